// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <sqlite3.h>

namespace partsong {

using namespace Qt::StringLiterals;

Statement::Statement(Database &database, sqlite3_stmt *statement, std::unique_lock<std::recursive_mutex> lock)
    : m_database(&database), m_statement(statement), m_lock(std::move(lock))
{
    if (!statement) {
        m_status = std::unexpected(database.lastError(u"prepare"_s));
        database.noteTrouble(m_status.error());
    }
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_lock(std::move(other.m_lock)), m_status(std::move(other.m_status))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_database->giveBack(m_statement);
}

Statement &Statement::bind(int parameter, const Value &value)
{
    switch (value.index()) {
    case 1:
        return bind(parameter, std::get<qint64>(value));
    case 2:
        sqlite3_bind_double(m_statement, parameter + 1, std::get<double>(value));
        return *this;
    case 3:
        return bind(parameter, std::get<QString>(value));
    case 4:
        return bindBytes(parameter, std::get<QByteArray>(value));
    default:
        sqlite3_bind_null(m_statement, parameter + 1);
        return *this;
    }
}

Statement &Statement::bind(int parameter, const QString &text)
{
    return bindUtf8(parameter, text.toUtf8());
}

Statement &Statement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter + 1, number);
    return *this;
}

Statement &Statement::bind(int parameter, const Uuid &id)
{
    if (id.null())
        sqlite3_bind_null(m_statement, parameter + 1);
    else
        sqlite3_bind_blob(m_statement, parameter + 1, id.data(), 16, SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindBytes(int parameter, QByteArrayView bytes)
{
    sqlite3_bind_blob64(m_statement, parameter + 1, bytes.data(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindUtf8(int parameter, QByteArrayView utf8)
{
    const char *data = utf8.data() ? utf8.data() : "";
    sqlite3_bind_text64(m_statement, parameter + 1, data, static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

bool Statement::next()
{
    if (!m_statement || !m_status)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        m_status = std::unexpected(m_database->lastError(QString::fromUtf8(sqlite3_sql(m_statement))));
        m_database->noteTrouble(m_status.error());
    }
    return false;
}

Status Statement::run()
{
    while (next()) { }
    const Status status = m_status;
    reset();
    return status;
}

void Statement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_status = {};
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::null(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytesView(column));
}

Uuid Statement::uuid(int column) const
{
    return Uuid::fromBytes(bytesView(column)).value_or(Uuid());
}

QByteArrayView Statement::bytesView(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace partsong
