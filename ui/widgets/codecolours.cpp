// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codecolours.h"

#include "core/base/codecolours.h"
#include "ui/widgets/palette.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace partsong {

namespace {

struct ColourWords {
    Q_DECLARE_TR_FUNCTIONS(Colours)
};

// What a hue is called, and its pattern in the first round.
struct Hue {
    QString name;
    BracketPattern pattern;
};

std::vector<Hue> hues()
{
    using enum BracketPattern;
    return {
        {ColourWords::tr("Blue"), Solid},        {ColourWords::tr("Orange"), Dashed},
        {ColourWords::tr("Green"), Double},      {ColourWords::tr("Pink"), Dotted},
        {ColourWords::tr("Vermilion"), DashDot}, {ColourWords::tr("Sky blue"), Hollow},
        {ColourWords::tr("Yellow"), Double},     {ColourWords::tr("Indigo"), Dashed},
        {ColourWords::tr("Olive"), Dotted},      {ColourWords::tr("Wine"), Hollow},
        {ColourWords::tr("Teal"), DashDot},      {ColourWords::tr("Grey"), Double},
    };
}

QString nameInRound(const QString &hue, int round)
{
    if (round == 0)
        return hue;
    return round == 1 ? ColourWords::tr("%1, darker").arg(hue) : ColourWords::tr("%1, lighter").arg(hue);
}

std::vector<CodeColour> offeredColours()
{
    const std::vector<Hue> first = hues();
    std::vector<CodeColour> offered;
    for (int place = 0; place < CodeColourCount; ++place) {
        const Hue &hue = first[size_t(place % CodeHues)];
        const int round = place / CodeHues;
        const auto pattern = BracketPattern((int(hue.pattern) + 2 * round) % BracketPatterns);
        offered.push_back({codeColourAt(place), nameInRound(hue.name, round), pattern});
    }
    return offered;
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

QColor shownCodeColour(const QColor &stored, const Palette &palette)
{
    return legible(stored, palette.paper, palette.highContrast ? 4.5 : 3.0);
}

QColor codeTint(const QColor &stored, const Palette &palette)
{
    const QColor shown = shownCodeColour(stored, palette);
    double share = palette.dark ? 0.2 : 0.16;
    while (share > 0.05 && contrast(palette.ink, mixed(palette.paper, shown, share)) < 7)
        share -= 0.02; // a very bright one, in the dark
    return mixed(palette.paper, shown, share);
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
