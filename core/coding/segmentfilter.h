// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codingqueries.h"
#include "core/sources/knownattributes.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace partsong {

class Voices;

// A property of who speaks, or of the source: an attribute of the study, which people inherit from what they
// are within, or the "group", "site" or "within" that every participant has.
struct WantedAttribute {
    QString name;
    QString value;
    bool operator==(const WantedAttribute &) const = default;
};

// Which segments. Of one sort any one will do (of attributes, of one name); all sorts that are given must be
// met; a sort that is not given does not narrow.
struct SegmentFilter {
    std::vector<Id<Code>> codes = {};
    std::vector<Id<Source>> sources = {};
    std::vector<Id<Person>> coders = {};
    std::vector<Id<Participant>> participants = {}; // with those within them
    QStringList speakers = {}; // names, in whatever source
    std::vector<WantedAttribute> attributes = {};
    QString words = {}; // in the segment itself, whatever their case
    bool operator==(const SegmentFilter &) const = default;

    // Whether it asks who speaks.
    bool asksForVoices() const;
};

// Tells of one segment after the other whether it passes. What many share it looks up once; make another when
// participants, speakers or attributes have changed.
class SegmentSieve {
public:
    SegmentSieve(const Project &project, SegmentFilter filter, const Voices &voices);

    bool passes(const CodingPlace &place) const;

private:
    bool passesVoice(const CodingPlace &place) const;
    bool holdsAttributes(Id<Participant> participant, Id<Source> source) const;
    bool passesWords(const CodingPlace &place) const;

    const Project &m_project;
    SegmentFilter m_filter;
    const Voices &m_voices;
    QSet<Id<Code>> m_codes;
    QSet<Id<Source>> m_sources;
    QSet<Id<Person>> m_coders;
    QSet<Id<Participant>> m_participants;
    std::optional<KnownAttributes> m_known; // where voices are asked for
};

// The segments that pass, by source (in the order they were added), start, end. Any thread; ends early, with
// what it has, where `stop` says so.
std::vector<CodingPlace> segmentPlaces(const Project &project, const SegmentFilter &filter,
                                       const std::function<bool()> &stop = {});

} // namespace partsong
