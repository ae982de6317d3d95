// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/elementpanel.h"

#include "ui/model/elementlistmodel.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace partsong {

ElementPanel::ElementPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_elements(new ElementListModel(context.project, this)),
      m_shown(new QSortFilterProxyModel(this)), m_filter(new FilterBox(tr("Filter elements"))),
      m_list(new QListView)
{
    m_shown->setSourceModel(m_elements);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterRole(Qt::AccessibleTextRole); // the name, and the type too
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("Elements of the model"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(24); // with large text it gives room to its neighbours
    m_filter->setTarget(m_list);
    auto *layout = column(this, 3, 3);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    connect(m_filter, &FilterBox::filtered, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ElementPanel::tell);
    connect(m_list, &QListView::clicked, this, &ElementPanel::tell);
    connect(m_list, &QListView::activated, this, &ElementPanel::editWanted);
}

Id<Element> ElementPanel::at(const QModelIndex &index) const
{
    return m_elements->elementAt(m_shown->mapToSource(index));
}

void ElementPanel::tell(const QModelIndex &index)
{
    if (!m_following && index.isValid())
        Q_EMIT chosen(at(index));
}

void ElementPanel::setCurrent(SubjectId id)
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_shown->mapFromSource(m_elements->indexOf(Id<Element>(id.uuid())));
    if (index == m_list->currentIndex())
        return;
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
}

} // namespace partsong
