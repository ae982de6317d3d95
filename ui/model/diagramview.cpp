// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/diagramview.h"

#include "core/links/evidences.h"
#include "ui/model/diagramaccessible.h"
#include "ui/model/diagramcommands.h"
#include "ui/model/diagramselection.h"
#include "ui/shell/subjectdrag.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/picturekeys.h"
#include "ui/widgets/scale.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int NudgePause = 600; // ms after the last arrow key when its release was not seen
constexpr double NudgeStep = 8;
constexpr double PanStep = 80;
constexpr double Slack = 6; // pixels beside a line that are still on it
constexpr double HandleRadius = 9; // pixels

Id<Element> asElement(SubjectId id)
{
    return Id<Element>(id.uuid());
}

} // namespace

DiagramView::DiagramView(DiagramScene &scene, DiagramSelection &selection, QWidget *parent)
    : ZoomView(&scene, parent), m_scene(scene), m_selection(selection)
{
    installDiagramAccessibility();
    setObjectName(u"diagram"_s);
    setAccessibleName(tr("Diagram of the model"));
    setMouseTracking(true);
    setAcceptDrops(true);
    m_nudgePause.setSingleShot(true);
    m_nudgePause.setInterval(NudgePause);
    connect(&m_nudgePause, &QTimer::timeout, this, &DiagramView::commitNudge);
    connect(&scene, &DiagramScene::wasArranged, this, &DiagramView::contentChanged);
    connect(&selection, &DiagramSelection::changed, this, [this] {
        updateOverlay();
        announceDiagramFocus(*this);
    });
}

DiagramView::~DiagramView() = default;

void DiagramView::walkTo(SubjectId id)
{
    m_selection.select(id);
    reveal(m_scene.boundsOf(id));
}

QPoint DiagramView::askingPlace(SubjectId id) const
{
    const QRectF bounds = m_scene.boundsOf(id);
    return bounds.isNull() ? viewport()->rect().center()
                           : mapFromScene(bounds.bottomLeft()) + QPoint(0, space(2));
}

QRectF DiagramView::handleRect() const
{
    const QRectF rect = m_scene.rectOf(asElement(m_selection.current()));
    if (rect.isEmpty() || !m_commands || !m_commands->editable())
        return {};
    const double radius = scaled(int(HandleRadius)) * pixel();
    return QRectF(rect.topRight() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
}

QHash<Id<Element>, QPointF> DiagramView::selectedCentres() const
{
    QHash<Id<Element>, QPointF> centres;
    for (const SubjectId &id : m_selection.ids()) {
        if (const QRectF rect = m_scene.rectOf(asElement(id)); !rect.isEmpty())
            centres.insert(asElement(id), rect.center());
    }
    return centres;
}

std::unique_ptr<DiagramGesture> DiagramView::gestureAt(const QPointF &at, Qt::KeyboardModifiers keys)
{
    const bool adding = keys & (Qt::ControlModifier | Qt::ShiftModifier);
    if (handleRect().contains(at))
        return std::make_unique<RelateGesture>(*this, asElement(m_selection.current()));
    const SubjectId hit = m_scene.at(at, Slack * pixel());
    if (hit.null())
        return std::make_unique<BandGesture>(*this, at, adding);
    if (adding)
        m_selection.toggle(hit);
    else if (!m_selection.contains(hit))
        m_selection.select(hit);
    const bool movable = m_commands && m_commands->editable() && m_scene.diagram().element(asElement(hit));
    return movable ? std::make_unique<MoveGesture>(*this, at, selectedCentres()) : nullptr;
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    ZoomView::mousePressEvent(event);
    commitNudge();
    if (!panning() && event->button() == Qt::LeftButton)
        m_gesture = gestureAt(mapToScene(event->position().toPoint()), event->modifiers());
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    ZoomView::mouseMoveEvent(event);
    const QPointF at = mapToScene(event->position().toPoint());
    if (m_gesture)
        m_gesture->move(at);
    else if (!panning())
        viewport()->setCursor(handleRect().contains(at) ? Qt::CrossCursor : Qt::ArrowCursor);
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    ZoomView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_gesture)
        return;
    const std::unique_ptr<DiagramGesture> gesture = std::move(m_gesture);
    gesture->release(mapToScene(event->position().toPoint()));
    updateOverlay();
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF at = mapToScene(event->position().toPoint());
    m_gesture.reset();
    if (!m_scene.at(at, Slack * pixel()).null())
        Q_EMIT editWanted();
    else if (m_commands && event->button() == Qt::LeftButton)
        m_commands->addElement(at);
    event->accept();
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const SubjectId hit = m_scene.at(mapToScene(event->pos()), Slack * pixel());
        if (hit.null())
            m_selection.clear();
        else if (!m_selection.contains(hit))
            m_selection.select(hit);
    } else {
        at = viewport()->mapToGlobal(askingPlace(m_selection.current()));
    }
    Q_EMIT menuWanted(at);
    event->accept();
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    if (arrowKey(*event))
        return event->accept();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_gesture)
            m_gesture->cancel();
        else
            m_selection.clear();
        m_gesture.reset();
        return updateOverlay();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!m_selection.empty())
            Q_EMIT editWanted();
        return;
    case Qt::Key_PageDown:
        return walkRelations(1);
    case Qt::Key_PageUp:
        return walkRelations(-1);
    default:
        ZoomView::keyPressEvent(event);
    }
}

