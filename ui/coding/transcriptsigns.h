// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace partsong {

// What transcribers put between the words.
enum class TranscriptSign {
    Words,
    Speaker,
    Time,
    Pause, // and breath, laughter, stretched and cut off sounds
    Overlap,
    Comment,
    Emphasis,
    Loud,
    Quiet,
    Fast,
    Slow,
    Uncertain, // what the transcriber could hardly hear, or not at all
    Heading
};

struct SignedStretch {
    int start = 0; // in UTF-16 units of the line
    int length = 0;
    TranscriptSign sign = TranscriptSign::Words;
};

// Finds the conventions of transcripts in single lines, by the definition in resources/syntax/transcript.xml.
// A line is read by itself, so a long text costs nothing until its lines come into sight.
class TranscriptSigns {
public:
    TranscriptSigns();
    ~TranscriptSigns();

    // The stretches that are more than plain words, by position.
    std::vector<SignedStretch> in(const QString &line);

private:
    class Highlighter;
    std::unique_ptr<Highlighter> m_highlighter;
};

} // namespace partsong
