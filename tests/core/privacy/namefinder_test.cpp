// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/namefinder.h"
#include "core/privacy/names.h"
#include "core/store/wordrewrite.h"

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

NameFinder finderOf(const QStringList &pairs)
{
    std::vector<RealName> names;
    for (const QString &pair : pairs)
        names.push_back({{}, pair.section(u'=', 0, 0), pair.section(u'=', 1), {}});
    return NameFinder(names);
}

std::string replaced(const QStringList &pairs, const QString &words)
{
    const NameFinder finder = finderOf(pairs);
    return WordRewrite([&](const QString &given) { return finder.standIns(given); })
        .rewritten(words)
        .toStdString();
}

} // namespace

TEST(NameFinder, FindsWholeWordsAndPossessives)
{
    EXPECT_EQ(
        replaced({u"Ann=Mary"_s}, u"Ann, Ann's and Ann’s tea; (Ann) Ann. Annie, Hannah, Ann1 and ann"_s),
        "Mary, Mary's and Mary’s tea; (Mary) Mary. Annie, Hannah, Ann1 and ann");
    EXPECT_EQ(replaced({u"Ann=Mary"_s, u"Ann Smith=Joan"_s}, u"Interview_Ann_2, Ann_Smith"_s),
              "Interview_Mary_2, Joan");
}

TEST(NameFinder, TakesTheLongestOfNamesThatOverlap)
{
    const QStringList names{u"Ann=Mary"_s,   u"Ann-Marie=Lou"_s,
                            u"Annie=Bea"_s,  u"Ann Marie Smith=Joan Hill"_s,
                            u"Jo Ann=Kit"_s, u"Jo=Kay"_s};
    EXPECT_EQ(replaced(names, u"Ann-Marie, Annie and Ann"_s), "Lou, Bea and Mary");
    EXPECT_EQ(replaced(names, u"Jo Ann Marie Smith"_s), "Kay Joan Hill");
    EXPECT_EQ(replaced(names, u"Jo Ann Marie"_s), "Kit Marie");
    EXPECT_EQ(replaced({u"Ann=Mary"_s}, u"Ann-Marie"_s), "Mary-Marie");
}

TEST(NameFinder, GoesThroughLineEndsAndKeepsLines)
{
    EXPECT_EQ(replaced({u"Ann Smith=Mary Hill"_s}, u"said Ann\nSmith, and Ann  Smith"_s),
              "said Mary\nHill, and Mary Hill");
    EXPECT_EQ(replaced({u"Ann Smith=Mary"_s}, u"said Ann\nSmith."_s), "said \nMary.");
    EXPECT_EQ(replaced({u"Margaret=Kit"_s}, u"Marga-\nret came"_s), "\nKit came");
    EXPECT_EQ(replaced({u"Ann Smith=Mary"_s}, u"Ann\n\nSmith"_s), "Ann\n\nSmith");
    EXPECT_EQ(replaced({u"Ann-Marie=Lou"_s}, u"Ann-\nMarie"_s), "\nLou");
}

TEST(NameFinder, KnowsAccentsInBothFormsAndWhereALetterEnds)
{
    const QString decomposed = u"Jose\u0301"_s;
    EXPECT_EQ(replaced({u"José=Pedro"_s}, decomposed + u" and José"_s), "Pedro and Pedro");
    EXPECT_EQ(replaced({u"Jose=Pedro"_s}, decomposed), decomposed.toStdString());
    EXPECT_EQ(replaced({u"O'Brien=Hill"_s}, u"O’Brien and O'Brien"_s), "Hill and Hill");
    EXPECT_EQ(replaced({u"Łucja=Ewa"_s}, u"🙂Łucja🙂"_s), "🙂Ewa🙂");
}

TEST(NameFinder, ReplacesWhatStandInsMakeWithTheirNeighbours)
{
    EXPECT_EQ(replaced({u"Ann=Mary"_s, u"Mary Smith=Joan Hill"_s}, u"Ann Smith"_s), "Joan Hill");
}

TEST(NameFinder, RewritesJsonStringByString)
{
    EXPECT_EQ(replaced({u"Ann=M\"M"_s}, u"{\"a\":\"x\\nAnn\",\"b\":[\"Ann\",1]}"_s),
              "{\"a\":\"x\\nM\\\"M\",\"b\":[\"M\\\"M\",1]}");
    EXPECT_EQ(replaced({u"Ann=Mary"_s}, u"{ Ann said }"_s), "{ Mary said }");
}

TEST(NameFinder, BlotsCharacterForCharacter)
{
    const NameFinder finder = finderOf({u"Ann🙂Lee=Mary"_s});
    const WordRewrite rewrite([&](const QString &given) { return finder.standIns(given); });
    EXPECT_EQ(rewrite.blotted(u"a Ann🙂Lee b"_s).toStdString(), "a ███████ b");
}

TEST(NameList, ReadsTablesOfAnyKind)
{
    const auto heads =
        namesFromTable(u"kind,name,pseudonym\r\nplace,\"Elm, House\",Oak House\r\n,Ann,Mary\r\n"_s);
    ASSERT_TRUE(heads);
    ASSERT_EQ(heads->size(), 2U);
    EXPECT_EQ(heads->at(0).name, u"Elm, House"_s);
    EXPECT_EQ(heads->at(0).kind, RealNameKind::Place);
    EXPECT_EQ(heads->at(1).kind, RealNameKind::Person);
    const auto pasted = namesFromTable(u"Ann\tMary\nBob\tTom\tperson"_s);
    ASSERT_TRUE(pasted);
    EXPECT_EQ(pasted->at(1).pseudonym, u"Tom"_s);
}

TEST(NameList, RefusesWhatCannotBeReplaced)
{
    EXPECT_EQ(namesFromTable(u"name,pseudonym\nAnn,\n"_s).error().kind, ErrorKind::Format);
    EXPECT_EQ(namesFromTable(u"name,pseudonym\n!,Mary\n"_s).error().kind, ErrorKind::Format);
    EXPECT_EQ(namesFromTable(u"name,pseudonym\nAnn,Mary\nAnn,Joan\n"_s).error().kind, ErrorKind::Format);
    EXPECT_EQ(namesFromTable(u"name,pseudonym\nAnn,Sister Bea\nBea,Kit\n"_s).error().kind, ErrorKind::Format);
    EXPECT_EQ(namesFromTable(u""_s).error().kind, ErrorKind::Empty);
}
