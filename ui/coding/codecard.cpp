// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codecard.h"

#include "core/store/project.h"
#include "ui/shell/notices.h"
#include "ui/widgets/colourbutton.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace partsong {

CodeCard::CodeCard(Project &project, Notices &notices, QWidget *parent)
    : QWidget(parent), m_project(project), m_notices(notices), m_body(new QWidget),
      m_name(new WordsLine(tr("Name of the code"))), m_colour(new ColourButton(QColor()))
{
    column(this, 0, 0)->addWidget(m_body);
    auto *layout = column(m_body, 3, 3);
    auto *head = row(nullptr, 0, 2);
    head->addWidget(m_colour);
    head->addWidget(m_name, 1);
    layout->addLayout(head);
    m_definition = addWords(tr("Definition"), tr("What the code means"), &CodeFields::definition);
    m_include = addWords(tr("Use it when"), tr("What belongs here, with an example"), &CodeFields::include);
    m_exclude = addWords(tr("Do not use it when"), tr("What looks like it and is coded elsewhere"),
                         &CodeFields::exclude);
    layout->addStretch(1);
    m_colour->setToolTip(tr("Colour of the code"));
    connect(m_name, &WordsLine::edited, this, [this](const QString &name) {
        if (!m_notices.report(renameCode(m_project, m_code, name)))
            fill();
    });
    connect(m_colour, &ColourButton::picked, this, [this](const QColor &colour) {
        CodeFields fields;
        fields.colour = colour.name();
        m_notices.report(setCode(m_project, m_code, fields));
    });
    connect(&project, &Project::changed, this, &CodeCard::follow);
    const bool writable = !project.readOnly();
    m_name->setReadOnly(!writable);
    m_colour->setEnabled(writable);
    show(Id<Code>());
}

WordsEdit *CodeCard::addWords(const QString &caption, const QString &help,
                              std::optional<QString> CodeFields::*field)
{
    auto *words = new WordsEdit(caption);
    words->setPlaceholderText(help);
    words->setLines(2, 8);
    words->setReadOnly(m_project.readOnly());
    addFormRow(static_cast<QVBoxLayout *>(m_body->layout()), caption, words);
    connect(words, &WordsEdit::edited, this, [this, field](const QString &text) {
        CodeFields fields;
        fields.*field = text;
        m_notices.report(setCode(m_project, m_code, fields));
    });
    return words;
}

void CodeCard::show(Id<Code> code)
{
    if (code == m_code && !code.null())
        return;
    commit();
    m_code = code;
    fill();
}

void CodeCard::fill()
{
    const auto code = m_project.find(m_code);
    m_body->setVisible(code.has_value());
    if (!code)
        return;
    m_name->setWords(code->name);
    m_name->setCursorPosition(0); // a name that is too long shows its beginning
    m_colour->setColour(QColor::fromString(code->colour));
    m_definition->setWords(code->definition);
    m_include->setWords(code->include);
    m_exclude->setWords(code->exclude);
}

void CodeCard::follow(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Code>()) {
        if ((before ? before->id : after->id) != m_code)
            continue;
        if (!after)
            m_code = {};
        fill();
    }
}

void CodeCard::commit()
{
    if (m_code.null())
        return;
    m_name->commit();
    for (WordsEdit *words : {m_definition, m_include, m_exclude})
        words->commit();
}

} // namespace partsong
