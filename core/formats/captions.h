// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// What one person says in one caption. A caption in which several speak gives several, with the same times.
struct Caption {
    QString speaker;
    QString words; // one line, no markup
    std::optional<qint64> from;
    std::optional<qint64> to;
};

// Splits a WebVTT or SRT text (LF line ends) into captions: times, <v NAME> voices, markup gone. Notes,
// styles and regions are left out. `badTimes` counts captions whose times cannot be read.
QList<Caption> readCaptions(const QString &text, int *badTimes);

// Takes the names out of captions that begin with "NAME: ", as Zoom writes them, where they are names: seen
// more than once, or most captions have one.
void nameSpeakers(QList<Caption> &captions);

// One line for each turn: captions of one speaker are joined by a blank, one without a speaker is a line of
// its own.
ReadDocument fromCaptions(const QList<Caption> &captions);

Result<ReadDocument> readCaptionFile(const ReadInput &input);

} // namespace partsong
