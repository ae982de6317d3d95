// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"
#include "ui/workshop/boardeditor.h"
#include "ui/workshop/boardoutlinepanel.h"
#include "ui/workshop/boardview.h"
#include "ui/workshop/cardspanel.h"
#include "ui/workshop/decisionspanel.h"
#include "ui/workshop/inspectorpanel.h"
#include "ui/workshop/presentwindow.h"
#include "ui/workshop/workshopspanel.h"
#include "ui/workshop/workshopsworkspace.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

enum Group { MakeGroup, ChangeGroup, ArrangeGroup, LookGroup, AboutGroup };

QToolButton *toolFor(QAction *action, bool words)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = QString(action->text()).remove(u'&').remove(u'…');
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
    return button;
}

} // namespace

void WorkshopsWorkspace::add(const ActionSpec &spec)
{
    ActionSpec placed = spec;
    placed.menu = MenuPlace::Workspace;
    context().actions.add(this, placed);
    m_actionIds << spec.id;
}

// The same keys work in the outline and in the window for the room.
void WorkshopsWorkspace::shareActions(QWidget *with)
{
    for (const QString &id : m_actionIds)
        with->addAction(context().actions.action(id));
}

void WorkshopsWorkspace::buildActions()
{
    addBoardActions();
    addArrangeActions();
    addViewActions();
    addWorkshopActions();
}

void WorkshopsWorkspace::addBoardActions()
{
    const auto editable = [this] { return m_commands.editable(); };
    const auto selected = [this] { return m_commands.editable() && !m_selection.empty(); };
    add({.id = u"workshops.note"_s,
         .text = tr("New &Note"),
         .run = [this] { activeView()->startNote(); },
         .shortcuts = {Qt::Key_N},
         .group = MakeGroup,
         .iconName = u"knotes-symbolic"_s,
         .keywords = tr("sticky post-it idea"),
         .enabled = editable});
    add({.id = u"workshops.frame"_s,
         .text = tr("New &Frame"),
         .run = [this] { activeView()->setTool(BoardTool::Kind::Frame); },
         .shortcuts = {Qt::Key_F},
         .group = MakeGroup,
         .iconName = u"insert-text-frame"_s,
         .keywords = tr("section area group"),
         .enabled = editable,
         .checked = [this] { return activeView()->tool() == BoardTool::Kind::Frame; }});
    add({.id = u"workshops.connect"_s,
         .text = tr("&Connect"),
         .run =
             [this] {
                 if (m_commands.placed().size() == 2)
                     m_commands.connectSelected();
                 else
                     activeView()->setTool(BoardTool::Kind::Connector);
             },
         .shortcuts = {Qt::Key_L},
         .group = MakeGroup,
         .iconName = u"draw-connector"_s,
         .keywords = tr("arrow line link connector"),
         .enabled = editable,
         .checked = [this] { return activeView()->tool() == BoardTool::Kind::Connector; }});
    add({.id = u"workshops.cards"_s,
         .text = tr("Put Cards on the &Board…"),
         .run =
             [this] {
                 showTab(m_cards);
                 m_cards->filter()->setFocus(Qt::ShortcutFocusReason);
             },
         .shortcuts = {Qt::Key_K},
         .group = MakeGroup,
         .iconName = u"view-list-text"_s,
         .keywords = tr("evidence card theme code quote"),
         .enabled = editable});
    add({.id = u"workshops.decide"_s,
         .text = tr("New &Decision…"),
         .run = [this] { m_decisions->newDecision(); },
         .shortcuts = {Qt::Key_D},
         .group = MakeGroup,
         .iconName = u"dialog-ok"_s,
         .keywords = tr("agree settle"),
         .enabled = editable});
    add({.id = u"workshops.edit"_s,
         .text = tr("&Edit Words"),
         .run = [this] { activeView()->editCurrent(); },
         .group = ChangeGroup,
         .iconName = u"document-edit"_s,
         .tip = tr("Edit words (Return)"),
         .enabled = selected});
    add({.id = u"workshops.details"_s,
         .text = tr("De&tails"),
         .run =
             [this] {
                 showTab(m_inspector);
                 m_inspector->firstField()->setFocus(Qt::ShortcutFocusReason);
             },
         .shortcuts = {Qt::ALT | Qt::Key_Return},
         .group = ChangeGroup,
         .keywords = tr("inspector properties colour table"),
         .enabled = [this] { return !m_selection.empty(); }});
    add({.id = u"workshops.copy"_s,
         .text = tr("&Copy Words"),
         .run = [this] { m_commands.copySelected(); },
         .shortcuts = {QKeySequence::Copy},
         .group = ChangeGroup,
         .iconName = u"edit-copy"_s,
         .enabled = [this] { return !m_selection.empty(); }});
    add({.id = u"workshops.paste"_s,
         .text = tr("&Paste Lines as Notes"),
         .run = [this] { paste(); },
         .shortcuts = {QKeySequence::Paste},
         .group = ChangeGroup,
         .iconName = u"edit-paste"_s,
         .enabled = editable});
    add({.id = u"workshops.duplicate"_s,
         .text = tr("D&uplicate"),
         .run = [this] { m_commands.duplicateSelected(); },
         .shortcuts = {Qt::CTRL | Qt::Key_D},
         .group = ChangeGroup,
         .iconName = u"edit-duplicate"_s,
         .enabled = selected});
    add({.id = u"workshops.remove"_s,
         .text = tr("&Remove from Board"),
         .run = [this] { m_commands.removeSelected(); },
         .shortcuts = {QKeySequence::Delete},
         .group = ChangeGroup,
         .iconName = u"edit-delete"_s,
         .keywords = tr("delete"),
         .enabled = selected});
    add({.id = u"workshops.selectAll"_s,
         .text = tr("Select &All"),
         .run = [this] { m_commands.selectAll(); },
         .shortcuts = {QKeySequence::SelectAll},
         .group = ChangeGroup,
         .iconName = u"edit-select-all"_s,
         .tip = tr("Everything in the selected frame, else on the board"),
         .enabled = [this] { return onBoard(); }});
}

