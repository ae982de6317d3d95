// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/subjectkind.h"

#include <QThread>

// What may be asked of a Project, from any thread. While one thread has an Edit open, the others ask a second
// connection, which sees what is committed; so nobody sees half an import, and nobody waits for it.

namespace partsong {

using namespace Qt::StringLiterals;

bool Project::writtenElsewhere() const
{
    const Qt::HANDLE writer = m_writer;
    return writer && writer != QThread::currentThreadId();
}

Statement Project::query(const char *sql) const
{
    if (writtenElsewhere())
        return committed().prepare(sql);
    const std::unique_lock lock(m_database->mutex());
    // An Edit may have begun while this waited.
    return writtenElsewhere() ? committed().prepare(sql) : m_database->prepare(sql);
}

// A study in memory has the one connection.
Database &Project::committed() const
{
    std::call_once(m_readerOpened, [this] {
        if (m_path == ":memory:"_L1)
            return;
        auto reader = Database::open(m_path, Database::Mode::Read);
        if (reader)
            m_reader = std::move(*reader);
        else
            qWarning("second connection: %s", qUtf8Printable(reader.error().detail));
    });
    return m_reader ? *m_reader : *m_database;
}

Row Project::rowFrom(Statement &statement, const RecordType &type) const
{
    Row row;
    row.reserve(type.columns.size());
    for (size_t i = 0; i < type.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (type.columns[i].role == Role::Body)
            row.emplace_back(statement.bytes(column));
        else
            row.push_back(statement.value(column));
    }
    return row;
}

namespace {

QByteArray selectFrom(const RecordType &type, const QByteArray &condition)
{
    QByteArrayList names;
    for (const Column &column : type.columns)
        names << '"' + QByteArray(column.name) + '"';
    return "SELECT " + names.join(',') + " FROM " + type.table + condition;
}

} // namespace

Result<Row> Project::findRow(const RecordType &type, const Uuid &id) const
{
    Statement statement = query(selectFrom(type, " WHERE id=?"));
    statement.bind(0, id);
    if (statement.next())
        return rowFrom(statement, type);
    if (!statement.status())
        return std::unexpected(statement.status().error());
    return failure(ErrorKind::NotFound, Tr::tr("This is not in the study, or no longer."),
                   u"%1 %2"_s.arg(QLatin1String(type.table), id.text()));
}

std::vector<Row> Project::rows(const RecordType &type) const
{
    std::vector<Row> rows;
    Statement statement = query(selectFrom(type, " ORDER BY rowid"));
    while (statement.next())
        rows.push_back(rowFrom(statement, type));
    return rows;
}

std::vector<Row> Project::rows(const RecordType &type, const char *column, const Value &value) const
{
    std::vector<Row> rows;
    Statement statement =
        query(selectFrom(type, " WHERE \"" + QByteArray(column) + "\" IS ? ORDER BY rowid"));
    statement.bind(0, value);
    while (statement.next())
        rows.push_back(rowFrom(statement, type));
    return rows;
}

QString Project::kindNameOf(const Uuid &subject) const
{
    Statement statement = query("SELECT kind FROM subject WHERE id=?");
    statement.bind(0, subject);
    return statement.next() ? statement.text(0) : QString();
}

const SubjectKind *Project::kindOf(const Uuid &subject) const
{
    return m_schema.kind(kindNameOf(subject));
}

// The thread that writes sees the texts as its Edit has them, the others as they are committed.
std::shared_ptr<const TextIndex> Project::text(Id<Text> id) const
{
    if (readOnly() && m_database->changedElsewhere()) // by the program that has it open for writing
        forgetTexts();
    const bool writing = m_writer == QThread::currentThreadId();
    int age = 0;
    {
        const std::scoped_lock lock(m_textsMutex);
        age = m_textsAge;
        if (auto draft = writing ? m_drafts.find(id.uuid()) : nullptr)
            return draft;
        if (auto kept = writing && m_redrafted.contains(id.uuid()) ? nullptr : m_texts.find(id.uuid()))
            return kept;
    }
    Statement statement = query("SELECT body FROM text WHERE id=?");
    statement.bind(0, id.uuid());
    const bool there = statement.next();
    auto index = std::make_shared<const TextIndex>(there ? statement.bytes(0) : QByteArray());
    const std::scoped_lock lock(m_textsMutex);
    if (there && writing)
        m_drafts.keep(id.uuid(), index);
    else if (there && age == m_textsAge) // else it may be of before the latest commit
        m_texts.keep(id.uuid(), index);
    return index;
}

void Project::forgetTexts() const
{
    const std::scoped_lock lock(m_textsMutex);
    m_texts.clear();
    m_drafts.clear();
    ++m_textsAge;
}

void Project::redraftText(const Uuid &id) const
{
    const std::scoped_lock lock(m_textsMutex);
    m_redrafted.insert(id);
    m_drafts.drop(id);
}

// After a rollback, of everything or to a savepoint.
void Project::dropDrafts() const
{
    const std::scoped_lock lock(m_textsMutex);
    m_drafts.clear();
    if (!m_writer)
        m_redrafted.clear();
}

void Project::settleTexts() const
{
    const std::scoped_lock lock(m_textsMutex);
    for (const Uuid &id : m_redrafted)
        m_texts.drop(id);
    m_textsAge += m_redrafted.empty() ? 0 : 1;
    m_redrafted.clear();
    m_texts.take(m_drafts);
}

} // namespace partsong
