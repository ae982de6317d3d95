// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/report.h"

namespace partsong {

// Words written in Markdown as parts of a report: headings begin at the level, lists and emphasis stay, and a
// link [[Name]] is the name. Where they cannot be read as Markdown they stand as they were written.
void addMarkdown(Report &report, const QString &words, int level);

} // namespace partsong
