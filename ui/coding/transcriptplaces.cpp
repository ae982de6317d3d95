// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "core/sources/readmark.h"
#include "core/sources/readmarks.h"
#include "core/sources/turn.h"
#include "core/store/project.h"

#include <QScrollBar>

// Places in a text: where somebody was, how far it was read, what is not coded yet.

namespace partsong {

ReadingPlace TranscriptView::place()
{
    const int top = unitAt({int(m_scene.columns().words), 1});
    return {caret(), m_scene.text().positions().positionOf(top)};
}

void TranscriptView::goToPlace(const ReadingPlace &place)
{
    const TextPositions &positions = m_scene.text().positions();
    const int top = positions.unitOf(place.top);
    // Heights above are guessed until they have been seen.
    for (int look = 0; look < 3 && place.top > 0; ++look) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + caretRect(top).top());
        layOutVisible();
    }
    const int caret = positions.unitOf(place.caret);
    selectUnits({caret, caret});
    viewport()->update();
}

void TranscriptView::followReading()
{
    const int before = m_highlights.readTo;
    m_highlights.readTo =
        m_id.null() ? 0 : m_scene.text().positions().unitOf(partsong::readTo(m_project, m_id));
    if (m_highlights.readTo != before)
        viewport()->update();
}

int TranscriptView::readTo() const
{
    return m_scene.text().positions().positionOf(m_highlights.readTo);
}

void TranscriptView::setLight(CodeLight light)
{
    m_highlights.light = light;
    viewport()->update();
    updateStandIn();
}

void TranscriptView::setChosenCodes(const QSet<Id<Code>> &codes)
{
    m_highlights.chosenCodes = codes;
    if (m_highlights.light == CodeLight::Chosen)
        viewport()->update();
    updateStandIn();
}

void TranscriptView::setWanted(const CodingsWanted &wanted)
{
    if (wanted == m_scene.codings().wanted())
        return;
    endEdgeDrag(false);
    m_scene.codings().setWanted(wanted);
    m_scene.namesChanged();
    fit(false);
    viewport()->update();
    updateStandIn();
}

// What lies between two codings of a paragraph, around a unit that has none.
Utf16Range TranscriptView::gapAround(int unit) const
{
    const int paragraph = m_scene.text().paragraphAt(unit);
    Utf16Range gap = bodyOf(paragraph);
    for (const int slot : m_scene.codings().inParagraph(paragraph)) {
        const Utf16Range units = m_scene.codings().at(slot).units;
        if (units.end <= unit)
            gap.start = std::max(gap.start, units.end);
        else
            gap.end = std::min(gap.end, units.start);
    }
    return withoutBlanks(gap);
}

std::optional<TextRange> TranscriptView::uncodedBeyond(int step) const
{
    const Utf16Range selected = selectedUnits();
    int from = step > 0 ? selected.end : selected.start;
    for (int at = wordsBeyond(from, step); at >= 0; at = wordsBeyond(from, step)) {
        const std::vector<int> covering = m_scene.codings().covering(at);
        if (covering.empty()) {
            const Utf16Range gap = gapAround(at);
            const QString words = shownWords().mid(gap.start, gap.length());
            if (std::ranges::any_of(words, [](QChar letter) { return letter.isLetterOrNumber(); }))
                return m_scene.text().positions().rangeOf(gap);
            from = step > 0 ? std::max(at + 1, gap.end) : std::min(at, gap.start);
            continue;
        }
        for (const int slot : covering) {
            const Utf16Range units = m_scene.codings().at(slot).units;
            from = step > 0 ? std::max(from, units.end) : std::min(from, units.start);
        }
    }
    return std::nullopt;
}

// What was undone or redone is shown where it happened, wherever one has gone meanwhile.
void TranscriptView::showTakenBack(const ChangeSet &changes)
{
    if (m_typing || !isVisible())
        return;
    const std::vector<TextRange> places = placesOf(changes);
    if (places.empty())
        return;
    if (const auto step = m_project.step(m_project.lastStep()); !step || !step->undoes)
        return;
    const TextPositions &positions = m_scene.text().positions();
    const int top = positions.positionOf(unitAt({int(m_scene.columns().words), 1}));
    const int bottom = positions.positionOf(
        unitAt({int(m_scene.columns().words + m_scene.columns().measure), viewport()->height() - 1}));
    // Of many, one that is in sight, else the nearest: nobody is sent to the end of the text.
    const auto nearest = std::ranges::min_element(places, {}, [&](const TextRange &place) {
        return std::max({0, top - place.start, place.start - bottom});
    });
    if (viewport()->rect().contains(caretRect(positions.unitOf(nearest->start))))
        flash(positions.unitsOf(*nearest));
    else
        reveal(*nearest);
}

// Where in this text something became different; turns only where nothing else did.
std::vector<TextRange> TranscriptView::placesOf(const ChangeSet &changes) const
{
    const int characters = m_scene.text().positions().positionOf(int(shownWords().size()));
    std::vector<TextRange> places;
    const auto add = [&](const TextRange &range) {
        places.push_back({std::min(range.start, characters), std::min(range.end, characters)});
    };
    for (const auto &[before, after] : changes.of<Coding>()) {
        const Anchor &anchor = after ? after->anchor : before->anchor;
        if (anchor.text == m_id && !anchor.region())
            add(anchor.range);
    }
    for (const Splice &splice : changes.splices()) {
        if (places.empty() && splice.text == m_id)
            add({splice.at, splice.at + splice.inserted});
    }
    const bool alone = places.empty();
    for (const auto &[before, after] : changes.of<Turn>()) {
        const Turn &turn = after ? *after : *before;
        if (alone && turn.text == m_id)
            add(turn.range);
    }
    return places;
}

} // namespace partsong
