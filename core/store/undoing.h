// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/logentry.h"
#include "core/store/project.h"
#include "core/store/transaction.h"

#include <QHash>

#include <set>

namespace partsong {

// Takes back steps of the History within one transaction, each with a new step that names it. A step on which
// later ones rest takes those with it. Positions are brought from the revision of the step to the text's
// today.
class Undoing {
public:
    explicit Undoing(Project &project, const Progress *progress = nullptr)
        : m_project(project), m_transaction(project), m_progress(progress)
    {
    }

    // Takes back the step and those that rest on it; nothing is kept before commit.
    Status take(const Step &step);
    bool took(qint64 step) const { return m_taken.contains(step); }
    Result<UndoReport> commit();

private:
    // Splices of one text, and the step that each is of.
    struct LaterSplices {
        std::vector<Splice> splices;
        std::vector<qint64> steps;

        void add(const Splice &splice, qint64 step);
        // As if the step had never been; what came after it moves to where it would stand.
        bool cancel(qint64 step);
    };
    using Latest = std::set<qint64, std::greater<>>;

    static Error cannotUndo(const QString &detail);
    Result<std::vector<LogEntry>> entries(qint64 step) const;
    // Splices of the text after the step, without those that were taken back again.
    LaterSplices splicesAfter(qint64 step, const Uuid &text) const;

    // Standing steps that rest on this one and must be taken back first.
    Result<Latest> dependents(qint64 step);
    void restsOn(qint64 step, const LogEntry &entry, Latest &found);
    void laterChanges(qint64 step, const LogEntry &entry, Latest &found) const;
    void laterPlaces(qint64 step, const LogEntry &entry, Latest &found) const;
    void laterMentions(qint64 step, const LogEntry &entry, Latest &found);
    void findMentions(qint64 step);
    void lostParents(qint64 step, const LogEntry &entry, Latest &found) const;
    Status laterSplices(qint64 step, const std::vector<LogEntry> &entries, Latest &found) const;
    bool standing(qint64 step) const;
    qint64 undoneBy(qint64 step) const;

    void takeBack(const Step &step);
    bool stopped();
    void takeBack(const LogEntry &entry);
    void takeBackInsert(const LogEntry &entry);
    void leaveTeam(const Uuid &person);
    void takeBackRemoval(const LogEntry &entry);
    void takeBackUpdate(const LogEntry &entry);
    void movePlaces(const LogEntry &entry, std::vector<std::pair<int, Value>> &values);
    void takeBackSplice(const LogEntry &entry);
    std::vector<Splice> &later(const Uuid &text);
    void mark(const Step &step);

    Project &m_project;
    Transaction m_transaction;
    const Progress *m_progress;
    UndoReport m_report;
    std::set<qint64> m_taken;
    qint64 m_step = 0; // the one being taken back
    QHash<Uuid, std::vector<Splice>> m_later; // after it, by text
    std::vector<Uuid> m_joined; // persons who joined the team with it
    QHash<Uuid, std::vector<qint64>> m_mentions; // steps after m_mentionsFrom whose rows link to the id
    qint64 m_mentionsFrom = -1;
};

} // namespace partsong
