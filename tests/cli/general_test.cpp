// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

// What holds for every command.

namespace partsong {

using namespace Qt::StringLiterals;

TEST(General, HelpAndVersionEndWithNothingWrong)
{
    const CliStudy study;
    EXPECT_EQ(study.raw({u"--help"_s}).code, 0);
    EXPECT_EQ(study.raw({u"--version"_s}).code, 0);
    EXPECT_TRUE(study.raw({u"code"_s, u"add"_s, u"--help"_s}).out.contains("PATH"));
}

TEST(General, MisuseEndsWithTwoAndOpensNothing)
{
    const CliStudy study;
    const QString there = study.path();
    const QString missing = study.file(u"nowhere.partsong"_s);
    const QList<QStringList> misuses{
        {},
        {u"sing"_s, there},
        {u"codes"_s},
        {u"codes"_s, there, u"--loud"_s},
        {u"code"_s, u"add"_s, there},
        {u"code"_s, u"add"_s, there, u"Night"_s, u"--colour"_s, u"blue"_s},
        {u"show"_s, missing, u"a"_s, u"--range"_s, u"5"_s},
        {u"show"_s, missing, u"a"_s, u"--range"_s, u"5:3"_s},
        {u"apply"_s, missing, u"--code"_s, u"c"_s, u"--source"_s, u"s"_s, u"--range"_s, u"0:1"_s,
         u"--weight"_s, u"101"_s},
        {u"history"_s, missing, u"--limit"_s, u"many"_s},
        {u"export"_s, missing, u"out.docx"_s},
        {u"export"_s, missing, u"out.csv"_s, u"--what"_s, u"study"_s},
    };
    const QByteArray before = study.bytes();
    for (const QStringList &arguments : misuses) {
        const Ran ran = study.raw(arguments + QStringList{u"--json"_s});
        EXPECT_EQ(ran.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(ran.out.isEmpty());
        EXPECT_FALSE(ran.err.isEmpty());
    }
    EXPECT_EQ(study.bytes(), before);
}

TEST(General, FailuresSayWhatAndLeaveTheStudyAsItWas)
{
    const CliStudy study;
    study.does(u"code add"_s, {u"Night"_s});
    study.refused(u"exists"_s, u"code add"_s, {u"Night"_s});
    study.refused(u"notFound"_s, u"code rename"_s, {u"Day"_s, u"Dawn"_s});
    study.refused(u"notFound"_s, u"show"_s, {u"Nobody"_s});
    study.refused(u"range"_s, u"code add"_s, {u"   "_s});
    study.refused(u"exists"_s, u"new"_s);
    study.refused(u"exists"_s, u"sample"_s);
    study.refused(u"nothingToDo"_s, u"redo"_s);
    study.refused(u"nothingToDo"_s, u"undo"_s, {u"--steps"_s, u"7"_s});
    study.refused(u"notAFile"_s, u"import"_s, {study.file(u""_s)});
}

TEST(General, FilesThatAreNoStudiesStayAsTheyAre)
{
    const CliStudy study;
    const QByteArray words = "These are only words.\n";
    const QString foreign = study.write(u"letter.partsong"_s, words);
    for (const QString &command : {u"codes"_s, u"undo"_s, u"history"_s}) {
        const Ran ran = study.raw({command, foreign, u"--json"_s});
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.errorKind(), u"foreign"_s) << ran.out.constData();
    }
    QFile file(foreign);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), words);
    EXPECT_EQ(study.raw({u"codes"_s, study.file(u"nowhere.partsong"_s), u"--json"_s}).errorKind(),
              u"notFound"_s);
}

TEST(General, TwoOfOneNameAreAmbiguousAndSayWhichTheyAre)
{
    const CliStudy study;
    study.write(u"talk.txt"_s, "Hello there.\n");
    study.does(u"import"_s, {study.file(u"talk.txt"_s), study.file(u"talk.txt"_s)});
    const Ran ran = study.run(u"show"_s, {u"talk"_s});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.errorKind(), u"ambiguous"_s);
    EXPECT_EQ(ran.object()["error"_L1].toObject()["ids"_L1].toArray().size(), 2);
}

TEST(General, WhatChangesNothingMakesNoStep)
{
    const CliStudy study;
    study.does(u"code add"_s, {u"Night"_s});
    const int steps = study.steps();
    study.does(u"code rename"_s, {u"Night"_s, u"Night"_s});
    study.does(u"code set"_s, {u"Night"_s, u"--definition"_s, u""_s});
    study.does(u"backup"_s);
    EXPECT_EQ(study.steps(), steps);
}

TEST(General, ReadingNeverChangesAByte)
{
    const CliStudy study(CliStudy::Filled::Sample);
    for (const QString &command :
         {u"sources"_s, u"codes"_s, u"codings"_s, u"segments"_s, u"memos"_s, u"quotes"_s, u"themes"_s,
          u"workshops"_s, u"notes"_s, u"ballots"_s, u"decisions"_s, u"elements"_s, u"relations"_s,
          u"evidence list"_s, u"model versions"_s, u"reviews"_s, u"history"_s})
        study.lists(command);
}

TEST(General, OptionsStandAnywhereAndTakeAnyValue)
{
    const CliStudy study;
    study.does(u"code add"_s, {u"--definition"_s, u"one\ntwo"_s, u"Night"_s});
    study.does(u"code set"_s, {u"Night"_s, u"--include=-x"_s, u"--exclude"_s, u""_s});
    study.does(u"code add"_s, {u"--"_s, u"--odd"_s});
    const QJsonArray codes = study.lists(u"codes"_s);
    ASSERT_EQ(codes.size(), 2);
    EXPECT_EQ(codes[0]["definition"_L1].toString(), u"one\ntwo"_s);
    EXPECT_EQ(codes[0]["include"_L1].toString(), u"-x"_s);
    EXPECT_EQ(codes[1]["name"_L1].toString(), u"--odd"_s);
}

TEST(General, WhoActsIsKeptAndUndoCanLookAtOnePerson)
{
    const CliStudy study;
    study.does(u"code add"_s, {u"Night"_s});
    study.does(u"code add"_s, {u"Day"_s, u"--as"_s, u"Ben"_s});
    EXPECT_EQ(study.lists(u"history"_s)[0]["person"_L1].toString(), u"Ben"_s);
    EXPECT_EQ(study.lists(u"history"_s)[1]["person"_L1].toString(), u"Ada"_s);
    study.does(u"undo"_s, {u"--as"_s, u"Ada"_s});
    ASSERT_EQ(study.lists(u"codes"_s).size(), 1);
    EXPECT_EQ(study.lists(u"codes"_s)[0]["name"_L1].toString(), u"Day"_s);
    study.refused(u"nothingToDo"_s, u"undo"_s, {u"--as"_s, u"Ada"_s});
}

TEST(General, SlashesInNamesAreEscaped)
{
    const CliStudy study;
    study.does(u"code add"_s, {u"Care\\/nursing home/A\\\\B"_s});
    const QJsonArray codes = study.lists(u"codes"_s);
    ASSERT_EQ(codes.size(), 2);
    EXPECT_EQ(codes[0]["name"_L1].toString(), u"Care/nursing home"_s);
    EXPECT_EQ(codes[1]["path"_L1].toString(), u"Care\\/nursing home/A\\\\B"_s);
}

} // namespace partsong
