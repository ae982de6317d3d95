// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace partsong {

class TextBuilder;

// The sign that the block reader puts where a line is to be broken; no text file that is read may hold one.
inline constexpr QChar MarkdownBreak(0x0B);

// Puts one paragraph of Markdown into the builder without its markup: emphasis becomes style runs, links and
// pictures their words, entities and escapes their letters. `references` are the labels that link definitions
// give, in lower case. Takes time in proportion to the text.
void addMarkdownWords(const QString &text, const QSet<QString> &references, TextBuilder &builder);

} // namespace partsong
