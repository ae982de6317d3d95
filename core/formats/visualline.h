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
};

// The letters of a line in the order in which they are said: stretches that are written from the right are
// turned round. A short form of the Unicode Bidirectional Algorithm, backwards.
QString spokenOrder(const QList<VisualPiece> &pieces);

// Letters that stand for the shape of letters (ligatures, Arabic forms) as the letters themselves.
QString plainLetters(const QString &text);

} // namespace partsong
