// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/elementdialog.h"

#include "core/model/modeltypes.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

ElementDialog::ElementDialog(const QString &title, Make make, QWidget *parent)
    : FormDialog(title, 440, parent), m_make(std::move(make)), m_name(new QLineEdit), m_type(new QComboBox),
      m_evidence(quietLabel({})), m_stance(new QComboBox), m_stanceRow(new QWidget),
      m_create(primaryButton(tr("Add")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setPlaceholderText(tr("Night nurse, Knowing who to ring…"));
    addFormRow(form(), tr("&Name"), m_name);
    for (const ElementType &type : elementTypes())
        m_type->addItem(type.shown, type.name);
    addFormRow(form(), tr("&Type"), m_type);
    auto *stances = column(m_stanceRow, 0, 2);
    m_stance->addItem(tr("For: it supports the element"));
    m_stance->addItem(tr("Against: it challenges the element"));
    addFormRow(stances, tr("What it is made from &speaks"), m_stance);
    stances->addWidget(m_evidence);
    form()->addWidget(m_stanceRow);
    m_stanceRow->hide();
    form()->addStretch(1);
    finish(m_create);
    m_create->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_create->setEnabled(!name.trimmed().isEmpty());
        setProblem({});
    });
}

void ElementDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void ElementDialog::setEvidence(const QString &words)
{
    m_evidence->setText(words);
    m_stanceRow->show();
}

void ElementDialog::accept()
{
    const Stance stance = m_stance->currentIndex() == 1 ? Stance::Challenges : Stance::Supports;
    const Status made = m_make({m_name->text(), m_type->currentData().toString(), {}}, stance);
    if (made)
        return FormDialog::accept();
    setProblem(made.error().message);
    m_name->setFocus();
}

} // namespace partsong
