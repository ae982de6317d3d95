// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/docxbody.h"

#include "core/base/tr.h"
#include "core/formats/soundxml.h"

#include <QXmlStreamReader>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QXmlStreamReader &xml, QLatin1StringView name = "val"_L1)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool anyOf(QStringView name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [name](QLatin1StringView other) { return name == other; });
}

// Elements whose contents nobody sees on the page; *Change keeps how something looked before. Deletions are
// only those around runs: as a property, `del` means something else.
bool unseen(QStringView name, const QByteArray &parent)
{
    if (name == "Fallback"_L1 || name == "rt"_L1 || name == "moveFrom"_L1)
        return !parent.endsWith("Pr");
    if (name.endsWith("PrChange"_L1))
        return true;
    return name == "del"_L1 && !parent.endsWith("Pr");
}

} // namespace

DocxBody::DocxBody(const DocxStyles &styles) : m_styles(styles), m_flows(1) { }

bool DocxBody::within(const char *name) const
{
    return m_open.size() > 1 && m_open[m_open.size() - 2] == name;
}

Status DocxBody::read(const QByteArray &bytes, const QString &fileName)
{
    const auto text = soundXml(bytes, fileName);
    if (!text)
        return std::unexpected(text.error());
    QXmlStreamReader xml(*text);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            start(xml);
        else if (xml.isEndElement())
            end(xml.name(), xml.namespaceUri());
        if (flow().builder.tooLarge())
            return failure(ErrorKind::TooLarge,
                           Tr::tr("“%1” holds more text than can be read at once.").arg(fileName));
    }
    return parsedWhole(xml, fileName);
}

void DocxBody::start(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    const QByteArray parent = m_open.empty() ? QByteArray() : m_open.back();
    m_open.push_back(name.toLatin1());
    if (m_skipFrom != 0)
        return;
    const bool word = wordNamespace(xml.namespaceUri());
    if (unseen(name, parent)) {
        m_skipFrom = m_open.size();
    } else if (word && parent.endsWith("Pr")) {
        startProperty(xml, name);
    } else if (word || (name == "t"_L1 && xml.namespaceUri().endsWith("/math"_L1))) {
        startContent(xml, name);
    }
}

void DocxBody::startProperty(const QXmlStreamReader &xml, QStringView name)
{
    Flow &here = flow();
    const bool ofMark = m_open.size() > 2 && m_open[m_open.size() - 3] == "pPr";
    if (name == "pStyle"_L1)
        here.paragraph.style = valueOf(xml);
    else if (name == "outlineLvl"_L1)
        here.paragraph.outline = valueOf(xml).toInt();
    else if (name == "numId"_L1)
        here.paragraph.list = valueOf(xml).toInt();
    else if (name == "ilvl"_L1)
        here.paragraph.listLevel = valueOf(xml).toInt();
    else if (name == "del"_L1 && within("trPr"))
        m_skipFrom = m_open.size() - 2; // the whole row
    else if (name == "del"_L1 && ofMark)
        here.paragraph.markDeleted = true;
    else if (!within("rPr") || ofMark)
        return;
    else if (name == "rStyle"_L1)
        here.run.style = valueOf(xml);
    else if (name == "b"_L1)
        here.run.bold = toggleOn(valueOf(xml));
    else if (name == "i"_L1)
        here.run.italic = toggleOn(valueOf(xml));
    else if (name == "vanish"_L1)
        here.run.hidden = toggleOn(valueOf(xml));
}

