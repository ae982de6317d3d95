// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scale.h"

#include "ui/widgets/palette.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QVariant>
#include <QWidget>

#include <array>
#include <cmath>

namespace partsong {

namespace {

using namespace Qt::StringLiterals;

constexpr int BodyPixels = 14;
constexpr std::array<int, 5> Pixels = {12, BodyPixels, 17, 22, 30};

// Names of the properties that remember what a widget or layout was given.
constexpr const char *SizeProperty = "partsong-text-size";
constexpr const char *WeightProperty = "partsong-text-weight";
constexpr const char *InkProperty = "partsong-ink";
constexpr const char *GroundProperty = "partsong-ground";
constexpr const char *StepsProperty = "partsong-steps";
constexpr const char *MinimumWidthProperty = "partsong-minimum-width";
constexpr const char *MaximumWidthProperty = "partsong-maximum-width";
constexpr const char *MinimumHeightProperty = "partsong-minimum-height";

QColor colourOf(Ground ground, const Palette &palette)
{
    switch (ground) {
    case Ground::Paper:
        return palette.paper;
    case Ground::Raised:
        return palette.raised;
    default:
        return palette.window;
    }
}

void applyFont(QWidget *widget)
{
    const QVariant size = widget->property(SizeProperty);
    if (size.isValid())
        widget->setFont(
            fontOf(TextSize(size.toInt()), QFont::Weight(widget->property(WeightProperty).toInt())));
}

void applyColours(QWidget *widget)
{
    const QVariant ink = widget->property(InkProperty);
    const QVariant ground = widget->property(GroundProperty);
    if (!ink.isValid() && !ground.isValid())
        return;
    const Palette &palette = paletteOf(widget);
    QPalette own;
    if (ink.isValid()) {
        own.setColor(QPalette::Active, QPalette::WindowText, inkColour(Ink(ink.toInt()), palette));
        own.setColor(QPalette::Inactive, QPalette::WindowText, inkColour(Ink(ink.toInt()), palette));
    }
    if (ground.isValid())
        own.setColor(QPalette::Window, colourOf(Ground(ground.toInt()), palette));
    widget->setPalette(own);
}

void applySteps(QLayout *layout)
{
    const auto steps = layout->property(StepsProperty).value<QList<int>>();
    if (steps.size() == 5) {
        layout->setContentsMargins(space(steps[0]), space(steps[1]), space(steps[2]), space(steps[3]));
        layout->setSpacing(space(steps[4]));
    }
    layout->invalidate();
    for (QObject *child : layout->children()) {
        if (auto *inner = qobject_cast<QLayout *>(child))
            applySteps(inner);
    }
}

void applyLimits(QWidget *widget)
{
    if (const auto width = widget->property(MinimumWidthProperty); width.isValid())
        widget->setMinimumWidth(scaled(width.toInt()));
    if (const auto width = widget->property(MaximumWidthProperty); width.isValid())
        widget->setMaximumWidth(scaled(width.toInt()));
    if (const auto height = widget->property(MinimumHeightProperty); height.isValid())
        widget->setMinimumHeight(scaled(height.toInt()));
}

} // namespace

QColor inkColour(Ink ink, const Palette &palette)
{
    switch (ink) {
    case Ink::Quiet:
        return palette.quietInk;
    case Ink::Accent:
        return palette.accent;
    case Ink::Warning:
        return palette.warning;
    case Ink::Danger:
        return palette.danger;
    case Ink::Good:
        return palette.good;
    default:
        return palette.ink;
    }
}

double textScale()
{
    const int pixels = qApp ? QApplication::font().pixelSize() : BodyPixels;
    return pixels > 0 ? double(pixels) / BodyPixels : 1.0;
}

int space(int steps)
{
    return int(std::lround(steps * 4 * (1 + (textScale() - 1) / 2)));
}

int scaled(int pixels)
{
    return int(std::lround(pixels * textScale()));
}

QFont fontOf(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(scaled(Pixels[size_t(size)]));
    font.setWeight(weight);
    return font;
}

void setTextSize(QWidget *widget, TextSize size, QFont::Weight weight)
{
    widget->setProperty(SizeProperty, int(size));
    widget->setProperty(WeightProperty, int(weight));
    applyFont(widget);
}

void setInk(QWidget *widget, Ink ink)
{
    widget->setProperty(InkProperty, int(ink));
    applyColours(widget);
}

void setGround(QWidget *widget, Ground ground)
{
    widget->setProperty(GroundProperty, int(ground));
    widget->setAutoFillBackground(true);
    applyColours(widget);
}

QVBoxLayout *column(QWidget *parent, int margin, int spacing)
{
    auto *layout = parent ? new QVBoxLayout(parent) : new QVBoxLayout;
    setSteps(layout, margin, margin, margin, margin, spacing);
    return layout;
}

QHBoxLayout *row(QWidget *parent, int margin, int spacing)
{
    auto *layout = parent ? new QHBoxLayout(parent) : new QHBoxLayout;
    setSteps(layout, margin, margin, margin, margin, spacing);
    return layout;
}

void setSteps(QLayout *layout, int left, int top, int right, int bottom, int spacing)
{
    layout->setProperty(StepsProperty, QVariant::fromValue(QList<int>{left, top, right, bottom, spacing}));
    applySteps(layout);
}

void setScaledMinimumWidth(QWidget *widget, int pixels)
{
    widget->setProperty(MinimumWidthProperty, pixels);
    applyLimits(widget);
}

void setScaledMaximumWidth(QWidget *widget, int pixels)
{
    widget->setProperty(MaximumWidthProperty, pixels);
    applyLimits(widget);
}

void setScaledMinimumHeight(QWidget *widget, int pixels)
{
    widget->setProperty(MinimumHeightProperty, pixels);
    applyLimits(widget);
}

void followScale(QWidget *widget)
{
    applyFont(widget);
    applyColours(widget);
    applyLimits(widget);
    if (widget->layout())
        applySteps(widget->layout());
}

} // namespace partsong
