// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/text.h"
#include "core/store/project.h"

#include <QHash>

namespace partsong {

// How far the person who acts has read a text: a position in it; 0: it was not begun.
int readTo(const Project &project, Id<Text> text);
// The same of all texts that were begun.
QHash<Id<Text>, int> allReadTo(const Project &project);
// One Edit. 0 takes the mark away. Fails with Range outside the text.
Status setReadTo(Project &project, Id<Text> text, int position);

} // namespace partsong
