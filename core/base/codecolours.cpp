// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codecolours.h"

#include <array>

namespace partsong {

namespace {

// Blue, orange, green, pink, vermilion, sky blue, yellow, indigo, olive, wine, teal, grey.
constexpr std::array<QRgb, CodeHues> Hues = {0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0xD55E00, 0x56B4E9,
                                             0xE6D638, 0x5D4DB0, 0x999933, 0x882255, 0x44AA99, 0x7F7F7F};

} // namespace

QColor codeColourAt(int place)
{
    const QColor hue = QColor::fromRgb(Hues[size_t(place % CodeHues)]);
    switch (place / CodeHues % 3) {
    case 1:
        return QColor::fromRgb(hue.darker(150).rgb());
    case 2:
        return QColor::fromRgb(hue.lighter(140).rgb());
    default:
        return hue;
    }
}

} // namespace partsong
