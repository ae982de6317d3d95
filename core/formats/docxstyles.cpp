// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/docxstyles.h"

#include "core/formats/soundxml.h"

#include <QXmlStreamReader>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString valueIn(const QXmlStreamReader &xml, QLatin1StringView name = "val"_L1)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void readProperty(const QXmlStreamReader &xml, DocxStyle &style)
{
    const QStringView name = xml.name();
    if (name == "name"_L1)
        style.name = valueIn(xml);
    else if (name == "basedOn"_L1)
        style.basedOn = valueIn(xml);
    else if (name == "outlineLvl"_L1)
        style.outline = valueIn(xml).toInt();
    else if (name == "b"_L1)
        style.bold = toggleOn(valueIn(xml));
    else if (name == "i"_L1)
        style.italic = toggleOn(valueIn(xml));
    else if (name == "vanish"_L1)
        style.hidden = toggleOn(valueIn(xml));
    else if (name == "numId"_L1)
        style.list = valueIn(xml).toInt();
    else if (name == "ilvl"_L1)
        style.listLevel = valueIn(xml).toInt();
}

template <typename T> void inherit(std::optional<T> &own, const std::optional<T> &parents)
{
    if (!own)
        own = parents;
}

// "heading 1" is the name of the built-in style in every language of Word; Title is above them.
std::optional<int> outlineByName(const QString &name)
{
    const QString small = name.toLower();
    if (small == u"title"_s)
        return 0;
    if (small.startsWith("heading "_L1) && small.size() == 9 && small[8].isDigit())
        return small[8].digitValue() - 1;
    return std::nullopt;
}

} // namespace

bool wordNamespace(QStringView uri)
{
    return uri == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1
        || uri == "http://purl.oclc.org/ooxml/wordprocessingml/main"_L1;
}

bool toggleOn(QStringView value)
{
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1 && value != "none"_L1;
}

Result<DocxStyles> DocxStyles::read(const QByteArray &bytes, const QString &fileName)
{
    const auto text = soundXml(bytes, fileName);
    if (!text)
        return std::unexpected(text.error());
    DocxStyles styles;
    QXmlStreamReader xml(*text);
    QString id;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "style"_L1)
            id.clear();
        if (!xml.isStartElement() || !wordNamespace(xml.namespaceUri()))
            continue;
        if (xml.name() == "style"_L1) {
            id = valueIn(xml, "styleId"_L1);
            if (valueIn(xml, "type"_L1) == "paragraph"_L1 && valueIn(xml, "default"_L1) == "1"_L1)
                styles.m_default = id;
            styles.m_styles.insert(id, {});
        } else if (!id.isEmpty()) {
            readProperty(xml, styles.m_styles[id]);
        } else if (xml.name() == "lang"_L1) {
            styles.m_language = valueIn(xml);
        }
    }
    if (const auto whole = parsedWhole(xml, fileName); !whole)
        return std::unexpected(whole.error());
    styles.resolve();
    return styles;
}

void DocxStyles::resolve()
{
    const QHash<QString, DocxStyle> plain = m_styles;
    for (DocxStyle &style : m_styles) {
        inherit(style.outline, outlineByName(style.name));
        QString parent = style.basedOn;
        for (int step = 0; step < 32 && plain.contains(parent); ++step) {
            const DocxStyle &from = *plain.constFind(parent);
            inherit(style.outline, from.outline ? from.outline : outlineByName(from.name));
            inherit(style.bold, from.bold);
            inherit(style.italic, from.italic);
            inherit(style.hidden, from.hidden);
            inherit(style.list, from.list);
            inherit(style.listLevel, from.listLevel);
            parent = from.basedOn;
        }
    }
}

int DocxStyles::headingLevel(const QString &id) const
{
    const int outline = style(id).outline.value_or(9);
    return outline >= 0 && outline < 6 ? outline + 1 : 0;
}

} // namespace partsong
