// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "core/store/project.h"
#include "ui/widgets/scale.h"

#include <QApplication>

// The edges of a coding, dragged: at the ends of its bracket, or, of the chosen one, beside its words. What
// is dragged is shown at once and told once, when it is let go.

namespace partsong {

std::optional<TranscriptView::EdgeAt> TranscriptView::edgeAt(const QPoint &point)
{
    if (m_id.null() || m_project.readOnly() || m_typing)
        return std::nullopt;
    const ShownCodings &codings = m_scene.codings();
    const QPointF place = toScene(point);
    if (m_highlights.selected >= 0) {
        const Utf16Range units = codings.at(m_highlights.selected).units;
        const double slack = scaled(4);
        for (const Edge edge : {Edge::End, Edge::Start}) {
            const QRectF handle = m_scene.handle(units, edge == Edge::End);
            if (handle.adjusted(-slack, -slack / 2, slack, slack / 2).contains(place))
                return EdgeAt{m_highlights.selected, edge};
        }
    }
    const int slot = m_scene.slotAt(place);
    if (slot < 0 || place.x() >= m_scene.columns().names)
        return std::nullopt;
    const QRectF bracket = m_scene.bracket(slot);
    if (!bracket.adjusted(-scaled(3), -scaled(3), scaled(3), scaled(3)).contains(place))
        return std::nullopt; // its name
    const double reach = std::min<double>(scaled(6), bracket.height() / 3);
    if (place.y() <= bracket.top() + reach)
        return EdgeAt{slot, Edge::Start};
    if (place.y() >= bracket.bottom() - reach)
        return EdgeAt{slot, Edge::End};
    return std::nullopt;
}

void TranscriptView::beginEdgeDrag(const EdgeAt &at)
{
    const ShownCoding &shown = m_scene.codings().at(at.slot);
    m_edgeDrag = EdgeDrag{shown.coding.id, at.edge, shown.units, shown.units};
    Q_EMIT codingChosen(shown.coding.id);
}

// Where the edge would be: whole words, unless Alt is held; in the margin, whole lines.
int TranscriptView::edgeUnitAt(const QPoint &point, Edge edge)
{
    const ReadingColumns &columns = m_scene.columns();
    const double right = columns.words + columns.measure;
    const bool beside = point.x() > right;
    const int x = beside ? int(edge == Edge::Start ? columns.words : right) : point.x();
    const int unit = unitAt({x, point.y()});
    if (beside || QApplication::keyboardModifiers().testFlag(Qt::AltModifier))
        return unit;
    const Utf16Range word = withoutBlanks(wordAround(unit));
    if (word.empty()) {
        const int letter = wordsBeyond(unit, edge == Edge::Start ? 1 : -1);
        return letter < 0 ? unit : edge == Edge::Start ? letter : letter + 1;
    }
    return edge == Edge::Start ? word.start : word.end;
}

void TranscriptView::dragEdge(const QPoint &point)
{
    const int unit = edgeUnitAt(point, m_edgeDrag->edge);
    Utf16Range now = m_edgeDrag->now;
    if (m_edgeDrag->edge == Edge::Start)
        now.start = std::min(unit, now.end - 1);
    else
        now.end = std::max(unit, now.start + 1);
    if (now != m_edgeDrag->now)
        previewEdge(now);
    if (!viewport()->rect().contains(point) && !m_dragScroll.isActive())
        m_dragScroll.start(30, this);
}

void TranscriptView::previewEdge(const Utf16Range &units)
{
    const int slot = m_scene.codings().slotOf(m_edgeDrag->coding);
    if (slot < 0)
        return;
    m_scene.codings().preview(slot, units);
    updateUnits({std::min(units.start, m_edgeDrag->now.start), std::max(units.end, m_edgeDrag->now.end)});
    m_edgeDrag->now = units;
}

void TranscriptView::endEdgeDrag(bool keep)
{
    if (!m_edgeDrag)
        return;
    m_dragScroll.stop();
    const EdgeDrag drag = *m_edgeDrag;
    if (drag.now != drag.before) {
        const TextRange range = m_scene.text().positions().rangeOf(drag.now);
        previewEdge(drag.before);
        m_edgeDrag.reset();
        if (keep)
            Q_EMIT codingResized(drag.coding, range);
    }
    m_edgeDrag.reset();
}

} // namespace partsong
