// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

// Who gave data and who speaks, from the command line.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct PeopleCommands : testing::Test {
    CliStudy study;

    PeopleCommands()
    {
        study.does(u"import"_s,
                   {study.write(u"Talk.txt"_s,
                                "INT: Who came?\n\nRuth: Nobody came. I rang.\n\nINT: And?\n\n"
                                "Ruth: Then they came.\n")});
    }
    QJsonObject participant(const QString &name) const
    {
        for (const QJsonValue &row : study.lists(u"participants"_s)) {
            if (row[u"name"_s].toString() == name)
                return row.toObject();
        }
        return {};
    }
};

} // namespace

TEST_F(PeopleCommands, ParticipantsInheritWhatTheyAreWithin)
{
    study.oneStep(u"participants set"_s,
                  {u"Home B"_s, u"--site"_s, u"North"_s, u"Rural=yes"_s, u"Beds=42"_s});
    const auto ruth = study.oneStep(u"participants set"_s,
                                    {u"Ruth"_s, u"--group"_s, u"Relative"_s, u"--within"_s, u"Home B"_s,
                                     u"Visited=2026-03-14"_s, u"Note=comes daily"_s});
    EXPECT_EQ(ruth[u"within"_s].toString(), u"Home B"_s);
    const QJsonObject attributes = ruth[u"attributes"_s].toObject();
    EXPECT_EQ(attributes,
              (QJsonObject{{u"Rural"_s, true},
                           {u"Beds"_s, 42},
                           {u"Visited"_s, u"2026-03-14"_s},
                           {u"Note"_s, u"comes daily"_s}}));
    study.idle(u"participants set"_s, {u"Ruth"_s, u"Note=comes daily"_s});
    study.oneStep(u"participants set"_s, {u"Ruth"_s, u"Beds=1.5"_s, u"Note="_s});
    EXPECT_EQ(participant(u"Ruth"_s)[u"attributes"_s][u"Beds"_s].toDouble(), 1.5);
    EXPECT_FALSE(participant(u"Ruth"_s)[u"attributes"_s].toObject().contains(u"Note"_s));
    study.refused(u"format"_s, u"participants set"_s, {u"Ruth"_s, u"Beds=few"_s});
    study.refused(u"notFound"_s, u"participants set"_s, {u"Ruth"_s, u"--within"_s, u"Home C"_s});
    study.refused(u"refused"_s, u"participants set"_s, {u"Home B"_s, u"--within"_s, u"Ruth"_s});
    EXPECT_EQ(study.run(u"participants set"_s, {u"Ruth"_s, u"Beds"_s}).code, 2);
}

TEST_F(PeopleCommands, SpeakersAreObjects)
{
    study.does(u"participants set"_s, {u"Ruth P"_s, u"--group"_s, u"Relative"_s});
    EXPECT_EQ(column(study.lists(u"speakers"_s), u"name"_s), (QStringList{u"INT"_s, u"Ruth"_s}));
    EXPECT_EQ(study.lists(u"speakers"_s)[1][u"turns"_s].toInt(), 2);
    EXPECT_EQ(study.lists(u"speakers"_s)[1][u"words"_s].toInt(), 7);
    study.oneStep(u"speakers rename"_s, {u"Ruth"_s, u"Daughter"_s, u"--source"_s, u"Talk"_s});
    EXPECT_EQ(study.lists(u"turns"_s, {u"Talk"_s})[3][u"speaker"_s].toString(), u"Daughter"_s);
    study.refused(u"exists"_s, u"speakers rename"_s, {u"Daughter"_s, u"INT"_s});
    study.refused(u"notFound"_s, u"speakers assign"_s, {u"Daughter"_s, u"Nobody"_s});
    const auto assigned = study.oneStep(u"speakers assign"_s, {u"Daughter"_s, u"Ruth P"_s});
    EXPECT_EQ(assigned[u"participant"_s].toString(), u"Ruth P"_s);
    EXPECT_EQ(participant(u"Ruth P"_s)[u"sources"_s].toInt(), 1);
    EXPECT_EQ(participant(u"Ruth P"_s)[u"sourceNames"_s].toArray(), (QJsonArray{u"Talk"_s}));
    study.oneStep(u"speakers merge"_s, {u"INT"_s, u"Daughter"_s});
    EXPECT_EQ(study.lists(u"speakers"_s, {u"--source"_s, u"Talk"_s}).size(), 1);
    study.does(u"import"_s,
               {study.write(u"More.txt"_s, "Daughter: Yes.\n\nINT: Ah.\n\nDaughter: No.\n\nINT: Oh.\n")});
    study.refused(u"ambiguous"_s, u"speakers rename"_s, {u"Daughter"_s, u"D"_s});
    study.oneStep(u"speakers rename"_s, {u"Daughter"_s, u"D"_s, u"--source"_s, u"More"_s});
}

