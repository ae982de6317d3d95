// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/answertable.h"

#include "ui/review/answerdelegate.h"
#include "ui/widgets/scale.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace partsong {

AnswerTable::AnswerTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new AnswerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What each reviewer said of each theme"));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::doubleClicked, this, &AnswerTable::opened);
}

void AnswerTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AnswerTable::fit);
    connect(model, &QAbstractItemModel::columnsInserted, this, &AnswerTable::fit);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &AnswerTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &AnswerTable::fit);
    fit();
}

void AnswerTable::fit()
{
    if (!model())
        return;
    const int columns = model()->columnCount();
    const int room = viewport()->width();
    const int least = scaled(132);
    const int first = std::clamp(room - (columns - 1) * least, scaled(180), scaled(360));
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column,
                       column == 0 ? first : std::max(least, (room - first) / std::max(1, columns - 1)));
    resizeRowsToContents();
    updateGeometry();
}

int AnswerTable::wantedHeight() const
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2 * frameWidth();
}

QSize AnswerTable::sizeHint() const
{
    return {scaled(400), wantedHeight()};
}

QSize AnswerTable::minimumSizeHint() const
{
    return {scaled(160), wantedHeight()};
}

void AnswerTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT opened(index);
    if (index.isValid() && event->key() == Qt::Key_Delete)
        return Q_EMIT removeWanted(index);
    QTableView::keyPressEvent(event);
}

void AnswerTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace partsong
