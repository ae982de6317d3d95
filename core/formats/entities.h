// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// What the entity at `at` (an ampersand) stands for, and moves `at` behind it; nothing and no move where the
// ampersand is only an ampersand. Knows numbers and HTML's names.
QString readEntity(QStringView text, qsizetype &at);

// The text with all its entities read.
QString withoutEntities(QStringView text);

} // namespace partsong
