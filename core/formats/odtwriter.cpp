// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/odtwriter.h"

#include "core/formats/odtstyles.h"
#include "core/formats/safetext.h"

#include <KZip>

#include <QBuffer>
#include <QXmlStreamWriter>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Writes content.xml: block after block.
class ContentWriter {
public:
    explicit ContentWriter(const Report &report) : m_report(report), m_xml(&m_bytes) { }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"office:document-content"_s);
        writeOdtNamespaces(m_xml);
        writeColours();
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        addCover();
        for (m_at = 0; m_at < m_report.blocks.size(); ++m_at)
            std::visit([this](const auto &one) { add(one); }, m_report.blocks[m_at]);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    bool afterHeading() const
    {
        return m_at > 0 && std::holds_alternative<ReportHeading>(m_report.blocks[m_at - 1]);
    }

    // A remark goes with what it remarks on.
    bool beforeNote() const
    {
        if (m_at + 1 >= m_report.blocks.size())
            return false;
        const auto *next = std::get_if<ReportParagraph>(&m_report.blocks[m_at + 1]);
        return next && next->look == ReportParagraph::Look::Note;
    }

    // A style of its own for each colour that a patch has.
    void writeColours()
    {
        m_xml.writeStartElement(u"office:automatic-styles"_s);
        for (const ReportBlock &block : m_report.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                writeColoursOf(heading->text);
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                for (const auto &row : table->rows)
                    std::ranges::for_each(row, [this](const ReportText &text) { writeColoursOf(text); });
            }
        }
        m_xml.writeEndElement();
    }

    void writeColoursOf(const ReportText &text)
    {
        static const QRegularExpression hex(u"^#[0-9A-Fa-f]{6}\\z"_s);
        for (const ReportRun &run : text) {
            if (m_colours.contains(run.colour) || !hex.match(run.colour).hasMatch())
                continue;
            m_colours.insert(run.colour, u"Patch%1"_s.arg(m_colours.size() + 1));
            m_xml.writeStartElement(u"style:style"_s);
            m_xml.writeAttribute(u"style:name"_s, m_colours.value(run.colour));
            m_xml.writeAttribute(u"style:family"_s, u"text"_s);
            m_xml.writeEmptyElement(u"style:text-properties"_s);
            m_xml.writeAttribute(u"fo:color"_s, run.colour.toLower());
            m_xml.writeEndElement();
        }
    }

    // Blanks beyond the first, tabs and line ends are elements in a text document.
    void addWords(const QString &words)
    {
        QString plain;
        const auto flush = [&] {
            m_xml.writeCharacters(plain);
            plain.clear();
        };
        bool afterBlank = true; // a blank at the start would be lost too
        for (const QChar unit : withoutControls(words)) {
            const bool blank = unit == u' ';
            if (unit == u'\t' || unit == u'\n' || (blank && afterBlank)) {
                flush();
                m_xml.writeEmptyElement(unit == u'\t' ? u"text:tab"_s
                                            : blank   ? u"text:s"_s
                                                      : u"text:line-break"_s);
            } else if (unit != u'\r') {
                plain += unit;
            }
            afterBlank = blank || unit == u'\n';
        }
        flush();
    }

    void addRun(const ReportRun &run)
    {
        static const QStringList looks{u""_s, u"Strong_20_Emphasis"_s, u"Emphasis"_s, u"Quiet"_s, u"Quiet"_s};
        if (m_colours.contains(run.colour)) {
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, m_colours.value(run.colour));
            m_xml.writeCharacters(u"\u25A0\u00A0"_s);
            m_xml.writeEndElement();
        }
        const QString &look = looks.at(static_cast<int>(run.look));
        if (!look.isEmpty()) {
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, look);
        }
        addWords(run.text);
        if (!look.isEmpty())
            m_xml.writeEndElement();
    }

    void addParagraph(const QString &style, const ReportText &text)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
        for (const ReportRun &run : text)
            addRun(run);
        m_xml.writeEndElement();
    }

    void addCover()
    {
        if (!m_report.above.isEmpty())
            addParagraph(u"Above"_s, plainRun(m_report.above));
        addParagraph(u"Title"_s, plainRun(m_report.title));
        if (!m_report.subtitle.isEmpty())
            addParagraph(u"Subtitle"_s, plainRun(m_report.subtitle));
        add(m_report.cover);
    }

    void add(const ReportHeading &heading)
    {
        // The title has a style of its own, so that headings begin at 1, as writers of texts expect.
        const int level = std::clamp(heading.level, 2, 6) - 1;
        m_xml.writeStartElement(u"text:h"_s);
        m_xml.writeAttribute(u"text:style-name"_s, u"Heading_20_%1"_s.arg(level));
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
        for (const ReportRun &run : heading.text)
            addRun(run);
        m_xml.writeEndElement();
    }

    void add(const ReportParagraph &paragraph)
    {
        const bool note = paragraph.look == ReportParagraph::Look::Note;
        const QString style = note ? u"Note"_s : u"Text_20_body"_s;
        // What stands right under a heading, such as what a code means, is not left at the foot of a page.
        const bool kept = afterHeading() && (note || m_at + 1 < m_report.blocks.size());
        addParagraph(kept ? keptStyle(style) : style, paragraph.text);
    }

    void add(const ReportQuote &quote)
    {
        if (!quote.mark.isEmpty())
            addParagraph(u"Mark"_s, plainRun(quote.mark));
        for (const QString &paragraph : paragraphsOf(quote.words))
            addParagraph(u"Quotations"_s, plainRun(paragraph));
        const bool both = !quote.attribution.isEmpty() && !quote.detail.isEmpty();
        const QString below = quote.attribution + (both ? u" · "_s : QString()) + quote.detail;
        if (!below.isEmpty())
            addParagraph(beforeNote() ? keptStyle(u"Attribution"_s) : u"Attribution"_s, plainRun(below));
    }

    void add(const ReportFacts &facts)
    {
        for (size_t i = 0; i < facts.facts.size(); ++i) {
            const auto &[label, text] = facts.facts[i];
            ReportText line{{label + u": "_s, ReportRun::Look::Quiet}};
            line.insert(line.end(), text.begin(), text.end());
            addParagraph(i + 1 < facts.facts.size() ? keptStyle(u"Facts"_s) : u"Facts"_s, line);
        }
    }

    void add(const ReportItems &items)
    {
        for (const ReportItems::Item &item : items.items)
            addParagraph(u"Item_20_%1"_s.arg(std::clamp(item.depth, 0, 3) + 1), item.text);
    }

    void addCell(const QString &style, const QString &paragraph, const ReportText &text)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, style);
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        addParagraph(paragraph, text);
        m_xml.writeEndElement();
    }

    QString cellStyle(const ReportTable &table, int column) const
    {
        return std::ranges::contains(table.numbers, column) ? u"Table_20_Number"_s : u"Table_20_Contents"_s;
    }

    void addHeads(const ReportTable &table)
    {
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        m_xml.writeStartElement(u"table:table-row"_s);
        for (int column = 0; column < table.heads.size(); ++column) {
            const bool numbers = std::ranges::contains(table.numbers, column);
            addCell(u"HeadCell"_s, numbers ? u"Table_20_Number_20_Heading"_s : u"Table_20_Heading"_s,
                    plainRun(table.heads[column]));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void add(const ReportTable &table)
    {
        addParagraph(u"Caption"_s, plainRun(table.caption));
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:name"_s, u"Table%1"_s.arg(++m_tables));
        m_xml.writeAttribute(u"table:style-name"_s, u"Grid"_s);
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:number-columns-repeated"_s, QString::number(table.heads.size()));
        addHeads(table);
        for (const auto &row : table.rows) {
            m_xml.writeStartElement(u"table:table-row"_s);
            for (int column = 0; column < static_cast<int>(row.size()); ++column)
                addCell(u"Cell"_s, cellStyle(table, column), row[static_cast<size_t>(column)]);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void add(const ReportFigure &figure)
    {
        if (!figure.caption.isEmpty())
            addParagraph(u"Caption"_s, plainRun(figure.caption));
    }

    const Report &m_report;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QHash<QString, QString> m_colours;
    size_t m_at = 0; // the block that is being written
    int m_tables = 0;
};

QByteArray manifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto add = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    add(u"/"_s, QString::fromLatin1(OdtMimeType));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        add(part, u"text/xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray meta(const Report &report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    writeOdtNamespaces(xml);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"meta:generator"_s, u"Partsong"_s);
    xml.writeTextElement(u"dc:title"_s, withoutControls(report.title));
    xml.writeTextElement(u"dc:subject"_s, withoutControls(report.above));
    xml.writeTextElement(u"dc:language"_s, report.language);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray odtFile(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    // So that a file can be known by its first bytes, the kind comes first, as it is.
    zip.setCompression(KZip::NoCompression);
    zip.setExtraField(KZip::NoExtraField);
    zip.writeFile(u"mimetype"_s, OdtMimeType);
    zip.setCompression(KZip::DeflateCompression);
    zip.writeFile(u"META-INF/manifest.xml"_s, manifest());
    zip.writeFile(u"content.xml"_s, ContentWriter(report).write());
    zip.writeFile(u"styles.xml"_s, odtStyles(report.language));
    zip.writeFile(u"meta.xml"_s, meta(report));
    zip.close();
    return bytes;
}

} // namespace partsong
