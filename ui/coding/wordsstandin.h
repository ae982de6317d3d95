// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"

#include <QRect>

#include <optional>
#include <vector>

class QWidget;

namespace partsong {

// What shows the words of a TranscriptView in its place: the pages on which they stand. While there is one,
// popups open over it, the focus goes to it, and rectangles that were drawn on it are coded as words are.
class WordsStandIn {
public:
    virtual ~WordsStandIn() = default;

    virtual QWidget *popupOver() = 0;
    virtual QRect popupBeside() = 0; // in that widget: what is selected
    virtual void takeFocus() = 0;

    // The rectangle at hand: one that was drawn, or that of the coding that is chosen, which can get further
    // codes.
    virtual std::optional<Anchor> region() const = 0;
    // A coding of a rectangle; nothing for any other.
    virtual std::optional<Coding> coding(Id<Coding> id) const = 0;
    // The next coding after the one that is chosen, of words or of a rectangle, or the one before; null where
    // there is none.
    virtual Id<Coding> codingBeyond(int step) const = 0;
    virtual void reveal(const Coding &coding) = 0;
    virtual void choose(Id<Coding> coding) = 0;
};

} // namespace partsong
