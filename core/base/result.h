// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace partsong {

enum class ErrorKind {
    NotFound,
    Ambiguous,
    Exists,
    Range,
    Format,
    Encoding,
    Encrypted,
    Empty,
    TooLarge,
    Newer,
    Foreign,
    Damaged,
    NotAFile,
    ReadOnly,
    Locked,
    NothingToDo,
    Refused,
    Io,
    Cancelled,
};

// The word that stands for a kind in JSON and logs: "notFound", "tooLarge"...
QString errorKindName(ErrorKind kind);

// What went wrong. The message is one sentence for a person: what happened, to what, what to do.
struct Error {
    ErrorKind kind = ErrorKind::Io;
    QString message;
    QString detail; // for the log, in English
    QStringList ids; // the candidates, when kind is Ambiguous
    QString holder; // who has the study open, when kind is Locked
};

template <typename T> using Result = std::expected<T, Error>;
using Status = std::expected<void, Error>;

inline std::unexpected<Error> failure(ErrorKind kind, const QString &message, const QString &detail = {})
{
    return std::unexpected(Error{kind, message, detail, {}, {}});
}

} // namespace partsong
