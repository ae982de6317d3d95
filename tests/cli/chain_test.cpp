// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A source with one passage coded "Night/Locked".
struct ChainCommands : testing::Test {
    CliStudy study;
    QString coding;

    ChainCommands()
    {
        study.does(u"import"_s, {study.write(u"Ruth.txt"_s, "The drawer was locked.\n")});
        study.does(u"code add"_s, {u"Night/Locked"_s});
        coding =
            study
                .does(u"apply"_s,
                      {u"--code"_s, u"Locked"_s, u"--source"_s, u"Ruth"_s, u"--range"_s, u"4:10"_s})["id"_L1]
                .toString();
    }
};

} // namespace

TEST_F(ChainCommands, ThemesAndTheirQuotes)
{
    const auto theme = study.oneStep(u"theme add"_s, {u"Keys/Drawers"_s, u"--statement"_s, u"Plain"_s});
    EXPECT_EQ(theme[u"path"_s].toString(), u"Keys/Drawers"_s);
    study.oneStep(u"theme put"_s, {u"Drawers"_s, u"Night"_s, u"Night/Locked"_s});
    const auto quoted = study.oneStep(u"theme quotes"_s, {u"Drawers"_s, coding});
    EXPECT_EQ(quoted[u"quotes"_s].toArray().size(), 1);
    EXPECT_EQ(quoted[u"segments"_s].toInt(), 1);
    EXPECT_EQ(quoted[u"codes"_s].toArray(), (QJsonArray{u"Night"_s, u"Night/Locked"_s}));
    study.idle(u"theme put"_s, {u"Drawers"_s, u"Night"_s});
    study.refused(u"exists"_s, u"theme add"_s, {u"Keys/Drawers"_s});
    study.refused(u"refused"_s, u"theme move"_s, {u"Keys"_s, u"Keys/Drawers"_s});
    EXPECT_EQ(study.run(u"theme set"_s, {u"Keys"_s, u"--state"_s, u"done"_s}).code, 2);
    study.oneStep(u"theme move"_s, {u"Keys/Drawers"_s, u"/"_s});
    EXPECT_EQ(column(study.lists(u"themes"_s), u"path"_s), (QStringList{u"Keys"_s, u"Drawers"_s}));
}

TEST_F(ChainCommands, WorkshopsNotesAndDots)
{
    study.oneStep(u"workshop add"_s,
                  {u"W1"_s, u"--date"_s, u"2026-02-12"_s, u"--table"_s, u"Kettle"_s, u"--attendee"_s,
                   u"1=Relative"_s, u"--attendee"_s, u"2=GP"_s});
    study.oneStep(u"canvas add"_s, {u"W1"_s, u"Board"_s});
    EXPECT_EQ(study.oneStep(u"canvas put"_s, {u"Board"_s, coding, u"Night"_s})[u"items"_s].toInt(), 2);
    const auto note = study.oneStep(
        u"note add"_s, {u"Board"_s, u"We knew"_s, u"--table"_s, u"Kettle"_s, u"--at"_s, u"20,900"_s});
    EXPECT_EQ(note[u"x"_s].toDouble(), 20);
    study.oneStep(u"note set"_s, {u"We knew"_s, u"--dots"_s, u"3"_s, u"--text"_s, u"We all knew"_s});
    const QJsonValue ballot = study.lists(u"ballots"_s).first();
    EXPECT_EQ(ballot[u"canvas"_s].toString(), u"Board"_s);
    EXPECT_EQ(ballot[u"results"_s][0][u"dots"_s].toInt(), 3);
    EXPECT_EQ(ballot[u"results"_s][0][u"subject"_s].toString(), note[u"id"_s].toString());
    const QJsonValue workshop = study.lists(u"workshops"_s).first();
    EXPECT_EQ(workshop[u"attendees"_s][1][u"group"_s].toString(), u"GP"_s);
    EXPECT_EQ(workshop[u"canvases"_s][0][u"items"_s].toInt(), 3);
    EXPECT_EQ(study.run(u"workshop add"_s, {u"W2"_s, u"--date"_s, u"soon"_s}).code, 2);
    study.refused(u"notFound"_s, u"note set"_s, {u"We knew"_s, u"--dots"_s, u"1"_s});
}

