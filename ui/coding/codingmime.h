// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDropEvent>
#include <QMimeData>

#include <memory>
#include <vector>

namespace partsong {

struct Code;

// What is dragged between the words and the codebook: a code, or the words that are selected.
inline constexpr QLatin1StringView CodeMime("application/x-partsong-code");
inline constexpr QLatin1StringView WordsMime("application/x-partsong-selected-words");

inline std::unique_ptr<QMimeData> codesMimeData(const std::vector<Id<Code>> &codes)
{
    QByteArray bytes;
    for (const Id<Code> code : codes)
        bytes += code.uuid().bytes();
    auto data = std::make_unique<QMimeData>();
    data->setData(CodeMime, bytes);
    return data;
}

inline std::unique_ptr<QMimeData> codeMimeData(Id<Code> code)
{
    return codesMimeData({code});
}

// The codes that are dragged; none when it is something else.
inline std::vector<Id<Code>> draggedCodes(const QMimeData *data)
{
    constexpr qsizetype Length = 16;
    const QByteArray bytes = data->data(CodeMime);
    std::vector<Id<Code>> codes;
    for (qsizetype at = 0; at + Length <= bytes.size(); at += Length) {
        if (const auto id = Uuid::fromBytes(bytes.sliced(at, Length)))
            codes.push_back(Id<Code>(*id));
    }
    return codes;
}

// The code that is dragged, the first where there are several; null when it is something else.
inline Id<Code> draggedCode(const QMimeData *data)
{
    const std::vector<Id<Code>> codes = draggedCodes(data);
    return codes.empty() ? Id<Code>() : codes.front();
}

// The same of what was let go over words, which then have it; null: it is something else.
inline Id<Code> takeDropped(QDropEvent &event)
{
    const Id<Code> code = draggedCode(event.mimeData());
    if (!code.null()) {
        event.setDropAction(Qt::CopyAction);
        event.accept();
    }
    return code;
}

} // namespace partsong
