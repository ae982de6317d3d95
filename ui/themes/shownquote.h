// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/coding/coding.h"
#include "core/coding/quote.h"
#include "core/coding/quotecut.h"
#include "core/links/evidence.h"
#include "core/store/project.h"
#include "core/themes/theme.h"
#include "ui/themes/wordrun.h"

#include <QString>

#include <vector>

namespace partsong {

class WordOrigins;

// A quote as a card shows it: its words with what is cut or masked, whose they are and for whom they were
// approved. Also whatever else speaks against a theme, which has no approvals.
struct ShownQuote {
    SubjectId subject;
    bool quote = false; // else it is no Quote, and has no approvals
    std::vector<WordRun> runs;
    QString attribution;
    QString origin; // for the team alone
    bool forWorkshop = false;
    bool forPpi = false;
    bool forPublication = false;
    Id<Evidence> evidence; // the row that makes it speak against a theme
    QString note; // of that row
    bool operator==(const ShownQuote &) const = default;
};

QString wordsOf(const ShownQuote &quote);

// The quotes of a theme in their order, and what speaks against it.
std::vector<ShownQuote> shownQuotesOf(const Project &project, Id<Theme> theme, WordOrigins &origins);
std::vector<ShownQuote> shownAgainst(const Project &project, Id<Theme> theme, WordOrigins &origins);

// The runs of words[from..] of a passage with these cuts; positions are those of the text that the passage is
// in.
std::vector<WordRun> runsOf(const Project &project, const Anchor &anchor, std::vector<QuoteCut> cuts);

} // namespace partsong
