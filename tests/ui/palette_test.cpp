// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codecolours.h"
#include "ui/widgets/codecolours.h"
#include "ui/widgets/palette.h"

#include <gtest/gtest.h>

#include <set>

namespace partsong {
namespace {

std::vector<Palette> allPalettes()
{
    return {Palette::light(), Palette::darkOne(), Palette::highContrastLight(), Palette::highContrastDark()};
}

TEST(PaletteContrast, IsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48,
                0.01); // the well-known grey that just fails
}

TEST(Palette, WordsAreLegibleOnEveryGround)
{
    for (const Palette &p : allPalettes()) {
        for (const QColor &ground : {p.window, p.paper, p.raised, p.hover}) {
            EXPECT_GE(contrast(p.ink, ground), 7.0);
            EXPECT_GE(contrast(p.quietInk, ground), 4.5) << ground.name().toStdString();
        }
        for (const QColor &word : {p.accent, p.warning, p.danger, p.good}) {
            EXPECT_GE(contrast(word, p.paper), 4.5) << word.name().toStdString();
            EXPECT_GE(contrast(word, p.window), 4.5) << word.name().toStdString();
        }
        EXPECT_GE(contrast(p.selectionInk, p.selection), 7.0);
        EXPECT_GE(contrast(p.accentInk, p.accent), 4.5);
        EXPECT_GE(contrast(p.ink, p.warningPaper), 4.5);
        EXPECT_GE(contrast(p.ink, p.dangerPaper), 4.5);
        EXPECT_GE(contrast(p.ink, p.goodPaper), 4.5);
        EXPECT_GE(contrast(p.controlLine, p.paper), 3.0);
    }
}

TEST(CodeColours, AreSeenOnPaperAndKeepWordsLegible)
{
    for (const Palette &p : allPalettes()) {
        for (const CodeColour &colour : codeColours()) {
            EXPECT_GE(contrast(shownCodeColour(colour.stored, p), p.paper), 3.0) << colour.name.toStdString();
            EXPECT_GE(contrast(p.ink, codeTint(colour.stored, p)), 7.0) << colour.name.toStdString();
        }
    }
}

TEST(CodeColours, KeepTheirHueInLightAndDark)
{
    for (const CodeColour &colour : codeColours()) {
        if (colour.stored.hslSaturation() < 40)
            continue;
        for (const Palette &p : {Palette::light(), Palette::darkOne()}) {
            const int turn = std::abs(shownCodeColour(colour.stored, p).hslHue() - colour.stored.hslHue());
            EXPECT_LE(std::min(turn, 360 - turn), 14) << colour.name.toStdString();
        }
    }
}

TEST(CodeColours, NeighboursDifferInPatternToo)
{
    const auto &colours = codeColours();
    std::set<BracketPattern> patterns;
    for (size_t i = 0; i < colours.size(); ++i) {
        patterns.insert(colours[i].pattern);
        EXPECT_NE(colours[i].pattern, colours[(i + 1) % colours.size()].pattern) << i;
    }
    EXPECT_EQ(patterns.size(), size_t(BracketPatterns));
}

TEST(CodeColours, DifferInHueOrInPattern)
{
    const auto &colours = codeColours();
    ASSERT_EQ(colours.size(), size_t(CodeColourCount));
    std::set<std::pair<size_t, BracketPattern>> seen;
    std::set<QRgb> stored;
    for (size_t i = 0; i < colours.size(); ++i) {
        EXPECT_EQ(bracketPattern(colours[i].stored), colours[i].pattern) << i;
        seen.insert({i % CodeHues, colours[i].pattern});
        stored.insert(colours[i].stored.rgb());
    }
    EXPECT_EQ(seen.size(), colours.size());
    EXPECT_EQ(stored.size(), colours.size());
}

TEST(NotePapers, AreEightWithDarkWords)
{
    ASSERT_EQ(notePapers().size(), 8u);
    for (const NotePaper &paper : notePapers())
        EXPECT_GE(contrast(notePaperInk(), paper.colour), 7.0) << paper.name.toStdString();
}

} // namespace
} // namespace partsong
