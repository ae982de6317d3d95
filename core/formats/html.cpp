// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/html.h"

#include "core/base/tr.h"
#include "core/formats/encoding.h"
#include "core/formats/entities.h"
#include "core/formats/htmltokens.h"
#include "core/formats/leftout.h"
#include "core/formats/textbuilder.h"
#include "core/formats/turns.h"

#include <QSet>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool block(const QString &name)
{
    static const QSet<QString> names{
        u"address"_s, u"article"_s,  u"aside"_s,      u"blockquote"_s, u"body"_s,     u"center"_s,
        u"dd"_s,      u"details"_s,  u"dialog"_s,     u"dir"_s,        u"div"_s,      u"dl"_s,
        u"dt"_s,      u"fieldset"_s, u"figcaption"_s, u"figure"_s,     u"footer"_s,   u"form"_s,
        u"header"_s,  u"hgroup"_s,   u"hr"_s,         u"html"_s,       u"legend"_s,   u"li"_s,
        u"main"_s,    u"menu"_s,     u"nav"_s,        u"ol"_s,         u"optgroup"_s, u"option"_s,
        u"p"_s,       u"pre"_s,      u"section"_s,    u"summary"_s,    u"ul"_s,       u"h1"_s,
        u"h2"_s,      u"h3"_s,       u"h4"_s,         u"h5"_s,         u"h6"_s,       u"caption"_s,
    };
    return names.contains(name);
}

int headingLevel(const QString &name)
{
    const bool heading = name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
    return heading ? name[1].digitValue() : 0;
}

bool outside(const QString &target)
{
    return target.startsWith("http"_L1, Qt::CaseInsensitive) || target.startsWith("//"_L1)
        || target.startsWith("file:"_L1, Qt::CaseInsensitive) || target.startsWith("\\\\"_L1);
}

class HtmlReader {
public:
    explicit HtmlReader(QStringView html) : m_tokens(html) { }

    Status run(const QString &fileName);
    TextBuilder &text() { return m_builder; }
    const QString &language() const { return m_language; }
    int external() const { return m_external; }

private:
    void start(const HtmlToken &token);
    void end(const QString &name);
    void tableTag(const QString &name, bool starts);
    void emphasis(const QString &name, int change);
    void words(QStringView raw);
    void put(QStringView word);
    void endLine(bool keepEmpty = false);

    HtmlTokens m_tokens;
    TextBuilder m_builder;
    QString m_language;
    bool m_blank = false; // a blank waits for the next word
    bool m_lineHasWords = false;
    int m_breaks = 0; // <br> that wait for the next word
    int m_heading = 0;
    int m_list = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_pre = 0;
    bool m_preBegins = false;
    int m_tables = 0;
    bool m_head = false;
    int m_external = 0;
};

void HtmlReader::endLine(bool keepEmpty)
{
    m_builder.beginParagraph(m_heading, m_heading > 0 ? 0 : m_list);
    m_builder.endParagraph(keepEmpty);
    m_blank = false;
    m_lineHasWords = false;
    m_breaks = 0;
}

void HtmlReader::put(QStringView word)
{
    for (; m_breaks > 0; --m_breaks) {
        if (!m_builder.paragraphEmpty())
            m_builder.lineBreak();
        m_lineHasWords = false;
        m_blank = false;
    }
    if (m_bold == 0)
        m_builder.setBold(false);
    if (m_italic == 0)
        m_builder.setItalic(false);
    if (m_blank && m_lineHasWords)
        m_builder.words(u" ");
    m_blank = false;
    m_builder.setBold(m_bold > 0);
    m_builder.setItalic(m_italic > 0);
    m_builder.words(word);
    m_lineHasWords = true;
}

void HtmlReader::words(QStringView raw)
{
    if (m_head)
        return;
    const QString text = withoutEntities(raw);
    qsizetype from = m_preBegins && text.startsWith(u'\n') ? 1 : 0;
    m_preBegins = false;
    for (qsizetype at = from; at <= text.size(); ++at) {
        const bool ends = at == text.size();
        const QChar c = ends ? QChar() : text[at];
        const bool newLine = !ends && c == u'\n';
        const bool blank = newLine || (!ends && (c == u' ' || c == u'\t' || c == u'\r' || c == u'\f'));
        if (!ends && (m_pre > 0 ? !newLine : !blank))
            continue;
        if (at > from)
            put(QStringView(text).sliced(from, at - from));
        if (m_pre > 0 && newLine)
            endLine(true);
        else if (blank)
            m_blank = true;
        from = at + 1;
    }
}

