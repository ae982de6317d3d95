// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

// Sets of codes, codes that may be one, attributes, and names that are replaced without sealing.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Tools : testing::Test {
    CliStudy study;

    Tools()
    {
        study.does(u"import"_s, {study.write(u"Ruth.txt"_s, "Ruth Vane came. The drawer was locked.\n")});
        for (const QString &code : {u"Care/Night"_s, u"Keys"_s, u"keys"_s})
            study.does(u"code add"_s, {code});
    }
};

} // namespace

TEST_F(Tools, SetsHoldCodesFromAnywhere)
{
    const QJsonObject made = study.oneStep(u"set put"_s, {u"For the workshop"_s, u"Night"_s, u"Keys"_s});
    EXPECT_EQ(made[u"codes"_s].toArray(), (QJsonArray{u"Care/Night"_s, u"Keys"_s}));
    study.idle(u"set put"_s, {u"For the workshop"_s, u"Keys"_s});
    study.oneStep(u"set take"_s, {u"For the workshop"_s, u"Night"_s});
    const QJsonObject renamed = study.oneStep(u"set rename"_s, {u"For the workshop"_s, u"May"_s});
    EXPECT_EQ(renamed[u"id"_s], made[u"id"_s]);
    EXPECT_EQ(study.lists(u"sets"_s), QJsonArray{renamed});
    study.refused(u"notFound"_s, u"set take"_s, {u"June"_s, u"Keys"_s});
    study.refused(u"notFound"_s, u"set put"_s, {u"May"_s, u"Nothing"_s});
    study.oneStep(u"set remove"_s, {u"May"_s});
    EXPECT_EQ(study.lists(u"sets"_s), QJsonArray());
    EXPECT_EQ(study.lists(u"codes"_s).size(), 4);
}

TEST_F(Tools, CodesThatMayBeOneAreListed)
{
    const QJsonArray pairs = study.lists(u"code duplicates"_s);
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0][u"reason"_s].toString(), u"sameName"_s);
}

TEST_F(Tools, CodingsAreCopiedToCompare)
{
    study.does(u"apply"_s, {u"--code"_s, u"Night"_s, u"--source"_s, u"Ruth"_s, u"--range"_s, u"0:4"_s});
    const QJsonObject copied = study.oneStep(u"copy-codings"_s, {u"Ruth"_s, u"--to"_s, u"Ben"_s});
    EXPECT_EQ(copied[u"made"_s].toInt(), 1);
    EXPECT_EQ(study.idle(u"copy-codings"_s, {u"Ruth"_s, u"--to"_s, u"Ben"_s})[u"there"_s].toInt(), 1);
    EXPECT_EQ(study.lists(u"codings"_s, {u"--coder"_s, u"Ben"_s}).size(), 1);
}

TEST_F(Tools, AttributesHaveATypeAndChoices)
{
    study.oneStep(u"attribute set"_s, {u"Age"_s, u"--type"_s, u"number"_s});
    study.does(u"participants set"_s, {u"Mair"_s, u"Age=81"_s});
    const QJsonObject home = study.oneStep(
        u"attribute set"_s, {u"Home"_s, u"--choice"_s, u"Tallis House"_s, u"--choice"_s, u"Wilbye Lodge"_s});
    EXPECT_EQ(home[u"type"_s].toString(), u"choice"_s);
    EXPECT_EQ(home[u"choices"_s].toArray(), (QJsonArray{u"Tallis House"_s, u"Wilbye Lodge"_s}));
    study.oneStep(u"attribute set"_s, {u"Home"_s, u"--name"_s, u"Care home"_s});
    const QJsonArray all = study.lists(u"attributes"_s);
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[1][u"name"_s].toString(), u"Care home"_s);
    EXPECT_EQ(all[1][u"choices"_s].toArray().size(), 2);
    study.oneStep(u"attribute remove"_s, {u"Age"_s});
    EXPECT_TRUE(study.lists(u"participants"_s)[0][u"attributes"_s].toObject().isEmpty());
    EXPECT_EQ(study.run(u"attribute set"_s, {u"X"_s, u"--type"_s, u"colour"_s}).code, 2);
}

TEST_F(Tools, NamesAreReplacedAsAStepThatCanBeUndone)
{
    const QString names =
        study.write(u"names.csv"_s, "name,pseudonym,kind\nRuth Vane,Mrs A,person\nRuth,Mrs A,person\n");
    const QJsonObject told = study.idle(u"replace-names"_s, {u"--names"_s, names, u"--dry-run"_s});
    EXPECT_EQ(told[u"changed"_s].toInt(), 0);
    EXPECT_GE(told[u"hits"_s].toArray().size(), 2); // the text, and the name of the source
    study.oneStep(u"replace-names"_s, {u"--names"_s, names});
    const QJsonArray sources = study.lists(u"sources"_s);
    const QString words = study.does(u"show"_s, {sources[0][u"name"_s].toString()})[u"text"_s].toString();
    EXPECT_TRUE(words.startsWith(u"Mrs A came."_s)) << qPrintable(words);
}

} // namespace partsong
