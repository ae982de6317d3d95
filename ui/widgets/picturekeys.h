// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QPointF>

namespace partsong {

// The keys of a picture that one zooms and walks.

// The way an arrow key points, one step long; nowhere for another key.
QPointF arrowDirection(int key);

// The window has these keys for its text size; over a picture they zoom it.
bool isZoomKey(const QKeyEvent &event);

// Ctrl+plus, Ctrl+minus and Ctrl+0, for any view that can zoom. False: it is another key.
template <typename View> bool zoomByKey(View &view, const QKeyEvent &event)
{
    if (!isZoomKey(event))
        return false;
    if (event.key() == Qt::Key_0)
        view.fitAll();
    else if (event.key() == Qt::Key_Minus)
        view.zoomOut();
    else
        view.zoomIn();
    return true;
}

} // namespace partsong
