// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"
#include "ui/coding/pagecodingview.h"
#include "ui/coding/transcriptview.h"
#include "ui/widgets/codecolours.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QPainter>

// The edges of coded words on pages, dragged: beside the words of the coding that is chosen, or at the ends
// of a bracket. What is dragged is shown at once and told once, when it is let go.

namespace partsong {

TextRange PageCodingView::wordsOf(const Coding &coding) const
{
    return m_edge && m_edge->coding == coding.id ? m_edge->now : coding.anchor.range;
}

TextRange PageCodingView::chosenWords() const
{
    const ShownCodings &codings = m_words.scene().codings();
    const int slot = m_chosen.null() ? codings.slotOf(m_words.selectedCoding()) : -1;
    return slot < 0 ? TextRange() : wordsOf(codings.at(slot).coding);
}

// A thin upright bar before the first letter or behind the last one, as they are read.
QRectF PageCodingView::handle(const TextRange &range, bool end) const
{
    const int page = words().pageOf(end ? range.end - 1 : range.start);
    const QList<QRectF> lines = words().linesOf(page, range);
    if (range.empty() || lines.isEmpty())
        return {};
    const QRectF line = shownRect({page, end ? lines.last() : lines.first()});
    const QString letter =
        words().words(end ? TextRange{range.end - 1, range.end} : TextRange{range.start, range.start + 1});
    const bool right = end != letter.isRightToLeft();
    const double width = std::max(2.0, scaled(2) * 1.0);
    return {right ? line.right() : line.left() - width, line.top() - 1, width, line.height() + 2};
}

void PageCodingView::paintHandles(QPainter &painter, int page)
{
    const TextRange range = chosenWords();
    if (range.empty() || m_project.readOnly())
        return;
    const int slot = m_words.scene().codings().slotOf(m_words.selectedCoding());
    const QColor colour =
        shownCodeColour(look(m_words.scene().codings().at(slot).coding.code).stored, Palette::light());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool end : {false, true}) {
        if (words().pageOf(end ? range.end - 1 : range.start) != page)
            continue;
        const QRectF bar = handle(range, end);
        if (bar.isNull())
            continue;
        const double radius = scaled(7) / 2.0;
        painter.fillRect(bar, colour);
        painter.setPen(QPen(Qt::white, 1));
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(bar.center().x(), end ? bar.bottom() : bar.top()), radius, radius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

std::optional<PageCodingView::Edge> PageCodingView::edgeOfBracket(const Mark &mark, const QPoint &point) const
{
    const int slot = m_words.scene().codings().slotOf(mark.coding);
    if (slot < 0 || mark.page < 0 || !mark.place.contains(point))
        return {};
    const TextRange range = m_words.scene().codings().at(slot).coding.anchor.range;
    const double reach = std::min<double>(scaled(6), mark.place.height() / 3);
    if (point.y() <= mark.place.top() + reach && words().pageOf(range.start) == mark.page)
        return Edge{mark.coding, range, range, false, true};
    if (point.y() >= mark.place.bottom() - reach && words().pageOf(range.end - 1) == mark.page)
        return Edge{mark.coding, range, range, true, true};
    return {};
}

std::optional<PageCodingView::Edge> PageCodingView::edgeAt(const QPoint &point) const
{
    if (m_project.readOnly())
        return {};
    const double slack = scaled(4);
    const TextRange range = chosenWords();
    for (const bool end : {true, false}) {
        const QRectF bar = handle(range, end);
        if (!bar.isNull() && bar.adjusted(-slack, -slack, slack, slack).contains(point))
            return Edge{m_words.selectedCoding(), range, range, end, false};
    }
    for (const Mark &mark : m_marks) {
        if (const auto edge = edgeOfBracket(mark, point))
            return edge;
    }
    return {};
}

bool PageCodingView::dragBegins(const QPoint &point)
{
    m_edge = edgeAt(point);
    if (m_edge)
        Q_EMIT codingChosen(m_edge->coding);
    return m_edge.has_value();
}

// Where the edge would be: beside the page, a whole line of the column that it is in; else a whole word,
// unless Alt is held.
std::optional<int> PageCodingView::edgeGoesTo(const QPoint &point) const
{
    const PageRegion there = at(point);
    const QPointF place = there.rect.topLeft();
    if (point.x() > pageRect(there.page).right()) {
        QRectF column;
        for (const QRectF &line : words().linesOf(words().pageOf(m_edge->now.start), m_edge->now))
            column = column.united(line);
        const TextRange line = words().lineNear(there.page, place.y(), column.left(), column.right());
        return line.empty() ? std::nullopt : std::optional(m_edge->end ? line.end : line.start);
    }
    const auto position = words().positionAt(there.page, place);
    if (!position || QApplication::keyboardModifiers().testFlag(Qt::AltModifier))
        return position;
    const int letter = words().letterAt(there.page, place).value_or(m_edge->end ? *position - 1 : *position);
    const TextRange word = words().wordAround(std::max(0, letter));
    if (words().words(word).trimmed().isEmpty())
        return position;
    return m_edge->end ? word.end : word.start;
}

void PageCodingView::dragGoes(const QPoint &point)
{
    const auto to = edgeGoesTo(point);
    if (!to)
        return;
    if (m_edge->end)
        m_edge->now.end = std::max(*to, m_edge->now.start + 1);
    else
        m_edge->now.start = std::min(*to, m_edge->now.end - 1);
    viewport()->update();
}

void PageCodingView::dragEnds(bool keep)
{
    const auto edge = std::exchange(m_edge, std::nullopt);
    viewport()->update();
    if (edge && keep && edge->now != edge->before)
        Q_EMIT wordsResized(edge->coding, edge->now);
}

std::optional<Qt::CursorShape> PageCodingView::cursorAt(const QPoint &point) const
{
    const auto edge = edgeAt(point);
    if (!edge)
        return {};
    return edge->beside ? Qt::SizeVerCursor : Qt::SizeHorCursor;
}

} // namespace partsong
