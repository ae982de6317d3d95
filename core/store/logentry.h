// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record.h"
#include "core/store/splice.h"

#include <QList>
#include <QString>

#include <vector>

namespace partsong {

class Schema;

enum class ChangeOp { Insert = 1, Update = 2, Remove = 3, Splice = 4 };

// An anchor that moving along with a splice, and back again, would not bring home: kept by value.
struct AnchorChange {
    const RecordType *type = nullptr;
    Uuid id;
    TextRange before;
    TextRange after;
    QString orphanBefore;
    QString orphanAfter;
};

// The words of a splice, and the anchors that had an edge in them.
struct SpliceChange {
    int at = 0;
    QString removed;
    QString inserted;
    std::vector<AnchorChange> anchors;

    Splice splice(const Uuid &text) const;
};

// One change of one record, as the History keeps it. Rows are whole in memory; only the columns that differ
// are written. Derived columns are not.
struct LogEntry {
    ChangeOp op = ChangeOp::Update;
    const RecordType *type = nullptr;
    Uuid id;
    Row before;
    Row after;
    std::vector<int> columns; // those an Update set
    SpliceChange splice;
    Uuid origin; // the Edit of another copy that a merge took this from
    qint64 place = 0; // of a Remove: which row of its table it was, so that undo keeps the order; 0 unknown

    QByteArray payload() const;
    // Reads back what payload() wrote; before and after hold defaults where the payload says nothing.
    // A Body comes back as its hash.
    static Result<LogEntry> fromPayload(const Schema &schema, ChangeOp op, const RecordType &type,
                                        const Uuid &id, const QByteArray &payload);
};

} // namespace partsong
