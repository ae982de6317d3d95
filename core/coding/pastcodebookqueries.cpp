// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/coding.h"
#include "core/coding/pastcodebook.h"
#include "core/store/logentry.h"

#include "core/store/naming.h"
#include <QSet>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

CodedPlace placeOf(const Coding &coding)
{
    return {coding.code, coding.coder, coding.anchor.text, coding.anchor.range};
}

// So many changes between one report of how far it is and the next.
constexpr int Stretch = 1000;

// One change of the History, kept small until it is taken back.
struct PastChange {
    qint64 step;
    bool ofCode;
    Uuid record;
    int op;
    QByteArray payload;
    bool merges;
};

// Latest first. Read at once, so that no reader holds up a writer while they are taken back.
std::vector<PastChange> changesBetween(const Project &project, qint64 after, qint64 upTo)
{
    std::vector<PastChange> changes;
    Statement rows = project.query(
        "SELECT change.step, tbl, record, op, CASE WHEN op=1 THEN NULL ELSE payload END, label FROM change "
        "JOIN step ON step.number=change.step WHERE change.step>?1 AND change.step<=?2 "
        "AND tbl IN ('code', 'coding') AND op<>4 ORDER BY change.step DESC, seq DESC");
    rows.bind(0, after).bind(1, upTo);
    while (rows.next()) {
        changes.push_back({rows.integer(0), rows.text(1) == "code"_L1, rows.uuid(2), rows.number(3),
                           rows.bytes(4), rows.text(5) == "Merge codes"_L1});
    }
    return changes;
}

} // namespace

PastCodebook::PastCodebook(const Project &project) : m_project(project), m_step(project.lastStep())
{
    for (const Code &code : project.all<Code>())
        m_codes.insert(code.id, code);
    Statement rows = project.query("SELECT id, code, coder, text, start, \"end\" FROM coding");
    while (rows.next()) {
        m_codings.insert(
            rows.id<Coding>(0),
            {rows.id<Code>(1), rows.id<Person>(2), rows.id<Text>(3), {rows.number(4), rows.number(5)}});
    }
}

bool PastCodebook::goBackTo(qint64 step, const Progress &progress)
{
    m_merged.clear();
    m_mergedInto.clear();
    m_removed.clear();
    m_firstCodes.clear();
    const std::vector<PastChange> changes = changesBetween(m_project, step, m_step);
    m_step = std::min(m_step, step);
    int done = 0;
    QSet<Uuid> gone;
    for (const PastChange &change : changes) {
        if (done++ % Stretch == 0) {
            if (progress.cancelled())
                return false;
            progress.at(done, static_cast<int>(changes.size()));
        }
        const bool removal = change.op == int(ChangeOp::Remove);
        if (change.ofCode) {
            takeBackCode(Id<Code>(change.record), change.step, change.op, change.payload);
            // A removal that was undone, and came before the one that stands, tells nothing.
            if (removal && !gone.contains(change.record)) {
                gone.insert(change.record);
                if (change.merges)
                    m_merged.insert(Id<Code>(change.record), change.step);
            }
        } else {
            takeBackCoding(Id<Coding>(change.record), change.op, change.payload);
            if (removal)
                m_removed.insert(Id<Coding>(change.record),
                                 {change.step, m_codings.value(Id<Coding>(change.record))});
        }
    }
    return true;
}

// A merge puts a code under what it becomes part of before it removes it: see mergeCodes().
void PastCodebook::takeBackCode(Id<Code> id, qint64 step, int op, const QByteArray &payload)
{
    if (op == int(ChangeOp::Insert)) {
        m_codes.remove(id);
        return;
    }
    const auto entry =
        LogEntry::fromPayload(m_project.schema(), ChangeOp(op), Code::type(), id.uuid(), payload);
    if (!entry)
        return;
    if (op == int(ChangeOp::Remove)) {
        m_codes.insert(id, recordOf<Code>(entry->before));
        return;
    }
    const auto known = m_codes.find(id);
    if (known == m_codes.end())
        return;
    static const int parent = Code::type().indexOf("parent");
    if (m_merged.value(id) == step && !m_mergedInto.contains(id)
        && std::ranges::contains(entry->columns, parent))
        m_mergedInto.insert(id, known->parent);
    Row row = rowOf(*known);
    for (const int column : entry->columns)
        row[size_t(column)] = entry->before[size_t(column)];
    *known = recordOf<Code>(row);
}

