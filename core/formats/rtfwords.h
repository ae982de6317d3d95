// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>

namespace partsong {

// What the control words of RTF stand for, where that needs no more than the word.

// The name of an encoding; empty where it is not known.
QByteArray codePageName(int page);
// The code page of a font's character set; 0 where it is the document's own.
int codePageOfCharset(int charset);
// Destinations that hold no words of the page.
bool unseenDestination(const QByteArray &word);
// Destinations behind \* that do hold words.
bool knownDestination(const QByteArray &word);
// The sign that a word writes; null where it writes none.
QChar signOfWord(const QByteArray &word);

} // namespace partsong
