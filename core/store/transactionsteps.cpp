// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/textindex.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/sha256.h"

#include <QDateTime>

// What a transaction writes to the History, and how it ends.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// The texts that were corrected more than once, whose hash was not taken each time.
std::set<Uuid> correctedOften(const std::vector<LogEntry> &log)
{
    std::set<Uuid> once;
    std::set<Uuid> often;
    for (const LogEntry &entry : log) {
        if (entry.op == ChangeOp::Splice && !once.insert(entry.id).second)
            often.insert(entry.id);
    }
    return often;
}

} // namespace

Result<ChangeSet> Transaction::commit(const Signature &signature)
{
    finishStep(signature);
    return commit();
}

void Transaction::finishStep(const Signature &signature)
{
    if (!m_status || (m_log.empty() && !signature.evenEmpty))
        return;
    for (const Uuid &text : correctedOften(m_log)) {
        Statement hash = m_database.prepare("UPDATE text SET sha256=? WHERE id=?");
        run(hash.bindBytes(0, sha256(m_project.text(Id<Text>(text))->utf8())).bind(1, text).run());
    }
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
        run(m_database.trouble());
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

// What was written before a correction moved along with it.
void Transaction::bringPlacesToToday(std::vector<RowChange> &rows) const
{
    for (RowChange &row : rows) {
        if (!row.after || !row.type->positions.present())
            continue;
        if (auto now = m_project.findRow(*row.type, row.id))
            row.after = std::move(*now);
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
    if (!splices.empty())
        bringPlacesToToday(rows);
    std::erase_if(rows, [](const RowChange &row) { return row.before == row.after; });
    return ChangeSet(std::move(rows), std::move(splices));
}

} // namespace partsong
