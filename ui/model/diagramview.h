// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/diagramgestures.h"
#include "ui/model/diagramscene.h"
#include "ui/widgets/zoomview.h"

#include <QTimer>

#include <memory>

namespace partsong {

class DiagramCommands;
class DiagramSelection;

// Shows the model's diagram and takes mouse, keys and what is dropped; hands what is to be done to the
// commands.
class DiagramView : public ZoomView {
    Q_OBJECT
public:
    DiagramView(DiagramScene &scene, DiagramSelection &selection, QWidget *parent = nullptr);
    ~DiagramView() override;

    // What writes; made after the view, which it asks over. Without it the diagram is only looked at.
    void setCommands(DiagramCommands *commands) { m_commands = commands; }
    DiagramCommands *commands() const { return m_commands; }
    DiagramScene &picture() const { return m_scene; }
    DiagramSelection &selection() const { return m_selection; }

    // Selects and brings into sight.
    void walkTo(SubjectId id);
    // Where a question about a subject is asked: below it, in the view.
    QPoint askingPlace(SubjectId id) const;
    // The round handle from which a relation is drawn: at a corner of the current element, where few lines
    // end; empty where there is none.
    QRectF handleRect() const;
    // Writes what is still being moved by keys.
    void commitPending() { commitNudge(); }
    void updateOverlay() { viewport()->update(); }

Q_SIGNALS:
    void editWanted(); // the current subject's words
    void menuWanted(const QPoint &globalPlace);

protected:
    QRectF content() const override { return m_scene.bounds(); }
    double leastOpened() const override { return 0.55; } // names of 9 px
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    std::unique_ptr<DiagramGesture> gestureAt(const QPointF &at, Qt::KeyboardModifiers keys);
    QHash<Id<Element>, QPointF> selectedCentres() const;
    bool arrowKey(const QKeyEvent &event);
    void walk(const QPointF &direction);
    void walkRelations(int step);
    void nudge(const QPointF &by);
    void commitNudge();
    void drawOutline(QPainter &painter, SubjectId id, const QPen &pen) const;
    void drawHandle(QPainter &painter) const;

    DiagramScene &m_scene;
    DiagramSelection &m_selection;
    DiagramCommands *m_commands = nullptr;
    std::unique_ptr<DiagramGesture> m_gesture;
    QPointF m_nudge;
    QTimer m_nudgePause;
    SubjectId m_dropTarget;
};

} // namespace partsong
