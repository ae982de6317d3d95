// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record.h"

#include <QByteArrayView>
#include <QHash>

#include <memory>
#include <mutex>

struct sqlite3;
struct sqlite3_stmt;

namespace partsong {

class Database;
class Progress;

// A prepared statement lent by the Database, which keeps it for the next time. Columns and parameters count
// from 0. Values bound are copied, but for bindBytesView, whose bytes must outlive the statement.
class Statement {
public:
    Statement(Database &database, sqlite3_stmt *statement, std::unique_lock<std::recursive_mutex> lock);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(int parameter, const Value &value);
    Statement &bind(int parameter, const QString &text);
    Statement &bind(int parameter, qint64 number);
    Statement &bind(int parameter, int number) { return bind(parameter, static_cast<qint64>(number)); }
    Statement &bind(int parameter, const Uuid &id);
    Statement &bindBytes(int parameter, QByteArrayView bytes);
    Statement &bindUtf8(int parameter, QByteArrayView utf8);

    // True while there is a row. After false, status() tells whether that was the end or an error.
    bool next();
    // Runs to the end, for statements that give no rows.
    Status run();
    Status status() const { return m_status; }
    // Ready to be bound and run again.
    void reset();

    int columns() const;
    bool null(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return static_cast<int>(integer(column)); }
    double real(int column) const;
    QString text(int column) const;
    Uuid uuid(int column) const;
    template <typename T> Id<T> id(int column) const { return Id<T>(uuid(column)); }
    // Valid until the next call of next() or reset().
    QByteArrayView bytesView(int column) const;
    QByteArray bytes(int column) const { return bytesView(column).toByteArray(); }
    Value value(int column) const;

private:
    Database *m_database;
    sqlite3_stmt *m_statement;
    std::unique_lock<std::recursive_mutex> m_lock;
    Status m_status;
};

// One connection to one SQLite file, with the settings that design section 9 asks for. Only core/store and
// files named *queries.cpp speak SQL to it. May be used from any thread; each call locks.
class Database {
public:
    enum class Mode { Create, Write, Read };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Statement prepare(const char *sql);
    Statement prepare(const QByteArray &sql) { return prepare(sql.constData()); }
    Status execute(const char *sql);
    Status execute(const QString &sql) { return execute(sql.toUtf8().constData()); }
    int changes() const;
    bool inTransaction() const;
    // The first statement that failed since forgetTrouble(), if one did: whoever read with it may take the
    // rows it gave for all there are, so nothing that rests on them may be written. Broken constraints do not
    // count.
    Status trouble() const;
    void forgetTrouble();
    // Whether another connection changed the file since the last call.
    bool changedElsewhere();

    // Copies the whole database to a new file with SQLite's backup interface, in steps of a few milliseconds
    // between which others read and write; what is written meanwhile gets into the copy. Given a progress, it
    // leaves them time and can be cancelled. Fails with Locked while a transaction is open. The copy is on
    // the disk when it returns.
    Status copyTo(const QString &path, const Progress *progress = nullptr) const;
    Status copyInto(Database &target, const Progress *progress = nullptr) const;
    // Removes a journal that a killed writer left before it counted: SQLite rolls back one that does, and
    // would leave this one lying until the next change. Only for who holds the study's FileLock.
    Status removeIdleJournal();
    // Size of the file in bytes, and its bytes, read through SQLite's own descriptor.
    qint64 fileBytes() const;
    QByteArray readFile(qint64 from, int bytes) const;
    // Whether the file's folder can be written and the file is not write-protected.
    bool writable() const;

    std::recursive_mutex &mutex() { return m_mutex; }
    sqlite3 *handle() const { return m_handle; }
    Error lastError(const QString &what) const;

private:
    friend class Statement;
    Database() = default;
    Status configure(Mode mode);
    void giveBack(sqlite3_stmt *statement);
    void noteTrouble(const Error &error);

    sqlite3 *m_handle = nullptr;
    QString m_path;
    Mode m_mode = Mode::Read;
    Status m_trouble;
    qint64 m_dataVersion = 0;
    QHash<QByteArray, std::vector<sqlite3_stmt *>> m_idle;
    mutable std::recursive_mutex m_mutex;
};

} // namespace partsong
