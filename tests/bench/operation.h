// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/corpus.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>

#include <functional>

namespace partsong::bench {

// One operation's result: how long it took from the person's action to the painted or complete result,
// whether what came of it is true, and how many there were.
struct Outcome {
    double seconds = 0;
    bool check = false;
    int count = 0;
    QJsonObject more = {}; // what else was measured, by name
};

using Operation = std::function<Outcome(const QString &corpusFolder, const QString &studyPath)>;

// One that needs the plan beforehand. Reading a large plan takes longer than starting Partsong does.
inline Operation withCorpus(Outcome (*operation)(const Corpus &corpus, const QString &studyPath))
{
    return [operation](const QString &folder, const QString &study) {
        return operation(Corpus::read(folder), study);
    };
}

inline double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

// By name, as they are called on the command line.
QHash<QString, Operation> storeOperations();
QHash<QString, Operation> autocodeOperations();
QHash<QString, Operation> windowOperations();
QHash<QString, Operation> pageOperations();
QHash<QString, Operation> largeOperations();
QHash<QString, Operation> lawOperations();

} // namespace partsong::bench