void DocxBody::startContent(QXmlStreamReader &xml, QStringView name)
{
    if (name == "p"_L1) {
        flow().paragraph = {};
        flow().builder.beginParagraph();
    } else if (name == "r"_L1) {
        flow().run = {};
    } else if (name == "t"_L1) {
        words(xml.readElementText(QXmlStreamReader::IncludeChildElements).replace(u'\n', u' '));
        m_open.pop_back();
    } else if (name == "instrText"_L1) {
        field(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        m_open.pop_back();
    } else if (anyOf(name, {"tab"_L1, "ptab"_L1})) {
        words(u"\t"_s);
    } else if (name == "noBreakHyphen"_L1) {
        words(QString(QChar(0x2011)));
    } else if (anyOf(name, {"br"_L1, "cr"_L1})) {
        lineBreak(xml);
    } else if (name == "sym"_L1) {
        const uint code = valueOf(xml, "char"_L1).toUInt(nullptr, 16);
        if (code > 0x20 && (code < 0xE000 || code > 0xF8FF)) // those belong to one font only
            words(QString(QChar(static_cast<char16_t>(code))));
    } else if (anyOf(name, {"footnoteReference"_L1, "endnoteReference"_L1})) {
        m_noteOrder.append(name.chopped(9).toString() + u' ' + valueOf(xml, "id"_L1));
    } else if (anyOf(name, {"footnote"_L1, "endnote"_L1})) {
        m_note = name.toString() + u' ' + valueOf(xml, "id"_L1);
        m_flows.emplace_back();
    } else if (name == "txbxContent"_L1) {
        m_flows.emplace_back();
    } else if (anyOf(name, {"altChunk"_L1, "subDoc"_L1})) {
        ++m_external;
    } else {
        startTablePart(name);
    }
}

void DocxBody::startTablePart(QStringView name)
{
    if (name == "tbl"_L1)
        flow().builder.beginTable();
    else if (name == "tc"_L1)
        flow().builder.beginCell();
}

// A page or column break ends a line only within a paragraph.
void DocxBody::lineBreak(const QXmlStreamReader &xml)
{
    const QString type = valueOf(xml, "type"_L1);
    if (type.isEmpty() || type == u"textWrapping"_s || !flow().builder.paragraphEmpty())
        flow().builder.lineBreak();
}

void DocxBody::end(QStringView name, QStringView uri)
{
    const bool skipped = m_skipFrom != 0;
    if (skipped && m_open.size() == m_skipFrom)
        m_skipFrom = 0;
    if (!m_open.empty())
        m_open.pop_back();
    if (skipped || !wordNamespace(uri))
        return;
    if (name == "p"_L1)
        endParagraph();
    else if (name == "tr"_L1)
        flow().builder.endRow();
    else if (name == "tbl"_L1) {
        flow().builder.endTable();
        flushBoxes();
    } else if (anyOf(name, {"txbxContent"_L1, "footnote"_L1, "endnote"_L1}) && m_flows.size() > 1) {
        endFlow();
    }
}

void DocxBody::endFlow()
{
    flushBoxes();
    TextBuilder ended = std::move(flow().builder);
    m_flows.pop_back();
    if (m_flows.size() == 1 && !m_note.isEmpty()) {
        m_notes.insert_or_assign(m_note, std::move(ended));
        m_note.clear();
    } else if (!ended.empty()) {
        flow().boxes.push_back(std::move(ended));
    }
}

void DocxBody::flushBoxes()
{
    if (flow().builder.inTable())
        return;
    for (TextBuilder &box : flow().boxes)
        flow().builder.append(std::move(box));
    flow().boxes.clear();
}

void DocxBody::endParagraph()
{
    Flow &here = flow();
    const Paragraph &paragraph = here.paragraph;
    if (paragraph.markDeleted)
        return;
    const DocxStyle style = m_styles.style(paragraph.style);
    int heading = m_styles.headingLevel(paragraph.style);
    if (paragraph.outline)
        heading = *paragraph.outline < 6 ? *paragraph.outline + 1 : 0;
    const int list = paragraph.list ? *paragraph.list : style.list.value_or(0);
    const int level = paragraph.listLevel ? *paragraph.listLevel : style.listLevel.value_or(0);
    const bool item = list != 0 && heading == 0;
    here.builder.beginParagraph(heading, item ? std::clamp(level, 0, 8) + 1 : 0);
    here.builder.setBold(false);
    here.builder.setItalic(false);
    here.builder.endParagraph(true);
    flushBoxes();
}

// Bold that a heading has from its style is the heading's look, not emphasis. False for hidden words.
bool DocxBody::applyRun()
{
    Flow &here = flow();
    const DocxStyle paragraph = m_styles.style(here.paragraph.style);
    const DocxStyle character = here.run.style.isEmpty() ? DocxStyle() : m_styles.style(here.run.style);
    const bool heading = m_styles.headingLevel(here.paragraph.style) > 0;
    const auto choose = [&](std::optional<bool> run, std::optional<bool> style, std::optional<bool> base) {
        return run ? *run : style ? *style : base.value_or(false) && !heading;
    };
    here.builder.setBold(choose(here.run.bold, character.bold, paragraph.bold));
    here.builder.setItalic(choose(here.run.italic, character.italic, paragraph.italic));
    return !choose(here.run.hidden, character.hidden, paragraph.hidden);
}

void DocxBody::words(const QString &text)
{
    if (text.isEmpty())
        return;
    if (applyRun())
        flow().builder.words(text);
    else
        ++m_hidden;
}

// Fields that would fetch something from elsewhere. Their last result, which is in the text, is read as
// words.
void DocxBody::field(const QString &instruction)
{
    const QString verb = instruction.trimmed().section(u' ', 0, 0).toUpper();
    static const QStringList fetching{u"INCLUDEPICTURE"_s, u"INCLUDETEXT"_s, u"INCLUDE"_s, u"IMPORT"_s,
                                      u"LINK"_s,           u"DDE"_s,         u"DDEAUTO"_s, u"RD"_s};
    m_external += fetching.contains(verb);
}

} // namespace partsong
