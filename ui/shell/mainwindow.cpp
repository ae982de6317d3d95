// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/tr.h"
#include "core/store/draftfile.h"
#include "core/store/placewarning.h"
#include "core/store/project.h"
#include "core/store/sight.h"
#include "ui/shell/acting.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/newstudydialog.h"
#include "ui/shell/placepage.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/recentstudies.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/startpage.h"
#include "ui/shell/studyframe.h"
#include "ui/shell/studyplaces.h"
#include "ui/shell/takingback.h"
#include "ui/shell/tasksbar.h"
#include "ui/shell/whopage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings &settings, Appearance &appearance, WindowParts parts)
    : m_settings(settings), m_appearance(appearance), m_parts(std::move(parts)),
      m_palette(new CommandPalette(m_actions, this)), m_pages(new QStackedWidget),
      m_start(new StartPage(bool(m_parts.makeSample))), m_place(new PlacePage), m_who(new WhoPage),
      m_noticeBar(new NoticeBar)
{
    auto *middle = new QWidget;
    auto *layout = column(middle, 0, 0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new TasksBar(m_tasks));
    layout->addWidget(m_noticeBar);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_place);
    m_pages->addWidget(m_who);
    setCentralWidget(middle);
    addStudyActions();
    addEditActions();
    addViewActions();
    addGoActions();
    addHelpActions();
    buildMenus();
    connect(&m_notices, &Notices::posted, this, [this](const Notice &notice) {
        if (m_study)
            m_study->post(notice);
        else
            m_noticeBar->post(notice);
    });
    connect(m_start, &StartPage::newWanted, this, &MainWindow::askForNew);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForStudy);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::visit);
    connect(m_place, &PlacePage::copyWanted, this, &MainWindow::workOnCopy);
    connect(m_place, &PlacePage::knownCopyWanted, this, &MainWindow::openCopy);
    connect(m_place, &PlacePage::hereWanted, this, [this](const QString &path) {
        StudyPlaces(m_settings).openAnyway(path);
        visit(path);
    });
    connect(m_place, &PlacePage::cancelled, this, &MainWindow::showPage);
    connect(m_who, &WhoPage::chosen, this, &MainWindow::workAs);
    connect(m_who, &WhoPage::lookingWanted, this, [this] { workAs({}); });
    m_start->setRecent(RecentStudies(m_settings).paths());
    resize(1280, 800);
    restoreGeometry(m_settings.value(shellsettings::Geometry));
    updateTitle();
}

MainWindow::~MainWindow()
{
    m_tasks.cancelAll();
    delete m_study;
}

// What the pages show when nothing is asked.
void MainWindow::showPage()
{
    m_pages->setCurrentWidget(m_study ? static_cast<QWidget *>(m_study) : m_start);
}

void MainWindow::visit(const QString &path)
{
    showPage();
    const StudyPlaces places(m_settings);
    const bool asks = QFileInfo(path).isFile() && !hasOpen(path) && !places.openedAnyway(path);
    const PlaceWarning warning = asks ? placeWarning(path) : PlaceWarning();
    if (warning.kind == PlaceKind::Local) {
        m_notices.report(open(path, true));
        return;
    }
    m_place->ask(path, warning, places.copyOf(path));
    m_pages->setCurrentWidget(m_place);
}

void MainWindow::workOnCopy(const QString &path)
{
    showPage();
    runTask(
        m_tasks, this, tr("Copying %1").arg(QFileInfo(path).fileName()),
        [path, &schema = m_parts.schema](Progress &progress) {
            return makeWorkingCopy(path, schema, &progress);
        },
        [this, path](const Result<QString> &copy) {
            if (!m_notices.report(copy))
                return;
            StudyPlaces(m_settings).keepCopy(path, *copy);
            openCopy(*copy);
        });
}

