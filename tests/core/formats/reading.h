// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readdocument.h"

#include <QStringList>

#include <string>

namespace partsong {

// What a file with these bytes reads as; a failed test and an empty document where it does not.
ReadDocument reading(const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});
// The kind of error that reading it gives, "" for none.
QString refusal(const QByteArray &bytes, const QString &fileName, const ReadOptions &options = {});

// The words of a range, and of each turn as "speaker|words".
std::string wordsOf(const ReadDocument &document, const TextRange &range);
std::vector<std::string> turnsOf(const ReadDocument &document);
// Each run of a style as "level:words".
std::vector<std::string> runsOf(const ReadDocument &document, Style style);
QStringList issueKinds(const ReadDocument &document);

} // namespace partsong
