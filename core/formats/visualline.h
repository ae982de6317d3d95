// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace partsong {

// A piece of a line as it is seen, from left to right; within a piece the letters are in the order of speech.
struct VisualPiece {
    QString letters;
    bool blankBehind = false;
    int place = -1; // the place of its first letter on the page, where that is known
};

// Words in the order in which they are said, and for each of their UTF-16 units the place of its letter on
// the page: -1 where it has none, as a blank between two pieces.
struct SpokenLine {
    QString words;
    QList<int> places;
};

// The letters of a line in the order in which they are said: stretches that are written from the right are
// turned round. A short form of the Unicode Bidirectional Algorithm, backwards.
SpokenLine spokenOrder(const QList<VisualPiece> &pieces);

// Letters that stand for the shape of letters (ligatures, Arabic forms) as the letters themselves.
SpokenLine plainLetters(const SpokenLine &line);

} // namespace partsong
