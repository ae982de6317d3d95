// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

#include <QDir>
#include <QFileInfo>

// The edges of what holds for commands: words that are written oddly, numbers without end, saying a thing
// twice.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Contract : testing::Test {
    CliStudy study;

    Contract()
    {
        study.does(u"import"_s, {study.write(u"Ruth.txt"_s, "The drawer was locked. Who has the key?\n")});
    }

    QString coded(const QString &range) const
    {
        return study
            .does(u"apply"_s, {u"--code"_s, u"C"_s, u"--source"_s, u"Ruth"_s, u"--range"_s, range})["id"_L1]
            .toString();
    }
    QString words() const { return study.does(u"show"_s, {u"Ruth"_s})["text"_L1].toString(); }
};

} // namespace

TEST_F(Contract, EmptyValuesStandAfterABlankOrAnEqualsSign)
{
    const QStringList place{u"Ruth"_s, u"--range"_s, u"0:4"_s};
    study.does(u"edit-text"_s, place + QStringList{u"--with="_s, u"--as"_s, u"Ben"_s});
    EXPECT_TRUE(words().startsWith(u"drawer"_s));
    study.does(u"edit-text"_s, place + QStringList{u"--with"_s, u""_s});
    EXPECT_TRUE(words().startsWith(u"er was"_s));
    study.does(u"edit-text"_s, place + QStringList{u"--with=--json"_s});
    EXPECT_TRUE(words().startsWith(u"--jsonas"_s));
    study.does(u"edit-text"_s, place + QStringList{u"--with"_s, u"-x"_s});
    EXPECT_TRUE(words().startsWith(u"-xonas"_s));
}

TEST_F(Contract, AnOptionIsNoValue)
{
    const QStringList call{u"edit-text"_s, study.path(), u"Ruth"_s, u"--range"_s, u"0:4"_s, u"--with"_s};
    for (const QString &next : {u"--json"_s, u"--x"_s, u"-h"_s, u"--"_s})
        EXPECT_EQ(study.raw(call + QStringList{next}).code, 2) << qPrintable(next);
    EXPECT_EQ(study.raw(call).code, 2);
    EXPECT_EQ(study.raw({u"codes"_s, study.path(), u"--json=false"_s}).code, 2);
}

TEST_F(Contract, BracketsInANameAreLetters)
{
    for (const QString &name : {u"[Relative]"_s, u"[a,b]"_s, u"[]"_s})
        study.does(u"code add"_s, {name});
    study.does(u"theme add"_s, {u"Who comes"_s});
    study.does(u"theme put"_s, {u"Who comes"_s, u"[Relative]"_s, u"[a,b]"_s, u"[]"_s});
    EXPECT_EQ(study.lists(u"themes"_s)[0][u"codes"_s].toArray(),
              (QJsonArray{u"[Relative]"_s, u"[a,b]"_s, u"[]"_s}));
    study.does(u"participants set"_s, {u"Ruth"_s, u"[k]=v,w]"_s});
}

TEST_F(Contract, AFlagOfOneCommandMayWantAValueInAnotherOfItsFamily)
{
    study.does(u"theme add"_s, {u"Nights"_s});
    study.does(u"review new"_s, {u"Spring"_s, u"--theme"_s, u"Nights"_s, u"--ring"_s, u"Ann, 123"_s});
    const QStringList answer{u"Spring"_s, u"Nights"_s, u"--answer"_s, u"right"_s, u"--reviewer"_s};
    study.does(u"review record"_s, answer + QStringList{u"A"_s, u"--ring"_s});
    study.does(u"review record"_s, answer + QStringList{u"B"_s, u"--ring"_s, u"--hard"_s});
    study.does(u"review record"_s, answer + QStringList{u"C"_s, u"--ring"_s, u"--comment"_s, u"c"_s});
    const Ran between = study.raw(QStringList{u"review"_s, u"--ring"_s, u"record"_s, study.path()} + answer
                                  + QStringList{u"D"_s});
    EXPECT_EQ(between.code, 0) << between.err.constData();
    const QJsonArray results = study.lists(u"review results"_s, {u"Spring"_s});
    ASSERT_EQ(results.size(), 4);
    for (const QJsonValue &result : results)
        EXPECT_TRUE(result[u"ring"_s].toBool());
}

