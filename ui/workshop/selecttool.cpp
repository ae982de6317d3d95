// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/selecttool.h"

#include "ui/workshop/bandtool.h"
#include "ui/workshop/boardview.h"
#include "ui/workshop/movetool.h"
#include "ui/workshop/resizetool.h"

namespace partsong {

namespace {

constexpr double ConnectorReach = 6; // pixels

bool adds(const BoardPointer &pointer)
{
    return pointer.keys & (Qt::ShiftModifier | Qt::ControlModifier);
}

} // namespace

void SelectTool::press(const BoardPointer &pointer)
{
    if (const auto handle = ResizeTool::handleAt(m_view, pointer))
        return m_view.beginGesture(std::make_unique<ResizeTool>(m_view, *handle), pointer);
    BoardSelection &selection = m_view.selection();
    const BoardHit hit = m_view.board().hit(pointer.at, ConnectorReach * m_view.pixel());
    const bool open = hit.part == BoardHit::Part::Nothing || hit.part == BoardHit::Part::FrameInside;
    if (open)
        return m_view.beginGesture(std::make_unique<BandTool>(m_view, hit.id), pointer);
    if (adds(pointer))
        return selection.toggle(hit.id);
    if (!selection.contains(hit.id))
        selection.select(hit.id);
    if (hit.part != BoardHit::Part::Connector)
        m_view.beginGesture(std::make_unique<MoveTool>(m_view, hit.id), pointer);
}

void SelectTool::doubleClick(const BoardPointer &pointer)
{
    const BoardHit hit = m_view.board().hit(pointer.at, ConnectorReach * m_view.pixel());
    if (hit.part == BoardHit::Part::Nothing || hit.part == BoardHit::Part::FrameInside) {
        m_view.selection().clear();
        m_view.startNoteAt(m_view.commands().placeForNote(pointer.at));
    } else {
        m_view.edit(hit.id);
    }
}

void SelectTool::hover(const BoardPointer &pointer)
{
    const auto handle = ResizeTool::handleAt(m_view, pointer);
    m_view.setOverlayCursor(handle ? ResizeTool::cursorOf(*handle) : Qt::ArrowCursor);
}

} // namespace partsong
