// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/filehandle.h"
#include "core/base/progress.h"
#include "core/base/tr.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int BusyMilliseconds = 5000;

ErrorKind kindOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return ErrorKind::Foreign;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Refused;
    default:
        return ErrorKind::Io;
    }
}

QString sentenceFor(int code, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return Tr::tr("“%1” is not a Partsong study. Choose a file that ends in .partsong.").arg(name);
    case SQLITE_CORRUPT:
        return Tr::tr("“%1” is damaged. Open its newest backup, and keep this file as it is.").arg(name);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Tr::tr("“%1” or its folder cannot be written. Copy the study to a folder of your own.")
            .arg(name);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Tr::tr("“%1” is being written by another program. Try again in a moment.").arg(name);
    case SQLITE_FULL:
        return Tr::tr("The disk that holds “%1” is full. Free some space and try again.").arg(name);
    case SQLITE_CONSTRAINT:
        return Tr::tr("Something else in the study still depends on this.");
    case SQLITE_CANTOPEN:
        return Tr::tr("“%1” could not be opened. Check that the file and its folder are there.").arg(name);
    default:
        return Tr::tr("“%1” could not be read or written. Check the disk and try again.").arg(name);
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_mode = mode;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database->m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(database->lastError(u"open"_s));
    if (Status configured = database->configure(mode); !configured)
        return std::unexpected(configured.error());
    return database;
}

// Design section 9. A reader may have to roll back the journal of a killed writer, which needs a descriptor
// that can write; query_only sees to it that nothing else is ever written.
Status Database::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, BusyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    // A study has no views and triggers; those in a file from a stranger never run.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    if (mode == Mode::Create) {
        if (Status paged = execute("PRAGMA page_size=8192"); !paged)
            return paged;
    }
    Status status = execute("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; "
                            "PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON; PRAGMA cache_size=-32768");
    // Without spilling, pages are written at the commit alone, and readers of what is committed are held up
    // no longer.
    if (status && mode != Mode::Read)
        status = execute("PRAGMA journal_mode=DELETE; PRAGMA cache_spill=OFF");
    if (status && mode == Mode::Read)
        status = execute("PRAGMA query_only=ON");
    return status;
}

Database::~Database()
{
    for (const auto &statements : std::as_const(m_idle)) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close(m_handle);
}

Statement Database::prepare(const char *sql)
{
    std::unique_lock lock(m_mutex);
    const QByteArray key(sql);
    auto idle = m_idle.find(key);
    if (idle != m_idle.end() && !idle->empty()) {
        sqlite3_stmt *statement = idle->back();
        idle->pop_back();
        return Statement(*this, statement, std::move(lock));
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, sql, static_cast<int>(key.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                       nullptr);
    return Statement(*this, statement, std::move(lock));
}

void Database::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[QByteArray(sqlite3_sql(statement))].push_back(statement);
}

Status Database::execute(const char *sql)
{
    const std::unique_lock lock(m_mutex);
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError(QString::fromUtf8(sql)));
    return {};
}

// A broken constraint is an answer about what was to be written, not about what is there.
void Database::noteTrouble(const Error &error)
{
    const std::unique_lock lock(m_mutex);
    if (m_trouble && error.kind != ErrorKind::Refused)
        m_trouble = std::unexpected(error);
}

Status Database::trouble() const
{
    const std::unique_lock lock(m_mutex);
    return m_trouble;
}

void Database::forgetTrouble()
{
    const std::unique_lock lock(m_mutex);
    m_trouble = {};
}

