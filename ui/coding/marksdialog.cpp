// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/marksdialog.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace partsong {

namespace {

constexpr qsizetype LongestWords = 200;

} // namespace

MarksDialog::MarksDialog(const std::vector<OfferedMark> &marks, const QStringList &codes, QWidget *parent)
    : FormDialog(tr("Code what others marked"), 640, parent), m_marks(marks), m_list(new QTreeWidget),
      m_code(new QComboBox)
{
    m_list->setHeaderLabels({tr("Marked"), tr("Page"), tr("By"), tr("Comment")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Marked"));
    setScaledMinimumHeight(m_list, 260);
    for (const OfferedMark &mark : marks) {
        auto *item =
            new QTreeWidgetItem({mark.words.simplified().left(LongestWords), QString::number(mark.page),
                                 mark.place.author, mark.place.comment.simplified()});
        item->setCheckState(0, Qt::Checked);
        item->setToolTip(0, mark.words);
        item->setToolTip(3, mark.place.comment);
        m_list->addTopLevelItem(item);
    }
    m_list->setColumnWidth(0, scaled(320));
    m_list->setColumnWidth(1, scaled(60));
    m_code->setEditable(true);
    m_code->addItems(codes);
    m_code->setCurrentText({});
    m_code->lineEdit()->setPlaceholderText(tr("Choose a code, or name a new one"));
    addFormRow(form(), tr("Which of these become coded passages?"), m_list);
    addFormRow(form(), tr("Code"), m_code, tr("Who marked it, and what they said, becomes the comment."));
    finish(primaryButton(tr("Code these")));
    m_code->setFocus();
}

QString MarksDialog::code() const
{
    return m_code->currentText().trimmed();
}

std::vector<MarkedPlace> MarksDialog::ticked() const
{
    std::vector<MarkedPlace> places;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            places.push_back(m_marks[size_t(i)].place);
    }
    return places;
}

void MarksDialog::accept()
{
    if (code().isEmpty())
        return setProblem(tr("Choose the code that they get, or name a new one."));
    if (ticked().empty())
        return setProblem(tr("Tick at least one of them."));
    FormDialog::accept();
}

} // namespace partsong
