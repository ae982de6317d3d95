// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "core/formats/readerserver.h"

#include <QCoreApplication>
#include <QFile>

// The program that reads documents for Partsong, apart from it: requests come in on standard input, answers
// go out on standard output. Arguments: seconds for a file, megabytes of memory,
// the language in which to say what is wrong with one.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 3)
        partsong::loadTranslations(QLocale(QString::fromUtf8(argv[3])));
    partsong::ReaderLimits limits;
    if (argc > 2) {
        limits.seconds = QByteArray(argv[1]).toInt();
        limits.megabytes = QByteArray(argv[2]).toInt();
    }
    QFile in;
    QFile out;
    constexpr int standardInput = 0;
    constexpr int standardOutput = 1;
    if (!in.open(standardInput, QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !out.open(standardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    return partsong::serveRequests(in, out, limits);
}
