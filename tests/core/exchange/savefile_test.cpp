// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST(SaveFile, WritesNewFilesAndReplacesOnlyWhenAsked)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.txt"_s);
    ASSERT_TRUE(saveFile(path, "one", false));
    const Status again = saveFile(path, "two", false);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Exists);
    EXPECT_EQ(contentOf(path), "one");
    ASSERT_TRUE(saveFile(path, "three", true));
    EXPECT_EQ(contentOf(path), "three");
    EXPECT_EQ(filesIn(folder), QStringList{u"out.txt"_s});
}

TEST(SaveFile, SaysWhatStandsInTheWay)
{
    const QTemporaryDir folder;
    EXPECT_EQ(saveFile(folder.path(), "x", true).error().kind, ErrorKind::NotAFile);
    EXPECT_EQ(saveFile(folder.filePath(u"no/x.txt"_s), "x", true).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(QFile::link(u"nowhere"_s, folder.filePath(u"loose.txt"_s)));
    EXPECT_EQ(saveFile(folder.filePath(u"loose.txt"_s), "x", false).error().kind, ErrorKind::Exists);
}

TEST(SaveFile, AFullDiskLeavesWhatWasThere)
{
    if (!QFile::exists(u"/dev/full"_s))
        GTEST_SKIP() << "no full device here";
    const QTemporaryDir folder;
    ASSERT_TRUE(saveFile(folder.filePath(u"out.txt"_s), "one", false));
    if (geteuid() != 0) {
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const Status refused = saveFile(folder.filePath(u"out.txt"_s), "two", true);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().message.contains(u"read-only"_s)) << qPrintable(refused.error().message);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        EXPECT_EQ(contentOf(folder.filePath(u"out.txt"_s)), "one");
    }
    EXPECT_EQ(filesIn(folder), QStringList{u"out.txt"_s});
}

} // namespace partsong
