// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QMimeData>

#include <memory>

namespace partsong {

struct Code;

// What is dragged between the words and the codebook: a code, or the words that are selected.
inline constexpr QLatin1StringView CodeMime("application/x-partsong-code");
inline constexpr QLatin1StringView WordsMime("application/x-partsong-selected-words");

inline std::unique_ptr<QMimeData> codeMimeData(Id<Code> code)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(CodeMime, code.uuid().bytes());
    return data;
}

// The code that is dragged; null when it is something else.
inline Id<Code> draggedCode(const QMimeData *data)
{
    return Id<Code>(Uuid::fromBytes(data->data(CodeMime)).value_or(Uuid()));
}

} // namespace partsong
