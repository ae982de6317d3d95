// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codebookcomparison.h"

#include "core/base/tr.h"
#include "core/coding/coding.h"
#include "core/coding/pastcodebook.h"
#include "core/store/naming.h"

#include <map>

namespace partsong {

namespace {

using Kind = CodebookChangeKind;
using Changes = std::vector<CodebookChange>;

Changes sorted(Changes changes)
{
    std::ranges::stable_sort(changes, {}, [](const CodebookChange &change) {
        return std::tuple(change.path.toCaseFolded(), change.path, change.kind, change.to);
    });
    return changes;
}

void addWords(Changes &changes, const CodebookChange &base, CodeWords words, const QString &before,
              const QString &after)
{
    if (before == after)
        return;
    CodebookChange change = base;
    change.kind = Kind::Redefined;
    change.before = before;
    change.after = after;
    change.words = words;
    changes.push_back(change);
}

void addTold(Changes &changes, const CodebookChange &base, Kind kind, const QString &before,
             const QString &after)
{
    if (before == after)
        return;
    CodebookChange change = base;
    change.kind = kind;
    change.before = before;
    change.after = after;
    changes.push_back(change);
}

void addCounts(Changes &changes, const CodebookChange &base, int before, int after)
{
    if (before == after)
        return;
    CodebookChange change = base;
    change.kind = Kind::Counts;
    change.countBefore = before;
    change.countAfter = after;
    change.before = QString::number(before);
    change.after = QString::number(after);
    changes.push_back(change);
}

// From one parent to another, by their paths.
void addMove(Changes &changes, const CodebookChange &base, const QString &from, const QString &to)
{
    if (from == to)
        return;
    CodebookChange change = base;
    change.kind = Kind::Moved;
    change.before = change.from = from;
    change.after = change.to = to;
    changes.push_back(change);
}

// Two states of one study, told apart.
class Comparison {
public:
    Comparison(const PastCodebook &earlier, const PastCodebook &later)
        : m_earlier(earlier), m_later(later), m_countsBefore(earlier.counts())
    {
        noteMoves();
    }

    Changes changes()
    {
        const QHash<Id<Code>, int> &before = m_countsBefore;
        const QHash<Id<Code>, int> after = m_later.counts();
        for (const Code &code : m_earlier.codes()) {
            const auto now = m_later.codes().constFind(code.id);
            if (now == m_later.codes().constEnd())
                addGone(code);
            else
                addChanged(code, *now, before.value(code.id), after.value(code.id));
        }
        for (const Code &code : m_later.codes()) {
            if (!m_earlier.codes().contains(code.id))
                addNew(code);
        }
        return sorted(std::move(m_changes));
    }

private:
    // How many passages of each code have come to another.
    void noteMoves()
    {
        for (const auto &[id, first] : m_earlier.firstCodes().asKeyValueRange()) {
            const auto now = m_later.codings().constFind(id);
            if (now != m_later.codings().constEnd() && now->code != first)
                ++m_moves[first][now->code];
        }
        noteJoined();
    }

    // Passages that were joined with equal ones as their code was merged left nothing but those.
    void noteJoined()
    {
        if (m_earlier.merged().isEmpty())
            return;
        using Place = std::tuple<Uuid, Uuid, int, int>;
        const auto placeOf = [](const CodedPlace &place) {
            return Place(place.text.uuid(), place.coder.uuid(), place.range.start, place.range.end);
        };
        std::map<Place, std::vector<Id<Code>>> there;
        for (const CodedPlace &place : m_later.codings())
            there[placeOf(place)].push_back(place.code);
        for (const auto &[step, place] : m_earlier.removedCodings()) {
            if (m_earlier.merged().value(place.code) != step || m_moves.contains(place.code))
                continue;
            const auto same = there.find(placeOf(place));
            for (const Id<Code> code : same == there.end() ? std::vector<Id<Code>>() : same->second)
                ++m_joined[place.code][code];
        }
    }

    CodebookChange base(const PastCodebook &book, Id<Code> code) const
    {
        CodebookChange change;
        change.code = code;
        change.path = book.pathOf(code);
        return change;
    }

    static Id<Code> most(const QHash<Id<Code>, int> &votes)
    {
        Id<Code> best;
        int most = 0;
        for (const auto &[code, count] : votes.asKeyValueRange()) {
            if (count > most || (count == most && code.uuid() < best.uuid())) {
                most = count;
                best = code;
            }
        }
        return best;
    }

    // The code that a code which went became part of; null where it was removed. One whose passages went to
    // several new codes was split up.
    Id<Code> mergedInto(Id<Code> gone) const
    {
        QHash<Id<Code>, int> old;
        QHash<Id<Code>, int> fresh;
        const auto votes = m_moves.contains(gone) ? m_moves.value(gone) : m_joined.value(gone);
        for (const auto &[code, count] : votes.asKeyValueRange()) {
            if (m_later.codes().contains(code))
                (m_earlier.codes().contains(code) ? old : fresh).insert(code, count);
        }
        // Of a code that was merely removed, a few may have gone elsewhere before.
        const QHash<Id<Code>, int> &chosen = old.isEmpty() && fresh.size() == 1 ? fresh : old;
        int moved = 0;
        for (const int count : chosen)
            moved += count;
        const bool merged = m_earlier.merged().contains(gone) || 2 * moved >= m_countsBefore.value(gone);
        return merged ? most(chosen) : Id<Code>();
    }

    void addGone(const Code &code)
    {
        CodebookChange change = base(m_earlier, code.id);
        const Id<Code> into = mergedInto(code.id);
        change.kind = into.null() ? Kind::Removed : Kind::Merged;
        change.before = change.path;
        if (!into.null()) {
            change.from = change.path;
            change.to = change.after = m_later.pathOf(into);
        }
        m_changes.push_back(change);
    }

