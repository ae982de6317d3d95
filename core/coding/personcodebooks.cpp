// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codebookchanges.h"
#include "core/coding/coding.h"
#include "core/coding/pastcodebook.h"
#include "core/store/naming.h"

#include <QSet>

#include <array>
#include <map>
#include <optional>

namespace partsong {

namespace {

using Side = size_t; // 0: the first person, 1: the second

constexpr std::array<Side, 2> Sides{0, 1};

Side otherOf(Side side)
{
    return 1 - side;
}

Doer doer(Side side)
{
    return side == 0 ? Doer::First : Doer::Second;
}

// What the History says of one code.
struct CodePast {
    std::optional<Side> maker; // none: a third person made it, for all
    std::array<Row, 2> rows; // as each has it; a column that nobody changed is not set in either
    std::array<QSet<int>, 2> said; // the columns that each of them set
    std::array<bool, 2> changed{}; // more than its place among its siblings
    bool gone = false;
    std::optional<Side> goneBy;
    bool merged = false;
    Id<Code> parent; // of a code that went, before it was merged
    Id<Code> into;
    QString name; // of a code that went
};

// The code that a passage had and the one that it was given.
struct Recoding {
    std::optional<Side> by;
    bool merges;
    Id<Code> from;
    Id<Code> to;
};

class PersonCodebooks {
public:
    PersonCodebooks(const Project &project, Id<Person> first, Id<Person> second)
        : m_book(project), m_persons{first, second}
    {
        for (const CodebookAct &act : codebookActs(project)) {
            if (act.entry.type == &Code::type())
                noteCode(act);
            else
                noteCoding(act);
        }
        for (const auto &[id, place] : m_book.codings().asKeyValueRange())
            notePassage(id, place);
    }

    std::vector<CodebookChange> differences()
    {
        for (const Code &code : m_book.codes())
            addStanding(code);
        for (const auto &[id, past] : m_past.asKeyValueRange()) {
            if (past.gone && past.goneBy && has(otherOf(*past.goneBy), id))
                addGone(id, past);
        }
        return std::move(m_changes).sorted();
    }

private:
    std::optional<Side> sideOf(Id<Person> person) const
    {
        for (const Side side : Sides) {
            if (!person.null() && m_persons[side] == person)
                return side;
        }
        return std::nullopt;
    }

    void noteCode(const CodebookAct &act)
    {
        const Id<Code> id(act.entry.id);
        CodePast &past = m_past[id];
        const auto side = sideOf(act.person);
        if (act.entry.op == ChangeOp::Insert) {
            past = {};
            past.maker = side;
            past.rows = {act.entry.after, act.entry.after};
        } else if (act.entry.op == ChangeOp::Update) {
            noteUpdate(past, act, side);
        } else {
            noteRemoval(past, act, side);
        }
    }

    void noteUpdate(CodePast &past, const CodebookAct &act, std::optional<Side> by)
    {
        static const int parent = Code::type().indexOf("parent");
        static const int order = Code::type().indexOf("order");
        for (Row &row : past.rows)
            row.resize(Code::type().columns.size());
        for (const int column : act.entry.columns) {
            const auto index = size_t(column);
            for (const Side side : Sides) {
                Value &has = past.rows[side][index];
                if (!by || *by == side)
                    has = act.entry.after[index];
                else if (!m_touched[act.entry.id].contains(column) && !past.maker)
                    has = act.entry.before[index];
            }
            m_touched[act.entry.id].insert(column);
            if (by) {
                past.said[*by].insert(column);
                past.changed[*by] = past.changed[*by] || (column != order && !act.merges);
            }
            if (column == parent && act.merges)
                noteGoingUnder(past, act);
        }
    }

    // As mergeCodes() leaves word of what a code becomes part of.
    void noteGoingUnder(CodePast &past, const CodebookAct &act)
    {
        const Code before = recordOf<Code>(act.entry.before);
        const Code after = recordOf<Code>(act.entry.after);
        if (m_underSince.value(act.entry.id) != act.step)
            past.parent = before.parent;
        m_underSince.insert(act.entry.id, act.step);
        past.into = after.parent;
    }