TEST_F(Contract, AnEmptyFileIsRefusedWhateverItsNameSays)
{
    for (const QString &name : {u"e.png"_s, u"e.pdf"_s, u"e.docx"_s, u"e.xlsx"_s, u"e.txt"_s, u"e.html"_s})
        study.refused(u"empty"_s, u"import"_s, {study.write(name, "")});
}

TEST_F(Contract, OptionsMayStandBetweenTheTwoWordsOfACommand)
{
    const Ran ran =
        study.raw({u"code"_s, u"--json"_s, u"--colour"_s, u"#102030"_s, u"add"_s, study.path(), u"C"_s});
    EXPECT_EQ(ran.code, 0) << ran.err.constData();
    EXPECT_EQ(ran.object()["colour"_L1].toString(), u"#102030"_s);
}

TEST_F(Contract, OddWordsAreWords)
{
    for (const QString &name :
         {u"[a,b]"_s, u"{}"_s, u"%%"_s, u"add"_s, u"codes"_s, u"\"q\""_s, u"@f"_s, u"[[Keys]]"_s})
        EXPECT_EQ(study.does(u"code add"_s, {name})["name"_L1].toString(), name);
}

TEST_F(Contract, NumbersWithoutEndAreOnlyTooGreat)
{
    study.refused(u"range"_s, u"show"_s, {u"Ruth"_s, u"--range"_s, u"0:99999999999999"_s});
    EXPECT_EQ(study.lists(u"history"_s, {u"--limit"_s, u"99999999999999"_s}).size(), 1);
    study.refused(u"nothingToDo"_s, u"undo"_s, {u"--steps"_s, u"99999999999999"_s});
    EXPECT_EQ(study.idle(u"undo"_s, {u"--steps"_s, u"0"_s})["steps"_L1].toInt(-1), 0);
}

TEST_F(Contract, VersionMayBeAskedAnywhere)
{
    EXPECT_EQ(study.raw({u"codes"_s, u"--version"_s}).code, 0);
    EXPECT_EQ(study.raw({u"--version"_s}).out, study.raw({u"code"_s, u"add"_s, u"--version"_s}).out);
}

TEST_F(Contract, AStudyNeedsANameAndAFolder)
{
    EXPECT_EQ(study.raw({u"new"_s, u""_s, u"--json"_s}).errorKind(), u"notAFile"_s);
    EXPECT_EQ(study.raw({u"sample"_s, u""_s, u"--json"_s}).errorKind(), u"notAFile"_s);
    EXPECT_EQ(study.raw({u"new"_s, study.file(u"no/a.partsong"_s), u"--json"_s}).errorKind(), u"notFound"_s);
}

// SQLite would take such words for more than a name.
TEST_F(Contract, AnyNameOfAFileIsJustThat)
{
    const QString before = QDir::currentPath();
    const QString folder = QFileInfo(study.path()).path();
    ASSERT_TRUE(QDir::setCurrent(folder));
    for (const QString &name : {u"file:a.partsong"_s, u":memory:"_s, u"b#c?mode=ro&d%20.partsong"_s}) {
        EXPECT_EQ(study.raw({u"new"_s, name}).code, 0) << qPrintable(name);
        EXPECT_TRUE(QFileInfo::exists(folder + u'/' + name)) << qPrintable(name);
        EXPECT_EQ(study.raw({u"code"_s, u"add"_s, name, u"C"_s}).code, 0) << qPrintable(name);
    }
    EXPECT_FALSE(QFileInfo::exists(study.file(u"a.partsong"_s)));
    QDir::setCurrent(before);
}

TEST_F(Contract, WhoJoinedWithAnUndoneStepCanRedoIt)
{
    study.does(u"code add"_s, {u"C"_s, u"--as"_s, u"Ben"_s});
    study.does(u"undo"_s, {u"--as"_s, u"Ben"_s});
    EXPECT_TRUE(study.lists(u"codes"_s).isEmpty());
    EXPECT_EQ(study.does(u"redo"_s, {u"--as"_s, u"Ben"_s})["steps"_L1].toInt(), 1);
    EXPECT_EQ(study.lists(u"codes"_s).size(), 1);
    EXPECT_TRUE(study.lists(u"codings"_s, {u"--coder"_s, u"Ben"_s}).isEmpty()); // one Ben, not two
    study.refused(u"nothingToDo"_s, u"undo"_s, {u"--as"_s, u"Nobody"_s});
}

