// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/workshops.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace partsong {

// Asks for a workshop's name, aim, date and place, its tables, and who was there by badge number. Only gathers.
class WorkshopDialog : public QDialog {
    Q_OBJECT
public:
    explicit WorkshopDialog(QWidget *parent = nullptr);

    void setDraft(const WorkshopDraft &draft);
    WorkshopDraft draft() const;

private:
    QWidget *buildAttendees();
    void addAttendee(const Badge &badge);
    void removeAttendees();
    QString nextBadge() const;
    QStringList tables() const;
    void offerTables();
    void update();

    QLineEdit *m_name;
    QPlainTextEdit *m_aim;
    QLineEdit *m_date;
    QLineEdit *m_place;
    QLineEdit *m_tables;
    QTableWidget *m_attendees;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace partsong
