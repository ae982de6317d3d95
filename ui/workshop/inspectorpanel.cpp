// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/inspectorpanel.h"

#include "core/links/decisionlink.h"
#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/themes/theme.h"
#include "core/workshop/boardqueries.h"
#include "core/workshop/notes.h"
#include "core/workshop/workshops.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/studycontext.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"
#include "ui/workshop/boardwords.h"
#include "ui/workshop/subjectlist.h"
#include "ui/workshop/swatchrow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDots = 9999;

QComboBox *writableBox()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void fill(QComboBox *box, const QStringList &offers, const QString &current)
{
    box->clear();
    box->addItem({});
    box->addItems(offers);
    box->setEditText(current);
}

std::vector<Uuid> decisionsOn(const Project &project, SubjectId subject)
{
    std::vector<Uuid> decisions;
    for (const DecisionLink &link : project.where<DecisionLink>("subject", subject)) {
        if (!link.changed && !std::ranges::contains(decisions, link.decision.uuid()))
            decisions.push_back(link.decision.uuid());
    }
    return decisions;
}

} // namespace

InspectorPanel::InspectorPanel(StudyContext &context, BoardCommands &commands, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_commands(commands), m_kind(wordsLabel({})),
      m_summary(quietLabel({})), m_words(new WordsEdit(tr("Words of the note"))),
      m_title(new WordsLine(tr("Title"))), m_papers(new SwatchRow), m_paperName(quietLabel({})),
      m_table(writableBox()), m_group(writableBox()), m_answers(new QComboBox), m_dots(new QSpinBox),
      m_links(new SubjectList(context.project, {}, tr("Remove this link"))),
      m_decisions(new SubjectList(context.project, tr("None yet."), {})),
      m_decide(new QPushButton(tr("New decision on this…"))), m_open(new QPushButton(tr("Open")))
{
    auto *body = new QWidget;
    auto *form = column(body, 3, 4);
    buildFields(form);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connectFields();
    connect(&commands.selection(), &BoardSelection::changed, this, [this] {
        commitPending();
        show();
    });
    connect(&commands.model(), &BoardModel::changed, this, &InspectorPanel::show);
    connect(&context.project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<DecisionLink>())
            show();
    });
    show();
}

QWidget *InspectorPanel::part(const QString &caption, QWidget *field)
{
    auto *whole = new QWidget;
    auto *layout = column(whole, 0, 0);
    addFormRow(layout, caption, field);
    return whole;
}

void InspectorPanel::showPart(QWidget *field, bool shown)
{
    field->parentWidget()->setVisible(shown);
}

void InspectorPanel::buildFields(QVBoxLayout *form)
{
    setTextSize(m_kind, TextSize::Lead, QFont::DemiBold);
    m_words->setLines(3, 10);
    m_dots->setRange(0, MostDots);
    m_answers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setTextSize(m_paperName, TextSize::Small);
    auto *papers = new QWidget;
    auto *papersLayout = column(papers, 0, 1);
    papersLayout->addWidget(m_papers);
    papersLayout->addWidget(m_paperName);
    papers->setAccessibleName(tr("Colour"));
    form->addWidget(m_kind);
    form->addWidget(m_summary);
    form->addWidget(part(tr("&Words"), m_words));
    form->addWidget(part(tr("T&itle"), m_title));
    form->addWidget(part(tr("&Dots, counted by hand"), m_dots));
    form->addWidget(part(tr("Ta&ble"), m_table));
    form->addWidget(part(tr("&Group, where known"), m_group));
    form->addWidget(part(tr("A&nswers"), m_answers));
    form->addWidget(part(tr("&Colour"), papers));
    form->addWidget(part(tr("Linked to"), m_links));
    form->addWidget(m_open);
    form->addWidget(part(tr("Decisions that rest on this"), m_decisions));
    form->addWidget(m_decide);
    form->addStretch(1);
    setTabOrder({m_words, m_title, m_dots, m_table, m_group, m_answers, m_papers});
}

