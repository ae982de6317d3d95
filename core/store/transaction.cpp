// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/sha256.h"
#include "core/store/valueparts.h"

#include <QThread>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QByteArray insertStatement(const RecordType &type)
{
    QByteArrayList names;
    QByteArrayList marks;
    for (const Column &column : type.columns) {
        names << '"' + QByteArray(column.name) + '"';
        marks << "?";
    }
    return "INSERT INTO " + QByteArray(type.table) + "(" + names.join(',') + ") VALUES(" + marks.join(',')
        + ")";
}

// The same, and as the row of a number, which is the parameter after the columns; where another row has it
// since, as the last.
QByteArray insertAtStatement(const RecordType &type)
{
    const QByteArray table = type.table;
    const QByteArray number = '?' + QByteArray::number(type.columns.size() + 1);
    QByteArray statement = insertStatement(type);
    statement.insert(statement.indexOf(')'), ",rowid");
    statement.chop(1);
    return statement + ",CASE WHEN EXISTS(SELECT 1 FROM " + table + " WHERE rowid=" + number
        + ") THEN NULL ELSE " + number + " END)";
}

} // namespace

Transaction::Transaction(Project &project)
    : m_project(project), m_database(project.database()), m_schema(project.schema())
{
    if (project.readOnly()) {
        m_status = failure(ErrorKind::ReadOnly,
                           Tr::tr("This study is open for reading only. Close it where it is "
                                  "open for writing, and open it here again."));
        return;
    }
    if (project.person().id.null()) {
        m_status = failure(ErrorKind::Refused,
                           Tr::tr("Nothing is written while nobody has said who is working here. "
                                  "Choose your name first."));
        return;
    }
    begin();
}

Transaction::Transaction(Project &project, const Error &why)
    : m_project(project), m_database(project.database()), m_schema(project.schema()),
      m_status(std::unexpected(why))
{
}

Transaction::~Transaction()
{
    if (m_begun && !m_committed)
        end();
}

// Other threads look who writes under the same mutex.
void Transaction::begin()
{
    const std::unique_lock lock(m_database.mutex());
    m_database.forgetTrouble();
    run(m_database.execute("BEGIN IMMEDIATE"));
    m_begun = m_status.has_value();
    if (m_begun)
        m_project.m_writer = QThread::currentThreadId();
}

// Without a commit.
void Transaction::end()
{
    const std::unique_lock lock(m_database.mutex());
    const Status rolledBack = m_database.inTransaction() ? m_database.execute("ROLLBACK") : Status();
    if (!rolledBack)
        qWarning("rollback: %s", qUtf8Printable(rolledBack.error().detail));
    m_project.m_writer = nullptr;
    m_project.dropDrafts();
}

void Transaction::fail(const Error &error)
{
    if (m_status)
        m_status = std::unexpected(error);
}

void Transaction::run(const Status &status)
{
    if (!status)
        fail(status.error());
}

Result<Row> Transaction::find(const RecordType &type, const Uuid &id)
{
    if (!m_status)
        return std::unexpected(m_status.error());
    return m_project.findRow(type, id);
}

void Transaction::bindRow(Statement &statement, const RecordType &type, const Row &row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        const int parameter = static_cast<int>(i);
        if (type.columns[i].role != Role::Body) {
            statement.bind(parameter, row[i]);
            continue;
        }
        const QByteArray *body = std::get_if<QByteArray>(&row[i]);
        statement.bindUtf8(parameter, body ? QByteArrayView(*body) : QByteArrayView());
    }
}

// Fills the columns that follow from the others.
void Transaction::derive(const RecordType &type, Row &row)
{
    if (type.positions.quoteHash >= 0)
        row[at(type.positions.quoteHash)] = quoteHash(type, row);
    if (&type != &m_schema.textType())
        return;
    QByteArray body;
    for (size_t i = 0; i < row.size(); ++i) {
        if (type.columns[i].role == Role::Body && std::holds_alternative<QByteArray>(row[i]))
            body = std::get<QByteArray>(row[i]);
    }
    for (size_t i = 0; i < row.size(); ++i) {
        if (type.columns[i].role == Role::Characters)
            row[i] = static_cast<qint64>(TextIndex::countCharacters(body));
        if (type.columns[i].role == Role::BodyHash)
            row[i] = sha256(body);
    }
}

