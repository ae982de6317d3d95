// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QRectF;
class QColor;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

namespace partsong {

struct Palette;

// The painting behind Style: each function draws one thing and decides nothing else.
namespace paint {

void roundedBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
                double width = 1);
void focusRing(QPainter &painter, const QRectF &rect, double radius, const Palette &palette);
double radius();

// Buttons and fields.
void pushButton(QPainter &painter, const QStyleOptionButton &option, const Palette &palette, bool primary);
void toolButton(QPainter &painter, const QStyleOption &option, const Palette &palette);
// What stands on a button with an icon and words.
void toolButtonLabel(QPainter &painter, const QStyleOptionToolButton &option, int mnemonics);
void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, int mnemonics);
void field(QPainter &painter, const QStyleOption &option, const Palette &palette);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const Palette &palette);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
             const Palette &palette);
void checkBox(QPainter &painter, const QStyleOption &option, const Palette &palette);
void radioButton(QPainter &painter, const QStyleOption &option, const Palette &palette);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle,
            const Palette &palette);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Palette &palette);
void chevron(QPainter &painter, const QRectF &rect, int degrees, const QColor &ink);
void tick(QPainter &painter, const QRectF &rect, const QColor &ink);

// Rows, menus, tabs and what frames them. mnemonics: Qt::TextShowMnemonic or Qt::TextHideMnemonic.
void itemBackground(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette);
void branchBackground(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette);
void branch(QPainter &painter, const QStyleOption &option, const Palette &palette);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, int mnemonics, const Palette &palette);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, int mnemonics,
                 const Palette &palette);
void tab(QPainter &painter, const QStyleOptionTab &option, const Palette &palette);
void headerSection(QPainter &painter, const QStyleOptionHeader &option, const Palette &palette);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle, const QColor &ground,
               const Palette &palette);
// Where what is dragged would come to stand: a line between rows, or a row that takes it in.
void dropPlace(QPainter &painter, const QStyleOption &option, const Palette &palette);
void divider(QPainter &painter, const QStyleOption &option, const Palette &palette);

} // namespace paint

} // namespace partsong
