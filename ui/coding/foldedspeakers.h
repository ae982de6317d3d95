// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coding/readingtext.h"

#include <QSet>

namespace partsong {

// Whose turns are folded away. It is asked anew whenever it matters, so it need not follow the text.
class FoldedSpeakers {
public:
    explicit FoldedSpeakers(const ReadingText &text) : m_text(text) { }

    // False: nothing has changed.
    bool set(const QSet<Id<Speaker>> &hidden);
    const QSet<Id<Speaker>> &hidden() const { return m_hidden; }
    bool any() const { return !m_hidden.isEmpty(); }

    // Whether a paragraph is out of sight: one of a folded turn, or an empty line after one.
    bool hides(int paragraph) const;
    // The first of a run of those: a line stands for all of them.
    bool heads(int paragraph) const { return hides(paragraph) && (paragraph == 0 || !hides(paragraph - 1)); }
    // How many turns the run has that a paragraph heads.
    int turnsFrom(int paragraph) const;
    // The nearest paragraph in sight, first in the direction of the step; -1: there is none.
    int nearestShown(int paragraph, int step) const;

private:
    const ReadingText &m_text;
    QSet<Id<Speaker>> m_hidden;
};

} // namespace partsong
