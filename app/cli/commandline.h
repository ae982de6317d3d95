// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <variant>

namespace partsong::cli {

struct Parsed {
    const Command *command = nullptr;
    Call call;
};

// What to print, and the code to end with, when there is no command to run: help, version or a usage error.
struct Ending {
    int exitCode = 0;
    QString text;
};

// Reads the program's arguments by the table of commands. Opens nothing.
std::variant<Parsed, Ending> parse(const CommandList &commands, const QStringList &arguments);

} // namespace partsong::cli
