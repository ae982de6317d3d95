// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/participantimport.h"
#include "ui/sources/tableimportdialog.h"

namespace partsong {

// Shows what a table of participants would change: who is added, which values change from what to what. Says
// what the other columns are, and which of them are wanted.
class ParticipantImportDialog : public TableImportDialog {
    Q_OBJECT
public:
    ParticipantImportDialog(const Project &project, const QString &file, ReadTable read,
                            QWidget *parent = nullptr);

    ParticipantImportChoices choices() const;

protected:
    QStringList columnHeads() const override;
    QList<QList<QStandardItem *>> columnLines() const override;
    TablePreview preview() const override;
};

} // namespace partsong
