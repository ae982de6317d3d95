// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/choicedelegate.h"

#include <QComboBox>

namespace partsong {

ChoiceDelegate::ChoiceDelegate(const QStringList &choices, bool others, QObject *parent)
    : QStyledItemDelegate(parent), m_choices(choices), m_others(others)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setEditable(m_others);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(m_choices);
    if (m_others) {
        addTyped(box, index);
        // "P1" must not become the "P12" that is known.
        box->setCompleter(nullptr);
    }
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    // A choice from the list is meant; it need not be confirmed.
    connect(box, &QComboBox::activated, this,
            [this, box] { Q_EMIT const_cast<ChoiceDelegate *>(this)->commitData(box); });
    return box;
}

// What stands in the same column, above all what was typed there just now.
void ChoiceDelegate::addTyped(QComboBox *box, const QModelIndex &index)
{
    for (int row = 0; row < index.model()->rowCount(); ++row) {
        const QString words = index.siblingAtRow(row).data(Qt::EditRole).toString();
        if (!words.isEmpty() && box->findText(words, Qt::MatchFixedString | Qt::MatchCaseSensitive) < 0)
            box->addItem(words);
    }
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    const QString words = index.data(Qt::EditRole).toString();
    if (const int at = box->findText(words); at >= 0)
        box->setCurrentIndex(at);
    else
        box->setEditText(words);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentText(), Qt::EditRole);
}

} // namespace partsong
