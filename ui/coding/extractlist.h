// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>

#include <functional>

namespace partsong {

// A list of extracts: it starts a drag of those that are selected with what they are copied as, and asks the
// panel about its keys and its menu.
class ExtractList : public QListView {
public:
    std::function<QMimeData *()> copied;
    std::function<void(const QPoint &)> menuWanted;
    std::function<bool(const QKeyEvent &)> keyPressed;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!keyPressed(*event))
            QListView::keyPressEvent(event);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
        menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
    }
    void startDrag(Qt::DropActions) override
    {
        auto *drag = new QDrag(this);
        drag->setMimeData(copied());
        drag->exec(Qt::CopyAction);
    }
};

} // namespace partsong
