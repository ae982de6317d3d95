// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

// Cards, recoding and automatic coding from the command line.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Codebook : testing::Test {
    CliStudy study;

    Codebook()
    {
        study.does(u"import"_s,
                   {study.write(u"Talk.txt"_s,
                                "Interviewer: Who comes at night?\n"
                                "Nurse 1: Nobody came. We waited at night, e.g. for Dr. Rees.\n"
                                "Interviewer: And by day?\n"
                                "Nurse 1: The day is fine.\n"),
                    study.write(u"Report.md"_s,
                                "# Nights\n\nWe saw little.\n\n## Agency\n\nThey came late.\n\n"
                                "# Days\n\nAll went well.\n")});
        study.does(u"code add"_s, {u"Care/Nights"_s});
        study.does(u"code add"_s, {u"Care/Days"_s});
    }

    QJsonObject coded(const QStringList &arguments) const
    {
        return study.does(u"autocode"_s, QStringList{u"--code"_s, u"Nights"_s} + arguments);
    }
    QStringList quotes(const QStringList &arguments) const
    {
        const QJsonObject told =
            study.idle(u"autocode"_s, QStringList{u"--code"_s, u"Nights"_s, u"--dry-run"_s} + arguments);
        return column(told["codings"_L1].toArray(), u"quote"_s);
    }
};

} // namespace

TEST_F(Codebook, AutocodesBySpeakerHeadingAndScope)
{
    EXPECT_EQ(quotes({u"--speaker"_s, u"Nurse 1"_s}),
              (QStringList{u"Nobody came. We waited at night, e.g. for Dr. Rees."_s, u"The day is fine."_s}));
    EXPECT_EQ(quotes({u"--heading"_s, u"Nights"_s}),
              QStringList{u"We saw little.\nAgency\nThey came late."_s});
    EXPECT_EQ(quotes({u"--find"_s, u"waited"_s, u"--scope"_s, u"sentence"_s}),
              QStringList{u"We waited at night, e.g. for Dr. Rees."_s});
    EXPECT_EQ(quotes({u"--find"_s, u"late"_s, u"--scope"_s, u"paragraph"_s}),
              QStringList{u"They came late."_s});
    EXPECT_EQ(quotes({u"--find"_s, u"DAY"_s, u"--case"_s}), QStringList());
    EXPECT_EQ(quotes({u"--find"_s, u"wait"_s, u"--stems"_s}), QStringList{u"waited"_s});
    EXPECT_EQ(quotes({u"--find"_s, u"came"_s, u"--source"_s, u"Report"_s}).size(), 1);
}

TEST_F(Codebook, AutocodesByAttributeOfWhoGaveASourceOrSpeaks)
{
    study.does(u"participants set"_s, {u"Home A"_s, u"beds=40"_s});
    study.does(u"participants set"_s, {u"Ann"_s, u"--group"_s, u"Nurses"_s, u"--within"_s, u"Home A"_s});
    study.does(u"import"_s, {study.write(u"Letter.txt"_s, "All went well.\n"), u"--participant"_s, u"Ann"_s});
    EXPECT_EQ(quotes({u"--attribute"_s, u"beds=40"_s}), QStringList{u"All went well.\n"_s});
    EXPECT_EQ(quotes({u"--attribute"_s, u"group=Nurses"_s, u"--scope"_s, u"sentence"_s}),
              QStringList{u"All went well."_s});
    study.does(u"speakers assign"_s, {u"Nurse 1"_s, u"Ann"_s, u"--source"_s, u"Talk"_s});
    EXPECT_EQ(quotes({u"--attribute"_s, u"beds=40"_s}).size(), 3);
    EXPECT_TRUE(quotes({u"--attribute"_s, u"beds=41"_s}).isEmpty());
}

TEST_F(Codebook, ADryRunTellsWhatWillBe)
{
    const QStringList by{u"--find"_s, u"e"_s, u"--scope"_s, u"turn"_s};
    const QJsonObject told =
        study.idle(u"autocode"_s, QStringList{u"--code"_s, u"Nights"_s, u"--dry-run"_s} + by);
    const QJsonObject done = study.oneStep(u"autocode"_s, QStringList{u"--code"_s, u"Nights"_s} + by);
    EXPECT_EQ(told["hits"_L1], done["hits"_L1]);
    EXPECT_GT(done["hits"_L1].toInt(), done["codings"_L1].toArray().size());
    for (const QString &field : {u"start"_s, u"end"_s, u"sourceId"_s, u"quote"_s})
        EXPECT_EQ(column(told["codings"_L1].toArray(), field), column(done["codings"_L1].toArray(), field));
    EXPECT_TRUE(told["codings"_L1].toArray()[0]["id"_L1].isNull());
}

TEST_F(Codebook, AutocodingGoesByOneThing)
{
    const QStringList call{u"autocode"_s, study.path(), u"--code"_s, u"Nights"_s};
    EXPECT_EQ(study.raw(call).code, 2);
    EXPECT_EQ(study.raw(call + QStringList{u"--find"_s, u"a"_s, u"--speaker"_s, u"b"_s}).code, 2);
    EXPECT_EQ(study.raw(call + QStringList{u"--speaker"_s, u"b"_s, u"--regex"_s}).code, 2);
    EXPECT_EQ(study.raw(call + QStringList{u"--find"_s, u"a"_s, u"--scope"_s, u"page"_s}).code, 2);
    EXPECT_EQ(study.raw(call + QStringList{u"--attribute"_s, u"role"_s}).code, 2);
    study.refused(u"notFound"_s, u"autocode"_s, {u"--code"_s, u"None"_s, u"--find"_s, u"a"_s});
}

