// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/boardorder.h"
#include "ui/workshop/boarddrawing.h"
#include "ui/workshop/boarditem.h"
#include "ui/workshop/boardmodel.h"

#include <QGraphicsScene>
#include <QHash>

namespace partsong {

class ConnectorLayer;
class LabelLayer;

// What a point of a board falls on.
struct BoardHit {
    enum class Part { Nothing, Thing, FrameEdge, FrameInside, Connector };
    Part part = Part::Nothing;
    ItemId id = {};
};

// Draws the rows of a BoardModel, and never is the document: thin items that hold an id, one layer for all
// connectors. While something is dragged it shows where things would be.
class BoardScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit BoardScene(BoardModel &model, QObject *parent = nullptr);
    ~BoardScene() override;

    BoardModel &model() const { return m_model; }
    BoardDrawing &drawing() { return m_drawing; }
    // The appearance has changed.
    void restyle();

    // Where a thing is shown now: its place, or that of the preview.
    QRectF rectOf(ItemId id) const;
    QRectF boundsOf(const std::vector<ItemId> &ids) const;
    QRectF bounds() const; // of all of it, connectors and their words with it
    // Slack is how near to a connector is on it, in units of the board.
    BoardHit hit(const QPointF &at, double slack) const;
    // The topmost note, card or frame there; null for none.
    ItemId thingAt(const QPointF &at) const;
    // What a rubber band takes: things that it touches, frames that lie wholly in it, connectors that it
    // crosses.
    std::vector<ItemId> itemsTouched(const QRectF &rect) const;
    // Notes and cards that are in a rectangle.
    std::vector<QRectF> rectsIn(const QRectF &rect, const QSet<ItemId> &except, int most) const;
    // The same with the titles of frames: all that a connector should not run across.
    std::vector<QRectF> wordsIn(const QRectF &rect, const QSet<ItemId> &except, int most) const;
    const ConnectorLayer &connectors() const { return *m_connectors; }

    // Shows things elsewhere until the preview is cleared; connectors follow.
    void preview(const std::vector<Placement> &places);
    void clearPreview();
    bool previewing() const { return !m_preview.isEmpty(); }
    // Not drawn while its words are being edited in place.
    void setEditing(ItemId id);
    ItemId editing() const { return m_editing; }

private:
    void load();
    void apply(const BoardChange &change);
    void place(ItemId id);
    void show(BoardItem *&item, ItemId id, BoardItem::Part part, double layer);
    void fitSceneRect();

    BoardModel &m_model;
    BoardDrawing m_drawing;
    QHash<ItemId, BoardItem *> m_items;
    QHash<ItemId, BoardItem *> m_titles; // of frames
    QHash<ItemId, QRectF> m_preview;
    ConnectorLayer *m_connectors;
    LabelLayer *m_labels;
    ItemId m_editing;
};

} // namespace partsong
