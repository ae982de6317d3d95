// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codingdialog.h"

#include "core/store/naming.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace partsong {

CodingDialog::CodingDialog(const QString &code, const QString &words, const Coding &coding, QWidget *parent)
    : QDialog(parent), m_comment(new WordsEdit(tr("Comment"))),
      m_weighted(new QCheckBox(tr("Weight, 0 to 100"))), m_weight(new QSpinBox)
{
    setWindowTitle(tr("Coded passage"));
    auto *layout = column(this, 6, 4);
    layout->addWidget(titleLabel(code));
    layout->addWidget(quietLabel(tr("“%1”").arg(shortened(words, textScale() > 2 ? 90 : 240))));
    m_comment->setWords(coding.comment);
    m_comment->setLines(textScale() > 2 ? 2 : 4, 10); // all of it stays on the screen
    addFormRow(layout, tr("Comment"), m_comment);
    auto *weight = row(nullptr, 0, 2);
    weight->addWidget(m_weighted);
    weight->addWidget(m_weight);
    weight->addStretch(1);
    layout->addLayout(weight);
    m_weight->setRange(0, 100);
    m_weight->setAccessibleName(tr("Weight, 0 to 100"));
    m_weight->setValue(coding.weight.value_or(50));
    m_weight->setEnabled(coding.weight.has_value());
    m_weighted->setChecked(coding.weight.has_value());
    connect(m_weighted, &QCheckBox::toggled, m_weight, &QWidget::setEnabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *keep = primaryButton(tr("Keep"));
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    layout->addWidget(buttons);
    setScaledMinimumWidth(this, 440);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_comment->setFocus();
}

CodingFields CodingDialog::fields() const
{
    CodingFields fields;
    fields.comment = m_comment->words();
    if (m_weighted->isChecked())
        fields.weight = m_weight->value();
    fields.noWeight = !m_weighted->isChecked();
    return fields;
}

std::optional<CodingFields> CodingDialog::ask(const QString &code, const QString &words, const Coding &coding,
                                              QWidget *parent)
{
    CodingDialog dialog(code, words, coding, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.fields();
}

} // namespace partsong