TEST_F(PeopleCommands, TurnsAreSplitJoinedAndGivenAway)
{
    study.does(u"code add"_s, {u"C"_s});
    const QStringList place{u"--code"_s, u"C"_s, u"--source"_s, u"Talk"_s, u"--range"_s, u"22:40"_s};
    study.does(u"apply"_s, place);
    const QJsonArray codings = study.lists(u"codings"_s);
    const int start = study.lists(u"turns"_s, {u"Talk"_s})[1][u"start"_s].toInt();
    const auto split =
        study.oneStep(u"turns split"_s, {u"Talk"_s, u"1"_s, u"--at"_s, QString::number(start + 13)});
    ASSERT_EQ(split[u"turns"_s].toArray().size(), 5);
    EXPECT_EQ(split[u"turns"_s][2][u"speaker"_s].toString(), u"Ruth"_s);
    study.refused(u"range"_s, u"turns split"_s, {u"Talk"_s, u"1"_s, u"--at"_s, QString::number(start)});
    study.refused(u"range"_s, u"turns join"_s, {u"Talk"_s, u"4"_s});
    study.refused(u"range"_s, u"turns join"_s, {u"Talk"_s, u"5"_s});
    study.oneStep(u"turns speaker"_s, {u"Talk"_s, u"2"_s, u"Sister"_s});
    EXPECT_EQ(column(study.lists(u"speakers"_s), u"name"_s), (QStringList{u"INT"_s, u"Ruth"_s, u"Sister"_s}));
    study.oneStep(u"turns join"_s, {u"Talk"_s, u"1"_s});
    EXPECT_EQ(column(study.lists(u"speakers"_s), u"name"_s), (QStringList{u"INT"_s, u"Ruth"_s}));
    EXPECT_EQ(study.lists(u"codings"_s), codings);
    EXPECT_EQ(study.run(u"turns split"_s, {u"Talk"_s, u"x"_s, u"--at"_s, u"3"_s}).code, 2);
}

TEST_F(PeopleCommands, ExtractsAreNarrowedByWhoAndWhat)
{
    study.does(u"participants set"_s, {u"Home B"_s, u"Rural=yes"_s});
    study.does(u"participants set"_s, {u"Ruth P"_s, u"--group"_s, u"Relative"_s, u"--within"_s, u"Home B"_s});
    study.does(u"speakers assign"_s, {u"Ruth"_s, u"Ruth P"_s});
    study.does(u"code add"_s, {u"C"_s});
    for (const QJsonValue &turn : study.lists(u"turns"_s, {u"Talk"_s})) {
        const QString range = u"%1:%2"_s.arg(turn[u"start"_s].toInt()).arg(turn[u"end"_s].toInt());
        study.does(u"apply"_s, {u"--code"_s, u"C"_s, u"--source"_s, u"Talk"_s, u"--range"_s, range});
    }
    const auto count = [&](const QStringList &options) { return study.lists(u"segments"_s, options).size(); };
    EXPECT_EQ(count({}), 4);
    EXPECT_EQ(count({u"--speaker"_s, u"INT"_s}), 2);
    EXPECT_EQ(count({u"--participant"_s, u"Ruth P"_s}), 2);
    EXPECT_EQ(count({u"--participant"_s, u"Home B"_s}), 2);
    EXPECT_EQ(count({u"--attribute"_s, u"Rural=yes"_s}), 2);
    EXPECT_EQ(count({u"--attribute"_s, u"Rural=TRUE"_s}), 2);
    EXPECT_EQ(count({u"--attribute"_s, u"Rural=no"_s}), 0);
    EXPECT_EQ(count({u"--attribute"_s, u"group=Relative"_s, u"--text"_s, u"then"_s}), 1);
}

