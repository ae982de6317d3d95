// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

// Turns that are folded away, and words that are lit because they are looked for.

namespace partsong {

void TranscriptView::foldSpeakers(const QSet<Id<Speaker>> &speakers)
{
    endEdgeDrag(false);
    if (!m_scene.folds().set(speakers))
        return;
    fit(true);
    const Utf16Range selected = selectedUnits();
    if (shownUnit(selected.start, 1) != selected.start || shownUnit(selected.end, 1) != selected.end)
        setCaretUnit(m_caret, false);
    showUnit(m_caret);
    viewport()->update();
}

bool TranscriptView::isFolded(int position) const
{
    return m_scene.folds().any()
        && m_scene.folds().hides(m_scene.text().paragraphAt(m_scene.text().positions().unitOf(position)));
}

// The caret never rests in what is folded away: it goes on in the direction of the step.
int TranscriptView::shownUnit(int unit, int step) const
{
    const int paragraph = m_scene.text().paragraphAt(unit);
    if (!m_scene.folds().hides(paragraph))
        return unit;
    const int near = m_scene.folds().nearestShown(paragraph, step);
    if (near < 0)
        return unit;
    return near > paragraph ? bodyOf(near).start : m_scene.text().paragraph(near).units().end;
}

void TranscriptView::setHits(const std::vector<TextRange> &hits, int current)
{
    m_highlights.hits.clear();
    for (const TextRange &hit : hits)
        m_highlights.hits.push_back(m_scene.text().positions().unitsOf(hit));
    m_highlights.currentHit = current;
    viewport()->update();
}

void TranscriptView::setShowsTimes(bool on)
{
    m_scene.layout().setTimes(on);
    fit(true);
}

void TranscriptView::setShowsNotation(bool on)
{
    m_scene.layout().setNotation(on);
    fit(true);
}

} // namespace partsong
