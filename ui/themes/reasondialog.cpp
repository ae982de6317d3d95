// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/reasondialog.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

ReasonDialog::ReasonDialog(const QString &theme, const QString &reason, QWidget *parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(reason))
{
    setWindowTitle(tr("Set theme aside"));
    auto *form = column(this, 6, 4);
    form->addWidget(wordsLabel(tr("“%1” stays in the study, with its codes and quotes.").arg(theme)));
    m_reason->setTabChangesFocus(true);
    setScaledMinimumHeight(m_reason, 96);
    addFormRow(form, tr("&Why is it set aside?"), m_reason, tr("Readers of the study will ask."));
    auto *accept = primaryButton(tr("Set aside"));
    auto *buttons = acceptOrCancel(this, accept);
    form->addWidget(buttons);
    setScaledMinimumWidth(this, 440);
    const auto update = [this, accept] { accept->setEnabled(!this->reason().isEmpty()); };
    connect(m_reason, &QPlainTextEdit::textChanged, this, update);
    update();
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace partsong
