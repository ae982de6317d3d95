// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/formats/filewords.h"

namespace partsong {

// The words that a PDF or picture holds besides those that it shows, as its title, its author and what
// readers noted on it, and whether it carries files along; asked of a reading process. Fails as
// PageReader::open does. May be called from any thread.
Result<FileWords> otherWordsIn(const QByteArray &bytes, const QString &fileName,
                               const Progress &progress = Progress());

} // namespace partsong
