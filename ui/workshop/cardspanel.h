// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/cardsmodel.h"

#include <QWidget>

class QListView;

namespace partsong {

class BoardCommands;
class FilterBox;

// The list of what can be put on the board as a card: dragged there, or put in free room by Return.
class CardsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CardsPanel(BoardCommands &commands, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    FilterBox *filter() const { return m_filter; }
    void putSelected();

private:
    void markThoseOnBoard();

    BoardCommands &m_commands;
    CardsModel *m_model;
    FilterBox *m_filter;
    QListView *m_list;
};

} // namespace partsong
