// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/widgets/scale.h"

#include <QStyle>
#include <QWidget>

namespace partsong {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setSteps(this, 0, 0, 0, 0, 2);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::gap() const
{
    return std::max(0, spacing());
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> all;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint().boundedTo(m_items[i]->maximumSize());
        if (all.isEmpty() || all.last().width + gap() + size.width() > width)
            all.append(Line{});
        Line &line = all.last();
        line.width += size.width() + (line.items.isEmpty() ? 0 : gap());
        line.height = std::max(line.height, size.height());
        line.items << i;
    }
    return all;
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const QList<Line> all = lines(inside.width());
    int top = inside.top();
    for (const Line &line : all) {
        int left = inside.left();
        for (const int i : line.items) {
            const QSize size = m_items[i]->sizeHint().boundedTo(m_items[i]->maximumSize());
            if (i == m_gap && all.size() == 1)
                left += inside.width() - line.width;
            const QRect spot(left, top + (line.height - size.height()) / 2,
                             std::min(size.width(), inside.width()), size.height());
            if (move)
                m_items[i]->setGeometry(QStyle::visualRect(
                    parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, inside, spot));
            left += size.width() + gap();
        }
        top += line.height + gap();
    }
    const QMargins margins = contentsMargins();
    return top - (all.isEmpty() ? 0 : gap()) - inside.top() + margins.top() + margins.bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    const QList<Line> one = lines(QWIDGETSIZE_MAX);
    const QMargins margins = contentsMargins();
    const QSize inside = one.isEmpty() ? QSize() : QSize(one.first().width, one.first().height);
    return inside.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

} // namespace partsong