void HtmlReader::emphasis(const QString &name, int change)
{
    static const QSet<QString> bold{u"b"_s, u"strong"_s};
    static const QSet<QString> italic{u"i"_s, u"em"_s, u"cite"_s, u"dfn"_s, u"var"_s};
    if (bold.contains(name))
        m_bold = std::max(0, m_bold + change);
    else if (italic.contains(name))
        m_italic = std::max(0, m_italic + change);
}

void HtmlReader::tableTag(const QString &name, bool starts)
{
    m_blank = false;
    m_lineHasWords = false;
    m_breaks = 0;
    if (name == u"table"_s) {
        if (starts) {
            endLine();
            m_builder.beginTable();
            ++m_tables;
        } else if (m_tables > 0) {
            m_builder.endTable();
            --m_tables;
        }
    } else if (m_tables == 0) {
        endLine();
    } else if (name == u"td"_s || name == u"th"_s) {
        if (starts)
            m_builder.beginCell();
    } else {
        m_builder.endRow();
    }
}

void HtmlReader::start(const HtmlToken &token)
{
    const QString &name = token.name;
    static const QSet<QString> fetching{u"img"_s,   u"iframe"_s, u"script"_s, u"embed"_s, u"source"_s,
                                        u"audio"_s, u"video"_s,  u"input"_s,  u"frame"_s, u"object"_s};
    static const QSet<QString> table{u"table"_s, u"tr"_s,    u"td"_s,   u"th"_s,
                                     u"thead"_s, u"tbody"_s, u"tfoot"_s};
    if (fetching.contains(name))
        m_external += outside(token.attributes.value(u"src"_s)) || outside(token.attributes.value(u"data"_s));
    if (name == u"link"_s)
        m_external += outside(token.attributes.value(u"href"_s));
    if (name == u"html"_s)
        m_language = token.attributes.value(u"lang"_s);
    if (name == u"head"_s)
        m_head = true;
    if (name == u"body"_s)
        m_head = false;
    if (name == u"br"_s) {
        m_breaks = std::min(m_breaks + 1, 100);
    } else if (table.contains(name)) {
        tableTag(name, true);
    } else if (block(name)) {
        m_head = false;
        endLine();
        m_heading = headingLevel(name);
        m_list += name == u"ul"_s || name == u"ol"_s || name == u"menu"_s;
        m_pre += name == u"pre"_s;
        m_preBegins = name == u"pre"_s; // the line end right behind <pre> is not shown
    } else {
        emphasis(name, 1);
    }
}

void HtmlReader::end(const QString &name)
{
    static const QSet<QString> table{u"table"_s, u"tr"_s,    u"td"_s,   u"th"_s,
                                     u"thead"_s, u"tbody"_s, u"tfoot"_s};
    if (name == u"head"_s)
        m_head = false;
    if (table.contains(name)) {
        tableTag(name, false);
    } else if (block(name)) {
        endLine();
        m_heading = 0;
        if (name == u"ul"_s || name == u"ol"_s || name == u"menu"_s)
            m_list = std::max(0, m_list - 1);
        if (name == u"pre"_s)
            m_pre = std::max(0, m_pre - 1);
    } else {
        emphasis(name, -1);
    }
}

Status HtmlReader::run(const QString &fileName)
{
    HtmlToken token;
    while (m_tokens.next(token)) {
        switch (token.kind) {
        case HtmlToken::Words:
            words(token.words);
            break;
        case HtmlToken::Start:
            start(token);
            break;
        case HtmlToken::End:
            end(token.name);
            break;
        }
        if (m_builder.tooLarge())
            return failure(ErrorKind::TooLarge,
                           Tr::tr("“%1” holds more text than can be read at once.").arg(fileName));
    }
    endLine();
    return {};
}

} // namespace

Result<ReadDocument> readHtml(const ReadInput &input)
{
    const auto decoded = decodeText(input, declaredHtmlEncoding(input.bytes));
    if (!decoded)
        return std::unexpected(decoded.error());
    const QString html = QString::fromUtf8(withPlainLineEnds(decoded->utf8));
    HtmlReader reader(html);
    if (const auto read = reader.run(input.fileName); !read)
        return std::unexpected(read.error());
    ReadDocument document = reader.text().finish();
    document.language = reader.language();
    document.encoding = decoded->encoding;
    document.issues = decoded->issues;
    document.turns = findTurns(document.text, document.styles);
    noteExternal(document, input.fileName, reader.external());
    return document;
}

} // namespace partsong
