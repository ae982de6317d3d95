// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging.h"

#include "core/base/textindex.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/treecolumn.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

int number(const Value &value)
{
    const qint64 *held = std::get_if<qint64>(&value);
    return held ? static_cast<int>(*held) : 0;
}

QString shown(const Value &value)
{
    switch (value.index()) {
    case 1:
        return QString::number(std::get<qint64>(value));
    case 2:
        return QString::number(std::get<double>(value));
    case 3:
        return std::get<QString>(value);
    case 4:
        return uuidFrom(value).null() ? QString::fromLatin1(std::get<QByteArray>(value).toHex()) : uuidFrom(value).text();
    default:
        return {};
    }
}

Uuid latest(const std::set<Uuid> &edits)
{
    return edits.empty() ? Uuid() : *edits.rbegin();
}

bool sameRow(const Statement &first, const Statement &second, int columns)
{
    for (int i = 1; i < columns; ++i) {
        if (first.value(i) != second.value(i))
            return false;
    }
    return true;
}

bool placed(const PositionColumns &places, int column)
{
    return places.present() && (column == places.text || column == places.start || column == places.end || column == places.orphanWords);
}

} // namespace

Uuid MergedRecord::linked(const Column &column) const
{
    return uuidFrom(row[static_cast<size_t>(&column - type->columns.data())]);
}

// The copy whose latest news are older comes first, whoever asks.
Merging::Merging(const CopyHistory &one, const CopyHistory &other)
    : m_sides{&one, &other}, m_schema(one.project().schema())
{
    if (latest(other.news()) < latest(one.news()))
        std::swap(m_sides[0], m_sides[1]);
}

void Merging::run()
{
    gather();
    findTexts();
    for (auto &[id, record] : m_records)
        mergeRow(record);
    for (auto &[id, record] : m_records)
        decideExistence(record);
    settleExistence();
    for (auto &[id, record] : m_records) {
        reviveLinks(record);
        clearLinks(record);
    }
    for (const RecordType *type : m_schema.types()) {
        if (parentColumn(*type) >= 0)
            breakCircles(*type);
    }
}

// Whatever the copies hold alike stays as it is.
void Merging::gather()
{
    for (const RecordType *type : m_schema.types())
        gatherDiffering(*type);
}

void Merging::gatherDiffering(const RecordType &type)
{
    QByteArrayList names;
    for (const Column &column : type.columns) {
        if (column.role != Role::Body) // its hash tells
            names << '"' + QByteArray(column.name) + '"';
    }
    const QByteArray sql = "SELECT " + names.join(',') + " FROM " + type.table + " ORDER BY id";
    Statement first = m_sides[0]->project().query(sql);
    Statement second = m_sides[1]->project().query(sql);
    const auto columns = static_cast<int>(names.size());
    bool inFirst = first.next();
    bool inSecond = second.next();
    while (inFirst || inSecond) {
        const std::strong_ordering order = !inFirst ? std::strong_ordering::greater
            : !inSecond ? std::strong_ordering::less : first.uuid(0) <=> second.uuid(0);
        if (order != std::strong_ordering::equal || !sameRow(first, second, columns))
            record(type, order == std::strong_ordering::greater ? second.uuid(0) : first.uuid(0));
        if (order != std::strong_ordering::greater)
            inFirst = first.next();
        if (order != std::strong_ordering::less)
            inSecond = second.next();
    }
}

MergedRecord &Merging::record(const RecordType &type, const Uuid &id)
{
    const auto known = m_records.find(id);
    if (known != m_records.end())
        return known->second;
    MergedRecord &record = m_records[id];
    record.type = &type;
    record.id = id;
    for (const int side : {0, 1}) {
        const CopyHistory &history = *m_sides[at(side)];
        if (auto row = history.project().findRow(type, id))
            record.rows[at(side)] = std::move(*row);
        const auto &row = record.rows[at(side)];
        const Uuid text = row && type.positions.present() ? uuidFrom((*row)[at(type.positions.text)]) : Uuid();
        record.writers[at(side)] = history.writers(type, id, text);
    }
    return record;
}

bool Merging::withdrawn(const Uuid &id) const
{
    return m_sides[0]->tombstones().contains(id) || m_sides[1]->tombstones().contains(id);
}

int Merging::ahead() const
{
    if (m_sides[0]->news().empty())
        return 1;
    return m_sides[1]->news().empty() ? 0 : -1;
}

