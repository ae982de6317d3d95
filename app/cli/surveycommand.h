// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace partsong::cli {

// import --survey: its files as tables of answers.
Result<Answer> importSurveys(Call &call);

} // namespace partsong::cli
