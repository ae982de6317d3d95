// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/captiondialog.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/wordsedit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

CaptionDialog::CaptionDialog(const QString &caption, const QString &picture, QWidget *parent)
    : FormDialog(tr("Caption of “%1”").arg(picture), 460, parent), m_words(new WordsEdit(tr("Caption")))
{
    m_words->setWords(caption);
    m_words->setLines(4, 10);
    addFormRow(form(), tr("Caption"), m_words,
               tr("It stands below the picture, and its words can be coded like those of any source."));
    finish(primaryButton(tr("Keep")));
    m_words->setFocus();
}

QString CaptionDialog::caption() const
{
    return m_words->words();
}

std::optional<QString> CaptionDialog::ask(const QString &caption, const QString &picture, QWidget *parent)
{
    CaptionDialog dialog(caption, picture, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.caption();
}

} // namespace partsong
