// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/htmlpage.h"

#include "core/base/tr.h"
#include "core/formats/pagestyle.h"
#include "core/formats/safetext.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool isColour(const QString &colour)
{
    static const QRegularExpression hex(u"^#[0-9A-Fa-f]{6}\\z"_s);
    return hex.match(colour).hasMatch();
}

QString wrapped(const QString &tag, const QString &inside)
{
    return u"<%1>"_s.arg(tag) + inside + u"</%1>"_s.arg(tag.section(u' ', 0, 0));
}

QString withLineBreaks(const QString &text)
{
    return htmlText(text).replace(u'\n', u"<br>"_s);
}

// A patch of colour stays on the line of the first word that it belongs to.
QString patched(const QString &words, const QString &colour)
{
    const QString first = words.section(QRegularExpression(u"[ <]"_s), 0, 0);
    return u"<span class=\"named\"><span class=\"patch\" style=\"background:%1\"></span>"_s.arg(colour)
        + first + u"</span>"_s + words.sliced(first.size());
}

QString runHtml(const ReportRun &run)
{
    QString html = withLineBreaks(run.text);
    if (isColour(run.colour))
        html = patched(html, run.colour);
    switch (run.look) {
    case ReportRun::Look::Strong:
        html = wrapped(u"strong"_s, html);
        break;
    case ReportRun::Look::Emphasis:
        html = wrapped(u"em"_s, html);
        break;
    case ReportRun::Look::Quiet:
        html = wrapped(u"span class=\"quiet\""_s, html);
        break;
    case ReportRun::Look::Tag:
        html = wrapped(u"span class=\"tag\""_s, html);
        break;
    case ReportRun::Look::Plain:
        break;
    }
    if (!run.target.isEmpty())
        html = wrapped(u"a href=\"#%1\""_s.arg(htmlText(run.target)), html);
    return html;
}

QString textHtml(const ReportText &text)
{
    QString html;
    for (const ReportRun &run : text)
        html += runHtml(run);
    return html;
}

QString plainText(const ReportText &text)
{
    QString plain;
    for (const ReportRun &run : text)
        plain += run.text;
    return plain;
}

// Writes block after block. Each heading opens a section, which ends where one of its level or above begins.
class BodyWriter {
public:
    explicit BodyWriter(const Report &report) : m_report(report) { }

