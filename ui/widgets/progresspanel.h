// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace partsong {

class ElidedLabel;

// Where long work is, and a way to stop it: title, what is at hand, a bar, Cancel.
class ProgressPanel : public QFrame {
    Q_OBJECT
public:
    explicit ProgressPanel(const QString &title, QWidget *parent = nullptr);

    // total 0: how long is not known.
    void setAt(int done, int total, const QString &what);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_title;
    ElidedLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace partsong
