// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uistudy.h"
#include "ui/coding/passagelines.h"
#include "ui/widgets/scale.h"

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

PassageLines linesOf(const PassageWords &words, int lines, int width)
{
    return PassageLines(words, lines, width, fontOf(TextSize::Body), QTextCharFormat());
}

TEST(PassageLines, AreShownWholeWhereThereIsRoom)
{
    const PassageWords words{u"Nobody came, and nobody rang, for a long while. "_s, u"I rang."_s,
                             u" Twice."_s};
    EXPECT_EQ(linesOf(words, 4, 600).text(), words.before + words.said + words.after);
}

TEST(PassageLines, LeaveTheGreaterPartToThePassageAndSayWhereTheyEnd)
{
    const QString around = u"and then again "_s.repeated(40);
    const auto lines = linesOf({around, u"I rang the bell "_s.repeated(20), around}, 3, 300);
    EXPECT_EQ(lines.count(), 3);
    EXPECT_TRUE(lines.text().startsWith(u'…'));
    EXPECT_TRUE(lines.text().endsWith(u'…'));
    EXPECT_LT(lines.text().indexOf(u"I rang"_s), 30);
    const QString last = lines.text().chopped(1).section(u' ', -1);
    EXPECT_TRUE(QStringList({u"I"_s, u"rang"_s, u"the"_s, u"bell"_s}).contains(last)) << last.toStdString();
}

TEST(PassageLines, CutAWordThatIsLongerThanALine)
{
    const auto lines = linesOf({{}, QString(500, u'x'), {}}, 1, 200);
    EXPECT_EQ(lines.count(), 1);
    EXPECT_TRUE(lines.text().endsWith(u"x…"_s));
}

TEST(PassageLines, EndWithThreeDotsNotFour)
{
    EXPECT_EQ(goingOn(u"she flies. "_s), u"she flies…"_s);
    EXPECT_EQ(goingOn(u"and then, "_s), u"and then…"_s);
}

TEST(PassageLines, CanBeEmpty)
{
    EXPECT_TRUE(linesOf({}, 3, 200).text().isEmpty());
}

} // namespace
} // namespace partsong
