// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/studyframe.h"

#include "core/sources/source.h"
#include "core/store/project.h"
#include "core/store/subjectkind.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/backups.h"
#include "ui/shell/blindness.h"
#include "ui/shell/docks.h"
#include "ui/shell/evidencepanel.h"
#include "ui/shell/historypanel.h"
#include "ui/shell/kindevidence.h"
#include "ui/shell/notices.h"
#include "ui/shell/rail.h"
#include "ui/shell/realnames.h"
#include "ui/shell/searchpanel.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/tasksbar.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scale.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

StudyFrame::StudyFrame(std::unique_ptr<Project> project, const WindowParts &parts, Notices &notices,
                       ActionTable &actions, Appearance &appearance, Settings &settings, QWidget *parent)
    : QWidget(parent), m_project(std::move(project)), m_parts(parts),
      m_navigator([this](SubjectId subject) { return placeOf(subject); }), m_context{*m_project, m_navigator,
                                                                                     notices,    actions,
                                                                                     m_tasks,    appearance,
                                                                                     settings},
      m_evidence(std::make_unique<KindEvidence>(*m_project, parts)), m_body(new QWidget), m_rail(new Rail),
      m_tools(new QWidget), m_state(new NoticeBar), m_notices(new NoticeBar), m_docks(new Docks(settings)),
      m_pages(new QStackedWidget)
{
    m_context.commitPending = [this] { commitPending(); };
    followBlindness(m_context);
    row(this, 0, 0)->addWidget(m_body);
    auto *across = row(m_body, 0, 0);
    buildRail();
    buildWho();
    across->addWidget(m_rail);
    across->addWidget(hairline(Qt::Vertical));
    across->addWidget(buildMiddle(), 1);
    buildDocks();
    for (const auto &addActions : m_parts.actions)
        addActions(this, m_context);
    connect(&m_navigator, &Navigator::wentTo, this, &StudyFrame::follow);
    connect(&m_navigator, &Navigator::arrived, this, &StudyFrame::arrive);
    connect(&m_navigator, &Navigator::selectionChanged, this, [this] { m_context.actions.refresh(); });
    connect(m_project.get(), &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Source>() || changes.touches<Study>())
            showWhetherNames();
        m_notices->recheck();
        m_evidencePanel->refresh();
        m_context.actions.refresh();
    });
    if (!m_project->readOnly())
        m_backups = std::make_unique<Backups>(m_context);
}

StudyFrame::~StudyFrame()
{
    m_backups.reset();
    finish();
    m_docks->keepLayout();
    delete m_body; // everything that was built with the context goes before the context does
}

QWidget *StudyFrame::buildMiddle()
{
    auto *middle = new QWidget;
    auto *layout = column(middle, 0, 0);
    layout->addWidget(m_tools);
    layout->addWidget(m_state);
    layout->addWidget(m_docks, 1);
    layout->addWidget(new TasksBar(m_tasks));
    layout->addWidget(m_notices);
    column(m_tools, 0, 0);
    m_tools->hide();
    m_docks->setCentralWidget(m_pages);
    return middle;
}

void StudyFrame::buildRail()
{
    int number = 0;
    for (const WorkspaceFactory &factory : m_parts.workspaces) {
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + number++));
        m_rail->add(factory.id, factory.title, factory.iconName, keys.toString(QKeySequence::NativeText));
        m_context.actions.add(this,
                              {.id = u"go."_s + factory.id,
                               .text = factory.title,
                               .run = [this, id = factory.id] { enter(id); },
                               .shortcuts = {keys},
                               .menu = MenuPlace::Go,
                               .iconName = factory.iconName,
                               .checked = [this, id = factory.id] { return m_current == id; }});
    }
    connect(m_rail, &Rail::chosen, this, &StudyFrame::enter);
    m_realNames = m_rail->addAtFoot(tr("Real names"), u"view-private"_s);
    m_realNames->setAccessibleName(tr("This study contains real names"));
    m_realNames->setToolTip(
        tr("This study contains real names until they are sealed. Click to find and replace them."));
    connect(m_realNames, &QAbstractButton::clicked, this, [this] {
        if (QAction *names = m_context.actions.action(u"study.names"_s))
            names->trigger();
    });
    showWhetherNames();
    QAbstractButton *who = m_rail->addPerson();
    who->setVisible(!m_project->readOnly());
    connect(who, &QAbstractButton::clicked, this,
            [this] { m_context.actions.action(u"study.me"_s)->trigger(); });
    auto *preferences = m_rail->addAtFoot(tr("Preferences"), u"configure"_s);
    connect(preferences, &QAbstractButton::clicked, this, &StudyFrame::preferencesWanted);
}

