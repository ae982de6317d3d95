// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QHBoxLayout;
class QLayout;
class QVBoxLayout;
class QColor;
class QWidget;

namespace partsong {

struct Palette;

// The five sizes of type: 12, 14, 17, 22 and 30 px at a text size of 100 %.
enum class TextSize { Small, Body, Lead, Title, Display };

// Which ink of the palette the words of a label take.
enum class Ink { Normal, Quiet, Accent, Warning, Danger, Good };

// 1.0 at a text size of 100 %, 3.0 at 300 %.
double textScale();
// Steps of 4 px. Space grows at half the pace of type, so that large type keeps room for words.
int space(int steps);
// A length in px that grows as type does: icons, heights of rows and controls.
int scaled(int pixels);
inline int controlHeight()
{
    return scaled(32);
}
inline int iconExtent()
{
    return scaled(18);
}

QFont fontOf(TextSize size, QFont::Weight weight = QFont::Normal);

// Gives a widget a type size, an ink; both follow when text size or appearance change.
void setTextSize(QWidget *widget, TextSize size, QFont::Weight weight = QFont::Normal);
void setInk(QWidget *widget, Ink ink);
QColor inkColour(Ink ink, const Palette &palette);
// The widget's background is that role of the palette, kept when the appearance changes.
enum class Ground { Window, Paper, Raised };
void setGround(QWidget *widget, Ground ground);

// Layouts whose margins and spacing are steps of the grid and follow the text size.
QVBoxLayout *column(QWidget *parent, int margin = 0, int spacing = 2);
QHBoxLayout *row(QWidget *parent, int margin = 0, int spacing = 2);
void setSteps(QLayout *layout, int left, int top, int right, int bottom, int spacing);
// Sizes in px at 100 % that grow with type.
void setScaledMinimumWidth(QWidget *widget, int pixels);
void setScaledMaximumWidth(QWidget *widget, int pixels);
void setScaledMinimumHeight(QWidget *widget, int pixels);

// Applies again what was set above; the style calls it for every widget when the appearance changes.
void followScale(QWidget *widget);

} // namespace partsong
