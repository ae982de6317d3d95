// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbox.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace partsong {

using namespace Qt::StringLiterals;

FilterBox::FilterBox(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    auto *sign = addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    sign->setEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(120);
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT filtered(text()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (!words.isEmpty())
            return m_pause->start();
        m_pause->stop();
        Q_EMIT filtered({});
    });
}

void FilterBox::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (m_target && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (m_pause->isActive()) {
            m_pause->stop();
            Q_EMIT filtered(text());
        }
        return m_target->setFocus(Qt::TabFocusReason);
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace partsong
