// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codingdialog.h"

#include "core/base/flowing.h"
#include "core/coding/code.h"
#include "core/coding/correctionqueries.h"
#include "core/coding/quotes.h"
#include "core/store/naming.h"
#include "ui/coding/showndifference.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace partsong {

CodingDialog::CodingDialog(const Project &project, const Coding &coding, QWidget *parent)
    : FormDialog(tr("Coded passage"), 480, parent), m_comment(new WordsEdit(tr("Comment"))),
      m_weighted(new QCheckBox(tr("Weight, 0 to 100"))), m_weight(new QSpinBox)
{
    const QString words = flowing(codedWords(project, coding.id));
    const auto corrected = wordsChangedOf(project, coding.id);
    form()->addWidget(titleLabel(pathOf(project, Code::type(), coding.code.uuid())));
    if (coding.anchor.region())
        form()->addWidget(quietLabel(tr("A region of page %1").arg(coding.anchor.page)));
    else if (corrected && !coding.anchor.range.empty())
        addCorrected(corrected->before, words);
    else if (!words.isEmpty())
        form()->addWidget(quietLabel(tr("“%1”").arg(shortened(words, textScale() > 2 ? 90 : 240))));
    m_comment->setWords(coding.comment);
    m_comment->setLines(textScale() > 2 ? 2 : 4, 10); // all of it stays on the screen
    addFormRow(form(), tr("Comment"), m_comment);
    addWeight(coding);
    finish(primaryButton(tr("Keep")));
    m_comment->setFocus();
}

void CodingDialog::addCorrected(const QString &before, const QString &after)
{
    form()->addWidget(quietLabel(tr("Its words were corrected since it was coded.")));
    m_difference = wordsLabel(shownDifference(before, after));
    m_difference->setTextFormat(Qt::RichText);
    m_difference->setAccessibleName(spokenDifference(before, after));
    form()->addWidget(m_difference);
    m_seen = new QCheckBox(tr("I have seen this; the sign ≠ can go"));
    form()->addWidget(m_seen);
}

void CodingDialog::addWeight(const Coding &coding)
{
    auto *weight = row(nullptr, 0, 2);
    weight->addWidget(m_weighted);
    weight->addWidget(m_weight);
    weight->addStretch(1);
    form()->addLayout(weight);
    m_weight->setRange(0, 100);
    m_weight->setAccessibleName(tr("Weight, 0 to 100"));
    m_weight->setValue(coding.weight.value_or(50));
    m_weight->setEnabled(coding.weight.has_value());
    m_weighted->setChecked(coding.weight.has_value());
    connect(m_weighted, &QCheckBox::toggled, m_weight, &QWidget::setEnabled);
}

CodingFields CodingDialog::fields() const
{
    CodingFields fields;
    fields.comment = m_comment->words();
    if (m_weighted->isChecked())
        fields.weight = m_weight->value();
    fields.noWeight = !m_weighted->isChecked();
    fields.wordsSeen = m_seen && m_seen->isChecked();
    return fields;
}

QString CodingDialog::difference() const
{
    return m_difference ? m_difference->text() : QString();
}

QStringList CodingDialog::written() const
{
    return {m_comment->words()};
}

std::optional<CodingFields> CodingDialog::ask(const Project &project, const Coding &coding, QWidget *parent)
{
    CodingDialog dialog(project, coding, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.fields();
}

} // namespace partsong
