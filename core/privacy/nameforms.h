// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/privacy/realname.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

// Words of the study that look like names of a list and are not written so: in other letters ("ann", "ANN"),
// run together ("annsmith", "Ann.Smith"), or within a longer word where the name is long enough to tell
// ("@margaret_h"). Each once, whole, with the pseudonym of its name; the most frequent first. What small
// letters make an everyday word, as they do Mark and Rose, is left out where it is one here. Whether to take
// them into the list, only a person can say.
Result<std::vector<RealName>> formsOfNames(const Project &project, const std::vector<RealName> &names,
                                           const Progress *progress = nullptr);

// Who speaks in the study, as names for the list that does not have them yet: with the pseudonym of the
// participant that the speaker is, or else a number of its own to be changed, which nobody in the study has.
// Labels that are no names, such as "P1", "Nurse 2" or the pseudonym itself, are left out.
std::vector<RealName> speakersAsNames(const Project &project);

} // namespace partsong
