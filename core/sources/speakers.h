// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/speaker.h"
#include "core/store/project.h"

#include <QSet>

#include <optional>
#include <vector>

namespace partsong {

// What can be done to those who speak in a source. Each is one Edit. The same name in one source is one
// speaker; the words of the text stay as they are, labels too.

// Fails with Exists where another in the same source is called so: merge them instead.
Status renameSpeaker(Project &project, Id<Speaker> id, const QString &name);
// Two names of one voice: the turns of the first become the second's, which keeps its own participant and
// look. Refused where they speak in different sources.
Status mergeSpeakers(Project &project, Id<Speaker> from, Id<Speaker> into);
// Who it is; null: not known.
Status assignSpeaker(Project &project, Id<Speaker> id, Id<Participant> participant);

struct SpeakerLook {
    QString colour; // #RRGGBB, or "" for one that the view picks
    bool interviewer = false;
    bool operator==(const SpeakerLook &) const = default;
};
Status setSpeakerLook(Project &project, Id<Speaker> id, const SpeakerLook &look);
// Who asks, or no longer does; of several sources at once.
Status setInterviewer(Project &project, const std::vector<Id<Speaker>> &speakers, bool interviewer);
// Those of the same name in other sources who are said to ask where this one is not, or the other way round.
std::vector<Id<Speaker>> namesakesOtherwise(const Project &project, Id<Speaker> id);
// The names of all who ask in any source. "Speaker 1" is no name: that is somebody else in the next file.
QSet<QString> interviewerNames(const Project &project);

// The speaker of that name in a source, or null.
Id<Speaker> speakerCalled(const Project &project, Id<Source> source, const QString &name);
// The one speaker that an id or a name names, among all or in one source. Fails with NotFound, or Ambiguous.
Result<Id<Speaker>> speakerNamed(const Project &project, const QString &given,
                                 std::optional<Id<Source>> source = {});

// A speaker as lists show it.
struct SpeakerRow {
    Speaker speaker;
    QString sourceName;
    int turns = 0;
    int words = 0;
};
// In the order in which the sources were added and the speakers first spoke; of all sources, or one.
std::vector<SpeakerRow> speakerRows(const Project &project, std::optional<Id<Source>> source = {});

} // namespace partsong
