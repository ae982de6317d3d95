// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/tasks.h"
#include "ui/shell/windowparts.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace partsong {

class Appearance;
class CommandPalette;
class NoticeBar;
class PlacePage;
class PreferencesDialog;
class Settings;
class StartPage;
class StudyFrame;
class WhoPage;
struct Step;

// The window, and only a frame: menus, notices, and either the start page or the frame of an open study.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Settings &settings, Appearance &appearance, WindowParts parts);
    ~MainWindow() override;

    // Opens a study as a person chose it: asks first where it lies in a synchronised or network folder, and
    // tells what goes wrong.
    void visit(const QString &path);
    // Closes what is open and opens another; where somebody else has it, to look at. An error leaves the
    // window as it was. Asks nobody who they are: who works at this machine acts, or who is first in the
    // team.
    Status openStudy(const QString &path);
    Status createStudy(const QString &path, const QString &title, const QString &person);
    void closeStudy();
    StudyFrame *study() const { return m_study; }
    bool enter(const QString &workspaceId);
    ActionTable &actions() { return m_actions; }
    Notices &notices() { return m_notices; }
    CommandPalette &commandPalette() { return *m_palette; }

    void undo();
    void redo();
    void setTextPercent(int percent);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    // windowactions.cpp
    void addStudyActions();
    void addEditActions();
    void addViewActions();
    void addGoActions();
    void addHelpActions();
    void buildMenus();

    QMenu *addMenu(const QString &title, MenuPlace place);
    void fillMenus();
    Status open(const QString &path, bool asking);
    // Who opens a study: somebody who is known, or whoever that is, asked where it is not clear.
    struct Opener {
        QString person = {};
        bool asking = false;
    };
    void install(std::unique_ptr<Project> project, const Opener &opener,
                 ErrorKind whyToRead = ErrorKind::ReadOnly);
    // windowwho.cpp
    bool begin(const Opener &opener);
    void askWho();
    void tellWho();
    void workAs(const QString &name);
    Result<std::unique_ptr<Project>> openAsCan(const QString &path, ErrorKind &whyToRead) const;
    bool hasOpen(const QString &path) const;
    void takeNext(const std::optional<Step> &step);
    void askForNew();
    void askForStudy();
    void workOnCopy(const QString &path);
    void openCopy(const QString &copy);
    void showPage();
    void openSample();
    void openPreferences();
    void showAbout();
    void updateTitle();
    void updateUndoTexts();
    void reopen();

    Settings &m_settings;
    Appearance &m_appearance;
    WindowParts m_parts;
    Notices m_notices;
    ActionTable m_actions;
    Tasks m_tasks; // what goes on without a study
    CommandPalette *m_palette;
    QStackedWidget *m_pages;
    StartPage *m_start;
    PlacePage *m_place;
    WhoPage *m_who;
    NoticeBar *m_noticeBar;
    StudyFrame *m_study = nullptr;
    std::vector<std::pair<QMenu *, MenuPlace>> m_menus;
    QPointer<PreferencesDialog> m_preferences;
};

} // namespace partsong
