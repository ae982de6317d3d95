// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringEncoder>

#include <gtest/gtest.h>

namespace partsong {

// All bytes of a file that has to be there.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

// Whether words stand anywhere in a file's bytes, in any of the encodings that could hold them.
inline bool holds(const QString &path, const QString &words)
{
    const QByteArray bytes = contentOf(path);
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const QByteArray wanted = encoder.encode(words);
        if (bytes.contains(wanted))
            return true;
    }
    return false;
}

} // namespace partsong
