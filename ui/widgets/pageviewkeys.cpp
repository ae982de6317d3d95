// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include "ui/widgets/picturekeys.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

// Pages read by keys.

namespace partsong {

namespace {

constexpr double NudgeStep = 8;

} // namespace

void PageView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape && m_drag == Drag::Own) {
        m_drag = Drag::None;
        return dragEnds(false);
    }
    if (zoomByKey(*this, *event) || regionKey(*event) || scrollKey(*event) || wordKey(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT returnPressed();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return;
    }
    event->ignore();
}

// Arrows move the rectangle, with Shift they move its lower right corner, with Ctrl in small steps.
bool PageView::regionKey(QKeyEvent &event)
{
    if (!m_region)
        return false;
    if (event.key() == Qt::Key_Escape) {
        setRegion({});
        Q_EMIT regionChanged();
        return true;
    }
    const QPointF way = arrowDirection(event.key());
    if (way.isNull() || !arrowsMoveRegion(event.modifiers()))
        return false;
    const bool fine = event.modifiers() & Qt::ControlModifier;
    nudgeRegion(way * (fine ? 1 : NudgeStep), event.modifiers() & Qt::ShiftModifier);
    return true;
}

bool PageView::scrollKey(QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    QScrollBar *bar = verticalScrollBar();
    switch (event.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int step = event.key() == Qt::Key_PageDown ? 1 : -1;
        if (control)
            turnPage(step);
        else
            scrollPage(step, shift);
        return true;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_words.any() && !shift && !control)
            return false; // the beginning or end of the line
        if (shift)
            return false;
        goToPage(event.key() == Qt::Key_Home ? 0 : count() - 1);
        if (m_words.any())
            setCaret(event.key() == Qt::Key_Home ? 0 : m_words.characters(), false);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_words.any())
            return false;
        bar->setValue(bar->value() + (event.key() == Qt::Key_Down ? 1 : -1) * bar->singleStep());
        return true;
    default:
        return false;
    }
}

bool PageView::wordKey(QKeyEvent &event)
{
    if (!m_words.any())
        return false;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (event.matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(m_words.words(selection()));
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        select({0, m_words.characters()});
        return true;
    }
    int to = m_caret;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = (event.key() == Qt::Key_Right) == m_words.rightToLeft(m_caret) ? -1 : 1;
        to = control ? m_words.wordBeyond(m_caret, step) : m_words.beyond(m_caret, step);
        break;
    }
    case Qt::Key_Up:
        to = m_words.lineBeyond(m_caret, -1);
        break;
    case Qt::Key_Down:
        to = m_words.lineBeyond(m_caret, 1);
        break;
    case Qt::Key_Home:
        to = control ? 0 : m_words.lineAround(m_caret).start;
        break;
    case Qt::Key_End:
        to = control ? m_words.characters() : m_words.lineAround(m_caret).end;
        break;
    default:
        return false;
    }
    setCaret(to, shift);
    showCaret();
    return true;
}

} // namespace partsong
