// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/participantimportdialog.h"

#include <QStandardItemModel>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr AttributeKind ColumnKinds[] = {AttributeKind::Text, AttributeKind::Number, AttributeKind::Date,
                                         AttributeKind::Choice, AttributeKind::YesNo};

QStringList columnKindTexts()
{
    QStringList texts;
    for (const AttributeKind kind : ColumnKinds)
        texts << kindText(kind);
    return texts;
}

QString changeText(PlannedChange change)
{
    switch (change) {
    case PlannedChange::Added:
        return ParticipantImportDialog::tr("New");
    case PlannedChange::Updated:
        return ParticipantImportDialog::tr("Changed");
    case PlannedChange::Unchanged:
        break;
    }
    return ParticipantImportDialog::tr("As it is");
}

} // namespace

ParticipantImportDialog::ParticipantImportDialog(const Project &project, const QString &file, ReadTable read,
                                                 QWidget *parent)
    : TableImportDialog(project, std::move(read),
                        {tr("Participants from %1").arg(file), tr("Who they are is in the column"),
                         tr("Whoever the study knows by this name is changed, everybody else is added."),
                         tr("What would change"), columnKindTexts()},
                        parent)
{
    begin(false);
}

QStringList ParticipantImportDialog::columnHeads() const
{
    return {tr("Column"), tr("What it can be"), tr("Some values")};
}

// A tick says whether a column is wanted; of one that the study does not know, its kind can be chosen.
QList<QList<QStandardItem *>> ParticipantImportDialog::columnLines() const
{
    ParticipantImportChoices all;
    all.nameColumn = nameHead();
    const auto planned = planParticipants(project(), table(), all);
    QList<QList<QStandardItem *>> lines;
    for (const PlannedColumn &column : planned ? planned->columns : std::vector<PlannedColumn>()) {
        const bool attribute = column.column.field == ParticipantField::Attribute;
        auto items = previewLine({column.head, attribute ? kindText(column.kind) : tr("Of every participant"),
                                  sampleOf(table(), table().heads.indexOf(column.head))});
        items[0]->setCheckable(true);
        items[0]->setCheckState(Qt::Checked);
        items[1]->setEditable(attribute && !column.known);
        lines << items;
    }
    return lines;
}

ParticipantImportChoices ParticipantImportDialog::choices() const
{
    ParticipantImportChoices choices;
    choices.nameColumn = nameHead();
    for (int row = 0; row < columns()->rowCount(); ++row) {
        const QString head = columns()->item(row, 0)->text();
        const QStandardItem *kind = columns()->item(row, 1);
        if (columns()->item(row, 0)->checkState() == Qt::Unchecked)
            choices.leftOut.insert(head);
        for (const AttributeKind each : ColumnKinds) {
            if (kind->isEditable() && kind->text() == kindText(each))
                choices.kinds.insert(head, each);
        }
    }
    return choices;
}

TablePreview ParticipantImportDialog::preview() const
{
    const auto planned = planParticipants(project(), table(), choices());
    if (!planned)
        return {planned.error().message, {}, {{QString(), planned.error().message}}, false};
    TablePreview preview;
    for (const PlannedChange change :
         {PlannedChange::Updated, PlannedChange::Added, PlannedChange::Unchanged}) {
        for (const PlannedParticipant &one : planned->participants) {
            if (one.change == change)
                preview.rows.push_back({one.name, changeText(change), changesText(one.before, one.after)});
        }
    }
    for (const TableIssue &issue : planned->issues)
        preview.issues.push_back({QString::number(issue.row), issue.text});
    const int added = planned->count(PlannedChange::Added);
    const int updated = planned->count(PlannedChange::Updated);
    preview.summary = tr("%1 new, %2 changed").arg(added).arg(updated);
    preview.any = added + updated > 0;
    return preview;
}

} // namespace partsong