TEST_F(PeopleCommands, SourcesHaveAttributesAndInterviews)
{
    const auto set =
        study.oneStep(u"source set"_s,
                      {u"Talk"_s, u"Setting=Home B"_s, u"Recorded=yes"_s, u"--date"_s, u"14/3/2026"_s,
                       u"--minutes"_s, u"45"_s, u"--participant"_s, u"Ruth P"_s});
    EXPECT_EQ(set[u"attributes"_s].toObject(),
              (QJsonObject{{u"Setting"_s, u"Home B"_s}, {u"Recorded"_s, true}}));
    EXPECT_EQ(set[u"interview"_s][u"date"_s].toString(), u"2026-03-14"_s);
    EXPECT_EQ(set[u"interview"_s][u"minutes"_s].toInt(), 45);
    EXPECT_EQ(set[u"participant"_s].toString(), u"Ruth P"_s);
    study.idle(u"source set"_s, {u"Talk"_s, u"Recorded=yes"_s});
    study.refused(u"format"_s, u"source set"_s, {u"Talk"_s, u"Recorded=perhaps"_s});
    study.refused(u"format"_s, u"source set"_s, {u"Talk"_s, u"--minutes"_s, u"long"_s});
    study.does(u"code add"_s, {u"C"_s});
    study.does(u"apply"_s, {u"--code"_s, u"C"_s, u"--source"_s, u"Talk"_s, u"--range"_s, u"5:8"_s});
    EXPECT_EQ(study.lists(u"segments"_s, {u"--attribute"_s, u"Setting=Home B"_s}).size(), 1);
    EXPECT_EQ(study.lists(u"segments"_s, {u"--attribute"_s, u"Setting=Home C"_s}).size(), 0);
    study.oneStep(u"source set"_s, {u"Talk"_s, u"Setting="_s, u"--participant"_s, u""_s});
    EXPECT_FALSE(study.lists(u"sources"_s)[0][u"attributes"_s].toObject().contains(u"Setting"_s));
}

TEST_F(PeopleCommands, ThePlanIsKeptAndCounted)
{
    study.does(u"participants set"_s, {u"Mair"_s, u"--group"_s, u"Resident"_s, u"--site"_s, u"A"_s});
    const auto line = study.oneStep(u"recruitment set"_s,
                                    {u"Resident"_s, u"--planned"_s, u"12"_s, u"--approached"_s, u"5"_s});
    EXPECT_EQ(line[u"tookPart"_s].toInt(), 1);
    EXPECT_EQ(line[u"planned"_s].toInt(), 12);
    study.oneStep(u"recruitment set"_s, {u"Resident"_s, u"--declined"_s, u"2"_s});
    EXPECT_EQ(study.lists(u"recruitment"_s)[0][u"approached"_s].toInt(), 5);
    study.oneStep(u"recruitment remove"_s, {u"Resident"_s});
    EXPECT_TRUE(study.lists(u"recruitment"_s)[0][u"id"_s].isNull());
    study.refused(u"notFound"_s, u"recruitment remove"_s, {u"Resident"_s});
    EXPECT_EQ(study.run(u"recruitment set"_s, {u"Resident"_s, u"--planned"_s, u"-1"_s}).code, 2);
}

