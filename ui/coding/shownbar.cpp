// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/shownbar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

ShownBar::ShownBar(QWidget *parent) : QWidget(parent), m_row(new QWidget)
{
    setGround(this, Ground::Raised);
    setAccessibleName(tr("What is shown"));
    auto *layout = column(this, 0, 0);
    auto *inside = row(nullptr, 0, 0);
    setSteps(inside, 3, 1, 3, 1, 2);
    inside->addWidget(m_row);
    layout->addLayout(inside);
    layout->addWidget(hairline(Qt::Horizontal));
    auto *flow = new FlowLayout(m_row);
    flow->addWidget(new QLabel(tr("Shown:")));
    auto *all = new QPushButton(tr("Show all"));
    connect(all, &QPushButton::clicked, this, &ShownBar::showAll);
    flow->addGap();
    flow->addWidget(all);
    hide();
}

int ShownBar::count() const
{
    int count = 0;
    for (const auto &[reason, chips] : m_chips)
        count += int(chips.size());
    return count;
}

void ShownBar::setChips(const QString &reason, const std::vector<ShownChip> &chips)
{
    m_chips[reason] = chips;
    rebuild();
}

void ShownBar::rebuild()
{
    for (QWidget *old : std::exchange(m_made, {})) {
        old->hide();
        m_row->layout()->removeWidget(old);
        old->deleteLater(); // it may be the one that was clicked
    }
    auto *flow = static_cast<FlowLayout *>(m_row->layout());
    QLayoutItem *all = flow->takeAt(flow->count() - 1);
    for (const auto &[reason, chips] : m_chips) {
        for (const ShownChip &one : chips) {
            auto *chip = new Chip(one.text);
            chip->setColour(one.colour);
            chip->setClosable(true);
            connect(chip, &Chip::closed, this, [take = one.take] { take(); });
            flow->addWidget(chip);
            m_made << chip;
        }
    }
    flow->addGap();
    flow->addItem(all);
    setVisible(!m_made.isEmpty());
}

void ShownBar::showAll()
{
    const auto chips = m_chips;
    for (const auto &[reason, some] : chips) {
        for (const ShownChip &chip : some)
            chip.take();
    }
}

} // namespace partsong
