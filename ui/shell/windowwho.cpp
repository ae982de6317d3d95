// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"
#include "ui/shell/acting.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/blindness.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/studyframe.h"
#include "ui/shell/whochoice.h"
#include "ui/shell/whopage.h"

#include <QAbstractButton>
#include <QAction>
#include <QStackedWidget>

// Who works in the study that was opened: what the window asks, and what its frame says.

namespace partsong {

using namespace Qt::StringLiterals;

// Whoever is known acts; false where somebody has to say first who they are.
bool MainWindow::begin(const Opener &opener)
{
    const Project &project = m_study->project();
    Acting &acting = Acting::of(m_study->context());
    QString known = opener.person.isEmpty() ? acting.withoutAsking() : opener.person;
    const bool asks = known.isEmpty() && opener.asking && !project.readOnly();
    if (asks)
        acting.beNobody();
    else if (known.isEmpty() && !project.readOnly())
        known = m_settings.value(shellsettings::PersonName).isEmpty()
            ? acting.name()
            : m_settings.value(shellsettings::PersonName);
    if (!known.isEmpty())
        acting.begin(known);
    m_study->showWho();
    return !asks;
}

void MainWindow::tellWho()
{
    const Project &project = m_study->project();
    if (!project.readOnly() && project.all<Person>().size() > 1)
        m_notices.offer(tr("You are working as %1.").arg(project.person().name), tr("Somebody else…"),
                        [this] { m_actions.action(u"study.me"_s)->trigger(); });
}

void MainWindow::askWho()
{
    const Project &project = m_study->project();
    QStringList team;
    for (const Person &person : project.all<Person>())
        team << person.name;
    m_pages->setCurrentWidget(m_who);
    m_who->ask(project.study().title, team, m_settings.value(shellsettings::PersonName));
}

// With no name, only looks.
void MainWindow::workAs(const QString &name)
{
    if (!m_study)
        return;
    showPage();
    if (!name.isEmpty())
        Acting::of(m_study->context()).be(name);
    if (Workspace *workspace = m_study->current())
        workspace->focusFirst()->setFocus(Qt::OtherFocusReason);
}

void StudyFrame::buildWho()
{
    new WhoChoice(m_context, this);
    connect(&Acting::of(m_context), &Acting::changed, this, &StudyFrame::showWho);
    m_rail->setPerson(Acting::of(m_context).name());
}

void StudyFrame::showWho()
{
    const Acting &acting = Acting::of(m_context);
    followBlindness(m_context);
    m_rail->setPerson(acting.name());
    m_context.actions.refresh();
    if (m_project->readOnly())
        return;
    if (acting.known())
        return m_state->dismiss();
    m_state->post({Notice::Kind::Warning,
                   tr("Nobody has said who is working here, so nothing is written. You can read everything."),
                   tr("Say who"), [this] { m_context.actions.action(u"study.me"_s)->trigger(); }});
}

} // namespace partsong
