// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/attributedialog.h"

#include "core/sources/attributevalues.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

AttributeDialog::AttributeDialog(const QString &title, const QString &accept, const AttributeDraft &draft,
                                 QWidget *parent)
    : FormDialog(title, 440, parent), m_name(new QLineEdit(draft.name)), m_kind(new QComboBox),
      m_list(new QWidget), m_choices(new QPlainTextEdit(draft.choices.join(u'\n')))
{
    for (const AttributeKind kind : {AttributeKind::Text, AttributeKind::Number, AttributeKind::Date,
                                     AttributeKind::Choice, AttributeKind::YesNo})
        m_kind->addItem(kindText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(draft.kind)));
    addFormRow(form(), tr("Name"), m_name);
    addFormRow(form(), tr("What it can be"), m_kind);
    auto *list = column(m_list, 0, 1);
    m_choices->setFixedHeight(scaled(110));
    m_choices->setTabChangesFocus(true);
    addFormRow(list, tr("Choices, one on each line"), m_choices);
    form()->addWidget(m_list);
    const auto showList = [this] { m_list->setVisible(this->draft().kind == AttributeKind::Choice); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showList);
    showList();
    finish(primaryButton(accept));
    m_name->setFocus();
}

AttributeDraft AttributeDialog::draft() const
{
    return {m_name->text().trimmed(), AttributeKind(m_kind->currentData().toInt()),
            m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts)};
}

void AttributeDialog::accept()
{
    if (draft().name.isEmpty())
        return setProblem(tr("Give it a name."));
    QDialog::accept();
}

QStringList AttributeDialog::written() const
{
    return {m_name->text(), m_choices->toPlainText()};
}

} // namespace partsong
