// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

#include <functional>
#include <map>
#include <vector>

namespace partsong {

// One thing that narrows what is shown, and how it is taken away.
struct ShownChip {
    QString text;
    QColor colour; // of a code; invalid: none
    std::function<void()> take;
};

// Says above the words that less is shown than there is, and why, and brings all of it back. It is not there
// while everything is shown.
class ShownBar : public QWidget {
    Q_OBJECT
public:
    explicit ShownBar(QWidget *parent = nullptr);

    // What narrows for one reason: "codings", "speakers". Reasons stand in the order of their names.
    void setChips(const QString &reason, const std::vector<ShownChip> &chips);
    int count() const;

private:
    void rebuild();
    void showAll();

    std::map<QString, std::vector<ShownChip>> m_chips;
    QWidget *m_row;
    QList<QWidget *> m_made;
};

} // namespace partsong
