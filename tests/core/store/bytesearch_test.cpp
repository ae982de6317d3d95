// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bytesearch.h"

#include <QStringConverter>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

bool stands(const ByteSearch &search, const QByteArray &bytes)
{
    std::set<int> found;
    search.scan(bytes, found);
    return !found.empty();
}

} // namespace

TEST(ByteSearch, FindsWordsInAllThreeEncodingsWhereverTheyStand)
{
    ByteSearch search;
    search.addWords(u"She rang the bell three times, \U0001F319 שלום, and nobody came."_s);
    const QString part = u"xx rang the bell three times, \U0001F319 שלום, and nobody yy"_s;
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(part);
        EXPECT_TRUE(stands(search, QByteArray(1001, '\0') + bytes));
        EXPECT_TRUE(stands(search, bytes));
    }
    EXPECT_FALSE(stands(search, "He rang no bell, and everybody came at once, three times over."));
    EXPECT_FALSE(stands(search, {}));
}

TEST(ByteSearch, AWordOrTwoIsEnoughButThreeLettersAreNot)
{
    ByteSearch search;
    search.addWords(u"sad"_s);
    EXPECT_TRUE(search.empty());
    search.addWords(u"Mrs Parry"_s);
    EXPECT_TRUE(stands(search, "told Mrs Parry that"));
}

TEST(ByteSearch, FindsBytesAsTheyAre)
{
    ByteSearch search;
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes.append(static_cast<char>(i * i >> 3));
    search.addBytes(bytes);
    search.addBytes(QByteArray(5000, '\0'));
    EXPECT_TRUE(stands(search, bytes.mid(1000, 3000)));
    EXPECT_FALSE(stands(search, QByteArray(5000, '\0')));
}
