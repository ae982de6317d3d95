// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/rounds.h"
#include "core/store/project.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace partsong {

// Gathers what a new review is: its name and day, which themes it asks about, and whom reviewers may ring.
class RoundDialog : public QDialog {
    Q_OBJECT
public:
    explicit RoundDialog(const Project &project, QWidget *parent = nullptr);

    RoundDraft draft() const;
    QListWidget *themes() const { return m_themes; }

private:
    void fillThemes(const Project &project);
    void updateState();

    QLineEdit *m_name;
    QDateEdit *m_date;
    QListWidget *m_themes;
    QLabel *m_note;
    QPlainTextEdit *m_ring;
    QPushButton *m_make;
};

} // namespace partsong
