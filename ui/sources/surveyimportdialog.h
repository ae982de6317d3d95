// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readtable.h"
#include "core/sources/surveyimport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace partsong {

// Shows a table of answers before anything is written, and asks which columns are open answers, which become
// attributes, and which are left out.
class SurveyImportDialog : public QDialog {
    Q_OBJECT
public:
    SurveyImportDialog(const Project &project, const QString &file, ReadTable read,
                       QWidget *parent = nullptr);

    const PlainTable &table() const { return m_read.table; }
    SurveyChoices choices() const;
    QStandardItemModel *columns() const { return m_columns; }
    QPushButton *importButton() const { return m_import; }

private:
    void fillColumns();
    void count();

    const Project &m_project;
    ReadTable m_read;
    QComboBox *m_name;
    QLineEdit *m_folder;
    QLabel *m_summary;
    QStandardItemModel *m_columns;
    QPushButton *m_import;
    bool m_filling = false;
};

} // namespace partsong