void WorkshopsWorkspace::addArrangeActions()
{
    const auto several = [this](size_t least) {
        return [this, least] { return m_commands.editable() && m_commands.placed().size() >= least; };
    };
    const auto align = [&](const QString &id, const QString &text, BoardEdge edge, const QString &icon) {
        add({.id = id,
             .text = text,
             .run = [this, edge] { m_commands.align(edge); },
             .group = ArrangeGroup,
             .iconName = icon,
             .keywords = tr("align line up"),
             .enabled = several(2)});
    };
    align(u"workshops.alignLeft"_s, tr("Align &Left"), BoardEdge::Left, u"align-horizontal-left"_s);
    align(u"workshops.alignCentre"_s, tr("Align C&entre"), BoardEdge::CentreAcross,
          u"align-horizontal-center"_s);
    align(u"workshops.alignTop"_s, tr("Align &Top"), BoardEdge::Top, u"align-vertical-top"_s);
    align(u"workshops.alignMiddle"_s, tr("Align &Middle"), BoardEdge::CentreDown, u"align-vertical-center"_s);
    add({.id = u"workshops.spreadAcross"_s,
         .text = tr("Spread &Across"),
         .run = [this] { m_commands.distribute(Qt::Horizontal); },
         .group = ArrangeGroup,
         .iconName = u"distribute-horizontal-equal"_s,
         .keywords = tr("distribute"),
         .enabled = several(3)});
    add({.id = u"workshops.spreadDown"_s,
         .text = tr("Spread &Down"),
         .run = [this] { m_commands.distribute(Qt::Vertical); },
         .group = ArrangeGroup,
         .iconName = u"distribute-vertical-equal"_s,
         .keywords = tr("distribute"),
         .enabled = several(3)});
    add({.id = u"workshops.raise"_s,
         .text = tr("Bring to &Front"),
         .run = [this] { m_commands.raise(); },
         .shortcuts = {Qt::CTRL | Qt::Key_BracketRight},
         .group = ArrangeGroup,
         .iconName = u"object-order-front"_s,
         .enabled = several(1)});
    add({.id = u"workshops.lower"_s,
         .text = tr("Send to &Back"),
         .run = [this] { m_commands.lower(); },
         .shortcuts = {Qt::CTRL | Qt::Key_BracketLeft},
         .group = ArrangeGroup,
         .iconName = u"object-order-back"_s,
         .enabled = several(1)});
    add({.id = u"workshops.intoFrame"_s,
         .text = tr("Move &into Frame…"),
         .run = [this] { moveIntoFrame(); },
         .shortcuts = {Qt::Key_M},
         .group = ArrangeGroup,
         .keywords = tr("cluster sort"),
         .enabled = several(1)});
}

void WorkshopsWorkspace::addViewActions()
{
    const auto shown = [this] { return onBoard(); };
    add({.id = u"workshops.selectTool"_s,
         .text = tr("&Select and Move"),
         .run = [this] { activeView()->setTool(BoardTool::Kind::Select); },
         .shortcuts = {Qt::Key_V},
         .group = LookGroup,
         .iconName = u"edit-select"_s,
         .enabled = shown,
         .checked = [this] { return activeView()->tool() == BoardTool::Kind::Select; }});
    add({.id = u"workshops.panTool"_s,
         .text = tr("&Move the Board"),
         .run = [this] { activeView()->setTool(BoardTool::Kind::Pan); },
         .shortcuts = {Qt::Key_H},
         .group = LookGroup,
         .iconName = u"transform-browse"_s,
         .keywords = tr("pan hand"),
         .enabled = shown,
         .checked = [this] { return activeView()->tool() == BoardTool::Kind::Pan; }});
    add({.id = u"workshops.zoomIn"_s,
         .text = tr("&Nearer"),
         .run = [this] { activeView()->zoomIn(); },
         .group = LookGroup,
         .iconName = u"zoom-in"_s,
         .tip = tr("Zoom in (Ctrl+Plus)"),
         .enabled = shown});
    add({.id = u"workshops.zoomOut"_s,
         .text = tr("&Further Away"),
         .run = [this] { activeView()->zoomOut(); },
         .group = LookGroup,
         .iconName = u"zoom-out"_s,
         .tip = tr("Zoom out (Ctrl+Minus)"),
         .enabled = shown});
    add({.id = u"workshops.fit"_s,
         .text = tr("&Whole Board"),
         .run = [this] { activeView()->fitAll(); },
         .group = LookGroup,
         .iconName = u"zoom-fit-best"_s,
         .tip = tr("Show all of the board (Ctrl+0)"),
         .enabled = shown});
    add({.id = u"workshops.present"_s,
         .text = tr("&Present"),
         .run = [this] { present(); },
         .shortcuts = {Qt::Key_F5},
         .group = LookGroup,
         .iconName = u"view-presentation"_s,
         .keywords = tr("projector full screen beamer"),
         .enabled = shown});
}

