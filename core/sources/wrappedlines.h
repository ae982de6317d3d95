// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// Knows which lines of a text belong together where it was broken to a width, as PDFs, minutes and old
// letters are. The text itself stays as it is stored: a joined line takes as many units as before, only its
// line ends are drawn as blanks.
class WrappedLines {
public:
    WrappedLines() = default; // of a text that is not broken to a width
    explicit WrappedLines(QStringView words);

    // Whether a text is broken to a width at all.
    bool any() const { return m_width > 0; }
    // Whether a line is full, so that the next one goes on with what it says.
    bool goesOn(QStringView line, QStringView next) const;

    // The words of several lines as one, unit by unit.
    static QString asOne(QString words);

private:
    int m_width = 0; // letters of a full line
};

} // namespace partsong
