// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/appearance.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextStep = 10; // per cent

} // namespace

void MainWindow::addStudyActions()
{
    const auto open = [this] { return m_study != nullptr; };
    m_actions.add(this,
                  {.id = u"study.new"_s,
                   .text = tr("&New Study…"),
                   .run = [this] { askForNew(); },
                   .shortcuts = {QKeySequence::New},
                   .menu = MenuPlace::Study,
                   .iconName = u"document-new"_s,
                   .keywords = tr("project create")});
    m_actions.add(this,
                  {.id = u"study.open"_s,
                   .text = tr("&Open Study…"),
                   .run = [this] { askForStudy(); },
                   .shortcuts = {QKeySequence::Open},
                   .menu = MenuPlace::Study,
                   .iconName = u"document-open"_s,
                   .keywords = tr("project load")});
    if (m_parts.makeSample)
        m_actions.add(this,
                      {.id = u"study.sample"_s,
                       .text = tr("Open &Sample Study"),
                       .run = [this] { openSample(); },
                       .menu = MenuPlace::Study,
                       .iconName = u"documentation"_s,
                       .keywords = tr("example demo tutorial")});
    m_actions.add(this,
                  {.id = u"study.close"_s,
                   .text = tr("&Close Study"),
                   .run = [this] { closeStudy(); },
                   .shortcuts = {QKeySequence::Close},
                   .menu = MenuPlace::Study,
                   .group = 8,
                   .iconName = u"window-close"_s,
                   .enabled = open});
    m_actions.add(this,
                  {.id = u"window.quit"_s,
                   .text = tr("&Quit"),
                   .run = [this] { close(); },
                   .shortcuts = {QKeySequence::Quit},
                   .menu = MenuPlace::Study,
                   .group = 9,
                   .iconName = u"application-exit"_s,
                   .keywords = tr("exit leave")});
}

void MainWindow::addEditActions()
{
    const auto mine = [this] { return m_study->project().person().id; };
    m_actions.add(this,
                  {.id = u"edit.undo"_s,
                   .text = tr("&Undo"),
                   .run = [this] { undo(); },
                   .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                   .menu = MenuPlace::Edit,
                   .iconName = u"edit-undo"_s,
                   .keywords = tr("take back revert"),
                   .enabled = [this, mine] { return m_study && m_study->project().nextUndo(mine()); }});
    m_actions.add(this,
                  {.id = u"edit.redo"_s,
                   .text = tr("&Redo"),
                   .run = [this] { redo(); },
                   .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                   .menu = MenuPlace::Edit,
                   .iconName = u"edit-redo"_s,
                   .enabled = [this, mine] { return m_study && m_study->project().nextRedo(mine()); }});
    m_actions.add(this,
                  {.id = u"window.preferences"_s,
                   .text = tr("&Preferences…"),
                   .run = [this] { openPreferences(); },
                   .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                   .menu = MenuPlace::Edit,
                   .group = 9,
                   .iconName = u"configure"_s,
                   .keywords = tr("settings options appearance dark light theme font text size")});
}

void MainWindow::addViewActions()
{
    m_actions.add(
        this,
        {.id = u"view.larger"_s,
         .text = tr("&Larger Text"),
         .run = [this] { setTextPercent(m_appearance.choice().textPercent + TextStep); },
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
         .menu = MenuPlace::View,
         .group = 5,
         .iconName = u"zoom-in"_s,
         .keywords = tr("zoom font bigger"),
         .enabled = [this] { return m_appearance.choice().textPercent < 300; }});
    m_actions.add(this,
                  {.id = u"view.smaller"_s,
                   .text = tr("&Smaller Text"),
                   .run = [this] { setTextPercent(m_appearance.choice().textPercent - TextStep); },
                   .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                   .menu = MenuPlace::View,
                   .group = 5,
                   .iconName = u"zoom-out"_s,
                   .keywords = tr("zoom font"),
                   .enabled = [this] { return m_appearance.choice().textPercent > 100; }});
    m_actions.add(this,
                  {.id = u"view.normal"_s,
                   .text = tr("&Normal Text Size"),
                   .run = [this] { setTextPercent(100); },
                   .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_0)},
                   .menu = MenuPlace::View,
                   .group = 5,
                   .iconName = u"zoom-original"_s,
                   .keywords = tr("zoom reset")});
}

