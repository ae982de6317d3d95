// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themewords.h"

#include "core/store/naming.h"
#include "core/themes/readability.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/themes/reasondialog.h"
#include "ui/themes/statebutton.h"
#include "ui/themes/themestates.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QLabel *caption(const QString &text, QWidget *field)
{
    auto *label = wordsLabel(text);
    setTextSize(label, TextSize::Body, QFont::DemiBold);
    label->setBuddy(field);
    return label;
}

} // namespace

ThemeWords::ThemeWords(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_parent(quietLabel({})), m_state(new StateButton),
      m_name(new WordsEdit(tr("Name of the theme"))), m_reason(new WordsEdit(tr("Why it is set aside"))),
      m_statement(new WordsEdit(tr("Plain English summary"))), m_readability(quietLabel({})),
      m_narrative(new WordsEdit(tr("Narrative")))
{
    m_ask = [this](const Theme &theme) -> std::optional<QString> {
        ReasonDialog dialog(theme.name, theme.reason, this);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.reason()) : std::nullopt;
    };
    auto *layout = column(this, 0, 2);
    layout->addWidget(buildHead());
    layout->addWidget(m_name);
    buildWords();
    const bool readOnly = context.project.readOnly();
    for (WordsEdit *edit : {m_reason, m_statement, m_narrative})
        edit->setReadOnly(readOnly);
    m_name->setReadOnly(readOnly);
    m_state->setEnabled(!readOnly);
    connect(m_name, &WordsEdit::edited, this, &ThemeWords::rename);
    connect(m_state, &StateButton::picked, this, &ThemeWords::pick);
    connect(m_reason, &WordsEdit::edited, this, [this](const QString &words) { set({.reason = words}); });
    connect(m_statement, &WordsEdit::edited, this,
            [this](const QString &words) { set({.statement = words}); });
    connect(m_narrative, &WordsEdit::edited, this,
            [this](const QString &words) { set({.narrative = words}); });
    connect(m_statement, &WordsEdit::textChanged, this, &ThemeWords::updateReadability);
    connect(&context.appearance, &Appearance::changed, this, &ThemeWords::setFonts);
    setFonts();
}

QWidget *ThemeWords::buildHead()
{
    auto *head = new QWidget;
    auto *line = row(head, 0, 3);
    setTextSize(m_parent, TextSize::Small);
    line->addWidget(m_parent, 1);
    line->addWidget(m_state);
    m_name->setBare(true);
    m_name->setLines(1, 6);
    m_name->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_name->setSingle(true);
    setTextSize(m_name, TextSize::Display, QFont::DemiBold);
    return head;
}

void ThemeWords::buildWords()
{
    auto *form = static_cast<QVBoxLayout *>(layout());
    m_aside = new QWidget;
    auto *aside = column(m_aside, 0, 1);
    m_reason->setLines(1, 60);
    aside->addWidget(caption(tr("Set aside because"), m_reason));
    aside->addWidget(m_reason);
    m_statement->setLines(2, 100);
    m_statement->setPlaceholderText(
        tr("What the theme says, in words that anybody can read. The PPI group reviews these."));
    m_narrative->setLines(4, 1000);
    m_narrative->setPlaceholderText(tr("What the codes show together, in your own words."));
    for (WordsEdit *edit : {m_reason, m_statement, m_narrative})
        edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    setTextSize(m_readability, TextSize::Small);
    form->addWidget(m_aside);
    form->addSpacing(space(2));
    form->addWidget(caption(tr("Plain English summary"), m_statement));
    form->addWidget(m_statement);
    form->addWidget(m_readability);
    form->addSpacing(space(2));
    form->addWidget(caption(tr("Narrative"), m_narrative));
    form->addWidget(m_narrative);
}

void ThemeWords::setFonts()
{
    m_statement->setFont(m_context.appearance.readingFont(TextSize::Lead));
    m_narrative->setFont(m_context.appearance.readingFont(TextSize::Lead));
}

void ThemeWords::show(const Theme &theme)
{
    m_theme = theme;
    const QString parent = pathOf(m_context.project, Theme::type(), theme.parent.uuid());
    m_parent->setText(theme.parent.null() ? QString() : tr("In %1").arg(parent));
    m_state->setState(theme.state);
    m_name->setWords(theme.name);
    m_reason->setWords(theme.reason);
    m_statement->setWords(theme.statement);
    m_narrative->setWords(theme.narrative);
    m_aside->setVisible(theme.state == ThemeState::SetAside);
    updateReadability();
}

void ThemeWords::commitPending()
{
    m_name->commit();
    for (WordsEdit *edit : {m_reason, m_statement, m_narrative})
        edit->commit();
}

void ThemeWords::set(const ThemeChange &change)
{
    m_context.notices.report(setTheme(m_context.project, m_theme.id, change));
}

void ThemeWords::rename(const QString &name)
{
    const auto renamed = renameTheme(m_context.project, m_theme.id, name.simplified());
    m_context.notices.report(renamed);
    m_name->setWords(renamed ? renamed->name : m_theme.name);
}

void ThemeWords::pick(ThemeState state)
{
    if (state == m_theme.state)
        return;
    ThemeChange change{.state = state};
    if (state == ThemeState::SetAside) {
        change.reason = m_ask(m_theme);
        if (!change.reason)
            return;
    }
    const QString name = m_theme.name;
    if (m_context.notices.report(setTheme(m_context.project, m_theme.id, change)))
        offerUndo(m_context, stateTold(state, name));
}

void ThemeWords::updateReadability()
{
    const Readability found = readabilityOf(m_statement->words());
    QString text;
    if (found.sentences > 0) {
        text = tr("%n sentence(s)", nullptr, found.sentences) + u", "_s
            + tr("%1 words each on average", "sentences").arg(QLocale().toString(found.perSentence(), 'f', 0))
            + u". "_s;
        if (found.longest > Readability::LongSentence)
            text += tr("The longest has %1 words; up to %2 are easier to follow.")
                        .arg(found.longest)
                        .arg(Readability::LongSentence);
    }
    m_readability->setText(text);
    m_readability->setVisible(!text.isEmpty());
}

} // namespace partsong
