// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/participants.h"
#include "ui/sources/attributesheetmodel.h"

namespace partsong {

// All participants of the study, one a row: what every one of them has, then their attributes, which they
// inherit from what they are within. Applies what changes to its own rows; writes through core.
class ParticipantTableModel : public AttributeSheetModel {
    Q_OBJECT
public:
    enum Column { Name, Group, Site, Within, FirstAttribute };

    explicit ParticipantTableModel(Project &project, QObject *parent = nullptr);

    Id<Participant> participant(int row) const { return m_rows[size_t(row)].id; }
    int rowOf(Id<Participant> participant) const;

    Result<std::vector<CellProblem>> write(const std::vector<SheetLine> &lines, SheetWay way) override;
    bool grows() const override { return true; }

protected:
    int rows() const override { return int(m_rows.size()); }
    QString field(int row, int column) const override;
    QString fieldTitle(int column) const override;
    QStringList fieldChoices(int row, int column) const override;
    bool fieldHasList(int column) const override { return column != Name; }
    SubjectId subject(int row) const override { return subjectId(participant(row)); }
    Shown inherited(int row, const Attribute &attribute) const override;
    bool touchedBy(const ChangeSet &changes) const override;
    void applyRows(const ChangeSet &changes) override;

private:
    ParticipantColumn columnAt(int column) const;
    QString nameOf(Id<Participant> id) const;
    QStringList newOuter(const std::vector<ParticipantRow> &rows) const;

    std::vector<Participant> m_rows;
    QHash<Id<Participant>, int> m_places; // of rows
};

} // namespace partsong