TEST_F(PeopleCommands, ParticipantsComeFromATable)
{
    const QString file = study.write(u"people.csv"_s, "Who,Age,Rural\nMair,84,yes\nRuth,,no\n");
    const auto planned = study.idle(u"participants import"_s, {file, u"--dry-run"_s});
    EXPECT_EQ(planned[u"added"_s].toInt(), 2);
    study.oneStep(u"participants import"_s, {file});
    EXPECT_EQ(participant(u"Mair"_s)[u"attributes"_s].toObject(),
              (QJsonObject{{u"Age"_s, 84}, {u"Rural"_s, true}}));
    EXPECT_EQ(study.idle(u"participants import"_s, {file})[u"unchanged"_s].toInt(), 2);
    const QString more = study.write(u"more.csv"_s, "Age;Name\n85;Mair\nold;Ruth\n");
    const auto changed = study.oneStep(u"participants import"_s, {more, u"--name"_s, u"Name"_s});
    EXPECT_EQ(changed[u"updated"_s].toInt(), 1);
    EXPECT_EQ(changed[u"rows"_s][0][u"before"_s][u"Age"_s].toInt(), 84);
    EXPECT_EQ(changed[u"rows"_s][0][u"after"_s][u"Age"_s].toInt(), 85);
    EXPECT_EQ(changed[u"issues"_s][0][u"kind"_s].toString(), u"format"_s);
    study.refused(u"notFound"_s, u"participants import"_s, {more, u"--name"_s, u"Pseudonym"_s});
    study.refused(u"notFound"_s, u"participants import"_s, {study.file(u"none.csv"_s)});
}

TEST_F(PeopleCommands, SurveysComeFromATableAndAgainBringNewRowsOnly)
{
    const QByteArray answers = "Id,Role,What helps?\nR1,Nurse,Somebody I can ring at night.\nR2,Carer,\n";
    const QString file = study.write(u"survey.csv"_s, answers);
    const auto imported = study.oneStep(u"import"_s, {file, u"--survey"_s});
    ASSERT_EQ(imported[u"sources"_s].toArray().size(), 1);
    EXPECT_EQ(imported[u"sources"_s][0][u"name"_s].toString(), u"R1 - What helps?"_s);
    EXPECT_EQ(imported[u"sources"_s][0][u"kind"_s].toString(), u"survey"_s);
    EXPECT_EQ(imported[u"sources"_s][0][u"participant"_s].toString(), u"R1"_s);
    EXPECT_EQ(participant(u"R2"_s)[u"attributes"_s].toObject(), (QJsonObject{{u"Role"_s, u"Carer"_s}}));
    EXPECT_TRUE(study.idle(u"import"_s, {file, u"--survey"_s})[u"sources"_s].toArray().isEmpty());
    study.write(u"survey.csv"_s, answers + "R3,Cook,Short one\n");
    EXPECT_EQ(study.oneStep(u"import"_s, {file, u"--survey"_s})[u"sources"_s].toArray().size(), 1);
    EXPECT_EQ(study.run(u"import"_s, {file, u"--open"_s, u"Role"_s}).code, 2);
    study.refused(u"notFound"_s, u"import"_s, {file, u"--survey"_s, u"--name"_s, u"Nobody"_s});
    study.refused(u"format"_s, u"import"_s, {study.write(u"x.pdf"_s, "%PDF-1.4"), u"--survey"_s});
}

TEST_F(PeopleCommands, ASourceMayBeCalledAsACommandIs)
{
    study.does(u"import"_s, {study.write(u"split.txt"_s, "A: One.\n\nB: Two.\n\nA: Three.\n\nB: Four.\n")});
    EXPECT_EQ(study.lists(u"turns"_s, {u"split"_s}).size(), 4);
    study.oneStep(u"turns join"_s, {u"split"_s, u"0"_s});
    EXPECT_EQ(study.raw({u"turns"_s, u"--help"_s}).code, 0);
    EXPECT_TRUE(study.raw({u"turns"_s, u"--help"_s}).out.contains("turns split"));
    EXPECT_EQ(study.raw({u"turns"_s, u"split"_s, u"--help"_s}).code, 0);
}

} // namespace partsong
