// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace partsong {

// A date that is typed as people write it, or taken from a calendar (Alt+Down). May be empty.
class DateLine : public QLineEdit {
    Q_OBJECT
public:
    explicit DateLine(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCalendar();
};

} // namespace partsong
