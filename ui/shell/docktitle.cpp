// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/docktitle.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

namespace partsong {

using namespace Qt::StringLiterals;

DockTitle::DockTitle(QDockWidget *dock) : m_line(new QWidget)
{
    auto *line = row(m_line, 0, 1);
    setSteps(line, 3, 1, 1, 1, 1);
    auto *title = new ElidedLabel(dock->windowTitle());
    setTextSize(title, TextSize::Body, QFont::DemiBold);
    auto *close = iconButton(u"window-close"_s, tr("Close %1").arg(dock->windowTitle()));
    line->addWidget(title, 1);
    line->addWidget(close);
    row(this, 0, 0)->addWidget(m_line);
    setGround(this, Ground::Window);
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::windowTitleChanged, title, &ElidedLabel::setText);
}

void DockTitle::setBehindTabs(bool behind)
{
    if (behind == m_behindTabs)
        return;
    m_behindTabs = behind;
    m_line->setVisible(!behind);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return m_behindTabs ? QSize(scaled(80), 0) : QWidget::sizeHint();
}

QSize DockTitle::minimumSizeHint() const
{
    return {scaled(80), sizeHint().height()};
}

void DockTitle::mousePressEvent(QMouseEvent *event)
{
    event->ignore();
}

void DockTitle::mouseMoveEvent(QMouseEvent *event)
{
    event->ignore();
}

void DockTitle::mouseReleaseEvent(QMouseEvent *event)
{
    event->ignore();
}

} // namespace partsong
