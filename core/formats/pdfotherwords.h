// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/filewords.h"

namespace Poppler {
class Document;
}

namespace partsong {

// The words that a PDF holds besides those on its pages: its title, author and other properties, the outline,
// what readers wrote on it and who they are, what is filled into forms, and the names of files attached.
FileWords otherWordsOf(const Poppler::Document &pdf);

} // namespace partsong
