// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &buttonText,
                       QWidget *parent)
    : QWidget(parent), m_sentence(wordsLabel(sentence)), m_button(primaryButton(buttonText))
{
    auto *page = new QWidget;
    setScaledMaximumWidth(page, 440);
    auto *middle = column(page, 0, 4);
    m_picture = new IconView(iconName, 48);
    m_picture->setInk(Ink::Quiet);
    setTextSize(m_sentence, TextSize::Lead);
    m_sentence->setAlignment(Qt::AlignHCenter);
    middle->addStretch(2);
    middle->addWidget(m_picture, 0, Qt::AlignHCenter);
    middle->addWidget(m_sentence);
    middle->addWidget(m_button, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    auto *across = row(this, 6, 0);
    across->addStretch(1);
    across->addWidget(page, 100);
    across->addStretch(1);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(sentence);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::chosen);
}

// In a panel the words step back, and the picture goes before words would be cut off.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < scaled(340);
    if (std::exchange(m_narrow, narrow) != narrow)
        setTextSize(m_sentence, narrow ? TextSize::Body : TextSize::Lead);
    m_picture->setVisible(height() >= scaled(200));
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

} // namespace partsong
