// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/logentry.h"

#include <QHash>
#include <QSet>

#include <set>
#include <vector>

namespace partsong {

class Project;

// Who last wrote something in one copy of a study: the Edit, and where in the copy's History it did so. No
// Edit: it is as it was when the study was made.
struct Writer {
    Uuid edit;
    qint64 step = 0;
    qint64 seq = 0;
    bool byHand = false; // not a passage that a correction of its text trimmed

    bool before(const Writer &other) const { return std::pair(step, seq) < std::pair(other.step, other.seq); }
};

// The last writers of what a record is made of.
struct RecordWriters {
    Writer existence; // made or removed it
    Writer anchor; // its text and place there
    std::vector<Writer> columns;
};

// A correction of a text as one copy made it, or took it over.
struct Correction {
    int at = 0;
    std::u32string removed;
    std::u32string inserted;
    Uuid edit;

    bool undoneBy(const Correction &other) const
    {
        return at == other.at && removed == other.inserted && inserted == other.removed;
    }
};

// What the History of one copy of a study says, for comparing it with another copy. A merge that was undone,
// and the undoing of it, are as if they had never been: what it took may be taken again.
class CopyHistory {
public:
    explicit CopyHistory(const Project &project);

    const Project &project() const { return m_project; }
    bool knows(const Uuid &edit) const { return edit.null() || m_known.contains(edit); }
    // The Edits, merges among them, that the other copy does not know.
    const std::set<Uuid> &news() const { return m_news; }
    // Those of them that somebody made, which merges are not.
    int newEdits() const;
    const QHash<Uuid, QString> &tombstones() const { return m_tombstones; }

    // Learns what the other copy does not know.
    void compare(const CopyHistory &other);

    RecordWriters writers(const RecordType &type, const Uuid &id, const Uuid &text) const;
    // Corrections of a text since it last came into the study, in their order.
    const std::vector<Correction> &corrections(const Uuid &text) const;

private:
    struct StepNote {
        Uuid id;
        bool merge = false;
        bool undone = false;
        qint64 undoes = 0;
        bool skipped = false;
    };
    struct TextNote {
        std::vector<Correction> corrections;
        std::vector<qint64> steps; // of each
        QHash<Uuid, Writer> anchors; // trimmed by corrections
    };

    void readSteps();
    void skipUndoneMerges();
    const TextNote &noteOf(const Uuid &text) const;
    void noteSplice(TextNote &note, const SpliceChange &splice, const Writer &writer) const;
    Uuid editOf(const StepNote &step, const Uuid &origin) const { return origin.null() ? step.id : origin; }

    const Project &m_project;
    QHash<qint64, StepNote> m_steps;
    QSet<Uuid> m_known;
    QSet<Uuid> m_taken;
    QHash<Uuid, QString> m_tombstones; // id to table
    std::set<Uuid> m_news;
    mutable QHash<Uuid, TextNote> m_texts;
};

} // namespace partsong
