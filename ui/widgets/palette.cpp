// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include "ui/widgets/windowstyle.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

#include <cmath>

namespace partsong {

namespace {

// OKLab (Björn Ottosson 2020): a space in which lightness can be moved while the hue stays what it looks
// like.
struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double toGamma(double linear)
{
    const double bounded = std::clamp(linear, 0.0, 1.0);
    return bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * std::pow(bounded, 1 / 2.4) - 0.055;
}

Lab labOf(const QColor &colour)
{
    const double r = toLinear(colour.redF());
    const double g = toLinear(colour.greenF());
    const double b = toLinear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor colourOf(const Lab &lab)
{
    const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return QColor::fromRgbF(float(toGamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
                            float(toGamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
                            float(toGamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)));
}

double luminance(const QColor &colour)
{
    return 0.2126 * toLinear(colour.redF()) + 0.7152 * toLinear(colour.greenF())
        + 0.0722 * toLinear(colour.blueF());
}

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor mixed(const QColor &under, const QColor &over, double amount)
{
    const auto mix = [amount](float from, float to) { return float(from + (to - from) * amount); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QColor legible(const QColor &colour, const QColor &background, double wanted)
{
    const double step = luminance(background) > 0.18 ? -0.01 : 0.01;
    Lab lab = labOf(colour);
    QColor shown = colour;
    while (contrast(shown, background) < wanted && lab.l > 0 && lab.l < 1) {
        lab.l += step;
        shown = colourOf(lab);
    }
    return shown;
}

Palette Palette::light()
{
    Palette p;
    p.window = rgb(0xF5F4F1);
    p.paper = rgb(0xFFFFFF);
    p.raised = rgb(0xFFFFFF);
    p.hover = rgb(0xEAE8E3);
    p.ink = rgb(0x1F2226);
    p.quietInk = rgb(0x5E6066);
    p.line = rgb(0xDEDBD5);
    p.controlLine = rgb(0x8E8B84);
    p.accent = rgb(0x17646D);
    p.accentInk = rgb(0xFFFFFF);
    p.selection = rgb(0xD3E7E8);
    p.selectionInk = rgb(0x10292C);
    p.flash = rgb(0xFFF0B8);
    p.warning = rgb(0x8A5200);
    p.warningPaper = rgb(0xFDF2DC);
    p.danger = rgb(0xAE2A24);
    p.dangerPaper = rgb(0xFCE9E6);
    p.good = rgb(0x2C6B3A);
    p.goodPaper = rgb(0xE6F3E7);
    return p;
}

Palette Palette::darkOne()
{
    Palette p;
    p.window = rgb(0x1B1D1F);
    p.paper = rgb(0x232628);
    p.raised = rgb(0x2B2E31);
    p.hover = rgb(0x33373A);
    p.ink = rgb(0xE7E5E0);
    p.quietInk = rgb(0xA8A7A2);
    p.line = rgb(0x383C3F);
    p.controlLine = rgb(0x7C8084);
    p.accent = rgb(0x6CC3CB);
    p.accentInk = rgb(0x0A2326);
    p.selection = rgb(0x24474C);
    p.selectionInk = rgb(0xECF6F6);
    p.flash = rgb(0x4D4320);
    p.warning = rgb(0xE9B567);
    p.warningPaper = rgb(0x3A2F1C);
    p.danger = rgb(0xF2938B);
    p.dangerPaper = rgb(0x412523);
    p.good = rgb(0x8CCB98);
    p.goodPaper = rgb(0x203626);
    p.dark = true;
    return p;
}

Palette Palette::highContrastLight()
{
    Palette p = light();
    p.window = p.paper = p.raised = p.warningPaper = p.dangerPaper = p.goodPaper = rgb(0xFFFFFF);
    p.ink = p.quietInk = p.line = p.controlLine = rgb(0x000000);
    p.hover = rgb(0xE2E2E2);
    p.accent = rgb(0x00414A);
    p.selection = rgb(0x00414A);
    p.selectionInk = rgb(0xFFFFFF);
    p.warning = rgb(0x5A3500);
    p.danger = rgb(0x8A0000);
    p.good = rgb(0x00491A);
    p.highContrast = true;
    return p;
}

Palette Palette::highContrastDark()
{
    Palette p = darkOne();
    p.window = p.paper = p.raised = p.warningPaper = p.dangerPaper = p.goodPaper = rgb(0x000000);
    p.ink = p.quietInk = p.line = p.controlLine = rgb(0xFFFFFF);
    p.hover = rgb(0x2A2A2A);
    p.accent = rgb(0x7DF0FA);
    p.accentInk = rgb(0x000000);
    p.selection = rgb(0x7DF0FA);
    p.selectionInk = rgb(0x000000);
    p.warning = rgb(0xFFD27A);
    p.danger = rgb(0xFFB3AC);
    p.good = rgb(0xA9F0B6);
    p.highContrast = true;
    return p;
}

QPalette Palette::toQt() const
{
    QPalette q;
    const auto disabled = mixed(window, quietInk, 0.62);
    q.setColor(QPalette::Window, window);
    q.setColor(QPalette::WindowText, ink);
    q.setColor(QPalette::Base, paper);
    q.setColor(QPalette::AlternateBase, mixed(paper, window, 0.5));
    q.setColor(QPalette::Text, ink);
    q.setColor(QPalette::Button, raised);
    q.setColor(QPalette::ButtonText, ink);
    q.setColor(QPalette::BrightText, accentInk);
    q.setColor(QPalette::ToolTipBase, raised);
    q.setColor(QPalette::ToolTipText, ink);
    q.setColor(QPalette::PlaceholderText, quietInk);
    q.setColor(QPalette::Highlight, selection);
    q.setColor(QPalette::HighlightedText, selectionInk);
    q.setColor(QPalette::Accent, accent);
    q.setColor(QPalette::Link, accent);
    q.setColor(QPalette::LinkVisited, accent);
    q.setColor(QPalette::Light, raised);
    q.setColor(QPalette::Midlight, mixed(window, raised, 0.5));
    q.setColor(QPalette::Mid, line);
    q.setColor(QPalette::Dark, controlLine);
    q.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : controlLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        q.setColor(QPalette::Disabled, role, disabled);
    q.setColor(QPalette::Disabled, QPalette::Highlight, hover);
    q.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return q;
}

const Palette &paletteOf(const QWidget *widget)
{
    static const Palette fallback = Palette::light();
    if (widget) {
        if (const auto *style = qobject_cast<const WindowStyle *>(widget->style()))
            return style->colours();
    }
    const auto *style = qApp ? qobject_cast<const WindowStyle *>(QApplication::style()) : nullptr;
    return style ? style->colours() : fallback;
}

} // namespace partsong
