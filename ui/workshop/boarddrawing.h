// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/boardpainter.h"
#include "ui/workshop/boardbitmaps.h"
#include "ui/workshop/boarditem.h"
#include "ui/workshop/connectorlayer.h"

#include <QElapsedTimer>

namespace partsong {

// How a board is drawn on a screen: from near with words, kept as bitmaps so that moving about is cheap; from
// further off with strokes for words; from far away as plain colour. The strokes of the pen are core's,
// shared with what is exported.
class BoardDrawing {
public:
    // How far a thing is drawn beyond its rectangle.
    static constexpr double Margin = 4;

    BoardDrawing();

    // Before a view paints: how it may spend its time. While it moves, bitmaps of another zoom do.
    void beginFrame(bool moving);
    // Whether something was drawn less well than it should be, so that the view is to paint again.
    bool unfinished() const { return m_unfinished; }

    // So far off that words are strokes, or nothing.
    static bool isFar(const QPainter &painter, const QSizeF &size);
    static void paintFar(QPainter &painter, const BoardFar &far, const QSizeF &size);
    BoardFar farOf(const BoardThing &thing) const;
    // The zoom from which edges are drawn smooth.
    static constexpr double SmoothFrom = 0.22;

    void paint(QPainter &painter, const BoardThing &thing, const QSizeF &size, const QPointF &at);
    // A frame's title above the connectors that cross it.
    void paintTitle(QPainter &painter, const BoardThing &thing, const QSizeF &size) const;
    void paintConnectors(QPainter &painter, const std::vector<const ConnectorLayer::Edge *> &edges) const;
    void paintLabels(QPainter &painter, const std::vector<const ConnectorLayer::Edge *> &edges) const;
    static bool showsLabels(const QPainter &painter);
    static QSizeF labelSize(const QString &title);

    // The appearance has changed.
    void restyle();
    const BoardInk &ink() const { return m_style.ink; }
    void clear() { m_bitmaps.clear(); }
    void forget(ItemId id) { m_bitmaps.remove(id); }

private:
    void paintWords(QPainter &painter, const BoardThing &thing, const QSizeF &size, const QPointF &at);
    void paintWhole(QPainter &painter, const BoardThing &thing, const QSizeF &size) const;
    const BoardBitmap *bitmapFor(const BoardThing &thing, const QSizeF &size, double scale);
    BoardBitmap drawn(const BoardThing &thing, const QSizeF &size, double scale) const;
    CardLook cardLook(const BoardThing &thing) const;
    static int titleType(double zoom);
    QColor ground(const BoardThing &thing) const;

    BoardBitmaps m_bitmaps;
    BoardStyle m_style;
    QElapsedTimer m_clock;
    bool m_moving = false;
    bool m_unfinished = false;
};

} // namespace partsong
