// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/odtbody.h"

#include "core/base/tr.h"
#include "core/formats/soundxml.h"

#include <QXmlStreamReader>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QXmlStreamReader &xml, QLatin1StringView name)
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

bool ofNamespace(QStringView uri, QLatin1StringView chapter)
{
    return uri.startsWith("urn:oasis:names:tc:opendocument:xmlns:"_L1) && uri.contains(chapter);
}

bool unseen(QStringView name)
{
    return anyOf(name,
                 {"annotation"_L1, "tracked-changes"_L1, "note-citation"_L1, "ruby-text"_L1, "forms"_L1,
                  "title"_L1, "desc"_L1, "script"_L1, "hidden-text"_L1, "hidden-paragraph"_L1, "object"_L1,
                  "object-ole"_L1, "soft-page-break"_L1})
        || name.endsWith("-source"_L1);
}

constexpr int MaxRepeats = 64;

} // namespace

Status OdtBody::read(const QByteArray &bytes, const QString &fileName)
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
        else if (xml.isCharacters() && m_skipFrom == 0 && flow().inParagraph)
            characters(xml.text());
        if (flow().builder.tooLarge())
            return failure(ErrorKind::TooLarge,
                           Tr::tr("“%1” holds more text than can be read at once.").arg(fileName));
    }
    return parsedWhole(xml, fileName);
}

void OdtBody::start(const QXmlStreamReader &xml)
{
    ++m_depth;
    if (m_skipFrom != 0)
        return;
    const QStringView name = xml.name();
    const QStringView uri = xml.namespaceUri();
    if (name == "body"_L1 && ofNamespace(uri, "office"_L1)) {
        m_body = true;
    } else if (!m_body) {
        startStyle(xml);
    } else if (unseen(name)) {
        m_external += name == "section-source"_L1;
        m_skipFrom = m_depth;
    } else if (ofNamespace(uri, "text"_L1)) {
        startText(xml, name);
    } else if (ofNamespace(uri, "table"_L1)) {
        startTable(xml, name);
    } else if (ofNamespace(uri, "drawing"_L1)) {
        const QString target = valueOf(xml, "href"_L1);
        m_external += target.contains(u"://"_s) || target.startsWith("file:"_L1) || target.startsWith(u'/');
        if (flow().inParagraph)
            pushFlow(false);
    }
}

void OdtBody::startText(const QXmlStreamReader &xml, QStringView name)
{
    if (anyOf(name, {"p"_L1, "h"_L1})) {
        beginParagraph(xml);
    } else if (name == "span"_L1) {
        if (!flow().looks.empty())
            flow().looks.push_back(lookOf(valueOf(xml, "style-name"_L1), flow().looks.back()));
    } else if (name == "s"_L1) {
        const int count = std::clamp(valueOf(xml, "c"_L1).toInt(), 1, 1000);
        put(QString(count, u' '));
    } else if (name == "tab"_L1) {
        put(u"\t"_s);
    } else if (name == "line-break"_L1) {
        flow().builder.lineBreak();
        flow().blank = false;
        flow().words = false;
    } else if (name == "list"_L1) {
        ++flow().list;
    } else if (name == "note-body"_L1) {
        pushFlow(true);
    }
}

void OdtBody::startTable(const QXmlStreamReader &xml, QStringView name)
{
    if (name == "table"_L1) {
        flow().builder.beginTable();
    } else if (name == "table-cell"_L1) {
        flow().builder.beginCell();
        flow().cellsMore = std::clamp(valueOf(xml, "number-columns-repeated"_L1).toInt(), 1, MaxRepeats) - 1;
    } else if (name == "covered-table-cell"_L1) {
        m_skipFrom = m_depth;
    }
}

void OdtBody::startStyle(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == "style"_L1) {
        m_style = valueOf(xml, "name"_L1);
        OdtStyle style;
        style.parent = valueOf(xml, "parent-style-name"_L1);
        style.shown = valueOf(xml, "display-name"_L1);
        if (const QString level = valueOf(xml, "default-outline-level"_L1); !level.isEmpty())
            style.outline = level.toInt();
        m_styles.insert(m_style, style);
    } else if (name == "default-style"_L1) {
        m_style.clear();
    } else if (name == "text-properties"_L1) {
        if (m_style.isEmpty() && m_language.isEmpty()) {
            const QString country = valueOf(xml, "country"_L1);
            m_language = valueOf(xml, "language"_L1);
            if (m_language == u"none"_s)
                m_language.clear();
            if (!m_language.isEmpty() && !country.isEmpty() && country != u"none"_s)
                m_language += u'-' + country;
        }
        OdtStyle &style = m_styles[m_style];
        if (const QString weight = valueOf(xml, "font-weight"_L1); !weight.isEmpty())
            style.bold = weight == u"bold"_s || weight.toInt() >= 600;
        if (const QString slant = valueOf(xml, "font-style"_L1); !slant.isEmpty())
            style.italic = slant != u"normal"_s;
        if (const QString display = valueOf(xml, "display"_L1); !display.isEmpty())
            style.hidden = display == u"none"_s;
    }
}

