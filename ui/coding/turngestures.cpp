// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/turngestures.h"

#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"
#include "core/sources/turns.h"
#include "core/store/project.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QMenu>

namespace partsong {

using namespace Qt::StringLiterals;

TurnGestures::TurnGestures(StudyContext &context, TranscriptView *view)
    : QObject(view), m_context(context), m_view(view), m_finder(new TypeToFind({}, view))
{
    connect(m_finder, &TypeToFind::chosen, this, [this](const QString &name) { m_chosen(name); });
    connect(m_finder, &TypeToFind::createRequested, this, [this](const QString &name) { m_chosen(name); });
}

std::optional<Turn> TurnGestures::turnAtCaret() const
{
    const auto &turns = m_view->scene().text().turns();
    const int at = m_view->scene().text().turnAt(m_view->caretUnit());
    if (at < 0)
        return std::nullopt;
    const auto turn = m_context.project.find(turns[size_t(at)].id);
    return turn ? std::optional(*turn) : std::nullopt;
}

std::vector<Id<Turn>> TurnGestures::turnsAtHand() const
{
    const Utf16Range selected = m_view->selectedUnits();
    std::vector<Id<Turn>> turns;
    for (const ReadingTurn &turn : m_view->scene().text().turns()) {
        if (turn.words.overlaps(selected))
            turns.push_back(turn.id);
    }
    if (const auto here = turnAtCaret(); here && turns.empty())
        turns.push_back(here->id);
    return turns;
}

// Where the words begin that come next.
int TurnGestures::splitPlace() const
{
    const QString &words = m_view->shownWords();
    int unit = m_view->selectedUnits().start;
    while (unit < words.size() && words[unit].isSpace())
        ++unit;
    return m_view->scene().text().positions().positionOf(unit);
}

bool TurnGestures::canSplit() const
{
    const auto turn = m_context.project.readOnly() ? std::nullopt : turnAtCaret();
    const int at = splitPlace();
    return turn && turn->range.start < at && at < turn->range.end;
}

void TurnGestures::askWho(const QString &question, const std::function<void(const QString &)> &chosen)
{
    std::vector<FindItem> items;
    for (const Speaker &speaker :
         m_context.project.where<Speaker>("source", sourceIdOf(m_context.project, m_view->text())))
        items.push_back({.id = speaker.name,
                         .text = speaker.name,
                         .colour = QColor::fromString(speaker.colour),
                         .iconName = u"user"_s});
    m_chosen = [this, chosen](const QString &name) {
        chosen(name);
        m_view->setFocus();
    };
    m_finder->setPlaceholder(question);
    m_finder->setItems(std::move(items));
    m_finder->setCreateText(tr("“%1”, who is new here"));
    m_finder->open(m_view->viewport(), m_view->popupPlace());
}

void TurnGestures::split()
{
    if (!canSplit())
        return;
    const Id<Turn> turn = turnAtCaret()->id;
    const int at = splitPlace();
    askWho(tr("Who speaks from here on?"), [this, turn, at](const QString &name) {
        m_context.notices.report(splitTurn(m_context.project, turn, at, name));
    });
}

void TurnGestures::joinWithBefore()
{
    const auto &turns = m_view->scene().text().turns();
    const int at = m_view->scene().text().turnAt(m_view->caretUnit());
    if (at > 0)
        m_context.notices.report(joinTurns(m_context.project, turns[size_t(at - 1)].id));
}

void TurnGestures::changeSpeaker()
{
    const std::vector<Id<Turn>> turns = turnsAtHand();
    if (turns.empty())
        return;
    askWho(turns.size() == 1 ? tr("Who says this?") : tr("Who says all this?"),
           [this, turns](const QString &name) {
               m_context.notices.report(setTurnSpeaker(m_context.project, turns, name));
           });
}

void TurnGestures::addActions(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto inTurn = [this] { return !m_context.project.readOnly() && turnAtCaret(); };
    const auto afterFirst = [this] {
        return !m_context.project.readOnly() && m_view->scene().text().turnAt(m_view->caretUnit()) > 0;
    };
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &keys,
                         const QString &words, const std::function<void()> &run,
                         const std::function<bool()> &enabled) {
        table.add(owner,
                  {.id = u"turns."_s + id,
                   .text = text,
                   .run = run,
                   .shortcuts = {keys},
                   .menu = MenuPlace::Workspace,
                   .group = 3,
                   .keywords = words,
                   .enabled = enabled});
    };
    add(
        u"split"_s, tr("Another Tu&rn Begins Here…"), Qt::CTRL | Qt::Key_Return,
        tr("split turn speaker transcript"), [this] { split(); }, [this] { return canSplit(); });
    add(
        u"join"_s, tr("&Join with the Turn Before"), Qt::CTRL | Qt::Key_J,
        tr("merge turns speaker transcript"), [this] { joinWithBefore(); }, afterFirst);
    add(
        u"speaker"_s, tr("So&mebody Else Says This…"), Qt::CTRL | Qt::SHIFT | Qt::Key_J,
        tr("change speaker turn transcript who"), [this] { changeSpeaker(); }, inTurn);
}

void TurnGestures::fillMenu(QMenu &menu) const
{
    if (!turnAtCaret())
        return;
    menu.addSeparator();
    for (const QString &id : {u"turns.split"_s, u"turns.join"_s, u"turns.speaker"_s})
        menu.addAction(m_context.actions.action(id));
}

} // namespace partsong
