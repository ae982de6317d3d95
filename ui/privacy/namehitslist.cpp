// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/namehitslist.h"

#include "ui/privacy/namehitlistmodel.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsfiltermodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

void prepareNamesList(QTreeView *list, const QString &accessibleName, int contextColumn)
{
    constexpr int BesideContext = 140;
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setAccessibleName(accessibleName);
    list->setTabKeyNavigation(false);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut off stands in the tool tip
    list->header()->setStretchLastSection(false);
    list->header()->setMinimumSectionSize(scaled(60));
    for (int i = 0; i < list->model()->columnCount(); ++i)
        list->setColumnWidth(i, scaled(BesideContext));
    list->header()->setSectionResizeMode(contextColumn, QHeaderView::Stretch);
    setScaledMinimumHeight(list, 140);
}

NameHitsList::NameHitsList(NameHitListModel *hits, QWidget *parent)
    : QWidget(parent), m_hits(hits),
      m_shown(new WordsFilterModel(Qt::DisplayRole, NameHitListModel::WordsRole, this)),
      m_filter(new FilterBox(tr("Filter what was found"))), m_list(new QTreeView)
{
    auto *layout = column(this, 0, 2);
    auto *across = row(nullptr, 0, 2);
    auto *all = new QPushButton(tr("Tick &All"));
    auto *none = new QPushButton(tr("Tick &None"));
    across->addWidget(m_filter, 1);
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        button->setToolTip(tr("Of those that are in sight"));
        across->addWidget(button);
    }
    layout->addLayout(across);
    m_shown->setSourceModel(hits);
    m_list->setModel(m_shown);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    prepareNamesList(m_list, tr("Names found; ticked ones are replaced"), NameHitListModel::Context);
    m_list->setColumnWidth(NameHitListModel::Replacement, scaled(240));
    m_list->setColumnWidth(NameHitListModel::Where, scaled(200));
    m_list->setToolTip(tr("Space ticks what is selected, Return goes there"));
    m_list->installEventFilter(this);
    m_filter->setTarget(m_list);
    layout->addWidget(m_list, 1);
    connect(m_filter, &FilterBox::filtered, m_shown, &WordsFilterModel::setWords);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_shown->mapToSource(index).row()); });
}

void NameHitsList::tickShown(bool ticked)
{
    std::vector<int> rows;
    for (int i = 0; i < m_shown->rowCount(); ++i)
        rows.push_back(m_shown->mapToSource(m_shown->index(i, 0)).row());
    m_hits->tick(rows, ticked);
}

// All of them as the first is not.
void NameHitsList::toggleSelected()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.push_back(m_shown->mapToSource(index).row());
    if (!rows.empty())
        m_hits->tick(rows, !m_hits->tickedAt(rows.front()));
}

bool NameHitsList::eventFilter(QObject *watched, QEvent *event)
{
    const bool space = watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (space)
        toggleSelected();
    return space || QWidget::eventFilter(watched, event);
}

} // namespace partsong
