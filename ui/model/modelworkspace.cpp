// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/modelworkspace.h"

#include "core/store/project.h"
#include "ui/model/claiminspector.h"
#include "ui/model/diagramcommands.h"
#include "ui/model/diagramview.h"
#include "ui/model/elementpanel.h"
#include "ui/model/layouter.h"
#include "ui/model/versionspanel.h"
#include "ui/model/versionview.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/zoombuttons.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

ModelWorkspace::ModelWorkspace(StudyContext &context, QWidget *parent)
    : Workspace(context, parent), m_diagram(new Diagram(context.project, this)),
      m_scene(new DiagramScene(*m_diagram, this)), m_view(new DiagramView(*m_scene, m_selection)),
      m_commands(new DiagramCommands(context, *m_diagram, m_selection, m_view)),
      m_layouter(new Layouter(*m_scene, context.tasks, this)), m_versionView(new VersionView(context)),
      m_pages(new QStackedWidget), m_elements(new ElementPanel(context)),
      m_inspector(new ClaimInspector(context, *m_diagram)), m_versions(new VersionsPanel(context))
{
    m_view->setCommands(m_commands);
    new ZoomButtons(*m_view, tr("Show all of it (Ctrl+0)"));
    auto *empty = new EmptyState(
        u"draw-polygon"_s,
        tr("Begin the shared model with one element: somebody, a need, a barrier, or what helps."),
        tr("Add element"));
    connect(empty, &EmptyState::chosen, this, [this] { m_commands->addElement(); });
    empty->button()->setEnabled(!context.project.readOnly());
    auto *beside = new QSplitter(Qt::Vertical); // a model is wider than it is high
    beside->setChildrenCollapsible(false);
    beside->addWidget(m_view);
    beside->addWidget(m_versionView);
    beside->setStretchFactor(0, 1);
    beside->setStretchFactor(1, 1);
    m_versionView->hide();
    m_pages->addWidget(empty);
    m_pages->addWidget(beside);
    column(this, 0, 0)->addWidget(m_pages);
    connectParts();
    takeLook();
    settle();
    m_layouter->start();
}

ModelWorkspace::~ModelWorkspace()
{
    // The view speaks of the scene and of the selection until it has gone.
    delete m_pages;
}

void ModelWorkspace::connectParts()
{
    connect(&m_selection, &DiagramSelection::changed, this, &ModelWorkspace::followSelection);
    connect(m_diagram, &Diagram::changed, this, &ModelWorkspace::dropGone);
    connect(m_view, &DiagramView::editWanted, this, &ModelWorkspace::editCurrent);
    connect(m_view, &DiagramView::menuWanted, this, &ModelWorkspace::showMenu);
    connect(m_elements, &ElementPanel::chosen, this, [this](Id<Element> id) { choose(subjectId(id)); });
    connect(m_elements, &ElementPanel::editWanted, this, &ModelWorkspace::editCurrent);
    connect(m_inspector, &ClaimInspector::claimWanted, this, &ModelWorkspace::choose);
    connect(m_inspector, &ClaimInspector::evidenceWanted, this, &ModelWorkspace::addEvidenceToCurrent);
    connect(m_versions, &VersionsPanel::openWanted, this, &ModelWorkspace::openVersion);
    connect(m_versionView, &VersionView::closeWanted, m_versionView, &QWidget::hide);
    connect(&context().appearance, &Appearance::changed, this, &ModelWorkspace::takeLook);
}

void ModelWorkspace::buildActions()
{
    ActionTable &actions = context().actions;
    const auto editable = [this] { return m_commands->editable(); };
    const auto onElement = [this] { return m_commands->editable() && elementSelected(); };
    const auto onAny = [this] { return m_commands->editable() && !m_selection.empty(); };
    actions.add(this,
                {.id = u"model.addElement"_s,
                 .text = tr("Add &Element…"),
                 .run = [this] { m_commands->addElement(); },
                 .shortcuts = {Qt::Key_E},
                 .menu = MenuPlace::Workspace,
                 .group = 1,
                 .iconName = u"list-add"_s,
                 .keywords = tr("node concept construct box"),
                 .enabled = editable});
    actions.add(this,
                {.id = u"model.addRelation"_s,
                 .text = tr("Add &Relation…"),
                 .run = [this] { relateCurrent(); },
                 .shortcuts = {Qt::Key_L},
                 .menu = MenuPlace::Workspace,
                 .group = 1,
                 .iconName = u"draw-arrow"_s,
                 .keywords = tr("link edge arrow connect"),
                 .tip = tr("Tie the selected element to another"),
                 .enabled = onElement});
    actions.add(this,
                {.id = u"model.addEvidence"_s,
                 .text = tr("Add E&vidence…"),
                 .run = [this] { addEvidenceToCurrent(); },
                 .shortcuts = {Qt::Key_V},
                 .menu = MenuPlace::Workspace,
                 .group = 2,
                 .iconName = u"link"_s,
                 .keywords = tr("support challenge for against"),
                 .enabled = onAny});
    actions.add(this,
                {.id = u"model.layOut"_s,
                 .text = tr("&Lay Out Again"),
                 .run = [this] { m_commands->layOutAgain(); },
                 .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
                 .menu = MenuPlace::Workspace,
                 .group = 3,
                 .iconName = u"distribute-graph"_s,
                 .keywords = tr("arrange tidy layout"),
                 .tip = tr("Give back to the layout what was moved by hand: what is selected, or all of it"),
                 .enabled = [this] { return m_commands->canLayOutAgain(); }});
    actions.add(this,
                {.id = u"model.fit"_s,
                 .text = tr("&Show All of the Model"),
                 .run = [this] { m_view->fitAll(); },
                 .menu = MenuPlace::View,
                 .group = 2,
                 .iconName = u"zoom-fit-best"_s,
                 .keywords = tr("zoom fit")});
    actions.add(this,
                {.id = u"model.remove"_s,
                 .text = tr("Re&move"),
                 .run = [this] { m_commands->removeSelected(); },
                 .shortcuts = {QKeySequence::Delete},
                 .menu = MenuPlace::Workspace,
                 .group = 4,
                 .iconName = u"edit-delete"_s,
                 .keywords = tr("delete"),
                 .enabled = onAny});
}

