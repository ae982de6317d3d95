// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshopdialog.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

enum Column { BadgeColumn, GroupColumn, RoleColumn, TableColumn, Columns };

// A date as people here write one: 12 February 2026, 12/2/2026, 2026-02-12.
QDate dateWritten(const QString &words)
{
    if (const QDate date = QDate::fromString(words, Qt::ISODate); date.isValid())
        return date;
    for (const QString &format : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"dddd d MMMM yyyy"_s,
                                  u"dddd, d MMMM yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s}) {
        for (const QLocale &locale : {QLocale(), QLocale(u"en_GB"_s)}) {
            if (const QDate date = locale.toDate(words.simplified(), format); date.isValid())
                return date;
        }
    }
    return {};
}

} // namespace

WorkshopDialog::WorkshopDialog(QWidget *parent)
    : FormDialog(tr("Workshop"), 640, parent), m_name(new QLineEdit), m_aim(new QPlainTextEdit),
      m_date(new QLineEdit), m_place(new QLineEdit), m_tables(new QLineEdit),
      m_attendees(new QTableWidget(0, Columns)), m_save(primaryButton(tr("Keep workshop")))
{
    m_name->setPlaceholderText(tr("Workshop 1: what is a night like now?"));
    m_aim->setTabChangesFocus(true);
    setScaledMinimumHeight(m_aim, 64);
    m_aim->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the least
    m_date->setPlaceholderText(QLocale().toString(QDate(2026, 2, 12), u"d MMMM yyyy"_s));
    m_tables->setPlaceholderText(tr("Kettle, Window, Lamp"));
    addFormRow(form(), tr("&Name"), m_name);
    addFormRow(form(), tr("&Aim"), m_aim);
    sideBySide({tr("&Date"), m_date, 1}, {tr("&Place"), m_place, 2});
    addFormRow(form(), tr("&Tables, with commas between"), m_tables);
    addFormRow(form(), tr("People, by the number on their &badge"), buildAttendees());
    finish(m_save);
    connect(m_name, &QLineEdit::textChanged, this, &WorkshopDialog::update);
    connect(m_date, &QLineEdit::textChanged, this, &WorkshopDialog::update);
    connect(m_tables, &QLineEdit::editingFinished, this, &WorkshopDialog::offerTables);
    connect(m_attendees, &QTableWidget::itemChanged, this, &WorkshopDialog::update);
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
    m_attendees->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_attendees->setAccessibleName(tr("People"));
    setScaledMinimumHeight(m_attendees, 190);
    auto *buttons = row(nullptr, 0, 2);
    auto *add = new QPushButton(tr("Add a person"));
    auto *remove = new QPushButton(tr("Remove"));
    for (QPushButton *button : {add, remove})
        button->setAutoDefault(false); // Return in a field keeps the workshop
    add->setToolTip(tr("Return in the last row adds the next person"));
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    layout->addWidget(m_attendees);
    layout->addLayout(buttons);
    whole->setFocusProxy(m_attendees);
    connect(add, &QPushButton::clicked, this, &WorkshopDialog::addNext);
    connect(m_attendees->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                const int row = m_attendees->currentRow();
                const bool last =
                    row == m_attendees->rowCount() - 1 && m_attendees->currentColumn() == GroupColumn;
                if (hint == QAbstractItemDelegate::SubmitModelCache && last
                    && !attendeeIn(row).group.isEmpty())
                    QMetaObject::invokeMethod(this, &WorkshopDialog::addNext, Qt::QueuedConnection);
            });
    connect(remove, &QPushButton::clicked, this, &WorkshopDialog::removeAttendees);
    return whole;
}

// People come table by table, so the next one sits where the last one did.
void WorkshopDialog::addNext()
{
    const int last = m_attendees->rowCount() - 1;
    const Badge before = last < 0 ? Badge() : attendeeIn(last);
    addAttendee({nextBadge(), {}, before.role, before.table});
    m_attendees->setCurrentCell(last + 1, GroupColumn);
    m_attendees->setFocus();
    m_attendees->editItem(m_attendees->item(last + 1, GroupColumn));
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
    const QDate date = QDate::fromString(draft.date, Qt::ISODate);
    m_date->setText(date.isValid() && draft.date.size() == 10 ? QLocale().toString(date, u"d MMMM yyyy"_s)
                                                              : draft.date);
    m_place->setText(draft.place);
    m_tables->setText(draft.tables.join(u", "_s));
    m_attendees->setRowCount(0);
    for (const Badge &badge : draft.attendees)
        addAttendee(badge);
}

Badge WorkshopDialog::attendeeIn(int row) const
{
    const auto *role = qobject_cast<QComboBox *>(m_attendees->cellWidget(row, RoleColumn));
    const auto *table = qobject_cast<QComboBox *>(m_attendees->cellWidget(row, TableColumn));
    return {m_attendees->item(row, BadgeColumn)->text().trimmed(),
            m_attendees->item(row, GroupColumn)->text().trimmed(),
            role->currentIndex() == 1 ? AttendeeRole::PublicContributor : AttendeeRole::Participant,
            table->currentText()};
}

WorkshopDraft WorkshopDialog::draft() const
{
    const QString words = m_date->text().trimmed();
    const QDate date = words.size() > 10 && words.contains(u'T') ? QDate() : dateWritten(words);
    WorkshopDraft draft{.name = m_name->text().trimmed(),
                        .aim = m_aim->toPlainText().trimmed(),
                        .date = date.isValid() ? date.toString(Qt::ISODate) : words,
                        .place = m_place->text().trimmed(),
                        .tables = tables()};
    for (int row = 0; row < m_attendees->rowCount(); ++row) {
        if (const Badge badge = attendeeIn(row); !badge.badge.isEmpty())
            draft.attendees.push_back(badge);
    }
    return draft;
}

QStringList WorkshopDialog::written() const
{
    const WorkshopDraft now = draft();
    QStringList all{now.name, now.aim, now.date, now.place, now.tables.join(u',')};
    for (const Badge &badge : now.attendees)
        all << badge.badge << badge.group << badge.table << QString::number(int(badge.role));
    return all;
}

bool WorkshopDialog::anyBadgeTwice() const
{
    QStringList badges;
    for (int row = 0; row < m_attendees->rowCount(); ++row) {
        const QTableWidgetItem *item = m_attendees->item(row, BadgeColumn);
        const QString badge = item ? item->text().trimmed() : QString();
        if (!badge.isEmpty() && badges.contains(badge))
            return true;
        badges << badge;
    }
    return false;
}

void WorkshopDialog::update()
{
    const QString date = m_date->text().trimmed();
    const bool dated = date.isEmpty() || dateWritten(date).isValid();
    setProblem(!dated                ? tr("Write the date as 12 February 2026 or 12/2/2026.")
                   : anyBadgeTwice() ? tr("Two people have the same badge number. Give each their own.")
                                     : QString());
    m_save->setEnabled(!m_name->text().trimmed().isEmpty() && problem().isEmpty());
}

} // namespace partsong
