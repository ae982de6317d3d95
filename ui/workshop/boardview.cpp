// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardview.h"

#include "ui/widgets/scale.h"
#include "ui/workshop/boardaccessible.h"
#include "ui/workshop/boardeditor.h"
#include "ui/workshop/drawtools.h"
#include "ui/workshop/selecttool.h"

#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Rest = 120; // ms after which a board that moved is drawn at its best again
constexpr int NudgePause = 600; // ms after the last arrow key when its release was not seen
constexpr std::array Steps = {0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr double LeastOpened = 0.5; // the zoom of a board that is opened, at a text size of 100 %
constexpr double PresentingMost = 2.5; // how far a frame is enlarged for a room

} // namespace

BoardView::BoardView(BoardScene &scene, BoardCommands &commands, QWidget *parent)
    : QGraphicsView(&scene, parent), m_board(scene), m_commands(commands),
      m_tool(makeTool(BoardTool::Kind::Select))
{
    installBoardAccessibility();
    setObjectName(u"board"_s);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    m_editor = new BoardEditor(*this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_moving = false;
        viewport()->update();
    });
    m_nudgePause.setSingleShot(true);
    m_nudgePause.setInterval(NudgePause);
    connect(&m_nudgePause, &QTimer::timeout, this, &BoardView::commitNudge);
    connect(&selection(), &BoardSelection::changed, this, [this] {
        if (m_nudge.isNull())
            updateOverlay();
        announceFocus();
    });
    connect(&scene.model(), &BoardModel::changed, this, &BoardView::updateOverlay);
    connect(&scene.model(), &BoardModel::opened, this, [this] {
        m_frameShown = -1;
        m_untouched = true;
        showOpened();
    });
}

BoardView::~BoardView()
{
    m_gesture.reset();
    m_tool.reset();
}

std::unique_ptr<BoardTool> BoardView::makeTool(BoardTool::Kind kind)
{
    switch (kind) {
    case BoardTool::Kind::Note:
        return std::make_unique<NoteTool>(*this);
    case BoardTool::Kind::Frame:
        return std::make_unique<FrameTool>(*this);
    case BoardTool::Kind::Connector:
        return std::make_unique<ConnectorTool>(*this);
    case BoardTool::Kind::Pan:
        return std::make_unique<PanTool>(*this);
    default:
        return std::make_unique<SelectTool>(*this);
    }
}

void BoardView::setTool(BoardTool::Kind kind)
{
    m_tool = makeTool(kind);
    m_toolKind = kind;
    viewport()->setCursor(active().cursor());
    updateOverlay();
    Q_EMIT toolChanged();
}

void BoardView::beginGesture(std::unique_ptr<BoardTool> gesture, const BoardPointer &pointer)
{
    m_gesture = std::move(gesture);
    m_gesture->press(pointer);
    viewport()->setCursor(m_gesture->cursor());
}

void BoardView::endGesture()
{
    m_gesture.reset();
    viewport()->setCursor(m_tool->cursor());
    updateOverlay();
}

void BoardView::setOverlayCursor(Qt::CursorShape shape)
{
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

void BoardView::setZoom(double zoom)
{
    setZoom(zoom, viewport()->rect().center());
}

void BoardView::setZoom(double zoom, const QPointF &anchor)
{
    zoom = std::clamp(zoom, LeastZoom, MostZoom);
    if (std::abs(zoom - m_zoom) < 1e-6)
        return;
    const QPointF still = mapToScene(anchor.toPoint());
    m_zoom = zoom;
    moved();
    setRenderHint(QPainter::Antialiasing, zoom >= BoardDrawing::SmoothFrom);
    setTransform(QTransform::fromScale(zoom, zoom));
    const QPointF off = QPointF(mapFromScene(still)) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(off.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(off.y())));
    m_editor->follow();
    Q_EMIT zoomed(m_zoom);
}

void BoardView::zoomIn()
{
    m_untouched = false;
    const auto next = std::ranges::find_if(Steps, [this](double step) { return step > m_zoom * 1.01; });
    setZoom(next == Steps.end() ? MostZoom : *next);
}

void BoardView::zoomOut()
{
    m_untouched = false;
    const auto next =
        std::find_if(Steps.rbegin(), Steps.rend(), [this](double step) { return step < m_zoom * 0.99; });
    setZoom(next == Steps.rend() ? LeastZoom : *next);
}

