// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undoing.h"

#include "core/store/schema.h"

// Which later steps rest on a step, and must be taken back before it.

namespace partsong {

using namespace Qt::StringLiterals;

void Undoing::LaterSplices::add(const Splice &splice, qint64 step)
{
    splices.push_back(splice);
    steps.push_back(step);
}

bool Undoing::LaterSplices::cancel(qint64 step)
{
    bool found = false;
    for (size_t i = steps.size(); i-- > 0;) {
        if (steps[i] != step)
            continue;
        found = true;
        const auto at = static_cast<std::ptrdiff_t>(i);
        std::vector<Splice> after(splices.begin() + at + 1, splices.end());
        (void)withdrawn(splices[i], after);
        splices.resize(i);
        splices.insert(splices.end(), after.begin(), after.end());
        steps.erase(steps.begin() + at);
    }
    return found;
}

// What a step undoes; 0 when it is an Edit.
qint64 Undoing::undoneBy(qint64 step) const
{
    const std::optional<Step> found = m_project.step(step);
    return found ? found->undoes.value_or(0) : 0;
}

// A step that was undone and the undo of it leave no trace; a redo stands for the Edit that it brings back.
Undoing::LaterSplices Undoing::splicesAfter(qint64 step, const Uuid &text) const
{
    LaterSplices later;
    Statement rows = m_project.query("SELECT change.step, step.undoes, payload FROM change JOIN step "
                                     "ON step.number=change.step WHERE record=? AND op=4 AND change.step>? "
                                     "ORDER BY change.step, seq");
    rows.bind(0, text).bind(1, step);
    qint64 current = 0;
    qint64 standsFor = 0; // 0 when it cancelled another
    while (rows.next()) {
        if (rows.integer(0) != current) {
            current = standsFor = rows.integer(0);
            const qint64 undoes = rows.integer(1);
            if (undoes && later.cancel(undoes))
                standsFor = 0;
            else if (const qint64 edit = undoes ? undoneBy(undoes) : 0)
                standsFor = edit;
        }
        const RecordType &type = m_project.schema().textType();
        const auto entry =
            LogEntry::fromPayload(m_project.schema(), ChangeOp::Splice, type, text, rows.bytes(2));
        if (entry && standsFor)
            later.add(entry->splice.splice(text), standsFor);
    }
    return later;
}

bool Undoing::standing(qint64 step) const
{
    const std::optional<Step> found = m_project.step(step);
    return found && found->standing();
}

Result<Undoing::Latest> Undoing::dependents(qint64 step)
{
    Statement later = m_project.query("SELECT 1 FROM step WHERE number>? AND undoes IS NULL AND undone=0");
    later.bind(0, step);
    if (!later.next())
        return Latest();
    const auto changes = entries(step);
    if (!changes)
        return std::unexpected(changes.error());
    Latest found;
    for (const LogEntry &entry : *changes)
        restsOn(step, entry, found);
    if (Status status = laterSplices(step, *changes, found); !status)
        return std::unexpected(status.error());
    return found;
}

void Undoing::restsOn(qint64 step, const LogEntry &entry, Latest &found)
{
    if (entry.type == &Person::type() && entry.op == ChangeOp::Insert)
        return; // who joined with this step stays for what they did since
    laterChanges(step, entry, found);
    if (entry.op == ChangeOp::Insert)
        laterMentions(step, entry, found);
    else if (entry.op == ChangeOp::Splice)
        laterPlaces(step, entry, found);
    else
        lostParents(step, entry, found);
}

// Later standing steps that changed the same record: any of them when this step made it, else those that set
// a column which this step set, or removed it. Corrections of a text that was there before are laterSplices'
// business.
void Undoing::laterChanges(qint64 step, const LogEntry &entry, Latest &found) const
{
    Statement rows =
        m_project.query("SELECT change.step, op, payload FROM change JOIN step ON step.number=change.step "
                        "WHERE record=? AND change.step>? AND undoes IS NULL AND undone=0 AND tbl=? "
                        "AND (op<>4 OR ?)");
    rows.bind(0, entry.id)
        .bind(1, step)
        .bindUtf8(2, entry.type->table)
        .bind(3, entry.op == ChangeOp::Insert ? 1 : 0);
    while (rows.next()) {
        const auto op = static_cast<ChangeOp>(rows.number(1));
        if (entry.op != ChangeOp::Update || op != ChangeOp::Update) {
            found.insert(rows.integer(0));
            continue;
        }
        const auto other =
            LogEntry::fromPayload(m_project.schema(), op, *entry.type, entry.id, rows.bytes(2));
        const bool meets = !other || std::ranges::any_of(other->columns, [&](int column) {
            return std::ranges::find(entry.columns, column) != entry.columns.end();
        });
        if (meets)
            found.insert(rows.integer(0));
    }
}

// Later standing steps that placed a passage anew which this correction trimmed: its old place is theirs to
// keep.
void Undoing::laterPlaces(qint64 step, const LogEntry &entry, Latest &found) const
{
    Statement rows =
        m_project.query("SELECT change.step, payload FROM change JOIN step ON step.number=change.step "
                        "WHERE record=? AND change.step>? AND op=2 AND undoes IS NULL AND undone=0");
    for (const AnchorChange &anchor : entry.splice.anchors) {
        const PositionColumns &places = anchor.type->positions;
        rows.bind(0, anchor.id).bind(1, step);
        while (rows.next()) {
            const auto other = LogEntry::fromPayload(m_project.schema(), ChangeOp::Update, *anchor.type,
                                                     anchor.id, rows.bytes(1));
            const bool placed = !other || std::ranges::any_of(other->columns, [&](int column) {
                return column == places.text || column == places.start || column == places.end;
            });
            if (placed)
                found.insert(rows.integer(0));
        }
        rows.reset();
    }
}

// Later steps that had a row linking to the one this step made, whether that row is still there or not:
// without this one they could not be taken back, nor stand.
void Undoing::laterMentions(qint64 step, const LogEntry &entry, Latest &found)
{
    findMentions(step);
    for (const qint64 other : m_mentions.value(entry.id)) {
        if (other > step && standing(other))
            found.insert(other);
    }
}

void Undoing::findMentions(qint64 step)
{
    if (m_mentionsFrom >= 0 && m_mentionsFrom <= step)
        return;
    m_mentions.clear();
    m_mentionsFrom = step;
    Statement rows = m_project.query("SELECT change.step, tbl, record, op, payload FROM change JOIN step "
                                     "ON step.number=change.step WHERE change.step>? AND undoes IS NULL "
                                     "AND undone=0 AND op<>4");
    rows.bind(0, step);
    while (rows.next()) {
        const RecordType *type = m_project.schema().type(rows.text(1));
        if (!type)
            continue;
        const auto entry = LogEntry::fromPayload(m_project.schema(), static_cast<ChangeOp>(rows.number(3)),
                                                 *type, rows.uuid(2), rows.bytes(4));
        for (size_t i = 0; entry && i < type->columns.size(); ++i) {
            if (!type->columns[i].references)
                continue;
            for (const Uuid &target : {uuidFrom(entry->before[i]), uuidFrom(entry->after[i])}) {
                if (!target.null())
                    m_mentions[target].push_back(rows.integer(0));
            }
        }
    }
}

// What this step removed or linked elsewhere needs the rows it linked to; later steps may have removed these.
void Undoing::lostParents(qint64 step, const LogEntry &entry, Latest &found) const
{
    for (size_t i = 0; i < entry.before.size(); ++i) {
        const Column &column = entry.type->columns[i];
        const Uuid parent = uuidFrom(entry.before[i]);
        if (!column.references || parent.null())
            continue;
        Statement remover =
            m_project.query("SELECT max(change.step) FROM change JOIN step ON step.number=change.step "
                            "WHERE record=? AND op=3 AND undoes IS NULL AND undone=0");
        remover.bind(0, parent);
        if (remover.next() && remover.integer(0) > step)
            found.insert(remover.integer(0));
    }
}

// Later steps that changed the same words of a text. Read backwards, as they would be taken back.
Status Undoing::laterSplices(qint64 step, const std::vector<LogEntry> &entries, Latest &found) const
{
    QHash<Uuid, LaterSplices> texts;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->op != ChangeOp::Splice)
            continue;
        if (!texts.contains(entry->id))
            texts.insert(entry->id, splicesAfter(step, entry->id));
        LaterSplices &later = texts[entry->id];
        const auto place = withdrawn(entry->splice.splice(entry->id), later.splices);
        if (place)
            continue;
        const qint64 other = later.steps[place.error()];
        if (!standing(other))
            return std::unexpected(cannotUndo(u"splice in step %1"_s.arg(other)));
        found.insert(other);
        return {};
    }
    return {};
}

} // namespace partsong
