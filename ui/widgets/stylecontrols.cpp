// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace partsong::paint {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor dimmed(const QColor &colour, const Palette &palette, const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) ? colour : mixed(palette.window, colour, 0.4);
}

QRectF inner(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor buttonFill(const QStyleOptionButton &option, const Palette &palette, bool primary)
{
    if (!has(option, QStyle::State_Enabled))
        return primary ? mixed(palette.window, palette.accent, 0.25) : palette.window;
    const QColor base = primary ? palette.accent : palette.raised;
    if (has(option, QStyle::State_Sunken))
        return mixed(base, palette.ink, 0.16);
    if (has(option, QStyle::State_On))
        return palette.selection;
    return has(option, QStyle::State_MouseOver) ? mixed(base, palette.ink, primary ? 0.1 : 0.05) : base;
}

// What stands on a button.
struct Label {
    const QIcon &icon;
    QSize iconSize;
    const QString &words;
};

// In the middle of the room, the words at a distance from the icon; cut off at their end where they must be.
void iconAndWords(QPainter &painter, const QStyleOption &option, const Label &label, const QRect &room,
                  int mnemonics)
{
    const int gap = space(2);
    const int words = option.fontMetrics.size(mnemonics, label.words).width();
    const int spare = room.width() - label.iconSize.width() - gap - words;
    QRect place(room.left() + std::max(space(1), spare / 2), room.top(), label.iconSize.width(),
                room.height());
    label.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                     has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                     has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    place.setLeft(place.right() + 1 + gap);
    place.setRight(room.right());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     Qt::AlignVCenter | Qt::AlignLeft | mnemonics,
                     option.fontMetrics.elidedText(label.words, Qt::ElideRight, place.width(), mnemonics));
}

} // namespace

double radius()
{
    return std::min(scaled(6), 12);
}

void roundedBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
                double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, double radius, const Palette &palette)
{
    roundedBox(painter, rect.adjusted(1, 1, -1, -1), radius, {}, palette.accent, 2);
}

void pushButton(QPainter &painter, const QStyleOptionButton &option, const Palette &palette, bool primary)
{
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool plain =
        flat && !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
    if (!plain) {
        const QColor edge = flat ? QColor()
            : primary            ? palette.accent
                                 : mixed(palette.line, palette.controlLine, 0.35);
        roundedBox(painter, inner(option.rect), radius(), buttonFill(option, palette, primary),
                   dimmed(edge.isValid() ? edge : buttonFill(option, palette, primary), palette, option));
    }
    if (has(option, QStyle::State_HasFocus))
        roundedBox(painter,
                   inner(option.rect)
                       .adjusted(primary ? 2.5 : 0.5, primary ? 2.5 : 0.5, primary ? -2.5 : -0.5,
                                 primary ? -2.5 : -0.5),
                   radius() - (primary ? 2 : 0), {}, primary ? palette.accentInk : palette.accent,
                   primary ? 1.5 : 2);
}

void toolButton(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    QColor fill;
    if (has(option, QStyle::State_On))
        fill = palette.selection;
    else if (has(option, QStyle::State_Sunken))
        fill = mixed(palette.hover, palette.ink, 0.1);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        fill = palette.hover;
    else if (!has(option, QStyle::State_AutoRaise))
        fill = palette.raised;
    const QColor edge = has(option, QStyle::State_AutoRaise) ? fill : palette.line;
    if (fill.isValid())
        roundedBox(painter, inner(option.rect), radius(), fill, palette.highContrast ? palette.line : edge);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, inner(option.rect), radius(), palette);
}

void toolButtonLabel(QPainter &painter, const QStyleOptionToolButton &option, int mnemonics)
{
    const bool menu = option.features & QStyleOptionToolButton::HasMenu;
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::ButtonText));
    iconAndWords(painter, option, {option.icon, option.iconSize, option.text},
                 option.rect.adjusted(0, 0, menu ? -scaled(14) : 0, 0), mnemonics);
}

void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, int mnemonics)
{
    painter.setPen(option.palette.color(QPalette::ButtonText));
    iconAndWords(painter, option, {option.icon, option.iconSize, option.text}, option.rect, mnemonics);
}