    void noteRemoval(CodePast &past, const CodebookAct &act, std::optional<Side> by)
    {
        const Code code = recordOf<Code>(act.entry.before);
        const bool told = m_underSince.value(act.entry.id) == act.step;
        past.gone = true;
        past.goneBy = by;
        past.merged = act.merges;
        past.name = code.name;
        if (!told)
            past.parent = code.parent;
        if (!told || !act.merges)
            past.into = mostOf(m_stepMoves.value({act.step, Id<Code>(act.entry.id)}));
        if (by && past.merged)
            m_mergedInto[*by].insert(past.into);
    }

    static Id<Code> mostOf(const QHash<Id<Code>, int> &votes)
    {
        Id<Code> best;
        for (const auto &[code, count] : votes.asKeyValueRange()) {
            if (best.null() || std::pair(count, best) > std::pair(votes.value(best), code))
                best = code;
        }
        return best;
    }

    void noteCoding(const CodebookAct &act)
    {
        const Id<Coding> id(act.entry.id);
        const Coding before = recordOf<Coding>(act.entry.before);
        const auto by = sideOf(act.person);
        if (act.entry.op == ChangeOp::Update) {
            const Id<Code> to = recordOf<Coding>(act.entry.after).code;
            m_recodings[id].push_back({by, act.merges, before.code, to});
            ++m_stepMoves[{act.step, before.code}][to];
            return;
        }
        // What the other took out, its coder still has used.
        const auto coder = sideOf(before.coder);
        if (coder && by && by != coder)
            m_used[*coder].insert(ownCode(id, before.code, *coder));
        m_recodings.remove(id);
    }

    // The code that a passage has as its coder left it, apart from what the other made of it since.
    Id<Code> ownCode(Id<Coding> coding, Id<Code> now, Side coder) const
    {
        const auto recodings = m_recodings.constFind(coding);
        if (recodings == m_recodings.constEnd())
            return now;
        Id<Code> own = now;
        for (auto recoding = recodings->rbegin(); recoding != recodings->rend(); ++recoding) {
            if (recoding->by == coder)
                break;
            if (recoding->by)
                own = recoding->from;
        }
        return own;
    }

    void notePassage(Id<Coding> id, const CodedPlace &place)
    {
        if (const auto coder = sideOf(place.coder)) {
            const Id<Code> own = ownCode(id, place.code, *coder);
            ++m_counts[*coder][own];
            m_used[*coder].insert(own);
        }
        const auto recodings = m_recodings.constFind(id);
        if (recodings == m_recodings.constEnd())
            return;
        for (const Side side : Sides) {
            std::optional<std::pair<Id<Code>, Id<Code>>> whole;
            for (const Recoding &recoding : *recodings) {
                if (recoding.by == side && !recoding.merges)
                    whole = {whole ? whole->first : recoding.from, recoding.to};
            }
            if (whole && whole->first != whole->second)
                m_handed[side][whole->second].insert(whole->first);
        }
    }

    bool made(Side side, Id<Code> code) const { return m_past.value(code).maker == side; }
    // Who made it, uses it, or has taken the other's in hand.
    bool knows(Side side, Id<Code> code) const
    {
        const CodePast past = m_past.value(code);
        return past.maker == side || m_used[side].contains(code)
            || (past.maker && (past.changed[side] || m_mergedInto[side].contains(code)));
    }
    // What a third person made is everybody's.
    bool has(Side side, Id<Code> code) const { return knows(side, code) || !m_past.value(code).maker; }

    QString pathOf(Id<Code> code) const
    {
        QStringList names;
        for (QSet<Id<Code>> seen; !code.null() && !seen.contains(code);) {
            seen.insert(code);
            const auto now = m_book.codes().constFind(code);
            const CodePast past = m_past.value(code);
            names.prepend(now != m_book.codes().constEnd() ? now->name : past.name);
            code = now != m_book.codes().constEnd() ? now->parent : past.parent;
        }
        return joinPath(names);
    }

    QString pathUnder(Id<Code> parent, const QString &name) const
    {
        const QString above = pathOf(parent);
        const QString last = joinPath({name});
        return above.isEmpty() ? last : above + u'/' + last;
    }

