// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace partsong {

class Chip;
class FlowLayout;

// Chips one after the other, in as many lines as they need, with a button at their end that finds more.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    // What the button says and what its tool tip explains.
    ChipRow(const QString &add, const QString &help, QWidget *parent = nullptr);

    // Takes them in the place of those shown so far.
    void setChips(std::vector<Chip *> chips);
    const std::vector<Chip *> &chips() const { return m_chips; }
    QPushButton *addButton() const { return m_add; }
    // For looking at alone.
    void hideAddButton();

Q_SIGNALS:
    void findWanted();

private:
    void orderTabs();

    FlowLayout *m_flow;
    QPushButton *m_add;
    std::vector<Chip *> m_chips;
};

} // namespace partsong