TEST_F(ChainCommands, EvidenceFromTheModelDownToTheWords)
{
    study.oneStep(u"theme add"_s, {u"Keys"_s});
    study.oneStep(u"theme put"_s, {u"Keys"_s, u"Locked"_s});
    study.oneStep(u"element from"_s, {u"Keys"_s, u"--type"_s, u"barrier"_s, u"--name"_s, u"Locked drawer"_s});
    study.oneStep(u"element add"_s, {u"Nurse"_s, u"--type"_s, u"actor"_s});
    study.oneStep(u"relation add"_s, {u"Locked drawer"_s, u"hinders"_s, u"Nurse"_s});
    study.oneStep(u"evidence add"_s,
                  {u"Locked drawer hinders Nurse"_s, coding, u"--stance"_s, u"challenges"_s});
    study.idle(u"evidence add"_s, {u"Locked drawer"_s, u"Keys"_s, u"--stance"_s, u"supports"_s});
    study.refused(u"exists"_s, u"evidence add"_s,
                  {u"Locked drawer"_s, u"Keys"_s, u"--stance"_s, u"challenges"_s});
    study.refused(u"refused"_s, u"evidence add"_s, {u"Keys"_s, u"Keys"_s, u"--stance"_s, u"supports"_s});
    study.idle(u"relation add"_s, {u"Locked drawer"_s, u"hinders"_s, u"Nurse"_s});
    const QJsonArray down = study.lists(u"evidence list"_s, {u"--under"_s, u"Locked drawer"_s});
    EXPECT_EQ(column(down, u"kind"_s), (QStringList{u"theme"_s, u"code"_s, u"coding"_s}));
    EXPECT_EQ(down.last()[u"quote"_s].toString(), u"drawer"_s);
    EXPECT_EQ(down.last()[u"source"_s].toString(), u"Ruth"_s);
    EXPECT_EQ(down.last()[u"start"_s].toInt(), 4);
    EXPECT_TRUE(down.first()[u"start"_s].isNull());
    const QJsonArray up = study.lists(u"evidence list"_s, {u"--above"_s, coding});
    EXPECT_EQ(column(up, u"name"_s),
              (QStringList{u"Locked drawer hinders Nurse"_s, u"Night/Locked"_s, u"Keys"_s, u"Night"_s,
                           u"Locked drawer"_s}));
    EXPECT_EQ(up.first()[u"stance"_s].toString(), u"challenges"_s);
    const auto version = study.oneStep(u"model version"_s, {u"First"_s});
    EXPECT_EQ(version[u"relations"_s].toInt(), 1);
}

TEST_F(ChainCommands, ReviewsDecisionsAndMemos)
{
    study.oneStep(u"theme add"_s, {u"Keys"_s});
    study.oneStep(u"review new"_s, {u"Spring"_s, u"--theme"_s, u"Keys"_s, u"--ring"_s, u"Bisi"_s});
    study.oneStep(
        u"review record"_s,
        {u"Spring"_s, u"Keys"_s, u"--reviewer"_s, u"Joan"_s, u"--answer"_s, u"notQuite"_s, u"--hard"_s});
    const QJsonValue result = study.lists(u"review results"_s, {u"Spring"_s}).first();
    EXPECT_EQ(result[u"theme"_s].toString(), u"Keys"_s);
    EXPECT_TRUE(result[u"hard"_s].toBool());
    EXPECT_EQ(study.lists(u"reviews"_s).first()[u"responses"_s].toInt(), 1);
    const auto decision = study.oneStep(
        u"decision add"_s, {u"Hang it up"_s, u"--why"_s, u"because"_s, u"--changed"_s, u"Keys"_s});
    EXPECT_EQ(decision[u"changed"_s].toArray().size(), 1);
    const auto memo = study.oneStep(
        u"memo add"_s,
        {u"See [[Locked]]"_s, u"--on"_s, u"Keys"_s, u"--tag"_s, u"later"_s, u"--kind"_s, u"diary"_s});
    EXPECT_EQ(memo[u"links"_s].toArray().size(), 1);
    EXPECT_EQ(memo[u"onKind"_s].toString(), u"theme"_s);
    EXPECT_EQ(study.lists(u"memos"_s, {u"--on"_s, u"Keys"_s}).size(), 1);
    EXPECT_EQ(study.does(u"undo"_s)["labels"_L1].toArray(), QJsonArray{u"Add memo"_s});
}

} // namespace partsong