    QString write()
    {
        addCover();
        for (const ReportBlock &block : m_report.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        endSections(0);
        return u"<main>\n"_s + m_html + u"</main>\n"_s;
    }

private:
    void addCover()
    {
        m_html += u"<header>\n"_s;
        if (!m_report.above.isEmpty())
            m_html += wrapped(u"p class=\"above\" dir=\"auto\""_s, htmlText(m_report.above));
        m_html += wrapped(u"h1 dir=\"auto\""_s, htmlText(m_report.title));
        if (!m_report.subtitle.isEmpty())
            m_html += wrapped(u"p class=\"subtitle\" dir=\"auto\""_s, htmlText(m_report.subtitle));
        add(m_report.cover);
        m_html += u"</header>\n"_s;
        if (m_report.contents)
            addContents();
    }

    void addContents()
    {
        m_html += u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">%1</h2>\n<ol>\n"_s.arg(
            htmlText(Tr::tr("Contents")));
        for (const ReportBlock &block : m_report.blocks) {
            const auto *heading = std::get_if<ReportHeading>(&block);
            if (heading && heading->level == 2 && !heading->id.isEmpty())
                m_html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(htmlText(heading->id),
                                                                     htmlText(plainText(heading->text)));
        }
        m_html += u"</ol>\n</nav>\n"_s;
    }

    void endSections(int depth)
    {
        for (; m_sections > depth; --m_sections)
            m_html += u"</section>\n"_s;
    }

    // Never skips a level, whatever it is given: those who listen find their way by the headings.
    void add(const ReportHeading &heading)
    {
        const int level = std::clamp(heading.level, 2, std::min(6, m_sections + 2));
        endSections(level - 2);
        m_html += u"<section class=\"level%1\">\n"_s.arg(level);
        m_sections = level - 1;
        const QString id = heading.id.isEmpty() ? QString() : u" id=\"%1\""_s.arg(htmlText(heading.id));
        m_html += u"<h%1%2 dir=\"auto\">%3</h%1>\n"_s.arg(QString::number(level), id, textHtml(heading.text));
    }

    void add(const ReportParagraph &paragraph)
    {
        static const QStringList looks{u""_s, u" class=\"lead\""_s, u" class=\"prose\""_s,
                                       u" class=\"note\""_s};
        const QString &look = looks.at(static_cast<int>(paragraph.look));
        m_html += u"<p%1 dir=\"auto\">%2</p>\n"_s.arg(look, textHtml(paragraph.text));
    }

    void add(const ReportQuote &quote)
    {
        m_html += u"<figure class=\"quote\">\n"_s;
        if (!quote.mark.isEmpty())
            m_html += wrapped(u"p class=\"mark\""_s, htmlText(quote.mark)) + u'\n';
        m_html += u"<blockquote dir=\"auto\">"_s;
        for (const QString &paragraph : paragraphsOf(quote.words))
            m_html += wrapped(u"p dir=\"auto\""_s, htmlText(paragraph));
        m_html += u"</blockquote>\n"_s;
        if (!quote.attribution.isEmpty() || !quote.detail.isEmpty())
            addAttribution(quote);
        m_html += u"</figure>\n"_s;
    }

    void addAttribution(const ReportQuote &quote)
    {
        m_html += u"<figcaption dir=\"auto\">"_s;
        if (!quote.attribution.isEmpty())
            m_html += wrapped(u"span class=\"who\""_s, htmlText(quote.attribution));
        if (!quote.detail.isEmpty())
            m_html += wrapped(u"span class=\"where\""_s, htmlText(quote.detail));
        m_html += u"</figcaption>\n"_s;
    }

    void add(const ReportFacts &facts)
    {
        if (facts.facts.empty())
            return;
        m_html += u"<dl>\n"_s;
        for (const auto &[label, text] : facts.facts)
            m_html +=
                u"<div><dt>%1</dt><dd dir=\"auto\">%2</dd></div>\n"_s.arg(htmlText(label), textHtml(text));
        m_html += u"</dl>\n"_s;
    }

    void add(const ReportItems &items)
    {
        int depth = -1;
        for (const ReportItems::Item &item : items.items) {
            const int wanted = std::clamp(item.depth, 0, depth + 1);
            m_html += wanted > depth ? u"<ul>\n"_s : u"</li>\n"_s;
            for (; depth > wanted; --depth)
                m_html += u"</ul></li>\n"_s;
            depth = wanted;
            m_html += u"<li dir=\"auto\">"_s + textHtml(item.text);
        }
        for (; depth >= 0; --depth)
            m_html += u"</li></ul>\n"_s;
    }

    QString cell(const ReportTable &table, int column, const QString &tag, const QString &inside) const
    {
        const bool number = std::ranges::contains(table.numbers, column);
        return wrapped(tag + (number ? u" class=\"number\""_s : u" dir=\"auto\""_s), inside);
    }

    void addRow(const ReportTable &table, const std::vector<ReportText> &row)
    {
        m_html += u"<tr>"_s;
        for (int column = 0; column < static_cast<int>(row.size()); ++column) {
            const QString tag = column == 0 ? u"th scope=\"row\""_s : u"td"_s;
            m_html += cell(table, column, tag, textHtml(row[static_cast<size_t>(column)]));
        }
        m_html += u"</tr>\n"_s;
    }

    void add(const ReportTable &table)
    {
        const QString name = htmlText(table.caption);
        m_html +=
            u"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">\n<table>\n"_s.arg(name);
        m_html += u"<caption>%1</caption>\n<thead><tr>"_s.arg(name);
        for (int column = 0; column < static_cast<int>(table.heads.size()); ++column)
            m_html += cell(table, column, u"th scope=\"col\""_s, htmlText(table.heads.at(column)));
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (const auto &row : table.rows)
            addRow(table, row);
        m_html += u"</tbody>\n</table>\n</div>\n"_s;
    }

    void add(const ReportFigure &figure)
    {
        m_html += u"<figure class=\"drawing\">\n<div role=\"img\" aria-label=\"%1\">\n"_s.arg(
            htmlText(figure.words));
        m_html += QString::fromUtf8(figure.svg) + u"\n</div>\n"_s;
        if (!figure.caption.isEmpty())
            m_html += u"<figcaption dir=\"auto\">%1</figcaption>\n"_s.arg(htmlText(figure.caption));
        m_html += u"</figure>\n"_s;
    }

    const Report &m_report;
    QString m_html;
    int m_sections = 0;
};

} // namespace

QByteArray htmlFrame(const QString &language, const QString &title, const QString &body,
                     const QByteArray &more)
{
    QByteArray page = "<!DOCTYPE html>\n";
    page += u"<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(htmlText(language)).toUtf8();
    page += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'; "
            "img-src data:\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"Partsong\">\n";
    page += u"<title>%1</title>\n"_s.arg(htmlText(title)).toUtf8();
    page += "<style>\n" + pageStyle() + more + "</style>\n</head>\n<body>\n" + body.toUtf8()
        + "</body>\n</html>\n";
    return page;
}

QByteArray htmlPage(const Report &report)
{
    const QString title =
        report.above.isEmpty() ? report.title : u"%1 · %2"_s.arg(report.title, report.above);
    return htmlFrame(report.language, title, BodyWriter(report).write());
}

} // namespace partsong
