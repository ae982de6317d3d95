// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshopdialog.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

enum Column { BadgeColumn, GroupColumn, RoleColumn, TableColumn, Columns };

QHBoxLayout *sideBySide(QVBoxLayout *form, const QString &one, QWidget *field, const QString &other, QWidget *second)
{
    auto *across = row(nullptr, 0, 4);
    auto *left = column(nullptr, 0, 0);
    auto *right = column(nullptr, 0, 0);
    addFormRow(left, one, field);
    addFormRow(right, other, second);
    across->addLayout(left, 1);
    across->addLayout(right, 2);
    form->addLayout(across);
    return across;
}

} // namespace

WorkshopDialog::WorkshopDialog(QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit), m_aim(new QPlainTextEdit), m_date(new QLineEdit), m_place(new QLineEdit),
      m_tables(new QLineEdit), m_attendees(new QTableWidget(0, Columns)), m_problem(wordsLabel({})),
      m_save(primaryButton(tr("Keep workshop")))
{
    setWindowTitle(tr("Workshop"));
    auto *form = column(this, 6, 4);
    m_name->setPlaceholderText(tr("Workshop 1: what is a night like now?"));
    m_aim->setTabChangesFocus(true);
    m_aim->setMaximumHeight(scaled(64));
    m_date->setPlaceholderText(u"2026-02-12"_s);
    m_tables->setPlaceholderText(tr("Kettle, Window, Lamp"));
    setInk(m_problem, Ink::Danger);
    addFormRow(form, tr("&Name"), m_name);
    addFormRow(form, tr("&Aim"), m_aim);
    sideBySide(form, tr("&Date (year-month-day)"), m_date, tr("&Place"), m_place);
    addFormRow(form, tr("&Tables, with commas between"), m_tables);
    addFormRow(form, tr("People, by the number on their &badge"), buildAttendees());
    form->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    form->addWidget(buttons);
    setScaledMinimumWidth(this, 620);
    connect(m_name, &QLineEdit::textChanged, this, &WorkshopDialog::update);
    connect(m_date, &QLineEdit::textChanged, this, &WorkshopDialog::update);
    connect(m_tables, &QLineEdit::editingFinished, this, &WorkshopDialog::offerTables);
    connect(m_attendees, &QTableWidget::itemChanged, this, &WorkshopDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

QWidget *WorkshopDialog::buildAttendees()
{
    auto *whole = new QWidget;
    auto *layout = column(whole, 0, 1);
    m_attendees->setHorizontalHeaderLabels({tr("Badge"), tr("Group"), tr("Takes part as"), tr("Table")});
    m_attendees->verticalHeader()->hide();
    m_attendees->verticalHeader()->setDefaultSectionSize(controlHeight() + 2);
    m_attendees->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_attendees->horizontalHeader()->setSectionResizeMode(BadgeColumn, QHeaderView::ResizeToContents);
    m_attendees->setAccessibleName(tr("People"));
    setScaledMinimumHeight(m_attendees, 190);
    auto *buttons = row(nullptr, 0, 2);
    auto *add = new QPushButton(tr("Add a person"));
    auto *remove = new QPushButton(tr("Remove"));
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    layout->addWidget(m_attendees);
    layout->addLayout(buttons);
    whole->setFocusProxy(m_attendees);
    connect(add, &QPushButton::clicked, this, [this] {
        addAttendee({nextBadge(), {}});
        m_attendees->setCurrentCell(m_attendees->rowCount() - 1, GroupColumn);
        m_attendees->setFocus();
    });
    connect(remove, &QPushButton::clicked, this, &WorkshopDialog::removeAttendees);
    return whole;
}

QString WorkshopDialog::nextBadge() const
{
    int highest = 0;
    for (int row = 0; row < m_attendees->rowCount(); ++row)
        highest = std::max(highest, m_attendees->item(row, BadgeColumn)->text().toInt());
    return QString::number(highest + 1);
}

QStringList WorkshopDialog::tables() const
{
    QStringList names;
    for (const QString &name : m_tables->text().split(u',')) {
        if (!name.trimmed().isEmpty() && !names.contains(name.trimmed()))
            names << name.trimmed();
    }
    return names;
}

void WorkshopDialog::addAttendee(const Badge &badge)
{
    const int row = m_attendees->rowCount();
    m_attendees->insertRow(row);
    m_attendees->setItem(row, BadgeColumn, new QTableWidgetItem(badge.badge));
    m_attendees->setItem(row, GroupColumn, new QTableWidgetItem(badge.group));
    auto *role = new QComboBox;
    role->addItems({tr("Research participant"), tr("Public contributor")});
    role->setCurrentIndex(badge.role == AttendeeRole::PublicContributor ? 1 : 0);
    role->setAccessibleName(tr("Takes part as"));
    m_attendees->setCellWidget(row, RoleColumn, role);
    auto *table = new QComboBox;
    table->addItem({});
    table->addItems(tables());
    table->setCurrentText(badge.table);
    table->setAccessibleName(tr("Table"));
    m_attendees->setCellWidget(row, TableColumn, table);
}

void WorkshopDialog::removeAttendees()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_attendees->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::ranges::sort(rows, std::ranges::greater{});
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows)
        m_attendees->removeRow(row);
    update();
}

