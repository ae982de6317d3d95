// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codetree.h"

#include "ui/coding/codefiltermodel.h"
#include "ui/coding/codetreemodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QDrag>
#include <QMimeData>
#include <QPixmap>

namespace partsong {

CodeTree::CodeTree(CodeTreeModel *model, CodeFilterModel *filtered, QWidget *parent)
    : QTreeView(parent), m_model(model), m_filtered(filtered)
{
    build();
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteFold(index, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteFold(index, false); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above) { expand(m_filtered->mapFromSource(above)); });
    connect(m_model, &CodeTreeModel::codesDropped, this, &CodeTree::bringIntoSight, Qt::QueuedConnection);
}

void CodeTree::build()
{
    setModel(m_filtered);
    auto *delegate = new RowDelegate(this);
    delegate->setTitleLines(1);
    setItemDelegate(delegate);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Codes"));
    expandAll();
}

Id<Code> CodeTree::current() const
{
    return m_model->codeAt(m_filtered->mapToSource(currentIndex()));
}

std::vector<Id<Code>> CodeTree::selected() const
{
    std::vector<Id<Code>> codes;
    for (QModelIndex index = m_filtered->index(0, 0); index.isValid(); index = indexBelow(index)) {
        if (selectionModel()->isSelected(index))
            codes.push_back(m_model->codeAt(m_filtered->mapToSource(index)));
    }
    if (codes.empty() && !current().null())
        codes.push_back(current());
    return codes;
}

// Not by setCurrentIndex(), which asks the keys that are held down whether to select more.
void CodeTree::setCurrent(Id<Code> code)
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(code));
    if (!index.isValid() || (index == currentIndex() && selectionModel()->isSelected(index)))
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

// Also while something else is being unfolded, when scrollTo() alone does nothing.
void CodeTree::bringIntoSight()
{
    for (QModelIndex above = currentIndex().parent(); above.isValid(); above = above.parent())
        expand(above);
    scrollTo(currentIndex());
}

QPixmap CodeTree::dragPicture(const QModelIndexList &dragged) const
{
    Chip chip(dragged.size() == 1 ? dragged.front().data().toString()
                                  : tr("%n code(s)", nullptr, int(dragged.size())));
    chip.adjustSize();
    return chip.grab();
}

void CodeTree::startDrag(Qt::DropActions actions)
{
    const QModelIndexList dragged = selectionModel()->selectedRows();
    QMimeData *carried = model()->mimeData(dragged);
    if (!carried)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->setPixmap(dragPicture(dragged));
    drag->setHotSpot({-space(3), -space(1)});
    drag->exec(actions, defaultDropAction());
}

void CodeTree::setWords(const QString &words)
{
    if (!current().null())
        m_last = current();
    m_filtered->setWords(words);
    fold();
    if (words.isEmpty() && current().null())
        setCurrent(m_last); // which the filter hid
}

void CodeTree::setOnly(const std::optional<QSet<Id<Code>>> &codes)
{
    m_filtered->setOnly(codes);
    fold();
}

// What is looked for is not hidden in a fold; afterwards all is as it was.
void CodeTree::fold()
{
    m_folding = true;
    expandAll();
    if (!m_filtered->filtering()) {
        for (const Id<Code> code : std::as_const(m_folded))
            collapse(m_filtered->mapFromSource(m_model->indexOf(code)));
    }
    m_folding = false;
    scrollTo(currentIndex());
}

void CodeTree::noteFold(const QModelIndex &index, bool folded)
{
    const Id<Code> code = m_model->codeAt(m_filtered->mapToSource(index));
    if (m_folding || m_filtered->filtering() || code.null())
        return;
    if (folded)
        m_folded.insert(code);
    else
        m_folded.remove(code);
}

void CodeTree::goToFound()
{
    if (m_filtered->found(currentIndex()))
        return;
    QModelIndex index = m_filtered->index(0, 0);
    while (index.isValid() && !m_filtered->found(index))
        index = indexBelow(index);
    setCurrent(m_model->codeAt(m_filtered->mapToSource(index)));
}

} // namespace partsong
