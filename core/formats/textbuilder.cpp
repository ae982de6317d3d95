// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/textbuilder.h"

#include <algorithm>

namespace partsong {

namespace {

void appendUtf8(QByteArray &bytes, char32_t c)
{
    const auto byte = [&](char32_t value) { bytes.append(static_cast<char>(value)); };
    if (c < 0x80)
        return byte(c);
    if (c < 0x800) {
        byte(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            byte(0xE0 | c >> 12);
        } else {
            byte(0xF0 | c >> 18);
            byte(0x80 | (c >> 12 & 0x3F));
        }
        byte(0x80 | (c >> 6 & 0x3F));
    }
    byte(0x80 | (c & 0x3F));
}

bool control(char32_t c)
{
    return (c < 0x20 && c != U'\t') || c == 0x7F || (c >= 0x80 && c <= 0x9F) || c == 0xFEFF || c == 0xFFFE
        || c == 0xFFFF;
}

} // namespace

void TextBuilder::put(char c)
{
    m_text.append(c);
    ++m_position;
}

// Between two paragraphs of one cell.
void TextBuilder::separateCell()
{
    if (m_cellBreak && m_position > m_cellFrom)
        put(' ');
    m_cellBreak = false;
}

void TextBuilder::words(QStringView text)
{
    if (text.isEmpty() || tooLarge())
        return;
    if (m_tableDepth > 0)
        separateCell();
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            c = QChar::ReplacementCharacter;
            ++m_replaced;
        }
        if (control(c))
            continue;
        if (c == U'\t' && m_tableDepth > 0)
            c = U' '; // a TAB there parts two cells
        appendUtf8(m_text, c);
        ++m_position;
    }
}

void TextBuilder::lineBreak()
{
    if (m_tableDepth > 0)
        m_cellBreak = true;
    else
        put('\n');
}

void TextBuilder::addStyle(int from, int to, Style style, int level)
{
    if (from < to && m_styles.size() <= MaxStyles)
        m_styles.append({{from, to}, style, level});
}

void TextBuilder::close(Open &open, Style style)
{
    if (open.on)
        addStyle(open.from, m_position, style, 0);
}

void TextBuilder::setBold(bool on)
{
    if (on == m_bold.on)
        return;
    close(m_bold, Style::Bold);
    m_bold = {on, m_position};
}

void TextBuilder::setItalic(bool on)
{
    if (on == m_italic.on)
        return;
    close(m_italic, Style::Italic);
    m_italic = {on, m_position};
}

void TextBuilder::closeRuns()
{
    close(m_bold, Style::Bold);
    close(m_italic, Style::Italic);
}

void TextBuilder::reopenRuns()
{
    m_bold.from = m_position;
    m_italic.from = m_position;
}

void TextBuilder::beginParagraph(int headingLevel, int listDepth)
{
    m_heading = std::clamp(headingLevel, 0, 6);
    m_list = std::max(listDepth, 0);
}

void TextBuilder::endParagraph(bool keepEmpty)
{
    if (m_tableDepth > 0) {
        m_cellBreak = true;
        return;
    }
    const bool hasWords = m_position > m_lineStart;
    if (hasWords) {
        closeRuns();
        if (m_heading > 0)
            addStyle(m_lineStart, m_position, Style::Heading, m_heading);
        if (m_list > 0)
            addStyle(m_lineStart, m_position, Style::List, m_list);
    }
    if (hasWords || keepEmpty)
        put('\n');
    m_lineStart = m_position;
    m_heading = 0;
    m_list = 0;
    reopenRuns();
}

void TextBuilder::beginTable()
{
    if (m_tableDepth == 0) {
        endParagraph(false);
        m_tableFrom = m_position;
        m_rowHasCell = false;
        m_cellFrom = m_position;
    }
    ++m_tableDepth;
    m_cellBreak = true;
}

void TextBuilder::beginCell()
{
    if (m_tableDepth != 1) {
        m_cellBreak = true;
        return;
    }
    closeRuns();
    if (m_rowHasCell) {
        put('\t');
    } else if (m_position > m_lineStart) {
        put('\n');
        m_lineStart = m_position;
    }
    m_rowHasCell = true;
    m_cellFrom = m_position;
    m_cellBreak = false;
    reopenRuns();
}

void TextBuilder::endRow()
{
    if (m_tableDepth != 1) {
        m_cellBreak = true;
        return;
    }
    if (!m_rowHasCell)
        return;
    closeRuns();
    put('\n');
    m_rowHasCell = false;
    m_cellBreak = false;
    m_lineStart = m_position;
    m_cellFrom = m_position;
    reopenRuns();
}

void TextBuilder::endTable()
{
    if (m_tableDepth == 0)
        return;
    if (m_tableDepth == 1) {
        endRow();
        if (m_position > m_lineStart) // words outside any cell
            put('\n');
        addStyle(m_tableFrom, m_position - 1, Style::Table, 0);
        m_lineStart = m_position;
        m_heading = 0;
        m_list = 0;
    }
    --m_tableDepth;
    m_cellBreak = m_tableDepth > 0;
    reopenRuns();
}

void TextBuilder::append(TextBuilder &&other)
{
    const ReadDocument document = other.finish();
    while (m_tableDepth > 0)
        endTable();
    endParagraph(false);
    for (ReadStyle style : document.styles) {
        style.range.start += m_position;
        style.range.end += m_position;
        m_styles.append(style);
    }
    m_text += document.text;
    m_position += other.m_position;
    m_lineStart = m_position;
    m_replaced += other.m_replaced;
    reopenRuns();
}

ReadDocument TextBuilder::finish()
{
    while (m_tableDepth > 0)
        endTable();
    endParagraph(false);
    ReadDocument document;
    document.text = m_text;
    document.styles = m_styles;
    std::ranges::stable_sort(document.styles, {}, [](const ReadStyle &style) { return style.range.start; });
    return document;
}

} // namespace partsong
