// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/studycontext.h"
#include "ui/shell/tasks.h"
#include "ui/shell/windowparts.h"
#include "ui/widgets/noticebar.h"

#include <QWidget>

#include <map>
#include <memory>

class QAbstractButton;
class QStackedWidget;

namespace partsong {

class Backups;
class Docks;
class EvidencePanel;
class KindEvidence;
class Rail;

// Everything of the window that belongs to one open study: the study itself, the rail, the workspaces and the
// docks. It is made when a study opens and destroyed when it closes; workspaces are built when they are first
// entered.
class StudyFrame : public QWidget {
    Q_OBJECT
public:
    StudyFrame(std::unique_ptr<Project> project, const WindowParts &parts, Notices &notices,
               ActionTable &actions, Appearance &appearance, Settings &settings, QWidget *parent = nullptr);
    ~StudyFrame() override;

    StudyContext &context() { return m_context; }
    Project &project() const { return *m_project; }
    bool containsRealNames() const { return m_containsNames; }

    bool enter(const QString &workspaceId);
    Workspace *current() const;
    QString currentId() const { return m_current; }
    QString currentTitle() const;
    void post(const Notice &notice);
    // Writes what is still being typed in any workspace.
    void commitPending();
    // Says that the study can only be looked at, and why; nothing where it can be written.
    void showReadOnly(ErrorKind why);
    // Says who acts now; while nobody does, that the study can only be read.
    void showWho();
    // Stops what is under way and writes what is still being typed, as before closing.
    void finish();
    Backups *backups() const { return m_backups.get(); }
    // Moves the focus on to the next part of the window: rail, tools, workspace, docks.
    void nextArea(int step);

Q_SIGNALS:
    void entered(const QString &workspaceId);
    void preferencesWanted();
    // The study is read-only because somebody else has it; try again to open it for writing.
    void retryWanted();

private:
    QWidget *buildMiddle();
    void buildRail();
    void buildWho();
    void showWhetherNames();
    void buildDocks();
    void buildSearch();
    void buildPanels();
    Workspace *build(const WorkspaceFactory &factory);
    void addDockAction(QWidget *owner, const QString &dockId, const QString &title,
                       const QKeySequence &shortcut);
    void arrive(SubjectId subject);
    void follow(const QString &workspaceId, SubjectId subject, std::optional<TextRange> range);
    Destination placeOf(SubjectId subject) const;

    std::unique_ptr<Project> m_project;
    const WindowParts &m_parts;
    Navigator m_navigator;
    Tasks m_tasks;
    StudyContext m_context;
    std::unique_ptr<KindEvidence> m_evidence;
    QWidget *m_body;
    Rail *m_rail;
    bool m_containsNames = false;
    QAbstractButton *m_realNames = nullptr; // at the foot of the rail, while the study holds some
    QWidget *m_tools;
    NoticeBar *m_state; // that the study is read-only
    NoticeBar *m_notices;
    Docks *m_docks;
    QStackedWidget *m_pages;
    EvidencePanel *m_evidencePanel = nullptr;
    std::vector<SharedPanel *> m_panels;
    std::map<QString, Workspace *> m_workspaces;
    std::map<QString, QWidget *> m_toolRows;
    QString m_current;
    std::unique_ptr<Backups> m_backups; // none where the study is read-only
};

} // namespace partsong
