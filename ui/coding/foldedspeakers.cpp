// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/foldedspeakers.h"

namespace partsong {

bool FoldedSpeakers::set(const QSet<Id<Speaker>> &hidden)
{
    if (hidden == m_hidden)
        return false;
    m_hidden = hidden;
    return true;
}

bool FoldedSpeakers::hides(int paragraph) const
{
    if (m_hidden.isEmpty())
        return false;
    while (paragraph > 0 && m_text.paragraph(paragraph).length == 0)
        --paragraph;
    const int turn = m_text.turnAt(m_text.paragraph(paragraph).start);
    return turn >= 0 && m_hidden.contains(m_text.turns()[size_t(turn)].speaker);
}

int FoldedSpeakers::turnsFrom(int paragraph) const
{
    int turns = 0;
    int last = -1;
    for (; paragraph < m_text.count() && hides(paragraph); ++paragraph) {
        const int turn = m_text.turnAt(m_text.paragraph(paragraph).start);
        turns += turn >= 0 && turn != last ? 1 : 0;
        last = std::max(last, turn);
    }
    return turns;
}

int FoldedSpeakers::nearestShown(int paragraph, int step) const
{
    for (const int by : {step, -step}) {
        for (int at = paragraph; at >= 0 && at < m_text.count(); at += by) {
            if (!hides(at))
                return at;
        }
    }
    return -1;
}

} // namespace partsong
