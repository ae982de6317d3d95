// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/knownattributes.h"
#include "core/sources/turnqueries.h"

namespace partsong {

struct Speaker;

// What was said by participants, or stands in sources, of which an attribute has a value.
class AttributeHolders {
public:
    AttributeHolders(const Project &project, const QString &key, const QString &value);

    // All of a source that has it or was given by one who has. Where it is known which of its speakers are
    // participants or interviewers, the turns of those who have.
    std::vector<TextRange> stretchesIn(const SourceRow &source) const;

private:
    bool has(Id<Participant> participant) const;
    std::vector<TextRange> turnsIn(const SourceRow &source, const std::vector<Speaker> &speakers) const;

    const Project *m_project;
    KnownAttributes m_known;
    QString m_key;
    QString m_value;
};

} // namespace partsong
