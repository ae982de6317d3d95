// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/codecolours.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QKeyEvent>
#include <QPainter>

namespace partsong {

using namespace Qt::StringLiterals;

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setColour(const QColor &stored)
{
    m_colour = stored;
    updateGeometry();
    update();
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    if (closable)
        setAccessibleDescription(tr("Press Delete to take it away"));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int marks = (m_colour.isValid() ? scaled(6) + space(1) : 0) + (m_closable ? scaled(18) : 0);
    return {fontMetrics().horizontalAdvance(text()) + marks + 2 * space(2) + 2,
            std::max(fontMetrics().height() + space(1), scaled(26))};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(72)), sizeHint().height()};
}

QRect Chip::crossRect() const
{
    const int side = scaled(18);
    return QRect(width() - side - space(1), (height() - side) / 2, side, side);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Palette &palette = paletteOf(this);
    QPainter painter(this);
    const QColor fill = isChecked() ? palette.selection : underMouse() ? palette.hover : palette.window;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paint::roundedBox(painter, box, box.height() / 2, fill, isChecked() ? palette.accent : palette.line);
    if (hasFocus())
        paint::focusRing(painter, QRectF(rect()), box.height() / 2, palette);
    QRect words = rect().adjusted(space(2), 0, -space(2), 0);
    if (m_colour.isValid()) {
        const QRectF stroke(words.left(), height() * 0.25, scaled(5), height() * 0.5);
        drawBracketStroke(painter, stroke, m_colour, palette);
        words.setLeft(words.left() + scaled(6) + space(1));
    }
    if (m_closable) {
        words.setRight(crossRect().left() - 1);
        drawIcon(painter, crossRect().adjusted(3, 3, -3, -3), u"window-close"_s, palette.quietInk);
    }
    painter.setPen(isChecked() ? palette.selectionInk : palette.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_closable && isDown() && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT closed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_closable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT closed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace partsong
