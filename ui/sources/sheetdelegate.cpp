// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sheetdelegate.h"

#include "ui/sources/dateline.h"
#include "ui/sources/sheetmodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QWidget *listEditor(QWidget *parent, const QStringList &choices, bool others)
{
    auto *box = new QComboBox(parent);
    box->setEditable(others);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString());
    box->addItems(choices);
    if (others)
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

QWidget *lineEditor(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    return line;
}

QWidget *editorFor(QWidget *parent, const QModelIndex &index)
{
    const QStringList choices = index.data(SheetModel::ChoicesRole).toStringList();
    const QVariant kind = index.data(SheetModel::KindRole);
    if (!kind.isValid())
        return index.data(SheetModel::ListRole).toBool()
            ? listEditor(parent, choices, index.data(SheetModel::OthersRole).toBool())
            : lineEditor(parent);
    switch (AttributeKind(kind.toInt())) {
    case AttributeKind::Date:
        return new DateLine(parent);
    case AttributeKind::Choice:
        return listEditor(parent, choices, false);
    case AttributeKind::YesNo:
        return listEditor(parent, {u"yes"_s, u"no"_s}, false);
    default:
        return lineEditor(parent);
    }
}

} // namespace

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    QWidget *editor = editorFor(parent, index);
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void SheetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString words = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (const int at = box->findText(words); at >= 0)
            box->setCurrentIndex(at);
        else
            box->setEditText(words);
        if (box->isEditable())
            box->lineEdit()->selectAll(); // what is typed takes its place
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(words);
    }
}

void SheetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace partsong
