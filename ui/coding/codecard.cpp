// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codecard.h"

#include "core/base/flowing.h"
#include "core/coding/segments.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "ui/shell/notices.h"
#include "ui/widgets/colourbutton.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/typetofind.h"
#include "ui/widgets/wordsedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

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
    addExample();
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
    words->setLines(2, 1000); // the card scrolls
    words->setReadOnly(m_project.readOnly());
    addFormRow(static_cast<QVBoxLayout *>(m_body->layout()), caption, words);
    connect(words, &WordsEdit::edited, this, [this, field](const QString &text) {
        CodeFields fields;
        fields.*field = text;
        m_notices.report(setCode(m_project, m_code, fields));
    });
    return words;
}

void CodeCard::addExample()
{
    m_exampleWords = quietLabel({});
    m_exampleWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_example = new QPushButton(tr("Choose…"));
    m_goToExample = iconButton(u"go-jump"_s, tr("Read the example where it was said"));
    m_segments = new TypeToFind(tr("Which extract shows the code well?"), this);
    auto *part = new QWidget;
    auto *inside = column(part, 0, 1);
    auto *buttons = row(nullptr, 0, 1);
    inside->addWidget(m_exampleWords);
    buttons->addWidget(m_example);
    buttons->addWidget(m_goToExample);
    buttons->addStretch(1);
    inside->addLayout(buttons);
    part->setFocusProxy(m_example);
    addFormRow(static_cast<QVBoxLayout *>(m_body->layout()), tr("Example"), part);
    m_example->setAccessibleName(tr("Choose the example"));
    connect(m_example, &QPushButton::clicked, this, &CodeCard::chooseExample);
    connect(m_goToExample, &QToolButton::clicked, this, [this] { Q_EMIT exampleWanted(m_shownExample); });
    connect(m_segments, &TypeToFind::chosen, this,
            [this](const QString &id) { setExample(Id<Coding>(Uuid::fromText(id).value_or(Uuid()))); });
}

void CodeCard::fillExample(Id<Coding> example)
{
    const auto coding = m_project.find(example);
    m_shownExample = coding ? example : Id<Coding>();
    QString words;
    if (coding) {
        const Segment segment = segmentsOf(m_project, {*coding}).front();
        const QString said = segment.quote.isEmpty() ? tr("A part of a page or picture")
                                                     : tr("“%1”").arg(shortened(flowing(segment.quote), 280));
        words = said + u"\n— "_s + segment.sourceName
            + (segment.speaker.isEmpty() ? QString() : u", "_s + segment.speaker);
    }
    m_exampleWords->setText(words);
    m_exampleWords->setVisible(!words.isEmpty());
    m_goToExample->setVisible(!words.isEmpty());
    m_example->setEnabled(!m_project.readOnly());
    m_example->setText(words.isEmpty() ? tr("Choose…") : tr("Choose another…"));
}

void CodeCard::chooseExample()
{
    CodingFilter filter;
    filter.codes = {m_code};
    std::vector<FindItem> items;
    if (!m_shownExample.null())
        items.push_back({.id = Id<Coding>().text(), .text = tr("No example")});
    for (const Segment &segment : segments(m_project, filter)) {
        if (!segment.quote.isEmpty())
            items.push_back({.id = segment.coding.id.text(),
                             .text = shortened(flowing(segment.quote), 140),
                             .detail = segment.speaker.isEmpty() ? shortened(segment.sourceName, 18)
                                                                 : shortened(segment.speaker, 18),
                             .keywords = segment.sourceName});
    }
    const bool none = items.empty();
    m_segments->setItems(std::move(items));
    m_segments->setHint(none ? tr("Nothing is coded with it yet.") : QString());
    m_segments->open(m_example, {0, m_example->height()});
}

void CodeCard::setExample(Id<Coding> example)
{
    CodeFields fields;
    fields.example = example;
    m_notices.report(setCode(m_project, m_code, fields));
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
    fillExample(code->example);
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
    // Its words may have been corrected, or it was taken off.
    if (!m_shownExample.null() && (!changes.splices().empty() || changes.touches<Coding>()))
        fillExample(m_shownExample);
}

void CodeCard::chooseColour()
{
    m_colour->click();
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