void InspectorPanel::connectFields()
{
    const auto unlessFilling = [this](auto act) {
        return [this, act](auto &&...) {
            if (!m_filling)
                act();
        };
    };
    connect(m_words, &WordsEdit::edited, this, [this](const QString &words) {
        if (words.trimmed().isEmpty())
            m_words->setWords(shownThing() ? shownThing()->words() : QString());
        else
            setNotes({.text = words});
    });
    connect(m_title, &WordsLine::edited, this,
            [this](const QString &title) { m_commands.setWords(m_shown, title); });
    connect(m_papers, &SwatchRow::picked, this,
            [this](const QColor &colour) { setNotes({.colour = colour.name().toUpper()}); });
    const auto table = unlessFilling([this] { setWritten(m_table, &NoteChange::table, &Note::table); });
    connect(m_table, &QComboBox::activated, this, table);
    connect(m_table->lineEdit(), &QLineEdit::editingFinished, this, table);
    const auto group = unlessFilling([this] { setWritten(m_group, &NoteChange::group, &Note::group); });
    connect(m_group, &QComboBox::activated, this, group);
    connect(m_group->lineEdit(), &QLineEdit::editingFinished, this, group);
    connect(m_answers, &QComboBox::activated, this, unlessFilling([this] {
                setNotes({.answers = SubjectId(m_answers->currentData().value<Uuid>())});
            }));
    m_dots->setKeyboardTracking(false);
    connect(m_dots, &QSpinBox::valueChanged, this, unlessFilling([this] {
                if (const BoardThing *thing = shownThing();
                    thing && thing->note && thing->dots != m_dots->value())
                    m_context.notices.report(setDots(m_context.project, thing->note->id, m_dots->value()));
            }));
    connect(m_links, &SubjectList::removed, this, [this](SubjectId subject) {
        if (const BoardThing *thing = shownThing(); thing && thing->note)
            m_context.notices.report(removeNoteLink(m_context.project, thing->note->id, subject));
    });
    const auto goTo = [this](SubjectId subject) { m_context.navigator.goTo(subject); };
    connect(m_links, &SubjectList::opened, this, goTo);
    connect(m_decisions, &SubjectList::opened, this,
            [this](SubjectId subject) { m_context.navigator.select(subject); });
    connect(m_open, &QPushButton::clicked, this, [this, goTo] {
        if (const BoardThing *thing = shownThing())
            goTo(thing->item.subject);
    });
    connect(m_decide, &QPushButton::clicked, this, &InspectorPanel::decisionWanted);
}

const BoardThing *InspectorPanel::shownThing() const
{
    return m_commands.model().find(m_shown);
}

std::vector<const Note *> InspectorPanel::shownNotes() const
{
    std::vector<const Note *> notes;
    for (const ItemId &id : m_shownOnes) {
        if (const BoardThing *thing = m_commands.model().find(id); thing && thing->note)
            notes.push_back(&*thing->note);
    }
    return notes;
}

// What all selected notes say there; nothing where they differ.
std::optional<QString> InspectorPanel::shared(QString Note::*words) const
{
    const std::vector<const Note *> notes = shownNotes();
    const bool same =
        std::ranges::all_of(notes, [&](const Note *note) { return note->*words == notes.front()->*words; });
    return same && !notes.empty() ? std::optional(notes.front()->*words) : std::nullopt;
}

// A box that is left as it was says nothing: of notes that differ it would make all alike.
void InspectorPanel::setWritten(QComboBox *box, std::optional<QString> NoteChange::*what, QString Note::*now)
{
    const QString words = box->currentText().trimmed();
    if (words == shared(now).value_or(QString()))
        return;
    if (box == m_table)
        m_commands.takeAfter(words);
    NoteChange change;
    change.*what = words;
    setNotes(change);
}

// Colour, table, group and answers go to every selected note; the words only to the one that is shown.
void InspectorPanel::setNotes(const NoteChange &change)
{
    if (m_filling)
        return;
    std::vector<Id<Note>> ids;
    for (const Note *note : shownNotes()) {
        const bool same = (!change.text || *change.text == note->text)
            && (!change.colour || *change.colour == note->colour)
            && (!change.table || *change.table == note->table)
            && (!change.group || *change.group == note->group)
            && (!change.answers || *change.answers == note->answers);
        if (!same)
            ids.push_back(note->id);
    }
    if (ids.size() == 1)
        m_context.notices.report(setNote(m_context.project, ids.front(), change));
    else if (!ids.empty())
        m_context.notices.report(partsong::setNotes(m_context.project, ids, change));
}

void InspectorPanel::commitPending()
{
    m_words->commit();
    m_title->commit();
    m_dots->interpretText();
}

QWidget *InspectorPanel::firstField() const
{
    const BoardThing *thing = shownThing();
    if (!thing)
        return widget();
    return thing->isNote() ? static_cast<QWidget *>(m_words)
        : thing->isCard()  ? static_cast<QWidget *>(m_open)
                           : m_title;
}

void InspectorPanel::show()
{
    const QScopedValueRollback guard(m_filling, true);
    const BoardThing *thing = m_commands.selection().single();
    m_shown = thing ? thing->item.id : ItemId();
    m_shownOnes = m_commands.selection().ids();
    const bool note = thing && thing->note;
    const bool notes = !shownNotes().empty();
    const bool titled = thing && (thing->isFrame() || thing->isConnector());
    for (QWidget *field : std::initializer_list<QWidget *>{m_words, m_dots})
        showPart(field, note);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_table, m_group, m_answers, m_papers->parentWidget()})
        showPart(field, notes);
    showPart(m_title, titled);
    m_open->setVisible(thing && thing->isCard());
    showHead(thing);
    if (titled)
        m_title->setWords(thing->item.title);
    if (note) {
        m_words->setWords(thing->words());
        m_dots->setValue(thing->dots);
    }
    if (notes)
        showNotes();
    showTied(thing);
    const bool readOnly = !m_commands.editable();
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_table, m_group, m_answers, m_dots, m_papers, m_title, m_decide})
        field->setDisabled(readOnly);
    m_words->setReadOnly(readOnly);
}

