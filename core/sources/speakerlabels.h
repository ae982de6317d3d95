// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// What a transcript calls those who speak. Two questions are asked of it, and the answers differ:
// "Interviewer" is no name, yet it is the same person in the next file.

// "P1", "Nurse 2", "INT": what says of itself that it is no name. "Ann", "Jo" and "Margaret 2" do not, and
// one name too many is taken out again sooner than one too few is missed.
bool plainLabel(const QString &label);
// "Speaker 1", "SPEAKER_00", "P2": somebody else in the next file.
bool countedLabel(const QString &label);

} // namespace partsong
