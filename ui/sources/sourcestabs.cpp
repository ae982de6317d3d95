// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/sources/participantspage.h"
#include "ui/sources/recruitmentpage.h"
#include "ui/sources/sourcesheetpage.h"
#include "ui/sources/sourcesworkspace.h"
#include "ui/widgets/scale.h"

#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

// The pages of the Sources workspace, and the ways to them.

namespace partsong {

using namespace Qt::StringLiterals;

void SourcesWorkspace::buildTabs()
{
    m_tabs->setDocumentMode(true);
    auto *page = column(m_sources, 0, 0);
    m_tools = buildTools();
    page->addWidget(m_tools);
    page->addWidget(m_pages, 1);
    m_tabs->addTab(m_sources, tr("Sources"));
    m_tabs->addTab(m_people, tr("Participants"));
    m_tabs->addTab(m_recruitment, tr("Recruitment"));
    m_tabs->addTab(m_details, tr("Source details"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { context().actions.refresh(); });
}

void SourcesWorkspace::goTo(QWidget *page)
{
    m_tabs->setCurrentWidget(page);
    focusFirst()->setFocus();
    if (page == m_sources && !current().null())
        context().navigator.select(subjectId(current()));
}

void SourcesWorkspace::addTabActions()
{
    ActionTable &table = context().actions;
    table.add(this,
              {.id = u"sources.showSources"_s,
               .text = tr("Show S&ources"),
               .run = [this] { goTo(m_sources); },
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1)},
               .menu = MenuPlace::Workspace,
               .group = 9,
               .iconName = u"text-x-generic"_s,
               .keywords = tr("documents internals files tab")});
    table.add(this,
              {.id = u"sources.showParticipants"_s,
               .text = tr("Show Parti&cipants"),
               .run = [this] { goTo(m_people); },
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2)},
               .menu = MenuPlace::Workspace,
               .group = 9,
               .iconName = u"user-identity"_s,
               .keywords = tr("cases attributes classification sheet variables tab")});
    table.add(this,
              {.id = u"sources.showRecruitment"_s,
               .text = tr("Show Recr&uitment"),
               .run = [this] { goTo(m_recruitment); },
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_3)},
               .menu = MenuPlace::Workspace,
               .group = 9,
               .iconName = u"view-task"_s,
               .keywords = tr("sample plan approached declined table 1 tab")});
    table.add(this,
              {.id = u"sources.showDetails"_s,
               .text = tr("Show Source &Details"),
               .run =
                   [this] {
                       m_details->goTo(current());
                       goTo(m_details);
                   },
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_4)},
               .menu = MenuPlace::Workspace,
               .group = 9,
               .iconName = u"table"_s,
               .keywords = tr("attributes of sources document variables interview date place log tab")});
}

} // namespace partsong
