// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/wordpurge.h"

#include <QByteArrayView>
#include <QHash>

#include <bitset>
#include <functional>

namespace partsong {

class Project;
class Statement;

// Proves that purged words are gone from a study file: reads every cell of every table as whoever finds them
// would, and then every byte of the file for them in UTF-8 and UTF-16.
class WordProof {
public:
    WordProof(const Project &project, const WordsToPurge &purged);

    // Fails with Damaged where one of them is left.
    Status run() const;

private:
    struct Pattern {
        QByteArray bytes;
        bool utf8 = true;
    };
    void addPattern(const QString &words);
    bool standsIn(QByteArrayView bytes, qsizetype at, const Pattern &pattern) const;

    QStringList tables() const;
    QString leftInCells() const;
    QString leftIn(const QString &table) const;
    bool leftInChange(const Statement &row) const;
    QString leftInBlobs() const;
    bool exempt(const QString &table, const Uuid &record, const QByteArray &column) const;
    std::set<size_t> foundInFile() const;
    void scan(QByteArrayView bytes, std::set<size_t> &found) const;
    void forgetWhatStays(std::set<size_t> &found) const;

    const Project &m_project;
    const WordsToPurge &m_purged;
    WordRewrite m_rewrite;
    std::set<std::pair<Uuid, int>> m_keptCells;
    std::vector<Pattern> m_patterns;
    QHash<quint16, std::vector<size_t>> m_byStart; // by their first two bytes
    std::bitset<65536> m_starts;
    qsizetype m_longest = 0;
};

} // namespace partsong
