// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progresspanel.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace partsong {

ProgressPanel::ProgressPanel(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(title)), m_what(new ElidedLabel), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *line = row(this, 0, 3);
    setSteps(line, 4, 1, 2, 1, 3);
    m_title->setTextFormat(Qt::PlainText);
    setTextSize(m_title, TextSize::Body, QFont::Medium);
    setInk(m_what, Ink::Quiet);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    setScaledMinimumWidth(m_bar, 160);
    setScaledMaximumWidth(m_bar, 320);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    line->addWidget(m_title);
    line->addWidget(m_what, 1);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    setAccessibleName(title);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_what->setText(tr("Stopping…"));
        Q_EMIT cancelled();
    });
}

void ProgressPanel::setAt(int done, int total, const QString &what)
{
    if (!m_cancel->isEnabled())
        return;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QString count = total > 0 ? tr("%1 of %2").arg(done).arg(total) : QString();
    m_what->setText(what.isEmpty() ? count : count.isEmpty() ? what : tr("%1: %2").arg(count, what));
}

} // namespace partsong