OdtBody::Look OdtBody::lookOf(const QString &name, Look base) const
{
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;
    QString at = name;
    for (int step = 0; step < 32 && !at.isEmpty() && m_styles.contains(at); ++step) {
        const OdtStyle &style = *m_styles.constFind(at);
        bold = bold ? bold : style.bold;
        italic = italic ? italic : style.italic;
        hidden = hidden ? hidden : style.hidden;
        at = style.parent;
    }
    return {bold.value_or(base.bold), italic.value_or(base.italic), hidden.value_or(base.hidden)};
}

int OdtBody::outlineOf(const QString &name) const
{
    QString at = name;
    for (int step = 0; step < 32 && !at.isEmpty() && m_styles.contains(at); ++step) {
        const OdtStyle &style = *m_styles.constFind(at);
        if (style.outline)
            return *style.outline;
        if (at == u"Title"_s)
            return 1;
        at = style.parent;
    }
    return 0;
}

void OdtBody::pushFlow(bool note)
{
    m_flows.emplace_back();
    m_flows.back().note = note;
    m_flowDepths.push_back(m_depth);
}

void OdtBody::popFlow()
{
    flushBoxes();
    const bool note = flow().note;
    TextBuilder ended = std::move(flow().builder);
    m_flows.pop_back();
    m_flowDepths.pop_back();
    if (ended.empty())
        return;
    if (note)
        m_notes.push_back(std::move(ended));
    else
        flow().boxes.push_back(std::move(ended));
}

void OdtBody::flushBoxes()
{
    if (flow().builder.inTable())
        return;
    for (TextBuilder &box : flow().boxes)
        flow().builder.append(std::move(box));
    flow().boxes.clear();
}

void OdtBody::beginParagraph(const QXmlStreamReader &xml)
{
    if (flow().inParagraph)
        pushFlow(false);
    Flow &here = flow();
    const QString style = valueOf(xml, "style-name"_L1);
    const int level = valueOf(xml, "outline-level"_L1).toInt();
    here.heading = xml.name() == "h"_L1 ? std::max(level, 1) : outlineOf(style);
    here.looks.assign(1, lookOf(style, {}));
    if (here.heading > 0) // the look of the heading itself
        here.looks.front() = {.hidden = here.looks.front().hidden};
    here.inParagraph = true;
    here.blank = false;
    here.words = false;
}

void OdtBody::endParagraph()
{
    Flow &here = flow();
    here.builder.setBold(false);
    here.builder.setItalic(false);
    here.builder.beginParagraph(here.heading, here.heading > 0 ? 0 : here.list);
    here.builder.endParagraph(true);
    here.inParagraph = false;
    here.looks.clear();
    flushBoxes();
}

void OdtBody::put(QStringView text)
{
    Flow &here = flow();
    if (here.looks.empty())
        return;
    if (here.looks.back().hidden) {
        ++m_hidden;
        return;
    }
    const Look &look = here.looks.back();
    if (!look.bold)
        here.builder.setBold(false);
    if (!look.italic)
        here.builder.setItalic(false);
    if (here.blank && here.words)
        here.builder.words(u" ");
    here.blank = false;
    here.builder.setBold(look.bold);
    here.builder.setItalic(look.italic);
    here.builder.words(text);
    here.words = true;
}

// Blanks, tabs and line ends of the file are one blank, none at a paragraph's beginning (ODF 1.3, part
// 3, 6.1.2).
void OdtBody::characters(QStringView text)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool ends = at == text.size();
        const bool blank =
            !ends && (text[at] == u' ' || text[at] == u'\t' || text[at] == u'\n' || text[at] == u'\r');
        if (!ends && !blank)
            continue;
        if (at > from)
            put(text.sliced(from, at - from));
        if (blank)
            flow().blank = true;
        from = at + 1;
    }
}

void OdtBody::end(QStringView name, QStringView uri)
{
    const bool skipped = m_skipFrom != 0;
    const size_t depth = m_depth--;
    if (skipped && depth == m_skipFrom)
        m_skipFrom = 0;
    if (skipped)
        return;
    if (!m_body) {
        if (name == "style"_L1)
            m_style.clear();
        return;
    }
    if (ofNamespace(uri, "text"_L1)) {
        if (anyOf(name, {"p"_L1, "h"_L1}))
            endParagraph();
        else if (name == "span"_L1 && flow().looks.size() > 1)
            flow().looks.pop_back();
        else if (name == "list"_L1 && flow().list > 0)
            --flow().list;
    } else if (ofNamespace(uri, "table"_L1)) {
        if (name == "table-cell"_L1) {
            for (; flow().cellsMore > 0; --flow().cellsMore)
                flow().builder.beginCell();
        } else if (name == "table-row"_L1) {
            flow().builder.endRow();
        } else if (name == "table"_L1) {
            flow().builder.endTable();
            flushBoxes();
        }
    }
    if (!m_flowDepths.empty() && m_flowDepths.back() == depth)
        popFlow();
}

TextBuilder OdtBody::take()
{
    for (TextBuilder &note : m_notes)
        m_flows.front().builder.append(std::move(note));
    return std::move(m_flows.front().builder);
}

} // namespace partsong
