// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

namespace partsong {

class Progress;
class Project;

// What became of the files that Partsong keeps of a study by itself.
struct PurgedBackups {
    int purged = 0;
    QStringList unpurged; // those that may still hold the words
};

// Purges each of them as the study was purged, once no backup is under way: one that was being made may have
// the words.
PurgedBackups purgeBackups(const Project &project, const std::function<Status(Project &copy)> &purge,
                           const Progress *progress);

} // namespace partsong
