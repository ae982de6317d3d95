// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// The name in what a transcript writes before a turn: "Nurse 1" of "[00:01:02] Nurse 1:" or of
// "Nurse 1  0:28". Empty where the words are something else, or more than that.
QString writtenName(QStringView label);

} // namespace partsong
