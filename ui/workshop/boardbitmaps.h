// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardmodel.h"

#include <QCache>
#include <QPixmap>

namespace partsong {

// A note or card as it was last drawn.
struct BoardBitmap {
    QPixmap pixmap;
    double scale = 0; // device pixels for one unit of the board
    QSizeF size; // of the thing
    int revision = -1;
};

// Bitmaps of notes and cards within a budget of bytes, the least recently used given up first.
class BoardBitmaps {
public:
    explicit BoardBitmaps(int budget = 96 * 1024) : m_cache(budget) { }

    const BoardBitmap *find(ItemId id) const { return m_cache.object(id); }
    const BoardBitmap *put(ItemId id, BoardBitmap bitmap)
    {
        const int kilobytes = 1 + bitmap.pixmap.width() * bitmap.pixmap.height() * 4 / 1024;
        m_cache.insert(id, new BoardBitmap(std::move(bitmap)), kilobytes);
        return m_cache.object(id);
    }
    void remove(ItemId id) { m_cache.remove(id); }
    void clear() { m_cache.clear(); }
    int kilobytes() const { return int(m_cache.totalCost()); }

private:
    QCache<ItemId, BoardBitmap> m_cache;
};

} // namespace partsong
