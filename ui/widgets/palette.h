// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace partsong {

// The colours of the window by what they mean. There is one accent; light and dark are designed each for
// itself.
struct Palette {
    QColor window; // behind everything: rail, bars, panels
    QColor paper; // what is read and written on
    QColor raised; // menus, popups, cards and buttons that lie above the paper
    QColor hover; // what the pointer is over
    QColor ink; // words
    QColor quietInk; // words that step back; still 4.5:1 on window and paper
    QColor line; // hairlines between things
    QColor controlLine; // the edge of a field or box; 3:1 on paper
    QColor accent; // the one accent: primary buttons, focus, where you are
    QColor accentInk; // words on the accent
    QColor selection; // behind what is selected
    QColor selectionInk;
    QColor flash; // behind what has just changed, for a moment
    QColor warning; // words and signs; 4.5:1 on window and paper
    QColor warningPaper; // behind a notice of that kind
    QColor danger;
    QColor dangerPaper;
    QColor good;
    QColor goodPaper;
    bool dark = false;
    bool highContrast = false;

    static Palette light();
    static Palette darkOne();
    static Palette highContrastLight();
    static Palette highContrastDark();

    QPalette toQt() const;
};

// The colours that a widget is to paint with: those of the style it has, else the light ones.
const Palette &paletteOf(const QWidget *widget);

// Contrast of two opaque colours as WCAG 2.2 defines it (relative luminance), 1 to 21.
double contrast(const QColor &one, const QColor &other);
// amount of `over` (0 to 1) laid over `under`.
QColor mixed(const QColor &under, const QColor &over, double amount);
// The colour, made darker or lighter with its hue kept (OKLab) until it reaches the contrast on the
// background.
QColor legible(const QColor &colour, const QColor &background, double wanted);

} // namespace partsong