void WorkshopsWorkspace::addWorkshopActions()
{
    const auto writable = [this] { return !context().project.readOnly(); };
    add({.id = u"workshops.newWorkshop"_s,
         .text = tr("New &Workshop…"),
         .run = [this] { m_workshops->newWorkshop(); },
         .group = AboutGroup,
         .iconName = u"view-calendar-timeline"_s,
         .keywords = tr("session event"),
         .enabled = writable});
    add({.id = u"workshops.newBoard"_s,
         .text = tr("New Boar&d…"),
         .run = [this] { m_workshops->newBoard(); },
         .group = AboutGroup,
         .iconName = u"view-grid"_s,
         .keywords = tr("canvas whiteboard"),
         .enabled = writable});
    add({.id = u"workshops.people"_s,
         .text = tr("Workshop &Details and People…"),
         .run = [this] { m_workshops->editWorkshop(); },
         .group = AboutGroup,
         .keywords = tr("aim date place tables attendees badge"),
         .enabled = writable});
}

QWidget *WorkshopsWorkspace::buildToolRow()
{
    auto *tools = new QWidget;
    auto *line = new FlowLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(1));
    const auto action = [this](const QString &id) { return context().actions.action(u"workshops."_s + id); };
    for (const QString &id : {u"selectTool"_s, u"panTool"_s})
        line->addWidget(toolFor(action(id), false));
    for (const QString &id : {u"note"_s, u"frame"_s, u"connect"_s})
        line->addWidget(toolFor(action(id), true));
    auto *arrange = new QToolButton;
    arrange->setText(tr("Arrange"));
    arrange->setIcon(icon(u"align-horizontal-left"_s));
    arrange->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    arrange->setPopupMode(QToolButton::InstantPopup);
    arrange->setAutoRaise(true);
    auto *menu = new QMenu(arrange);
    for (const QString &id : {u"alignLeft"_s, u"alignCentre"_s, u"alignTop"_s, u"alignMiddle"_s,
                              u"spreadAcross"_s, u"spreadDown"_s, u"raise"_s, u"lower"_s, u"intoFrame"_s})
        menu->addAction(action(id));
    arrange->setMenu(menu);
    line->addWidget(arrange);
    line->addGap();
    line->addWidget(toolFor(action(u"present"_s), true));
    return tools;
}

void WorkshopsWorkspace::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(activeView());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    context().actions.refresh();
    const QStringList ids = m_selection.empty()
        ? QStringList{u"note"_s, u"frame"_s, u"cards"_s, u"paste"_s, u"fit"_s}
        : QStringList{u"edit"_s,  u"details"_s, u"connect"_s,   u"decide"_s, u"duplicate"_s,
                      u"raise"_s, u"lower"_s,   u"intoFrame"_s, u"remove"_s};
    for (const QString &id : ids)
        menu->addAction(context().actions.action(u"workshops."_s + id));
    menu->popup(at);
}

void WorkshopsWorkspace::paste()
{
    const QPointF at = activeView()->pointOfInterest();
    m_commands.pasteLines(QApplication::clipboard()->text(), at);
}

void WorkshopsWorkspace::moveIntoFrame()
{
    QStringList names;
    std::vector<ItemId> frames;
    for (const BoardBranch &branch : m_model.branches()) {
        const BoardThing *thing = m_model.find(branch.item);
        if (!thing->isFrame())
            continue;
        frames.push_back(branch.item);
        names << u"%1. %2"_s.arg(frames.size()).arg(thing->shortName());
    }
    if (frames.empty())
        return context().notices.say(tr("There is no frame on this board yet. Press F to draw one."));
    bool accepted = false;
    const QString chosen =
        QInputDialog::getItem(activeView(), tr("Move into frame"), tr("Frame"), names, 0, false, &accepted);
    if (accepted)
        m_commands.moveIntoFrame(frames[size_t(names.indexOf(chosen))]);
}

} // namespace partsong
