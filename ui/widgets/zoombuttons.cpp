// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zoombuttons.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

ZoomButtons::ZoomButtons(QWidget &view, const QString &showAll, std::function<double()> zoom)
    : QFrame(&view), m_view(view), m_zoom(std::move(zoom)),
      m_out(iconButton(u"zoom-out"_s, tr("Zoom out (Ctrl+Minus)"))), m_level(new QToolButton),
      m_in(iconButton(u"zoom-in"_s, tr("Zoom in (Ctrl+Plus)"))),
      m_all(iconButton(u"zoom-fit-best"_s, showAll))
{
    auto *layout = row(this, 1, 0);
    m_level->setAutoRaise(true);
    m_level->setFocusPolicy(Qt::TabFocus);
    m_level->setToolTip(tr("Zoom to 100 %"));
    for (QToolButton *button : {m_out, m_level, m_in, m_all})
        layout->addWidget(button);
    view.installEventFilter(this);
    settle();
}

void ZoomButtons::settle()
{
    const QString level = tr("%1 %").arg(static_cast<int>(std::lround(m_zoom() * 100)));
    m_level->setText(level);
    m_level->setAccessibleName(tr("Zoom %1").arg(level));
    adjustSize();
    const int gap = space(3);
    const auto *scrolled = qobject_cast<const QAbstractScrollArea *>(&m_view);
    const QRect seen = scrolled ? scrolled->viewport()->geometry() : m_view.rect(); // not over its bars
    move(seen.right() - width() - gap, seen.bottom() - height() - gap);
}

void ZoomButtons::paintEvent(QPaintEvent *)
{
    const Palette &palette = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::roundedBox(painter, QRectF(rect()), 8, palette.raised, palette.line);
}

bool ZoomButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        settle();
    return QFrame::eventFilter(watched, event);
}

void ZoomButtons::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        settle();
}

} // namespace partsong