void DiagramView::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat() && !arrowDirection(event->key()).isNull())
        commitNudge();
    ZoomView::keyReleaseEvent(event);
}

// Arrows walk, with Shift they move what is selected, with Ctrl the whole picture.
bool DiagramView::arrowKey(const QKeyEvent &event)
{
    const QPointF direction = arrowDirection(event.key());
    const auto keys = event.modifiers() & ~Qt::KeypadModifier;
    if (direction.isNull() || keys & Qt::AltModifier)
        return false;
    if (keys & Qt::ControlModifier)
        panBy(-direction * PanStep);
    else if (keys & Qt::ShiftModifier)
        nudge(direction * NudgeStep);
    else
        walk(direction);
    return true;
}

void DiagramView::walk(const QPointF &direction)
{
    const std::vector<Id<Element>> order = m_scene.readingOrder();
    if (order.empty())
        return;
    // From a relation, left and up lead to where it starts, right and down to where it ends.
    if (const auto *relation = m_scene.diagram().relation(Id<Relation>(m_selection.current().uuid()))) {
        const bool back = direction.x() + direction.y() < 0;
        return walkTo(subjectId(back ? relation->relation.from : relation->relation.to));
    }
    if (m_selection.empty())
        return walkTo(subjectId(order.front()));
    if (const Id<Element> next = m_scene.neighbour(asElement(m_selection.current()), direction); !next.null())
        walkTo(subjectId(next));
}

// The relations of the element at hand; from one of them, those of the element it starts from.
void DiagramView::walkRelations(int step)
{
    Id<Element> element = asElement(m_selection.current());
    const Id<Relation> current(m_selection.current().uuid());
    if (const DiagramRelation *row = m_scene.diagram().relation(current))
        element = row->relation.from;
    const std::vector<Id<Relation>> relations = m_scene.diagram().relationsOf(element);
    if (relations.empty())
        return;
    const auto count = std::ssize(relations);
    const auto at = std::ranges::find(relations, current);
    const auto next =
        at == relations.end() ? (step > 0 ? 0 : count - 1) : (at - relations.begin() + step + count) % count;
    walkTo(subjectId(relations[size_t(next)]));
}

// Arrow keys that are held down move a preview; one step is written when they are let go.
void DiagramView::nudge(const QPointF &by)
{
    const QHash<Id<Element>, QPointF> centres = selectedCentres();
    if (!m_commands || !m_commands->editable() || centres.isEmpty())
        return;
    m_nudge += by;
    m_nudgePause.start();
    QHash<Id<Element>, QPointF> moved;
    for (const auto &[id, centre] : centres.asKeyValueRange())
        moved.insert(id, centre + by);
    m_scene.preview(moved);
    updateOverlay();
}

void DiagramView::commitNudge()
{
    m_nudgePause.stop();
    if (m_nudge.isNull())
        return;
    m_nudge = {};
    if (!m_commands->move(selectedCentres()))
        m_scene.clearPreview();
}

