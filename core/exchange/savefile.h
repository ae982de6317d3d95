// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace partsong {

// Saves what leaves the program: written beside its place, synced, compared, given its name and compared
// again. Fails with Exists where the place is taken and must not be, NotAFile for a folder, NotFound where
// the folder is not there, and leaves what was there as it was.
Status saveFile(const QString &path, const QByteArray &bytes, bool overwrite);

} // namespace partsong