TEST_F(Contract, ATextTakesNoControlCharacters)
{
    study.refused(u"format"_s, u"edit-text"_s, {u"Ruth"_s, u"--range"_s, u"0:4"_s, u"--with"_s, u"\x07"_s});
    study.does(u"edit-text"_s, {u"Ruth"_s, u"--range"_s, u"0:4"_s, u"--with"_s, u"\t\f\r\n"_s});
    EXPECT_TRUE(words().startsWith(u"\t\f\ndrawer"_s));
}

TEST_F(Contract, WeightsAndExamplesCanBeTakenAway)
{
    study.does(u"code add"_s, {u"C"_s});
    const QString coding = coded(u"4:10"_s);
    EXPECT_EQ(study.oneStep(u"coding set"_s, {coding, u"--weight"_s, u"0"_s})["weight"_L1].toInt(-1), 0);
    EXPECT_TRUE(study.oneStep(u"coding set"_s, {coding, u"--weight"_s, u""_s})["weight"_L1].isNull());
    EXPECT_EQ(study.oneStep(u"code set"_s, {u"C"_s, u"--example"_s, coding})["example"_L1].toString(),
              coding);
    EXPECT_TRUE(study.oneStep(u"code set"_s, {u"C"_s, u"--example"_s, u""_s})["example"_L1].isNull());
}

TEST_F(Contract, CutsThatMeetAreShownAsOne)
{
    study.does(u"code add"_s, {u"C"_s});
    const QString coding = coded(u"0:22"_s);
    const QJsonObject quote = study.does(
        u"quote add"_s, {coding, u"--cut"_s, u"4:10"_s, u"--cut"_s, u"8:14"_s, u"--mask"_s, u"15:21=shut"_s});
    EXPECT_EQ(quote["text"_L1].toString(), u"The […] shut."_s);
}

TEST_F(Contract, EvidenceIsAskedForOneWay)
{
    EXPECT_EQ(
        study.raw({u"evidence"_s, u"list"_s, study.path(), u"--under"_s, u"a"_s, u"--above"_s, u"b"_s}).code,
        2);
}

// Hits by the hundred are united as one by one: the same passages, whatever their order.
TEST_F(Contract, AutomaticCodingUnitesAsByHand)
{
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += i % 3 == 0 ? "no night " : i % 3 == 1 ? "nightnight " : "a night, a night ";
    study.does(u"import"_s, {study.write(u"Nights.txt"_s, text)});
    study.does(u"code add"_s, {u"C"_s});
    const QJsonObject told =
        study.does(u"autocode"_s, {u"--code"_s, u"C"_s, u"--find"_s, u"night"_s, u"--dry-run"_s});
    EXPECT_EQ(told["hits"_L1].toInt(), 500);
    EXPECT_TRUE(told["codings"_L1].toArray()[0]["id"_L1].isNull());
    const QJsonObject report = study.oneStep(u"autocode"_s, {u"--code"_s, u"C"_s, u"--find"_s, u"night"_s});
    EXPECT_EQ(report["hits"_L1].toInt(), 500);
    EXPECT_EQ(report["codings"_L1].toArray().size(), 400);
    EXPECT_EQ(report["codings"_L1].toArray(), study.lists(u"codings"_s, {u"--code"_s, u"C"_s}));
    study.idle(u"autocode"_s, {u"--code"_s, u"C"_s, u"--find"_s, u"night"_s});
}

// Where the system speaks no UTF-8, nothing is said of it.
TEST_F(Contract, TheErrorOutputHasOurSentencesAlone)
{
    for (const QString &locale : {u"C"_s, u"POSIX"_s, u"xx_XX.ISO-8859-1"_s}) {
        const Ran ran = study.raw({u"show"_s, study.path(), u"Ruth"_s}, {{u"LC_ALL"_s, locale}});
        EXPECT_EQ(ran.code, 0);
        EXPECT_TRUE(ran.err.isEmpty()) << ran.err.constData();
    }
}

} // namespace partsong
