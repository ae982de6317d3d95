// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/answerdialog.h"

#include "core/links/subjects.h"
#include "core/themes/theme.h"
#include "ui/shell/advice.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReviewerHeight = 44; // px at 100 %: what a finger or an unsteady hand can hit

template <typename W> W *large(W *widget)
{
    setTextSize(widget, TextSize::Lead);
    setScaledMinimumHeight(widget, ReviewerHeight);
    return widget;
}

void addLargeRow(QVBoxLayout *form, const QString &caption, QWidget *field)
{
    auto *label = wordsLabel(caption);
    setTextSize(label, TextSize::Lead, QFont::Medium);
    label->setBuddy(field);
    field->setAccessibleName(QString(caption).remove(u'&'));
    form->addWidget(label);
    form->addWidget(field);
}

} // namespace

AnswerDialog::AnswerDialog(const Project &project, Id<Round> round, const Start &start,
                           const Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_project(project), m_round(round), m_reviewer(large(new QComboBox)),
      m_theme(large(new QComboBox)), m_statement(wordsLabel({})), m_answers(new QButtonGroup(this)),
      m_hard(large(new QCheckBox(tr("This was &hard to read")))),
      m_ring(large(new QCheckBox(tr("Please r&ing me")))), m_comment(large(new QPlainTextEdit)),
      m_keep(large(primaryButton(tr("Keep"))))
{
    setWindowTitle(tr("Write down an answer"));
    setGround(this, Ground::Paper);
    auto *buttons = new QDialogButtonBox;
    auto *cancel = large(new QPushButton(tr("Cancel")));
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    auto *form = scrollingForm(this, buttons, {640, 820});
    setGround(form->parentWidget(), Ground::Paper);
    form->addWidget(buildWho(start.reviewer));
    form->addWidget(buildTheme(appearance));
    form->addWidget(buildAnswers());
    form->addWidget(buildFlags());
    m_comment->setTabChangesFocus(true);
    setScaledMinimumHeight(m_comment, 84);
    addLargeRow(form, tr("&What they said, in their words"), m_comment);
    fillThemes(start.theme);
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] { showTheme(); });
    connect(m_reviewer, &QComboBox::activated, this, [this] { showTheme(); });
    // A name that was typed may be of somebody who has answered already.
    connect(m_reviewer->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_answers->checkedId() < 0 && said())
            showTheme();
    });
    connect(m_reviewer, &QComboBox::editTextChanged, this, &AnswerDialog::updateState);
    connect(m_answers, &QButtonGroup::idToggled, this, &AnswerDialog::updateState);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showTheme();
    if (!start.reviewer.isEmpty())
        m_answers->buttons().front()->setFocus();
}

QWidget *AnswerDialog::buildWho(const QString &reviewer)
{
    auto *part = new QWidget;
    auto *form = column(part, 0, 1);
    m_reviewer->setEditable(true);
    m_reviewer->setInsertPolicy(QComboBox::NoInsert);
    QStringList known;
    for (const Response &response : m_project.all<Response>()) {
        if (!known.contains(response.reviewer))
            known << response.reviewer;
    }
    known.sort(Qt::CaseInsensitive);
    m_reviewer->addItems(known);
    m_reviewer->setEditText(reviewer);
    addLargeRow(form, tr("Wh&o says it"), m_reviewer);
    return part;
}

QWidget *AnswerDialog::buildTheme(const Appearance &appearance)
{
    auto *part = new QWidget;
    auto *form = column(part, 0, 2);
    addLargeRow(form, tr("&Theme"), m_theme);
    m_theme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_statement->setFont(appearance.readingFont(TextSize::Title));
    connect(&appearance, &Appearance::changed, this,
            [this, &appearance] { m_statement->setFont(appearance.readingFont(TextSize::Title)); });
    m_statement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addWidget(m_statement);
    return part;
}

QWidget *AnswerDialog::buildAnswers()
{
    auto *part = new QWidget;
    part->setAccessibleName(tr("The answer"));
    auto *layout = column(part, 0, 1);
    for (const Answer answer : {Answer::Right, Answer::NotQuite, Answer::Missing}) {
        auto *button = large(new QRadioButton(answerSentence(answer)));
        button->setIcon(icon(answerIcon(answer)));
        button->setIconSize({scaled(22), scaled(22)});
        m_answers->addButton(button, int(answer));
        layout->addWidget(button);
    }
    return part;
}

QWidget *AnswerDialog::buildFlags()
{
    auto *part = new QWidget;
    auto *layout = column(part, 0, 1);
    layout->addWidget(m_hard);
    layout->addWidget(m_ring);
    return part;
}

void AnswerDialog::fillThemes(SubjectId chosen)
{
    for (const Uuid &id : themesOfRound(m_project, m_round)) {
        m_theme->addItem(titleOf(m_project, id), QVariant::fromValue(SubjectId(id)));
        if (id == chosen.uuid())
            m_theme->setCurrentIndex(m_theme->count() - 1);
    }
}

std::optional<Response> AnswerDialog::said() const
{
    const auto theme = m_theme->currentData().value<SubjectId>();
    for (const Response &response : m_project.where<Response>("round", m_round)) {
        if (response.claim == theme && response.reviewer == m_reviewer->currentText().trimmed())
            return response;
    }
    return std::nullopt;
}

void AnswerDialog::showTheme()
{
    const auto theme = m_project.find(Id<Theme>(m_theme->currentData().value<SubjectId>().uuid()));
    m_statement->setText(theme ? theme->statement : QString());
    m_statement->setVisible(theme && !theme->statement.isEmpty());
    const auto before = said();
    m_answers->setExclusive(false);
    for (QAbstractButton *button : m_answers->buttons())
        button->setChecked(before && m_answers->id(button) == int(before->answer));
    m_answers->setExclusive(true);
    m_hard->setChecked(before && before->hard);
    m_ring->setChecked(before && before->ring);
    m_comment->setPlainText(before ? before->comment : QString());
    updateState();
}

ResponseDraft AnswerDialog::draft() const
{
    ResponseDraft draft;
    draft.theme = m_theme->currentData().value<SubjectId>();
    draft.reviewer = m_reviewer->currentText().trimmed();
    draft.answer = Answer(std::max(0, m_answers->checkedId()));
    draft.hard = m_hard->isChecked();
    draft.ring = m_ring->isChecked();
    draft.comment = m_comment->toPlainText().trimmed();
    return draft;
}

void AnswerDialog::updateState()
{
    m_keep->setEnabled(!m_reviewer->currentText().trimmed().isEmpty() && m_answers->checkedId() >= 0);
}

} // namespace partsong
