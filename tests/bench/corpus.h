// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace partsong::bench {

struct PlannedCoding {
    int document = 0;
    int code = 0;
    TextRange range;
};

// A corpus of made-up interviews with a coding plan, and what is true of it.
struct Corpus {
    QString folder;
    QString phrase;
    QStringList codePaths; // "category/name", in the plan's order
    QStringList codeColours;
    QStringList documents; // names, in order
    std::vector<PlannedCoding> codings;
    int denseDocument = 0;
    int reportCode = 0;
    int topCode = 0;
    QHash<QString, qint64> truth;
    QString textSha256;

    static Corpus read(const QString &folder);
    QStringList files() const;
};

} // namespace partsong::bench