    // A code as one of them has it: where they never said, as the other does who made it, or as it was
    // before.
    Code codeOf(Side side, const Code &now, const CodePast &past) const
    {
        Row row = rowOf(now);
        for (size_t column = 0; column < past.rows[side].size(); ++column) {
            const auto index = int(column);
            if (!m_touched.value(now.id.uuid()).contains(index))
                continue;
            const Side other = otherOf(side);
            const bool mine = past.maker == side || past.said[side].contains(index);
            const bool goesAlong = !mine && past.maker == other;
            row[column] = past.rows[goesAlong ? other : side][column];
        }
        return recordOf<Code>(row);
    }

    void addStanding(const Code &code)
    {
        const QString path = pathOf(code.id);
        m_changes.of(code.id, path);
        const std::array<bool, 2> known{knows(0, code.id), knows(1, code.id)};
        const CodePast past = m_past.value(code.id);
        if (known[0] != known[1])
            addOnly(code.id, path, known[0] ? 0 : 1);
        if (known[0] == known[1] || !past.maker)
            addSaid(codeOf(0, code, past), codeOf(1, code, past));
        if (known[0] && known[1])
            m_changes.addCounts(m_counts[0].value(code.id), m_counts[1].value(code.id));
    }

    // Only one of them has it: split off from another code, or simply there.
    void addOnly(Id<Code> code, const QString &path, Side side)
    {
        bool split = false;
        for (const Id<Code> source : m_handed[side].value(code)) {
            const CodePast past = m_past.value(source);
            const bool merged = past.gone && past.merged && past.into == code;
            if (!made(side, code) || merged || source == code || !has(otherOf(side), source))
                continue;
            const QString from = pathOf(source);
            m_changes.addPassage(CodebookChangeKind::Split, side == 1 ? from : path, side == 1 ? path : from,
                                 from, path, doer(side));
            split = true;
        }
        if (split)
            return;
        if (side == 1)
            m_changes.add(CodebookChangeKind::Added, {}, path);
        else
            m_changes.add(CodebookChangeKind::Removed, path, {});
    }

    void addSaid(const Code &first, const Code &second)
    {
        m_changes.add(CodebookChangeKind::Renamed, first.name, second.name);
        if (first.parent != second.parent) {
            m_changes.addMove(pathUnder(first.parent, first.name), pathUnder(second.parent, second.name),
                              pathOf(first.parent), pathOf(second.parent));
        }
        m_changes.addWords(first, second);
        m_changes.add(CodebookChangeKind::Recoloured, first.colour, second.colour);
    }

    // One of them merged it or took it out; the other still has it.
    void addGone(Id<Code> code, const CodePast &past)
    {
        const Side by = *past.goneBy;
        const QString path = pathOf(code);
        m_changes.of(code, path);
        if (past.merged && !past.into.null()) {
            const QString into = pathOf(past.into);
            m_changes.addPassage(CodebookChangeKind::Merged, by == 1 ? path : into, by == 1 ? into : path,
                                 path, into, doer(by));
        } else {
            m_changes.addPassage(by == 1 ? CodebookChangeKind::Removed : CodebookChangeKind::Added,
                                 by == 1 ? path : QString(), by == 1 ? QString() : path, {}, {}, doer(by));
        }
    }

    PastCodebook m_book;
    std::array<Id<Person>, 2> m_persons;
    QHash<Id<Code>, CodePast> m_past;
    QHash<Uuid, QSet<int>> m_touched; // columns of a code that somebody changed
    QHash<Uuid, qint64> m_underSince; // the merge that put a code under another
    QHash<std::pair<qint64, Id<Code>>, QHash<Id<Code>, int>> m_stepMoves; // passages, by step and old code
    QHash<Id<Coding>, std::vector<Recoding>> m_recodings;
    std::array<QHash<Id<Code>, int>, 2> m_counts;
    std::array<QSet<Id<Code>>, 2> m_used;
    std::array<QSet<Id<Code>>, 2> m_mergedInto; // others, by each
    std::array<QHash<Id<Code>, QSet<Id<Code>>>, 2> m_handed; // to, from: by each, apart from merges
    CodebookChanges m_changes;
};

} // namespace

std::vector<CodebookChange> comparePersons(const Project &project, Id<Person> first, Id<Person> second)
{
    if (first == second)
        return {};
    return PersonCodebooks(project, first, second).differences();
}

} // namespace partsong
