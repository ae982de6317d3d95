// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QList>
#include <QRect>

namespace partsong {

// A part of a page to be drawn: a rectangle of the pixels that the page has at `scale` pixels for each of its
// lengths.
struct PagePart {
    int page = 0;
    double scale = 1;
    QRect rect;
    bool operator==(const PagePart &) const = default;
};

inline size_t qHash(const PagePart &part, size_t seed = 0)
{
    return qHashMulti(seed, part.page, part.scale, part.rect.x(), part.rect.y(), part.rect.width(),
                      part.rect.height());
}

// Pictures of pages, as many as fit into a fixed number of bytes; those used longest ago go first. Of each
// page a small one is kept longer, to be shown until the sharp one comes.
class PageTiles {
public:
    static constexpr qsizetype MostKilobytes = 64 << 10;
    static constexpr qsizetype MostPreviewKilobytes = 16 << 10;

    PageTiles() : m_parts(MostKilobytes), m_previews(MostPreviewKilobytes) { }

    void clear();
    void add(const PagePart &part, const QImage &image, const QSize &page);
    // What could not be drawn is not asked for again.
    void addFailed(const PagePart &part) { m_failed.append(part); }
    const QImage *part(const PagePart &part) const { return m_parts.object(part); }
    const QImage *preview(int page) const { return m_previews.object(page); }
    bool failed(const PagePart &part) const { return m_failed.contains(part); }
    qsizetype kilobytes() const { return m_parts.totalCost() + m_previews.totalCost(); }

    // The parts that cover a rectangle of a page of so many pixels: a page that is not too large is one part.
    static QList<PagePart> covering(int page, double scale, const QSize &size, const QRect &seen);

private:
    QCache<PagePart, QImage> m_parts;
    QCache<int, QImage> m_previews;
    QList<PagePart> m_failed;
};

} // namespace partsong
