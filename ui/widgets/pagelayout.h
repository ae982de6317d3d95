// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <utility>
#include <vector>

namespace partsong {

// Where pages stand on a plane of pixels: below one another, or one alone. What stands beside each page (the
// side) belongs to its width. Pages that are wider than the others, as those that lie on their side, are
// shown no wider than they: the others would be small beside them.
class PageLayout {
public:
    struct Look {
        double scale = 1; // pixels for each length of a page that is not wider than usual
        double gap = 16; // around and between pages
        double side = 0; // kept free at the right of each page
        double width = 0; // of what is seen: pages stand in its middle
        int alone = -1; // the one page that is shown, or -1 for all
    };

    void set(const QList<QSizeF> &sizes, const Look &look);

    int count() const { return static_cast<int>(m_sizes.size()); }
    const Look &look() const { return m_look; }
    QSizeF size(int page) const { return m_sizes.value(page); }
    // Pixels for each length of this page.
    double scale(int page) const { return m_look.scale * factor(page); }
    // On the plane; nothing for a page that is not shown.
    QRectF rect(int page) const;
    QSizeF whole() const { return m_whole; }
    // The first and last page that a band of the plane meets; (0, -1) for none.
    std::pair<int, int> between(double top, double bottom) const;
    // The page at a height of the plane, or the nearest.
    int pageAt(double y) const;
    QPointF toPage(int page, const QPointF &point) const;
    QRectF fromPage(int page, const QRectF &rect) const;
    // How wide and high the pages are at the scale 1, as shown.
    QSizeF largest() const { return m_largest; }

private:
    double factor(int page) const;
    void measure(const QList<QSizeF> &sizes);

    QList<QSizeF> m_sizes;
    Look m_look;
    std::vector<double> m_tops;
    QSizeF m_whole;
    QSizeF m_largest;
    double m_usualWidth = 0;
};

} // namespace partsong
