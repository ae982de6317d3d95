// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiprow.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QPushButton>

namespace partsong {

using namespace Qt::StringLiterals;

ChipRow::ChipRow(const QString &add, const QString &help, QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this)), m_add(new QPushButton(add, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setIcon(icon(u"list-add"_s));
    m_add->setToolTip(help);
    m_flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &ChipRow::findWanted);
}

void ChipRow::hideAddButton()
{
    m_flow->removeWidget(m_add);
    m_add->hide();
}

void ChipRow::setChips(std::vector<Chip *> chips)
{
    for (Chip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips = std::move(chips);
    m_flow->removeWidget(m_add);
    for (Chip *chip : m_chips)
        m_flow->addWidget(chip);
    if (!m_add->isHidden())
        m_flow->addWidget(m_add); // stays last
    orderTabs();
    updateGeometry();
}

void ChipRow::orderTabs()
{
    QWidget *before = nullptr;
    for (Chip *chip : m_chips) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before && !m_add->isHidden())
        setTabOrder(before, m_add);
}

} // namespace partsong
