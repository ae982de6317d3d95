// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace partsong::layers {

struct Include {
    int line = 0;
    QByteArray path;
};

// Neighbouring literals are one, as they are for the compiler.
struct Literal {
    int line = 0;
    QByteArray text;
};

// A C++ source taken apart as far as the rules of the house need it: no more than a lexer's first step.
struct SourceText {
    QByteArray code; // comments and the insides of literals blanked; every line stays where it was
    std::vector<Include> includes;
    std::vector<Literal> literals;
};

SourceText takeApart(const QByteArray &source);

} // namespace partsong::layers
