// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/document.h"

namespace partsong {

// What every reader is given. The name is only for sentences: no reader opens a file.
struct ReadInput {
    QByteArray bytes;
    QString fileName;
    ReadOptions options;
};

} // namespace partsong