void MainWindow::addGoActions()
{
    const auto navigator = [this] { return m_study ? &m_study->context().navigator : nullptr; };
    m_actions.add(this,
                  {.id = u"go.palette"_s,
                   .text = tr("&Find an Action…"),
                   .run = [this] { m_palette->open(); },
                   .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                   .menu = MenuPlace::Help,
                   .iconName = u"search"_s,
                   .keywords = tr("command palette search menu")});
    m_actions.add(this,
                  {.id = u"go.back"_s,
                   .text = tr("&Back"),
                   .run = [navigator] { navigator()->back(); },
                   .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Left)},
                   .menu = MenuPlace::Go,
                   .group = 1,
                   .iconName = u"go-previous"_s,
                   .enabled = [navigator] { return navigator() && navigator()->canGoBack(); }});
    m_actions.add(this,
                  {.id = u"go.forward"_s,
                   .text = tr("&Forward"),
                   .run = [navigator] { navigator()->forward(); },
                   .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Right)},
                   .menu = MenuPlace::Go,
                   .group = 1,
                   .iconName = u"go-next"_s,
                   .enabled = [navigator] { return navigator() && navigator()->canGoForward(); }});
    m_actions.add(this,
                  {.id = u"go.nextArea"_s,
                   .text = tr("Ne&xt Part of the Window"),
                   .run = [this] { m_study->nextArea(1); },
                   .shortcuts = {QKeySequence(Qt::Key_F6)},
                   .menu = MenuPlace::Go,
                   .group = 2,
                   .keywords = tr("focus panel"),
                   .enabled = [this] { return m_study != nullptr; }});
    m_actions.add(this,
                  {.id = u"go.previousArea"_s,
                   .text = tr("Pre&vious Part of the Window"),
                   .run = [this] { m_study->nextArea(-1); },
                   .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
                   .menu = MenuPlace::Go,
                   .group = 2,
                   .keywords = tr("focus panel"),
                   .enabled = [this] { return m_study != nullptr; }});
}

void MainWindow::addHelpActions()
{
    m_actions.add(this,
                  {.id = u"help.about"_s,
                   .text = tr("&About Partsong"),
                   .run = [this] { showAbout(); },
                   .menu = MenuPlace::Help,
                   .group = 9,
                   .iconName = u"help-about"_s,
                   .keywords = tr("version licence")});
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Partsong"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Partsong %1").arg(QApplication::applicationVersion()));
    box.setInformativeText(
        tr("Many voices, each with its own line, and one shared piece: a workbench for qualitative "
           "research, co-design workshops and public involvement.\n\n"
           "Free software under the GNU General Public License, version 3 or later. "
           "Icons by KDE's Breeze team."));
    box.exec();
}

QMenu *MainWindow::addMenu(const QString &title, MenuPlace place)
{
    QMenu *menu = menuBar()->addMenu(title);
    menu->setToolTipsVisible(true);
    m_menus.push_back({menu, place});
    connect(menu, &QMenu::aboutToShow, this, [this, menu, place] {
        m_actions.refresh();
        m_actions.fill(menu, place);
    });
    return menu;
}

void MainWindow::buildMenus()
{
    addMenu(tr("&Study"), MenuPlace::Study);
    addMenu(tr("&Edit"), MenuPlace::Edit);
    addMenu(tr("&View"), MenuPlace::View);
    addMenu(tr("&Go"), MenuPlace::Go);
    addMenu({}, MenuPlace::Workspace);
    addMenu(tr("&Analysis"), MenuPlace::Analysis);
    addMenu(tr("&Help"), MenuPlace::Help);
    fillMenus();
}

void MainWindow::fillMenus()
{
    for (const auto &[menu, place] : m_menus) {
        m_actions.fill(menu, place);
        if (place == MenuPlace::Workspace)
            menu->setTitle(m_study ? m_study->currentTitle() : QString());
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

} // namespace partsong
