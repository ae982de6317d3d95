// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/presentwindow.h"

#include "ui/widgets/scale.h"

#include <QScreen>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

PresentWindow::PresentWindow(BoardScene &scene, BoardCommands &commands)
    : m_view(new BoardView(scene, commands))
{
    setObjectName(u"present"_s);
    setWindowTitle(tr("%1 – Partsong").arg(scene.model().name()));
    column(this, 0, 0)->addWidget(m_view);
    m_view->setPresenting(true);
    setFocusProxy(m_view);
    connect(m_view, &BoardView::leaveWanted, this, &QWidget::close);
}

void PresentWindow::open(QScreen *screen)
{
    if (screen)
        setGeometry(screen->geometry());
    showFullScreen();
    m_view->setFocus();
    m_view->fitAll();
}

void PresentWindow::closeEvent(QCloseEvent *event)
{
    m_view->commitPending();
    QWidget::closeEvent(event);
    Q_EMIT left();
}

} // namespace partsong
