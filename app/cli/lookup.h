// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/coding/code.h"
#include "core/coding/coding.h"
#include "core/sources/source.h"
#include "core/store/project.h"

namespace partsong::cli {

// What the words of a command name, by id or name. NotFound and Ambiguous say which words.
Result<Id<Source>> sourceNamed(const Project &project, const QString &given);
Result<Id<Code>> codeNamed(const Project &project, const QString &given);
Result<Id<Person>> personNamed(const Project &project, const QString &given);
// A record that goes by its id alone: a coding, a quote...
template <typename T> Result<Id<T>> byId(const Project &project, const QString &given);

// The codes that a command names as CODE....
Result<std::vector<Id<Code>>> codesGiven(const Call &call);
// The codings that a command names as CODING..., each once.
Result<std::vector<Id<Coding>>> codingsGiven(const Call &call);

Result<Uuid> rowById(const Project &project, const RecordType &type, const QString &given);

template <typename T> Result<Id<T>> byId(const Project &project, const QString &given)
{
    return rowById(project, T::type(), given).transform([](const Uuid &id) { return Id<T>(id); });
}

} // namespace partsong::cli
