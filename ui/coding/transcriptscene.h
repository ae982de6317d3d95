// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coding/showncodings.h"
#include "ui/coding/transcriptlayout.h"

namespace partsong {

// Where everything stands across the view, in px from its left: speakers, words, brackets, names of codes.
struct ReadingColumns {
    double side = 0; // width of the room for speakers; 0: they stand above
    double words = 0; // where words begin
    double measure = 0; // how wide a line of words is
    double brackets = 0; // where the first bracket stands
    double pitch = 9; // from bracket to bracket
    double names = 0; // where names of codes begin
    double namesWidth = 0; // 0: there is no room for them beside the words, and they stand below them
    bool operator==(const ReadingColumns &) const = default;
};

// The name of a code, and where it stands: beside a line of its words, or below their paragraph.
struct MarginName {
    int slot = -1;
    QRectF place = {};
};

// The codings that begin in a paragraph and have no name beside it, for want of room, and where they are
// counted.
struct MarginMore {
    std::vector<int> slotsThere;
    QRectF place = {};
};

struct MarginNames {
    std::vector<MarginName> names;
    MarginMore more;
};

// A text with its codings, set and placed: it answers where things are and what is at a point, in the text's
// own plane, whose x is that of the view. It paints nothing and follows nothing by itself.
class TranscriptScene {
public:
    // So many brackets stand beside each other; what overlaps more than that is counted instead.
    static constexpr int MostColumns = 15;

    TranscriptScene(const Project &project)
        : m_folds(m_text), m_layout(m_text, m_folds), m_codings(project, m_text)
    {
        m_layout.setBelow([this](int paragraph) { return heightBelow(paragraph); });
    }
    TranscriptScene(const TranscriptScene &) = delete;
    TranscriptScene &operator=(const TranscriptScene &) = delete;

    ReadingText &text() { return m_text; }
    const ReadingText &text() const { return m_text; }
    FoldedSpeakers &folds() { return m_folds; }
    const FoldedSpeakers &folds() const { return m_folds; }
    TranscriptLayout &layout() { return m_layout; }
    const TranscriptLayout &layout() const { return m_layout; }
    ShownCodings &codings() { return m_codings; }
    const ShownCodings &codings() const { return m_codings; }
    const ReadingColumns &columns() const { return m_columns; }

    // Divides the width among speakers, words and margin, and sets the text so. False when nothing has
    // changed.
    bool fit(double width, const QFont &words, const QFont &small, const Palette &palette, bool force);

    // The upright of a coding's bracket. Edges out of sight are guessed.
    QRectF bracket(int slot) const;
    // What is dragged to move the beginning or the end of words; empty where they are out of sight.
    QRectF handle(const Utf16Range &units, bool end);
    // What stands beside a paragraph, or below it.
    MarginNames namesIn(int paragraph);
    // As it is written there: who coded where that matters, whether its words were corrected, its code.
    QString nameOf(int slot) const;
    // The little bracket before a name, which is drawn as the one beside the words.
    QRectF swatch(const QRectF &name) const;
    // The room that the sign of a comment takes after a name: none where nobody wrote one.
    double commentSign(int slot) const;
    // The names of some words, or of all, are others than before.
    void namesChanged(const Utf16Range &units);
    void namesChanged();
    // The codings that are counted at the point; none: nothing is counted there.
    std::vector<int> countedAt(const QPointF &point);
    // The coding whose bracket or name is at the point, or -1.
    int slotAt(const QPointF &point);
    // From the top of the first line of the words to the bottom of the last one.
    std::pair<double, double> band(const Utf16Range &units) const;

private:
    class Lines;
    std::vector<int> beginningIn(int paragraph) const;
    MarginNames below(int paragraph);
    double rowHeight() const;
    double nameWidth(int slot) const;
    // What names below a paragraph need.
    double heightBelow(int paragraph) const;
    MarginNames flowed(int paragraph) const;
    QSizeF badgeSize(int count) const;
    double widestLabel(const QFont &small) const;
    double edge(int unit, bool bottom) const;

    ReadingText m_text;
    FoldedSpeakers m_folds;
    TranscriptLayout m_layout;
    ShownCodings m_codings;
    ReadingColumns m_columns;
};

} // namespace partsong
