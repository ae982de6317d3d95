// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace partsong {

enum class Style { Bold, Italic, Heading, List, Table };

// How a stretch of the text looked. The level is 1 to 6 for headings, the depth from 1 for lists, else 0.
struct ReadStyle {
    TextRange range;
    Style style = Style::Bold;
    int level = 0;
    bool operator==(const ReadStyle &) const = default;
};

// One caption of a timed transcript; times in milliseconds.
struct ReadCue {
    TextRange range;
    std::optional<qint64> from;
    std::optional<qint64> to;
    bool operator==(const ReadCue &) const = default;
};

// One speaker's stretch. The range leaves out the label and the time where they stand in the text.
struct ReadTurn {
    QString speaker; // "" where only times are known
    TextRange range;
    std::optional<qint64> from;
    std::optional<qint64> to;
    QList<ReadCue> cues;
    bool operator==(const ReadTurn &) const = default;
};

// Something a person should know about a file that was read. Kinds are those of ErrorKind and
// "duplicate", "noText", "replacedBytes", "encodingGuessed".
struct ReadIssue {
    QString kind;
    QString text;
    bool operator==(const ReadIssue &) const = default;
};

// What a reader makes of a file: the canonical text (UTF-8, LF, no BOM, no NUL) and what is known about it.
struct ReadDocument {
    QByteArray text;
    QList<ReadStyle> styles;
    QList<ReadTurn> turns;
    QList<ReadIssue> issues;
    QString encoding; // IANA name; "" for formats that carry their own
    QString language; // BCP 47, or ""
    bool pdf = false; // pages can be shown and coded even where there is no text
    bool picture = false; // likewise
    int pages = 0; // 0 for anything but a PDF or a picture
    bool operator==(const ReadDocument &) const = default;
};

struct ReadOptions {
    QString encoding; // overrides detection of plain text
    QString password; // opens an encrypted PDF
    bool table = false; // wants the rows of a spreadsheet or of CSV, not the words of a document
};

} // namespace partsong
