// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copyhistory.h"

#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/step.h"

namespace partsong {

CopyHistory::CopyHistory(const Project &project) : m_project(project)
{
    readSteps();
    skipUndoneMerges();
    Statement taken =
        project.query("SELECT taken.id FROM taken JOIN step ON step.number=taken.step WHERE undone=0");
    while (taken.next())
        m_taken.insert(taken.uuid(0));
    m_known.unite(m_taken);
    Statement stones = project.query("SELECT id, tbl FROM tombstone");
    while (stones.next())
        m_tombstones.insert(stones.uuid(0), stones.text(1));
}

void CopyHistory::readSteps()
{
    Statement rows = m_project.query("SELECT number, id, kind, undone, undoes FROM step");
    while (rows.next()) {
        const bool merge = rows.text(2) == enumName(StepKind::Merge);
        m_steps.insert(rows.integer(0), {rows.uuid(1), merge, rows.integer(3) != 0, rows.integer(4), false});
        m_known.insert(rows.uuid(1));
    }
}

void CopyHistory::skipUndoneMerges()
{
    for (StepNote &step : m_steps) {
        const StepNote *root = &step;
        while (root->undoes && m_steps.contains(root->undoes))
            root = &*m_steps.constFind(root->undoes);
        step.skipped = root->merge && (root != &step || step.undone);
    }
}

int CopyHistory::newEdits() const
{
    std::set<Uuid> edits = m_news;
    for (const StepNote &step : m_steps) {
        if (step.merge)
            edits.erase(step.id);
    }
    return static_cast<int>(edits.size());
}

void CopyHistory::compare(const CopyHistory &other)
{
    for (const Uuid &id : m_taken) {
        if (!other.knows(id))
            m_news.insert(id);
    }
    for (const StepNote &step : m_steps) {
        if (!step.skipped && !other.knows(step.id))
            m_news.insert(step.id);
    }
}

const CopyHistory::TextNote &CopyHistory::noteOf(const Uuid &text) const
{
    const auto known = m_texts.constFind(text);
    if (known != m_texts.constEnd())
        return *known;
    TextNote note;
    const RecordType &type = m_project.schema().textType();
    Statement rows = m_project.query("SELECT step, seq, op, payload, origin FROM change WHERE record=? "
                                     "ORDER BY step, seq");
    rows.bind(0, text);
    while (rows.next()) {
        const auto op = static_cast<ChangeOp>(rows.number(2));
        if (op == ChangeOp::Insert)
            note = TextNote{{}, {}, note.anchors};
        if (op != ChangeOp::Splice)
            continue;
        const auto entry = LogEntry::fromPayload(m_project.schema(), op, type, text, rows.bytes(3));
        const StepNote step = m_steps.value(rows.integer(0));
        if (entry)
            noteSplice(note, entry->splice,
                       {editOf(step, rows.uuid(4)), rows.integer(0), rows.integer(1), false});
    }
    return *m_texts.insert(text, note);
}

// What was undone straight away, and the undoing of it, leave no trace. An undone merge that did leave one is
// nobody's Edit: nobody need know of it.
void CopyHistory::noteSplice(TextNote &note, const SpliceChange &splice, const Writer &writer) const
{
    const StepNote step = m_steps.value(writer.step);
    for (const AnchorChange &anchor : splice.anchors) {
        if (!step.skipped)
            note.anchors.insert(anchor.id, writer);
    }
    const Correction made{splice.at, splice.removed.toStdU32String(), splice.inserted.toStdU32String(),
                          step.skipped ? Uuid() : writer.edit};
    if (step.undoes && !note.steps.empty() && note.steps.back() == step.undoes
        && note.corrections.back().undoneBy(made)) {
        note.corrections.pop_back();
        note.steps.pop_back();
        return;
    }
    note.corrections.push_back(made);
    note.steps.push_back(writer.step);
}

const std::vector<Correction> &CopyHistory::corrections(const Uuid &text) const
{
    return noteOf(text).corrections;
}

RecordWriters CopyHistory::writers(const RecordType &type, const Uuid &id, const Uuid &text) const
{
    RecordWriters writers;
    writers.columns.resize(type.columns.size());
    const PositionColumns &places = type.positions;
    Statement rows =
        m_project.query("SELECT step, seq, op, payload, origin FROM change WHERE record=? AND op<>4 "
                        "ORDER BY step, seq");
    rows.bind(0, id);
    while (rows.next()) {
        const StepNote step = m_steps.value(rows.integer(0));
        if (step.skipped)
            continue;
        const Writer writer{editOf(step, rows.uuid(4)), rows.integer(0), rows.integer(1), true};
        const auto op = static_cast<ChangeOp>(rows.number(2));
        if (op != ChangeOp::Update) {
            writers.existence = writers.anchor = writer;
            std::ranges::fill(writers.columns, writer);
            continue;
        }
        const auto entry = LogEntry::fromPayload(m_project.schema(), op, type, id, rows.bytes(3));
        for (const int column : entry ? entry->columns : std::vector<int>()) {
            writers.columns[static_cast<size_t>(column)] = writer;
            if (places.present()
                && (column == places.text || column == places.start || column == places.end
                    || column == places.orphanWords))
                writers.anchor = writer;
        }
    }
    if (places.present()) {
        const Writer trimmed = noteOf(text).anchors.value(id);
        if (writers.anchor.before(trimmed))
            writers.anchor = trimmed;
    }
    return writers;
}

} // namespace partsong
