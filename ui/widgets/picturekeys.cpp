// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturekeys.h"

namespace partsong {

QPointF arrowDirection(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

bool isZoomKey(const QKeyEvent &event)
{
    const auto keys = event.modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier;
    return keys == Qt::ControlModifier
        && (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal || event.key() == Qt::Key_Minus
            || event.key() == Qt::Key_0);
}

} // namespace partsong