Value Transaction::quoteHash(const RecordType &type, const Row &row)
{
    const TextRange range{number(row[at(type.positions.start)]), number(row[at(type.positions.end)])};
    if (range.empty())
        return {};
    const auto text = m_project.text(Id<Text>(uuidFrom(row[at(type.positions.text)])));
    if (!text->holds(range)) {
        fail({ErrorKind::Range,
              Tr::tr("The passage %1:%2 lies outside the text, which has %3 characters.")
                  .arg(range.start)
                  .arg(range.end)
                  .arg(text->characters()),
              {},
              {},
              {}});
        return {};
    }
    return sha256(text->bytes(range));
}

void Transaction::insert(const RecordType &type, Row row, qint64 place)
{
    if (!m_status)
        return;
    derive(type, row);
    if (!m_status)
        return;
    if (type.subjectKind) {
        Statement subject = m_database.prepare("INSERT INTO subject(id, kind) VALUES(?, ?)");
        subject.bind(0, row.front()).bindUtf8(1, type.subjectKind);
        run(subject.run());
    }
    Statement statement = m_database.prepare(place > 0 ? insertAtStatement(type) : insertStatement(type));
    bindRow(statement, type, row);
    if (place > 0)
        statement.bind(static_cast<int>(row.size()), place);
    run(statement.run());
    const Uuid id = type.idOf(row);
    if (&type == &m_schema.textType())
        m_project.redraftText(id);
    m_log.push_back({ChangeOp::Insert, &type, id, {}, std::move(row), {}, {}, m_origin, 0});
}

void Transaction::replace(const RecordType &type, const Row &row)
{
    std::vector<std::pair<int, Value>> columns;
    for (size_t i = 1; i < row.size(); ++i) {
        if (!derived(type.columns[i].role) && type.columns[i].role != Role::Body)
            columns.emplace_back(static_cast<int>(i), row[i]);
    }
    update(type, type.idOf(row), columns);
}

void Transaction::update(const RecordType &type, const Uuid &id,
                         const std::vector<std::pair<int, Value>> &columns)
{
    const Result<Row> before = find(type, id);
    if (!before)
        return fail(before.error());
    Row after = *before;
    std::vector<int> set;
    for (const auto &[index, value] : columns) {
        if (after[at(index)] == value)
            continue;
        after[at(index)] = value;
        set.push_back(index);
    }
    if (set.empty())
        return;
    std::vector<int> written = set;
    derive(type, after);
    if (!m_status)
        return;
    if (type.positions.quoteHash >= 0)
        written.push_back(type.positions.quoteHash);
    QByteArrayList assignments;
    for (const int index : written)
        assignments << '"' + QByteArray(type.columns[at(index)].name) + "\"=?";
    Statement statement = m_database.prepare("UPDATE " + QByteArray(type.table) + " SET "
                                             + assignments.join(',') + " WHERE id=?");
    int parameter = 0;
    for (const int index : written)
        statement.bind(parameter++, after[at(index)]);
    statement.bind(parameter, id);
    run(statement.run());
    m_log.push_back(
        {ChangeOp::Update, &type, id, *before, std::move(after), std::move(set), {}, m_origin, 0});
}

qint64 Transaction::placeOf(const RecordType &type, const Uuid &id)
{
    Statement row = m_database.prepare("SELECT rowid FROM " + QByteArray(type.table) + " WHERE id=?");
    return row.bind(0, id).next() ? row.integer(0) : 0;
}

