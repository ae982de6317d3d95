// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/changedialog.h"

#include "ui/shell/advice.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString whatWasSaid(const std::vector<Response> &answers)
{
    QStringList lines;
    for (const Response &answer : answers) {
        const QString words =
            answer.comment.isEmpty() ? answerWord(answer.answer) : u"“%1”"_s.arg(answer.comment);
        lines << u"%1: %2"_s.arg(answer.reviewer, words);
    }
    return lines.join(u'\n');
}

} // namespace

ChangeDialog::ChangeDialog(const std::vector<Response> &answers, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit), m_why(new QPlainTextEdit), m_by(new QLineEdit)
{
    setWindowTitle(tr("What changed because of it"));
    for (const Response &answer : answers)
        m_on.push_back(subjectId(answer.id));
    auto *keep = primaryButton(tr("Keep"));
    auto *buttons = acceptOrCancel(this, keep);
    auto *form = scrollingForm(this, buttons, {560, 560});
    form->addWidget(quietLabel(whatWasSaid(answers)));
    for (QPlainTextEdit *edit : {m_text, m_why}) {
        edit->setTabChangesFocus(true);
        setScaledMinimumHeight(edit, 72);
    }
    addFormRow(
        form, tr("&What was decided"), m_text,
        tr("The next page for reviewers tells them this, so write it to them: plainly, and without names."));
    addFormRow(form, tr("Wh&y"), m_why);
    addFormRow(form, tr("Who &decided"), m_by);
    form->addStretch(1);
    const auto update = [this, keep] { keep->setEnabled(!draft().text.isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, update);
    update();
    m_text->setFocus();
}

DecisionDraft ChangeDialog::draft() const
{
    return {.text = m_text->toPlainText().trimmed(),
            .why = m_why->toPlainText().trimmed(),
            .by = m_by->text().trimmed(),
            .on = m_on};
}

} // namespace partsong
