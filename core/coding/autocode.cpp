// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/autocode.h"

#include "core/base/tr.h"
#include "core/coding/autocodestretches.h"
#include "core/coding/codequeries.h"
#include "core/coding/codingqueries.h"
#include "core/coding/codingunion.h"
#include "core/coding/joinedcomments.h"
#include "core/store/edit.h"

#include <QSet>

#include <span>

namespace partsong {

namespace {

// Where a text is coded with one of the codes, by whomever: parted stretches in their order.
std::vector<TextRange> codedStretches(const Project &project, Id<Text> text, const QSet<Id<Code>> &codes)
{
    std::vector<TextRange> stretches;
    for (const Coding &coding : codingsOf(project, text)) { // by start
        const TextRange &range = coding.anchor.range;
        if (range.empty() || !codes.contains(coding.code))
            continue;
        if (!stretches.empty() && stretches.back().touches(range))
            stretches.back() = stretches.back().united(range);
        else
            stretches.push_back(range);
    }
    return stretches;
}

// Of what a rule found, what lies in the allowed stretches: hits of words that lie there whole, and of longer
// stretches the parts that do.
std::vector<TextRange> foundWithin(const std::vector<TextRange> &allowed, AutocodeBy by,
                                   const std::vector<TextRange> &found)
{
    std::vector<TextRange> kept;
    for (const TextRange &stretch : found) {
        for (const TextRange &place : allowed) {
            const TextRange common{std::max(stretch.start, place.start), std::min(stretch.end, place.end)};
            if (!common.empty() && (by != AutocodeBy::Words || common == stretch))
                kept.push_back(common);
        }
    }
    return kept;
}

// The passages that a rule codes for the stretches it found in one text.
std::vector<TextRange> scoped(const Project &project, Id<Text> text, const AutocodeRule &rule,
                              std::vector<TextRange> stretches)
{
    if (rule.scope == PassageScope::Match || stretches.empty())
        return stretches;
    const Passages passages(project, text);
    std::vector<TextRange> ranges;
    for (const TextRange &stretch : stretches) {
        if (rule.by == AutocodeBy::Words)
            ranges.push_back(passages.around(stretch, rule.scope));
        else
            std::ranges::move(passages.partsOf(stretch, rule.scope), std::back_inserter(ranges));
    }
    return ranges;
}

using AtHand = std::map<std::pair<Uuid, Uuid>, CodingsAtHand>; // by code and text

CodingsAtHand &atHand(AtHand &all, const Project &project, const NewCoding &coding)
{
    const auto key = std::pair(coding.code.uuid(), coding.anchor.text.uuid());
    return all.try_emplace(key, project, coding.code, project.person().id, coding.anchor.text).first->second;
}

// One of the very same range, which need not be made again.
std::optional<Coding> sameIn(const CodingsAtHand &near, const TextRange &range)
{
    for (const Coding &coding : near.touching(range)) {
        if (coding.anchor.range == range)
            return coding;
    }
    return std::nullopt;
}

// What comes of planned codings, without writing them.
class Outcome {
public:
    explicit Outcome(const Project &project) : m_project(project), m_unites(project.study().unionCodings) { }

    void add(const NewCoding &planned)
    {
        CodingsAtHand &near = atHand(m_near, m_project, planned);
        const TextRange range = planned.anchor.range;
        std::vector<Coding> met;
        if (m_unites)
            met = allMet(range, [&near](const TextRange &whole) { return near.touching(whole); });
        else if (const auto same = sameIn(near, range))
            met = {*same};
        if (met.empty())
            return keep(planned, near);
        Coding kept = met.front();
        kept.anchor.range = kept.anchor.range.united(range);
        for (const Coding &coding : std::span(met).subspan(1)) {
            kept.anchor.range = kept.anchor.range.united(coding.anchor.range);
            kept.comment = joinedComments(kept.comment, coding.comment);
            kept.weight = kept.weight ? kept.weight : coding.weight;
            near.remove(coding.id);
            m_outcome.remove(coding.id);
        }
        near.replace(kept);
        m_outcome.insert(kept.id, kept);
    }

    std::vector<Coding> sorted() const
    {
        QHash<Id<Text>, std::pair<QString, int>> places; // by name, then as they were added
        int number = 0;
        for (const SourceRow &row : sourceRows(m_project))
            places.insert(row.text, {row.source.name, number++});
        std::vector<Coding> codings(m_outcome.begin(), m_outcome.end());
        std::ranges::sort(codings, {}, [&](const Coding &coding) {
            return std::tuple(places.value(coding.anchor.text), coding.anchor.range.start,
                              coding.anchor.range.end, coding.id.uuid());
        });
        return codings;
    }

private:
    void keep(const NewCoding &planned, CodingsAtHand &near)
    {
        Coding coding;
        coding.id = Id<Coding>::make();
        coding.code = planned.code;
        coding.anchor = planned.anchor;
        coding.coder = m_project.person().id;
        coding.weight = planned.weight;
        coding.comment = planned.comment;
        near.add(coding);
        m_outcome.insert(coding.id, coding);
    }

    const Project &m_project;
    bool m_unites;
    AtHand m_near;
    QHash<Id<Coding>, Coding> m_outcome;
};

} // namespace

Result<std::vector<NewCoding>> plannedCodings(const Project &project, const AutocodeRule &rule,
                                              const Progress &progress)
{
    const Result<StretchFinder> find = stretchFinder(project, rule);
    if (!find)
        return std::unexpected(find.error());
    const std::vector<SourceRow> rows = sourceRows(project, rule.query.source);
    QSet<Id<Code>> within;
    for (const Id<Code> code : rule.within ? codesUnder(project, *rule.within) : std::vector<Id<Code>>())
        within.insert(code);
    std::vector<NewCoding> planned;
    int done = 0;
    for (const SourceRow &row : rows) {
        if (progress.cancelled())
            return failure(ErrorKind::Cancelled,
                           Tr::tr("Automatic coding was cancelled; nothing was coded."));
        progress.at(done++, static_cast<int>(rows.size()), row.source.name);
        std::vector<TextRange> found = (*find)(row);
        if (rule.within && !found.empty())
            found = foundWithin(codedStretches(project, row.text, within), rule.by, found);
        for (const TextRange &range : scoped(project, row.text, rule, std::move(found))) {
            NewCoding &coding = planned.emplace_back();
            coding.code = rule.code;
            coding.anchor.text = row.text;
            coding.anchor.range = range;
        }
    }
    return planned;
}

std::vector<Coding> plannedOutcome(const Project &project, const std::vector<NewCoding> &planned)
{
    Outcome outcome(project);
    for (const NewCoding &coding : planned)
        outcome.add(coding);
    return outcome.sorted();
}

Result<std::vector<Id<Coding>>> applyAutocode(Project &project, const std::vector<NewCoding> &planned)
{
    if (planned.empty())
        return std::vector<Id<Coding>>();
    Edit edit(project, PARTSONG_LABEL("Code automatically"));
    const auto ids = applyCodes(project, planned);
    if (!ids)
        return std::unexpected(ids.error());
    std::vector<Id<Coding>> codings = *ids;
    QSet<Id<Coding>> known;
    std::erase_if(codings, [&known](Id<Coding> id) {
        const bool again = known.contains(id);
        known.insert(id);
        return again;
    });
    return edit.commit(codings);
}

} // namespace partsong
