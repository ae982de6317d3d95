// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/interview.h"
#include "core/sources/sourcedetails.h"
#include "ui/sources/attributesheetmodel.h"

namespace partsong {

// All sources of the study, one a row: where they belong, whose words they are, how they came about, then
// their attributes. An attribute that a source has not itself is quietly that of whoever gave it. Applies
// what changes to its own rows; writes through core.
class SourceSheetModel : public AttributeSheetModel {
    Q_OBJECT
public:
    enum Column { Name, Folder, Giver, Date, Minutes, Mode, Place, Interviewer, Present, FirstAttribute };

    explicit SourceSheetModel(Project &project, QObject *parent = nullptr);

    Id<Source> source(int row) const { return m_rows[size_t(row)].id; }
    int rowOf(Id<Source> source) const;

    // A block whose first line are heads and whose first column are names of sources, in any order.
    struct Named {
        std::vector<SheetLine> lines;
        QStringList unknownNames;
        QStringList unknownHeads;
    };
    bool namesSources(const std::vector<QStringList> &cells) const;
    Named linesByName(const std::vector<QStringList> &cells) const;

    Result<std::vector<CellProblem>> write(const std::vector<SheetLine> &lines, SheetWay way) override;

protected:
    int rows() const override { return int(m_rows.size()); }
    QString field(int row, int column) const override;
    QString fieldTitle(int column) const override;
    std::optional<AttributeKind> fieldKind(int column) const override;
    QStringList fieldChoices(int row, int column) const override;
    bool fieldHasList(int column) const override { return column != Name; }
    SubjectId subject(int row) const override { return subjectId(source(row)); }
    Shown inherited(int row, const Attribute &attribute) const override;
    Shown fieldInherited(int row, int column) const override;
    bool touchedBy(const ChangeSet &changes) const override;
    void applyRows(const ChangeSet &changes) override;

private:
    SourceColumn columnAt(int column) const;
    int columnTitled(const QString &title) const;
    int rowNamed(const QString &name) const;
    void readInterviewers();

    std::vector<Source> m_rows;
    QHash<Id<Source>, int> m_places; // of rows
    QHash<Id<Source>, Interview> m_interviews;
    QHash<Id<Source>, QStringList> m_interviewers; // speakers who are ticked as such
    QHash<Id<Participant>, Participant> m_participants;
};

} // namespace partsong