QWidget *ModelWorkspace::buildToolRow()
{
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(tools);
    setSteps(layout, 3, 2, 3, 2, 1);
    for (const QString &id :
         {u"model.addElement"_s, u"model.addRelation"_s, u"model.addEvidence"_s, u"model.layOut"_s}) {
        auto *button = new QToolButton;
        button->setDefaultAction(context().actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    return tools;
}

std::vector<Panel> ModelWorkspace::buildPanels()
{
    return {{u"model.elements"_s, tr("Elements"), u"view-list-details"_s, m_elements, Qt::LeftDockWidgetArea,
             260, 500},
            {u"model.versions"_s, tr("Versions"), u"view-history"_s, m_versions, Qt::LeftDockWidgetArea, 260},
            {u"model.details"_s, tr("Details"), u"documentinfo"_s, m_inspector, Qt::RightDockWidgetArea, 300,
             460}};
}

bool ModelWorkspace::showSubject(SubjectId subject, std::optional<TextRange>)
{
    if (!m_diagram->knows(subject))
        return false;
    const QScopedValueRollback showing(m_showing, true);
    m_view->walkTo(subject);
    return true;
}

QWidget *ModelWorkspace::focusFirst()
{
    return m_diagram->empty() ? m_pages->currentWidget() : m_view;
}

void ModelWorkspace::commitPending()
{
    m_view->commitPending();
    m_inspector->commitPending();
}

void ModelWorkspace::followSelection()
{
    m_elements->setCurrent(m_selection.current());
    m_inspector->show(m_selection.current());
    if (!m_showing)
        context().navigator.select(m_selection.current());
    context().actions.refresh();
}

void ModelWorkspace::dropGone()
{
    QList<SubjectId> known = m_selection.ids();
    known.removeIf([this](SubjectId id) { return !m_diagram->knows(id); });
    m_selection.set(known);
    settle();
}

void ModelWorkspace::settle()
{
    m_pages->setCurrentIndex(m_diagram->empty() ? 0 : 1);
    // With large text a page that is not in sight must not make the window wider.
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = i == m_pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
    context().actions.refresh();
}

// The diagram's type keeps its own size: the view enlarges it as the text size asks.
void ModelWorkspace::takeLook()
{
    const ModelStyle look{paletteOf(this).dark ? ModelInk::darkened() : ModelInk::light(),
                          QFont(fontOf(TextSize::Body).family())};
    m_scene->setLook(look);
    m_versionView->setLook(look);
}

void ModelWorkspace::choose(SubjectId id)
{
    m_view->walkTo(id);
}

void ModelWorkspace::editCurrent()
{
    if (m_selection.empty() || !m_commands->editable())
        return;
    for (QWidget *parent = m_inspector->parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->isHidden() && !parent->isWindow())
            parent->show(); // its dock may have been put away
    }
    m_inspector->edit();
}

bool ModelWorkspace::elementSelected() const
{
    return m_diagram->element(Id<Element>(m_selection.current().uuid()));
}

void ModelWorkspace::relateCurrent()
{
    m_commands->addRelationFrom(Id<Element>(m_selection.current().uuid()),
                                m_view->askingPlace(m_selection.current()));
}

void ModelWorkspace::addEvidenceToCurrent()
{
    QPushButton *add = m_inspector->addButton();
    if (add->hasFocus() || add->underMouse())
        m_commands->addEvidenceTo(m_selection.current(), add, QPoint(0, add->height()));
    else
        m_commands->addEvidenceTo(m_selection.current(), m_view, m_view->askingPlace(m_selection.current()));
}

void ModelWorkspace::openVersion(Id<ModelVersion> id)
{
    if (const auto version = context().project.find(id))
        m_versionView->show(*version);
}

void ModelWorkspace::showMenu(const QPoint &globalPlace)
{
    QMenu menu;
    if (!m_selection.empty() && m_commands->editable())
        menu.addAction(tr("Edit"), this, &ModelWorkspace::editCurrent);
    for (const QString &id : {u"model.addElement"_s, u"model.addRelation"_s, u"model.addEvidence"_s,
                              u"model.layOut"_s, u"model.remove"_s}) {
        if (QAction *action = context().actions.action(id); action && action->isEnabled())
            menu.addAction(action);
    }
    menu.exec(globalPlace);
}

} // namespace partsong
