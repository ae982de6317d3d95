// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/readdocument.h"
#include "core/formats/readerpool.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Files that are kept beside the source tree where there are any; none of them is part of it.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(QStringLiteral(PARTSONG_SHARED_DATA "/") + folder, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

void readAll(const QStringList &files, bool mayFail)
{
    if (files.isEmpty())
        GTEST_SKIP() << "no such files here";
    QList<ReadRequest> requests;
    for (const QString &file : files)
        requests.append({file, {}, {}, {}});
    const auto results = ReaderPool().read(requests);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (results[i]) {
            EXPECT_TRUE(soundDocument(*results[i]));
            continue;
        }
        const Error &error = results[i].error();
        EXPECT_TRUE(mayFail || error.kind == ErrorKind::Encrypted || files[i].endsWith(u".xlsx"_s))
            << files[i].toStdString();
        EXPECT_FALSE(error.message.isEmpty());
    }
}

} // namespace

TEST(RealFiles, TranscriptsRead)
{
    readAll(filesIn(u"transcripts"_s), false);
}

TEST(RealFiles, DocumentsRead)
{
    readAll(filesIn(u"documents"_s), false);
}

TEST(RealFiles, PdfsRead)
{
    readAll(filesIn(u"pdf"_s), false);
}

TEST(RealFiles, HostileFilesDoNoHarm)
{
    QElapsedTimer clock;
    clock.start();
    readAll(filesIn(u"hostile"_s), true);
    EXPECT_LT(clock.elapsed(), 10'000);
}

} // namespace partsong
