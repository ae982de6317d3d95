// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/extractdelegate.h"

#include "ui/themes/extractlistmodel.h"
#include "ui/widgets/codecolours.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 4;

QStringList broken(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < MostLines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() == MostLines - 1;
        const QString rest = text.mid(line.textStart(), last ? -1 : line.textLength());
        lines << (last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width) : rest.trimmed());
    }
    layout.endLayout();
    return lines;
}

// In a narrow panel, or with large type, the buttons stand below the words and leave them the width.
bool isNarrow(const QRect &row)
{
    return row.width() < scaled(220);
}

// What is left of a row for words.
QRect wordsRect(const QRect &row)
{
    const int stroke = scaled(6) + space(2);
    const int right = isNarrow(row) ? space(2) : scaled(28) + 2 * space(2);
    return row.adjusted(space(3) + stroke, space(2), -right, -space(2));
}

int lineHeight()
{
    return QFontMetrics(fontOf(TextSize::Body)).lineSpacing() * 11 / 10;
}

void drawButton(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Palette &palette)
{
    const QRect button = ExtractDelegate::buttonRect(option.rect);
    const bool quoted = index.data(ExtractListModel::QuotedRole).toBool();
    const bool over = option.state & QStyle::State_MouseOver;
    if (!quoted)
        paint::roundedBox(painter, QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), paint::radius(),
                          over ? palette.raised : QColor(Qt::transparent), palette.line);
    const QRect inside = button.adjusted(space(1), space(1), -space(1), -space(1));
    drawIcon(painter, inside, quoted ? u"checkmark"_s : u"list-add"_s, quoted ? palette.good : palette.ink);
}

// Only where the mouse or the keys are: a column of it would shout.
void drawAgainst(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette)
{
    if (!(option.state & (QStyle::State_MouseOver | QStyle::State_Selected)))
        return;
    const QRect button = ExtractDelegate::againstRect(option.rect);
    paint::roundedBox(painter, QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), paint::radius(), palette.raised,
                      palette.line);
    painter.setFont(fontOf(TextSize::Lead, QFont::DemiBold));
    painter.setPen(palette.warning);
    painter.drawText(button, Qt::AlignCenter, u"≠"_s);
}

} // namespace

QRect ExtractDelegate::buttonRect(const QRect &row)
{
    const int side = scaled(28);
    if (isNarrow(row))
        return QRect(wordsRect(row).left(), row.bottom() + 1 - side - space(2), side, side);
    return QRect(row.right() - side - space(2), row.top() + space(2), side, side);
}

QRect ExtractDelegate::againstRect(const QRect &row)
{
    const QRect add = buttonRect(row);
    const int step = add.height() + space(1);
    return isNarrow(row) ? add.translated(step, 0) : add.translated(0, step);
}

void ExtractDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Palette &palette = paletteOf(option.widget);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect words = wordsRect(option.rect);
    drawBracketStroke(*painter, QRectF(option.rect.left() + space(3), words.top(), scaled(5), words.height()),
                      index.data(ExtractListModel::CodeColourRole).value<QColor>(), palette);
    const QFont font = fontOf(TextSize::Body);
    painter->setFont(font);
    painter->setPen(selected ? palette.selectionInk : palette.ink);
    int top = words.top();
    for (const QString &line : broken(index.data().toString(), font, words.width())) {
        painter->drawText(QRect(words.left(), top, words.width(), lineHeight()),
                          Qt::AlignVCenter | Qt::AlignLeft, line);
        top += lineHeight();
    }
    painter->setFont(fontOf(TextSize::Small));
    painter->setPen(selected ? palette.selectionInk : palette.quietInk);
    for (const int role : {ExtractListModel::OriginRole, ExtractListModel::CodeNameRole}) {
        const int height = painter->fontMetrics().lineSpacing();
        painter->drawText(
            QRect(words.left(), top, words.width(), height), Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data(role).toString(), Qt::ElideRight, words.width()));
        top += height;
    }
    drawButton(*painter, option, index, palette);
    drawAgainst(*painter, option, palette);
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, QRectF(option.rect), paint::radius(), palette);
    painter->restore();
}

QSize ExtractDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int room = std::max(scaled(60), wordsRect(QRect(0, 0, width, 100)).width());
    const auto lines = broken(index.data().toString(), fontOf(TextSize::Body), room).size();
    const int words = int(lines) * lineHeight() + 2 * QFontMetrics(fontOf(TextSize::Small)).lineSpacing();
    if (isNarrow(QRect(0, 0, width, 100)))
        return {scaled(80), words + scaled(28) + space(1) + 2 * space(2)};
    const int buttons = 2 * scaled(28) + space(1);
    return {scaled(80), std::max(words, buttons) + 2 * space(2)};
}

bool ExtractDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
            && buttonRect(option.rect).contains(mouse->position().toPoint())) {
            Q_EMIT addWanted(index);
            return true;
        }
        if (mouse->button() == Qt::LeftButton
            && againstRect(option.rect).contains(mouse->position().toPoint())) {
            Q_EMIT againstWanted(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool ExtractDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool quoted = index.data(ExtractListModel::QuotedRole).toBool();
    QString tip;
    if (buttonRect(option.rect).contains(event->pos()))
        tip = quoted ? tr("It is a quote of the theme") : tr("Add it to the quotes of the theme (Return)");
    else if (againstRect(option.rect).contains(event->pos()))
        tip = tr("It speaks against the theme (Ctrl+Shift+Return)");
    if (tip.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace partsong