void StudyFrame::showWhetherNames()
{
    m_containsNames = !realNamesWarning(*m_project).isEmpty();
    m_realNames->setVisible(m_containsNames);
}

void StudyFrame::buildDocks()
{
    m_evidencePanel = new EvidencePanel(*m_evidence, m_navigator, m_tasks);
    m_docks->addShared({.id = u"evidence"_s,
                        .title = tr("Evidence"),
                        .iconName = u"link"_s,
                        .widget = m_evidencePanel,
                        .area = Qt::RightDockWidgetArea,
                        .width = 300},
                       true);
    addDockAction(this, u"evidence"_s, tr("Evidence"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    buildPanels();
    m_docks->addShared({.id = u"history"_s,
                        .title = tr("History"),
                        .iconName = u"view-history"_s,
                        .widget = new HistoryPanel(m_context),
                        .area = Qt::RightDockWidgetArea,
                        .width = 300},
                       false);
    addDockAction(this, u"history"_s, tr("History"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    buildSearch();
}

void StudyFrame::buildPanels()
{
    for (const SharedPanelFactory &factory : m_parts.panels) {
        SharedPanel *panel = factory.make(m_context);
        m_panels.push_back(panel);
        QDockWidget *dock = m_docks->addShared({.id = factory.id,
                                                .title = factory.title,
                                                .iconName = factory.iconName,
                                                .widget = panel,
                                                .area = Qt::RightDockWidgetArea,
                                                .width = 300},
                                               !factory.shownAtFirst || factory.shownAtFirst(*m_project));
        addDockAction(this, factory.id, factory.title, factory.shortcut);
        panel->buildActions(this);
        connect(panel, &SharedPanel::titleChanged, dock, &QDockWidget::setWindowTitle);
        connect(panel, &SharedPanel::wanted, this, [this, dock] { m_docks->reveal(dock); });
    }
}

void StudyFrame::buildSearch()
{
    auto *panel = new SearchPanel(m_context);
    QDockWidget *dock = m_docks->addShared({.id = u"search"_s,
                                            .title = tr("Search"),
                                            .iconName = u"edit-find"_s,
                                            .widget = panel,
                                            .area = Qt::RightDockWidgetArea,
                                            .width = 300},
                                           false);
    m_context.actions.add(this,
                          {.id = u"edit.search"_s,
                           .text = tr("&Search All Sources…"),
                           .run =
                               [dock, panel] {
                                   dock->show();
                                   dock->raise();
                                   panel->start();
                               },
                           .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                           .menu = MenuPlace::Analysis,
                           .iconName = u"edit-find"_s,
                           .keywords = tr("find text search query lexical word kwic")});
}

void StudyFrame::addDockAction(QWidget *owner, const QString &dockId, const QString &title,
                               const QKeySequence &shortcut)
{
    auto *dock = m_docks->findChild<QDockWidget *>(dockId);
    m_context.actions.add(owner,
                          {.id = u"view."_s + dockId,
                           .text = title,
                           .run =
                               [this, dock] {
                                   if (m_docks->inSight(dock))
                                       dock->hide();
                                   else
                                       m_docks->reveal(dock);
                               },
                           .shortcuts = shortcut.isEmpty() ? QList<QKeySequence>() : QList{shortcut},
                           .menu = MenuPlace::View,
                           .group = 1,
                           .keywords = tr("panel dock"),
                           .checked = [dock] { return !dock->isHidden(); }});
}

Workspace *StudyFrame::build(const WorkspaceFactory &factory)
{
    Workspace *workspace = factory.make(m_context);
    workspace->setObjectName(factory.id);
    workspace->setAccessibleName(factory.title);
    m_workspaces[factory.id] = workspace;
    m_pages->addWidget(workspace);
    workspace->buildActions();
    if (QWidget *tools = workspace->buildToolRow()) {
        auto *framed = new QWidget;
        auto *layout = column(framed, 0, 0);
        auto *inside = row(nullptr, 0, 2);
        setSteps(inside, 3, 1, 3, 1, 2);
        inside->addWidget(tools);
        layout->addLayout(inside);
        layout->addWidget(hairline(Qt::Horizontal));
        m_tools->layout()->addWidget(framed);
        framed->hide();
        m_toolRows[factory.id] = framed;
    }
    for (const Panel &panel : workspace->buildPanels()) {
        m_docks->addOf(factory.id, panel);
        addDockAction(workspace, panel.id, panel.title, {});
    }
    return workspace;
}

bool StudyFrame::enter(const QString &workspaceId)
{
    const auto factory = std::ranges::find(m_parts.workspaces, workspaceId, &WorkspaceFactory::id);
    if (factory == m_parts.workspaces.end())
        return false;
    if (workspaceId == m_current)
        return true;
    if (auto *leaving = current())
        leaving->commitPending();
    const bool first = !m_workspaces.contains(workspaceId);
    Workspace *workspace = first ? build(*factory) : m_workspaces[workspaceId];
    m_current = workspaceId;
    m_pages->setCurrentWidget(workspace);
    for (const auto &[id, tools] : m_toolRows)
        tools->setVisible(id == workspaceId);
    m_tools->setVisible(m_toolRows.contains(workspaceId));
    m_docks->enter(workspaceId);
    m_rail->setCurrent(workspaceId);
    m_context.settings.setValue(shellsettings::LastWorkspace, workspaceId);
    if (first)
        workspace->showFirst();
    workspace->focusFirst()->setFocus(Qt::OtherFocusReason);
    m_context.actions.refresh();
    Q_EMIT entered(workspaceId);
    return true;
}

Workspace *StudyFrame::current() const
{
    const auto found = m_workspaces.find(m_current);
    return found == m_workspaces.end() ? nullptr : found->second;
}

QString StudyFrame::currentTitle() const
{
    const auto found = std::ranges::find(m_parts.workspaces, m_current, &WorkspaceFactory::id);
    return found == m_parts.workspaces.end() ? QString() : found->title;
}

void StudyFrame::post(const Notice &notice)
{
    m_notices->post(notice);
}

void StudyFrame::commitPending()
{
    for (const auto &[id, workspace] : m_workspaces)
        workspace->commitPending();
    for (SharedPanel *panel : m_panels)
        panel->commitPending();
}

// What is typed cannot be written while a task writes.
void StudyFrame::finish()
{
    m_tasks.cancelAll();
    commitPending();
}

void StudyFrame::follow(const QString &workspaceId, SubjectId subject, std::optional<TextRange> range)
{
    if (enter(workspaceId))
        current()->showSubject(subject, range);
}

// What is read in a panel brings that into sight.
void StudyFrame::arrive(SubjectId subject)
{
    for (SharedPanel *panel : m_panels) {
        if (panel->showSubject(subject))
            m_docks->reveal(m_docks->dockOf(panel));
    }
}

Destination StudyFrame::placeOf(SubjectId subject) const
{
    const SubjectKind *kind = m_project->kindOf(subject.uuid());
    if (!kind || !kind->place)
        return {};
    const Place place = kind->place(*m_project, subject.uuid());
    const bool known = std::ranges::contains(m_parts.workspaces, place.workspace, &WorkspaceFactory::id);
    return {known ? place.workspace : QString(), SubjectId(place.subject), place.range};
}

void StudyFrame::showReadOnly(ErrorKind why)
{
    if (!m_project->readOnly())
        return;
    if (why == ErrorKind::Newer) {
        return m_state->post(
            {Notice::Kind::Warning,
             tr("A newer version of Partsong made this study, so it is read-only here. Install the newest "
                "version to change it.")});
    }
    const QString holder = Project::holderOf(m_project->path());
    const QString text = holder.isEmpty()
        ? tr("This study is read-only: its file or folder cannot be written, or the disk is full. You can "
             "look "
             "at everything.")
        : tr("%1 has this study open, so it is read-only here. You can look at everything.").arg(holder);
    m_state->post({Notice::Kind::Warning, text, tr("Try again"), [this] { Q_EMIT retryWanted(); }});
}

void StudyFrame::nextArea(int step)
{
    std::vector<QWidget *> areas = {m_rail};
    if (m_tools->isVisible())
        areas.push_back(m_tools);
    if (auto *workspace = current())
        areas.push_back(workspace);
    for (QDockWidget *dock : m_docks->docks()) {
        if (m_docks->inSight(dock))
            areas.push_back(dock->widget());
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto at = std::ranges::find_if(
        areas, [focus](QWidget *area) { return focus && (area == focus || area->isAncestorOf(focus)); });
    const auto count = std::ssize(areas);
    const auto now = at == areas.end() ? -step : at - areas.begin();
    QWidget *next = areas[size_t((now + step + count) % count)];
    if (next == current())
        return current()->focusFirst()->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *child : next->findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
            return child->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace partsong
