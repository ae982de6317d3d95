// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/pages.h"
#include "core/sources/source.h"
#include "core/store/project.h"

#include <functional>

namespace partsong {

// Whether a source has pages that can be looked at: a PDF or a picture.
bool hasPages(const Source &source);

// Fetches the file that a source was made from, from any thread, for a PageReader.
std::function<Result<QByteArray>()> originalOf(const Project &project, const Source &source);

// What is known about the pages of a source, asked of a reading process. Fails with Format for a source
// without pages, and with Encrypted where it needs a password.
Result<PagesInfo> pagesOf(const Project &project, const Source &source, const QString &password = {});

// A region as people give it lies on a page of the source: page from 1, a rectangle with a width and a
// height. Fails with Range where there is no such page or it lies outside. `size` of the page as it is shown;
// where it is empty, it is not known, and only the largest that a page can be counts.
Status checkRegion(const Source &source, int page, const QRectF &rect, const QSizeF &size);

} // namespace partsong