void PastCodebook::takeBackCoding(Id<Coding> id, int op, const QByteArray &payload)
{
    if (op == int(ChangeOp::Insert)) {
        m_codings.remove(id);
        return;
    }
    const auto entry =
        LogEntry::fromPayload(m_project.schema(), ChangeOp(op), Coding::type(), id.uuid(), payload);
    if (!entry)
        return;
    const Coding before = recordOf<Coding>(entry->before);
    if (op == int(ChangeOp::Remove)) {
        m_codings.insert(id, placeOf(before));
        return;
    }
    static const int code = Coding::type().indexOf("code");
    const auto known = m_codings.find(id);
    if (known == m_codings.end() || !std::ranges::contains(entry->columns, code))
        return;
    known->code = before.code;
    m_firstCodes.insert(id, before.code);
}

QHash<Id<Code>, int> PastCodebook::counts() const
{
    QHash<Id<Code>, int> counts;
    for (const CodedPlace &place : m_codings)
        ++counts[place.code];
    return counts;
}

QString PastCodebook::pathOf(Id<Code> code) const
{
    QStringList names;
    for (auto at = m_codes.constFind(code); at != m_codes.constEnd() && names.size() <= m_codes.size();
         at = m_codes.constFind(at->parent))
        names.prepend(at->name);
    return joinPath(names);
}

namespace {

// By merge of a copy: who worked in it, where what it brought is all one person's.
QHash<qint64, Id<Person>> workersOfCopies(const Project &project)
{
    QHash<qint64, Id<Person>> workers;
    Statement rows = project.query(
        "WITH came AS (SELECT change.step, tbl, record FROM change JOIN step ON step.number=change.step "
        "WHERE kind='merge' AND op=1 AND origin IS NOT NULL) "
        "SELECT step, person FROM (SELECT came.step, coder AS person FROM came JOIN coding ON id=record "
        "UNION SELECT came.step, person FROM came JOIN memo ON id=record "
        "UNION SELECT came.step, person FROM came JOIN comment ON id=record "
        "UNION SELECT step, record FROM came WHERE tbl='person') "
        "GROUP BY step HAVING count(DISTINCT person)=1");
    while (rows.next())
        workers.insert(rows.integer(0), rows.id<Person>(1));
    return workers;
}

// A change as it stands in the file, to be read once the file is let go.
struct RawAct {
    CodebookAct act;
    bool ofCode;
    ChangeOp op;
    Uuid record;
    QByteArray payload;
};

std::vector<RawAct> rawActs(const Project &project)
{
    const QHash<qint64, Id<Person>> workers = workersOfCopies(project);
    std::vector<RawAct> acts;
    Statement rows =
        project.query("SELECT change.step, person, label, tbl, op, record, payload, origin FROM change "
                      "JOIN step ON step.number=change.step WHERE undoes IS NULL AND undone=0 "
                      "AND (tbl='code' AND op<>4 OR tbl='coding' AND op IN (2, 3)) "
                      "ORDER BY change.step, seq");
    while (rows.next()) {
        const qint64 step = rows.integer(0);
        const Id<Person> person = rows.null(7) ? rows.id<Person>(1) : workers.value(step);
        acts.push_back({{step, person, rows.text(2) == "Merge codes"_L1, {}},
                        rows.text(3) == "code"_L1,
                        ChangeOp(rows.number(4)),
                        rows.uuid(5),
                        rows.bytes(6)});
    }
    return acts;
}

} // namespace

std::vector<CodebookAct> codebookActs(const Project &project)
{
    static const int code = Coding::type().indexOf("code");
    std::vector<CodebookAct> acts;
    for (RawAct &raw : rawActs(project)) {
        const RecordType &type = raw.ofCode ? Code::type() : Coding::type();
        auto entry = LogEntry::fromPayload(project.schema(), raw.op, type, raw.record, raw.payload);
        const bool told = entry
            && (raw.ofCode || raw.op == ChangeOp::Remove || std::ranges::contains(entry->columns, code));
        if (!told)
            continue;
        raw.act.entry = std::move(*entry);
        acts.push_back(std::move(raw.act));
    }
    return acts;
}

qint64 stepBy(const Project &project, qint64 millisecondsUtc)
{
    Statement last = project.query("SELECT max(number) FROM step WHERE time<=?");
    return last.bind(0, millisecondsUtc).next() ? last.integer(0) : 0;
}

} // namespace partsong
