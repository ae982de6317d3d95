// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/operation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <benchmark/benchmark.h>

using namespace partsong::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int NotBuilt = 3;

// The most memory this process has held, in MB; 0 where the system does not say.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

int runOperation(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption corpus(u"corpus"_s, u"the corpus's folder"_s, u"DIR"_s);
    const QCommandLineOption project(u"project"_s, u"the study's file"_s, u"STUDY"_s);
    const QCommandLineOption out(u"out"_s, u"where to write the result"_s, u"FILE"_s);
    parser.addOptions({corpus, project, out});
    parser.process(arguments);
    const QString name = parser.positionalArguments().value(0);
    auto operations = storeOperations();
    operations.insert(autocodeOperations());
    operations.insert(windowOperations());
    operations.insert(pageOperations());
    operations.insert(largeOperations());
    operations.insert(lawOperations());
    if (!operations.contains(name))
        return NotBuilt;
    const Outcome outcome = operations.value(name)(parser.value(corpus), parser.value(project));
    QJsonObject result{{u"op"_s, name},
                       {u"seconds"_s, outcome.seconds},
                       {u"check"_s, outcome.check},
                       {u"peak_mb"_s, peakMegabytes()},
                       {u"count"_s, outcome.count}};
    for (auto more = outcome.more.begin(); more != outcome.more.end(); ++more)
        result.insert(more.key(), more.value());
    QSaveFile file(parser.value(out));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(QJsonDocument(result).toJson());
    return file.commit() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool cases = argc < 2 || QByteArrayView(argv[1]).startsWith("--benchmark");
    if (!cases) {
        QApplication app(argc, argv);
        return runOperation(app.arguments());
    }
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
