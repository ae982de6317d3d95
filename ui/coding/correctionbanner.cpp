// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/correctionbanner.h"

#include "ui/coding/correctionmode.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace partsong {

using namespace Qt::StringLiterals;

CorrectionBanner::CorrectionBanner(CorrectionMode *mode, QWidget *parent)
    : QFrame(parent), m_mode(mode), m_icon(new IconView(u"document-edit"_s)),
      m_title(wordsLabel(tr("Correcting the text"))), m_state(quietLabel({})),
      m_cancel(new QPushButton(tr("Cancel"))), m_done(primaryButton(tr("Done")))
{
    auto *line = row(this, 0, 2);
    setSteps(line, 4, 1, 3, 1, 2);
    line->addWidget(m_icon);
    auto *words = column(nullptr, 0, 0);
    words->addWidget(m_title);
    words->addWidget(m_state);
    line->addLayout(words, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_done);
    m_icon->setInk(Ink::Accent);
    setTextSize(m_title, TextSize::Body, QFont::DemiBold);
    setTextSize(m_state, TextSize::Small);
    m_cancel->setToolTip(tr("Takes back all corrections since correcting began"));
    m_done->setToolTip(tr("Goes back to reading and coding (Esc)"));
    connect(m_cancel, &QPushButton::clicked, mode, &CorrectionMode::cancel);
    connect(m_done, &QPushButton::clicked, mode, &CorrectionMode::finish);
    connect(mode, &CorrectionMode::activeChanged, this, [this](bool active) {
        setVisible(active);
        follow();
        if (active && QAccessible::isActive()) {
            QAccessibleAnnouncementEvent news(this, m_title->text() + u". "_s + m_state->text());
            QAccessible::updateAccessibility(&news);
        }
    });
    connect(mode, &CorrectionMode::pendingChanged, this, &CorrectionBanner::follow);
    follow();
    setVisible(mode->active());
}

void CorrectionBanner::follow()
{
    m_state->setText(m_mode->pending()          ? tr("Not saved yet…")
                         : m_mode->hasWritten() ? tr("All corrections are saved.")
                                                : tr("Codings move along as you type."));
}

QString CorrectionBanner::state() const
{
    return m_state->text();
}

void CorrectionBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_icon->setVisible(width() > scaled(420));
}

void CorrectionBanner::paintEvent(QPaintEvent *)
{
    const Palette &palette = paletteOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), mixed(palette.window, palette.accent, palette.dark ? 0.22 : 0.12));
    painter.fillRect(QRect(0, height() - 2, width(), 2), palette.accent);
}

} // namespace partsong
