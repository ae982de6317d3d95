// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/range.h"
#include "core/coding/code.h"
#include "core/store/logentry.h"
#include "core/store/project.h"

#include <QHash>

#include <vector>

namespace partsong {

// What a coding says of the codebook.
struct CodedPlace {
    Id<Code> code;
    Id<Person> coder;
    Id<Text> text;
    TextRange range; // as it stands now, or stood when it was removed
};

// The codes and codings of a study as they were after an earlier step: those of today, with what the History
// says was changed since taken back.
class PastCodebook {
public:
    explicit PastCodebook(const Project &project);

    // Steps never come back: each call must name the same step as the last, or an earlier one. False where it
    // was cancelled.
    bool goBackTo(qint64 step, const Progress &progress = Progress());

    const QHash<Id<Code>, Code> &codes() const { return m_codes; }
    const QHash<Id<Coding>, CodedPlace> &codings() const { return m_codings; }
    QHash<Id<Code>, int> counts() const;
    QString pathOf(Id<Code> code) const;
    // Of what was gone back over by the last call: which codes a merge removed, in which step, and what they
    // became part of where the History says so; which codings were removed, and when; and the first code of
    // those that were given another.
    struct Removed {
        qint64 step = 0;
        CodedPlace place;
    };
    const QHash<Id<Code>, qint64> &merged() const { return m_merged; }
    const QHash<Id<Code>, Id<Code>> &mergedInto() const { return m_mergedInto; }
    const QHash<Id<Coding>, Removed> &removedCodings() const { return m_removed; }
    const QHash<Id<Coding>, Id<Code>> &firstCodes() const { return m_firstCodes; }

private:
    void takeBackCode(Id<Code> id, qint64 step, int op, const QByteArray &payload);
    void takeBackCoding(Id<Coding> id, int op, const QByteArray &payload);

    const Project &m_project;
    qint64 m_step;
    QHash<Id<Code>, Code> m_codes;
    QHash<Id<Coding>, CodedPlace> m_codings;
    QHash<Id<Code>, qint64> m_merged;
    QHash<Id<Code>, Id<Code>> m_mergedInto;
    QHash<Id<Coding>, Removed> m_removed;
    QHash<Id<Coding>, Id<Code>> m_firstCodes;
};

// One change of a code, or of which code a passage has, or the removal of a passage, and who made it.
struct CodebookAct {
    qint64 step = 0;
    Id<Person> person; // null: nobody knows, as a copy of the study brought it
    bool merges = false; // two codes
    LogEntry entry;
};

// All that stand, that is, were not undone; in their order. What was merged from a copy that one person
// worked in is theirs.
std::vector<CodebookAct> codebookActs(const Project &project);

// The last step that was written by then; 0 where none was.
qint64 stepBy(const Project &project, qint64 millisecondsUtc);

} // namespace partsong
