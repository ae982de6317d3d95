// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace partsong::cli {

// Every command of every chapter.
CommandList allCommands();

CommandList studyCommands();
CommandList sourceCommands();
CommandList participantCommands();
CommandList detailCommands();
CommandList speakerCommands();
CommandList attributeCommands();
CommandList codeCommands();
CommandList codeSetCommands();
CommandList codingCommands();
CommandList markCommands();
CommandList storeCommands();
CommandList exportCommands();
CommandList memoCommands();
CommandList commentCommands();
CommandList quoteCommands();
CommandList themeCommands();
CommandList workshopCommands();
CommandList noteCommands();
CommandList decisionCommands();
CommandList evidenceCommands();
CommandList modelCommands();
CommandList reviewCommands();
CommandList privacyCommands();
CommandList sampleCommands();

} // namespace partsong::cli
