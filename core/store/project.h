// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/person.h"
#include "core/store/step.h"
#include "core/store/study.h"
#include "core/store/textcache.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <mutex>
#include <set>

namespace partsong {

class FileLock;
class Progress;
class Schema;
class TextIndex;
class Transaction;
struct SubjectKind;

// What undo and redo did: the labels of the steps taken back or brought back, first taken first, and the
// numbers of the steps that this made.
struct UndoReport {
    QStringList labels;
    std::vector<qint64> made;
};

// One study: its file, held open, and everything that may be asked of it. Writes go through Edit alone.
// Reading may be done from any thread, and sees what is committed: what an Edit in another thread has not, it
// does not see, nor wait for. Writing in the thread that the Project lives in, which is where people click,
// waits for another thread's Edit a fifth of a second at most and then fails with Locked. changed() is
// emitted in that thread, in the order of the commits.
class Project : public QObject {
    Q_OBJECT
public:
    enum class Access { Write, Read };

    // Makes a new study file. Fails with Exists where the path is taken. ":memory:" keeps it in memory alone.
    static Result<std::unique_ptr<Project>> create(const QString &path, const Schema &schema,
                                                   const QString &title, const QString &person);
    // Opens a study. To write, waits so long for another program that holds it, then fails with Locked.
    static Result<std::unique_ptr<Project>> open(const QString &path, const Schema &schema, Access access,
                                                 int waitMilliseconds = 0);
    ~Project() override;

    const QString &path() const { return m_path; }
    const Schema &schema() const { return m_schema; }
    bool readOnly() const { return m_access == Access::Read; }
    // Who holds the study for writing, as far as another program has said; "" when nobody does.
    static QString holderOf(const QString &path);
    Study study() const;

    // Who acts from now on. Somebody new joins the team with the first Edit that changes something.
    void actAs(const QString &name);
    Person person() const { return m_person; }
    std::optional<Person> personNamed(const QString &name) const;

    template <typename T> Result<T> find(Id<T> id) const
    {
        Result<Row> row = findRow(T::type(), id.uuid());
        if (!row)
            return std::unexpected(row.error());
        return recordOf<T>(*row);
    }
    // All records, in the order they were added.
    template <typename T> std::vector<T> all() const { return recordsOf<T>(rows(T::type())); }
    // The records whose column holds the value, in the order they were added.
    template <typename T> std::vector<T> where(const char *column, const Value &value) const
    {
        return recordsOf<T>(rows(T::type(), column, value));
    }
    template <typename T, typename U> std::vector<T> where(const char *column, Id<U> id) const
    {
        return where<T>(column, uuidValue(id.uuid()));
    }
    Result<Row> findRow(const RecordType &type, const Uuid &id) const;
    std::vector<Row> rows(const RecordType &type) const;
    std::vector<Row> rows(const RecordType &type, const char *column, const Value &value) const;

    // The kind of a subject, or nullptr when there is none of that id.
    const SubjectKind *kindOf(const Uuid &subject) const;
    QString kindNameOf(const Uuid &subject) const;

    // The words of a text, ready to be addressed by position; never null (an unknown text is empty).
    std::shared_ptr<const TextIndex> text(Id<Text> id) const;
    Result<QByteArray> blob(const QByteArray &hash) const;
    // Keeps the bytes by their hash; part of the Edit that is open.
    Status keepBlob(const QByteArray &hash, const QByteArray &bytes);

    // For *queries.cpp: a statement to read with.
    Statement query(const char *sql) const;
    Statement query(const QByteArray &sql) const { return query(sql.constData()); }

