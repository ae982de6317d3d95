// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sheetdelegate.h"

#include "ui/sources/dateline.h"
#include "ui/sources/sheetmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
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
    if (auto *box = qobject_cast<QComboBox *>(editor); box && box->isEditable())
        takeFromPopup(box);
    return editor;
}

// While letters are typed, what fits hangs below them. What is chosen there is taken with one key or click.
void SheetDelegate::takeFromPopup(QComboBox *box) const
{
    auto *self = const_cast<SheetDelegate *>(this);
    QCompleter *completer = box->completer();
    completer->popup()->setProperty("editor", QVariant::fromValue<QWidget *>(box));
    completer->popup()->installEventFilter(self);
    const auto take = [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box, NoHint);
    };
    // Once it stands in the box.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), box, take, Qt::QueuedConnection);
}

// Return and Tab with nothing chosen in the list mean the letters that were typed, and not only that the list
// is to go.
bool SheetDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *popup = qobject_cast<QAbstractItemView *>(watched);
    auto *box = popup ? qobject_cast<QComboBox *>(popup->property("editor").value<QWidget *>()) : nullptr;
    if (!box)
        return QStyledItemDelegate::eventFilter(watched, event);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool on = key == Qt::Key_Tab;
    if ((key != Qt::Key_Return && key != Qt::Key_Enter && !on) || popup->currentIndex().isValid())
        return false;
    popup->hide();
    Q_EMIT commitData(box);
    Q_EMIT closeEditor(box, on ? EditNextItem : NoHint);
    return true;
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
