// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/speakerchoice.h"

#include "core/coding/code.h"
#include "core/coding/codings.h"
#include "core/coding/newcode.h"
#include "core/sources/participant.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/shownbar.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QMenu>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Id<Speaker> speakerIn(const QString &id)
{
    return Id<Speaker>(Uuid::fromText(id.mid(1)).value_or(Uuid()));
}

} // namespace

SpeakerChoice::SpeakerChoice(StudyContext &context, TranscriptView *view, ShownBar *bar, CodePicker *picker)
    : QObject(view), m_context(context), m_view(view), m_bar(bar), m_picker(picker),
      m_finder(new TypeToFind({}, view))
{
    connect(m_finder, &TypeToFind::chosen, this, [this](const QString &id) { m_chosen(id); });
    connect(m_view, &TranscriptView::unfoldWanted, this, &SpeakerChoice::showAll);
    connect(m_view, &TranscriptView::textShown, this, &SpeakerChoice::recall);
    m_view->setShowsTimes(context.settings.value(codingsettings::Times));
    m_view->setShowsNotation(context.settings.value(codingsettings::Notation));
}

std::vector<Speaker> SpeakerChoice::speakers() const
{
    return m_context.project.where<Speaker>("source", sourceIdOf(m_context.project, m_view->text()));
}

void SpeakerChoice::recall()
{
    const QByteArray kept = m_context.settings.bytes(codingsettings::Folded, m_view->text().text());
    const QStringList ids = QString::fromLatin1(kept).split(u' ', Qt::SkipEmptyParts);
    QSet<Id<Speaker>> hidden;
    for (const Speaker &speaker : ids.isEmpty() ? std::vector<Speaker>() : speakers()) {
        if (ids.contains(speaker.id.text()))
            hidden.insert(speaker.id);
    }
    m_bar->setChips(u"speakers"_s, {});
    if (!hidden.isEmpty())
        hide(hidden);
}

void SpeakerChoice::remember(const QSet<Id<Speaker>> &hidden)
{
    QByteArrayList ids;
    for (const Id<Speaker> id : hidden)
        ids << id.text().toLatin1();
    m_context.settings.setBytes(codingsettings::Folded, m_view->text().text(), ids.join(' '));
}

void SpeakerChoice::showAll()
{
    m_view->foldSpeakers({});
    m_bar->setChips(u"speakers"_s, {});
    remember({});
}

void SpeakerChoice::hide(const QSet<Id<Speaker>> &speakers, const QString &words)
{
    if (speakers.isEmpty())
        return showAll();
    m_view->foldSpeakers(speakers);
    m_bar->setChips(u"speakers"_s,
                    {{words.isEmpty() ? inWords(speakers) : words, {}, [this] { showAll(); }}});
    remember(speakers);
}

// Whichever are fewer are named.
QString SpeakerChoice::inWords(const QSet<Id<Speaker>> &hidden) const
{
    QStringList without;
    QStringList only;
    for (const Speaker &speaker : speakers())
        (hidden.contains(speaker.id) ? without : only) << speaker.name;
    return without.size() <= only.size() ? tr("Without %1").arg(without.join(u", "_s))
                                         : tr("Only %1").arg(only.join(u", "_s));
}

void SpeakerChoice::showOnly(const QSet<Id<Speaker>> &wanted, const QString &words)
{
    QSet<Id<Speaker>> others;
    for (const Speaker &speaker : speakers()) {
        if (!wanted.contains(speaker.id))
            others.insert(speaker.id);
    }
    hide(others, words);
}

void SpeakerChoice::ask(const QString &question, std::vector<FindItem> items,
                        const std::function<void(const QString &)> &chosen)
{
    m_chosen = [this, chosen](const QString &id) {
        chosen(id);
        m_view->setFocus();
    };
    m_finder->setPlaceholder(question);
    m_finder->setItems(std::move(items));
    m_finder->openCentred(m_view->viewport());
}

void SpeakerChoice::chooseSpeakers()
{
    std::vector<FindItem> items{{.id = u"a"_s, .text = tr("All speakers")}};
    QSet<Id<Speaker>> interviewers;
    std::map<QString, QSet<Id<Speaker>>> groups;
    for (const Speaker &speaker : speakers()) {
        if (speaker.interviewer)
            interviewers.insert(speaker.id);
        const auto person = m_context.project.find(speaker.participant);
        if (person && !person->group.isEmpty())
            groups[person->group].insert(speaker.id);
    }
    if (!interviewers.isEmpty())
        items.push_back({.id = u"i"_s, .text = tr("Without the interviewer")});
    for (const auto &[group, members] : groups)
        items.push_back({.id = u'g' + group, .text = tr("Only: %1").arg(group), .detail = tr("group")});
    // What is hidden already is where one goes on from.
    const QSet<Id<Speaker>> hidden = m_view->foldedSpeakers();
    for (const Speaker &speaker : hidden.isEmpty() ? std::vector<Speaker>() : speakers()) {
        items.push_back({.id = u't' + speaker.id.text(),
                         .text = hidden.contains(speaker.id) ? tr("Also %1").arg(speaker.name)
                                                             : tr("Also without %1").arg(speaker.name)});
    }
    for (const Speaker &speaker : speakers()) {
        const QColor colour = QColor::fromString(speaker.colour);
        items.push_back(
            {.id = u'o' + speaker.id.text(), .text = tr("Only %1").arg(speaker.name), .colour = colour});
        items.push_back(
            {.id = u'w' + speaker.id.text(), .text = tr("Without %1").arg(speaker.name), .colour = colour});
    }
    ask(tr("Whose turns are shown?"), std::move(items),
        [this, interviewers, groups, hidden](const QString &id) {
            if (id == u"i"_s)
                hide(interviewers, tr("Without the interviewer"));
            else if (id.startsWith(u'g'))
                showOnly(groups.at(id.mid(1)), tr("Only: %1").arg(id.mid(1)));
            else if (id.startsWith(u'o'))
                showOnly({speakerIn(id)});
            else if (id.startsWith(u'w'))
                hide({speakerIn(id)});
            else if (id.startsWith(u't'))
                hide(hidden.contains(speakerIn(id)) ? hidden - QSet{speakerIn(id)}
                                                    : hidden + QSet{speakerIn(id)});
            else
                showAll();
        });
}

