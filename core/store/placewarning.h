// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace partsong {

class Progress;
class Schema;

// Whether a study lies where it should not be worked on: SQLite's locks do not hold on network drives, and a
// program that synchronises folders copies a study while it is being written.
enum class PlaceKind { Local, Network, Synced };

struct PlaceWarning {
    PlaceKind kind = PlaceKind::Local;
    QString service; // "Dropbox"; "" where it is none
    QString sentence; // what to do, for a person; "" where nothing is wrong
};

PlaceWarning placeWarning(const QString &path);

// Where working copies are kept: in the person's own data on this machine.
QString workingCopyFolder();
// Copies a study there, checks the copy, and returns its path; it keeps its name unless that is taken. The
// study stays as it is; later, what was done in the copy can be merged into it.
Result<QString> makeWorkingCopy(const QString &path, const Schema &schema,
                                const Progress *progress = nullptr);

} // namespace partsong