void MainWindow::openCopy(const QString &copy)
{
    showPage();
    if (!m_notices.report(open(copy, true)))
        return;
    m_notices.say(tr("This is your copy on this computer of %1. Merge it into that study when the others are "
                     "to have what you "
                     "do here.")
                      .arg(QDir::toNativeSeparators(StudyPlaces(m_settings).originOf(copy))));
}

// To write, or to look at where it cannot be written: somebody else has it, its place is protected, or a
// newer version made it that still lets this one read.
Result<std::unique_ptr<Project>> MainWindow::openAsCan(const QString &path, ErrorKind &whyToRead) const
{
    auto project = Project::open(path, m_parts.schema, Project::Access::Write);
    if (project)
        return project;
    whyToRead = project.error().kind;
    const bool newer = whyToRead == ErrorKind::Newer;
    if (whyToRead != ErrorKind::Locked && whyToRead != ErrorKind::ReadOnly && !newer)
        return project;
    auto toRead = Project::open(path, m_parts.schema, Project::Access::Read);
    return toRead || !newer ? std::move(toRead) : std::move(project);
}

bool MainWindow::hasOpen(const QString &path) const
{
    return m_study && QFileInfo(path) == QFileInfo(m_study->project().path());
}

Status MainWindow::openStudy(const QString &path)
{
    return open(path, false);
}

Status MainWindow::open(const QString &path, bool asking)
{
    if (hasOpen(path) && !m_study->project().readOnly())
        return {};
    ErrorKind whyToRead = ErrorKind::ReadOnly;
    auto project = openAsCan(path, whyToRead);
    if (!project)
        return std::unexpected(project.error());
    closeStudy();
    RecentStudies(m_settings).add(path);
    install(std::move(*project), {.asking = asking}, whyToRead);
    return {};
}

Status MainWindow::createStudy(const QString &path, const QString &title, const QString &person)
{
    auto project = Project::create(path, m_parts.schema, title, person);
    if (!project)
        return std::unexpected(project.error());
    closeStudy();
    RecentStudies(m_settings).add(path);
    install(std::move(*project), {.person = person});
    return {};
}

void MainWindow::install(std::unique_ptr<Project> project, const Opener &opener, ErrorKind whyToRead)
{
    m_noticeBar->dismiss();
    m_study = new StudyFrame(std::move(project), m_parts, m_notices, m_actions, m_appearance, m_settings);
    const bool known = begin(opener);
    m_study->showReadOnly(whyToRead);
    m_pages->addWidget(m_study);
    m_pages->setCurrentWidget(m_study);
    connect(m_study, &StudyFrame::entered, this, &MainWindow::fillMenus);
    connect(m_study, &StudyFrame::preferencesWanted, this, &MainWindow::openPreferences);
    connect(m_study, &StudyFrame::retryWanted, this, &MainWindow::reopen, Qt::QueuedConnection);
    connect(&Acting::of(m_study->context()), &Acting::changed, this, [this] {
        updateTitle(); // one may work blind
        updateUndoTexts();
    });
    connect(&m_study->project(), &Project::changed, this, [this] {
        updateTitle();
        updateUndoTexts();
    });
    if (!m_study->enter(m_settings.value(shellsettings::LastWorkspace)) && !m_parts.workspaces.empty())
        m_study->enter(m_parts.workspaces.front().id);
    updateTitle();
    updateUndoTexts();
    m_actions.refresh();
    fillMenus();
    if (!known)
        askWho();
    else if (opener.asking)
        tellWho();
}

void MainWindow::closeStudy()
{
    if (!m_study)
        return;
    m_study->finish();
    const QString workspace = m_study->currentId();
    delete m_study;
    m_study = nullptr;
    m_settings.setValue(shellsettings::LastWorkspace, workspace);
    m_pages->setCurrentWidget(m_start);
    m_start->setRecent(RecentStudies(m_settings).paths());
    updateTitle();
    updateUndoTexts();
    m_actions.refresh();
    fillMenus();
}

bool MainWindow::enter(const QString &workspaceId)
{
    return m_study && m_study->enter(workspaceId);
}

