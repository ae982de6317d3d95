// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/participant.h"
#include "core/sources/turnqueries.h"

#include <QSet>

namespace partsong {

// The sources and participants of which an attribute has a value, and what was said by them or there. A
// participant without a value of their own has that of whom they are within; group and site count as
// attributes.
class AttributeHolders {
public:
    AttributeHolders(const Project &project, const QString &key, const QString &value);

    bool has(Id<Participant> participant) const { return m_participants.contains(participant); }
    bool has(Id<Source> source) const { return m_sources.contains(source); }
    // All of a source that has it or was given by one who has. Where it is known which of its speakers are
    // participants or interviewers, the turns of those who have.
    std::vector<TextRange> stretchesIn(const SourceRow &source) const;

private:
    void findHolders(const QString &key, const QString &value);
    std::vector<TextRange> turnsIn(const SourceRow &source, const std::vector<Speaker> &speakers) const;

    const Project *m_project;
    QSet<Id<Participant>> m_participants;
    QSet<Id<Source>> m_sources;
};

} // namespace partsong
