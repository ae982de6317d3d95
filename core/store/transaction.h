// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"
#include "core/store/logentry.h"
#include "core/store/step.h"

#include <memory>
#include <set>
#include <vector>

namespace partsong {

class Database;
class Project;
class Schema;
class TextIndex;

// The one open SQLite transaction of a Project, and the log of what it changed. Edit, undo, purge and merge
// all write through it; nothing else does. Errors are kept: after the first, nothing more is written and
// commit fails.
class Transaction {
public:
    explicit Transaction(Project &project);
    // Writes nothing, and says why.
    Transaction(Project &project, const Error &why);
    ~Transaction(); // rolls back unless committed

    const Status &status() const { return m_status; }
    void fail(const Error &error);

    // At its former place among the rows, where that is known and free; else at their end.
    void insert(const RecordType &type, Row row, qint64 place = 0);
    // Sets the given columns; those that hold the value already are left out.
    void update(const RecordType &type, const Uuid &id, const std::vector<std::pair<int, Value>> &columns);
    void replace(const RecordType &type, const Row &row);
    void remove(const RecordType &type, const Uuid &id);
    // Removes the row and, as each link's OnRemove says, whatever links to it, deepest first.
    void removeWithAll(const RecordType &type, const Uuid &id);
    // Makes whatever links to one row link to another of the same table; links that then stand twice are
    // removed.
    void relink(const RecordType &type, const Uuid &from, const Uuid &to);
    void splice(const Uuid &text, int at, int removed, const QString &inserted);
    // Gives anchors back the places and orphan words that a splice's History holds.
    void restoreAnchors(const std::vector<AnchorChange> &anchors, bool before);

    Result<Row> find(const RecordType &type, const Uuid &id);
    void setOrigin(const Uuid &edit) { m_origin = edit; }

    int savepoint();
    void rollbackTo(int savepoint);
    void release(int savepoint);

    struct Signature {
        QString label;
        StepKind kind = StepKind::Edit;
        std::optional<qint64> undoes;
        std::optional<StepId> id;
        bool evenEmpty = false; // a step even where no row changed
    };
    // Writes what changed since the last call to the History as one step. An empty log makes no step, unless
    // asked.
    void finishStep(const Signature &signature);
    // Commits all steps and returns what to tell; where nothing was written, nothing is.
    Result<ChangeSet> commit();
    Result<ChangeSet> commit(const Signature &signature);
    const std::vector<LogEntry> &log() const { return m_log; }
    qint64 step() const { return m_step; }

private:
    friend class Project;
    void begin();
    void end();
    void run(const Status &status);
    void bindRow(class Statement &statement, const RecordType &type, const Row &row);
    void derive(const RecordType &type, Row &row);
    Value quoteHash(const RecordType &type, const Row &row);
    qint64 placeOf(const RecordType &type, const Uuid &id);
    bool standsTwice(const RecordType &type, const Row &row);
    std::vector<AnchorChange> anchorsAt(const Splice &splice, const TextIndex &text);
    void moveAnchors(const Splice &splice);
    void rehash(const Uuid &text, const TextRange &touched);
    void setOrphans(const std::vector<AnchorChange> &anchors);
    void writeText(const Uuid &text, const QByteArray &body);
    void writeStep(const Signature &signature);
    void writeLog();
    void keepBodies(const LogEntry &entry);
    void joinTeam(StepKind kind);
    QString brokenLinks();
    void bringPlacesToToday(std::vector<RowChange> &rows) const;
    ChangeSet changes() const;

    Project &m_project;
    Database &m_database;
    const Schema &m_schema;
    Status m_status;
    std::vector<LogEntry> m_log; // since the last step
    std::vector<LogEntry> m_written; // in the steps before
    struct Savepoint {
        size_t logged; // entries before it
        Status status; // a failure before it outlasts it
    };
    std::vector<Savepoint> m_savepoints;
    Uuid m_origin;
    std::set<Uuid> m_removing;
    qint64 m_step = 0;
    bool m_begun = false;
    bool m_committed = false;
};

} // namespace partsong
