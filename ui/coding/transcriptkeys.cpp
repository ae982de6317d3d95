// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "ui/coding/typingtarget.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

// How the caret walks through a text.

namespace partsong {

namespace {

// Past the end of a paragraph, the next one begins.
int placeBeyond(TranscriptScene &scene, int unit, int step, QTextLayout::CursorMode by)
{
    const int index = scene.text().paragraphAt(unit);
    const ReadingParagraph &paragraph = scene.text().paragraph(index);
    const int inside = unit - paragraph.start;
    if (step < 0 && inside == 0)
        return std::max(0, unit - 1);
    if (step > 0 && inside >= paragraph.length)
        return unit + 1;
    const QTextLayout &lines = *scene.layout().set(index).lines;
    return paragraph.start
        + (step > 0 ? lines.nextCursorPosition(inside, by) : lines.previousCursorPosition(inside, by));
}

} // namespace

int TranscriptView::letterBeyond(int unit, int step)
{
    return placeBeyond(m_scene, unit, step, QTextLayout::SkipCharacters);
}

int TranscriptView::wordBeyond(int unit, int step)
{
    return placeBeyond(m_scene, unit, step, QTextLayout::SkipWords);
}

// The place at the same distance from the left, so many pixels further down.
int TranscriptView::lineBeyond(int unit, double down)
{
    const QRectF here = m_scene.layout().caretRect(unit);
    if (m_wantedX < 0)
        m_wantedX = here.left();
    const double wanted = m_wantedX;
    const double total = m_scene.layout().heights().total();
    const double step = m_scene.layout().look().step;
    for (double y = here.center().y() + down;
         y > -step && y<total + step; y += down> 0 ? step / 2 : -step / 2) {
        const int there = m_scene.layout().unitAt({std::max(0.0, wanted), std::clamp(y, 0.0, total)});
        const QRectF caret = m_scene.layout().caretRect(there);
        const bool beyond = down > 0 ? caret.top() > here.top() + 1 : caret.top() < here.top() - 1;
        m_wantedX = wanted;
        if (beyond)
            return there;
    }
    return down > 0 ? int(shownWords().size()) : 0;
}

// The page turns, and the caret with it; one that is out of sight comes to where one reads.
int TranscriptView::pageBeyond(int step)
{
    const double line = m_scene.layout().look().step;
    const int page = std::max(int(line), int(viewport()->height() - 2 * line));
    const bool inSight = viewport()->rect().intersects(caretRect(m_caret));
    const int there = lineBeyond(m_caret, step * page);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step * page);
    layOutVisible();
    return inSight ? there : unitAt({int(m_scene.columns().words), int(line)});
}

int TranscriptView::lineEdge(int unit, bool end)
{
    const int index = m_scene.text().paragraphAt(unit);
    const ReadingParagraph &paragraph = m_scene.text().paragraph(index);
    const SetParagraph &set = m_scene.layout().set(index);
    const QTextLine line = set.lines->lineForTextPosition(unit - paragraph.start);
    if (!line.isValid())
        return paragraph.start;
    if (!end)
        return paragraph.start + line.textStart();
    const int last = line.textStart() + line.textLength();
    const bool lastLine = line.lineNumber() + 1 == set.lines->lineCount();
    return paragraph.start + (lastLine ? last : set.lines->previousCursorPosition(last));
}

bool TranscriptView::handleMove(const QKeyEvent *event)
{
    using Key = QKeySequence;
    const int index = m_scene.text().paragraphAt(m_caret);
    const int forward = m_id.null() || !m_scene.layout().set(index).rightToLeft ? 1 : -1;
    const double step = m_scene.layout().look().step;
    struct Move {
        Key::StandardKey go;
        Key::StandardKey select;
        std::function<int()> to;
        bool upOrDown = false;
    };
    const int end = int(shownWords().size());
    const Move moves[] = {
        {Key::MoveToNextChar, Key::SelectNextChar, [&] { return letterBeyond(m_caret, forward); }},
        {Key::MoveToPreviousChar, Key::SelectPreviousChar, [&] { return letterBeyond(m_caret, -forward); }},
        {Key::MoveToNextWord, Key::SelectNextWord, [&] { return wordBeyond(m_caret, forward); }},
        {Key::MoveToPreviousWord, Key::SelectPreviousWord, [&] { return wordBeyond(m_caret, -forward); }},
        {Key::MoveToNextLine, Key::SelectNextLine, [&] { return lineBeyond(m_caret, step); }, true},
        {Key::MoveToPreviousLine, Key::SelectPreviousLine, [&] { return lineBeyond(m_caret, -step); }, true},
        {Key::MoveToNextPage, Key::SelectNextPage, [&] { return pageBeyond(1); }, true},
        {Key::MoveToPreviousPage, Key::SelectPreviousPage, [&] { return pageBeyond(-1); }, true},
        {Key::MoveToStartOfLine, Key::SelectStartOfLine, [&] { return lineEdge(m_caret, false); }},
        {Key::MoveToEndOfLine, Key::SelectEndOfLine, [&] { return lineEdge(m_caret, true); }},
        {Key::MoveToStartOfDocument, Key::SelectStartOfDocument, [] { return 0; }},
        {Key::MoveToEndOfDocument, Key::SelectEndOfDocument, [&] { return end; }},
    };
    for (const Move &move : moves) {
        const bool extend = event->matches(move.select);
        if (!extend && !event->matches(move.go))
            continue;
        if (!move.upOrDown)
            m_wantedX = -1;
        setCaretUnit(move.to(), extend);
        return true;
    }
    return false;
}

// Escape lets go of an edge, else of what is selected.
void TranscriptView::leave()
{
    if (m_edgeDrag)
        return endEdgeDrag(false);
    if (!selectedUnits().empty())
        setCaretUnit(m_caret, false);
    Q_EMIT escapePressed();
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (m_id.null())
        return QAbstractScrollArea::keyPressEvent(event);
    if (m_typing && m_typing->keyPressed(*event))
        return;
    if (event->matches(QKeySequence::Copy)) {
        if (!selectedUnits().empty())
            QApplication::clipboard()->setText(
                shownWords().mid(selectedUnits().start, selectedUnits().length()));
        return;
    }
    if (event->matches(QKeySequence::SelectAll))
        return selectUnits({0, int(shownWords().size())});
    if (handleMove(event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT returnPressed();
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return leave();
    // For keyboards without a key for menus.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT menuWanted(viewport()->mapToGlobal(popupPlace()));
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace partsong
