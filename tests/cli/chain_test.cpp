// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commands.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A source with one passage coded "Night/Locked".
struct ChainCommands : testing::Test {
    Commands study;
    QString coding;

    ChainCommands()
    {
        study.step(u"import"_s, {study.write(u"Ruth.txt"_s, "The drawer was locked.\n")});
        study.step(u"code add"_s, {u"Night/Locked"_s});
        coding = study.step(u"apply"_s, {u"--code"_s, u"Locked"_s, u"--source"_s, u"Ruth"_s, u"--range"_s, u"4:10"_s})
                     .text(u"id"_s);
    }
    void refused(const QString &command, const QStringList &arguments, const QString &kind)
    {
        const QByteArray before = study.studyBytes();
        const Commands::Outcome outcome = study.run(command, arguments);
        EXPECT_EQ(outcome.exitCode, 1) << qPrintable(command);
        EXPECT_EQ(outcome.errorKind(), kind) << qPrintable(command);
        EXPECT_FALSE(outcome.errors.isEmpty());
        EXPECT_EQ(study.studyBytes(), before) << qPrintable(command);
    }
    QStringList names(const QJsonArray &rows, const QString &key)
    {
        QStringList found;
        for (const QJsonValue &row : rows)
            found << row[key].toString();
        return found;
    }
    QStringList companions()
    {
        QStringList files = study.files();
        files.removeAll(u"study.partsong"_s);
        files.removeAll(u"Ruth.txt"_s);
        return files;
    }
};

} // namespace

TEST_F(ChainCommands, ThemesAndTheirQuotes)
{
    const auto theme = study.step(u"theme add"_s, {u"Keys/Drawers"_s, u"--statement"_s, u"Plain"_s});
    EXPECT_EQ(theme.text(u"path"_s), u"Keys/Drawers"_s);
    study.step(u"theme put"_s, {u"Drawers"_s, u"Night"_s, u"Night/Locked"_s});
    const auto quoted = study.step(u"theme quotes"_s, {u"Drawers"_s, coding});
    EXPECT_EQ(quoted.object().value(u"quotes"_s).toArray().size(), 1);
    EXPECT_EQ(quoted.object().value(u"segments"_s).toInt(), 1);
    EXPECT_EQ(quoted.object().value(u"codes"_s).toArray(), (QJsonArray{u"Night"_s, u"Night/Locked"_s}));
    const int steps = study.steps();
    EXPECT_EQ(study.run(u"theme put"_s, {u"Drawers"_s, u"Night"_s}).exitCode, 0);
    EXPECT_EQ(study.steps(), steps);
    refused(u"theme add"_s, {u"Keys/Drawers"_s}, u"exists"_s);
    refused(u"theme move"_s, {u"Keys"_s, u"Keys/Drawers"_s}, u"refused"_s);
    EXPECT_EQ(study.run(u"theme set"_s, {u"Keys"_s, u"--state"_s, u"done"_s}).exitCode, 2);
    study.step(u"theme move"_s, {u"Keys/Drawers"_s, u"/"_s});
    EXPECT_EQ(names(study.run(u"themes"_s).list(), u"path"_s), (QStringList{u"Keys"_s, u"Drawers"_s}));
    EXPECT_TRUE(companions().isEmpty());
}

TEST_F(ChainCommands, WorkshopsNotesAndDots)
{
    study.step(u"workshop add"_s, {u"W1"_s, u"--date"_s, u"2026-02-12"_s, u"--table"_s, u"Kettle"_s,
                                   u"--attendee"_s, u"1=Relative"_s, u"--attendee"_s, u"2=GP"_s});
    study.step(u"canvas add"_s, {u"W1"_s, u"Board"_s});
    EXPECT_EQ(study.step(u"canvas put"_s, {u"Board"_s, coding, u"Night"_s}).object().value(u"items"_s).toInt(), 2);
    const auto note = study.step(u"note add"_s, {u"Board"_s, u"We knew"_s, u"--table"_s, u"Kettle"_s, u"--at"_s, u"20,900"_s});
    EXPECT_EQ(note.object().value(u"x"_s).toDouble(), 20);
    study.step(u"note set"_s, {u"We knew"_s, u"--dots"_s, u"3"_s, u"--text"_s, u"We all knew"_s});
    const QJsonValue ballot = study.run(u"ballots"_s).list().first();
    EXPECT_EQ(ballot[u"canvas"_s].toString(), u"Board"_s);
    EXPECT_EQ(ballot[u"results"_s][0][u"dots"_s].toInt(), 3);
    EXPECT_EQ(ballot[u"results"_s][0][u"subject"_s].toString(), note.text(u"id"_s));
    const QJsonValue workshop = study.run(u"workshops"_s).list().first();
    EXPECT_EQ(workshop[u"attendees"_s][1][u"group"_s].toString(), u"GP"_s);
    EXPECT_EQ(workshop[u"canvases"_s][0][u"items"_s].toInt(), 3);
    EXPECT_EQ(study.run(u"workshop add"_s, {u"W2"_s, u"--date"_s, u"soon"_s}).exitCode, 2);
    refused(u"note set"_s, {u"We knew"_s, u"--dots"_s, u"1"_s}, u"notFound"_s);
}

