// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/coding/segments.h"
#include "core/formats/report.h"
#include "core/links/evidence.h"
#include "core/sources/participant.h"
#include "core/store/project.h"
#include "core/themes/theme.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace partsong {

// What the parts of the study report share: read once, asked often.
class StudyFacts {
public:
    // The themes that the report tells of; none given: all.
    StudyFacts(const Project &project, const std::vector<Id<Theme>> &themes);

    const Project &project() const { return m_project; }
    const std::vector<Id<Theme>> &themes() const { return m_themes; }
    bool whole() const { return m_whole; } // the study, not some themes of it
    int extracts() const { return static_cast<int>(m_segments.size()); }
    int extractsOf(Id<Source> source) const { return m_bySource.value(source); }
    int extractsOf(const Participant &participant) const { return m_byParticipant.value(participant.name); }
    // How many extracts are under a theme, and from whom: "12 extracts from 5 people, 3 groups and 2 places".
    QString restingOn(Id<Theme> theme) const;

    // The name of a subject that the report has a heading for, as that heading's id; else "".
    QString headingOf(const Uuid &subject) const;
    // What a subject is and says, in a line; where it has a heading of its own, leading there.
    ReportText lineOf(const Uuid &subject) const;
    // The evidence of a claim, and beneath each the words that it rests on.
    ReportItems evidenceItems(const Uuid &claim) const;

private:
    void addWords(ReportItems &items, const Uuid &subject, int depth) const;
    QSet<Id<Code>> codesUnderTheme(Id<Theme> theme) const;

    const Project &m_project;
    std::vector<Id<Theme>> m_themes;
    bool m_whole;
    std::vector<Segment> m_segments;
    QHash<Id<Source>, int> m_bySource;
    QHash<QString, int> m_byParticipant; // by pseudonym
    QHash<QString, Participant> m_participants;
};

// "Supports" and "Challenges", as a person reads them.
QString shownStance(Stance stance);

} // namespace partsong
