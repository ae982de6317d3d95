// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/mergecodesdialog.h"

#include "ui/widgets/forms.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace partsong {

MergeCodesDialog::MergeCodesDialog(const CodesToMerge &codes, QWidget *parent)
    : FormDialog(tr("Merge codes"), 460, parent), m_keep(new QRadioButton(tr("Keep the comments on them"))),
      m_drop(new QRadioButton(tr("Leave the comments out")))
{
    form()->addWidget(titleLabel(tr("“%1” becomes part of “%2”").arg(codes.from, codes.into)));
    QString words = tr("Nothing is coded with “%1”.").arg(codes.from);
    if (codes.fromCodings > 0)
        words = tr("%n coded passage(s) of “%1” will be coded with “%2”", nullptr, codes.fromCodings)
                    .arg(codes.from, codes.into)
            + tr(", which has %n of its own.", nullptr, codes.intoCodings);
    if (codes.comments > 0)
        words += u' ' + tr("%n of them have a comment.", nullptr, codes.comments);
    if (codes.fromChildren > 0)
        words += u' ' + tr("%n code(s) under it move along.", nullptr, codes.fromChildren);
    words += u' ' + tr("“%1” itself goes. Undo brings it back.").arg(codes.from);
    form()->addWidget(wordsLabel(words));
    form()->addWidget(m_keep);
    form()->addWidget(m_drop);
    m_keep->setChecked(true);
    m_keep->setVisible(codes.comments > 0);
    m_drop->setVisible(codes.comments > 0);
    auto *merge = primaryButton(tr("Merge"));
    finish(merge);
    merge->setFocus();
}

MergedComments MergeCodesDialog::comments() const
{
    return m_drop->isChecked() ? MergedComments::Drop : MergedComments::Keep;
}

std::optional<MergedComments> MergeCodesDialog::ask(const CodesToMerge &codes, QWidget *parent)
{
    MergeCodesDialog dialog(codes, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.comments();
}

} // namespace partsong
