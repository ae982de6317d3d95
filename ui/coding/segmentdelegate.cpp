// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/segmentdelegate.h"

#include "ui/coding/segmentlistmodel.h"
#include "ui/widgets/codecolours.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lines = 3;

} // namespace

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int head = QFontMetrics(fontOf(TextSize::Small)).lineSpacing();
    return {scaled(160),
            head + Lines * QFontMetrics(fontOf(TextSize::Body)).lineSpacing() + space(1) + 2 * space(2)};
}

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Palette &palette = paletteOf(option.widget);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const bool selected = item.state & QStyle::State_Selected;
    const QColor ink = selected ? palette.selectionInk : palette.ink;
    const QColor quiet = selected ? palette.selectionInk : palette.quietInk;
    QRect inside = option.rect.adjusted(space(2), space(2), -space(2), -space(2));
    const QRectF stroke(inside.left(), inside.top(), scaled(4), inside.height());
    drawBracketStroke(*painter, stroke, index.data(SegmentListModel::ColourRole).value<QColor>(), palette);
    inside.setLeft(inside.left() + scaled(4) + space(2));
    const int head = QFontMetrics(fontOf(TextSize::Small)).lineSpacing();
    paintHead(*painter, {inside.left(), inside.top(), inside.width(), head}, index, quiet, ink);
    paintWords(*painter, inside.adjusted(0, head + space(1), 0, 0), index, quiet, ink);
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
    // A little of what comes before, so that the extract itself begins in the first line.
    const QString all = index.data(SegmentListModel::BeforeRole).toString();
    const QString before = all.isEmpty() ? QString() : u"…"_s + all.right(25).section(u' ', 1);
    const QString words = index.data(SegmentListModel::WordsRole).toString();
    const QString after = index.data(SegmentListModel::AfterRole).toString();
    QTextLayout layout(before + words + after, fontOf(TextSize::Body));
    QTextCharFormat said;
    said.setForeground(ink);
    layout.setFormats({{int(before.size()), int(words.size()), said}});
    layout.beginLayout();
    const double step = QFontMetricsF(layout.font()).lineSpacing();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && count < Lines;
         line = layout.createLine(), ++count) {
        line.setLineWidth(rect.width());
        line.setPosition({0, count * step});
    }
    layout.endLayout();
    painter.setPen(quiet);
    for (int i = 0; i < std::min(Lines, layout.lineCount()); ++i)
        layout.lineAt(i).draw(&painter, rect.topLeft());
}

} // namespace partsong
