// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtree.h"

#include "ui/widgets/rowdelegate.h"

#include <QEvent>

namespace partsong {

RowTree::RowTree(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent), m_rows(new RowDelegate(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_rows);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

bool RowTree::viewportEvent(QEvent *event)
{
    const bool handled = QTreeView::viewportEvent(event);
    if (event->type() == QEvent::Resize && viewport()->width() != m_laidOutWidth) {
        m_laidOutWidth = viewport()->width();
        scheduleDelayedItemsLayout();
    }
    return handled;
}

} // namespace partsong
