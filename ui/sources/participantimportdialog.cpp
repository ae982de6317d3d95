// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/participantimportdialog.h"

#include "ui/sources/choicedelegate.h"
#include "ui/sources/plantables.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr AttributeKind Kinds[] = {AttributeKind::Text, AttributeKind::Number, AttributeKind::Date,
                                   AttributeKind::Choice, AttributeKind::YesNo};

QString shownValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? ParticipantImportDialog::tr("yes") : ParticipantImportDialog::tr("no");
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

// "Age: 84 → 85; Role: Nurse"
QString changesText(const PlannedParticipant &planned)
{
    QStringList parts;
    for (auto it = planned.after.begin(); it != planned.after.end(); ++it) {
        const QString before = shownValue(planned.before.value(it.key()));
        const QString after = shownValue(it.value());
        parts << (before.isEmpty() ? u"%1: %2"_s.arg(it.key(), after)
                                   : u"%1: %2 → %3"_s.arg(it.key(), before, after));
    }
    return parts.join(u"; "_s);
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

QList<QStandardItem *> line(const QStringList &cells)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        items << new QStandardItem(cell);
        items.last()->setEditable(false);
        items.last()->setToolTip(cell);
    }
    return items;
}

} // namespace

ParticipantImportDialog::ParticipantImportDialog(const Project &project, const QString &file, ReadTable read,
                                                 QWidget *parent)
    : QDialog(parent), m_project(project), m_read(std::move(read)), m_name(new QComboBox),
      m_tabs(new QTabWidget), m_summary(titleLabel({})), m_rows(new QStandardItemModel(this)),
      m_columns(new QStandardItemModel(this)), m_issues(new QStandardItemModel(this)),
      m_import(primaryButton(tr("Import")))
{
    setWindowTitle(tr("Participants from %1").arg(file));
    auto *layout = column(this, 5, 4);
    layout->addWidget(m_summary);
    m_name->addItems(m_read.table.heads);
    addFormRow(layout, tr("Who they are is in the column"), m_name,
               tr("Whoever the study knows by this name is changed, everybody else is added."));
    m_tabs->addTab(planTable(tr("What would change"), m_rows), tr("What would change"));
    m_tabs->addTab(buildColumns(), tr("Columns"));
    m_tabs->addTab(planTable(tr("What does not fit"), m_issues), tr("What does not fit"));
    layout->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QComboBox::currentIndexChanged, this, [this] {
        fillColumns();
        plan();
    });
    connect(m_columns, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_filling)
            plan();
    });
    fillColumns();
    plan();
    resize(QSize(scaled(860), scaled(600)).boundedTo(screen()->availableGeometry().size() * 9 / 10));
    m_name->setFocus();
}

QWidget *ParticipantImportDialog::buildColumns()
{
    QStringList kinds;
    for (const AttributeKind kind : Kinds)
        kinds << kindText(kind);
    auto *view = planTable(tr("Columns"), m_columns);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->setItemDelegateForColumn(1, new ChoiceDelegate(kinds, false, this));
    return view;
}

// A tick says whether a column is wanted; of one that the study does not know, its kind can be chosen.
void ParticipantImportDialog::fillColumns()
{
    m_filling = true;
    m_columns->clear();
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("What it can be"), tr("First value")});
    ParticipantImportChoices choices;
    choices.nameColumn = m_name->currentText();
    const auto planned = planParticipants(m_project, m_read.table, choices);
    for (const PlannedColumn &column : planned ? planned->columns : std::vector<PlannedColumn>()) {
        const qsizetype at = m_read.table.heads.indexOf(column.head);
        const auto first = std::ranges::find_if(
            m_read.table.rows, [at](const QStringList &row) { return !row.at(at).trimmed().isEmpty(); });
        const bool attribute = column.column.field == ParticipantField::Attribute;
        auto items = line({column.head, attribute ? kindText(column.kind) : tr("Of every participant"),
                           first == m_read.table.rows.end() ? QString() : first->at(at)});
        items[0]->setCheckable(true);
        items[0]->setCheckState(Qt::Checked);
        items[1]->setEditable(attribute && !column.known);
        m_columns->appendRow(items);
    }
    m_filling = false;
}

ParticipantImportChoices ParticipantImportDialog::choices() const
{
    ParticipantImportChoices choices;
    choices.nameColumn = m_name->currentText();
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const QString head = m_columns->item(row, 0)->text();
        if (m_columns->item(row, 0)->checkState() == Qt::Unchecked)
            choices.leftOut.insert(head);
        for (const AttributeKind kind : Kinds) {
            if (m_columns->item(row, 1)->isEditable() && m_columns->item(row, 1)->text() == kindText(kind))
                choices.kinds.insert(head, kind);
        }
    }
    return choices;
}

void ParticipantImportDialog::fillRows(const ParticipantImportPlan &plan)
{
    for (const PlannedChange change :
         {PlannedChange::Updated, PlannedChange::Added, PlannedChange::Unchanged}) {
        for (const PlannedParticipant &planned : plan.participants) {
            if (planned.change == change)
                m_rows->appendRow(line({planned.name, changeText(change), changesText(planned)}));
        }
    }
    for (const ReadIssue &issue : m_read.issues)
        m_issues->appendRow(line({QString(), issue.text}));
    for (const TableIssue &issue : plan.issues)
        m_issues->appendRow(line({QString::number(issue.row), issue.text}));
}

void ParticipantImportDialog::plan()
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Pseudonym"), tr("Is"), tr("What changes")});
    m_issues->clear();
    m_issues->setHorizontalHeaderLabels({tr("Row"), tr("Why it stays as it is")});
    const auto planned = planParticipants(m_project, m_read.table, choices());
    int added = 0;
    int updated = 0;
    if (planned) {
        fillRows(*planned);
        added = planned->count(PlannedChange::Added);
        updated = planned->count(PlannedChange::Updated);
    } else {
        m_issues->appendRow(line({QString(), planned.error().message}));
    }
    m_summary->setText(tr("%1 new, %2 changed").arg(added).arg(updated));
    m_tabs->setTabText(2,
                       m_issues->rowCount() > 0 ? tr("What does not fit (%1)").arg(m_issues->rowCount())
                                                : tr("What does not fit"));
    m_tabs->setTabEnabled(2, m_issues->rowCount() > 0);
    m_import->setEnabled(added + updated > 0);
}

} // namespace partsong