bool Database::changedElsewhere()
{
    Statement version = prepare("PRAGMA data_version");
    if (!version.next())
        return false;
    return std::exchange(m_dataVersion, version.integer(0)) != version.integer(0);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

// The copy is synced once, by itself: syncing it within the last step would hold up whoever uses the study.
Status Database::copyTo(const QString &path, const Progress *progress) const
{
    {
        Result<std::unique_ptr<Database>> target = open(path, Mode::Create);
        if (!target)
            return std::unexpected(target.error());
        if (Status quick =
                (*target)->execute("PRAGMA synchronous=OFF; PRAGMA cache_spill=ON; PRAGMA cache_size=-2048");
            !quick)
            return quick;
        if (Status copied = copyInto(**target, progress); !copied)
            return copied;
    }
    if (!filehandle::syncFile(path))
        return failure(ErrorKind::Io, sentenceFor(SQLITE_IOERR, path), u"sync of a copy"_s);
    return {};
}

namespace {

constexpr qint64 StepNanoseconds = 2'000'000; // how long a step of a copy may keep others waiting
constexpr int BetweenSteps = 2; // ms that they have until the next

// One step, of as many pages as the last ones took a few milliseconds for.
int copyStep(sqlite3_backup *backup, int &pages)
{
    QElapsedTimer clock;
    clock.start();
    const int code = sqlite3_backup_step(backup, pages);
    const qint64 taken = clock.nsecsElapsed();
    if (taken > 2 * StepNanoseconds)
        pages = std::max(pages / 2, 4);
    else if (taken < StepNanoseconds / 2)
        pages = std::min(pages * 2, 1024);
    return code;
}

} // namespace

Status Database::copyInto(Database &target, const Progress *progress) const
{
    std::unique_lock lock(m_mutex);
    if (inTransaction())
        return failure(ErrorKind::Locked,
                       Tr::tr("The study is being changed just now. Try again in a moment."));
    sqlite3_backup *backup = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!backup)
        return std::unexpected(target.lastError(u"backup"_s));
    int pages = 32;
    int busy = 0; // ms that another's writing was waited for
    int step = copyStep(backup, pages);
    while (step == SQLITE_OK || ((step == SQLITE_LOCKED || step == SQLITE_BUSY) && busy < BusyMilliseconds)) {
        lock.unlock();
        if (progress || step != SQLITE_OK)
            QThread::msleep(BetweenSteps);
        busy = step == SQLITE_OK ? 0 : busy + BetweenSteps;
        if (progress) {
            const int total = sqlite3_backup_pagecount(backup);
            progress->at(total - sqlite3_backup_remaining(backup), total);
        }
        lock.lock();
        if (progress && progress->cancelled())
            break;
        step = copyStep(backup, pages);
    }
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return std::unexpected(target.lastError(u"backup"_s));
    if (step == SQLITE_OK)
        return failure(ErrorKind::Cancelled, Tr::tr("Stopped; no copy was made."));
    // A writer that is in the way is no error to sqlite3_backup_finish, yet nothing was copied.
    if (step != SQLITE_DONE)
        return failure(ErrorKind::Locked, sentenceFor(step, m_path), u"backup: SQLite %1"_s.arg(step));
    return {};
}

// With SQLite's lock for writing held, nobody else has the journal; and a journal that counted was rolled
// back, and removed, by taking it.
Status Database::removeIdleJournal()
{
    const std::unique_lock lock(m_mutex);
    const QString journal =
        QFile::decodeName(sqlite3_filename_journal(sqlite3_db_filename(m_handle, "main")));
    if (journal.isEmpty() || !QFileInfo::exists(journal))
        return {};
    Status taken = execute("PRAGMA query_only=OFF; BEGIN IMMEDIATE");
    if (taken) {
        QFile::remove(journal);
        taken = execute("ROLLBACK");
    }
    const Status restored = m_mode == Mode::Read ? execute("PRAGMA query_only=ON") : Status();
    return taken ? restored : taken;
}

namespace {

sqlite3_file *fileOf(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

} // namespace

qint64 Database::fileBytes() const
{
    sqlite3_file *file = fileOf(m_handle);
    sqlite3_int64 bytes = 0;
    if (!file || file->pMethods->xFileSize(file, &bytes) != SQLITE_OK)
        return 0;
    return bytes;
}

QByteArray Database::readFile(qint64 from, int bytes) const
{
    sqlite3_file *file = fileOf(m_handle);
    const qint64 there = std::min<qint64>(bytes, fileBytes() - from);
    if (!file || there <= 0)
        return {};
    QByteArray content(there, Qt::Uninitialized);
    if (file->pMethods->xRead(file, content.data(), static_cast<int>(there), from) != SQLITE_OK)
        return {};
    return content;
}

bool Database::writable() const
{
    return sqlite3_db_readonly(m_handle, "main") == 0;
}

Error Database::lastError(const QString &what) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const QString detail =
        u"%1: SQLite %2: %3"_s.arg(what).arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return Error{kindOf(code), sentenceFor(code, m_path), detail, {}, {}};
}

} // namespace partsong
