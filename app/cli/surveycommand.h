// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/sources/source.h"

#include <QSet>

namespace partsong::cli {

// import --survey: its files as tables of answers. `sourceJson` prints a source.
Result<Answer> importSurveys(Call &call,
                             QJsonArray (*sourcesJson)(const Project &, const QSet<Id<Source>> &));

} // namespace partsong::cli