// The texts that the copies word differently, with all that stands in them.
void Merging::findTexts()
{
    QHash<Uuid, QByteArray> hashes;
    Statement first = m_sides[0]->project().query("SELECT id, sha256 FROM text");
    while (first.next())
        hashes.insert(first.uuid(0), first.bytes(1));
    Statement second = m_sides[1]->project().query("SELECT id, sha256 FROM text");
    while (second.next()) {
        const auto known = hashes.constFind(second.uuid(0));
        if (known == hashes.constEnd() || *known == second.bytesView(1) || withdrawn(second.uuid(0)))
            continue;
        record(m_schema.textType(), second.uuid(0));
        mergeText(second.uuid(0));
        gatherAnchors(second.uuid(0));
    }
}

void Merging::gatherAnchors(const Uuid &text)
{
    for (const CopyHistory *side : m_sides) {
        for (const RecordType *type : m_schema.types()) {
            if (!type->positions.present())
                continue;
            Statement rows = side->project().query("SELECT id FROM " + QByteArray(type->table) + " WHERE text=?");
            rows.bind(0, text);
            while (rows.next())
                record(*type, rows.uuid(0));
        }
    }
}

// Who wrote last, as far as that can be said: who did so knowing the other's. Else it is a conflict that the later Edit
// wins.
int Merging::winner(const Writer &first, const Writer &second, bool &conflict) const
{
    const bool firstOld = old(0, first);
    const bool secondOld = old(1, second);
    if (ahead() >= 0)
        return ahead();
    conflict = !firstOld && !secondOld;
    if (firstOld != secondOld)
        return firstOld ? 1 : 0;
    return second.edit < first.edit ? 0 : 1;
}

void Merging::mergeRow(MergedRecord &record)
{
    const int side = record.rows[0] ? 0 : 1;
    if (!record.rows[at(side)])
        return;
    record.row = *record.rows[at(side)];
    record.edits.resize(record.row.size());
    for (size_t i = 0; i < record.row.size(); ++i)
        record.edits[i] = record.writers[at(side)].columns[i].edit;
    for (size_t i = 1; record.inBoth() && i < record.row.size(); ++i) {
        const Role role = record.type->columns[i].role;
        if (!derived(role) && role != Role::Body && !placed(record.type->positions, static_cast<int>(i)))
            mergeColumn(record, i);
    }
    if (record.type->positions.present())
        mergeAnchor(record);
}

void Merging::mergeColumn(MergedRecord &record, size_t column)
{
    const Value &first = (*record.rows[0])[column];
    const Value &second = (*record.rows[1])[column];
    if (first == second)
        return;
    bool conflict = false;
    const Writer &firstWriter = record.writers[0].columns[column];
    const Writer &secondWriter = record.writers[1].columns[column];
    const int side = winner(firstWriter, secondWriter, conflict);
    record.row[column] = side == 0 ? first : second;
    record.edits[column] = side == 0 ? firstWriter.edit : secondWriter.edit;
    if (conflict)
        disagree(Disagreement::Values, record, static_cast<int>(column), shown(first), shown(second));
}

// Where a side has it, brought into the merged text.
Merging::Anchor Merging::anchorOf(const MergedRecord &record, int side) const
{
    const PositionColumns &places = record.type->positions;
    const Row &row = *record.rows[at(side)];
    Anchor anchor{{number(row[at(places.start)]), number(row[at(places.end)])}, {}};
    if (places.orphanWords >= 0)
        anchor.orphan = std::get<QString>(row[at(places.orphanWords)]);
    const Uuid textId = uuidFrom(row[at(places.text)]);
    const auto text = m_texts.find(textId);
    if (text == m_texts.end())
        return anchor;
    const TextRange before = anchor.range;
    anchor.range = moved(before, text->second.splices[at(side)]);
    if (places.orphanWords >= 0 && anchor.range.empty() && !before.empty())
        anchor.orphan = m_sides[at(side)]->project().text(Id<Text>(textId))->words(before);
    return anchor;
}

int Merging::anchorWinner(const MergedRecord &record, bool &conflict) const
{
    const Writer &first = record.writers[0].anchor;
    const Writer &second = record.writers[1].anchor;
    if (ahead() >= 0)
        return ahead();
    const bool bothNew = !old(0, first) && !old(1, second);
    if (bothNew && first.byHand != second.byHand)
        return first.byHand ? 0 : 1;
    if (bothNew || old(0, first) != old(1, second)) {
        const int side = winner(first, second, conflict);
        conflict = conflict && first.byHand;
        return side;
    }
    // Neither placed it anew: it only moved. Where one side's text is the merged one, it stands there already.
    const auto text = m_texts.find(uuidFrom((*record.rows[0])[at(record.type->positions.text)]));
    return text != m_texts.end() && text->second.splices[1].empty() ? 1 : 0;
}

