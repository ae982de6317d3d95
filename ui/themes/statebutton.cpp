// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/statebutton.h"

#include "ui/themes/themestates.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace partsong {

StateButton::StateButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Change the state of the theme"));
    setState(ThemeState::Candidate);
    connect(this, &QAbstractButton::clicked, this, &StateButton::openMenu);
}

void StateButton::setState(ThemeState state)
{
    m_state = state;
    setAccessibleName(tr("State: %1").arg(stateWord(state)));
    updateGeometry();
    update();
}

QSize StateButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextSize::Body));
    return {metrics.horizontalAdvance(stateWord(m_state)) + scaled(14) + scaled(12) + 6 * space(2),
            controlHeight()};
}

void StateButton::paintEvent(QPaintEvent *)
{
    const Palette &palette = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = isEnabled() && (underMouse() || isDown());
    paint::roundedBox(painter, box, box.height() / 2, lit ? palette.hover : palette.raised, palette.line);
    const int side = scaled(14);
    const QRectF sign(space(2) + space(1), (height() - side) / 2.0, side, side);
    drawStateSign(painter, sign, m_state, palette);
    painter.setFont(fontOf(TextSize::Body));
    painter.setPen(palette.ink);
    painter.drawText(QRectF(sign.right() + space(2), 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
                     stateWord(m_state));
    const int arrow = scaled(12);
    if (isEnabled())
        paint::chevron(painter,
                       QRectF(width() - arrow - space(2) - space(1), (height() - arrow) / 2.0, arrow, arrow),
                       90, palette.quietInk);
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()), box.height() / 2, palette);
}

void StateButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openMenu();
    QAbstractButton::keyPressEvent(event);
}

void StateButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ThemeState state : ThemeStates) {
        QAction *action =
            menu->addAction(tr("%1: %2", "state: what it means").arg(stateWord(state), stateHelp(state)));
        action->setCheckable(true);
        action->setChecked(state == m_state);
        connect(action, &QAction::triggered, this, [this, state] { Q_EMIT picked(state); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

} // namespace partsong
