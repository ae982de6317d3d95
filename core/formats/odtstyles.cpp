// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/odtstyles.h"

#include <QXmlStreamWriter>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using Attributes = std::vector<std::pair<QString, QString>>;

struct ParagraphStyle {
    QString name; // as the file has it: "Heading_20_1"
    Attributes paragraph;
    Attributes text;
};

// What paragraphs look like; sizes in points, one scale.
std::vector<ParagraphStyle> paragraphStyles()
{
    const auto space = [](const QString &above, const QString &below, const QString &inset = u"0cm"_s) {
        return Attributes{
            {u"fo:margin-top"_s, above}, {u"fo:margin-bottom"_s, below}, {u"fo:margin-left"_s, inset}};
    };
    const auto head = [&](const QString &above) {
        Attributes attributes = space(above, u"0.2cm"_s);
        attributes.emplace_back(u"fo:keep-with-next"_s, u"always"_s);
        return attributes;
    };
    const auto type = [](const QString &size, bool bold = false, const QString &colour = u"#000000"_s) {
        return Attributes{{u"fo:font-size"_s, size},
                          {u"fo:font-weight"_s, bold ? u"bold"_s : u"normal"_s},
                          {u"fo:color"_s, colour}};
    };
    const QString quiet = u"#444444"_s;
    Attributes quotations = space(u"0.2cm"_s, u"0.1cm"_s, u"0.6cm"_s);
    quotations.emplace_back(u"fo:border-left"_s, u"1.5pt solid #777777"_s);
    quotations.emplace_back(u"fo:padding-left"_s, u"0.35cm"_s);
    quotations.emplace_back(u"fo:keep-with-next"_s, u"always"_s);
    Attributes number = space(u"0cm"_s, u"0cm"_s);
    number.emplace_back(u"fo:text-align"_s, u"end"_s);
    return {
        {u"Text_20_body"_s, space(u"0cm"_s, u"0.25cm"_s), type(u"11pt"_s)},
        {u"Title"_s, space(u"0cm"_s, u"0.2cm"_s), type(u"24pt"_s, true)},
        {u"Above"_s, space(u"0cm"_s, u"0.1cm"_s), type(u"10pt"_s, true, quiet)},
        {u"Subtitle"_s, space(u"0cm"_s, u"0.4cm"_s), type(u"13pt"_s, false, quiet)},
        {u"Heading_20_1"_s, head(u"1cm"_s), type(u"18pt"_s, true)},
        {u"Heading_20_2"_s, head(u"0.8cm"_s), type(u"14pt"_s, true)},
        {u"Heading_20_3"_s, head(u"0.6cm"_s), type(u"12pt"_s, true)},
        {u"Heading_20_4"_s, head(u"0.5cm"_s), type(u"11pt"_s, true)},
        {u"Heading_20_5"_s, head(u"0.5cm"_s), type(u"11pt"_s, true, quiet)},
        {u"Quotations"_s, quotations, type(u"11pt"_s)},
        {u"Attribution"_s, space(u"0cm"_s, u"0.35cm"_s, u"0.6cm"_s), type(u"9.5pt"_s, false, quiet)},
        {u"Mark"_s, space(u"0.2cm"_s, u"0cm"_s, u"0.6cm"_s), type(u"9.5pt"_s, true)},
        {u"Note"_s, space(u"0cm"_s, u"0.25cm"_s), type(u"9.5pt"_s, false, quiet)},
        {u"Facts"_s, space(u"0cm"_s, u"0.05cm"_s), type(u"10.5pt"_s)},
        {u"Caption"_s, head(u"0.5cm"_s), type(u"10pt"_s, true)},
        {u"Table_20_Heading"_s, space(u"0cm"_s, u"0cm"_s), type(u"9.5pt"_s, true, quiet)},
        {u"Table_20_Number_20_Heading"_s, number, type(u"9.5pt"_s, true, quiet)},
        {u"Table_20_Contents"_s, space(u"0cm"_s, u"0cm"_s), type(u"10pt"_s)},
        {u"Table_20_Number"_s, number, type(u"10pt"_s)},
        {u"Item_20_1"_s, space(u"0cm"_s, u"0.1cm"_s, u"0.5cm"_s), type(u"11pt"_s)},
        {u"Item_20_2"_s, space(u"0cm"_s, u"0.1cm"_s, u"1cm"_s), type(u"11pt"_s)},
        {u"Item_20_3"_s, space(u"0cm"_s, u"0.1cm"_s, u"1.5cm"_s), type(u"11pt"_s)},
        {u"Item_20_4"_s, space(u"0cm"_s, u"0.1cm"_s, u"2cm"_s), type(u"11pt"_s)},
    };
}

void writeProperties(QXmlStreamWriter &xml, const QString &element, const Attributes &attributes)
{
    xml.writeEmptyElement(element);
    for (const auto &[name, value] : attributes)
        xml.writeAttribute(name, value);
}

void beginStyle(QXmlStreamWriter &xml, const QString &name, const QString &family)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:display-name"_s, QString(name).replace(u"_20_"_s, u" "_s));
    xml.writeAttribute(u"style:family"_s, family);
}

