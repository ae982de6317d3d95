// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/manycodingsdialog.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace partsong {

namespace {

enum How { Add, Replace };

} // namespace

ManyCodingsDialog::ManyCodingsDialog(int count, QWidget *parent)
    : FormDialog(tr("%n coded passage(s)", nullptr, count), 440, parent),
      m_comment(new WordsEdit(tr("Comment"))), m_how(new QComboBox),
      m_weighted(new QCheckBox(tr("Give them all a weight, 0 to 100"))), m_weight(new QSpinBox)
{
    m_comment->setLines(3, 8);
    m_how->addItem(tr("Add it to the comments they have"), Add);
    m_how->addItem(tr("In place of the comments they have"), Replace);
    m_weight->setRange(0, 100);
    m_weight->setValue(50);
    m_weight->setAccessibleName(tr("Weight, 0 to 100"));
    m_weight->setEnabled(false);
    connect(m_weighted, &QCheckBox::toggled, m_weight, &QWidget::setEnabled);
    addFormRow(form(), tr("Comment"), m_comment);
    addFormRow(form(), tr("What to do with it"), m_how);
    form()->addWidget(m_weighted);
    form()->addWidget(m_weight);
    auto *keep = primaryButton(tr("Keep"));
    finish(keep);
}

QStringList ManyCodingsDialog::written() const
{
    return {m_comment->words()};
}

ManyCodingFields ManyCodingsDialog::fields() const
{
    ManyCodingFields fields;
    const QString comment = m_comment->words().trimmed();
    fields.addComment = m_how->currentData().toInt() == Add;
    if (!comment.isEmpty() || !fields.addComment)
        fields.comment = comment;
    if (m_weighted->isChecked())
        fields.weight = m_weight->value();
    return fields;
}

} // namespace partsong
