// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scale.h"

#include <QHBoxLayout>

namespace partsong {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_row(row(this)), m_title(new ElidedLabel(title)), m_detail(new ElidedLabel)
{
    setTextSize(m_title, TextSize::Body, QFont::DemiBold);
    setInk(m_detail, Ink::Quiet);
    m_row->addWidget(m_title);
    m_row->addWidget(m_detail);
    m_row->addStretch(1);
    setScaledMinimumHeight(this, 32);
    m_detail->hide();
    setAccessibleName(title);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void SectionHeader::addAction(QWidget *button)
{
    m_row->addWidget(button);
}

} // namespace partsong