    void addNew(const Code &code)
    {
        CodebookChange change = base(m_later, code.id);
        change.after = change.path;
        std::vector<CodebookChange> splits;
        for (const auto &[source, targets] : m_moves.asKeyValueRange()) {
            const bool merged = !m_later.codes().contains(source) && mergedInto(source) == code.id;
            if (!targets.contains(code.id) || merged || !m_earlier.codes().contains(source))
                continue;
            CodebookChange split = change;
            split.kind = Kind::Split;
            split.from = split.before = m_earlier.pathOf(source);
            split.to = change.path;
            splits.push_back(split);
        }
        if (splits.empty())
            splits.push_back(change);
        std::ranges::move(splits, std::back_inserter(m_changes));
    }

    void addChanged(const Code &before, const Code &after, int countBefore, int countAfter)
    {
        const CodebookChange change = base(m_later, after.id);
        addTold(m_changes, change, Kind::Renamed, before.name, after.name);
        if (before.parent != after.parent) {
            addMove(m_changes, change, m_earlier.pathOf(before.parent), m_later.pathOf(after.parent));
            m_changes.back().before = m_earlier.pathOf(before.id);
            m_changes.back().after = change.path;
        }
        addWords(m_changes, change, CodeWords::Definition, before.definition, after.definition);
        addWords(m_changes, change, CodeWords::Include, before.include, after.include);
        addWords(m_changes, change, CodeWords::Exclude, before.exclude, after.exclude);
        addTold(m_changes, change, Kind::Recoloured, before.colour, after.colour);
        addCounts(m_changes, change, countBefore, countAfter);
    }

    const PastCodebook &m_earlier;
    const PastCodebook &m_later;
    QHash<Id<Code>, int> m_countsBefore;
    QHash<Id<Code>, QHash<Id<Code>, int>> m_moves; // from, to
    QHash<Id<Code>, QHash<Id<Code>, int>> m_joined;
    Changes m_changes;
};

// Whoever made a code has said all of it, its id as well.
bool made(const SaidOfCode &said)
{
    return said.said.contains(0);
}

// What two persons have both said of a code, and said otherwise.
void addSaid(Changes &changes, const CodebookChange &change, const PastCodebook &book, const SaidOfCode &one,
             const SaidOfCode &other)
{
    const auto both = [&](const char *column) {
        const int index = Code::type().indexOf(column);
        return one.said.contains(index) && other.said.contains(index);
    };
    if (both("name"))
        addTold(changes, change, Kind::Renamed, one.code.name, other.code.name);
    if (both("parent"))
        addMove(changes, change, book.pathOf(one.code.parent), book.pathOf(other.code.parent));
    if (both("definition"))
        addWords(changes, change, CodeWords::Definition, one.code.definition, other.code.definition);
    if (both("include"))
        addWords(changes, change, CodeWords::Include, one.code.include, other.code.include);
    if (both("exclude"))
        addWords(changes, change, CodeWords::Exclude, one.code.exclude, other.code.exclude);
    if (both("colour"))
        addTold(changes, change, Kind::Recoloured, one.code.colour, other.code.colour);
}

Error noSuchStep(qint64 step, qint64 last)
{
    return Error{ErrorKind::Range,
                 Tr::tr("There is no step %1 in the History: it has the steps 0 to %2.").arg(step).arg(last),
                 {},
                 {},
                 {}};
}

} // namespace

Result<Changes> compareCodebooks(const Project &project, qint64 from, qint64 to, const Progress &progress)
{
    const qint64 last = project.lastStep();
    for (const qint64 step : {from, to}) {
        if (step < 0 || step > last)
            return std::unexpected(noSuchStep(step, last));
    }
    if (from > to) {
        return failure(
            ErrorKind::Range,
            Tr::tr("Step %1 comes after step %2. Compare the earlier with the later.").arg(from).arg(to));
    }
    PastCodebook book(project);
    if (!book.goBackTo(to, progress))
        return failure(ErrorKind::Cancelled, Tr::tr("The comparison was cancelled."));
    const PastCodebook later = book;
    if (!book.goBackTo(from, progress))
        return failure(ErrorKind::Cancelled, Tr::tr("The comparison was cancelled."));
    return Comparison(book, later).changes();
}

Changes comparePersons(const Project &project, Id<Person> first, Id<Person> second)
{
    const PastCodebook book(project);
    const QHash<Id<Code>, SaidOfCode> one = saidOfCodes(project, first);
    const QHash<Id<Code>, SaidOfCode> other = saidOfCodes(project, second);
    QHash<Id<Code>, std::pair<int, int>> counts;
    for (const CodedPlace &place : book.codings()) {
        counts[place.code].first += place.coder == first ? 1 : 0;
        counts[place.code].second += place.coder == second ? 1 : 0;
    }
    Changes changes;
    for (const Code &code : book.codes()) {
        CodebookChange change;
        change.code = code.id;
        change.path = book.pathOf(code.id);
        const auto [mine, theirs] = counts.value(code.id);
        const bool known = mine > 0 || made(one.value(code.id));
        const bool knownToo = theirs > 0 || made(other.value(code.id));
        if (known != knownToo) {
            change.kind = known ? Kind::Removed : Kind::Added;
            (known ? change.before : change.after) = change.path;
            changes.push_back(change);
            continue;
        }
        addSaid(changes, change, book, one.value(code.id), other.value(code.id));
        addCounts(changes, change, mine, theirs);
    }
    return sorted(std::move(changes));
}

} // namespace partsong
