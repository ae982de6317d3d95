// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/codebookpanel.h"

#include "core/store/project.h"
#include "ui/themes/codelistmodel.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QListView>
#include <QVBoxLayout>

namespace partsong {

CodebookPanel::CodebookPanel(const Project &project, QWidget *parent)
    : QWidget(parent), m_model(new CodeListModel(project, this)), m_list(new QListView)
{
    auto *filter = new FilterBox(tr("Filter codes"));
    filter->setTarget(m_list);
    auto *head = column(nullptr, 0, 0);
    setSteps(head, 3, 1, 3, 2, 0);
    head->addWidget(filter);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(!project.readOnly());
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Codes; Return puts one into the theme or takes it out"));
    auto *layout = column(this, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(filter, &FilterBox::filtered, m_model, &CodeListModel::setFilter);
    if (!project.readOnly())
        connect(m_list, &QListView::activated, this, &CodebookPanel::toggle);
}

void CodebookPanel::setTheme(Id<Theme> theme)
{
    m_model->setTheme(theme);
}

void CodebookPanel::apply(const ChangeSet &changes)
{
    m_model->apply(changes);
}

void CodebookPanel::toggle(const QModelIndex &index)
{
    const std::vector<Id<Code>> codes = {m_model->codeAt(index)};
    if (m_model->inTheme(index))
        Q_EMIT takeWanted(codes);
    else
        Q_EMIT putWanted(codes);
}

} // namespace partsong
