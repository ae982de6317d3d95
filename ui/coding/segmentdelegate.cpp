// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/segmentdelegate.h"

#include "ui/coding/passagelines.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/widgets/codecolours.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QPainter>

namespace partsong {

using namespace Qt::StringLiterals;

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int head = QFontMetrics(fontOf(TextSize::Small)).lineSpacing();
    if (index.data(SegmentListModel::HeadingRole).toBool())
        return {scaled(160), QFontMetrics(fontOf(TextSize::Body)).lineSpacing() + space(4)};
    return {scaled(160),
            head + m_lines * QFontMetrics(fontOf(TextSize::Body)).lineSpacing() + space(1) + 2 * space(2)};
}

void SegmentDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Palette &palette = paletteOf(option.widget);
    painter.fillRect(option.rect, palette.window);
    QRect line = option.rect.adjusted(space(2), 0, -space(2), 0);
    const QColor colour = index.data(SegmentListModel::ColourRole).value<QColor>();
    if (colour.isValid()) {
        drawBracketStroke(painter,
                          QRectF(line.left(), line.top() + space(2), scaled(4), line.height() - 2 * space(2)),
                          colour, palette);
        line.setLeft(line.left() + scaled(4) + space(2));
    }
    painter.setFont(fontOf(TextSize::Small));
    painter.setPen(palette.quietInk);
    const QString count = index.data(SegmentListModel::CountRole).toString();
    const int width = painter.fontMetrics().horizontalAdvance(count) + space(2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setFont(fontOf(TextSize::Body, QFont::DemiBold));
    painter.setPen(palette.ink);
    line.setRight(line.right() - width);
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
    painter.setPen(palette.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.data(SegmentListModel::HeadingRole).toBool()) {
        painter->save();
        paintHeading(*painter, option, index);
        return painter->restore();
    }
    const Palette &palette = paletteOf(option.widget);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const bool selected = item.state & QStyle::State_Selected;
    const QColor ink = selected ? palette.selectionInk : palette.ink;
    // What stands around an extract steps back in a selected row as well.
    const QColor quiet = selected ? mixed(palette.selection, palette.selectionInk, 0.72) : palette.quietInk;
    QRect inside = option.rect.adjusted(space(2), space(2), -space(2), -space(2));
    const QRectF stroke(inside.left(), inside.top(), scaled(4), inside.height());
    drawBracketStroke(*painter, stroke, index.data(SegmentListModel::ColourRole).value<QColor>(), palette);
    inside.setLeft(inside.left() + scaled(4) + space(2));
    const int head = QFontMetrics(fontOf(TextSize::Small)).lineSpacing();
    paintHead(*painter, {inside.left(), inside.top(), inside.width(), head}, index, quiet, ink);
    QRect words = inside.adjusted(0, head + space(1), 0, 0);
    if (const auto region = index.data(SegmentListModel::ThumbnailRole).value<QImage>(); !region.isNull()) {
        const QSize size = region.size().scaled(words.width() / 2, words.height(), Qt::KeepAspectRatio);
        painter->drawImage(QRect(words.topLeft(), size), region);
        painter->setPen(palette.line);
        painter->drawRect(QRect(words.topLeft(), size).adjusted(0, 0, -1, -1));
        words.setLeft(words.left() + size.width() + space(2));
    }
    paintWords(*painter, words, index, quiet, ink);
    painter->setPen(palette.line);
    painter->drawLine(option.rect.bottomLeft() + QPoint(space(2), 0),
                      option.rect.bottomRight() - QPoint(space(2), 0));
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

void SegmentDelegate::paintHead(QPainter &painter, const QRect &line, const QModelIndex &index,
                                const QColor &quiet, const QColor &ink) const
{
    QRect rest = line;
    if (!index.data(SegmentListModel::CommentRole).toString().isEmpty()) {
        const QRect sign(line.right() - line.height() + 1, line.top(), line.height(), line.height());
        drawIcon(painter, sign, u"edit-comment"_s, quiet);
        rest.setRight(sign.left() - space(1));
    }
    const QString weight = index.data(SegmentListModel::WeightRole).toString();
    if (!weight.isEmpty()) {
        painter.setFont(fontOf(TextSize::Small));
        painter.setPen(quiet);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, weight);
        rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(weight) - space(2));
    }
    if (m_namesCodes) {
        painter.setFont(fontOf(TextSize::Small, QFont::DemiBold));
        const QString code = painter.fontMetrics().elidedText(
            index.data(SegmentListModel::CodeNameRole).toString(), Qt::ElideRight, line.width() / 2);
        painter.setPen(ink);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, code);
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(code) + space(2));
    }
    painter.setFont(fontOf(TextSize::Small));
    painter.setPen(quiet);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data(SegmentListModel::PlaceRole).toString(),
                                                      Qt::ElideRight, rest.width()));
}

void SegmentDelegate::paintWords(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                 const QColor &quiet, const QColor &ink) const
{
    const PassageWords words{index.data(SegmentListModel::BeforeRole).toString(),
                             index.data(SegmentListModel::WordsRole).toString(),
                             index.data(SegmentListModel::AfterRole).toString()};
    QTextCharFormat said;
    said.setForeground(ink);
    painter.setPen(quiet);
    PassageLines(words, m_lines, rect.width(), fontOf(TextSize::Body), said).draw(painter, rect.topLeft());
}

} // namespace partsong
