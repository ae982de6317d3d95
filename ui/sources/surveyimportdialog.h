// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/surveyimport.h"
#include "ui/sources/tableimportdialog.h"

class QLineEdit;

namespace partsong {

// Shows what a table of answers would bring: who is new, with how many texts and which attributes. Asks which
// columns are open answers, which become attributes, and which are left out.
class SurveyImportDialog : public TableImportDialog {
    Q_OBJECT
public:
    SurveyImportDialog(const Project &project, const QString &file, ReadTable read,
                       QWidget *parent = nullptr);

    SurveyChoices choices() const;

protected:
    QStringList columnHeads() const override;
    QList<QList<QStandardItem *>> columnLines() const override;
    TablePreview preview() const override;

private:
    QLineEdit *m_folder;
};

} // namespace partsong