void InspectorPanel::showHead(const BoardThing *thing)
{
    const size_t count = m_commands.selection().ids().size();
    const BoardModel &model = m_commands.model();
    QString summary;
    if (!thing && count > 1)
        summary = shownNotes().empty()
            ? tr("Line them up, spread them out or tie two of them from the Arrange menu.")
            : tr("What is set here goes to every selected note.");
    else if (!thing)
        summary = tr("Select a note, card or frame to see and change what it says.");
    else if (thing->isCard())
        summary = thing->shortName();
    else if (thing->isFrame())
        summary = tr("Holds %n note(s) and card(s).", nullptr, int(model.heldBy(thing->item.id).size()));
    else if (thing->isConnector())
        summary = connectorWords(model, *thing, true);
    m_kind->setText(thing           ? kindName(*thing)
                        : count > 1 ? tr("%n thing(s)", nullptr, int(count))
                                    : tr("Nothing selected"));
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void InspectorPanel::showNotes()
{
    const QColor paper(shared(&Note::colour).value_or(QString()));
    m_papers->setColour(paper);
    m_paperName->setText(paper.isValid() ? paperName(paper) : tr("Several colours"));
    fillTables();
    fillAnswers();
}

void InspectorPanel::fillTables()
{
    const Result<Canvas> canvas = m_context.project.find(m_commands.model().canvas());
    QStringList tables;
    QStringList groups;
    if (canvas) {
        for (const WorkshopTable &table : tablesOf(m_context.project, canvas->workshop))
            tables << table.name;
        for (const Attendee &attendee : attendeesOf(m_context.project, canvas->workshop)) {
            if (!attendee.group.isEmpty() && !groups.contains(attendee.group))
                groups << attendee.group;
        }
    }
    const auto show = [this](QComboBox *box, const QStringList &offers, QString Note::*words) {
        const std::optional<QString> now = shared(words);
        box->lineEdit()->setPlaceholderText(now ? QString() : tr("Several"));
        if (!box->lineEdit()->hasFocus() || box->currentText() == now)
            fill(box, offers, now.value_or(QString()));
    };
    show(m_table, tables, &Note::table);
    show(m_group, groups, &Note::group);
}

// The cards of this board first, then every theme.
void InspectorPanel::fillAnswers()
{
    const std::vector<const Note *> notes = shownNotes();
    m_answers->clear();
    m_answers->addItem(tr("Nothing in particular"), QVariant::fromValue(Uuid()));
    const auto offer = [this](SubjectId subject, const QString &title) {
        if (m_answers->findData(QVariant::fromValue(subject.uuid())) < 0)
            m_answers->addItem(shortened(title.simplified()), QVariant::fromValue(subject.uuid()));
    };
    for (const ItemId &id : m_commands.model().readingOrder()) {
        const BoardThing *thing = m_commands.model().find(id);
        if (thing->isCard())
            offer(thing->item.subject, thing->shortName());
    }
    for (const TreeNode &node : treeOrder(m_context.project, Theme::type())) {
        if (const Result<Theme> theme = m_context.project.find(Id<Theme>(node.id)))
            offer(SubjectId(node.id), theme->name);
    }
    const SubjectId now = notes.front()->answers;
    if (!now.null())
        offer(now, titleOf(m_context.project, now.uuid()));
    const bool same = std::ranges::all_of(notes, [&](const Note *note) { return note->answers == now; });
    m_answers->setCurrentIndex(same ? m_answers->findData(QVariant::fromValue(now.uuid())) : -1);
}

void InspectorPanel::showTied(const BoardThing *thing)
{
    const bool note = thing && thing->note;
    const bool subject = thing && !thing->item.subject.null();
    const std::vector<Uuid> links =
        note ? linksOfNote(m_context.project, thing->note->id) : std::vector<Uuid>();
    m_links->setSubjects(links);
    showPart(m_links, !links.empty());
    showPart(m_decisions, subject);
    m_decide->setVisible(subject || m_commands.selection().ids().size() > 1);
    m_decisions->setSubjects(subject ? decisionsOn(m_context.project, thing->item.subject)
                                     : std::vector<Uuid>());
}

void InspectorPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    widget()->setMaximumWidth(viewport()->width());
}

} // namespace partsong
