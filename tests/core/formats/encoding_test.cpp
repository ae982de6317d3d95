// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QByteArray in(const char *encoding, const QString &text,
              QStringConverter::Flag flag = QStringConverter::Flag::Default)
{
    QStringEncoder encoder(encoding, flag);
    return encoder.encode(text);
}

} // namespace

TEST(PlainText, StaysAsItIs)
{
    const auto document = reading("  One. \r\nTwo\rThree \n\n", u"a.txt"_s);
    EXPECT_EQ(document.text, "  One. \nTwo\nThree \n\n");
    EXPECT_EQ(document.encoding, u"UTF-8"_s);
    EXPECT_TRUE(document.issues.isEmpty());
}

TEST(PlainText, DropsTheByteOrderMark)
{
    EXPECT_EQ(reading("\xEF\xBB\xBFYes", u"a.txt"_s).text, "Yes");
}

TEST(PlainText, IsNotNormalised)
{
    EXPECT_EQ(reading("cafe\xCC\x81 caf\xC3\xA9", u"a.txt"_s).text, "cafe\xCC\x81 caf\xC3\xA9");
}

TEST(PlainText, KeepsPageBreaksAndTabs)
{
    EXPECT_EQ(reading("a\tb\fc", u"a.txt"_s).text, "a\tb\fc");
}

TEST(PlainText, RefusesControls)
{
    EXPECT_EQ(refusal(QByteArray("a\0b", 3), u"a.txt"_s), u"format"_s);
    EXPECT_EQ(refusal("a\x0B"
                      "b",
                      u"a.txt"_s),
              u"format"_s);
    EXPECT_EQ(refusal("a\x1B[0m", u"a.txt"_s), u"format"_s);
}

TEST(PlainText, RefusesWhatHasNoLetter)
{
    EXPECT_EQ(refusal("", u"a.txt"_s), u"empty"_s);
    EXPECT_EQ(refusal(" \n\t\n", u"a.txt"_s), u"empty"_s);
    EXPECT_EQ(refusal("1234 - 5 %\n", u"a.txt"_s), u"empty"_s);
    EXPECT_EQ(refusal("\xEF\xBB\xBF", u"a.txt"_s), u"empty"_s);
    EXPECT_EQ(refusal("\xD7\x90", u"a.txt"_s), QString()); // one Hebrew letter is enough
}

TEST(Encoding, OlderOnesAreGuessed)
{
    const auto document = reading("It was \x93"
                                  "fine\x94 at the caf\xE9 \x96 \xA3"
                                  "5.\n",
                                  u"a.txt"_s);
    EXPECT_EQ(document.text, "It was “fine” at the café – £5.\n");
    EXPECT_EQ(document.encoding, u"windows-1252"_s);
    EXPECT_EQ(issueKinds(document), QStringList{u"encodingGuessed"_s});
}

TEST(Encoding, UndefinedBytesAreCounted)
{
    const auto document = reading("caf\xE9 \x81", u"a.txt"_s);
    EXPECT_EQ(document.text, "café \uFFFD");
    EXPECT_EQ(issueKinds(document), (QStringList{u"encodingGuessed"_s, u"replacedBytes"_s}));
}

TEST(Encoding, FewBrokenLettersLeaveItUtf8)
{
    const auto document = reading("über ärger öl \xFF ganz", u"a.txt"_s);
    EXPECT_EQ(document.text, "über ärger öl \uFFFD ganz");
    EXPECT_EQ(document.encoding, u"UTF-8"_s);
    ASSERT_EQ(issueKinds(document), QStringList{u"replacedBytes"_s});
    EXPECT_TRUE(document.issues[0].text.contains(u"1 byte"_s));
}

TEST(Encoding, AsksAreObeyed)
{
    ReadOptions hebrew;
    hebrew.encoding = u"windows-1255"_s;
    const auto document = reading("\xF9\xEC\xE5\xED", u"a.txt"_s, hebrew);
    EXPECT_EQ(document.text, "שלום");
    EXPECT_EQ(document.encoding, u"windows-1255"_s);
    EXPECT_TRUE(document.issues.isEmpty());
    ReadOptions nonsense;
    nonsense.encoding = u"klingon"_s;
    EXPECT_EQ(refusal("a", u"a.txt"_s, nonsense), u"encoding"_s);
    ReadOptions utf8;
    utf8.encoding = u"utf-8"_s;
    EXPECT_EQ(reading("a\xE9z", u"a.txt"_s, utf8).text, "a\uFFFDz");
}

TEST(Encoding, Utf16WithAndWithoutMark)
{
    const QString words = u"Nurse 1: שלום 🙂\n"_s;
    for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
        const auto marked = reading(in(name, words, QStringConverter::Flag::WriteBom), u"a.txt"_s);
        EXPECT_EQ(marked.text, words.toUtf8());
        EXPECT_TRUE(marked.issues.isEmpty());
        const auto bare = reading(in(name, words + words), u"a.txt"_s);
        EXPECT_EQ(bare.text, (words + words).toUtf8());
        EXPECT_EQ(bare.encoding, QString::fromLatin1(name));
        EXPECT_EQ(issueKinds(bare), QStringList{u"encodingGuessed"_s});
    }
    EXPECT_EQ(reading(in("UTF-32LE", words, QStringConverter::Flag::WriteBom), u"a.txt"_s).text,
              words.toUtf8());
}

TEST(Encoding, HalfLettersAreReplaced)
{
    QByteArray bytes("\xFF\xFE"
                     "a\0\x3D\xD8"
                     "b\0",
                     8); // a high surrogate alone
    EXPECT_EQ(reading(bytes, u"a.txt"_s).text, "a\uFFFDb");
    EXPECT_EQ(issueKinds(reading(bytes, u"a.txt"_s)), QStringList{u"replacedBytes"_s});
}

TEST(Format, IsKnownByBytesThenByName)
{
    EXPECT_EQ(formatOf("%PDF-1.4", u"a.txt"_s), FileFormat::Pdf);
    EXPECT_EQ(formatOf("{\\rtf1", u"a.doc"_s), FileFormat::Rtf);
    EXPECT_EQ(formatOf("Hello", u"a.cha"_s), FileFormat::PlainText);
    EXPECT_EQ(formatOf("<!DOCTYPE html><p>", u"a"_s), FileFormat::Html);
    EXPECT_EQ(formatOf("<p>", u"a.txt"_s), FileFormat::PlainText);
    EXPECT_EQ(formatOf("WEBVTT\n", u"a.x"_s), FileFormat::WebVtt);
    EXPECT_EQ(refusal("PK\x03\x04 abc", u"a.zip"_s), u"format"_s);
    EXPECT_EQ(refusal("\x89PNG abc", u"a.png"_s), u"damaged"_s);
}

} // namespace partsong
