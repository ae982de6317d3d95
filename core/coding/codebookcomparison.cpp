// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codebookcomparison.h"

#include "core/base/tr.h"
#include "core/coding/codebookchanges.h"
#include "core/coding/coding.h"
#include "core/coding/pastcodebook.h"

#include <map>

namespace partsong {

namespace {

using Kind = CodebookChangeKind;

// Two states of one study, told apart.
class Comparison {
public:
    Comparison(const PastCodebook &earlier, const PastCodebook &later)
        : m_earlier(earlier), m_later(later), m_countsBefore(earlier.counts())
    {
        noteMoves();
    }

    std::vector<CodebookChange> changes()
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
        return std::move(m_changes).sorted();
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

    // What the History says outright, by way of codes that went in turn.
    Id<Code> toldToBeMergedInto(Id<Code> gone) const
    {
        Id<Code> into = m_earlier.mergedInto().value(gone);
        for (qsizetype i = 0; i < m_earlier.mergedInto().size() && !m_later.codes().contains(into); ++i)
            into = m_earlier.mergedInto().value(into);
        return m_later.codes().contains(into) ? into : Id<Code>();
    }

    // The code that a code which went became part of; null where it was removed. One whose passages went to
    // several new codes was split up.
    Id<Code> mergedInto(Id<Code> gone) const
    {
        if (const Id<Code> told = toldToBeMergedInto(gone); !told.null())
            return told;
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
        const QString path = m_earlier.pathOf(code.id);
        m_changes.of(code.id, path);
        const Id<Code> into = mergedInto(code.id);
        if (into.null())
            return m_changes.add(Kind::Removed, path, {});
        const QString now = m_later.pathOf(into);
        m_changes.addPassage(Kind::Merged, path, now, path, now);
    }

    void addNew(const Code &code)
    {
        const QString path = m_later.pathOf(code.id);
        m_changes.of(code.id, path);
        bool split = false;
        for (const auto &[source, targets] : m_moves.asKeyValueRange()) {
            const bool merged = !m_later.codes().contains(source) && mergedInto(source) == code.id;
            if (!targets.contains(code.id) || merged || !m_earlier.codes().contains(source))
                continue;
            const QString from = m_earlier.pathOf(source);
            m_changes.addPassage(Kind::Split, from, path, from, path);
            split = true;
        }
        if (!split)
            m_changes.add(Kind::Added, {}, path);
    }

    void addChanged(const Code &before, const Code &after, int countBefore, int countAfter)
    {
        const QString path = m_later.pathOf(after.id);
        m_changes.of(after.id, path);
        m_changes.add(Kind::Renamed, before.name, after.name);
        if (before.parent != after.parent) {
            m_changes.addMove(m_earlier.pathOf(before.id), path, m_earlier.pathOf(before.parent),
                              m_later.pathOf(after.parent));
        }
        m_changes.addWords(before, after);
        m_changes.add(Kind::Recoloured, before.colour, after.colour);
        m_changes.addCounts(countBefore, countAfter);
    }

    const PastCodebook &m_earlier;
    const PastCodebook &m_later;
    QHash<Id<Code>, int> m_countsBefore;
    QHash<Id<Code>, QHash<Id<Code>, int>> m_moves; // from, to
    QHash<Id<Code>, QHash<Id<Code>, int>> m_joined;
    CodebookChanges m_changes;
};

Error noSuchStep(qint64 step, qint64 last)
{
    return Error{ErrorKind::Range,
                 Tr::tr("There is no step %1 in the History: it has the steps 0 to %2.").arg(step).arg(last),
                 {},
                 {},
                 {}};
}

} // namespace

Result<std::vector<CodebookChange>> compareCodebooks(const Project &project, qint64 from, qint64 to,
                                                     const Progress &progress)
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

} // namespace partsong
