// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/readability.h"

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

TEST(Readability, CountsSentencesAndWords)
{
    const Readability found =
        readabilityOf(u"Nights are hard. “Nobody comes!” We wait - for 2 hours… and then?\n\nA line"_s);
    EXPECT_EQ(found, (Readability{5, 14, 5}));
    EXPECT_DOUBLE_EQ(found.perSentence(), 2.8);
}

TEST(Readability, OfNothingIsNothing)
{
    EXPECT_EQ(readabilityOf({}), Readability());
    EXPECT_EQ(readabilityOf(u" … — "_s), Readability());
    EXPECT_DOUBLE_EQ(readabilityOf({}).perSentence(), 0);
}

TEST(Readability, APointInANumberEndsNothing)
{
    EXPECT_EQ(readabilityOf(u"It took 3.5 hours"_s), (Readability{1, 4, 4}));
}

} // namespace partsong
