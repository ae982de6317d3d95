// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/plannedcodingslist.h"

#include "ui/coding/plannedcodingsmodel.h"

#include <QKeyEvent>

namespace partsong {

PlannedCodingsList::PlannedCodingsList(PlannedCodingsModel *model, QWidget *parent)
    : QListView(parent), m_planned(model)
{
    setModel(model);
    setItemDelegate(new PlannedCodingsDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setToolTip(tr("Space ticks what is selected"));
}

void PlannedCodingsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        m_planned->toggle(selectionModel()->selectedIndexes());
    else
        QListView::keyPressEvent(event);
}

} // namespace partsong
