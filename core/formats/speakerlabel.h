// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace partsong {

// A name that may be a speaker's, found at the beginning of a line. Whether it is one depends on the rest of
// the file: see turns.h.
struct SpeakerLabel {
    QByteArrayView name; // as written, without blanks around it
    const char *after = nullptr; // where the speech begins, or the line's end
    std::optional<qint64> from; // a time that belongs to the label: NAME  0:28, NAME (00:01:02):
    std::optional<qint64> to;
    int words = 0;
    bool capital =
        false; // every word begins with a capital, a digit or a letter of a script without capitals
    bool comma = false; // Surname, First
};

// What ends a name. A tab does where a time stood before it, as in tables of time, speaker and words.
enum class LabelEnd { Colon, ColonOrTab };

// Reads "Nurse 1:", "**Nurse 1:**", "*NON:", "Nurse 1 (00:01:02):", "Nurse 1  0:28" at `at`. A name has one
// to four words, no sentence before it and no sign that names do not have.
std::optional<SpeakerLabel> readSpeakerLabel(const char *at, const char *lineEnd,
                                             LabelEnd labelEnd = LabelEnd::Colon);

// A whole line that could be a name, as in a heading over what somebody says.
std::optional<SpeakerLabel> readBareName(const char *at, const char *lineEnd);

} // namespace partsong
