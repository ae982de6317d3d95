// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardcommands.h"
#include "ui/workshop/boardscene.h"
#include "ui/workshop/boardtool.h"

#include <QGraphicsView>
#include <QTimer>

#include <memory>

namespace partsong {

class BoardEditor;

// Shows a board and takes mouse, keys and what is dropped. It moves about over the scene, hands the mouse to
// a tool and what is to be done to the commands.
class BoardView : public QGraphicsView {
    Q_OBJECT
public:
    static constexpr double LeastZoom = 0.05;
    static constexpr double MostZoom = 4;

    BoardView(BoardScene &scene, BoardCommands &commands, QWidget *parent = nullptr);
    ~BoardView() override;

    BoardScene &board() const { return m_board; }
    BoardCommands &commands() const { return m_commands; }
    BoardSelection &selection() const { return m_commands.selection(); }

    double zoom() const { return m_zoom; }
    double pixel() const { return 1 / m_zoom; }
    void setZoom(double zoom);
    void setZoom(double zoom, const QPointF &anchor); // a point of the viewport that stays where it is
    void zoomIn();
    void zoomOut();
    // All of the board, or one thing of it, with a margin in pixels.
    void fitAll();
    void fit(const QRectF &rect, double most = 1);
    // All of it where its words can be read then; else its beginning.
    void showOpened();
    void panBy(const QPointF &pixels);
    void reveal(ItemId id);
    QRectF visibleRect() const;

    BoardTool::Kind tool() const { return m_toolKind; }
    void setTool(BoardTool::Kind kind);
    // Hands the mouse to another tool until it is released.
    void beginGesture(std::unique_ptr<BoardTool> gesture, const BoardPointer &pointer);
    void setOverlayCursor(Qt::CursorShape shape);
    void updateOverlay();

    // Starts a note where the mouse or the selection says, and its words.
    void startNote();
    void startNoteAt(const QRectF &place);
    void editCurrent();
    void edit(ItemId id);
    BoardEditor &editor() { return *m_editor; }
    // Writes what is still being typed or nudged.
    void commitPending();
    QPointF pointOfInterest() const;

    // For a room: wider margins, no grid of dots.
    void setPresenting(bool presenting);
    bool presenting() const { return m_presenting; }
    // Goes through the frames of the board, one in sight at a time.
    void showFrame(int step);

Q_SIGNALS:
    void zoomed(double zoom);
    void toolChanged();
    void editingChanged(); // words began or ceased to be written on the board
    void menuWanted(const QPoint &at);
    void subjectWanted(partsong::SubjectId subject); // a card was asked to open what it shows
    void leaveWanted(); // Escape, with nothing left to give up

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    BoardPointer pointerAt(const QPoint &onScreen, Qt::KeyboardModifiers keys) const;
    std::unique_ptr<BoardTool> makeTool(BoardTool::Kind kind);
    BoardTool &active() const { return m_gesture ? *m_gesture : *m_tool; }
    void endGesture();
    bool arrowKey(const QKeyEvent &event);
    void nudge(const QPointF &by, bool resize);
    void commitNudge();
    void escape();
    void moved();
    void take(const QMimeData &dropped, const QPointF &at);
    QRectF overlayRect() const;
    QRectF tiesRect() const;
    std::vector<ItemId> tiedCards() const;
    void drawSelection(QPainter &painter) const;
    void drawHandles(QPainter &painter, const QRectF &rect) const;
    void announceFocus();
    void drawTies(QPainter &painter) const;
    double margin() const;

    BoardScene &m_board;
    BoardCommands &m_commands;
    BoardEditor *m_editor;
    BoardTool::Kind m_toolKind = BoardTool::Kind::Select;
    std::unique_ptr<BoardTool> m_tool;
    std::unique_ptr<BoardTool> m_gesture;
    QTimer m_rest; // since the board last moved
    QTimer m_nudgePause;
    QPointF m_nudge;
    bool m_nudgeResizes = false;
    double m_zoom = 1;
    bool m_moving = false;
    bool m_presenting = false;
    bool m_untouched = true; // nobody has moved about since the board was opened
    QRectF m_overlay; // as it was last drawn
    int m_frameShown = -1;
    std::optional<QPoint> m_mouse; // over the viewport
};

} // namespace partsong
