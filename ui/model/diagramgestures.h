// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/element.h"

#include <QHash>
#include <QPointF>
#include <QRectF>

#include <optional>

class QPainter;

namespace partsong {

class DiagramView;

// What the mouse does from press to release: previews while it moves, and one step when it is let go.
class DiagramGesture {
public:
    explicit DiagramGesture(DiagramView &view) : m_view(view) { }
    virtual ~DiagramGesture() = default;
    DiagramGesture(const DiagramGesture &) = delete;
    DiagramGesture &operator=(const DiagramGesture &) = delete;

    virtual void move(const QPointF &at) = 0;
    virtual void release(const QPointF &at) = 0;
    virtual void cancel() { }
    virtual void draw(QPainter &) const { }

protected:
    DiagramView &m_view;
};

// Takes the selected elements elsewhere.
class MoveGesture : public DiagramGesture {
public:
    MoveGesture(DiagramView &view, const QPointF &from, const QHash<Id<Element>, QPointF> &centres)
        : DiagramGesture(view), m_from(from), m_centres(centres)
    {
    }
    void move(const QPointF &at) override;
    void release(const QPointF &at) override;
    void cancel() override;

private:
    QHash<Id<Element>, QPointF> movedTo(const QPointF &at) const;

    QPointF m_from;
    QHash<Id<Element>, QPointF> m_centres;
    bool m_moved = false;
};

// Draws a relation from an element to another.
class RelateGesture : public DiagramGesture {
public:
    RelateGesture(DiagramView &view, Id<Element> from) : DiagramGesture(view), m_from(from) { }
    void move(const QPointF &at) override;
    void release(const QPointF &at) override;
    void draw(QPainter &painter) const override;

private:
    Id<Element> targetAt(const QPointF &at) const;

    Id<Element> m_from;
    std::optional<QPointF> m_at;
};

// Selects what a rectangle touches.
class BandGesture : public DiagramGesture {
public:
    BandGesture(DiagramView &view, const QPointF &from, bool adding);
    void move(const QPointF &at) override;
    void release(const QPointF &) override { }
    void draw(QPainter &painter) const override;

private:
    QPointF m_from;
    QRectF m_band;
    QList<SubjectId> m_before;
};

} // namespace partsong
