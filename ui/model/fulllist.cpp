// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/fulllist.h"

#include <QEvent>
#include <QWheelEvent>

namespace partsong {

FullList::FullList(QWidget *parent) : QListView(parent)
{
    setResizeMode(Adjust);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(NoFrame);
}

void FullList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FullList::updateGeometry);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FullList::updateGeometry);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FullList::updateGeometry);
    connect(model, &QAbstractItemModel::dataChanged, this, &FullList::updateGeometry);
}

int FullList::contentHeight() const
{
    int height = 2 * frameWidth();
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height() + 2 * spacing();
    return height;
}

QSize FullList::sizeHint() const
{
    return QSize(120, contentHeight());
}

// Rows break their words to the width, so another width is another height.
void FullList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void FullList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

// The page about it scrolls.
void FullList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace partsong
