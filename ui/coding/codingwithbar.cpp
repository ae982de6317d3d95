// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codingwithbar.h"

#include "core/store/project.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

CodingWithBar::CodingWithBar(const Project &project, QWidget *parent)
    : QWidget(parent), m_project(project), m_chip(new Chip({}))
{
    setGround(this, Ground::Raised);
    setAccessibleName(tr("Coding with one code"));
    auto *layout = column(this, 0, 0);
    auto *inside = row(nullptr, 0, 2);
    setSteps(inside, 3, 1, 3, 1, 2);
    auto *before = new QLabel(tr("Coding with"));
    auto *how = quietLabel(tr("Select words to code them; after keys, Return."));
    auto *stop = new QPushButton(tr("Stop (Esc)"));
    m_chip->setToolTip(tr("Choose another code"));
    inside->addWidget(before);
    inside->addWidget(m_chip);
    inside->addWidget(how, 1);
    inside->addWidget(stop);
    layout->addLayout(inside);
    layout->addWidget(hairline(Qt::Horizontal));
    connect(stop, &QPushButton::clicked, this, &CodingWithBar::stopped);
    connect(m_chip, &Chip::clicked, this, &CodingWithBar::anotherWanted);
    connect(&project, &Project::changed, this, [this] {
        if (!m_code.null())
            show(m_code);
    });
    hide();
}

void CodingWithBar::show(Id<Code> id)
{
    m_code = id;
    const auto code = m_project.find(id);
    if (!code && !id.null())
        Q_EMIT stopped();
    if (!code)
        return hide();
    m_chip->setText(code->name);
    m_chip->setColour(QColor::fromString(code->colour));
    setVisible(true);
}

} // namespace partsong
