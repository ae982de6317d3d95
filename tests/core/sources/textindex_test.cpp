// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"

#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// Every character of a text is found where counting from its beginning finds it.
TEST(TextIndexes, FindCharactersWhereCountingDoes)
{
    const QStringList pieces{u"a"_s, u"é"_s, u"€"_s, u"🙂"_s, u"and then "_s};
    QRandomGenerator random(11);
    for (int round = 0; round < 40; ++round) {
        QString text;
        for (int i = int(random.bounded(900)); i > 0; --i)
            text += pieces.at(int(random.bounded(round % 2 == 0 ? 5 : 1 + round % 5)));
        const TextIndex index(text.toUtf8());
        const QList<uint> characters = text.toUcs4();
        ASSERT_EQ(index.characters(), characters.size());
        qsizetype byte = 0;
        for (int position = 0; position < index.characters(); ++position) {
            ASSERT_EQ(index.byteAt(position), byte);
            ASSERT_EQ(index.positionAt(byte), position);
            const uint code = characters[position];
            byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
            ASSERT_EQ(index.positionAt(byte - 1), position);
        }
        EXPECT_EQ(index.byteAt(index.characters()), byte);
    }
}

} // namespace
} // namespace partsong
