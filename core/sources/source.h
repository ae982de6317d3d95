// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QByteArray>
#include <QString>

namespace partsong {

struct Participant;
struct Text;

enum class SourceKind { Text, Pdf, Picture, Survey };

// A document of the study. Its words are those of the Text that it owns.
struct Source {
    Id<Source> id;
    QString name;
    SourceKind kind = SourceKind::Text;
    QString folder;
    QString file; // as it was called where it came from
    QString language; // BCP 47, or ""
    QString encoding; // IANA name of the original, or ""
    QByteArray original;
    int pages = 0;
    Id<Participant> participant;
    qint64 created = 0;
    QString question = {}; // of a survey answer: what was asked
    bool operator==(const Source &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::SourceKind> {
    static constexpr const char *names[] = {"text", "pdf", "picture", "survey"};
};
