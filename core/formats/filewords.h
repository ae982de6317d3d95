// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace partsong {

// What a file with pages says besides what is to be seen on them, and whether it carries other files along,
// which nobody has read.
struct FileWords {
    QStringList words;
    bool carriesFiles = false;
};

} // namespace partsong
