// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QByteArray>

namespace partsong {

// Every record of the study as JSON, table by table as the descriptions of the records say: ids in capitals,
// times in ISO 8601, hashes in hex, texts as words. Originals are named by their hash. The History is not in
// it.
QByteArray studyJson(const Project &project);
// How many records that are.
int recordCount(const Project &project);

} // namespace partsong
