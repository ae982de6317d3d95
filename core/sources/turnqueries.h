// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/cue.h"
#include "core/sources/source.h"
#include "core/sources/stylerun.h"
#include "core/sources/turn.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

// The text that a source owns; null where it owns none.
Id<Text> textOf(const Project &project, Id<Source> source);
// The source that owns a text.
std::optional<Source> sourceOf(const Project &project, Id<Text> text);
Id<Source> sourceIdOf(const Project &project, Id<Text> text);

// By position.
std::vector<Turn> turnsOf(const Project &project, Id<Text> text);
std::vector<Cue> cuesOf(const Project &project, Id<Text> text);
std::vector<StyleRun> stylesOf(const Project &project, Id<Text> text);
// The index of the turn that holds the position, or -1.
int turnAt(const std::vector<Turn> &turns, int position);

// A source as lists show it.
struct SourceRow {
    Source source;
    Id<Text> text;
    int characters = 0;
    QByteArray sha256;
    int turns = 0;
    int codings = 0;
};

// In the order they were added; all, or one.
std::vector<SourceRow> sourceRows(const Project &project, std::optional<Id<Source>> only = {});

} // namespace partsong
