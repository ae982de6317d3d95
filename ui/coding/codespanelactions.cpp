// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codespanel.h"

#include "core/coding/favouritecodes.h"
#include "core/store/project.h"
#include "ui/coding/codebooktools.h"
#include "ui/coding/codesettools.h"
#include "ui/shell/actiontable.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

// The names and keys of what is done to codes.

namespace partsong {

using namespace Qt::StringLiterals;

void CodesPanel::addActions(QWidget *owner)
{
    addCodeActions(owner);
    addMenu(owner);
    addMoveActions(this); // its keys move the caret in words
    addViewActions(owner);
    m_sets->addActions(owner);
    m_tools->addActions(owner);
    // The codes stand in a panel of their own, where these keys are wanted most.
    for (const QString &id : {u"code.add"_s, u"code.addUnder"_s, u"code.rename"_s, u"code.move"_s,
                              u"code.merge"_s, u"code.split"_s}) {
        if (QAction *action = m_context.actions.action(id))
            QWidget::addAction(action);
    }
}

void CodesPanel::addCodeActions(QWidget *owner)
{
    const auto writable = [this] { return !m_context.project.readOnly(); };
    const auto atHand = [this] { return !m_context.project.readOnly() && !current().null(); };
    ActionTable &table = m_context.actions;
    table.add(owner,
              {.id = u"code.add"_s,
               .text = tr("&New Code"),
               .run = [this] { addCode(false); },
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
               .menu = MenuPlace::Workspace,
               .group = 3,
               .iconName = u"list-add"_s,
               .keywords = tr("node tag label category create"),
               .enabled = writable});
    table.add(owner,
              {.id = u"code.addUnder"_s,
               .text = tr("New Code &Under It"),
               .run = [this] { addCode(true); },
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)},
               .iconName = u"list-add"_s,
               .keywords = tr("child node subcode"),
               .enabled = atHand});
    table.add(owner,
              {.id = u"code.rename"_s,
               .text = tr("Re&name Code"),
               .run = [this] { renameCurrent(); },
               .iconName = u"edit-rename"_s,
               .keywords = tr("node"),
               .tip = tr("F2 in the list of codes"),
               .enabled = atHand});
    table.add(owner,
              {.id = u"code.colour"_s,
               .text = tr("C&olour of the Code…"),
               .run = [this] { chooseColour(); },
               .iconName = u"fill-color"_s,
               .keywords = tr("recolour color node"),
               .enabled = atHand});
    table.add(owner,
              {.id = u"code.move"_s,
               .text = tr("Put Code Un&der…"),
               .run = [this] { chooseParent(); },
               .iconName = u"format-indent-more"_s,
               .keywords = tr("move parent child node hierarchy"),
               .tip = tr("Dragging it in the list of codes does the same"),
               .enabled = atHand});
    table.add(owner,
              {.id = u"code.merge"_s,
               .text = tr("&Merge Code Into…"),
               .run = [this] { chooseMerge(); },
               .iconName = u"merge"_s,
               .keywords = tr("join combine nodes"),
               .enabled = atHand});
    table.add(owner,
              {.id = u"code.remove"_s,
               .text = tr("Remo&ve Code"),
               .run = [this] { removeCurrent(); },
               .iconName = u"edit-delete"_s,
               .keywords = tr("delete node"),
               .tip = tr("Delete in the list of codes"),
               .enabled = atHand});
}

// What is done to the codebook has a menu of its own, so that the one of the workspace stays short.
void CodesPanel::addMenu(QWidget *owner)
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        fill(*menu,
             {{u"code.addUnder"_s, u"code.rename"_s, u"code.colour"_s, u"code.move"_s},
              {u"code.merge"_s, u"code.split"_s, u"code.remove"_s},
              {u"codeSet.show"_s, u"codeSet.put"_s, u"codeSet.take"_s, u"codeSet.rename"_s,
               u"codeSet.remove"_s},
              {u"code.duplicates"_s, u"code.compare"_s}});
    });
    QAction *action = m_context.actions.add(
        owner,
        {.id = u"code.menu"_s,
         .text = tr("Code&book"),
         .run = [this] { showMenu(m_tree->visualRect(m_tree->currentIndex()).bottomLeft()); },
         .menu = MenuPlace::Workspace,
         .group = 3,
         .keywords = tr("codes nodes tree manage")});
    action->setMenu(menu);
}

void CodesPanel::fill(QMenu &menu, const QList<QStringList> &groups) const
{
    menu.clear();
    m_context.actions.refresh();
    for (const QStringList &group : groups) {
        menu.addSeparator();
        for (const QString &id : group) {
            if (QAction *action = m_context.actions.action(id))
                menu.addAction(action);
        }
    }
}

