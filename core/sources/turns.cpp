// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/turns.h"

#include "core/sources/speakers.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

std::vector<Cue> cuesIn(const Project &project, Id<Turn> turn)
{
    std::vector<Cue> cues = project.where<Cue>("turn", turn);
    std::ranges::stable_sort(cues, {}, [](const Cue &cue) { return cue.range.start; });
    return cues;
}

// Cuts one caption in two. When it was said is known at its outer edges alone.
void cutCue(Edit &edit, Cue cue, int at, Id<Turn> second)
{
    Cue rest = cue;
    rest.id = Id<Cue>::make();
    rest.turn = second;
    rest.range.start = at;
    rest.from.reset();
    cue.range.end = at;
    cue.to.reset();
    edit.update(cue);
    edit.insert(rest);
}

void divideCues(Edit &edit, Turn &first, Turn &second)
{
    const int at = second.range.start;
    bool begun = false; // the second part has its first caption
    for (Cue cue : cuesIn(edit.project(), first.id)) {
        if (cue.range.end <= at) {
            first.to = cue.to;
        } else if (cue.range.start < at) {
            first.to.reset();
            cutCue(edit, cue, at, second.id);
            begun = true;
        } else {
            if (!begun)
                second.from = cue.from;
            begun = true;
            cue.turn = second.id;
            edit.update(cue);
        }
    }
}

// The speaker of that name in the source; made where there is none. Null for "".
Result<Id<Speaker>> speakerFor(Edit &edit, Id<Source> source, const QString &name)
{
    if (name.trimmed().isEmpty())
        return Id<Speaker>();
    if (const Id<Speaker> known = speakerCalled(edit.project(), source, name); !known.null())
        return known;
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return std::unexpected(checked.error());
    Speaker made;
    made.id = Id<Speaker>::make();
    made.source = source;
    made.name = *checked;
    edit.insert(made);
    return made.id;
}

void dropIfSilent(Edit &edit, Id<Speaker> speaker)
{
    if (!speaker.null() && edit.project().where<Turn>("speaker", speaker).empty())
        edit.removeWithAll(speaker);
}

Error outside(int at, const TextRange &range)
{
    return {ErrorKind::Range,
            Tr::tr("A turn is split inside it, after %1 and before %2; %3 is not there.")
                .arg(range.start)
                .arg(range.end)
                .arg(at),
            {},
            {},
            {}};
}

} // namespace

Result<Id<Turn>> splitTurn(Project &project, Id<Turn> id, int at, const std::optional<QString> &speaker)
{
    Edit edit(project, PARTSONG_LABEL("Split turn"));
    auto first = edit.find(id);
    if (!first)
        return std::unexpected(first.error());
    if (at <= first->range.start || at >= first->range.end)
        return std::unexpected(outside(at, first->range));
    Turn second = *first;
    second.id = Id<Turn>::make();
    second.range.start = at;
    second.from.reset();
    first->range.end = at;
    first->to.reset();
    if (speaker) {
        const auto other = speakerFor(edit, sourceIdOf(project, first->text), *speaker);
        if (!other)
            return std::unexpected(other.error());
        second.speaker = *other;
    }
    edit.insert(second); // there for its captions
    divideCues(edit, *first, second);
    edit.update(*first);
    edit.update(second);
    return edit.commit(second.id);
}

Status joinTurns(Project &project, Id<Turn> id)
{
    Edit edit(project, PARTSONG_LABEL("Join turns"));
    auto turn = edit.find(id);
    if (!turn)
        return std::unexpected(turn.error());
    const std::vector<Turn> turns = turnsOf(project, turn->text);
    const auto at = std::ranges::find(turns, id, &Turn::id);
    if (at + 1 >= turns.end())
        return failure(ErrorKind::Range, Tr::tr("This turn is the last; there is none to join it with."));
    const Turn next = *(at + 1);
    turn->range = turn->range.united(next.range);
    turn->to = next.to;
    for (Cue cue : cuesIn(project, next.id)) {
        cue.turn = id;
        edit.update(cue);
    }
    edit.update(*turn);
    edit.removeWithAll(next.id);
    dropIfSilent(edit, next.speaker);
    return edit.commit();
}

Status setTurnSpeaker(Project &project, const std::vector<Id<Turn>> &turns, const QString &speaker)
{
    Edit edit(project, PARTSONG_LABEL("Change speaker of turn"));
    for (const Id<Turn> id : turns) {
        auto turn = edit.find(id);
        if (!turn)
            return std::unexpected(turn.error());
        const auto who = speakerFor(edit, sourceIdOf(project, turn->text), speaker);
        if (!who)
            return std::unexpected(who.error());
        const Id<Speaker> before = turn->speaker;
        turn->speaker = *who;
        edit.update(*turn);
        if (before != *who)
            dropIfSilent(edit, before);
    }
    return edit.commit();
}

} // namespace partsong