void MainWindow::reopen()
{
    const QString path = m_study->project().path();
    m_notices.report(open(path, true));
}

void MainWindow::askForNew()
{
    NewStudyDialog dialog(m_settings, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto input = dialog.input();
    QDir().mkpath(QFileInfo(input.path).absolutePath());
    if (!m_notices.report(createStudy(input.path, input.title, input.person)))
        return;
    if (placeWarning(input.path).kind != PlaceKind::Local) // the dialog has said so
        StudyPlaces(m_settings).openAnyway(input.path);
    m_settings.setValue(shellsettings::LastFolder, QFileInfo(input.path).absolutePath());
    m_settings.setValue(shellsettings::PersonName, input.person);
}

void MainWindow::askForStudy()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a study"), studyFolder(m_settings),
                                                      tr("Studies (*.partsong);;All files (*)"));
    if (path.isEmpty())
        return;
    m_settings.setValue(shellsettings::LastFolder, QFileInfo(path).absolutePath());
    visit(path);
}

void MainWindow::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    sweepDrafts(folder);
    const QString path = folder + u'/' + tr("Sample study") + u".partsong"_s;
    if (QFileInfo::exists(path)) {
        m_notices.report(openStudy(path));
        return;
    }
    runTask(
        m_tasks, this, tr("Making the sample study"),
        [make = m_parts.makeSample, path, person = personOfMachine(m_settings)](Progress &progress) {
            return make(path, person, progress);
        },
        [this, path](const Status &made) {
            if (m_notices.report(made))
                m_notices.report(openStudy(path));
        });
}

void MainWindow::undo()
{
    if (!m_study)
        return;
    m_study->commitPending();
    const auto &project = m_study->project();
    takeNext(project.nextUndo(project.person().id));
}

void MainWindow::redo()
{
    if (!m_study)
        return;
    m_study->commitPending();
    const auto &project = m_study->project();
    takeNext(project.nextRedo(project.person().id));
}

void MainWindow::takeNext(const std::optional<Step> &step)
{
    if (!step)
        return m_notices.say(tr("There is nothing to undo or redo."));
    takeBack(m_study->context(), {step->number}, Telling::WhenMoreWent);
}

void MainWindow::updateUndoTexts()
{
    QAction *undo = m_actions.action(u"edit.undo"_s);
    QAction *redo = m_actions.action(u"edit.redo"_s);
    const Project *project = m_study ? &m_study->project() : nullptr;
    const auto next = project ? project->nextUndo(project->person().id) : std::nullopt;
    const auto again = project ? project->nextRedo(project->person().id) : std::nullopt;
    undo->setText(next ? tr("&Undo: %1").arg(Label::shown(next->label)) : tr("&Undo"));
    redo->setText(again ? tr("&Redo: %1").arg(Label::shown(again->label)) : tr("&Redo"));
    m_actions.refresh();
}

void MainWindow::updateTitle()
{
    if (!m_study)
        return setWindowTitle(u"Partsong"_s);
    const Project &project = m_study->project();
    QString title = project.study().title;
    if (project.readOnly()) {
        const QString holder = Project::holderOf(project.path());
        title = holder.isEmpty() ? tr("%1 (read-only)").arg(title)
                                 : tr("%1 (read-only, opened by %2)").arg(title, holder);
    }
    if (m_study->containsRealNames())
        title = tr("%1 (contains real names)").arg(title);
    if (onlyCoderSeen(project))
        title = tr("%1 (blind)").arg(title);
    setWindowTitle(tr("%1 – Partsong").arg(title));
}

void MainWindow::setTextPercent(int percent)
{
    AppearanceChoice choice = m_appearance.choice();
    choice.textPercent = std::clamp(percent, 100, 300);
    keepAppearanceChoice(m_settings, choice);
    m_appearance.choose(choice);
}

void MainWindow::openPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(m_settings, m_appearance, this);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(shellsettings::Geometry, saveGeometry());
    closeStudy();
    event->accept();
}

} // namespace partsong
