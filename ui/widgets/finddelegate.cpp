// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finddelegate.h"

#include "ui/widgets/codecolours.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/typetofind.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QList<QTextLayout::FormatRange> boldPlaces(const QModelIndex &index)
{
    QList<QTextLayout::FormatRange> formats;
    for (const int place : index.data(FindListModel::PlacesRole).value<QList<int>>()) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats.append({place, 1, bold});
    }
    return formats;
}

void drawWords(QPainter &painter, const QRect &rect, const QString &text,
               const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()), painter.font());
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width() * 2);
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

// Draws the sign of the row and gives back what room is left for words.
QRect drawSign(QPainter &painter, QRect rect, const QModelIndex &index, const QColor &ink,
               const Palette &palette)
{
    const QVariant colour = index.data(FindListModel::ColourRole);
    const QIcon sign = index.data(Qt::DecorationRole).value<QIcon>();
    const bool create = index.data(FindListModel::CreateRole).toBool();
    const QRect place(rect.left(), rect.top(), iconExtent(), rect.height());
    if (colour.isValid()) {
        const double height = rect.height() * 0.5;
        const QRectF stroke(rect.left() + 2, rect.center().y() - height / 2, scaled(6), height);
        drawBracketStroke(painter, stroke, colour.value<QColor>(), palette);
    } else if (!sign.isNull() || create) {
        drawIcon(painter, place, sign.isNull() ? u"list-add"_s : sign.name(), ink);
    }
    if (create || index.data(FindListModel::SignedRole).toBool())
        rect.setLeft(place.right() + space(2));
    return rect;
}

} // namespace

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Palette &palette = paletteOf(option.widget);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state &= ~QStyle::State_MouseOver;
    const bool selected = item.state & QStyle::State_Selected;
    const bool enabled = item.state & QStyle::State_Enabled;
    painter->save();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const QColor ink = !enabled ? palette.quietInk : selected ? palette.selectionInk : palette.ink;
    QRect words = drawSign(*painter, option.rect.adjusted(space(2), 0, -space(2), 0), index, ink, palette);
    painter->setFont(option.font);
    const QString detail = index.data(FindListModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        const int most = words.width() / 2;
        const QString shown = painter->fontMetrics().elidedText(detail, Qt::ElideLeft, most);
        painter->setPen(selected ? palette.selectionInk : palette.quietInk);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, shown);
        words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(shown) - space(3));
    }
    painter->setPen(ink);
    drawWords(*painter, words, index.data(Qt::DisplayRole).toString(), boldPlaces(index));
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(120), std::max(option.fontMetrics.height() + space(2), scaled(34))};
}

} // namespace partsong
