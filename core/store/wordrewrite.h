// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/logentry.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <set>
#include <vector>

namespace partsong {

// Words that must go, and what stands in for them; places are UTF-16 units.
struct StandIn {
    qsizetype start = 0;
    qsizetype end = 0;
    QString words;
};

// Finds them in some words: in their order, none over another.
using FindStandIns = std::function<std::vector<StandIn>(const QString &words)>;

// Rewrites whatever may hold words without those that must go. Knows no study.
class WordRewrite {
public:
    explicit WordRewrite(FindStandIns find) : m_find(std::move(find)) { }

    const FindStandIns &find() const { return m_find; }
    // With the stand-ins in place; the same words where there is nothing to do. What is kept as JSON is
    // rewritten string by string.
    QString rewritten(const QString &words) const;
    // With just these in place.
    static QString with(const QString &words, const std::vector<StandIn> &standIns);
    // With every character blotted out instead, so that all places stay.
    QString blotted(const QString &words) const;
    bool touches(const QString &words) const { return rewritten(words) != words; }
    // Bytes that are words, as UTF-8.
    bool touches(const QByteArray &bytes) const;

    // What is left of a change of the History: words rewritten, but blotted in corrections of texts, whose
    // places others rest on; hashes of blobs that go taken out. `seals`: it can no longer be undone.
    struct Left {
        QByteArray payload;
        bool seals = false;
    };
    Left left(const RecordType *type, ChangeOp op, const QByteArray &payload,
              const std::set<QByteArray> &droppedBlobs) const;
    // All words in a change, one after the other.
    static void eachWord(const QByteArray &payload, const std::function<void(const QString &)> &visit);

private:
    QString once(const QString &words) const;

    FindStandIns m_find;
};

// Whether bytes are a text and no picture or other file.
bool looksLikeText(const QByteArray &bytes);

} // namespace partsong
