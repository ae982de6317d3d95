// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partsong {

class Schema;

// Adds the records and the kinds of subject of this chapter.
void registerCoding(Schema &schema);

} // namespace partsong