void CodesPanel::addMoveActions(QWidget *owner)
{
    struct Way {
        QString id;
        QString text;
        Move move;
        Qt::Key key;
        QString icon;
    };
    const Way ways[] = {
        {u"code.moveUp"_s, tr("Move Code Up"), Move::Up, Qt::Key_Up, u"go-up"_s},
        {u"code.moveDown"_s, tr("Move Code Down"), Move::Down, Qt::Key_Down, u"go-down"_s},
        {u"code.moveOut"_s, tr("Move Code Out a Level"), Move::Out, Qt::Key_Left, u"format-indent-less"_s},
        {u"code.moveIn"_s, tr("Move Code Under the One Above"), Move::In, Qt::Key_Right,
         u"format-indent-more"_s}};
    for (const Way &way : ways) {
        const bool within = way.move == Move::Up || way.move == Move::Down;
        m_context.actions.add(owner,
                              {.id = way.id,
                               .text = way.text,
                               .run = [this, move = way.move] { moveSelected(move); },
                               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | way.key)},
                               .iconName = way.icon,
                               .keywords = tr("node order hierarchy reorder indent"),
                               .enabled =
                                   [this, within] {
                                       return !m_context.project.readOnly() && !current().null()
                                           && (!within || order() == CodeOrder::Tree);
                                   }});
    }
    for (int digit = 1; digit <= 9; ++digit) {
        m_context.actions.add(
            owner,
            {.id = u"code.key%1"_s.arg(digit),
             .text = tr("Put Code on Key %1").arg(digit),
             .run = [this, digit] { toggleKey(digit); },
             .shortcuts = {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit))},
             .keywords = tr("favourite hotkey shortcut digit quick coding"),
             .tip = tr("Once more takes it off the key"),
             .enabled = [this] { return !m_context.project.readOnly() && !current().null(); },
             .checked =
                 [this, digit] {
                     return !current().null() && favouriteCode(m_context.project, digit) == current();
                 }});
    }
}

void CodesPanel::addViewActions(QWidget *owner)
{
    m_context.actions.add(owner,
                          {.id = u"code.find"_s,
                           .text = tr("&Find a Code"),
                           .run = [this] { findByTyping(); },
                           .shortcuts = {QKeySequence(Qt::Key_Slash)},
                           .menu = MenuPlace::Workspace,
                           .group = 3,
                           .iconName = u"view-filter"_s,
                           .keywords = tr("filter search node codebook"),
                           .tip = tr("Filters the codes as you type (/)")});
    struct Order {
        QString id;
        QString text;
        CodeOrder order;
    };
    const Order orders[] = {{u"code.orderTree"_s, tr("In Their Own Order"), CodeOrder::Tree},
                            {u"code.orderName"_s, tr("By Name"), CodeOrder::Name},
                            {u"code.orderCount"_s, tr("Most Used First"), CodeOrder::Count},
                            {u"code.orderRecent"_s, tr("Last Used First"), CodeOrder::Recent}};
    for (const Order &one : orders) {
        m_context.actions.add(owner,
                              {.id = one.id,
                               .text = one.text,
                               .run = [this, wanted = one.order] { setOrder(wanted); },
                               .keywords = tr("sort codes codebook"),
                               .checked = [this, wanted = one.order] { return order() == wanted; }});
    }
}

// Filled as it opens: most of its actions are added after this panel was built.
QMenu *CodesPanel::viewMenu()
{
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        fill(*menu,
             {{u"code.orderTree"_s, u"code.orderName"_s, u"code.orderCount"_s, u"code.orderRecent"_s},
              {u"codeSet.show"_s, u"codeSet.put"_s, u"codeSet.take"_s, u"codeSet.rename"_s,
               u"codeSet.remove"_s},
              {u"coding.automatic"_s, u"code.split"_s, u"code.duplicates"_s, u"code.compare"_s}});
    });
    return menu;
}

void CodesPanel::showMenu(const QPoint &point)
{
    QMenu menu(this);
    fill(menu,
         {{u"code.add"_s, u"code.addUnder"_s, u"code.rename"_s, u"code.colour"_s, u"code.move"_s,
           u"code.merge"_s, u"code.split"_s, u"code.remove"_s},
          {u"codeSet.put"_s, u"codeSet.take"_s}});
    QMenu *moves = menu.addMenu(tr("Move"));
    for (const QString &id : {u"code.moveUp"_s, u"code.moveDown"_s, u"code.moveOut"_s, u"code.moveIn"_s}) {
        if (QAction *action = m_context.actions.action(id))
            moves->addAction(action);
    }
    QMenu *keys = menu.addMenu(tr("On a Key"));
    for (int digit = 1; digit <= 9; ++digit) {
        if (QAction *action = m_context.actions.action(u"code.key%1"_s.arg(digit)))
            keys->addAction(action);
    }
    menu.addSeparator();
    menu.addAction(tr("Unfold All"), m_tree, &QTreeView::expandAll);
    menu.addAction(tr("Fold All"), m_tree, &QTreeView::collapseAll);
    menu.exec(m_tree->viewport()->mapToGlobal(point));
}

} // namespace partsong
