// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/range.h"

#include <QString>

#include <optional>
#include <vector>

namespace partsong {

class Project;

enum class Stance { Supports, Challenges };

// One step along the evidence chain from a subject.
struct EvidenceStep {
    Uuid subject;
    Stance stance = Stance::Supports;
    QString note;
};

// Where a subject is looked at: the workspace, what to select there, and the words where it has some.
struct Place {
    QString workspace; // "sources", "coding", "themes", "workshops", "model", "review"
    Uuid subject; // what to show there: a source for a coding, a canvas for a note...
    std::optional<TextRange> range;
};

// What every chapter tells about a kind of subject, so that the Evidence panel, navigation, palette, History,
// search and names check need not know the kinds.
struct SubjectKind {
    const char *name; // "code"; as in the subject table and in JSON
    const char *icon; // a name of KDE's Breeze icon set
    QString (*shownName)(); // translated: "Code"
    // How a person calls it: a path for a code, the first words of a note.
    QString (*title)(const Project &project, const Uuid &id);
    // The words themselves where it has some, else "".
    QString (*excerpt)(const Project &project, const Uuid &id);
    Place (*place)(const Project &project, const Uuid &id);
    // One step down towards the words, and one step up towards claims; may be null.
    std::vector<EvidenceStep> (*restsOn)(const Project &project, const Uuid &id);
    std::vector<EvidenceStep> (*supports)(const Project &project, const Uuid &id);
    // The steps that this kind makes from a subject of whatever kind, down and up: an evidence row or a
    // decision ties any two things together, and a theme rests on codes that know no themes. May be null.
    std::vector<EvidenceStep> (*tiesDown)(const Project &project, const Uuid &subject) = nullptr;
    std::vector<EvidenceStep> (*tiesUp)(const Project &project, const Uuid &subject) = nullptr;
    // Where its words come from: a source, and who said or gave them. That is beyond the words, at which what
    // a thing rests on ends. May be null.
    std::vector<EvidenceStep> (*origins)(const Project &project, const Uuid &id) = nullptr;
    // All subjects for which tiesDown finds something, where that is quicker than to ask for each of very
    // many. Null: each is asked for.
    std::vector<Uuid> (*tiedDown)(const Project &project) = nullptr;
    // The subjects of this kind that a person means by these words, apart from ids; null where a kind is
    // named by its "name" column, or by a path where it has a "parent".
    std::vector<Uuid> (*named)(const Project &project, const QString &given) = nullptr;
    // The same for tiesUp: all subjects for which it finds something.
    std::vector<Uuid> (*tiedUp)(const Project &project) = nullptr;
    // What very many of this kind support, each once, where that is quicker than to ask for each of them.
    std::vector<Uuid> (*supportedBy)(const Project &project, const std::vector<Uuid> &ids) = nullptr;
};

} // namespace partsong

#include "core/store/record.h"

template <> struct partsong::EnumNames<partsong::Stance> {
    static constexpr const char *names[] = {"supports", "challenges"};
};
