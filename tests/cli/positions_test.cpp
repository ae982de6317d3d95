// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

#include <QCryptographicHash>

// Positions are code points of the canonical text, whatever the letters and however the file was saved.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// The position of words in a text, in code points.
QPair<int, int> placeOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    const int start = static_cast<int>(text.left(at).toUcs4().size());
    return {start, start + static_cast<int>(words.toUcs4().size())};
}

QString range(const QPair<int, int> &place)
{
    return u"%1:%2"_s.arg(place.first).arg(place.second);
}

} // namespace

TEST(Positions, AreCodePointsInAnyScript)
{
    const CliStudy study;
    const QString text =
        u"👩‍⚕️ She said: שלום לכולם, “cwtsh” 🙂 — e\u0301nough.\nThe end 🏡.\n"_s;
    study.write(u"scripts.txt"_s, text.toUtf8());
    study.does(u"import"_s, {study.file(u"scripts.txt"_s)});
    study.does(u"code add"_s, {u"C"_s});
    const QJsonObject source = study.lists(u"sources"_s)[0].toObject();
    EXPECT_EQ(source["characters"_L1].toInt(), text.toUcs4().size());
    EXPECT_EQ(source["sha256"_L1].toString().toLatin1(),
              QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    for (const QString &words : {u"שלום"_s, u"🙂"_s, u"e\u0301nough"_s, u"🏡"_s, u"👩‍⚕️"_s}) {
        const auto place = placeOf(text, words);
        const QJsonObject coding = study.oneStep(
            u"apply"_s, {u"--code"_s, u"C"_s, u"--source"_s, u"scripts"_s, u"--range"_s, range(place)});
        EXPECT_EQ(coding["quote"_L1].toString(), words);
        EXPECT_EQ(coding["start"_L1].toInt(), place.first);
        EXPECT_EQ(coding["end"_L1].toInt(), place.second);
        const Ran shown = study.raw({u"show"_s, study.path(), u"scripts"_s, u"--range"_s, range(place)});
        EXPECT_EQ(shown.out, words.toUtf8());
    }
    const int end = static_cast<int>(text.toUcs4().size());
    study.refused(u"range"_s, u"show"_s, {u"scripts"_s, u"--range"_s, u"0:%1"_s.arg(end + 1)});
    study.refused(u"range"_s, u"apply"_s,
                  {u"--code"_s, u"C"_s, u"--source"_s, u"scripts"_s, u"--range"_s, u"3:3"_s});
}

TEST(Positions, CountNeitherTheMarkAtTheStartNorTheReturns)
{
    const CliStudy study;
    study.write(u"windows.txt"_s, "\xEF\xBB\xBFOne\r\nTwo\rThree 🙂\r\nFour\r\n");
    study.does(u"import"_s, {study.file(u"windows.txt"_s)});
    const Ran shown = study.raw({u"show"_s, study.path(), u"windows"_s});
    EXPECT_EQ(shown.out, QByteArray("One\nTwo\nThree 🙂\nFour\n"));
    EXPECT_EQ(study.lists(u"search"_s, {u"Four"_s})[0]["start"_L1].toInt(), 16);
}

TEST(Positions, MoveWithCorrections)
{
    const CliStudy study;
    study.write(u"a.txt"_s, "I went 🙂 to the shop and back.\n");
    study.does(u"import"_s, {study.file(u"a.txt"_s)});
    study.does(u"code add"_s, {u"C"_s});
    const QStringList apply{u"--code"_s, u"C"_s, u"--source"_s, u"a"_s, u"--range"_s};
    study.does(u"apply"_s, apply + QStringList{u"16:20"_s, u"--separate"_s});
    ASSERT_EQ(study.lists(u"codings"_s)[0]["quote"_L1].toString(), u"shop"_s);
    const QJsonObject report =
        study.oneStep(u"edit-text"_s, {u"a"_s, u"--range"_s, u"2:6"_s, u"--with"_s, u"walked 🏃"_s});
    EXPECT_EQ(report["moved"_L1].toInt(), 1);
    const QJsonObject coding = study.lists(u"codings"_s)[0].toObject();
    EXPECT_EQ(coding["quote"_L1].toString(), u"shop"_s);
    EXPECT_EQ(coding["start"_L1].toInt(), 20);
    study.does(u"edit-text"_s, {u"a"_s, u"--range"_s, u"20:24"_s, u"--with"_s, u""_s});
    EXPECT_TRUE(study.lists(u"codings"_s)[0]["orphan"_L1].toBool());
    EXPECT_EQ(study.lists(u"codings"_s)[0]["quote"_L1].toString(), u"shop"_s);
}

} // namespace partsong
