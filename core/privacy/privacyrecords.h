// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partsong {

class Schema;

// Adds the records of this chapter.
void registerPrivacy(Schema &schema);

} // namespace partsong
