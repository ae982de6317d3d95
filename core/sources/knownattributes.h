// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/attribute.h"
#include "core/sources/participant.h"
#include "core/sources/source.h"
#include "core/store/project.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace partsong {

// A value, and from whom it comes: null where it is one's own.
struct KnownValue {
    QString value;
    Id<Participant> from;
};

// All attributes and their values, read once for whatever asks about many participants or sources. A
// participant has its own value, else that of what it is within, and so on outwards.
class KnownAttributes {
public:
    explicit KnownAttributes(const Project &project);

    // In the order that people gave them.
    const std::vector<Attribute> &attributes() const { return m_attributes; }
    // Whom it is within, nearest first.
    std::vector<Id<Participant>> around(Id<Participant> participant) const;
    // Those within it, at any depth, and itself.
    QSet<Id<Participant>> inside(Id<Participant> participant) const;

    std::optional<QString> own(SubjectId subject, Id<Attribute> attribute) const;
    std::optional<KnownValue> of(Id<Participant> participant, Id<Attribute> attribute) const;
    // Its own site, else that of what it is within, else the name of that: the home of a resident. "" where
    // nothing is known.
    QString siteOf(Id<Participant> participant) const;

    // Whether an attribute (or group, site, within) of the participant, or of the source itself, has this
    // value. The value may be written as people write it: 3.0, TRUE. "" asks for those of whom it is not
    // known. Either id may be null.
    bool holds(Id<Participant> participant, Id<Source> source, const QString &key,
               const QString &value) const;

private:
    bool fieldHolds(Id<Participant> participant, const QString &key, const QString &value) const;

    std::vector<Attribute> m_attributes;
    QHash<Id<Participant>, Participant> m_participants;
    QHash<std::pair<Uuid, Uuid>, QString> m_values; // by subject and attribute
};

} // namespace partsong
