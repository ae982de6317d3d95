// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QString>

namespace partsong {

// A place in the study as a list shows it: "Transcript: Nurse 2" for what a subject is called.
QString subjectWords(const Project &project, SubjectId subject);
// Some words with what stands around them, on one line.
QString inContext(const QString &before, const QString &words, const QString &after);

} // namespace partsong