// Tab walks the elements as they are read, then leaves the diagram.
bool DiagramView::focusNextPrevChild(bool next)
{
    commitNudge();
    const std::vector<Id<Element>> order = m_scene.readingOrder();
    const auto at = std::ranges::find(order, asElement(m_selection.current()));
    auto index = at == order.end() ? (next ? -1 : std::ssize(order)) : at - order.begin();
    index += next ? 1 : -1;
    if (index < 0 || index >= std::ssize(order))
        return ZoomView::focusNextPrevChild(next);
    walkTo(subjectId(order[size_t(index)]));
    return true;
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    ZoomView::focusInEvent(event);
    updateOverlay();
    announceDiagramFocus(*this);
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    commitNudge();
    ZoomView::focusOutEvent(event);
    updateOverlay();
}

void DiagramView::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void DiagramView::dragMoveEvent(QDragMoveEvent *event)
{
    const bool welcome =
        m_commands && m_commands->editable() && event->mimeData()->hasFormat(QLatin1StringView(SubjectMime));
    event->setAccepted(welcome);
    if (!welcome)
        return;
    event->setDropAction(Qt::CopyAction);
    m_dropTarget = m_scene.at(mapToScene(event->position().toPoint()), Slack * pixel());
    updateOverlay();
}

// On a claim it becomes evidence of that; beside all of them, an element of its own.
void DiagramView::dropEvent(QDropEvent *event)
{
    const QPoint at = event->position().toPoint();
    const SubjectId target = m_scene.at(mapToScene(at), Slack * pixel());
    m_dropTarget = {};
    event->setDropAction(Qt::CopyAction);
    event->accept();
    updateOverlay();
    if (!m_commands)
        return;
    const auto subjects = draggedSubjects(m_commands->context().project, event->mimeData(), evidenceKinds());
    if (target.null())
        m_commands->makeElements(subjects, mapToScene(at), at);
    else
        m_commands->addEvidenceTo(target, subjects, at);
}

void DiagramView::drawForeground(QPainter *painter, const QRectF &)
{
    const Palette &palette = paletteOf(this);
    painter->setBrush(Qt::NoBrush);
    const double width = scaled(2) * pixel();
    for (const SubjectId &id : m_selection.ids()) {
        const bool current = id == m_selection.current() && hasFocus();
        drawOutline(*painter, id, QPen(palette.accent, current ? 1.5 * width : width));
    }
    if (!m_dropTarget.null())
        drawOutline(*painter, m_dropTarget, QPen(palette.accent, width, Qt::DotLine));
    if (m_gesture)
        m_gesture->draw(*painter);
    else
        drawHandle(*painter);
}

void DiagramView::drawOutline(QPainter &painter, SubjectId id, const QPen &pen) const
{
    const double gap = scaled(4) * pixel();
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const DiagramRelation *relation = m_scene.diagram().relation(Id<Relation>(id.uuid()));
    if (!relation) {
        const QRectF rect = m_scene.rectOf(asElement(id));
        if (!rect.isEmpty())
            painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), 2 * gap, 2 * gap);
        return;
    }
    const QRectF words = m_scene.labelRect(*relation);
    painter.save();
    QPainterPath beside;
    beside.addRect(m_scene.boundsOf(id).adjusted(-gap, -gap, gap, gap));
    QPainterPath hole;
    hole.addRect(words);
    painter.setClipPath(beside.subtracted(hole), Qt::IntersectClip);
    painter.drawPath(m_scene.routeOf(relation->relation).path());
    painter.restore();
    painter.drawRoundedRect(words, gap, gap);
}

// A plus in a disc: drag it to another element, or click it and type the other's name.
void DiagramView::drawHandle(QPainter &painter) const
{
    const QRectF rect = handleRect();
    if (rect.isEmpty())
        return;
    const Palette &palette = paletteOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    painter.drawEllipse(rect);
    const double arm = rect.width() * 0.25;
    painter.setPen(QPen(palette.accentInk, rect.width() * 0.1, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(rect.center() - QPointF(arm, 0), rect.center() + QPointF(arm, 0));
    painter.drawLine(rect.center() - QPointF(0, arm), rect.center() + QPointF(0, arm));
}

} // namespace partsong
