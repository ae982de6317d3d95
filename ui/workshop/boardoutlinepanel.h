// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardoutlinemodel.h"

#include <QWidget>

class QTreeView;

namespace partsong {

class BoardSelection;

// The twin of the board: the same things as a tree, the same selection, the same actions by key. Alt with the
// arrow keys moves what is selected on the board.
class BoardOutlinePanel : public QWidget {
    Q_OBJECT
public:
    explicit BoardOutlinePanel(BoardCommands &commands, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    BoardOutlineModel &outline() const { return *m_model; }

Q_SIGNALS:
    void revealWanted(partsong::ItemId id);
    void menuWanted(const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(); // the board's selection
    void lead(); // the board to the tree's
    bool moveByKey(const QKeyEvent &event);

    BoardCommands &m_commands;
    BoardOutlineModel *m_model;
    QTreeView *m_tree;
    bool m_following = false;
};

} // namespace partsong
