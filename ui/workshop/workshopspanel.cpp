// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshopspanel.h"

#include "core/workshop/canvases.h"
#include "core/workshop/workshops.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/studycontext.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtree.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/showndate.h"
#include "ui/workshop/workshopdialog.h"

#include <QDate>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;

QStandardItem *itemFor(const Uuid &id, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(QVariant::fromValue(id), IdRole);
    item->setToolTip(text);
    item->setEditable(false);
    return item;
}

} // namespace

WorkshopsPanel::WorkshopsPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new QStandardItemModel(this)),
      m_tree(new RowTree(tr("Workshops and boards"))), m_newBoard(iconButton(u"view-grid"_s, tr("New board")))
{
    auto *layout = column(this, 0, 0);
    auto *top = new QWidget;
    auto *head = new FlowLayout(top);
    setSteps(head, 1, 1, 1, 1, 1);
    auto *add = new QToolButton;
    add->setIcon(icon(u"list-add"_s));
    add->setText(tr("New workshop"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    auto *edit = iconButton(u"document-edit"_s, tr("Aim, date, place, tables and people of this workshop"));
    edit->setObjectName(u"editWorkshop"_s);
    m_newBoard->setObjectName(u"newBoard"_s);
    head->addWidget(add);
    head->addGap();
    head->addWidget(m_newBoard);
    head->addWidget(edit);
    layout->addWidget(top);
    layout->addWidget(m_tree, 1);
    m_tree->setModel(m_model);
    m_tree->rows().setDetailLines(4);
    m_tree->rows().setTitleLines(3);
    const bool readOnly = context.project.readOnly();
    for (QToolButton *button : {add, edit, m_newBoard})
        button->setDisabled(readOnly);
    connect(add, &QToolButton::clicked, this, &WorkshopsPanel::newWorkshop);
    connect(edit, &QToolButton::clicked, this, &WorkshopsPanel::editWorkshop);
    connect(m_newBoard, &QToolButton::clicked, this, &WorkshopsPanel::newBoard);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &WorkshopsPanel::choose);
    connect(&context.project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Workshop>() || changes.touches<Canvas>() || changes.touches<Attendee>()
            || changes.touches<WorkshopTable>())
            refresh();
    });
    refresh();
}

void WorkshopsPanel::refresh()
{
    const QScopedValueRollback guard(m_refreshing, true);
    const Uuid before = m_tree->currentIndex().data(IdRole).value<Uuid>();
    std::vector<Workshop> workshops = m_context.project.all<Workshop>();
    std::ranges::stable_sort(workshops, {}, [](const Workshop &workshop) { return workshop.date; });
    m_model->clear();
    for (const Workshop &workshop : workshops) {
        QStandardItem *item = itemFor(workshop.id.uuid(), workshop.name);
        item->setData(true, RowDelegate::HeadingRole);
        item->setData(detailsOf(workshop), RowDelegate::DetailRole);
        item->setToolTip(workshop.aim.isEmpty() ? workshop.name : workshop.aim);
        m_model->appendRow(item);
        for (const Canvas &board : canvasesOf(m_context.project, workshop.id)) {
            QStandardItem *child = itemFor(board.id.uuid(), board.name);
            child->setIcon(icon(u"view-grid"_s));
            item->appendRow(child);
        }
    }
    m_tree->expandAll();
    m_tree->setCurrentIndex(indexOf(before));
    updateButtons();
}

QModelIndex WorkshopsPanel::indexOf(const Uuid &id) const
{
    if (id.null())
        return {};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *workshop = m_model->item(row);
        if (workshop->data(IdRole).value<Uuid>() == id)
            return workshop->index();
        for (int each = 0; each < workshop->rowCount(); ++each) {
            if (workshop->child(each)->data(IdRole).value<Uuid>() == id)
                return workshop->child(each)->index();
        }
    }
    return {};
}

std::optional<Id<Workshop>> WorkshopsPanel::currentWorkshop() const
{
    QModelIndex index = m_tree->currentIndex();
    if (index.parent().isValid())
        index = index.parent();
    if (!index.isValid() && m_model->rowCount() == 1)
        index = m_model->index(0, 0);
    return index.isValid() ? std::optional(Id<Workshop>(index.data(IdRole).value<Uuid>())) : std::nullopt;
}

std::optional<Id<Canvas>> WorkshopsPanel::currentBoard() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.parent().isValid() ? std::optional(Id<Canvas>(index.data(IdRole).value<Uuid>()))
                                    : std::nullopt;
}

std::optional<Id<Canvas>> WorkshopsPanel::firstBoard() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QStandardItem *workshop = m_model->item(row); workshop->hasChildren())
            return Id<Canvas>(workshop->child(0)->data(IdRole).value<Uuid>());
    }
    return std::nullopt;
}

