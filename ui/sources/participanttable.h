// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/participants.h"
#include "ui/shell/studycontext.h"

#include <QTableView>

namespace partsong {

class ParticipantFilterModel;
class ParticipantTableModel;

// The table in which participants are written as in a spreadsheet: blocks of cells are copied, pasted and
// emptied, each as one Edit.
class ParticipantTable : public QTableView {
    Q_OBJECT
public:
    explicit ParticipantTable(StudyContext &context, QWidget *parent = nullptr);

    ParticipantTableModel &participants() const { return *m_model; }
    std::vector<Id<Participant>> selectedParticipants() const;
    // The attribute whose column is current; null for none.
    Id<Attribute> currentAttribute() const;
    void setWords(const QString &filter);
    // Makes a cell current and opens it.
    void write(Id<Participant> participant, int column);
    void show(Id<Participant> participant);
    using QWidget::show;

    void copyCells();
    // Writes the block of the clipboard from the current cell on; a single cell goes into all that are
    // selected. Rows below the last make new participants, where the block begins with their names.
    void pasteCells();
    void clearCells();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QRect selectedBlock() const; // columns as x, rows as y, as they are shown
    std::vector<ParticipantRow> rowsFor(const std::vector<QStringList> &cells) const;
    bool changes(int row, int column, const QString &typed) const;
    void tell(const Result<WrittenParticipants> &written, const std::vector<ParticipantRow> &rows);

    StudyContext &m_context;
    ParticipantTableModel *m_model;
    ParticipantFilterModel *m_filtered;
};

} // namespace partsong
