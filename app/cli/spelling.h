// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <variant>

namespace partsong::cli {

// An option stands there without the value that it needs.
struct MissingValue {
    QString option;
};

// The words of a call as the parser reads them all alike: the command's second word right after its first
// wherever options stood between them, and an empty value as a word of its own, since "--with=" would take
// the next word.
std::variant<QStringList, MissingValue> plainlySpelled(const CommandList &commands,
                                                       const QStringList &arguments);

} // namespace partsong::cli
