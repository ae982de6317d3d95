// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/workshopsworkspace.h"

#include "core/workshop/ballot.h"
#include "core/workshop/workshop.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/zoombuttons.h"
#include "ui/workshop/boardeditor.h"
#include "ui/workshop/boardoutlinepanel.h"
#include "ui/workshop/boardview.h"
#include "ui/workshop/cardspanel.h"
#include "ui/workshop/decisionspanel.h"
#include "ui/workshop/inspectorpanel.h"
#include "ui/workshop/presentwindow.h"
#include "ui/workshop/workshopspanel.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

WorkshopsWorkspace::WorkshopsWorkspace(StudyContext &context, QWidget *parent)
    : Workspace(context, parent), m_model(context.project), m_selection(m_model),
      m_commands(m_model, m_selection, context.notices), m_scene(new BoardScene(m_model, this)),
      m_view(new BoardView(*m_scene, m_commands)), m_pages(new QStackedWidget),
      m_noWorkshop(new EmptyState(
          u"view-calendar-timeline"_s,
          tr("A workshop gathers what a room says: begin with its name, its tables and who is there."),
          tr("New workshop…"))),
      m_noBoard(new EmptyState(u"view-grid"_s, tr("Choose a board at the left, or begin a new one."),
                               tr("New board…"))),
      m_hint(new EmptyState(u"knotes-symbolic"_s,
                            tr("Nothing is on this board yet: press N for a note, or drag a card here."),
                            tr("New note"), m_view->viewport())),
      m_workshops(new WorkshopsPanel(context)), m_outline(new BoardOutlinePanel(m_commands)),
      m_cards(new CardsPanel(m_commands)), m_inspector(new InspectorPanel(context, m_commands)),
      m_decisions(new DecisionsPanel(context, m_commands)), m_tabs(new QTabWidget)
{
    column(this, 0, 0)->addWidget(m_pages);
    m_pages->addWidget(m_noWorkshop);
    m_pages->addWidget(m_noBoard);
    m_pages->addWidget(m_view);
    new ZoomButtons(*m_view, tr("Show all of the board (Ctrl+0)"));
    m_view->installEventFilter(this);
    m_view->setAccessibleName(tr("Board"));
    const bool readOnly = context.project.readOnly();
    for (EmptyState *state : {m_noWorkshop, m_noBoard, m_hint})
        state->button()->setDisabled(readOnly);
    connect(m_noWorkshop, &EmptyState::chosen, m_workshops, &WorkshopsPanel::newWorkshop);
    connect(m_noBoard, &EmptyState::chosen, m_workshops, &WorkshopsPanel::newBoard);
    connect(m_hint, &EmptyState::chosen, m_view, &BoardView::startNote);
    connect(m_workshops, &WorkshopsPanel::boardChosen, this, &WorkshopsWorkspace::openBoard);
    connect(m_outline, &BoardOutlinePanel::revealWanted, this, [this](ItemId id) {
        m_view->reveal(id);
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_outline, &BoardOutlinePanel::menuWanted, this, &WorkshopsWorkspace::showMenu);
    connect(m_view, &BoardView::menuWanted, this, &WorkshopsWorkspace::showMenu);
    connect(m_view, &BoardView::subjectWanted, this,
            [this](SubjectId subject) { this->context().navigator.goTo(subject); });
    connect(m_view, &BoardView::toolChanged, this, [this] { this->context().actions.refresh(); });
    connect(m_view, &BoardView::editingChanged, this, &WorkshopsWorkspace::showState);
    connect(&m_commands, &BoardCommands::wordsWanted, this, [this](ItemId id) { activeView()->edit(id); });
    connect(m_inspector, &InspectorPanel::decisionWanted, m_decisions, &DecisionsPanel::newDecision);
    connect(&m_selection, &BoardSelection::changed, this, &WorkshopsWorkspace::tellSelection);
    connect(&m_model, &BoardModel::opened, this, &WorkshopsWorkspace::showState);
    connect(&m_model, &BoardModel::changed, this, &WorkshopsWorkspace::showState);
    connect(&context.project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Workshop>() || changes.touches<Canvas>())
            showState();
    });
    connect(&context.appearance, &Appearance::changed, this, [this] { m_scene->restyle(); });
    showState();
}

WorkshopsWorkspace::~WorkshopsWorkspace()
{
    delete m_present;
    delete m_view; // before the scene and what it draws
}

