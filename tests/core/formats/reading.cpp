// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "core/base/textindex.h"

#include <gtest/gtest.h>

namespace partsong {

ReadDocument reading(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    const auto document = readDocument(bytes, fileName, options);
    if (!document) {
        ADD_FAILURE() << document.error().message.toStdString() << document.error().detail.toStdString();
        return {};
    }
    EXPECT_TRUE(soundDocument(*document));
    return *document;
}

QString refusal(const QByteArray &bytes, const QString &fileName, const ReadOptions &options)
{
    const auto document = readDocument(bytes, fileName, options);
    if (document)
        return {};
    EXPECT_TRUE(document.error().message.contains(fileName));
    return errorKindName(document.error().kind);
}

std::string wordsOf(const ReadDocument &document, const TextRange &range)
{
    return TextIndex(document.text).words(range).toStdString();
}

std::vector<std::string> turnsOf(const ReadDocument &document)
{
    std::vector<std::string> turns;
    for (const ReadTurn &turn : document.turns)
        turns.push_back(turn.speaker.toStdString() + "|" + wordsOf(document, turn.range));
    return turns;
}

std::vector<std::string> runsOf(const ReadDocument &document, Style style)
{
    std::vector<std::string> runs;
    for (const ReadStyle &run : document.styles) {
        if (run.style == style)
            runs.push_back(std::to_string(run.level) + ":" + wordsOf(document, run.range));
    }
    return runs;
}

QStringList issueKinds(const ReadDocument &document)
{
    QStringList kinds;
    for (const ReadIssue &issue : document.issues)
        kinds.append(issue.kind);
    return kinds;
}

} // namespace partsong