void Merging::mergeAnchor(MergedRecord &record)
{
    if (!record.inBoth()) {
        const int side = record.rows[0] ? 0 : 1;
        return setAnchor(record, side, anchorOf(record, side));
    }
    const Anchor first = anchorOf(record, 0);
    const Anchor second = anchorOf(record, 1);
    bool conflict = false;
    const int side = anchorWinner(record, conflict);
    setAnchor(record, side, side == 0 ? first : second);
    if (conflict && first.range != second.range) {
        const auto range = [](const TextRange &r) { return u"%1:%2"_s.arg(r.start).arg(r.end); };
        disagree(Disagreement::Values, record, record.type->positions.start, range(first.range), range(second.range));
    }
}

void Merging::setAnchor(MergedRecord &record, int side, const Anchor &anchor)
{
    const PositionColumns &places = record.type->positions;
    record.row[at(places.text)] = (*record.rows[at(side)])[at(places.text)];
    record.row[at(places.start)] = static_cast<qint64>(anchor.range.start);
    record.row[at(places.end)] = static_cast<qint64>(anchor.range.end);
    if (places.orphanWords >= 0)
        record.row[at(places.orphanWords)] = anchor.orphan;
    for (const int column : {places.text, places.start, places.end, places.orphanWords}) {
        if (column >= 0)
            record.edits[at(column)] = record.writers[at(side)].anchor.edit;
    }
}

// Whether this side, which still has it, changed it in a way that the other does not know.
bool Merging::changed(const MergedRecord &record, int side) const
{
    const RecordWriters &writers = record.writers[at(side)];
    const auto isNew = [&](const Writer &writer) { return !old(side, writer); };
    if (isNew(writers.existence) || std::ranges::any_of(writers.columns, isNew))
        return true;
    if (record.type != &m_schema.textType())
        return false;
    const auto &corrections = m_sides[at(side)]->corrections(record.id);
    return std::ranges::any_of(corrections, [&](const Correction &made) { return !knows(1 - side, made.edit); });
}

void Merging::decideExistence(MergedRecord &record)
{
    if (withdrawn(record.id)) {
        record.state = State::Gone;
        return;
    }
    if (record.inBoth())
        return;
    if (!record.rows[0] && !record.rows[1]) {
        record.state = State::Away;
        return;
    }
    const int side = record.rows[0] ? 0 : 1;
    if (ahead() >= 0) {
        record.state = ahead() == side ? State::Present : State::Away;
        record.removal = record.writers[at(1 - side)].existence.edit;
        return;
    }
    record.removal = record.writers[at(1 - side)].existence.edit;
    if (knows(side, record.removal)) // the other never had it, or this side made it again
        return;
    record.state = State::Away;
    for (const Column &column : record.type->columns) {
        if (column.references && column.onRemove == OnRemove::RemoveToo && !record.linked(column).null())
            m_children[record.linked(column)].push_back(record.id);
    }
    record.gaveWay = changed(record, side);
}

// A removal gives way where the other copy changed the record, or has something new that hangs on it. What went along
// with it stays as well. Ends, since records only ever come back once and go for good once.
void Merging::settleExistence()
{
    for (auto &[id, record] : m_records) {
        if (record.gaveWay && record.state == State::Away)
            restore(record, true);
    }
    bool moved = true;
    while (moved) {
        moved = false;
        for (auto &[id, record] : m_records) {
            if (record.state == State::Present && settle(record))
                moved = true;
        }
    }
}

// Whether anything had to change for what the record hangs on.
bool Merging::settle(MergedRecord &record)
{
    bool moved = false;
    for (const Column &column : record.type->columns) {
        if (!column.references || column.onRemove != OnRemove::RemoveToo || record.linked(column).null())
            continue;
        const Uuid target = record.linked(column);
        const auto known = m_records.find(target);
        const bool away = known != m_records.end() && known->second.state == State::Away;
        if (away && (known->second.rows[0] || known->second.rows[1])) {
            restore(known->second, true);
            moved = true;
        } else if (!present(target)) {
            record.state = State::Gone;
            return true;
        }
    }
    return moved;
}

