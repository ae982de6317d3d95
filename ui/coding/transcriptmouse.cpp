// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "ui/coding/codingmime.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMouseEvent>
#include <QScrollBar>

// Words selected by mouse, codings chosen, and codes dropped onto words.

namespace partsong {

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_id.null())
        return QAbstractScrollArea::mousePressEvent(event);
    m_pressedAt = event->pos();
    if (const auto edge = edgeAt(event->pos()))
        return beginEdgeDrag(*edge);
    const int slot = m_scene.slotAt(toScene(event->position()));
    if (slot >= 0) {
        return chooseInMargin(m_scene.codings().at(slot).coding.id);
    }
    if (const auto counted = m_scene.countedAt(toScene(event->position())); !counted.empty()) {
        std::vector<Id<Coding>> codings;
        for (const int one : counted)
            codings.push_back(m_scene.codings().at(one).coding.id);
        Q_EMIT crowdChosen(codings);
        return;
    }
    const int paragraph = m_scene.layout().heights().itemAt(toScene(event->position()).y());
    if (paragraph >= 0 && m_scene.folds().hides(paragraph)) {
        Q_EMIT unfoldWanted();
        return;
    }
    m_pressed = true;
    if (const auto turn = labelAt(toScene(event->position()))) {
        m_grain = Grain::Turn;
        m_grainAnchor = *turn;
        m_mayDrag = false;
        return selectUnits(m_grainAnchor);
    }
    click(unitAt(event->pos()), event->modifiers());
}

void TranscriptView::click(int unit, Qt::KeyboardModifiers modifiers)
{
    // A third press soon after the second takes the sentence, a fourth the paragraph, a fifth the turn.
    const bool again =
        m_sinceDouble.isValid() && m_sinceDouble.elapsed() < QApplication::doubleClickInterval();
    if (again && m_grain != Grain::Letter) {
        m_grain = Grain(std::min(int(m_grain) + 1, int(Grain::Turn)));
        m_sinceDouble.restart();
        m_grainAnchor = grainAround(unit, m_grain);
        return selectUnits(m_grainAnchor);
    }
    m_grain = Grain::Letter;
    if (modifiers & Qt::ShiftModifier)
        return setCaretUnit(unit, true);
    m_mayDrag = !m_typing && selectedUnits().contains(unit);
    if (m_mayDrag)
        return; // a drag of the words, or a click that clears them: the release tells
    m_grainAnchor = {unit, unit};
    m_letters = m_typing || (modifiers & Qt::AltModifier);
    m_wantedX = -1;
    setCaretUnit(unit, false);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_id.null() || m_scene.slotAt(toScene(event->position())) >= 0)
        return;
    m_pressed = true;
    m_mayDrag = false;
    m_grain = Grain::Word;
    m_sinceDouble.start();
    m_grainAnchor = wordAround(unitAt(event->pos()));
    selectUnits(m_grainAnchor);
}

// The words of the turn whose speaker is named at the point, beside the words or above them.
std::optional<Utf16Range> TranscriptView::labelAt(const QPointF &point)
{
    const int index = m_scene.layout().heights().itemAt(point.y());
    if (index < 0 || m_scene.text().paragraph(index).label < 0)
        return std::nullopt;
    const SetParagraph &set = m_scene.layout().set(index);
    const int first = set.labelled ? 1 : 0;
    if (first >= set.lines->lineCount())
        return std::nullopt;
    const double inside = point.y() - m_scene.layout().heights().top(index);
    const auto [top, bottom] = m_scene.layout().band(set, first);
    const bool named = set.hangs
        ? point.x() < m_scene.columns().words - scaled(4) && inside >= set.before && inside < bottom
        : inside >= set.before && inside < top;
    if (!named)
        return std::nullopt;
    const ReadingParagraph &paragraph = m_scene.text().paragraph(index);
    const Utf16Range turn = turnAround(paragraph.start);
    return turn.empty() ? std::nullopt : std::optional(turn);
}

// The word that a place is within; a place before, after or between words stays one.
Utf16Range TranscriptView::wordWithin(int unit) const
{
    const Utf16Range word = wordAround(unit);
    const bool within = word.start < unit && unit < word.end && !shownWords()[word.start].isSpace();
    return within ? word : Utf16Range{unit, unit};
}

