// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardoutlinepanel.h"

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"
#include "ui/workshop/boardcommands.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QItemSelection>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

BoardOutlinePanel::BoardOutlinePanel(BoardCommands &commands, QWidget *parent)
    : QWidget(parent), m_commands(commands), m_model(new BoardOutlineModel(commands.model(), commands, this)),
      m_tree(new QTreeView)
{
    column(this, 0, 0)->addWidget(m_tree);
    m_tree->setModel(m_model);
    auto *delegate = new RowDelegate(m_tree);
    delegate->setTitleLines(1);
    m_tree->setItemDelegate(delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Outline of the board"));
    m_tree->installEventFilter(this);
    m_tree->expandToDepth(0);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, [this] { m_tree->expandToDepth(0); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BoardOutlinePanel::lead);
    connect(m_tree, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT revealWanted(m_model->itemAt(index)); });
    connect(m_tree, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuWanted(m_tree->viewport()->mapToGlobal(at)); });
    connect(&commands.selection(), &BoardSelection::changed, this, &BoardOutlinePanel::follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BoardOutlinePanel::follow);
}

void BoardOutlinePanel::follow()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    QItemSelection rows;
    for (const ItemId &id : m_commands.selection().ids()) {
        const QModelIndex index = m_model->indexOf(id);
        if (index.isValid())
            rows.select(index, index);
    }
    m_tree->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_model->indexOf(m_commands.selection().current());
    m_tree->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (current.isValid())
        m_tree->scrollTo(current);
}

void BoardOutlinePanel::lead()
{
    if (m_following || !m_tree->hasFocus())
        return;
    const QScopedValueRollback guard(m_following, true);
    std::vector<ItemId> ids;
    const QModelIndex current = m_tree->currentIndex();
    for (const QModelIndex &index : m_tree->selectionModel()->selectedIndexes()) {
        if (index != current)
            ids.push_back(m_model->itemAt(index));
    }
    if (m_tree->selectionModel()->isSelected(current))
        ids.push_back(m_model->itemAt(current));
    m_commands.selection().select(ids);
}

bool BoardOutlinePanel::moveByKey(const QKeyEvent &event)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? 64 : BoardCommands::Grid;
    QPointF by;
    switch (event.key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    default:
        return false;
    }
    if (m_commands.editable())
        m_commands.move(m_commands.shifted(m_commands.movedWith(m_commands.placed()), by));
    return true;
}

bool BoardOutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool arrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
    if (!arrow || !(key.modifiers() & Qt::AltModifier))
        return QWidget::eventFilter(watched, event);
    event->accept(); // the window has Alt with left and right for back and forward
    return event->type() == QEvent::ShortcutOverride || moveByKey(key);
}

} // namespace partsong
