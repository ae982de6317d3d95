// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace partsong {

// The eight papers of notes, side by side, each a button with its name; walked with the arrow keys.
class SwatchRow : public QWidget {
    Q_OBJECT
public:
    explicit SwatchRow(QWidget *parent = nullptr);

    void setColour(const QColor &colour); // does not signal

Q_SIGNALS:
    void picked(const QColor &colour);

private:
    QButtonGroup *m_buttons;
};

} // namespace partsong
