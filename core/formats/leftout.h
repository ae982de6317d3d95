// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/document.h"

namespace partsong {

// Issues for what a document has and its reader leaves out on purpose; none where the count is 0.
void noteExternal(ReadDocument &document, const QString &fileName, int count);
void noteHidden(ReadDocument &document, const QString &fileName, int count);
void noteReplaced(ReadDocument &document, const QString &fileName, int count);
// Takes speakers and times, or looks, away where there are more than any real document has, and says so: each
// would be a row of the study.
void limitPlaces(ReadDocument &document, const QString &fileName);

} // namespace partsong