double BoardView::margin() const
{
    return m_presenting ? 0.06 * std::min(viewport()->width(), viewport()->height()) : scaled(24);
}

void BoardView::fitAll()
{
    fit(m_board.bounds(), m_presenting ? PresentingMost : 1);
}

void BoardView::fit(const QRectF &rect, double most)
{
    if (rect.isEmpty()) {
        setZoom(1);
        return centerOn(0, 0);
    }
    const double across = (viewport()->width() - 2 * margin()) / rect.width();
    const double down = (viewport()->height() - 2 * margin()) / rect.height();
    setZoom(std::min({across, down, most}));
    centerOn(rect.center());
    m_editor->follow();
}

void BoardView::showOpened()
{
    fitAll();
    const double least = LeastOpened * textScale();
    if (m_zoom >= least || m_board.model().things().isEmpty())
        return;
    setZoom(least);
    const QRectF bounds = m_board.bounds();
    const QSizeF seen = QSizeF(viewport()->size()) * pixel();
    const double edge = margin() * pixel();
    // In a direction in which all of it fits, it stands in the middle.
    const auto middle = [edge](double from, double length, double room) {
        return length + 2 * edge <= room ? from + length / 2 : from - edge + room / 2;
    };
    centerOn(middle(bounds.left(), bounds.width(), seen.width()),
             middle(bounds.top(), bounds.height(), seen.height()));
}

void BoardView::panBy(const QPointF &pixels)
{
    m_untouched = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(std::lround(pixels.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(std::lround(pixels.y())));
}

QRectF BoardView::visibleRect() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

// Moves the board just so far that the thing is in sight, and keeps the zoom.
void BoardView::reveal(ItemId id)
{
    m_untouched = false;
    const QRectF rect = m_board.boundsOf({id});
    if (rect.isNull() || visibleRect().contains(rect))
        return;
    if (visibleRect().width() < rect.width() || visibleRect().height() < rect.height())
        return centerOn(rect.center());
    ensureVisible(rect, int(margin()), int(margin()));
}

void BoardView::setPresenting(bool presenting)
{
    m_presenting = presenting;
    viewport()->update();
}

void BoardView::showFrame(int step)
{
    std::vector<ItemId> frames;
    for (const BoardBranch &branch : m_board.model().branches()) {
        if (m_board.model().find(branch.item)->isFrame())
            frames.push_back(branch.item);
    }
    if (frames.empty())
        return;
    m_untouched = false;
    const int count = int(frames.size());
    m_frameShown = m_frameShown < 0 ? (step > 0 ? 0 : count - 1) : (m_frameShown + step + count) % count;
    fit(m_board.rectOf(frames[size_t(m_frameShown)]), PresentingMost);
}

void BoardView::moved()
{
    m_moving = true;
    m_rest.start();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_editor)
        m_editor->follow();
}

void BoardView::paintEvent(QPaintEvent *event)
{
    m_board.drawing().beginFrame(m_moving);
    QGraphicsView::paintEvent(event);
    if (m_board.drawing().unfinished() && !m_moving)
        viewport()->update(event->rect());
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_untouched)
        m_presenting ? fitAll() : showOpened();
    m_editor->follow();
}

// Where a new note is meant: under the mouse when it is over the board, else in the middle of what is seen.
QPointF BoardView::pointOfInterest() const
{
    return mapToScene(m_mouse ? *m_mouse : viewport()->rect().center());
}

void BoardView::startNote()
{
    if (m_commands.editable())
        startNoteAt(m_commands.placeForNote(pointOfInterest()));
}

void BoardView::startNoteAt(const QRectF &place)
{
    if (!m_commands.editable())
        return;
    if (!visibleRect().contains(place))
        ensureVisible(place, int(margin()), int(margin()));
    m_editor->beginNote(place, m_commands.paperForNote());
}

void BoardView::editCurrent()
{
    edit(selection().current());
}

void BoardView::edit(ItemId id)
{
    const BoardThing *thing = m_board.model().find(id);
    if (!thing)
        return;
    if (thing->isCard()) {
        Q_EMIT subjectWanted(thing->item.subject);
        return;
    }
    if (!m_commands.editable())
        return;
    selection().select(id);
    reveal(id);
    m_editor->editItem(*thing, m_board.boundsOf({id}));
}

void BoardView::announceFocus()
{
    announceBoardFocus(*this);
}

void BoardView::commitPending()
{
    commitNudge();
    m_editor->finish();
}

} // namespace partsong