    std::vector<Step> history(int limit = -1) const; // newest first
    // So many steps before this one (0: before none), newest first; of anyone or of one person.
    std::vector<Step> historyBefore(qint64 number, int limit, std::optional<Id<Person>> by = {}) const;
    std::optional<Step> step(qint64 number) const;
    qint64 lastStep() const;
    // The step that undo or redo would take next, of anyone or of one person.
    std::optional<Step> nextUndo(std::optional<Id<Person>> by = {}) const;
    std::optional<Step> nextRedo(std::optional<Id<Person>> by = {}) const;
    // Takes back so many standing Edits, all or none; fails with NothingToDo when there are fewer. All three
    // can be cancelled and then leave everything as it was.
    Result<UndoReport> undo(int steps = 1, std::optional<Id<Person>> by = {},
                            const Progress *progress = nullptr);
    Result<UndoReport> redo(int steps = 1, std::optional<Id<Person>> by = {},
                            const Progress *progress = nullptr);
    // Takes back just these, in this order, and the later ones that rest on them, all or none; a step that
    // was an undo is redone by it. Those among them that another has taken along are left out. Fails with
    // NothingToDo where the first does not stand.
    Result<UndoReport> undoSteps(const std::vector<qint64> &numbers, const Progress *progress = nullptr);
    // How many records the step and all after it changed: what undoing it may have to look at.
    qint64 changesSince(qint64 number) const;

    // While founding, what is written makes no History: for a new study that is filled as it is made.
    void setFounding(bool founding) { m_founding = founding; }
    bool founding() const { return m_founding; }

    // Whether another thread has an Edit open just now.
    bool writtenElsewhere() const;
    static Error beingWritten();

    Database &database() const { return *m_database; }

Q_SIGNALS:
    void changed(const partsong::ChangeSet &changes);

private:
    friend class Edit;
    friend class Merge;
    friend class Transaction;
    friend class Undoing;
    friend class Purge;

    Project(const QString &path, const Schema &schema, Access access);
    template <typename T> static std::vector<T> recordsOf(const std::vector<Row> &rows)
    {
        std::vector<T> records;
        records.reserve(rows.size());
        for (const Row &row : rows)
            records.push_back(recordOf<T>(row));
        return records;
    }
    Status lock(int waitMilliseconds);
    Status inspect();
    void sweepCompanions();
    Status checkVersion();
    Status bringToToday(int version);
    Status found(const QString &title);
    void loadFirstPerson();
    std::vector<Step> stepsWhere(const QByteArray &condition, const std::vector<Value> &values) const;
    Row rowFrom(Statement &statement, const RecordType &type) const;
    // The right to write, for as long as it is held; without it where it could not be had in time.
    using Pen = std::unique_lock<std::recursive_timed_mutex>;
    Pen takePen();
    Result<UndoReport> takeNext(std::optional<Step> (Project::*next)(std::optional<Id<Person>>) const,
                                int steps, std::optional<Id<Person>> by, const QString &nothing,
                                const Progress *progress);
    Database &committed() const;
    // The cache of texts follows what happens to the open Edit.
    void forgetTexts() const;
    void redraftText(const Uuid &id) const;
    void dropDrafts() const;
    void settleTexts() const;
    void tell(const ChangeSet &changes);
    void tellAll();

    QString m_path;
    const Schema &m_schema;
    Access m_access;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Database> m_database;
    Person m_person;
    bool m_personPending = false;
    bool m_founding = false;
    std::unique_ptr<Transaction> m_transaction; // the open Edit's
    std::recursive_timed_mutex m_writing;
    std::atomic<Qt::HANDLE> m_writer =
        nullptr; // the thread of the open transaction; changes under the database's mutex
    mutable std::once_flag m_readerOpened;
    mutable std::unique_ptr<Database> m_reader; // reads what is committed while another thread writes
    mutable std::mutex m_textsMutex;
    mutable TextCache m_texts; // as committed
    mutable TextCache m_drafts; // as the open transaction has them
    mutable std::set<Uuid> m_redrafted; // texts that it changed
    mutable int m_textsAge = 0; // counts commits that changed texts
    std::mutex m_untoldMutex;
    std::vector<ChangeSet> m_untold; // committed, not yet told; first first
};

} // namespace partsong
