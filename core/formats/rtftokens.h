// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace partsong {

struct RtfToken {
    enum Kind { Open, Close, Word, Symbol, Hex, Text, End };

    Kind kind = End;
    QByteArray word; // of \word
    int number = 0; // behind the word
    bool numbered = false;
    char symbol = '\0'; // of \~ and the like, and the byte of \'hh
    QByteArrayView text; // letters as they stand
};

// Splits RTF into its tokens. Raw data behind \bin is passed over here, so that no brace in it is seen.
class RtfTokens {
public:
    explicit RtfTokens(QByteArrayView bytes) : m_bytes(bytes) { }

    RtfToken next();

private:
    RtfToken control();
    RtfToken word();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace partsong
