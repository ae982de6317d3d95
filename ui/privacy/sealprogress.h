// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tasks.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace partsong {

// Stands before the window while names are sealed, and says how far that is. Nothing else can be done
// meanwhile, and nothing in it asks the study, whose file may be written anew just then. Can be stopped until
// the names are gone; from then on it says so and only waits.
class SealProgress : public QDialog {
    Q_OBJECT
public:
    explicit SealProgress(Tasks &tasks, QWidget *parent = nullptr);

    // The task it tells of.
    void follow(int number);
    // The names are gone: what is left to do can no longer be stopped.
    void leaveNoWayBack();
    // How it went, to be read in peace: stays until it is closed.
    void tellEnd(const QString &words);
    void reject() override;

    QLabel *stage() const { return m_stage; }
    QPushButton *stopButton() const { return m_stop; }
    QPushButton *closeButton() const { return m_close; }

private:
    void setAt(int done, int total, const QString &what);

    Tasks &m_tasks;
    int m_number = 0;
    QLabel *m_title;
    QLabel *m_stage;
    QLabel *m_count;
    QProgressBar *m_bar;
    QLabel *m_promise;
    QPushButton *m_stop;
    QPushButton *m_close;
    bool m_over = false;
};

} // namespace partsong