std::vector<Panel> WorkshopsWorkspace::buildPanels()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_inspector, tr("Selected"));
    m_tabs->addTab(m_cards, tr("Cards"));
    m_tabs->addTab(m_decisions, tr("Decisions"));
    shareActions(m_outline->tree());
    return {{.id = u"workshops.list"_s,
             .title = tr("Workshops"),
             .iconName = u"view-calendar-timeline"_s,
             .widget = m_workshops,
             .area = Qt::LeftDockWidgetArea,
             .width = 240,
             .height = 430},
            {.id = u"workshops.outline"_s,
             .title = tr("Outline"),
             .iconName = u"view-list-tree"_s,
             .widget = m_outline,
             .area = Qt::LeftDockWidgetArea,
             .width = 240},
            {.id = u"workshops.board"_s,
             .title = tr("Board"),
             .iconName = u"view-grid"_s,
             .widget = m_tabs,
             .area = Qt::RightDockWidgetArea,
             .width = 290,
             .height = 560}};
}

bool WorkshopsWorkspace::onBoard() const
{
    return !m_model.canvas().null();
}

BoardView *WorkshopsWorkspace::activeView() const
{
    return m_present ? m_present->view() : m_view;
}

void WorkshopsWorkspace::openBoard(Id<Canvas> board)
{
    commitPending();
    m_model.open(board);
    m_workshops->showBoard(board);
    showState();
}

void WorkshopsWorkspace::showFirst()
{
    if (!onBoard()) {
        if (const auto board = m_workshops->firstBoard()) {
            openBoard(*board);
            tellSelection();
        }
    }
}

bool WorkshopsWorkspace::showSubject(SubjectId subject, std::optional<TextRange>)
{
    const Project &project = context().project;
    if (const Result<Canvas> board = project.find(Id<Canvas>(subject.uuid()))) {
        openBoard(board->id);
        const QList<ItemId> items = m_model.itemsOf(context().navigator.selected());
        if (!items.isEmpty()) {
            m_selection.select(items.front());
            m_view->reveal(items.front());
        }
        return true;
    }
    return project.find(Id<Workshop>(subject.uuid())).has_value();
}

QWidget *WorkshopsWorkspace::focusFirst()
{
    return m_pages->currentWidget();
}

void WorkshopsWorkspace::commitPending()
{
    m_view->commitPending();
    m_inspector->commitPending();
}

void WorkshopsWorkspace::showState()
{
    const bool any = !context().project.all<Workshop>().empty();
    m_pages->setCurrentWidget(onBoard() ? static_cast<QWidget *>(m_view) : any ? m_noBoard : m_noWorkshop);
    // With large text a page that is not in sight must not make the window wider.
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = i == m_pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
    m_hint->setVisible(onBoard() && m_model.things().isEmpty() && !m_view->editor().active());
    placeHint();
    context().actions.refresh();
}

void WorkshopsWorkspace::placeHint()
{
    const QRect whole = m_view->viewport()->rect();
    const QSize size = m_hint->sizeHint().expandedTo({scaled(420), scaled(240)}).boundedTo(whole.size());
    m_hint->setGeometry(QRect(whole.center() - QPoint(size.width() / 2, size.height() / 2), size));
}

bool WorkshopsWorkspace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        placeHint();
    return Workspace::eventFilter(watched, event);
}

// The Evidence panel follows what is selected on the board.
void WorkshopsWorkspace::tellSelection()
{
    const BoardThing *thing = m_selection.single();
    if (thing && !thing->item.subject.null())
        context().navigator.select(thing->item.subject);
    else if (onBoard())
        context().navigator.select(subjectId(m_model.canvas()));
    context().actions.refresh();
}

void WorkshopsWorkspace::showTab(QWidget *page)
{
    for (QWidget *above = m_tabs; above; above = above->parentWidget()) {
        if (above->inherits("QDockWidget"))
            above->show();
    }
    m_tabs->setCurrentWidget(page);
}

PresentWindow *WorkshopsWorkspace::presenting() const
{
    return m_present;
}

void WorkshopsWorkspace::present()
{
    if (m_present) {
        m_present->close();
        return;
    }
    if (!onBoard())
        return;
    m_selection.clear();
    m_present = new PresentWindow(*m_scene, m_commands);
    m_present->setAttribute(Qt::WA_DeleteOnClose);
    shareActions(m_present);
    connect(m_present->view(), &BoardView::menuWanted, this, &WorkshopsWorkspace::showMenu);
    connect(m_present, &PresentWindow::left, this, [this] {
        m_present.clear();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    m_present->open(screen());
}

} // namespace partsong