void Transaction::remove(const RecordType &type, const Uuid &id)
{
    const Result<Row> before = find(type, id);
    if (!before)
        return fail(before.error());
    const qint64 place = placeOf(type, id);
    Statement statement = m_database.prepare("DELETE FROM " + QByteArray(type.table) + " WHERE id=?");
    run(statement.bind(0, id).run());
    if (type.subjectKind) {
        Statement subject = m_database.prepare("DELETE FROM subject WHERE id=?");
        run(subject.bind(0, id).run());
    }
    if (&type == &m_schema.textType())
        m_project.redraftText(id);
    m_log.push_back({ChangeOp::Remove, &type, id, *before, {}, {}, {}, m_origin, place});
}

void Transaction::removeWithAll(const RecordType &type, const Uuid &id)
{
    if (!m_status || !m_removing.insert(id).second) // two records that hang on each other
        return;
    for (const IncomingLink &link : m_schema.linksTo(type)) {
        const Column &column = link.type->columns[at(link.column)];
        for (const Row &row : m_project.rows(*link.type, column.name, uuidValue(id))) {
            const Uuid dependent = link.type->idOf(row);
            if (dependent == id && link.type == &type)
                continue;
            if (column.onRemove == OnRemove::Clear)
                update(*link.type, dependent, {{link.column, Value()}});
            else if (m_project.findRow(*link.type, dependent)) // another link may have taken it already
                removeWithAll(*link.type, dependent);
        }
    }
    remove(type, id);
    m_removing.erase(id);
}

void Transaction::relink(const RecordType &type, const Uuid &from, const Uuid &to)
{
    for (const IncomingLink &link : m_schema.linksTo(type)) {
        const Column &column = link.type->columns[at(link.column)];
        for (const Row &row : m_project.rows(*link.type, column.name, uuidValue(from))) {
            const Uuid id = link.type->idOf(row);
            if (link.type == &type && id == to)
                continue;
            update(*link.type, id, {{link.column, uuidValue(to)}});
            const Result<Row> now = find(*link.type, id);
            if (now && !link.type->positions.present() && standsTwice(*link.type, *now))
                removeWithAll(*link.type, id);
        }
    }
}

// Whether another row says the same: equal in all but its id, its order and its time. Only rows that do
// nothing but link can stand twice; a subject is somebody's own.
bool Transaction::standsTwice(const RecordType &type, const Row &row)
{
    if (type.subjectKind)
        return false;
    QByteArray condition;
    std::vector<Value> values;
    for (size_t i = 1; i < row.size(); ++i) {
        const Role role = type.columns[i].role;
        if (role == Role::Order || role == Role::Time || derived(role))
            continue;
        condition += " AND \"" + QByteArray(type.columns[i].name) + "\" IS ?";
        values.push_back(row[i]);
    }
    Statement same =
        m_database.prepare("SELECT 1 FROM " + QByteArray(type.table) + " WHERE id<>?" + condition);
    same.bind(0, type.idOf(row));
    for (size_t i = 0; i < values.size(); ++i)
        same.bind(static_cast<int>(i) + 1, values[i]);
    return same.next();
}

int Transaction::savepoint()
{
    m_savepoints.push_back({m_log.size(), m_status});
    const int number = static_cast<int>(m_savepoints.size());
    if (m_status) // SQLite may have rolled everything back, and would begin anew with it
        run(m_database.execute(u"SAVEPOINT edit%1"_s.arg(number)));
    return number;
}

void Transaction::rollbackTo(int savepoint)
{
    const Savepoint begun = m_savepoints[at(savepoint - 1)];
    m_log.resize(begun.logged);
    m_savepoints.resize(at(savepoint - 1));
    m_project.dropDrafts();
    m_status = begun.status;
    if (m_status)
        run(m_database.execute(u"ROLLBACK TO edit%1; RELEASE edit%1"_s.arg(savepoint)));
}

void Transaction::release(int savepoint)
{
    run(m_database.execute(u"RELEASE edit%1"_s.arg(savepoint)));
    m_savepoints.resize(at(savepoint - 1));
}

} // namespace partsong