void Merging::restore(MergedRecord &record, bool tell)
{
    record.state = State::Present;
    record.gaveWay = true;
    if (tell) {
        const bool first = record.rows[0].has_value();
        disagree(Disagreement::Removal, record, -1, first ? u"kept"_s : u"removed"_s, first ? u"removed"_s : u"kept"_s);
    }
    for (const Uuid &child : m_children.value(record.id)) {
        MergedRecord &dependent = m_records.at(child);
        if (dependent.state == State::Away && dependent.removal == record.removal)
            restore(dependent, false);
    }
}

bool Merging::present(const Uuid &id) const
{
    const auto known = m_records.find(id);
    if (known != m_records.end())
        return known->second.state == State::Present;
    return !withdrawn(id);
}

// Links that a removal cleared which then gave way.
void Merging::reviveLinks(MergedRecord &record)
{
    if (!record.inBoth())
        return;
    for (size_t i = 0; i < record.row.size(); ++i) {
        const Column &column = record.type->columns[i];
        if (!column.references || column.onRemove != OnRemove::Clear || !record.linked(column).null())
            continue;
        const int holder = uuidFrom((*record.rows[0])[i]).null() ? 1 : 0;
        const Value &held = (*record.rows[at(holder)])[i];
        const auto target = m_records.find(uuidFrom(held));
        if (target == m_records.end() || !target->second.gaveWay || target->second.state != State::Present)
            continue;
        if (record.writers[at(1 - holder)].columns[i].edit != target->second.removal)
            continue;
        record.row[i] = held;
        record.edits[i] = record.writers[at(holder)].columns[i].edit;
    }
}

void Merging::clearLinks(MergedRecord &record)
{
    for (size_t i = 0; i < record.row.size(); ++i) {
        const Column &column = record.type->columns[i];
        if (!column.references || column.onRemove != OnRemove::Clear || record.linked(column).null() || present(record.linked(column)))
            continue;
        const auto target = m_records.find(record.linked(column));
        record.edits[i] = target == m_records.end() ? Uuid() : target->second.removal;
        record.row[i] = Value();
    }
}

// Two moves in a tree, each sound in itself, can put one node under another and that under the first.
void Merging::breakCircles(const RecordType &type)
{
    const auto parent = at(parentColumn(type));
    QHash<Uuid, Uuid> parents;
    Statement rows = m_sides[0]->project().query("SELECT id, parent FROM " + QByteArray(type.table));
    while (rows.next())
        parents.insert(rows.uuid(0), rows.uuid(1));
    for (const auto &[id, record] : m_records) {
        if (record.type != &type)
            continue;
        parents.remove(id);
        if (record.state == State::Present)
            parents.insert(id, uuidFrom(record.row[parent]));
    }
    std::set<Uuid> tried;
    for (auto &[id, record] : m_records) {
        if (record.type != &type || record.state != State::Present)
            continue;
        for (;;) {
            std::vector<Uuid> path{id};
            while (!parents.value(path.back()).null() && std::ranges::count(path, path.back()) == 1)
                path.push_back(parents.value(path.back()));
            if (parents.value(path.back()).null())
                break;
            path.erase(path.begin(), std::ranges::find(path, path.back()));
            path.pop_back();
            if (!breakCircle(path, parent, tried, parents))
                break;
        }
    }
}

// The latest move in the circle gives way: to where the other copy has the node, or, tried before, to the top.
bool Merging::breakCircle(const std::vector<Uuid> &circle, size_t parent, std::set<Uuid> &tried, QHash<Uuid, Uuid> &parents)
{
    MergedRecord *latestMoved = nullptr;
    for (const Uuid &id : circle) {
        const auto found = m_records.find(id);
        if (found == m_records.end())
            continue;
        MergedRecord &record = found->second;
        if (!latestMoved || std::pair(latestMoved->edits[parent], latestMoved->id) < std::pair(record.edits[parent], id))
            latestMoved = &record;
    }
    if (!latestMoved)
        return false;
    MergedRecord &record = *latestMoved;
    const Value now = record.row[parent];
    Value instead;
    if (record.inBoth() && tried.insert(record.id).second)
        instead = (*record.rows[0])[parent] == now ? (*record.rows[1])[parent] : (*record.rows[0])[parent];
    if (instead == now || !present(uuidFrom(instead)))
        instead = Value();
    record.row[parent] = instead;
    parents.insert(record.id, uuidFrom(instead));
    disagree(Disagreement::Circle, record, static_cast<int>(parent), shown(now), shown(instead));
    return true;
}

void Merging::disagree(Disagreement::Kind kind, const MergedRecord &record, int column, const QString &first, const QString &second)
{
    m_disagreements.push_back({kind, record.type, record.id, column, {first, second}});
}

} // namespace partsong
