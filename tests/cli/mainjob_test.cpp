// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

// From an interview to a model, as a team works: every command one step, and the chain walked back to the
// words.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Interview = "Interviewer: How are the nights?\n\n"
                                  "Mair: Long. I press the buzzer and I count in Welsh.\n\n"
                                  "Interviewer: And the days?\n\n"
                                  "Mair: The days are full of people.\n";

QStringList idsOf(const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids << row["id"_L1].toString();
    return ids;
}

} // namespace

TEST(MainJob, FromWordsToAModelAndBack)
{
    const CliStudy study;
    study.write(u"Mair.txt"_s, Interview);
    study.oneStep(u"import"_s, {study.file(u"Mair.txt"_s), u"--participant"_s, u"Mair"_s});
    EXPECT_EQ(study.lists(u"turns"_s, {u"Mair"_s}).size(), 4);

    study.oneStep(u"code add"_s, {u"Nights/Waiting"_s, u"--definition"_s, u"What waiting is like"_s});
    const QJsonObject hit = study.lists(u"search"_s, {u"I press the buzzer"_s})[0].toObject();
    const QString range = u"%1:%2"_s.arg(hit["start"_L1].toInt()).arg(hit["end"_L1].toInt());
    const QJsonObject coding =
        study.oneStep(u"apply"_s, {u"--code"_s, u"Waiting"_s, u"--source"_s, u"Mair"_s, u"--range"_s, range});
    EXPECT_EQ(coding["quote"_L1].toString(), u"I press the buzzer"_s);
    const QJsonObject segment =
        study.lists(u"segments"_s, {u"--code"_s, u"Nights"_s, u"--children"_s})[0].toObject();
    EXPECT_EQ(segment["speaker"_L1].toString(), u"Mair"_s);
    EXPECT_EQ(segment["participant"_L1].toString(), u"Mair"_s);

    study.oneStep(u"memo add"_s, {u"Waiting is shared"_s, u"--on"_s, u"Nights/Waiting"_s});
    const QJsonObject quote = study.oneStep(
        u"quote add"_s,
        {coding["id"_L1].toString(), u"--attribution"_s, u"A resident"_s, u"--approve"_s, u"publication"_s});
    study.oneStep(u"theme add"_s, {u"The night comes apart"_s, u"--statement"_s, u"Nights are hard."_s});
    study.oneStep(u"theme put"_s, {u"The night comes apart"_s, u"Nights/Waiting"_s});
    study.oneStep(u"theme quotes"_s, {u"The night comes apart"_s, quote["id"_L1].toString()});

    study.oneStep(u"workshop add"_s,
                  {u"Workshop 1"_s, u"--date"_s, u"2026-02-12"_s, u"--table"_s, u"Kettle"_s});
    study.oneStep(u"canvas add"_s, {u"Workshop 1"_s, u"A night"_s});
    study.oneStep(u"canvas put"_s, {u"A night"_s, u"The night comes apart"_s});
    const QJsonObject note = study.oneStep(u"note add"_s,
                                           {u"A night"_s, u"One number, answered by a person"_s, u"--table"_s,
                                            u"Kettle"_s, u"--answers"_s, u"The night comes apart"_s});
    study.oneStep(u"note set"_s, {note["id"_L1].toString(), u"--dots"_s, u"9"_s});
    study.oneStep(u"decision add"_s, {u"Design the night first"_s, u"--on"_s, note["id"_L1].toString()});

    study.oneStep(u"element from"_s,
                  {u"The night comes apart"_s, u"--type"_s, u"service"_s, u"--name"_s, u"One number"_s});
    study.oneStep(u"element add"_s, {u"Resident"_s, u"--type"_s, u"actor"_s});
    study.oneStep(u"relation add"_s, {u"Resident"_s, u"needs"_s, u"One number"_s});
    study.oneStep(u"model version"_s, {u"First"_s});
    study.oneStep(u"review new"_s, {u"Spring"_s, u"--theme"_s, u"The night comes apart"_s});
    study.oneStep(
        u"review record"_s,
        {u"Spring"_s, u"The night comes apart"_s, u"--reviewer"_s, u"Hilda"_s, u"--answer"_s, u"right"_s});

    const QJsonArray under = study.lists(u"evidence list"_s, {u"--under"_s, u"One number"_s});
    EXPECT_TRUE(idsOf(under).contains(coding["id"_L1].toString()));
    const QJsonArray above = study.lists(u"evidence list"_s, {u"--above"_s, coding["id"_L1].toString()});
    EXPECT_TRUE(idsOf(above).contains(study.lists(u"elements"_s)[0]["id"_L1].toString()));

    const int made = study.steps();
    const int standing = 20;
    study.does(u"undo"_s, {u"--steps"_s, QString::number(standing)});
    EXPECT_EQ(study.lists(u"sources"_s).size(), 0);
    study.does(u"redo"_s, {u"--steps"_s, QString::number(standing)});
    EXPECT_EQ(study.lists(u"elements"_s).size(), 2);
    EXPECT_EQ(study.steps(), made + 2 * standing);
    EXPECT_TRUE(study.does(u"check"_s)["ok"_L1].toBool());
}

TEST(MainJob, TheSampleStudyIsWholeAndHasNoHistory)
{
    const CliStudy study(CliStudy::Filled::Sample);
    EXPECT_EQ(study.lists(u"sources"_s).size(), 11);
    EXPECT_EQ(study.lists(u"codings"_s).size(), 209);
    EXPECT_EQ(study.lists(u"themes"_s).size(), 7);
    EXPECT_EQ(study.lists(u"elements"_s).size(), 20);
    EXPECT_EQ(study.steps(), 0);
    EXPECT_TRUE(study.does(u"check"_s)["ok"_L1].toBool());
    study.oneStep(u"code add"_s, {u"Mine"_s});
}

} // namespace partsong
