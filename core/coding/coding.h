// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/store/record.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace partsong {

struct Code;
struct Person;
struct Text;

// Where in a source: a range of its text, or a rectangle on a page (points from the top left of the page as
// shown) or picture (pixels, page 1). An empty range without a page is an orphan: all its words were removed.
struct Anchor {
    Id<Text> text;
    TextRange range;
    int page = 0; // 0 for a range of text
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool region() const { return page > 0; }
    bool operator==(const Anchor &) const = default;
};

// One application of a code to an anchor by a person.
struct Coding {
    Id<Coding> id;
    Id<Code> code;
    Anchor anchor;
    Id<Person> coder;
    std::optional<int> weight; // 0 to 100
    QString comment;
    QString orphanWords; // the old words, once all were removed
    QByteArray quoteHash;
    qint64 created = 0;
    bool operator==(const Coding &) const = default;

    static const RecordType &type();
};

} // namespace partsong
