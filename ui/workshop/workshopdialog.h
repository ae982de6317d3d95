// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/workshops.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace partsong {

// Asks for a workshop's name, aim, date and place, its tables, and who was there by badge number. Only
// gathers.
class WorkshopDialog : public FormDialog {
    Q_OBJECT
public:
    explicit WorkshopDialog(QWidget *parent = nullptr);

    void setDraft(const WorkshopDraft &draft);
    WorkshopDraft draft() const;

protected:
    QStringList written() const override;

private:
    QWidget *buildAttendees();
    void addAttendee(const Badge &badge);
    void addNext();
    Badge attendeeIn(int row) const;
    bool anyBadgeTwice() const;
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
    QPushButton *m_save;
};

} // namespace partsong
