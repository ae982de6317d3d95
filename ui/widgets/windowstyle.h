// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QProxyStyle>

namespace partsong {

// Draws the controls of the window, quietly, in the colours of one palette. Nothing here knows what is shown.
// A push button with the property "primary" takes the accent; setPrimary() sets it.
class WindowStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit WindowStyle(const Palette &palette);

    const Palette &colours() const { return m_palette; }
    // Whether the letters that Alt goes with are underlined: while Alt is held.
    void setUnderlined(bool underlined) { m_underlined = underlined; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;

private:
    int mnemonics() const { return m_underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic; }

    Palette m_palette;
    bool m_underlined = false;
};

} // namespace partsong