TEST_F(Codebook, ACardHasTheCodeAndExamples)
{
    const QJsonArray made = coded({u"--find"_s, u"came"_s})["codings"_L1].toArray();
    const QString last = made.last()["id"_L1].toString();
    study.does(u"code set"_s, {u"Nights"_s, u"--example"_s, last, u"--definition"_s, u"After ten."_s});
    const QJsonObject card = study.idle(u"code card"_s, {u"Nights"_s});
    EXPECT_EQ(card["path"_L1].toString(), u"Care/Nights"_s);
    EXPECT_EQ(card["definition"_L1].toString(), u"After ten."_s);
    EXPECT_EQ(card["codings"_L1].toInt(), 2);
    const QJsonArray examples = card["examples"_L1].toArray();
    ASSERT_EQ(examples.size(), 2);
    EXPECT_EQ(examples[0]["id"_L1].toString(), last);
    EXPECT_TRUE(examples[0].toObject().contains(u"before"_s));
    EXPECT_TRUE(study.idle(u"code card"_s, {u"Days"_s})["examples"_L1].toArray().isEmpty());
    study.refused(u"refused"_s, u"code set"_s, {u"Days"_s, u"--example"_s, last});
}

TEST_F(Codebook, ACodeIsSplitByRecodingItsExtracts)
{
    coded({u"--find"_s, u"came"_s});
    const QJsonArray extracts = study.lists(u"code split-list"_s, {u"Nights"_s});
    ASSERT_EQ(extracts.size(), 2);
    EXPECT_TRUE(extracts[0].toObject().contains(u"speaker"_s));
    const QString id = extracts[1]["id"_L1].toString();
    study.does(u"coding set"_s, {id, u"--comment"_s, u"why"_s, u"--weight"_s, u"70"_s});
    const QJsonObject days = study.oneStep(u"code recode"_s, {u"--to"_s, u"Days"_s, id});
    EXPECT_EQ(days["path"_L1].toString(), u"Care/Days"_s);
    EXPECT_EQ(days["codings"_L1].toInt(), 1);
    const QJsonObject moved = days["recoded"_L1].toArray()[0].toObject();
    EXPECT_EQ(moved["id"_L1].toString(), id);
    EXPECT_EQ(moved["comment"_L1].toString(), u"why"_s);
    EXPECT_EQ(moved["weight"_L1].toInt(), 70);
    study.idle(u"code recode"_s, {id, u"--to"_s, u"Days"_s});
    study.refused(u"notFound"_s, u"code recode"_s, {u"--to"_s, u"Days"_s, id, u"no such coding"_s});
}

TEST_F(Codebook, TwoMomentsAndTwoPersonsAreCompared)
{
    const QString start = QString::number(study.steps());
    coded({u"--find"_s, u"came"_s});
    study.does(u"code set"_s, {u"Days"_s, u"--definition"_s, u"By day."_s, u"--as"_s, u"Ben"_s});
    study.does(u"code merge"_s, {u"Nights"_s, u"Days"_s});
    study.does(u"code add"_s, {u"Food"_s});
    const QJsonArray changes = study.lists(u"code compare"_s, {u"--from"_s, start});
    EXPECT_EQ(column(changes, u"kind"_s),
              (QStringList{u"redefined"_s, u"counts"_s, u"merged"_s, u"added"_s}));
    EXPECT_EQ(changes[0]["after"_L1].toString(), u"By day."_s);
    EXPECT_EQ(changes[1]["before"_L1].toInt(-1), 0);
    EXPECT_EQ(changes[1]["after"_L1].toInt(), 2);
    EXPECT_EQ(changes[2]["from"_L1].toString(), u"Care/Nights"_s);
    EXPECT_EQ(changes[2]["to"_L1].toString(), u"Care/Days"_s);
    EXPECT_TRUE(study.lists(u"code compare"_s, {u"--from"_s, start, u"--to"_s, start}).isEmpty());
    EXPECT_EQ(study.lists(u"code compare"_s, {u"--from"_s, u"2001-01-01T00:00:00Z"_s}).size(), 3);
    const QString ada = study.lists(u"history"_s)[0]["person"_L1].toString();
    const QJsonArray differences = study.lists(u"code compare"_s, {u"--persons"_s, ada, u"Ben"_s});
    EXPECT_EQ(column(differences, u"kind"_s),
              (QStringList{u"removed"_s, u"redefined"_s, u"counts"_s, u"removed"_s}));
    EXPECT_EQ(differences[1]["after"_L1].toString(), u"By day."_s); // Ben's, who made none of the codes
    study.does(u"code merge"_s, {u"Food"_s, u"Days"_s, u"--as"_s, u"Ben"_s});
    const auto merged = study.lists(u"code compare"_s, {u"--persons"_s, ada, u"Ben"_s}).last().toObject();
    EXPECT_EQ(merged["kind"_L1].toString(), u"merged"_s);
    EXPECT_EQ(merged["by"_L1].toString(), u"Ben"_s);
    EXPECT_EQ(merged["to"_L1].toString(), u"Care/Days"_s);
    study.refused(u"range"_s, u"code compare"_s, {u"--from"_s, u"999"_s});
    study.refused(u"notFound"_s, u"code compare"_s, {u"--persons"_s, ada, u"Nobody"_s});
    for (const QStringList &wrong : {QStringList{},
                                     {u"--from"_s, u"soon"_s},
                                     {u"--persons"_s, ada},
                                     {u"--from"_s, u"1"_s, u"--persons"_s, ada, u"Ben"_s}})
        EXPECT_EQ(study.raw(QStringList{u"code"_s, u"compare"_s, study.path()} + wrong).code, 2);
}

} // namespace partsong
