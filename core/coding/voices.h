// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/knownattributes.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace partsong {

struct CodingPlace;

// Who speaks where in the texts of a study: the turns of each text and whose they are, read once. Whoever
// keeps one has it forget what has changed.
class Voices {
public:
    explicit Voices(const Project &project) : m_project(project) { }

    // One text as its segments share it.
    struct Known {
        Source source;
        std::vector<Turn> turns;
        QHash<Id<Speaker>, Speaker> speakers;
        std::vector<int> pages; // of a PDF: where the words of each begin
    };
    const Known &of(Id<Text> text) const;

    struct Voice {
        QString speaker; // as the turn is labelled, or ""
        Id<Participant> participant; // whose words they are; null where nobody knows
        int turn = -1; // its index, or -1
    };
    // Of the turn where a segment begins; a region has none and is its source's participant's.
    Voice at(const CodingPlace &place) const;

    // The page of a PDF where a segment begins, from 1; 0 for what has no pages, as a picture.
    int page(const CodingPlace &place) const;
    // "Nurse 2, Home B, turn 14": who, by pseudonym where there is one, where, and which turn, counted from
    // 1; of a PDF which page.
    QString citation(const CodingPlace &place) const;

    void forget()
    {
        m_known.clear();
        m_people.reset();
    }
    void forget(Id<Text> text) { m_known.remove(text); }

private:
    const Project &m_project;
    mutable QHash<Id<Text>, std::shared_ptr<const Known>> m_known;
    mutable std::optional<KnownAttributes> m_people; // where a citation was asked for
};

} // namespace partsong
