// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace partsong {

struct Palette;

// How the bracket of a code is drawn: the second sign beside its colour, so that nothing rests on colour
// alone.
enum class BracketPattern { Solid, Dashed, Dotted, Double, DashDot, Hollow };
inline constexpr int BracketPatterns = 6;

// One colour offered for codes. What is stored in a study is `stored`; how it is shown follows the palette.
struct CodeColour {
    QColor stored;
    QString name; // translated: "Orange"
    BracketPattern pattern = BracketPattern::Solid;
};

// In the order in which new codes take them; no two have both the hue and the pattern in common.
const std::vector<CodeColour> &codeColours();

// As drawn on paper: brackets, dots, stripes. At least 3:1, and recognisably the stored colour in light and
// dark.
QColor shownCodeColour(const QColor &stored, const Palette &palette);
// Behind coded words: soft enough that ink keeps 7:1.
QColor codeTint(const QColor &stored, const Palette &palette);
// The pattern of a stored colour; a colour of a person's own takes that of the nearest offered one.
BracketPattern bracketPattern(const QColor &stored);
// "Orange", or "#123456" for a colour of a person's own.
QString codeColourName(const QColor &stored);
// Draws the upright stroke of a bracket, filling rect, in its pattern.
void drawBracketStroke(QPainter &painter, const QRectF &rect, const QColor &stored, const Palette &palette);

// One of the eight papers of sticky notes. They are the same in light and dark, with dark words on them.
struct NotePaper {
    QColor colour;
    QString name;
};
const std::vector<NotePaper> &notePapers();
QColor notePaperInk();

} // namespace partsong