void field(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    const QColor fill = enabled && !readOnly ? palette.paper : palette.window;
    const bool focused = has(option, QStyle::State_HasFocus);
    roundedBox(painter, inner(option.rect), radius(), fill, dimmed(palette.controlLine, palette, option));
    if (focused)
        focusRing(painter, QRectF(option.rect), radius(), palette);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const Palette &palette)
{
    const bool hot = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const QColor fill = option.editable ? palette.paper
        : hot                           ? mixed(palette.raised, palette.ink, 0.05)
                                        : palette.raised;
    if (option.frame)
        roundedBox(painter, inner(option.rect), radius(), fill, dimmed(palette.controlLine, palette, option));
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, QRectF(option.rect), radius(), palette);
    const int size = scaled(16);
    const bool reverse = option.direction == Qt::RightToLeft;
    QRectF arrow(0, 0, size, size);
    arrow.moveCenter(QPointF(reverse ? option.rect.left() + size : option.rect.right() - size,
                             QRectF(option.rect).center().y()));
    chevron(painter, arrow, 90, dimmed(palette.quietInk, palette, option));
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
             const Palette &palette)
{
    if (option.frame)
        field(painter, option, palette);
    const auto arrow = [&](const QRect &part, int degrees, QAbstractSpinBox::StepEnabledFlag step) {
        const bool able = option.stepEnabled.testFlag(step) && has(option, QStyle::State_Enabled);
        const int size = std::min(scaled(14), part.width());
        QRectF place(0, 0, size, size);
        place.moveCenter(QRectF(part).center());
        chevron(painter, place, degrees, able ? palette.ink : mixed(palette.paper, palette.quietInk, 0.4));
    };
    arrow(up, 270, QAbstractSpinBox::StepUpEnabled);
    arrow(down, 90, QAbstractSpinBox::StepDownEnabled);
}

void checkBox(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QColor fill = on || partly ? palette.accent : palette.paper;
    const QColor edge = on || partly ? palette.accent : palette.controlLine;
    const QRectF box = inner(option.rect);
    roundedBox(painter, box, scaled(4), dimmed(fill, palette, option), dimmed(edge, palette, option));
    if (on)
        tick(painter, box, palette.accentInk);
    if (partly)
        painter.fillRect(QRectF(box.left() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2),
                         palette.accentInk);
}

void radioButton(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    const bool on = has(option, QStyle::State_On);
    const QRectF ring = inner(option.rect);
    roundedBox(painter, ring, ring.width() / 2, dimmed(on ? palette.accent : palette.paper, palette, option),
               dimmed(on ? palette.accent : palette.controlLine, palette, option));
    if (!on)
        return;
    const double inset = ring.width() * 0.3;
    const QRectF dot = ring.adjusted(inset, inset, -inset, -inset);
    roundedBox(painter, dot, dot.width() / 2, palette.accentInk, palette.accentInk);
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle,
            const Palette &palette)
{
    const double thick = scaled(4);
    const QPointF middle = QRectF(groove).center();
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF bar = across ? QRectF(groove.left(), middle.y() - thick / 2, groove.width(), thick)
                              : QRectF(middle.x() - thick / 2, groove.top(), thick, groove.height());
    roundedBox(painter, bar, thick / 2, palette.line, palette.highContrast ? palette.ink : palette.line);
    const QPointF knob = QRectF(handle).center();
    QRectF done = bar;
    if (!across)
        done.setTop(knob.y());
    else if (option.upsideDown)
        done.setLeft(knob.x());
    else
        done.setRight(knob.x());
    roundedBox(painter, done, thick / 2, dimmed(palette.accent, palette, option), {});
    const double size = std::min(handle.width(), handle.height()) - 8;
    QRectF round(0, 0, size, size);
    round.moveCenter(knob);
    roundedBox(painter, round, size / 2, palette.raised, dimmed(palette.accent, palette, option), 2);
    if (has(option, QStyle::State_HasFocus))
        roundedBox(painter, round.adjusted(-3, -3, 3, 3), size, {}, palette.accent, 2);
}

void progressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Palette &palette)
{
    const double thick = std::min(option.rect.height(), scaled(6));
    QRectF bar(option.rect.left(), QRectF(option.rect).center().y() - thick / 2, option.rect.width(), thick);
    roundedBox(painter, bar, thick / 2, palette.line, palette.highContrast ? palette.ink : palette.line);
    const int span = option.maximum - option.minimum;
    if (span <= 0) { // how long is not known: a part of the bar, still, where others would make it run
        bar.setLeft(bar.left() + bar.width() * 0.35);
        bar.setWidth(bar.width() * 0.45);
    } else {
        bar.setWidth(bar.width() * (option.progress - option.minimum) / span);
    }
    if (bar.width() >= 1)
        roundedBox(painter, bar, thick / 2, palette.accent, {});
}

void chevron(QPainter &painter, const QRectF &rect, int degrees, const QColor &ink)
{
    const double reach = rect.width() * 0.22;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(degrees);
    painter.setPen(QPen(ink, std::max(1.4, rect.width() / 11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}}));
    painter.restore();
}

void tick(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    const double side = rect.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.setPen(QPen(ink, std::max(1.8, side / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({{side * 0.26, side * 0.53}, {side * 0.43, side * 0.69}, {side * 0.75, side * 0.33}}));
    painter.restore();
}

} // namespace partsong::paint
