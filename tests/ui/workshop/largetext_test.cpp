// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workshop/boardfixture.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using LargeText = BoardFixture;

} // namespace

// A window that asks for more than the screen has cannot be used at that text size.
TEST_F(LargeText, TheWindowStaysAsLargeAsItIs)
{
    for (const int percent : {200, 300}) {
        appearance.choose({ColourScheme::Light, percent});
        QApplication::processEvents();
        QTest::qWait(50);
        EXPECT_LE(window.minimumSizeHint().width(), 1440) << percent;
        EXPECT_LE(window.minimumSizeHint().height(), 900) << percent;
        EXPECT_EQ(window.size(), QSize(1440, 900)) << percent;
    }
    appearance.choose({ColourScheme::Light, 100});
}

} // namespace partsong
