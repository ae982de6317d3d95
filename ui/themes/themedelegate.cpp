// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themedelegate.h"

#include "ui/themes/themestates.h"
#include "ui/themes/themetreemodel.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QLineEdit>
#include <QPainter>

namespace partsong {

namespace {

ThemeState stateOf(const QModelIndex &index)
{
    return index.data(ThemeTreeModel::StateRole).value<ThemeState>();
}

QString quotesText(const QModelIndex &index)
{
    const int quotes = index.data(ThemeTreeModel::QuotesRole).toInt();
    return quotes == 0 ? QString() : ThemeDelegate::tr("%n quote(s)", nullptr, quotes);
}

} // namespace

void ThemeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const Palette &palette = paletteOf(option.widget);
    const QSize size = stateChipSize(stateOf(index));
    const QRect row = option.rect.adjusted(space(2), 0, -space(2), -space(1) - space(1) / 2);
    const QRect chip(QPoint(row.left(), row.bottom() - size.height() + 1), size);
    drawStateChip(*painter, chip, stateOf(index), palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(fontOf(TextSize::Small));
    painter->setPen(selected ? palette.selectionInk : palette.quietInk);
    const QRect words(chip.right() + space(2), chip.top(), row.right() - chip.right() - space(2),
                      chip.height());
    // The number is what matters where there is no room for both.
    QString text = quotesText(index);
    if (painter->fontMetrics().horizontalAdvance(text) > words.width())
        text = QString::number(index.data(ThemeTreeModel::QuotesRole).toInt());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->restore();
}

QSize ThemeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    // A row of one line is as high as can be clicked well; with the chip below, the words alone count.
    if (size.height() <= scaled(30))
        size.setHeight(std::max(option.fontMetrics.height(), iconExtent()) + 2 * space(1));
    size.rheight() += stateChipSize(stateOf(index)).height() + space(1);
    return size;
}

QWidget *ThemeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the theme"));
    return editor;
}

void ThemeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(
        QRect(option.rect.topLeft(), QSize(option.rect.width(), editor->sizeHint().height())));
}

} // namespace partsong
