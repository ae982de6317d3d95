// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardmodel.h"

#include <QPlainTextEdit>
#include <QRectF>

namespace partsong {

class BoardView;

// The one editor of a board, laid over what is edited: a note's words, a frame's title, a connector's words,
// or a note that is only begun. It writes when it is left; a note that stays empty is never made.
class BoardEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit BoardEditor(BoardView &view);

    void editItem(const BoardThing &thing, const QRectF &rect);
    // A note that is not there yet.
    void beginNote(const QRectF &place, const QColor &paper);
    bool active() const { return m_active; }
    // Writes the words and goes away.
    void finish();
    // Keeps its place over the board.
    void follow();
    // The place of the note that is only begun; empty for none.
    QRectF draftPlace() const { return m_active && m_item.null() ? m_rect : QRectF(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void open(const QString &words);
    void close();
    void nextNote();

    BoardView &m_view;
    ItemId m_item;
    QRectF m_rect; // on the board
    QColor m_paper;
    QString m_before;
    bool m_title = false; // one line, in ink on the frame
    bool m_active = false;
};

} // namespace partsong
