// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptsigns.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

QStringList signedAs(const QString &line, TranscriptSign sign)
{
    TranscriptSigns signs;
    QStringList found;
    for (const SignedStretch &stretch : signs.in(line)) {
        if (stretch.sign == sign)
            found << line.mid(stretch.start, stretch.length);
    }
    return found;
}

TEST(TranscriptSigns, FindsPausesBreathLaughterAndStretchedSounds)
{
    EXPECT_EQ(signedAs(u"So::: (0.5) .hhh well (.) hah hah we wen- no(h)"_s, TranscriptSign::Pause),
              (QStringList{u":::"_s, u"(0.5)"_s, u".hhh"_s, u"(.)"_s, u"hah hah"_s, u"-"_s, u"(h)"_s}));
}

TEST(TranscriptSigns, FindsPaceAndLoudness)
{
    const QString line = u"I said >no time at all< and <very slowly> °not here° but NEVER EVER then"_s;
    EXPECT_EQ(signedAs(line, TranscriptSign::Fast), QStringList{u">no time at all<"_s});
    EXPECT_EQ(signedAs(line, TranscriptSign::Slow), QStringList{u"<very slowly>"_s});
    EXPECT_EQ(signedAs(line, TranscriptSign::Quiet), QStringList{u"°not here°"_s});
    EXPECT_EQ(signedAs(line, TranscriptSign::Loud), QStringList{u"NEVER EVER"_s});
}

TEST(TranscriptSigns, FindsWhatWasHardToHearAndWhatTheTranscriberSays)
{
    const QString line = u"We ( ) to (xxx) and (the ward?) with (her niece) ((door slams)) then"_s;
    EXPECT_EQ(signedAs(line, TranscriptSign::Uncertain),
              (QStringList{u"( )"_s, u"(xxx)"_s, u"(the ward?)"_s, u"(her niece)"_s}));
    EXPECT_EQ(signedAs(line, TranscriptSign::Comment), QStringList{u"((door slams))"_s});
    EXPECT_EQ(signedAs(u"She [laughs] left [then"_s, TranscriptSign::Comment), QStringList{u"[laughs]"_s});
    EXPECT_EQ(signedAs(u"She left [then"_s, TranscriptSign::Overlap), QStringList{u"["_s});
}

TEST(TranscriptSigns, LeavesOrdinaryWritingAlone)
{
    for (const QString &line :
         {u"It was 20° and then 25° outside, a well-known fact."_s, u"Write to <anna@example.org> today."_s,
          u"Five is > three and two < four, is it not?"_s,
          u"The NHS (National Health Service) and GPs came."_s}) {
        for (const TranscriptSign sign : {TranscriptSign::Quiet, TranscriptSign::Fast, TranscriptSign::Slow,
                                          TranscriptSign::Uncertain, TranscriptSign::Loud})
            EXPECT_TRUE(signedAs(line, sign).isEmpty()) << line.toStdString();
        EXPECT_TRUE(signedAs(line, TranscriptSign::Pause).isEmpty()) << line.toStdString();
    }
}

} // namespace
} // namespace partsong
