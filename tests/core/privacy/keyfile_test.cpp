// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/keyfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

constexpr KeyHardness SoftKey{1, 8192}; // a test opens many

class KeyFile : public testing::Test {
protected:
    KeyFile()
    {
        key.study = Id<Study>::make();
        key.title = u"Care at night"_s;
        key.made = 1234567;
        key.names = {{{}, u"Ann Smith"_s, u"Mary"_s, RealNameKind::Person},
                     {{}, u"Elm House"_s, u"Oak"_s, RealNameKind::Place}};
        for (const QByteArray &bytes :
             {QByteArray(3 * 1024 * 1024 + 7, 'x'), QByteArray(), QByteArray("Ann said")}) {
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            contents.insert(hash, bytes);
            key.originals.push_back({hash, bytes.size(), u"a.docx"_s, u"Ann"_s});
        }
    }

    Status write(const QString &passphrase = u"correct horse"_s)
    {
        return writeKeyFile(
            path, key, passphrase,
            [this](const QByteArray &hash) -> Result<QByteArray> { return contents.value(hash); }, SoftKey);
    }

    QByteArray bytes() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void store(const QByteArray &content) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    Status openAll(const QString &passphrase = u"correct horse"_s) const
    {
        const auto opened = openKeyFile(path, passphrase,
                                        [](const SealedOriginal &, const QByteArray &) { return Status(); });
        return opened ? Status() : std::unexpected(opened.error());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"who.key"_s);
    SealedKey key;
    QHash<QByteArray, QByteArray> contents;
};

} // namespace

TEST_F(KeyFile, GivesBackAllThatWentIn)
{
    ASSERT_TRUE(write());
    int taken = 0;
    const auto opened =
        openKeyFile(path, u"correct horse"_s, [&](const SealedOriginal &original, const QByteArray &content) {
            EXPECT_EQ(content, contents.value(original.hash));
            ++taken;
            return Status();
        });
    ASSERT_TRUE(opened) << qPrintable(opened.error().message);
    EXPECT_EQ(taken, 3);
    EXPECT_EQ(opened->names, key.names);
    EXPECT_EQ(opened->originals, key.originals);
    EXPECT_EQ(opened->study, key.study);
    EXPECT_EQ(opened->title, key.title);
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(KeyFile, HoldsNothingThatCanBeRead)
{
    ASSERT_TRUE(write());
    for (const char *words : {"Ann Smith", "Elm House", "Care at night", "a.docx", "xxxx"})
        EXPECT_FALSE(bytes().contains(words)) << words;
}

TEST_F(KeyFile, AnotherPassphraseDoesNotOpenIt)
{
    ASSERT_TRUE(write());
    EXPECT_EQ(openKeyFile(path, u"correct Horse"_s).error().kind, ErrorKind::Encrypted);
    EXPECT_EQ(openKeyFile(path, u""_s).error().kind, ErrorKind::Encrypted);
}

TEST_F(KeyFile, APassphraseIsTheSameFromAnyKeyboard)
{
    ASSERT_TRUE(write(u"caf\u00E9 au lait"_s));
    EXPECT_TRUE(openKeyFile(path, u"cafe\u0301 au lait"_s));
}

TEST_F(KeyFile, NeverWritesOverAFile)
{
    store("precious");
    EXPECT_EQ(write().error().kind, ErrorKind::Exists);
    EXPECT_EQ(bytes(), "precious");
}

TEST_F(KeyFile, LeavesNothingWhereItCannotBeWritten)
{
    contents.clear(); // originals that are not what was said
    EXPECT_FALSE(write());
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    path = folder.filePath(u"none/who.key"_s);
    EXPECT_EQ(write().error().kind, ErrorKind::NotFound);
}

TEST_F(KeyFile, KnowsEveryChange)
{
    key.originals.erase(key.originals.begin());
    ASSERT_TRUE(write());
    const QByteArray sound = bytes();
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray changed = sound;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        store(changed);
        EXPECT_FALSE(openAll()) << at;
    }
}

TEST_F(KeyFile, KnowsWhereItWasCutOrLengthened)
{
    key.originals.erase(key.originals.begin());
    ASSERT_TRUE(write());
    const QByteArray sound = bytes();
    for (qsizetype length = 0; length < sound.size(); length += 3) {
        store(sound.first(length));
        EXPECT_FALSE(openAll()) << length;
    }
    store(sound + "more");
    EXPECT_EQ(openAll().error().kind, ErrorKind::Damaged);
}

TEST_F(KeyFile, AsksNoMoreOfTheMachineThanIsRight)
{
    ASSERT_TRUE(write());
    QByteArray greedy = bytes();
    greedy.replace(13 + 2 + 8, 8, QByteArray(8, '\x7f')); // the memory it asks for
    store(greedy);
    EXPECT_EQ(openAll().error().kind, ErrorKind::Damaged);
    store("something else");
    EXPECT_EQ(openAll().error().kind, ErrorKind::Foreign);
}
