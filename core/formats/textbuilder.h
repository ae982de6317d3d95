// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/document.h"

#include <QStringView>

namespace partsong {

// Builds the canonical text of a formatted document: each paragraph, list item and table row one line, the
// cells of a row joined by a TAB, no bullets. Keeps style runs in code points. Control characters are left
// out and lone surrogates replaced, whatever the reader hands in.
class TextBuilder {
public:
    // Beyond these a document is refused: they are far above any real one.
    static constexpr qsizetype MaxBytes = 128 << 20;
    static constexpr qsizetype MaxStyles = 2'000'000;

    void words(QStringView text);
    void lineBreak(); // within a paragraph
    void setBold(bool on);
    void setItalic(bool on);

    // Says what the paragraph is that is being written, or that the next words begin.
    void beginParagraph(int headingLevel = 0, int listDepth = 0);
    // Ends the line. One without words gives an empty line only if `keepEmpty`.
    void endParagraph(bool keepEmpty);

    void beginTable();
    void beginCell(); // words of the table before its first cell (a caption) become a line of their own
    void endRow();
    void endTable();
    bool inTable() const { return m_tableDepth > 0; }

    bool empty() const { return m_text.isEmpty(); }
    bool paragraphEmpty() const { return m_lineStart == m_position; }
    bool tooLarge() const { return m_text.size() > MaxBytes || m_styles.size() > MaxStyles; }
    int replaced() const { return m_replaced; }

    // Puts another built text behind this one.
    void append(TextBuilder &&other);
    // Ends what is open. The styles come in the order of their beginnings.
    ReadDocument finish();

private:
    struct Open {
        bool on = false;
        int from = 0;
    };

    void put(char c);
    void close(Open &open, Style style);
    void closeRuns();
    void reopenRuns();
    void addStyle(int from, int to, Style style, int level);
    void separateCell();

    QByteArray m_text;
    QList<ReadStyle> m_styles;
    int m_position = 0;
    int m_lineStart = 0;
    int m_heading = 0;
    int m_list = 0;
    Open m_bold;
    Open m_italic;
    int m_tableDepth = 0;
    int m_tableFrom = 0;
    bool m_rowHasCell = false;
    bool m_cellBreak = false; // a paragraph ended in this cell
    int m_cellFrom = 0;
    int m_replaced = 0;
};

} // namespace partsong