// A drag that goes beyond a word takes whole ones: half a word is hardly ever what somebody says. With Alt,
// and while the text is corrected, it takes letters.
void TranscriptView::extendTo(int unit)
{
    Utf16Range there = grainAround(unit, m_grain);
    Utf16Range from = m_grainAnchor;
    const Utf16Range word = wordWithin(from.start);
    if (m_grain == Grain::Letter && !m_letters && (unit < word.start || unit > word.end)) {
        there = wordWithin(unit);
        from = word;
    }
    const Utf16Range before = selectedUnits();
    const int caretBefore = m_caret;
    const bool backwards = there.start < from.start;
    m_anchor = backwards ? from.end : from.start;
    m_caret = backwards ? there.start : std::max(there.end, from.end);
    if (before != selectedUnits())
        moved(before, caretBefore);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_edgeDrag) {
        if ((event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()
            || m_edgeDrag->now != m_edgeDrag->before)
            dragEdge(event->pos());
        return;
    }
    if (!m_pressed)
        return hover(event->pos());
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_mayDrag) {
        if (far)
            startDrag();
        return;
    }
    if (!far && m_grain == Grain::Letter && selectedUnits().empty())
        return;
    extendTo(unitAt(event->pos()));
    if (!viewport()->rect().contains(event->pos()) && !m_dragScroll.isActive())
        m_dragScroll.start(30, this);
}

bool TranscriptView::scrollWhileDragging(const QPoint &point)
{
    if ((!m_pressed && !m_edgeDrag)
        || viewport()->rect().contains(QPoint(viewport()->width() / 2, point.y())))
        return false;
    const int beyond = point.y() < 0 ? point.y() : point.y() - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond, -60, 60));
    if (m_edgeDrag)
        dragEdge(point);
    else
        extendTo(unitAt(point));
    return true;
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_edgeDrag)
        return endEdgeDrag(true);
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    m_dragScroll.stop();
    const int unit = unitAt(event->pos());
    if (std::exchange(m_mayDrag, false))
        setCaretUnit(unit, false);
    if (selectedUnits().empty() && m_grain == Grain::Letter)
        Q_EMIT codingChosen(codingForClick(m_scene.text().positions().positionOf(unit)));
    if (!selectedUnits().empty())
        Q_EMIT wordsChosen(m_grain != Grain::Letter && m_grain != Grain::Turn);
}

void TranscriptView::hover(const QPoint &point)
{
    const int slot = m_id.null() ? -1 : m_scene.slotAt(toScene(point));
    const bool overWords = point.x() < m_scene.columns().brackets - 2;
    if (edgeAt(point))
        viewport()->setCursor(overWords ? Qt::SplitHCursor : Qt::SizeVerCursor);
    else
        viewport()->setCursor(slot >= 0 || !m_scene.countedAt(toScene(point)).empty() ? Qt::PointingHandCursor
                                  : overWords                                         ? Qt::IBeamCursor
                                                                                      : Qt::ArrowCursor);
    if (slot == m_highlights.hovered)
        return;
    for (const int changed : {m_highlights.hovered, slot}) {
        if (changed >= 0)
            updateUnits(m_scene.codings().at(changed).units);
    }
    m_highlights.hovered = slot;
}

void TranscriptView::startDrag()
{
    m_pressed = m_mayDrag = false;
    auto *words = new QMimeData;
    words->setText(shownWords().mid(selectedUnits().start, selectedUnits().length()));
    words->setData(WordsMime, m_id.uuid().bytes());
    auto *drag = new QDrag(this);
    drag->setMimeData(words);
    drag->exec(Qt::CopyAction);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_id.null())
        return;
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse) {
        const int slot = m_scene.slotAt(toScene(event->pos()));
        const int unit = slot >= 0 ? m_scene.codings().at(slot).units.start : unitAt(event->pos());
        if (!selectedUnits().contains(unit))
            setCaretUnit(unit, false);
        if (slot >= 0)
            Q_EMIT codingChosen(m_scene.codings().at(slot).coding.id);
    }
    Q_EMIT menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(popupPlace()));
}

void TranscriptView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_id.null() && !m_typing && event->mimeData()->hasFormat(CodeMime))
        event->acceptProposedAction();
}

// Words that are selected take the code; without any, the sentence below the pointer is selected to take it.
void TranscriptView::dragMoveEvent(QDragMoveEvent *event)
{
    if (selectedUnits().empty() || m_grain == Grain::Sentence) {
        m_grain = Grain::Sentence;
        selectUnits(sentenceAround(unitAt(event->position().toPoint())));
    }
    event->acceptProposedAction();
}

void TranscriptView::dropEvent(QDropEvent *event)
{
    m_grain = Grain::Letter;
    if (const Id<Code> code = takeDropped(*event); !code.null())
        Q_EMIT codeDropped(code);
}

} // namespace partsong
