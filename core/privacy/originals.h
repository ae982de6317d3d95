// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/keyfile.h"
#include "core/privacy/namefinder.h"
#include "core/store/project.h"

#include <map>

namespace partsong {

// The originals in a study, by hash: those that its records speak of, and those that only its History does.
struct KeptOriginal {
    SealedOriginal told;
    bool shown = false; // pages or a picture that people look at; not where only the History has it
    std::vector<Uuid> texts; // the words that were read from it
};
std::map<QByteArray, KeptOriginal> originalsIn(const Project &project);

// Whether files hold names apart from the words read from them, by hash: looked into once each.
using FilesWithNames = std::map<QByteArray, bool>;

// Whether an original has to leave the study with these names. Plain text stays where it holds none of them.
// What a word processor or spreadsheet wrote always goes: authors, comments and earlier wordings hide in it,
// and nobody needs it to read or code. Pages and pictures stay where neither the words read from them, now or
// ever, nor their properties, notes and forms, nor their bytes hold a name; names to be seen only in a scan
// or photograph cannot be told.
bool holdsNames(const Project &project, const KeptOriginal &original, const NameFinder &finder,
                FilesWithNames &known);

} // namespace partsong
