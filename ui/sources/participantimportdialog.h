// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readtable.h"
#include "core/sources/participantimport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTabWidget;

namespace partsong {

// Shows what a table of participants would change before anything is written: who is added, which values
// change from what to what, what does not fit. Says which column is the name and what the others are.
class ParticipantImportDialog : public QDialog {
    Q_OBJECT
public:
    ParticipantImportDialog(const Project &project, const QString &file, ReadTable read,
                            QWidget *parent = nullptr);

    const PlainTable &table() const { return m_read.table; }
    ParticipantImportChoices choices() const;
    QComboBox *nameColumn() const { return m_name; }
    QStandardItemModel *rows() const { return m_rows; }
    QPushButton *importButton() const { return m_import; }

private:
    QWidget *buildColumns();
    void fillColumns();
    void plan();
    void fillRows(const ParticipantImportPlan &plan);

    const Project &m_project;
    ReadTable m_read;
    QComboBox *m_name;
    QTabWidget *m_tabs;
    QLabel *m_summary;
    QStandardItemModel *m_rows;
    QStandardItemModel *m_columns;
    QStandardItemModel *m_issues;
    QPushButton *m_import;
    bool m_filling = false;
};

} // namespace partsong
