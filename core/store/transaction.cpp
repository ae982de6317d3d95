// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/store/project.h"
#include "core/store/schema.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QThread>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

size_t at(int index)
{
    return static_cast<size_t>(index);
}

int position(const Value &value)
{
    const qint64 *number = std::get_if<qint64>(&value);
    return number ? static_cast<int>(*number) : 0;
}

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
    const TextRange range{position(row[at(type.positions.start)]), position(row[at(type.positions.end)])};
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

void Transaction::insert(const RecordType &type, Row row)
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
    Statement statement = m_database.prepare(insertStatement(type));
    bindRow(statement, type, row);
    run(statement.run());
    const Uuid id = type.idOf(row);
    if (&type == &m_schema.textType())
        m_project.redraftText(id);
    m_log.push_back({ChangeOp::Insert, &type, id, {}, std::move(row), {}, {}, m_origin});
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
    m_log.push_back({ChangeOp::Update, &type, id, *before, std::move(after), std::move(set), {}, m_origin});
}

void Transaction::remove(const RecordType &type, const Uuid &id)
{
    const Result<Row> before = find(type, id);
    if (!before)
        return fail(before.error());
    Statement statement = m_database.prepare("DELETE FROM " + QByteArray(type.table) + " WHERE id=?");
    run(statement.bind(0, id).run());
    if (type.subjectKind) {
        Statement subject = m_database.prepare("DELETE FROM subject WHERE id=?");
        run(subject.bind(0, id).run());
    }
    if (&type == &m_schema.textType())
        m_project.redraftText(id);
    m_log.push_back({ChangeOp::Remove, &type, id, *before, {}, {}, {}, m_origin});
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

void Transaction::splice(const Uuid &text, int from, int removed, const QString &inserted)
{
    if (!m_status)
        return;
    const auto index = m_project.text(Id<Text>(text));
    const TextRange range{from, from + removed};
    if (from < 0 || removed < 0 || !index->holds(range)) {
        return fail({ErrorKind::Range,
                     Tr::tr("The text has %1 characters; %2:%3 lies outside it.")
                         .arg(index->characters())
                         .arg(range.start)
                         .arg(range.end),
                     {},
                     {},
                     {}});
    }
    SpliceChange change{from, index->words(range), inserted, {}};
    if (change.removed == change.inserted)
        return;
    const Splice splice = change.splice(text);
    change.anchors = anchorsAt(splice, *index);
    const qsizetype firstByte = index->byteAt(range.start);
    QByteArray body = index->utf8();
    body.replace(firstByte, index->byteAt(range.end) - firstByte, inserted.toUtf8());
    writeText(text, body);
    moveAnchors(splice);
    setOrphans(change.anchors);
    rehash(text, {from, from + splice.inserted});
    LogEntry entry{ChangeOp::Splice, &m_schema.textType(), text, {}, {}, {}, std::move(change), m_origin};
    m_log.push_back(std::move(entry));
}

// The anchors that an edge of the removed words touches, where moving there and back would not restore them.
std::vector<AnchorChange> Transaction::anchorsAt(const Splice &splice, const TextIndex &text)
{
    std::vector<AnchorChange> anchors;
    if (splice.removed == 0)
        return anchors;
    for (const RecordType *type : m_schema.types()) {
        const PositionColumns &columns = type->positions;
        if (!columns.present())
            continue;
        const QByteArray orphan =
            columns.orphanWords < 0 ? "''" : type->columns[at(columns.orphanWords)].name;
        Statement rows = m_database.prepare("SELECT id, \"start\", \"end\", " + orphan + " FROM "
                                            + type->table + " WHERE text=? AND \"end\">=? AND \"start\"<=?");
        rows.bind(0, splice.text.uuid()).bind(1, splice.at).bind(2, splice.end());
        while (rows.next()) {
            const TextRange before{rows.number(1), rows.number(2)};
            const TextRange after = moved(before, splice);
            if (moved(after, splice.inverse()) == before)
                continue;
            const QString orphanBefore = rows.text(3);
            const bool orphaned = columns.orphanWords >= 0 && after.empty() && !before.empty();
            anchors.push_back({type, rows.uuid(0), before, after, orphanBefore,
                               orphaned ? text.words(before) : orphanBefore});
        }
        run(rows.status());
    }
    return anchors;
}

void Transaction::writeText(const Uuid &text, const QByteArray &body)
{
    Statement statement = m_database.prepare("UPDATE text SET body=?, characters=?, sha256=? WHERE id=?");
    statement.bindUtf8(0, body)
        .bind(1, TextIndex::countCharacters(body))
        .bindBytes(2, sha256(body))
        .bind(3, text);
    run(statement.run());
    m_project.redraftText(text);
}

// The rule of moved(), in one UPDATE for each table that holds positions.
void Transaction::moveAnchors(const Splice &splice)
{
    for (const RecordType *type : m_schema.types()) {
        if (!type->positions.present())
            continue;
        Statement move = m_database.prepare(
            "UPDATE " + QByteArray(type->table)
            + " SET \"start\" = CASE WHEN \"start\" >= ?2 THEN \"start\" + ?4 WHEN \"start\" <= ?1 THEN "
              "\"start\""
              " WHEN \"end\" > ?2 THEN ?1 + ?3 ELSE ?1 END,"
              " \"end\" = CASE WHEN \"start\" >= ?2 OR \"end\" > ?2 OR (\"start\" <= ?1 AND \"end\" = ?2)"
              " THEN \"end\" + ?4 ELSE ?1 END"
              " WHERE text = ?5 AND \"end\" > ?1");
        move.bind(0, splice.at).bind(1, splice.end()).bind(2, splice.inserted).bind(3, splice.shift());
        move.bind(4, splice.text.uuid());
        run(move.run());
    }
}

void Transaction::setOrphans(const std::vector<AnchorChange> &anchors)
{
    for (const AnchorChange &anchor : anchors) {
        if (anchor.orphanAfter == anchor.orphanBefore)
            continue;
        const Column &column = anchor.type->columns[at(anchor.type->positions.orphanWords)];
        Statement set = m_database.prepare("UPDATE " + QByteArray(anchor.type->table) + " SET \""
                                           + column.name + "\"=? WHERE id=?");
        run(set.bind(0, anchor.orphanAfter).bind(1, anchor.id).run());
    }
}

// Takes the hash of every quote anew that has an edge or words in the stretch that a splice touched.
void Transaction::rehash(const Uuid &text, const TextRange &touched)
{
    const auto index = m_project.text(Id<Text>(text));
    for (const RecordType *type : m_schema.types()) {
        if (type->positions.quoteHash < 0)
            continue;
        const QByteArray table(type->table);
        const QByteArray hash(type->columns[at(type->positions.quoteHash)].name);
        std::vector<std::pair<Uuid, TextRange>> anchors;
        {
            Statement rows = m_database.prepare("SELECT id, \"start\", \"end\" FROM " + table
                                                + " WHERE text=? AND \"end\">=? AND \"start\"<=?");
            rows.bind(0, text).bind(1, touched.start).bind(2, touched.end);
            while (rows.next())
                anchors.emplace_back(rows.uuid(0), TextRange{rows.number(1), rows.number(2)});
        }
        Statement set = m_database.prepare("UPDATE " + table + " SET \"" + hash + "\"=? WHERE id=?");
        for (const auto &[id, range] : anchors) {
            set.bind(0, range.empty() ? Value() : Value(sha256(index->bytes(range)))).bind(1, id);
            run(set.run());
        }
    }
}

void Transaction::restoreAnchors(const std::vector<AnchorChange> &anchors, bool before)
{
    for (const AnchorChange &anchor : anchors) {
        const PositionColumns &columns = anchor.type->positions;
        const TextRange range = before ? anchor.before : anchor.after;
        std::vector<std::pair<int, Value>> values{{columns.start, static_cast<qint64>(range.start)},
                                                  {columns.end, static_cast<qint64>(range.end)}};
        if (columns.orphanWords >= 0)
            values.emplace_back(columns.orphanWords, before ? anchor.orphanBefore : anchor.orphanAfter);
        if (m_project.findRow(*anchor.type, anchor.id))
            update(*anchor.type, anchor.id, values);
    }
}

int Transaction::savepoint()
{
    m_savepoints.push_back(m_log.size());
    const int number = static_cast<int>(m_savepoints.size());
    run(m_database.execute(u"SAVEPOINT edit%1"_s.arg(number)));
    return number;
}

void Transaction::rollbackTo(int savepoint)
{
    const Status rolledBack = m_database.execute(u"ROLLBACK TO edit%1; RELEASE edit%1"_s.arg(savepoint));
    m_log.resize(m_savepoints[at(savepoint - 1)]);
    m_savepoints.resize(at(savepoint - 1));
    m_project.dropDrafts();
    m_status = {};
    run(rolledBack);
}

void Transaction::release(int savepoint)
{
    run(m_database.execute(u"RELEASE edit%1"_s.arg(savepoint)));
    m_savepoints.resize(at(savepoint - 1));
}

Result<ChangeSet> Transaction::commit(const Signature &signature)
{
    finishStep(signature);
    return commit();
}

void Transaction::finishStep(const Signature &signature)
{
    if (!m_status || (m_log.empty() && !signature.evenEmpty))
        return;
    joinTeam(signature.kind);
    if (!m_project.founding()) {
        writeStep(signature);
        writeLog();
    }
    m_written.insert(m_written.end(), std::make_move_iterator(m_log.begin()),
                     std::make_move_iterator(m_log.end()));
    m_log.clear();
}

Result<ChangeSet> Transaction::commit()
{
    if (m_status && m_written.empty() && m_step == 0)
        return ChangeSet();
    const std::unique_lock lock(m_database.mutex());
    if (m_status)
        run(m_database.execute("COMMIT"));
    if (!m_status) {
        if (m_status.error().kind == ErrorKind::Refused)
            m_status.error().detail += brokenLinks();
        return std::unexpected(m_status.error());
    }
    m_committed = true;
    m_project.m_personPending = false;
    m_project.settleTexts();
    m_project.m_writer = nullptr;
    return changes();
}

// For the log: which links the commit would have broken.
QString Transaction::brokenLinks()
{
    QString broken;
    Statement rows = m_database.prepare("SELECT \"table\", \"parent\" FROM pragma_foreign_key_check LIMIT 5");
    while (rows.next())
        broken += u"; %1 to %2"_s.arg(rows.text(0), rows.text(1));
    return broken;
}

// Whoever acts for the first time joins the team in the Edit that changes something, and again with the next
// one when that was undone.
void Transaction::joinTeam(StepKind kind)
{
    if (!m_written.empty())
        return;
    const bool lost =
        kind == StepKind::Edit && !m_project.findRow(Person::type(), m_project.m_person.id.uuid());
    if (m_project.m_personPending || lost)
        insert(Person::type(), rowOf(m_project.m_person));
}

void Transaction::writeStep(const Signature &signature)
{
    m_step = m_project.lastStep() + 1;
    Statement insert =
        m_database.prepare("INSERT INTO step(number, id, time, person, personname, label, kind, undoes, "
                           "schema, changes) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(0, m_step).bind(1, signature.id ? signature.id->uuid() : Uuid::make());
    insert.bind(2, QDateTime::currentMSecsSinceEpoch()).bind(3, m_project.person().id.uuid());
    insert.bind(4, m_project.person().name).bind(5, signature.label).bind(6, enumName(signature.kind));
    insert.bind(7, signature.undoes ? Value(*signature.undoes) : Value());
    insert.bind(8, Schema::Version).bind(9, static_cast<qint64>(m_log.size()));
    run(insert.run());
}

void Transaction::writeLog()
{
    Statement insert = m_database.prepare("INSERT INTO change(step, seq, tbl, record, op, payload, origin) "
                                          "VALUES(?, ?, ?, ?, ?, ?, ?)");
    int seq = 0;
    for (const LogEntry &entry : m_log) {
        keepBodies(entry);
        insert.bind(0, m_step).bind(1, seq++).bindUtf8(2, entry.type->table).bind(3, entry.id);
        insert.bind(4, static_cast<int>(entry.op)).bindBytes(5, entry.payload()).bind(6, entry.origin);
        run(insert.run());
        if (!m_status)
            return;
    }
}

// A text that comes or goes whole is kept as a blob, so that its step can be undone and redone.
void Transaction::keepBodies(const LogEntry &entry)
{
    if (entry.type != &m_schema.textType() || entry.op == ChangeOp::Update || entry.op == ChangeOp::Splice)
        return;
    const Row &row = entry.op == ChangeOp::Insert ? entry.after : entry.before;
    for (size_t i = 0; i < row.size(); ++i) {
        const QByteArray *body = std::get_if<QByteArray>(&row[i]);
        if (entry.type->columns[i].role == Role::Body && body && !body->isEmpty())
            run(m_project.keepBlob(sha256(*body), *body));
    }
}

ChangeSet Transaction::changes() const
{
    std::vector<RowChange> rows;
    std::vector<Splice> splices;
    QHash<std::pair<const void *, Uuid>, size_t> known;
    for (const LogEntry &entry : m_written) {
        if (entry.op == ChangeOp::Splice) {
            splices.push_back(entry.splice.splice(entry.id));
            continue;
        }
        const std::pair<const void *, Uuid> key(entry.type, entry.id);
        const auto found = known.constFind(key);
        std::optional<Row> after;
        if (!entry.after.empty())
            after = entry.after;
        if (found != known.constEnd()) {
            rows[*found].after = after;
            continue;
        }
        std::optional<Row> before;
        if (!entry.before.empty())
            before = entry.before;
        known.insert(key, rows.size());
        rows.push_back({entry.type, entry.id, std::move(before), std::move(after)});
    }
    std::erase_if(rows, [](const RowChange &row) { return row.before == row.after; });
    return ChangeSet(std::move(rows), std::move(splices));
}

} // namespace partsong
