// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/answerdelegate.h"

#include "ui/review/answertablemodel.h"
#include "ui/shell/advice.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QStringList flagsOf(const QModelIndex &index)
{
    const bool hard = index.data(AnswerTableModel::HardRole).toBool();
    const bool ring = index.data(AnswerTableModel::RingRole).toBool();
    return answerFlags(hard, ring).split(u" · "_s, Qt::SkipEmptyParts);
}

QRect inner(const QRect &cell)
{
    return cell.adjusted(space(1), space(2), -space(2), -space(2));
}

int firstLine()
{
    return std::max(iconExtent(), QFontMetrics(fontOf(TextSize::Body)).lineSpacing());
}

int signWidth()
{
    return iconExtent() + space(1);
}

// Of the answer's word, which goes on in a second line where it does not fit.
int wordHeight(const QModelIndex &index, int width)
{
    const QRect room(0, 0, std::max(scaled(40), width - signWidth()), 10000);
    return std::max(firstLine(),
                    QFontMetrics(fontOf(TextSize::Body))
                        .boundingRect(room, Qt::TextWordWrap, index.data().toString())
                        .height());
}

void drawAnswer(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &ink,
                const QColor &quiet)
{
    const QVariant answer = index.data(AnswerTableModel::AnswerRole);
    QRect line = cell;
    line.setHeight(firstLine());
    if (!answer.isValid()) {
        painter.setPen(quiet);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, u"–"_s);
        return;
    }
    drawIcon(painter, QRect(line.left(), line.top(), iconExtent(), line.height()),
             answerIcon(answer.value<Answer>()), ink);
    painter.setPen(ink);
    painter.setFont(fontOf(TextSize::Body));
    const QRect words(line.left() + signWidth(), line.top(), line.width() - signWidth(),
                      wordHeight(index, cell.width()));
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
    painter.setFont(fontOf(TextSize::Small));
    painter.setPen(quiet);
    const int step = painter.fontMetrics().lineSpacing();
    QRect below(words.left(), words.bottom() + 1, words.width(), step);
    for (const QString &flag : flagsOf(index)) {
        painter.drawText(below, Qt::AlignVCenter | Qt::AlignLeft, flag);
        below.translate(0, step);
    }
}

} // namespace

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Palette &palette = paletteOf(option.widget);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? palette.selectionInk : palette.ink;
    if (index.column() == 0) {
        painter->setPen(ink);
        painter->setFont(fontOf(TextSize::Body, QFont::Medium));
        painter->drawText(inner(option.rect), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, item.text);
    } else {
        drawAnswer(*painter, inner(option.rect), index, ink,
                   selected ? palette.selectionInk : palette.quietInk);
    }
    painter->setPen(palette.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, QRectF(option.rect), paint::radius(), palette);
    painter->restore();
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() > 0) {
        const int small = QFontMetrics(fontOf(TextSize::Small)).lineSpacing();
        const int words = wordHeight(index, inner(option.rect).width());
        return {scaled(150), words + int(flagsOf(index).size()) * small + 2 * space(2)};
    }
    const QFontMetrics metrics(fontOf(TextSize::Body, QFont::Medium));
    const int width = std::max(scaled(160), inner(option.rect).width());
    const QRect words =
        metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data().toString());
    return {scaled(220), words.height() + 2 * space(2)};
}

} // namespace partsong
