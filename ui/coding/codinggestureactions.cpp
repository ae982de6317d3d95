// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codingchanges.h"
#include "ui/coding/codinggestures.h"
#include "ui/shell/actiontable.h"

#include <QAction>
#include <QMenu>

// The names and keys of what is done to words and codings.

namespace partsong {

using namespace Qt::StringLiterals;

void CodingGestures::addActions(QWidget *owner)
{
    addApplying(owner);
    addFavourites(owner);
    m_changes->addActions(owner);
}

void CodingGestures::addApplying(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto codable = [this] { return canCode(); };
    table.add(owner,
              {.id = u"coding.apply"_s,
               .text = tr("&Code…"),
               .run = [this] { chooseCode(); },
               .shortcuts = {QKeySequence(Qt::Key_C)},
               .menu = MenuPlace::Workspace,
               .group = 0,
               .iconName = u"tag-new"_s,
               .keywords = tr("apply node case reference label tag annotate stripe"),
               .tip = tr("Gives the selected words a code (C, or Return)"),
               .enabled = codable});
    table.add(owner,
              {.id = u"coding.ownWords"_s,
               .text = tr("Code in Its &Own Words"),
               .run = [this] { applyOwnWords(); },
               .shortcuts = {QKeySequence(Qt::Key_V)},
               .menu = MenuPlace::Workspace,
               .group = 0,
               .iconName = u"format-text-blockquote"_s,
               .keywords = tr("in vivo new node"),
               .tip = tr("The selected words become the name of a code (V)"),
               .enabled = codable});
    table.add(owner,
              {.id = u"coding.repeat"_s,
               .text = tr("&Repeat the Last Code"),
               .run = [this] { repeat(); },
               .shortcuts = {QKeySequence(Qt::Key_R)},
               .menu = MenuPlace::Workspace,
               .group = 0,
               .iconName = u"media-playlist-repeat"_s,
               .keywords = tr("again quick coding"),
               .tip = tr("Gives the selected words the code that was used last (R)"),
               .enabled = [this] { return canCode() && !m_picker->lastUsed().null(); }});
    table.add(
        owner,
        {.id = u"coding.with"_s,
         .text = tr("Code &With…"),
         .run = [this] { m_with.null() ? chooseCodeWith() : stopCodingWith(); },
         .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_C)},
         .menu = MenuPlace::Workspace,
         .group = 0,
         .iconName = u"draw-highlight"_s,
         .keywords = tr("highlighter pen marker one code many passages quick"),
         .tip = tr("The code first: all words that are selected after it take it, until Esc (Shift+C)"),
         .enabled =
             [this] { return !m_context.project.readOnly() && !m_view->typing() && !m_view->text().null(); },
         .checked = [this] { return !m_with.null(); }});
}

void CodingGestures::addFavourites(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    table.add(owner,
              {.id = u"coding.favourites"_s,
               .text = tr("Codes on the Ke&ys 1 to 9…"),
               .run = [this] { chooseFavourites(); },
               .shortcuts = {QKeySequence(Qt::Key_0)},
               .menu = MenuPlace::Workspace,
               .group = 0,
               .iconName = u"favorite"_s,
               .keywords = tr("favourites hotkeys shortcuts digits numbers quick coding"),
               .enabled =
                   [this] {
                       return !m_context.project.readOnly() && !m_view->typing() && !m_view->text().null();
                   }});
    for (int digit = 1; digit <= 9; ++digit) {
        table.add(owner,
                  {.id = u"coding.favourite%1"_s.arg(digit),
                   .text = tr("Code with Key %1").arg(digit),
                   .run = [this, digit] { applyFavourite(digit); },
                   .shortcuts = {QKeySequence(Qt::Key(Qt::Key_0 + digit))},
                   .keywords = tr("favourite hotkey digit quick coding"),
                   .enabled = [this] { return canCode(); }});
    }
}

void CodingGestures::fillMenu(QMenu &menu) const
{
    m_context.actions.refresh();
    const auto add = [this, &menu](const QStringList &ids) {
        for (const QString &id : ids) {
            if (QAction *action = m_context.actions.action(id))
                menu.addAction(action);
        }
    };
    add({u"coding.apply"_s, u"coding.ownWords"_s, u"coding.repeat"_s, u"coding.with"_s});
    menu.addSeparator();
    add({u"coding.edit"_s, u"coding.recode"_s, u"coding.uncode"_s, u"coding.uncodeAll"_s});
}

