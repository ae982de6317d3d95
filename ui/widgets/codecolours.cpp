// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codecolours.h"

#include "ui/widgets/palette.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace partsong {

namespace {

struct ColourWords {
    Q_DECLARE_TR_FUNCTIONS(Colours)
};

std::vector<CodeColour> offeredColours()
{
    using enum BracketPattern;
    const auto of = [](unsigned value, const QString &name, BracketPattern pattern) {
        return CodeColour{QColor::fromRgb(value), name, pattern};
    };
    return {
        of(0x0072B2, ColourWords::tr("Blue"), Solid),
        of(0xE69F00, ColourWords::tr("Orange"), Dashed),
        of(0x009E73, ColourWords::tr("Green"), Double),
        of(0xCC79A7, ColourWords::tr("Pink"), Dotted),
        of(0xD55E00, ColourWords::tr("Vermilion"), DashDot),
        of(0x56B4E9, ColourWords::tr("Sky blue"), Hollow),
        of(0xE6D638, ColourWords::tr("Yellow"), Double),
        of(0x5D4DB0, ColourWords::tr("Indigo"), Dashed),
        of(0x999933, ColourWords::tr("Olive"), Dotted),
        of(0x882255, ColourWords::tr("Wine"), Hollow),
        of(0x44AA99, ColourWords::tr("Teal"), DashDot),
        of(0x7F7F7F, ColourWords::tr("Grey"), Double),
    };
}

int distance(const QColor &one, const QColor &other)
{
    const int r = one.red() - other.red();
    const int g = one.green() - other.green();
    const int b = one.blue() - other.blue();
    return r * r + g * g + b * b;
}

const CodeColour &nearest(const QColor &stored)
{
    const auto &offered = codeColours();
    return *std::ranges::min_element(offered, {},
                                     [&](const CodeColour &c) { return distance(c.stored, stored); });
}

// Pieces of a stroke, as shares of a period that is four times its width.
std::vector<std::pair<double, double>> strokePieces(BracketPattern pattern)
{
    switch (pattern) {
    case BracketPattern::Dashed:
        return {{0, 0.62}};
    case BracketPattern::Dotted:
        return {{0, 0.25}, {0.5, 0.75}};
    case BracketPattern::DashDot:
        return {{0, 0.5}, {0.68, 0.86}};
    default:
        return {};
    }
}

void fillPieces(QPainter &painter, const QRectF &rect, BracketPattern pattern, const QColor &colour)
{
    const double period = rect.width() * 4;
    for (double at = rect.top(); at < rect.bottom(); at += period) {
        for (const auto &[from, to] : strokePieces(pattern)) {
            const QRectF piece(rect.left(), at + from * period, rect.width(), (to - from) * period);
            painter.fillRect(piece.intersected(rect), colour);
        }
    }
}

} // namespace

const std::vector<CodeColour> &codeColours()
{
    static const std::vector<CodeColour> offered = offeredColours();
    return offered;
}

QColor nextCodeColour(int used)
{
    const auto &offered = codeColours();
    return offered[size_t(used) % offered.size()].stored;
}

QColor shownCodeColour(const QColor &stored, const Palette &palette)
{
    return legible(stored, palette.paper, palette.highContrast ? 4.5 : 3.0);
}

QColor codeTint(const QColor &stored, const Palette &palette)
{
    return mixed(palette.paper, shownCodeColour(stored, palette), palette.dark ? 0.2 : 0.16);
}

BracketPattern bracketPattern(const QColor &stored)
{
    return nearest(stored).pattern;
}

QString codeColourName(const QColor &stored)
{
    const auto &found = nearest(stored);
    return found.stored.rgb() == stored.rgb() ? found.name : stored.name().toUpper();
}

void drawBracketStroke(QPainter &painter, const QRectF &rect, const QColor &stored, const Palette &palette)
{
    const QColor colour = shownCodeColour(stored, palette);
    const auto pattern = bracketPattern(stored);
    const double third = std::max(1.0, rect.width() / 3);
    switch (pattern) {
    case BracketPattern::Solid:
        painter.fillRect(rect, colour);
        break;
    case BracketPattern::Double:
        painter.fillRect(QRectF(rect.left(), rect.top(), third, rect.height()), colour);
        painter.fillRect(QRectF(rect.right() - third, rect.top(), third, rect.height()), colour);
        break;
    case BracketPattern::Hollow:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    default:
        fillPieces(painter, rect, pattern, colour);
    }
}

const std::vector<NotePaper> &notePapers()
{
    static const std::vector<NotePaper> papers = {
        {QColor::fromRgb(0xFFF0A6), ColourWords::tr("Yellow")},
        {QColor::fromRgb(0xFFD8B5), ColourWords::tr("Peach")},
        {QColor::fromRgb(0xFBCFD8), ColourWords::tr("Rose")},
        {QColor::fromRgb(0xE2D4F5), ColourWords::tr("Lilac")},
        {QColor::fromRgb(0xCDE4FA), ColourWords::tr("Sky")},
        {QColor::fromRgb(0xC9EEDC), ColourWords::tr("Mint")},
        {QColor::fromRgb(0xE2F0B1), ColourWords::tr("Lime")},
        {QColor::fromRgb(0xE8E5DF), ColourWords::tr("Stone")},
    };
    return papers;
}

QColor notePaperInk()
{
    return QColor::fromRgb(0x26231C);
}

} // namespace partsong
