// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/zoombar.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"
#include "ui/workshop/boardview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

ZoomBar::ZoomBar(BoardView &view) : QFrame(&view), m_view(view), m_level(new QToolButton)
{
    auto *layout = row(this, 1, 0);
    auto *out = iconButton(u"zoom-out"_s, tr("Zoom out (Ctrl+Minus)"));
    auto *in = iconButton(u"zoom-in"_s, tr("Zoom in (Ctrl+Plus)"));
    auto *all = iconButton(u"zoom-fit-best"_s, tr("Show all of the board (Ctrl+0)"));
    m_level->setAutoRaise(true);
    m_level->setFocusPolicy(Qt::TabFocus);
    m_level->setToolTip(tr("Zoom to 100 %"));
    for (QToolButton *button : {out, m_level, in, all})
        layout->addWidget(button);
    connect(out, &QToolButton::clicked, &view, &BoardView::zoomOut);
    connect(in, &QToolButton::clicked, &view, &BoardView::zoomIn);
    connect(all, &QToolButton::clicked, &view, &BoardView::fitAll);
    connect(m_level, &QToolButton::clicked, &view, [&view] { view.setZoom(1); });
    connect(&view, &BoardView::zoomed, this, &ZoomBar::settle);
    view.installEventFilter(this);
    settle();
}

void ZoomBar::settle()
{
    const QString level = tr("%1 %").arg(int(std::lround(m_view.zoom() * 100)));
    m_level->setText(level);
    m_level->setAccessibleName(tr("Zoom %1").arg(level));
    adjustSize();
    const int gap = space(3);
    move(m_view.width() - width() - gap, m_view.height() - height() - gap);
}

void ZoomBar::paintEvent(QPaintEvent *)
{
    const Palette &palette = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::roundedBox(painter, QRectF(rect()), 8, palette.raised, palette.line);
}

bool ZoomBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        settle();
    return QFrame::eventFilter(watched, event);
}

void ZoomBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        settle();
}

} // namespace partsong
