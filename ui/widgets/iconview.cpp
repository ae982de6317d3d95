// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconview.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"

#include <QPainter>

namespace partsong {

IconView::IconView(const QString &iconName, int pixels, QWidget *parent)
    : QWidget(parent), m_name(iconName), m_pixels(pixels)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(const QString &iconName)
{
    m_name = iconName;
    update();
}

void IconView::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QSize IconView::sizeHint() const
{
    return {scaled(m_pixels), scaled(m_pixels)};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, rect(), m_name, inkColour(m_ink, paletteOf(this)));
}

} // namespace partsong
