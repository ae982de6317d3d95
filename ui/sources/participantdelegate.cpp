// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/participantdelegate.h"

#include "ui/sources/participanttablemodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using Model = ParticipantTableModel;

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

QWidget *dateEditor(QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"d MMM yyyy"_s);
    return edit;
}

QWidget *lineEditor(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    return line;
}

} // namespace

QWidget *ParticipantDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    const QVariant kind = index.data(Model::KindRole);
    QWidget *editor = nullptr;
    if (kind.isValid() && AttributeKind(kind.toInt()) == AttributeKind::Date)
        editor = dateEditor(parent);
    else if (kind.isValid() && AttributeKind(kind.toInt()) == AttributeKind::Choice)
        editor = listEditor(parent, index.data(Model::ChoicesRole).toStringList(), false);
    else if (kind.isValid() && AttributeKind(kind.toInt()) == AttributeKind::YesNo)
        editor = listEditor(parent, {u"yes"_s, u"no"_s}, false);
    else if (!kind.isValid() && index.column() != Model::Name)
        editor = listEditor(parent, index.data(Model::ChoicesRole).toStringList(),
                            index.column() != Model::Within);
    else
        editor = lineEditor(parent);
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void ParticipantDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString words = index.data(Qt::EditRole).toString();
    if (auto *date = qobject_cast<QDateEdit *>(editor)) {
        const QDate known = QDate::fromString(words, Qt::ISODate);
        date->setDate(known.isValid() ? known : QDate::currentDate());
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (const int at = box->findText(words); at >= 0)
            box->setCurrentIndex(at);
        else
            box->setEditText(words);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(words);
    }
}

void ParticipantDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                       const QModelIndex &index) const
{
    if (const auto *date = qobject_cast<QDateEdit *>(editor))
        model->setData(index, date->date().toString(Qt::ISODate), Qt::EditRole);
    else if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace partsong
