// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/store/subjectkind.h"

#include <QStringList>

namespace partsong {

// Subjects of whatever kind, as people name them.

// The one subject of the given kinds that an id, a path or a name means; of every kind where none is given.
// An exact name or a whole path is preferred to the last segment of a path. Fails with NotFound, or Ambiguous
// with the ids.
Result<Uuid> subjectNamed(const Project &project, const QString &given, const QStringList &kinds = {});

// The ids that a look-up by name found: one, or several where the name is ambiguous.
std::vector<Uuid> idsOf(const Result<Uuid> &found);
// The rows of a table whose column holds these very words, blanks around them aside.
std::vector<Uuid> idsWithWords(const Project &project, const RecordType &type, const char *column,
                               const QString &given);

// How a person calls a subject, the words that people said in it, and the name of its kind; "" where there is
// no such subject.
QString titleOf(const Project &project, const Uuid &subject);
QString excerptOf(const Project &project, const Uuid &subject);

} // namespace partsong
