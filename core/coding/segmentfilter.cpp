// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/segmentfilter.h"

#include "core/base/textindex.h"
#include "core/coding/voices.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

template <typename T> QSet<Id<T>> setOf(const std::vector<Id<T>> &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

bool SegmentFilter::asksForVoices() const
{
    return !participants.empty() || !speakers.empty() || !attributes.empty();
}

SegmentSieve::SegmentSieve(const Project &project, SegmentFilter filter, const Voices &voices)
    : m_project(project), m_filter(std::move(filter)), m_voices(voices), m_codes(setOf(m_filter.codes)),
      m_sources(setOf(m_filter.sources)), m_coders(setOf(m_filter.coders))
{
    if (m_filter.asksForVoices())
        m_known.emplace(project);
    for (const Id<Participant> participant : m_filter.participants)
        m_participants.unite(m_known->inside(participant));
}

bool SegmentSieve::passes(const CodingPlace &place) const
{
    return (m_codes.isEmpty() || m_codes.contains(place.code))
        && (m_sources.isEmpty() || m_sources.contains(place.source))
        && (m_coders.isEmpty() || m_coders.contains(place.coder)) && passesVoice(place) && passesWords(place);
}

bool SegmentSieve::passesVoice(const CodingPlace &place) const
{
    if (!m_filter.asksForVoices())
        return true;
    const Voices::Voice voice = m_voices.at(place);
    return (m_participants.isEmpty() || m_participants.contains(voice.participant))
        && (m_filter.speakers.isEmpty() || m_filter.speakers.contains(voice.speaker))
        && holdsAttributes(voice.participant, place.source);
}

// One of the values of each name that is asked for.
bool SegmentSieve::holdsAttributes(Id<Participant> participant, Id<Source> source) const
{
    return std::ranges::all_of(m_filter.attributes, [&](const WantedAttribute &each) {
        return std::ranges::any_of(m_filter.attributes, [&](const WantedAttribute &wanted) {
            return wanted.name == each.name && m_known->holds(participant, source, wanted.name, wanted.value);
        });
    });
}

// A phrase is found across line ends and other blanks too.
bool SegmentSieve::passesWords(const CodingPlace &place) const
{
    if (m_filter.words.isEmpty())
        return true;
    if (place.page > 0)
        return false;
    QString said;
    if (place.range.empty()) {
        const auto coding = m_project.find(place.id);
        said = coding ? coding->orphanWords : QString();
    } else {
        said = m_project.text(place.text)->words(place.range);
    }
    return said.contains(m_filter.words, Qt::CaseInsensitive)
        || said.simplified().contains(m_filter.words.simplified(), Qt::CaseInsensitive);
}

std::vector<CodingPlace> segmentPlaces(const Project &project, const SegmentFilter &filter,
                                       const std::function<bool()> &stop)
{
    CodingFilter known;
    known.codes = filter.codes;
    if (filter.sources.size() == 1)
        known.source = filter.sources.front();
    if (filter.coders.size() == 1)
        known.coder = filter.coders.front();
    std::vector<CodingPlace> places = codingPlaces(project, known);
    const bool more = filter.asksForVoices() || !filter.words.isEmpty() || filter.sources.size() > 1
        || filter.coders.size() > 1;
    if (!more)
        return places;
    const Voices voices(project);
    const SegmentSieve sieve(project, filter, voices);
    std::erase_if(places, [&](const CodingPlace &place) { return (stop && stop()) || !sieve.passes(place); });
    return places;
}

} // namespace partsong
