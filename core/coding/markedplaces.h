// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/newcode.h"
#include "core/formats/pages.h"

#include <functional>

namespace partsong {

class TextIndex;
struct Source;

// What somebody marked in a PDF before it came here: words, or a rectangle where it stands on none.
struct MarkedPlace {
    Anchor anchor;
    QString author; // "" where it is not known
    QString comment;
    int page = 0; // from 1
    QString words; // "" of a rectangle
    PageMark::Kind kind = PageMark::Kind::Highlight;
    QColor colour; // not valid where it has none
};

// Finds what marks stand on in a text of so many pages; `read` gives a page as it was read. What lies over
// words is those words, whatever became of them since; notes, and what frames a part of the page, are
// rectangles.
std::vector<MarkedPlace> placedMarks(const TextIndex &words, Id<Text> text, int pages,
                                     const QList<PageMark> &marks, const std::function<PageText(int)> &read);

// What others marked in the PDF of a source, by page, asked of a reading process. Fails with Format for what
// is no PDF, and with Encrypted where it needs a password.
Result<std::vector<MarkedPlace>> marksIn(const Project &project, const Source &source,
                                         const QString &password = {});

// Codes what was marked with the code at a path, which is made where it is missing: one Edit for all, by the
// person who acts. Who marked it, and what they said, becomes the comment of the coding.
Result<CodedPassages> codeMarkedPlaces(Project &project, const QString &path,
                                       const std::vector<MarkedPlace> &places);
// The same with a code that there is.
Result<CodedPassages> codeMarkedPlaces(Project &project, Id<Code> code,
                                       const std::vector<MarkedPlace> &places);

} // namespace partsong
