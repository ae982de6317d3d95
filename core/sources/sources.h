// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sources/import.h"
#include "core/sources/speaker.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

// What can be done to sources once they are there, and to who speaks in them. Each is one Edit.

// Fails with Range for a name that is empty or too long.
Status renameSource(Project &project, Id<Source> id, const QString &name);
// "" takes them out of any folder.
Status setFolder(Project &project, const std::vector<Id<Source>> &sources, const QString &folder);

// Somebody who gave data, as they are typed: a pseudonym, and where that is somebody new, a group and a site.
struct ParticipantDraft {
    QString name;
    QString group = {};
    QString site = {};
    bool operator==(const ParticipantDraft &) const = default;
};

// Whose words these are. An empty name: nobody's that is known. Somebody new is made in the same Edit.
Status setSourceParticipant(Project &project, const std::vector<Id<Source>> &sources,
                            const ParticipantDraft &participant);
Status setSpeakerParticipant(Project &project, Id<Speaker> speaker, const ParticipantDraft &participant);

struct RemovedSources {
    int sources = 0;
    int codings = 0;
};

// Removes sources with their texts, turns and codings.
Result<RemovedSources> removeSources(Project &project, const std::vector<Id<Source>> &sources);

// What was chosen for files that were read: where they go, and who their speakers are.
struct ImportPlan {
    QString folder = {};
    ParticipantDraft participant = {}; // whose words all of them are
    QHash<QString, ParticipantDraft> speakers = {}; // by the name in the transcript
    QSet<QString> interviewers = {}; // likewise
};

// As addSources, with the participants that are new.
Result<ImportReport> importSources(Project &project, const std::vector<ReadFile> &files,
                                   const ImportPlan &plan, const Progress &progress = Progress());

} // namespace partsong
