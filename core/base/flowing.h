// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// Words as they are read aloud, for lists: line ends are blanks, runs of blanks are one, and a word that was
// broken at a line's end is whole again ("com-" and "pile"). A word that has a hyphen of its own loses it
// where it was broken there: nobody can tell from the words alone. Not for quotes that are shown to others.
QString flowing(const QString &words);

} // namespace partsong
