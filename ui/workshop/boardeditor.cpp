// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardeditor.h"

#include "ui/widgets/codecolours.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/workshop/boardview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// What is edited is never smaller than this on the screen, however far the board is zoomed out.
constexpr QSize LeastNote(160, 120);
constexpr QSize LeastTitle(280, 40);
constexpr double NoteType = 16; // units of the board, about what short words get
constexpr double TitleType = 19;
constexpr double LeastType = 14; // pixels at 100 %

} // namespace

BoardEditor::BoardEditor(BoardView &view) : QPlainTextEdit(view.viewport()), m_view(view)
{
    setObjectName(u"boardEditor"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(false);
    hide();
}

void BoardEditor::editItem(const BoardThing &thing, const QRectF &rect)
{
    finish();
    m_item = thing.item.id;
    m_title = !thing.isNote();
    m_rect = m_title ? QRectF(rect.topLeft(), QSizeF(std::min(rect.width(), 480.0), 48)) : rect;
    if (thing.isConnector())
        m_rect = QRectF(rect.center() - QPointF(120, 20), QSizeF(240, 40));
    m_paper = thing.isNote() ? QColor(thing.note->colour) : QColor();
    setAccessibleName(m_title ? tr("Title") : tr("Words of the note"));
    open(thing.isNote() ? thing.words() : thing.item.title);
    if (thing.isNote())
        m_view.board().setEditing(m_item);
}

void BoardEditor::beginNote(const QRectF &place, const QColor &paper)
{
    finish();
    m_item = {};
    m_title = false;
    m_rect = place;
    m_paper = paper;
    setAccessibleName(tr("Words of the new note"));
    open({});
}

void BoardEditor::open(const QString &words)
{
    const Palette &palette = paletteOf(&m_view);
    QPalette own = m_view.palette();
    own.setColor(QPalette::Base, m_paper.isValid() ? m_paper : palette.raised);
    own.setColor(QPalette::Text, m_paper.isValid() ? notePaperInk() : palette.ink);
    own.setColor(QPalette::PlaceholderText,
                 m_paper.isValid() ? mixed(m_paper, notePaperInk(), 0.6) : palette.quietInk);
    setPalette(own);
    setPlaceholderText(m_title ? QString() : tr("What was said…"));
    setLineWrapMode(m_title ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_before = words;
    setPlainText(words);
    m_active = true;
    follow();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    selectAll();
    m_view.updateOverlay();
    Q_EMIT m_view.editingChanged();
}

void BoardEditor::follow()
{
    if (!m_active)
        return;
    QRect place = m_view.mapFromScene(m_rect).boundingRect();
    const QSize least = m_title ? LeastTitle : LeastNote;
    const QSize size = place.size().expandedTo({scaled(least.width()), scaled(least.height())});
    const QPoint middle = place.center();
    place = QRect(place.topLeft(), m_title ? QSize(size.width(), scaled(LeastTitle.height())) : size);
    if (!m_title)
        place.moveCenter(middle);
    QFont type = font();
    const double wanted = (m_title ? TitleType : NoteType) * m_view.zoom();
    type.setPixelSize(int(std::lround(std::max(wanted, LeastType * textScale()))));
    setFont(type);
    document()->setDocumentMargin(m_title ? space(2) : std::max(8.0, 10 * m_view.zoom()));
    setGeometry(place);
}

void BoardEditor::close()
{
    m_active = false;
    m_view.board().setEditing({});
    const bool focused = hasFocus();
    hide();
    if (focused)
        m_view.setFocus(Qt::OtherFocusReason);
    m_view.updateOverlay();
    Q_EMIT m_view.editingChanged();
}

void BoardEditor::finish()
{
    if (!m_active)
        return;
    const QString words = toPlainText().trimmed();
    const ItemId item = m_item;
    const QPointF at = m_rect.topLeft();
    close();
    if (item.null() && !words.isEmpty())
        m_view.commands().addNote(words, at);
    else if (!item.null() && words != m_before && !(words.isEmpty() && !m_title))
        m_view.commands().setWords(item, words);
}

// The next note of a list that is read out: beside the one just written.
void BoardEditor::nextNote()
{
    const QRectF place = m_rect;
    const bool empty = toPlainText().trimmed().isEmpty();
    finish();
    if (!empty)
        m_view.startNoteAt(m_view.commands().placeBeside(place));
}

void BoardEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && (m_title || event->modifiers() & Qt::ControlModifier)))
        return finish();
    if (event->key() == Qt::Key_Tab)
        return m_title ? finish() : nextNote();
    if (event->key() == Qt::Key_Backtab)
        return finish();
    QPlainTextEdit::keyPressEvent(event);
}

void BoardEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

void BoardEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the board moves, not the few lines of a note
}

} // namespace partsong