void WorkshopsPanel::showBoard(Id<Canvas> board)
{
    const QScopedValueRollback guard(m_refreshing, true);
    m_tree->setCurrentIndex(indexOf(board.uuid()));
    updateButtons();
}

void WorkshopsPanel::choose()
{
    updateButtons();
    if (m_refreshing)
        return;
    if (const auto board = currentBoard()) {
        m_context.navigator.select(subjectId(*board));
        Q_EMIT boardChosen(*board);
    } else if (const auto workshop = currentWorkshop()) {
        m_context.navigator.select(subjectId(*workshop));
    }
}

void WorkshopsPanel::updateButtons()
{
    m_newBoard->setEnabled(currentWorkshop().has_value() && !m_context.project.readOnly());
}

// When and where it was, and how many were there.
QString WorkshopsPanel::detailsOf(const Workshop &workshop) const
{
    const auto attendees = attendeesOf(m_context.project, workshop.id);
    const auto contributors = std::ranges::count(attendees, AttendeeRole::PublicContributor, &Attendee::role);
    QStringList parts;
    for (const QString &part : {shownDate(workshop.date), workshop.place}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (!attendees.empty())
        parts << tr("%n research participant(s)", nullptr, int(attendees.size()) - int(contributors))
              << tr("%n public contributor(s)", nullptr, int(contributors));
    return parts.join(u" · "_s);
}

void WorkshopsPanel::newWorkshop()
{
    WorkshopDialog dialog(window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<Workshop> workshop = addWorkshop(m_context.project, dialog.draft());
    if (!m_context.notices.report(workshop))
        return;
    // A workshop without a board has nothing to write on.
    const Result<Canvas> board = addCanvas(m_context.project, workshop->id, tr("Board"));
    if (m_context.notices.report(board))
        Q_EMIT boardChosen(board->id);
}

void WorkshopsPanel::newBoard()
{
    const auto workshop = currentWorkshop();
    if (!workshop)
        return newWorkshop();
    bool accepted = false;
    const QString name = QInputDialog::getText(window(), tr("New board"), tr("Name of the board"),
                                               QLineEdit::Normal, {}, &accepted);
    if (!accepted)
        return;
    const Result<Canvas> board = addCanvas(m_context.project, *workshop, name);
    if (m_context.notices.report(board))
        Q_EMIT boardChosen(board->id);
}

void WorkshopsPanel::editWorkshop()
{
    const auto id = currentWorkshop();
    const Result<Workshop> workshop = id ? m_context.project.find(*id) : failure(ErrorKind::NotFound, {});
    if (!workshop)
        return;
    WorkshopDraft draft{workshop->name, workshop->aim, workshop->date, workshop->place, {}, {}};
    QHash<Id<WorkshopTable>, QString> names;
    for (const WorkshopTable &table : tablesOf(m_context.project, *id)) {
        draft.tables << table.name;
        names.insert(table.id, table.name);
    }
    for (const Attendee &attendee : attendeesOf(m_context.project, *id))
        draft.attendees.push_back(
            {attendee.badge, attendee.group, attendee.role, names.value(attendee.table)});
    WorkshopDialog dialog(window());
    dialog.setDraft(draft);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const WorkshopDraft now = dialog.draft();
    m_context.notices.report(setWorkshop(
        m_context.project, *id, {now.name, now.aim, now.date, now.place, now.tables, now.attendees}));
}

void WorkshopsPanel::renameBoard()
{
    const auto id = currentBoard();
    const Result<Canvas> board = id ? m_context.project.find(*id) : failure(ErrorKind::NotFound, {});
    if (!board)
        return;
    bool accepted = false;
    const QString name = QInputDialog::getText(window(), tr("Rename board"), tr("Name of the board"),
                                               QLineEdit::Normal, board->name, &accepted);
    if (accepted)
        m_context.notices.report(renameCanvas(m_context.project, *id, name));
}

void WorkshopsPanel::removeCurrent()
{
    if (m_context.project.readOnly())
        return;
    const auto offerBack = [this](const Status &removed, const QString &text) {
        if (m_context.notices.report(removed))
            offerUndo(m_context, text);
    };
    if (const auto board = currentBoard())
        offerBack(removeCanvas(m_context.project, *board), tr("The board and its notes were removed."));
    else if (const auto workshop = currentWorkshop(); workshop && m_tree->currentIndex().isValid())
        offerBack(removeWorkshop(m_context.project, *workshop),
                  tr("The workshop and its boards were removed."));
}

void WorkshopsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return removeCurrent();
    if (event->key() == Qt::Key_F2)
        return currentBoard() ? renameBoard() : editWorkshop();
    QWidget::keyPressEvent(event);
}

} // namespace partsong
