// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace partsong {

class Project;

// Subjects on their way from one part of the window to another: codes from a codebook, coded passages,
// quotes, themes.

inline constexpr auto SubjectMime = "application/x-partsong-subjects";

// What a drag carries; words are what other programs get of it.
QMimeData *dragOf(const std::vector<SubjectId> &subjects, const QString &words);
// The subjects of a drag that are of these kinds ("code", "quote"); of every kind where none is given.
std::vector<SubjectId> draggedSubjects(const Project &project, const QMimeData *data,
                                       const QStringList &kinds = {});

} // namespace partsong
