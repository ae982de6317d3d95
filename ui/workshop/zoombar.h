// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace partsong {

class BoardView;

// A small bar over the corner of a board: how near it is, nearer, further, and all of it.
class ZoomBar : public QFrame {
    Q_OBJECT
public:
    explicit ZoomBar(BoardView &view);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();

    BoardView &m_view;
    QToolButton *m_level;
};

} // namespace partsong
