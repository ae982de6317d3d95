// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partsong {

// Lets screen readers read a PageView as a text: its words in the order of reading, caret and selection. Has
// no effect after the first call.
void installPageAccessible();

} // namespace partsong
