// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rtfreader.h"
#include "core/formats/rtfwords.h"

// What control words and signs do to the document being read.

namespace partsong {

// {\s1 ... heading 1;} in the style sheet.
void RtfReader::styleName()
{
    const QByteArray name = m_entryName.trimmed().toLower();
    if (name.startsWith("heading ") && name.size() >= 9 && name[8] >= '1' && name[8] <= '6')
        m_entryLevel = name[8] - '0';
    else if (name == "title" || name == "title;")
        m_entryLevel = 1;
    if (m_entryLevel > 0)
        m_headings.insert(m_entryStyle, m_entryLevel);
    m_entryName.clear();
    m_entryStyle = 0;
    m_entryLevel = 0;
}

bool RtfReader::destination(const QByteArray &word)
{
    RtfGroup &now = group();
    if (word == "fldinst") {
        m_instruction = true;
        now.skip = true;
    } else if (unseenDestination(word) || (now.ignorable && !knownDestination(word))) {
        now.skip = true;
    } else if (word == "fonttbl") {
        now.table = RtfTable::Fonts;
    } else if (word == "stylesheet") {
        now.table = RtfTable::Styles;
    } else if (word == "upr") {
        now.alternative = true;
    } else if (word == "footnote" || word == "shptxt") {
        pushFlow(word == "footnote");
    } else {
        return false;
    }
    return true;
}

void RtfReader::tableEntry(const RtfToken &token)
{
    RtfGroup &now = group();
    if (now.table == RtfTable::Fonts) {
        if (token.word == "f")
            now.font = token.number;
        else if (token.word == "fcharset" || token.word == "cpg")
            m_fontPages.insert(now.font,
                               token.word == "cpg" ? token.number : codePageOfCharset(token.number));
    } else if (token.word == "s") {
        m_entryStyle = token.number;
    } else if (token.word == "outlinelevel" && token.number < 6) {
        m_entryLevel = token.number + 1;
    }
}

bool RtfReader::characterWord(const RtfToken &token)
{
    RtfGroup &now = group();
    const bool on = !token.numbered || token.number != 0;
    if (token.word == "b") {
        now.bold = on;
    } else if (token.word == "i") {
        now.italic = on;
    } else if (token.word == "v") {
        now.hidden = on;
    } else if (token.word == "deleted") {
        now.deleted = on;
    } else if (token.word == "f") {
        now.font = token.number;
    } else if (token.word == "plain") {
        now.bold = now.italic = now.hidden = now.deleted = false;
    } else if (token.word == "uc") {
        now.skipAfterUnicode = std::clamp(token.number, 0, 100);
    } else {
        return false;
    }
    return true;
}

bool RtfReader::paragraphWord(const RtfToken &token)
{
    RtfGroup &now = group();
    if (token.word == "par" || token.word == "sect" || token.word == "page") {
        if (token.word == "par" || !builder().paragraphEmpty())
            endParagraph();
    } else if (token.word == "line") {
        enterPlace();
        builder().lineBreak();
    } else if (token.word == "pard") {
        now.heading = 0;
        now.list = 0;
        now.listLevel = 0;
        now.inTable = false;
    } else if (token.word == "s") {
        now.heading = m_headings.value(token.number, 0);
    } else if (token.word == "outlinelevel") {
        now.heading = token.number >= 0 && token.number < 6 ? token.number + 1 : 0;
    } else if (token.word == "ls") {
        now.list = token.number;
    } else if (token.word == "ilvl") {
        now.listLevel = std::clamp(token.number, 0, 8);
    } else if (token.word == "pnlvlblt" || token.word == "pnlvlbody") {
        if (m_groups.size() > 1) // says it from within its own group
            m_groups[m_groups.size() - 2].list = 1;
    } else {
        return false;
    }
    return true;
}

bool RtfReader::tableWord(const RtfToken &token)
{
    RtfFlow &flow = m_flows.back();
    if (token.word == "intbl") {
        group().inTable = true;
    } else if (token.word == "cell") {
        group().inTable = true;
        enterPlace();
        flow.cellOpen = false;
    } else if (token.word == "row") {
        flow.builder.endRow();
        flow.cellOpen = false;
    } else if (token.word == "nestcell" || token.word == "nestrow") {
        enterPlace();
        flow.builder.endParagraph(false);
    } else {
        return false;
    }
    return true;
}

void RtfReader::documentWord(const RtfToken &token)
{
    if (token.word == "ansicpg" && !codePageName(token.number).isEmpty())
        m_page = token.number;
    else if (token.word == "mac")
        m_page = 10000;
    else if (token.word == "pc")
        m_page = 437;
    else if (token.word == "pca")
        m_page = 850;
}

void RtfReader::word(const RtfToken &token)
{
    if (token.word == "u" && token.numbered)
        return unicode(token.number);
    flush();
    if (m_skipLetters > 0) {
        --m_skipLetters;
        return;
    }
    if (const QChar sign = signOfWord(token.word); !sign.isNull()) {
        m_pending += sign;
        return;
    }
    if (group().table != RtfTable::None)
        return tableEntry(token);
    if (!characterWord(token) && !paragraphWord(token) && !tableWord(token))
        documentWord(token);
}

// \u8217 is followed by letters for programs that do not know Unicode; \uc says by how many.
void RtfReader::unicode(int number)
{
    if (!m_bytes.isEmpty()) {
        const QString waiting = std::exchange(m_pending, QString());
        flush();
        if (!waiting.isEmpty())
            put(waiting);
    }
    m_pending += QChar(static_cast<char16_t>(number & 0xFFFF));
    m_skipLetters = group().skipAfterUnicode;
}

void RtfReader::symbol(const RtfToken &token)
{
    switch (token.symbol) {
    case '*':
        group().ignorable = true;
        return;
    case '\n':
    case '\r':
        endParagraph();
        return;
    case '~':
        flush();
        m_pending += QChar(0xA0);
        return;
    case '_':
        flush();
        m_pending += QChar(0x2011);
        return;
    case '{':
    case '}':
    case '\\':
        letters(QByteArrayView(&token.symbol, 1));
        return;
    default:
        return;
    }
}

} // namespace partsong