void writeDefault(QXmlStreamWriter &xml, const QString &language)
{
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    writeProperties(xml, u"style:paragraph-properties"_s,
                    {{u"fo:line-height"_s, u"130%"_s}, {u"fo:orphans"_s, u"2"_s}, {u"fo:widows"_s, u"2"_s}});
    writeProperties(xml, u"style:text-properties"_s,
                    {{u"fo:font-family"_s, u"sans-serif"_s},
                     {u"style:font-family-generic"_s, u"swiss"_s},
                     {u"fo:font-size"_s, u"11pt"_s},
                     {u"fo:language"_s, language.section(u'-', 0, 0)},
                     {u"fo:country"_s, language.contains(u'-') ? language.section(u'-', 1) : u"none"_s}});
    xml.writeEndElement();
}

void writeParagraphStyle(QXmlStreamWriter &xml, const ParagraphStyle &style)
{
    beginStyle(xml, style.name, u"paragraph"_s);
    writeProperties(xml, u"style:paragraph-properties"_s, style.paragraph);
    writeProperties(xml, u"style:text-properties"_s, style.text);
    xml.writeEndElement();
}

void writeParagraphStyles(QXmlStreamWriter &xml)
{
    static const QStringList mayBeKept{u"Text_20_body"_s, u"Note"_s, u"Facts"_s, u"Attribution"_s};
    for (ParagraphStyle style : paragraphStyles()) {
        writeParagraphStyle(xml, style);
        if (!mayBeKept.contains(style.name))
            continue;
        style.name = keptStyle(style.name);
        style.paragraph.emplace_back(u"fo:keep-with-next"_s, u"always"_s);
        writeParagraphStyle(xml, style);
    }
}

void writeTextStyles(QXmlStreamWriter &xml)
{
    const std::vector<std::pair<QString, Attributes>> styles{
        {u"Strong_20_Emphasis"_s, {{u"fo:font-weight"_s, u"bold"_s}}},
        {u"Emphasis"_s, {{u"fo:font-style"_s, u"italic"_s}}},
        {u"Quiet"_s, {{u"fo:color"_s, u"#444444"_s}}},
    };
    for (const auto &[name, look] : styles) {
        beginStyle(xml, name, u"text"_s);
        writeProperties(xml, u"style:text-properties"_s, look);
        xml.writeEndElement();
    }
}

void writeTableStyles(QXmlStreamWriter &xml)
{
    beginStyle(xml, u"Grid"_s, u"table"_s);
    writeProperties(xml, u"style:table-properties"_s,
                    {{u"style:width"_s, u"17cm"_s},
                     {u"table:align"_s, u"margins"_s},
                     {u"fo:margin-bottom"_s, u"0.5cm"_s}});
    xml.writeEndElement();
    const std::vector<std::pair<QString, QString>> cells{{u"HeadCell"_s, u"1pt solid #000000"_s},
                                                         {u"Cell"_s, u"0.5pt solid #bbbbbb"_s}};
    for (const auto &[name, line] : cells) {
        beginStyle(xml, name, u"table-cell"_s);
        writeProperties(xml, u"style:table-cell-properties"_s,
                        {{u"fo:padding"_s, u"0.12cm"_s}, {u"fo:border-bottom"_s, line}});
        xml.writeEndElement();
    }
}

void writePage(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:automatic-styles"_s);
    beginStyle(xml, u"PageNumber"_s, u"paragraph"_s);
    writeProperties(xml, u"style:paragraph-properties"_s, {{u"fo:text-align"_s, u"end"_s}});
    writeProperties(xml, u"style:text-properties"_s, {{u"fo:font-size"_s, u"9pt"_s}});
    xml.writeEndElement();
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, u"A4"_s);
    writeProperties(
        xml, u"style:page-layout-properties"_s,
        {{u"fo:page-width"_s, u"21cm"_s}, {u"fo:page-height"_s, u"29.7cm"_s}, {u"fo:margin"_s, u"2cm"_s}});
    xml.writeStartElement(u"style:footer-style"_s);
    writeProperties(xml, u"style:header-footer-properties"_s, {{u"fo:margin-top"_s, u"0.5cm"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"office:master-styles"_s);
    xml.writeStartElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, u"Standard"_s);
    xml.writeAttribute(u"style:page-layout-name"_s, u"A4"_s);
    xml.writeStartElement(u"style:footer"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"PageNumber"_s);
    xml.writeEmptyElement(u"text:page-number"_s);
    for (int i = 0; i < 4; ++i)
        xml.writeEndElement();
}

} // namespace

QString keptStyle(const QString &style)
{
    return style + u"_20_kept"_s;
}

void writeOdtNamespaces(QXmlStreamWriter &xml)
{
    const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    for (const char *space : {"office", "style", "text", "table", "meta"})
        xml.writeAttribute(u"xmlns:"_s + QLatin1String(space), base + QLatin1String(space) + u":1.0"_s);
    xml.writeAttribute(u"xmlns:fo"_s, base + u"xsl-fo-compatible:1.0"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

QByteArray odtStyles(const QString &language)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-styles"_s);
    writeOdtNamespaces(xml);
    xml.writeStartElement(u"office:styles"_s);
    writeDefault(xml, language);
    writeParagraphStyles(xml);
    writeTextStyles(xml);
    writeTableStyles(xml);
    xml.writeEndElement();
    writePage(xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace partsong
