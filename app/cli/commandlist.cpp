// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"

namespace partsong::cli {

CommandList allCommands()
{
    CommandList commands;
    for (CommandList (*chapter)() :
         {studyCommands,   sourceCommands,   participantCommands, detailCommands, attributeCommands,
          speakerCommands, codeCommands,     codeSetCommands,     codingCommands, markCommands,
          memoCommands,    commentCommands,  quoteCommands,       themeCommands,  workshopCommands,
          noteCommands,    decisionCommands, evidenceCommands,    modelCommands,  reviewCommands,
          storeCommands,   exportCommands,   privacyCommands,     sampleCommands}) {
        CommandList more = chapter();
        commands.insert(commands.end(), std::make_move_iterator(more.begin()),
                        std::make_move_iterator(more.end()));
    }
    return commands;
}

} // namespace partsong::cli
