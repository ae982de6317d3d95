// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace partsong {

// A search field that filters what stands below it. Esc empties it; Down leaves it for the list.
class FilterBox : public QLineEdit {
    Q_OBJECT
public:
    // The placeholder says what is filtered ("Filter codes") and is its accessible name.
    explicit FilterBox(const QString &placeholder, QWidget *parent = nullptr);

    // The list or tree that Down and Return move to.
    void setTarget(QWidget *target) { m_target = target; }

Q_SIGNALS:
    // A short pause after the last key, and at once when emptied.
    void filtered(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer *m_pause;
    QWidget *m_target = nullptr;
};

} // namespace partsong
