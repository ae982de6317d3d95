// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/realname.h"
#include "core/store/wordrewrite.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace partsong {

// A name found in some words; places are UTF-16 units.
struct FoundName {
    qsizetype start = 0;
    qsizetype end = 0;
    size_t name = 0; // of NameFinder::names()
};

// Finds names in words: whole words, case as written, in either form of accents, with straight or curly
// apostrophes, through one line end or a hyphen at one. Where names overlap the longest is found, then what
// is left beside it. "Ann's" holds Ann and so does "Ann-Marie", unless that is a name itself; "Annie" does
// not. An underscore is no letter: "Interview_Ann_2" holds Ann.
class NameFinder {
public:
    explicit NameFinder(std::vector<RealName> names);

    const std::vector<RealName> &names() const { return m_names; }
    QStringList words() const;
    std::vector<FoundName> find(const QString &words) const;
    bool finds(const QString &words) const { return !m_names.empty() && m_pattern.match(words).hasMatch(); }
    // What stands in: the pseudonym, with the line end that the name was broken by.
    std::vector<StandIn> standIns(const QString &words) const;

private:
    void collect(const QString &words, qsizetype from, qsizetype to, std::vector<FoundName> &found) const;
    std::vector<FoundName> candidates(const QString &words, qsizetype from, qsizetype to) const;

    std::vector<RealName> m_names; // longest first
    QRegularExpression m_pattern;
};

// The names that come with one, in capitals too, for looking what is left rather than for replacing it.
std::vector<RealName> withCapitals(std::vector<RealName> names);

} // namespace partsong
