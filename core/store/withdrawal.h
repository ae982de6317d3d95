// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/logentry.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <set>
#include <vector>

namespace partsong {

class Project;

// Records whose words are withdrawn, with their types.
using Withdrawn = QHash<Uuid, const RecordType *>;

// The links that the History tells of, read once: which records it says hung on which, and which steps speak
// of them.
class HistoryLinks {
public:
    explicit HistoryLinks(const Project &project);

    // Adds what once depended on the records, directly or through others, and is in the study no longer.
    void addDependents(Withdrawn &withdrawn) const;
    // The steps in which some row linked to one of the records.
    std::set<qint64> stepsThatName(const Withdrawn &withdrawn) const;

private:
    struct Link {
        const RecordType *type;
        Uuid record;
        qint64 step;
        bool depends; // goes with what it links to
    };

    const Project &m_project;
    QHash<Uuid, std::vector<Link>> m_to;
};

// The words and hashes that a change in the History holds of withdrawn records, given to the functions as
// they are met.
struct WordsMet {
    std::function<void(const QString &)> words;
    std::function<void(const QByteArray &)> hash; // of a blob
};

// What is left of a change of a withdrawn record: everything but words and hashes of words.
QByteArray withoutWords(const RecordType &type, ChangeOp op, const QByteArray &payload, const WordsMet &met);
// What is left of a splice of some other text in which withdrawn records had their places: their words
// blanked. Empty when none of them is in it.
QByteArray withoutAnchorWords(const QByteArray &payload, const Withdrawn &withdrawn, const WordsMet &met);

// The hashes of blobs that a change tells of.
std::vector<QByteArray> blobsIn(const RecordType &type, ChangeOp op, const QByteArray &payload);

} // namespace partsong
