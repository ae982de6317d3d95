// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/newcode.h"

namespace partsong {

// What somebody marked in a PDF before it came here: words, or a rectangle where it stands on none.
struct MarkedPlace {
    Anchor anchor;
    QString author; // "" where it is not known
    QString comment;
};

// Codes what was marked with the code at a path, which is made where it is missing: one Edit for all, by the
// person who acts. Who marked it, and what they said, becomes the comment of the coding.
Result<CodedPassages> codeMarkedPlaces(Project &project, const QString &path,
                                       const std::vector<MarkedPlace> &places);

} // namespace partsong