void WorkshopDialog::offerTables()
{
    for (int row = 0; row < m_attendees->rowCount(); ++row) {
        auto *box = qobject_cast<QComboBox *>(m_attendees->cellWidget(row, TableColumn));
        const QString current = box->currentText();
        box->clear();
        box->addItem({});
        box->addItems(tables());
        box->setCurrentText(tables().contains(current) ? current : QString());
    }
}

void WorkshopDialog::setDraft(const WorkshopDraft &draft)
{
    m_name->setText(draft.name);
    m_aim->setPlainText(draft.aim);
    m_date->setText(draft.date);
    m_place->setText(draft.place);
    m_tables->setText(draft.tables.join(u", "_s));
    m_attendees->setRowCount(0);
    for (const Badge &badge : draft.attendees)
        addAttendee(badge);
}

WorkshopDraft WorkshopDialog::draft() const
{
    WorkshopDraft draft{.name = m_name->text().trimmed(),
                        .aim = m_aim->toPlainText().trimmed(),
                        .date = m_date->text().trimmed(),
                        .place = m_place->text().trimmed(),
                        .tables = tables()};
    for (int row = 0; row < m_attendees->rowCount(); ++row) {
        const auto *role = qobject_cast<QComboBox *>(m_attendees->cellWidget(row, RoleColumn));
        const auto *table = qobject_cast<QComboBox *>(m_attendees->cellWidget(row, TableColumn));
        const QString badge = m_attendees->item(row, BadgeColumn)->text().trimmed();
        if (!badge.isEmpty())
            draft.attendees.push_back({badge, m_attendees->item(row, GroupColumn)->text().trimmed(),
                                       role->currentIndex() == 1 ? AttendeeRole::PublicContributor
                                                                 : AttendeeRole::Participant,
                                       table->currentText()});
    }
    return draft;
}

void WorkshopDialog::update()
{
    const QString date = m_date->text().trimmed();
    const bool dated = date.isEmpty() || QDate::fromString(date, Qt::ISODate).isValid();
    QStringList badges;
    bool twice = false;
    for (int row = 0; row < m_attendees->rowCount(); ++row) {
        const QTableWidgetItem *item = m_attendees->item(row, BadgeColumn);
        const QString badge = item ? item->text().trimmed() : QString();
        twice = twice || (!badge.isEmpty() && badges.contains(badge));
        badges << badge;
    }
    const QString problem = !dated ? tr("Write the date as year-month-day: 2026-02-12.")
        : twice                    ? tr("Two people have the same badge number. Give each their own.")
                                   : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(!m_name->text().trimmed().isEmpty() && problem.isEmpty());
}

} // namespace partsong