TEST_F(ChainCommands, EvidenceFromTheModelDownToTheWords)
{
    study.step(u"theme add"_s, {u"Keys"_s});
    study.step(u"theme put"_s, {u"Keys"_s, u"Locked"_s});
    study.step(u"element from"_s, {u"Keys"_s, u"--type"_s, u"barrier"_s, u"--name"_s, u"Locked drawer"_s});
    study.step(u"element add"_s, {u"Nurse"_s, u"--type"_s, u"actor"_s});
    study.step(u"relation add"_s, {u"Locked drawer"_s, u"hinders"_s, u"Nurse"_s});
    study.step(u"evidence add"_s, {u"Locked drawer hinders Nurse"_s, coding, u"--stance"_s, u"challenges"_s});
    refused(u"evidence add"_s, {u"Locked drawer"_s, u"Keys"_s, u"--stance"_s, u"supports"_s}, u"exists"_s);
    refused(u"evidence add"_s, {u"Keys"_s, u"Keys"_s, u"--stance"_s, u"supports"_s}, u"refused"_s);
    refused(u"relation add"_s, {u"Locked drawer"_s, u"hinders"_s, u"Nurse"_s}, u"exists"_s);
    const QJsonArray down = study.run(u"evidence list"_s, {u"--under"_s, u"Locked drawer"_s}).list();
    EXPECT_EQ(names(down, u"kind"_s), (QStringList{u"theme"_s, u"code"_s, u"coding"_s}));
    EXPECT_EQ(down.last()[u"quote"_s].toString(), u"drawer"_s);
    EXPECT_EQ(down.last()[u"source"_s].toString(), u"Ruth"_s);
    EXPECT_EQ(down.last()[u"start"_s].toInt(), 4);
    EXPECT_TRUE(down.first()[u"start"_s].isNull());
    const QJsonArray up = study.run(u"evidence list"_s, {u"--above"_s, coding}).list();
    EXPECT_EQ(names(up, u"name"_s), (QStringList{u"Locked drawer hinders Nurse"_s, u"Night/Locked"_s, u"Keys"_s,
                                                 u"Night"_s, u"Locked drawer"_s}));
    EXPECT_EQ(up.first()[u"stance"_s].toString(), u"challenges"_s);
    const auto version = study.step(u"model version"_s, {u"First"_s});
    EXPECT_EQ(version.object().value(u"relations"_s).toInt(), 1);
    EXPECT_TRUE(companions().isEmpty());
}

TEST_F(ChainCommands, ReviewsDecisionsAndMemos)
{
    study.step(u"theme add"_s, {u"Keys"_s});
    study.step(u"review new"_s, {u"Spring"_s, u"--theme"_s, u"Keys"_s, u"--ring"_s, u"Bisi"_s});
    study.step(u"review record"_s, {u"Spring"_s, u"Keys"_s, u"--reviewer"_s, u"Joan"_s, u"--answer"_s, u"notQuite"_s, u"--hard"_s});
    const QJsonValue result = study.run(u"review results"_s, {u"Spring"_s}).list().first();
    EXPECT_EQ(result[u"theme"_s].toString(), u"Keys"_s);
    EXPECT_TRUE(result[u"hard"_s].toBool());
    EXPECT_EQ(study.run(u"reviews"_s).list().first()[u"responses"_s].toInt(), 1);
    const auto decision = study.step(u"decision add"_s, {u"Hang it up"_s, u"--why"_s, u"because"_s, u"--changed"_s, u"Keys"_s});
    EXPECT_EQ(decision.object().value(u"changed"_s).toArray().size(), 1);
    const auto memo = study.step(u"memo add"_s, {u"See [[Locked]]"_s, u"--on"_s, u"Keys"_s, u"--tag"_s, u"later"_s, u"--kind"_s, u"diary"_s});
    EXPECT_EQ(memo.object().value(u"links"_s).toArray().size(), 1);
    EXPECT_EQ(memo.text(u"onKind"_s), u"theme"_s);
    EXPECT_EQ(study.run(u"memos"_s, {u"--on"_s, u"Keys"_s}).list().size(), 1);
    EXPECT_EQ(study.step(u"undo"_s).json[u"labels"_s].toArray(), QJsonArray{u"Add memo"_s});
}

} // namespace partsong