void CodingChanges::addActions(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto atCoding = [this] { return canChange(); };
    table.add(owner,
              {.id = u"coding.uncode"_s,
               .text = tr("&Take the Code Off"),
               .run = [this] { uncode(); },
               .shortcuts = {QKeySequence(Qt::Key_U), QKeySequence(Qt::Key_Delete)},
               .menu = MenuPlace::Workspace,
               .group = 1,
               .iconName = u"edit-clear"_s,
               .keywords = tr("uncode remove delete coding reference"),
               .tip = tr("Takes a code off the words at the caret (U)"),
               .enabled = atCoding});
    table.add(
        owner,
        {.id = u"coding.uncodeAll"_s,
         .text = tr("Take &All Codes Off"),
         .run = [this] { uncodeAll(); },
         .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_U)},
         .menu = MenuPlace::Workspace,
         .group = 1,
         .iconName = u"edit-clear-all"_s,
         .keywords = tr("uncode remove delete codings everything here"),
         .tip = tr("Takes all codes off the selected words, or off the place of the caret (Shift+U)"),
         .enabled =
             [this] { return !m_context.project.readOnly() && !m_view->typing() && !allAtHand().empty(); }});
    table.add(owner,
              {.id = u"coding.recode"_s,
               .text = tr("Another Cod&e Instead…"),
               .run = [this] { recode(); },
               .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_R)},
               .menu = MenuPlace::Workspace,
               .group = 1,
               .iconName = u"edit-rename"_s,
               .keywords = tr("recode change replace node"),
               .tip = tr("Gives a coded passage another code; its comment and weight stay (Shift+R)"),
               .enabled = atCoding});
    table.add(
        owner,
        {.id = u"coding.edit"_s,
         .text = tr("Comme&nt and Weight…"),
         .run = [this] { edit(); },
         .shortcuts = {QKeySequence(Qt::Key_E)},
         .menu = MenuPlace::Workspace,
         .group = 1,
         .iconName = u"edit-comment"_s,
         .keywords = tr("annotation note on coded passage corrected words before after changed"),
         .tip = tr("What you think of the coded passage, and how its words were corrected (E, or Return)"),
         .enabled = atCoding});
    table.add(owner,
              {.id = u"coding.joins"_s,
               .text = tr("&Join Passages That Meet"),
               .run = [this] { setJoins(!joins()); },
               .menu = MenuPlace::Workspace,
               .group = 8,
               .iconName = u"merge"_s,
               .keywords = tr("union overlapping touching codings merge setting"),
               .tip = tr("Passages that overlap or touch and have the same code and coder become one"),
               .enabled = [this] { return !m_context.project.readOnly(); },
               .checked = [this] { return joins(); }});
    addMoving(owner);
    addReading(owner);
}

void CodingChanges::addReading(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto open = [this] { return !m_view->text().null(); };
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &keys,
                         const QString &keywords, const std::function<void()> &run) {
        table.add(owner,
                  {.id = u"coding."_s + id,
                   .text = text,
                   .run = run,
                   .shortcuts = {keys},
                   .menu = MenuPlace::Go,
                   .group = 3,
                   .keywords = keywords,
                   .enabled = open});
    };
    add(u"nextUncoded"_s, tr("Next &Uncoded Words"), Qt::Key_G, tr("gap uncoded stretch not coded"),
        [this] { stepUncoded(1); });
    add(u"previousUncoded"_s, tr("Previous Uncoded &Words"), Qt::SHIFT | Qt::Key_G,
        tr("gap uncoded stretch not coded"), [this] { stepUncoded(-1); });
    add(u"markRead"_s, tr("I Have Read to &Here"), Qt::Key_H, tr("read mark bookmark progress so far"),
        [this] { markRead(); });
    add(u"goToRead"_s, tr("Where I &Stopped Reading"), Qt::SHIFT | Qt::Key_H,
        tr("read mark bookmark progress so far"), [this] { goToReadMark(); });
}

void CodingChanges::addMoving(QWidget *owner)
{
    using Edge = TranscriptView::Edge;
    ActionTable &table = m_context.actions;
    const auto atCoding = [this] { return canChange(); };
    const auto open = [this] { return !m_view->text().null(); };
    const auto edge = [&](const QString &id, const QString &text, int key, Edge which, int step) {
        table.add(owner,
                  {.id = u"coding."_s + id,
                   .text = text,
                   .run = [this, which, step] { moveEdge(which, step); },
                   .shortcuts = {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key(key))},
                   .keywords = tr("extend resize grow shrink edge boundary coded passage"),
                   .enabled = atCoding});
    };
    edge(u"endLater"_s, tr("End of the Passage One Word On"), Qt::Key_Right, Edge::End, 1);
    edge(u"endSooner"_s, tr("End of the Passage One Word Back"), Qt::Key_Left, Edge::End, -1);
    edge(u"startSooner"_s, tr("Beginning of the Passage One Word Back"), Qt::Key_Up, Edge::Start, -1);
    edge(u"startLater"_s, tr("Beginning of the Passage One Word On"), Qt::Key_Down, Edge::Start, 1);
    table.add(owner,
              {.id = u"coding.next"_s,
               .text = tr("Ne&xt Coded Passage"),
               .run = [this] { step(1); },
               .shortcuts = {QKeySequence(Qt::Key_N)},
               .menu = MenuPlace::Go,
               .group = 3,
               .iconName = u"go-down"_s,
               .keywords = tr("reference stripe"),
               .enabled = open});
    table.add(owner,
              {.id = u"coding.previous"_s,
               .text = tr("&Previous Coded Passage"),
               .run = [this] { step(-1); },
               .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_N)},
               .menu = MenuPlace::Go,
               .group = 3,
               .iconName = u"go-up"_s,
               .keywords = tr("reference stripe"),
               .enabled = open});
}

} // namespace partsong
