// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/filewords.h"
#include "core/formats/pages.h"
#include "core/formats/readinput.h"

#include <memory>

namespace partsong {

// A document whose pages can be looked at, opened in this process. Only reading processes open one; everybody
// else asks a PageReader.
class PageFile {
public:
    virtual ~PageFile() = default;

    virtual PagesInfo info() = 0;
    // A picture of just the size that the tile says. Fails with Damaged or TooLarge.
    virtual Result<QImage> image(const PageTile &tile) = 0;
    virtual PageText words(int page) = 0;
    virtual QList<PageMark> marks() = 0;
    // What the file says besides what is to be seen on its pages: its properties, notes, forms. At most so
    // much.
    virtual FileWords otherWords() = 0;
    static constexpr int MaxOtherWords = 20'000;
    static constexpr int LongestOtherWords = 20'000;
};

// Fails as readDocument does; with Format for what has no pages.
Result<std::unique_ptr<PageFile>> openPageFile(const ReadInput &input);

} // namespace partsong
