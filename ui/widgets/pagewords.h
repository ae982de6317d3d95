// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/base/textindex.h"

#include <QHash>
#include <QList>
#include <QRectF>

#include <memory>
#include <optional>

namespace partsong {

// The words of pages and where they stand. Positions are code points of the whole text; the boxes of a page's
// words become known when they have been looked up.
class PageWords {
public:
    void set(std::shared_ptr<const TextIndex> text, const QList<TextRange> &pages);
    // One box for each position of the page's range; others are not taken.
    void setBoxes(int page, const QList<QRectF> &boxes);
    bool hasBoxes(int page) const { return m_boxes.contains(page); }

    const TextIndex *text() const { return m_text.get(); }
    int characters() const { return m_text ? m_text->characters() : 0; }
    bool any() const { return characters() > 0; }
    QString words(const TextRange &range) const { return m_text ? m_text->words(range) : QString(); }
    TextRange rangeOf(int page) const { return m_pages.value(page); }
    // The page that a position is on; one at a page's end belongs to it.
    int pageOf(int position) const;

    // The lines that a range covers on a page, each one rectangle.
    QList<QRectF> linesOf(int page, const TextRange &range) const;
    // The position nearest to a point of the page, before or behind the letter there; nothing where the page
    // has no words that are known.
    std::optional<int> positionAt(int page, const QPointF &point) const;
    // The line nearest to a height of the page, among those between a left and a right side; empty where
    // there is none that is known.
    TextRange lineNear(int page, double y, double left, double right) const;
    // The letter at a point, or nothing where there is none.
    std::optional<int> letterAt(int page, const QPointF &point) const;
    // A thin upright rectangle before the letter at a position.
    QRectF caret(int position) const;

    // Where keys lead from a position.
    int beyond(int position, int step) const;
    int wordBeyond(int position, int step) const;
    int lineBeyond(int position, int step) const;
    TextRange lineAround(int position) const;
    // Whether the line of a position is read from right to left.
    bool rightToLeft(int position) const;
    TextRange wordAround(int position) const;
    TextRange sentenceAround(int position) const;

private:
    QRectF boxAt(int position) const;
    char32_t letter(int position) const;
    TextRange bounded(int position, bool sentence) const;

    std::shared_ptr<const TextIndex> m_text;
    QList<TextRange> m_pages;
    QHash<int, QList<QRectF>> m_boxes;
};

} // namespace partsong
