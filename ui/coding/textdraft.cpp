// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/textdraft.h"

#include <algorithm>

namespace partsong {

void TextDraft::replace(const Utf16Range &units, const QString &words, const QString &shown,
                        const TextPositions &positions)
{
    if (empty()) {
        m_start = units.start;
        m_removed.clear();
        m_inserted.clear();
    }
    const Utf16Range mine = this->units();
    // What it takes in at both sides are words of the study.
    if (units.start < mine.start)
        m_removed.prepend(QStringView(shown).sliced(units.start, mine.start - units.start));
    if (units.end > mine.end)
        m_removed.append(QStringView(shown).sliced(mine.end, units.end - mine.end));
    const int from = std::max(0, units.start - mine.start);
    const int to = std::clamp(units.end - mine.start, from, mine.length());
    m_inserted.replace(from, to - from, words);
    m_start = std::min(mine.start, units.start);
    m_at = positions.positionOf(m_start);
}

void TextDraft::add(const TextDraft &later, const QString &shown)
{
    QString before = shown;
    before.replace(later.m_start, later.m_inserted.size(), later.m_removed);
    replace(later.removedUnits(), later.m_inserted, before, TextPositions(before));
}

bool TextDraft::follow(const std::vector<Splice> &splices)
{
    for (const Splice &splice : splices) {
        const TextRange mine = range();
        if (splice.end() <= mine.start)
            m_at += splice.shift();
        else if (splice.at < mine.end)
            return false;
    }
    return true;
}

} // namespace partsong