void SpeakerChoice::chooseWhomToCode()
{
    std::vector<FindItem> items;
    for (const Speaker &speaker : speakers())
        items.push_back({.id = u'o' + speaker.id.text(),
                         .text = speaker.name,
                         .colour = QColor::fromString(speaker.colour)});
    ask(tr("All turns of whom get a code?"), std::move(items),
        [this](const QString &id) { codeAllTurns(speakerIn(id)); });
}

void SpeakerChoice::codeAllTurns(Id<Speaker> id)
{
    const auto speaker = m_context.project.find(id);
    if (!speaker)
        return;
    m_picker->setQuestion(tr("Which code do all turns of %1 get?").arg(speaker->name));
    std::vector<Anchor> turns;
    for (const Turn &turn : turnsOf(m_context.project, m_view->text())) {
        if (turn.speaker != id || turn.range.empty())
            continue;
        turns.emplace_back();
        turns.back().text = turn.text;
        turns.back().range = turn.range;
    }
    if (turns.empty())
        return m_context.notices.say(tr("%1 says nothing in this source.").arg(speaker->name));
    const auto coded = [this, before = BeforeWriting(m_context), count = int(turns.size())](Id<Code> code) {
        before.offerUndo(tr("%n turn(s) were coded.", nullptr, count));
        m_picker->used(code);
        m_view->setFocus();
    };
    m_picker->open(
        m_view->viewport(), m_view->popupPlace(),
        [this, turns, coded](Id<Code> code) {
            std::vector<NewCoding> codings;
            for (const Anchor &anchor : turns)
                codings.push_back({.code = code, .anchor = anchor});
            if (m_context.notices.report(applyCodes(m_context.project, codings)))
                coded(code);
        },
        [this, turns, coded](const QString &path) {
            const auto made = applyCodeAt(m_context.project, path, turns);
            if (m_context.notices.report(made))
                coded(made->code);
        });
}

void SpeakerChoice::addActions(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto turns = [this] { return !m_view->scene().text().turns().empty(); };
    table.add(owner,
              {.id = u"speakers.show"_s,
               .text = tr("Show Only Some &Speakers…"),
               .run = [this] { chooseSpeakers(); },
               .shortcuts = {QKeySequence(Qt::Key_Y)},
               .menu = MenuPlace::View,
               .group = 3,
               .keywords = tr("filter turns hide interviewer relatives fold voices"),
               .enabled = turns});
    table.add(owner,
              {.id = u"speakers.codeAll"_s,
               .text = tr("Code All Turns of a Spea&ker…"),
               .run = [this] { chooseWhomToCode(); },
               .menu = MenuPlace::Workspace,
               .group = 2,
               .iconName = u"tag-new"_s,
               .keywords = tr("automatic coding speaker everything said"),
               .enabled = [this, turns] { return turns() && !m_context.project.readOnly(); }});
    table.add(owner,
              {.id = u"view.times"_s,
               .text = tr("&Times of Turns"),
               .run =
                   [this] {
                       m_context.settings.setValue(codingsettings::Times, !m_view->showsTimes());
                       m_view->setShowsTimes(!m_view->showsTimes());
                   },
               .menu = MenuPlace::View,
               .group = 3,
               .keywords = tr("timestamps clock gutter"),
               .checked = [this] { return m_view->showsTimes(); }});
    table.add(owner,
              {.id = u"view.notation"_s,
               .text = tr("Colour &Transcribers’ Signs"),
               .run =
                   [this] {
                       m_context.settings.setValue(codingsettings::Notation, !m_view->showsNotation());
                       m_view->setShowsNotation(!m_view->showsNotation());
                   },
               .menu = MenuPlace::View,
               .group = 3,
               .keywords = tr("Jefferson notation pauses overlaps laughter syntax highlighting"),
               .checked = [this] { return m_view->showsNotation(); }});
}

void SpeakerChoice::fillMenu(QMenu &menu) const
{
    for (const QString &id : {u"speakers.show"_s, u"view.times"_s, u"view.notation"_s})
        menu.addAction(m_context.actions.action(id));
}

} // namespace partsong
