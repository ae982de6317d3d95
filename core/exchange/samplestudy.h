// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace partsong {

class Schema;

// Makes the sample study as a new file, through the same readers and operations as any other: its interviews
// are imported, and its codings, quotes, themes, workshops, model and review are made by the Persons its plan
// names. It begins with an empty History. `person` is who will work on it. The file has its name only once it
// is whole. Fails with Exists where the path is taken, and where the program that reads web pages is missing
// or a disk is full.
Status makeSampleStudy(const QString &path, const Schema &schema, const QString &person,
                       const Progress &progress = {});

} // namespace partsong
