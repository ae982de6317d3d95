// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagetiles.h"

namespace partsong {

namespace {

constexpr qint64 OnePart = 5'000'000; // pixels; a page of more is drawn in tiles
constexpr int Longest = 4'000; // side of a part
constexpr int Tile = 1'024;
constexpr int PreviewSide = 320;

qsizetype kilobytesOf(const QImage &image)
{
    return std::max<qsizetype>(1, image.sizeInBytes() >> 10);
}

} // namespace

void PageTiles::clear()
{
    m_parts.clear();
    m_previews.clear();
    m_failed.clear();
}

void PageTiles::add(const PagePart &part, const QImage &image, const QSize &page)
{
    if (part.rect.size() == page && !m_previews.contains(part.page)) {
        const QImage small =
            image.scaled(PreviewSide, PreviewSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        m_previews.insert(part.page, new QImage(small), kilobytesOf(small));
    }
    m_parts.insert(part, new QImage(image), kilobytesOf(image));
}

QList<PagePart> PageTiles::covering(int page, double scale, const QSize &size, const QRect &seen)
{
    const QRect whole(QPoint(), size);
    if (qint64(size.width()) * size.height() <= OnePart && std::max(size.width(), size.height()) <= Longest)
        return {{page, scale, whole}};
    QList<PagePart> parts;
    const QRect here = seen.intersected(whole);
    for (int y = here.top() / Tile * Tile; y <= here.bottom(); y += Tile) {
        for (int x = here.left() / Tile * Tile; x <= here.right(); x += Tile)
            parts.append({page, scale, QRect(x, y, Tile, Tile).intersected(whole)});
    }
    return parts;
}

} // namespace partsong
