// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QPainter>
#include <QStyleOption>

namespace partsong::paint {

namespace {

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor rowFill(const QStyleOption &option, const Palette &palette)
{
    if (is(option, QStyle::State_Selected))
        return is(option, QStyle::State_Enabled) ? palette.selection : palette.hover;
    if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        return mixed(palette.paper, palette.hover, 0.7);
    return {};
}

// A box that is round at its ends only: what reaches beyond the clip loses its corners.
void endedBox(QPainter &painter, const QRect &rect, bool roundLeft, bool roundRight, const QColor &fill)
{
    const double r = scaled(4);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    const QRectF box = QRectF(rect).adjusted(roundLeft ? 0 : -2 * r, 0, roundRight ? 0 : 2 * r, 0);
    roundedBox(painter, box, r, fill, {});
    painter.restore();
}

QColor menuInk(const QStyleOptionMenuItem &option, const Palette &palette)
{
    if (!is(option, QStyle::State_Enabled))
        return mixed(palette.raised, palette.quietInk, 0.6);
    return is(option, QStyle::State_Selected) ? palette.selectionInk : palette.ink;
}

void menuMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &place, const QColor &ink)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            tick(painter, QRectF(place), ink);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          is(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
}

void menuWords(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &place, const QColor &ink,
               int mnemonics, const Palette &palette)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | mnemonics | Qt::TextSingleLine,
                     option.text.left(tab));
    if (tab < 0)
        return;
    const bool plain = is(option, QStyle::State_Enabled) && !is(option, QStyle::State_Selected);
    painter.setPen(plain ? palette.quietInk : ink);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option.text.mid(tab + 1));
}

} // namespace

void itemBackground(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const QColor fill = rowFill(option, palette);
    if (!fill.isValid())
        return;
    const auto position = option.viewItemPosition;
    const bool first = position == QStyleOptionViewItem::Beginning
        || position == QStyleOptionViewItem::OnlyOne || position == QStyleOptionViewItem::Invalid;
    const bool last = position == QStyleOptionViewItem::End || position == QStyleOptionViewItem::OnlyOne
        || position == QStyleOptionViewItem::Invalid;
    const bool afterBranch = option.showDecorationSelected && option.rect.left() > 1 && first
        && is(option, QStyle::State_Selected);
    endedBox(painter, option.rect, first && !afterBranch, last, fill);
}

void branchBackground(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette)
{
    if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, option.palette.alternateBase());
    if (is(option, QStyle::State_Selected) && option.showDecorationSelected)
        endedBox(painter, option.rect, true, false, rowFill(option, palette));
}

void branch(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    if (!is(option, QStyle::State_Children))
        return;
    const int size = std::min(scaled(16), option.rect.width());
    QRectF place(0, 0, size, size);
    // Beside the first line of a row that has several.
    const double middle = option.rect.top() + std::min(option.rect.height(), scaled(30)) / 2.0;
    place.moveCenter(QPointF(QRectF(option.rect).center().x(), middle));
    const int closed = option.direction == Qt::RightToLeft ? 180 : 0;
    const bool selected = is(option, QStyle::State_Selected);
    chevron(painter, place, is(option, QStyle::State_Open) ? 90 : closed,
            selected ? palette.selectionInk : palette.quietInk);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, int mnemonics, const Palette &palette)
{
    painter.save();
    painter.fillRect(option.rect, palette.raised);
    const int pad = space(2);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int middle = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left() + pad, middle, option.rect.width() - 2 * pad, 1),
                         palette.line);
        painter.restore();
        return;
    }
    if (is(option, QStyle::State_Selected) && is(option, QStyle::State_Enabled))
        roundedBox(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), scaled(4), palette.selection, {});
    const QColor ink = menuInk(option, palette);
    const int mark = iconExtent();
    QRect place(option.rect.left() + pad + 2, 0, mark, mark);
    place.moveCenter(QPoint(place.center().x(), option.rect.center().y()));
    menuMark(painter, option, QStyle::visualRect(option.direction, option.rect, place), ink);
    const QRect words = option.rect.adjusted(2 * pad + mark + 2, 0, -pad - scaled(16), 0);
    menuWords(painter, option, QStyle::visualRect(option.direction, option.rect, words), ink, mnemonics,
              palette);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(option.rect.right() - pad - scaled(16), option.rect.top(), scaled(16),
                          option.rect.height());
        chevron(painter, QStyle::visualRect(option.direction, option.rect, arrow),
                option.direction == Qt::RightToLeft ? 180 : 0, ink);
    }
    painter.restore();
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, int mnemonics, const Palette &palette)
{
    painter.fillRect(option.rect, palette.window);
    const bool open = is(option, QStyle::State_Sunken);
    if (is(option, QStyle::State_Selected) && is(option, QStyle::State_Enabled))
        roundedBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), scaled(4),
                   open ? palette.selection : palette.hover, {});
    painter.setPen(is(option, QStyle::State_Enabled) ? palette.ink : palette.quietInk);
    painter.drawText(option.rect, Qt::AlignCenter | mnemonics | Qt::TextSingleLine, option.text);
}

void tab(QPainter &painter, const QStyleOptionTab &option, const Palette &palette)
{
    const bool selected = is(option, QStyle::State_Selected);
    if (is(option, QStyle::State_MouseOver) && !selected)
        roundedBox(painter, QRectF(option.rect).adjusted(2, 3, -2, -3), scaled(4), palette.hover, {});
    if (!selected)
        return;
    const int thick = std::max(2, scaled(2));
    const bool below = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    const int y = below ? option.rect.top() : option.rect.bottom() - thick + 1;
    painter.fillRect(QRect(option.rect.left() + space(2), y, option.rect.width() - 2 * space(2), thick),
                     palette.accent);
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option, const Palette &palette)
{
    painter.fillRect(option.rect, palette.paper);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette.line);
    if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled))
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), mixed(palette.paper, palette.hover, 0.6));
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const QColor &ground,
               const Palette &palette)
{
    const bool hot = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const int inset = hot ? 2 : 3;
    const QRectF knob = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const QColor fill = mixed(ground, palette.quietInk, palette.highContrast ? 1 : hot ? 0.8 : 0.42);
    roundedBox(painter, knob, std::min(knob.width(), knob.height()) / 2, fill, {});
}

void dropPlace(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    const QRectF place(option.rect);
    if (place.height() > 2)
        return roundedBox(painter, place.adjusted(1, 1, -1, -1), scaled(4), {}, palette.accent, 2);
    painter.fillRect(QRectF(place.left(), place.center().y() - 1, place.width(), 2), palette.accent);
}

void divider(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    const bool hot = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    const QColor ink = hot ? palette.accent : palette.line;
    painter.fillRect(option.rect, palette.window);
    if (option.rect.width() < option.rect.height())
        painter.fillRect(QRect(option.rect.center().x(), option.rect.top(), 1, option.rect.height()), ink);
    else
        painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), ink);
}

} // namespace partsong::paint
