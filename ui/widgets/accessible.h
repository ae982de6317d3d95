// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partsong {

// Tells screen readers what the painted widgets are: words, pictures. Once for the application; more than
// once is harmless.
void initAccessibility();

} // namespace partsong
