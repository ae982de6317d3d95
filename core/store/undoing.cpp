// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undoing.h"

#include "core/base/progress.h"
#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/store/schema.h"
#include "core/store/valueparts.h"

#include <limits>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// An edge of a range by itself: what moved() makes of the start of a range that has no end, and the other
// way.
int movedStart(int start, const std::vector<Splice> &splices)
{
    return moved(TextRange{start, std::numeric_limits<int>::max() / 2}, splices).start;
}

int movedEnd(int end, const std::vector<Splice> &splices)
{
    return moved(TextRange{-1, end}, splices).end;
}

} // namespace

Error Undoing::cannotUndo(const QString &detail)
{
    return Error{
        ErrorKind::Refused,
        Tr::tr("This step cannot be taken back, because what it changed has been changed again since."),
        detail,
        {},
        {}};
}

Result<std::vector<LogEntry>> Undoing::entries(qint64 step) const
{
    std::vector<LogEntry> entries;
    Statement rows = m_project.query("SELECT tbl, record, op, payload FROM change WHERE step=? ORDER BY seq");
    rows.bind(0, step);
    while (rows.next()) {
        const RecordType *type = m_project.schema().type(rows.text(0));
        if (!type)
            return std::unexpected(cannotUndo(u"unknown table %1"_s.arg(rows.text(0))));
        auto entry = LogEntry::fromPayload(m_project.schema(), static_cast<ChangeOp>(rows.number(2)), *type,
                                           rows.uuid(1), rows.bytes(3));
        if (!entry)
            return std::unexpected(entry.error());
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Status Undoing::take(const Step &step)
{
    if (const Status writing = m_transaction.status(); !writing)
        return writing; // or its flag would be set beside any transaction
    if (step.sealed || step.kind == StepKind::Purge)
        return failure(ErrorKind::Refused,
                       Tr::tr("“%1” cannot be taken back, because words of it were withdrawn.")
                           .arg(Label::shown(step.label)));
    if (step.undone)
        return std::unexpected(cannotUndo(u"step %1"_s.arg(step.number)));
    for (;;) {
        const Result<Latest> found = dependents(step.number);
        if (!found)
            return std::unexpected(found.error());
        if (found->empty())
            break;
        if (Status status = take(*m_project.step(*found->begin())); !status)
            return status;
    }
    takeBack(step);
    return m_transaction.status();
}

void Undoing::takeBack(const Step &step)
{
    const auto changes = entries(step.number);
    if (!changes)
        return m_transaction.fail(changes.error());
    m_step = step.number;
    m_later.clear();
    m_joined.clear();
    const int total = static_cast<int>(changes->size());
    int done = 0;
    for (auto entry = changes->rbegin(); entry != changes->rend() && !stopped(); ++entry) {
        takeBack(*entry);
        if (m_progress && ++done % 64 == 0)
            m_progress->at(done, total);
    }
    for (const Uuid &person : m_joined)
        leaveTeam(person);
    mark(step);
    m_taken.insert(step.number);
    m_report.labels << step.label;
    // Also where there was nothing to take back, as in a merge that changed nothing: it stands no longer.
    m_transaction.finishStep({step.label, StepKind::Undo, step.number, {}, true});
    m_report.made.push_back(m_transaction.step());
}

bool Undoing::stopped()
{
    if (!m_progress || !m_progress->cancelled())
        return false;
    m_transaction.fail({ErrorKind::Cancelled, Tr::tr("Stopped; nothing was undone."), {}, {}, {}});
    return true;
}

void Undoing::takeBack(const LogEntry &entry)
{
    switch (entry.op) {
    case ChangeOp::Insert:
        return takeBackInsert(entry);
    case ChangeOp::Remove:
        return takeBackRemoval(entry);
    case ChangeOp::Update:
        return takeBackUpdate(entry);
    case ChangeOp::Splice:
        return takeBackSplice(entry);
    }
}

// Persons go last, when it shows whether anything of theirs is left.
void Undoing::takeBackInsert(const LogEntry &entry)
{
    if (entry.type == &Person::type())
        m_joined.push_back(entry.id);
    else
        m_transaction.remove(*entry.type, entry.id);
}

void Undoing::leaveTeam(const Uuid &person)
{
    for (const IncomingLink &link : m_project.schema().linksTo(Person::type())) {
        const QByteArray column = link.type->columns[static_cast<size_t>(link.column)].name;
        Statement work = m_project.query("SELECT 1 FROM " + QByteArray(link.type->table) + " WHERE \""
                                         + column + "\"=? LIMIT 1");
        if (work.bind(0, person).next())
            return;
    }
    m_transaction.remove(Person::type(), person);
}

std::vector<Splice> &Undoing::later(const Uuid &text)
{
    const auto known = m_later.find(text);
    if (known != m_later.end())
        return *known;
    return *m_later.insert(text, splicesAfter(m_step, text).splices);
}

void Undoing::takeBackRemoval(const LogEntry &entry)
{
    Row row = entry.before;
    for (size_t i = 0; i < row.size(); ++i) {
        const QByteArray *hash = std::get_if<QByteArray>(&row[i]);
        if (entry.type->columns[i].role != Role::Body || !hash || hash->isEmpty())
            continue;
        const Result<QByteArray> body = m_project.blob(*hash);
        if (!body)
            return m_transaction.fail(body.error());
        row[i] = *body;
    }
    const PositionColumns &columns = entry.type->positions;
    if (columns.present()) {
        Value &start = row[static_cast<size_t>(columns.start)];
        Value &end = row[static_cast<size_t>(columns.end)];
        const TextRange range = moved(TextRange{number(start), number(end)},
                                      later(uuidFrom(row[static_cast<size_t>(columns.text)])));
        start = static_cast<qint64>(range.start);
        end = static_cast<qint64>(range.end);
    }
    m_transaction.insert(*entry.type, row, entry.place);
}

void Undoing::takeBackUpdate(const LogEntry &entry)
{
    const PositionColumns &positions = entry.type->positions;
    std::vector<std::pair<int, Value>> values;
    bool placed = false;
    for (const int column : entry.columns) {
        values.emplace_back(column, entry.before[static_cast<size_t>(column)]);
        placed = placed || (positions.present() && (column == positions.start || column == positions.end));
    }
    if (placed)
        movePlaces(entry, values);
    m_transaction.update(*entry.type, entry.id, values);
}

// Brings the edges that a step set to where they stand today, each by itself. A correction since may have
// trimmed the passage from the other side so far that nothing is left of it between them.
void Undoing::movePlaces(const LogEntry &entry, std::vector<std::pair<int, Value>> &values)
{
    const PositionColumns &positions = entry.type->positions;
    const Result<Row> row = m_transaction.find(*entry.type, entry.id);
    if (!row)
        return m_transaction.fail(row.error());
    const auto &splices = later(uuidFrom((*row)[static_cast<size_t>(positions.text)]));
    int start = number((*row)[static_cast<size_t>(positions.start)]);
    int end = number((*row)[static_cast<size_t>(positions.end)]);
    for (const auto &[column, value] : values) {
        if (column == positions.start)
            start = movedStart(number(value), splices);
        else if (column == positions.end)
            end = movedEnd(number(value), splices);
    }
    std::erase_if(values, [&](const auto &value) {
        return value.first == positions.start || value.first == positions.end;
    });
    values.emplace_back(positions.start, static_cast<qint64>(std::min(start, end)));
    values.emplace_back(positions.end, static_cast<qint64>(end));
}

void Undoing::takeBackSplice(const LogEntry &entry)
{
    std::vector<Splice> &splices = later(entry.id);
    const Splice splice = entry.splice.splice(entry.id);
    const auto place = withdrawn(splice, splices);
    if (!place)
        return m_transaction.fail(cannotUndo(u"splice of %1"_s.arg(entry.id.text())));
    const auto text = m_project.text(splice.text);
    const TextRange there{*place, *place + splice.inserted};
    if (!text->holds(there) || text->words(there) != entry.splice.inserted)
        return m_transaction.fail(cannotUndo(u"words of %1"_s.arg(entry.id.text())));
    m_transaction.splice(entry.id, *place, splice.inserted, entry.splice.removed);
    std::vector<AnchorChange> anchors = entry.splice.anchors;
    for (AnchorChange &anchor : anchors)
        anchor.before = moved(anchor.before, splices);
    m_transaction.restoreAnchors(anchors, true);
}

// The flags that say which steps stand: this one no longer does, and if it was an undo, what it undid does
// again.
void Undoing::mark(const Step &step)
{
    Statement set = m_project.query("UPDATE step SET undone=? WHERE number=?");
    if (Status status = set.bind(0, 1).bind(1, step.number).run(); !status)
        return m_transaction.fail(status.error());
    if (!step.undoes)
        return;
    if (Status status = set.bind(0, 0).bind(1, *step.undoes).run(); !status)
        m_transaction.fail(status.error());
}

Result<UndoReport> Undoing::commit()
{
    const Result<ChangeSet> changes = m_transaction.commit();
    if (!changes)
        return std::unexpected(changes.error());
    m_project.tell(*changes);
    return m_report;
}

namespace {

std::unexpected<Error> nothingToDo(const QString &message)
{
    return failure(ErrorKind::NothingToDo, message);
}

} // namespace

Result<UndoReport> Project::takeNext(std::optional<Step> (Project::*next)(std::optional<Id<Person>>) const,
                                     int steps, std::optional<Id<Person>> by, const QString &nothing,
                                     const Progress *progress)
{
    const Pen pen = takePen();
    if (!pen)
        return std::unexpected(beingWritten());
    Undoing undoing(*this, progress);
    for (int i = 0; i < steps; ++i) {
        const std::optional<Step> step = (this->*next)(by);
        if (!step)
            return nothingToDo(nothing);
        if (Status taken = undoing.take(*step); !taken)
            return std::unexpected(taken.error());
    }
    return undoing.commit();
}

Result<UndoReport> Project::undo(int steps, std::optional<Id<Person>> by, const Progress *progress)
{
    return takeNext(&Project::nextUndo, steps, by, Tr::tr("There is nothing left to undo."), progress);
}

Result<UndoReport> Project::redo(int steps, std::optional<Id<Person>> by, const Progress *progress)
{
    return takeNext(&Project::nextRedo, steps, by, Tr::tr("There is nothing to redo."), progress);
}

Result<UndoReport> Project::undoSteps(const std::vector<qint64> &numbers, const Progress *progress)
{
    const Pen pen = takePen();
    if (!pen)
        return std::unexpected(beingWritten());
    Undoing undoing(*this, progress);
    for (const qint64 number : numbers) {
        if (undoing.took(number))
            continue;
        const std::optional<Step> found = step(number);
        if (!found || found->undone)
            return nothingToDo(
                Tr::tr("“%1” has been undone already.").arg(found ? Label::shown(found->label) : QString()));
        if (Status taken = undoing.take(*found); !taken)
            return std::unexpected(taken.error());
    }
    return undoing.commit();
}

} // namespace partsong
