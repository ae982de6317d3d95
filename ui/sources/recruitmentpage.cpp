// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/recruitmentpage.h"

#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/sources/recruitmentmodel.h"
#include "ui/sources/sheettable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

RecruitmentPage::RecruitmentPage(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new RecruitmentModel(context.project, this)),
      m_table(new SheetTable(context, m_model, tr("Recruitment plan"))), m_pages(new QStackedWidget),
      m_empty(new EmptyState(u"view-task"_s,
                             tr("Write down whom you want to recruit, and how many of them were asked. Who "
                                "took part is counted for you."),
                             tr("Add a line")))
{
    auto *layout = column(this, 0, 0);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools);
    setSteps(flow, 3, 2, 3, 2, 2);
    flow->addGap();
    auto *add = new QPushButton(icon(u"list-add"_s), tr("Add line"));
    auto *save = new QPushButton(icon(u"document-export"_s), tr("Save Table 1…"));
    add->setEnabled(!context.project.readOnly());
    flow->addWidget(add);
    flow->addWidget(save);
    layout->addWidget(tools);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecruitmentPage::updatePages);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecruitmentPage::updatePages);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_context.actions.refresh(); });
    connect(m_empty, &EmptyState::chosen, this, &RecruitmentPage::addLine);
    connect(add, &QPushButton::clicked, this, &RecruitmentPage::addLine);
    connect(save, &QPushButton::clicked, this, &RecruitmentPage::exportTable);
    updatePages();
}

void RecruitmentPage::buildActions()
{
    const auto writable = [this] { return !m_context.project.readOnly(); };
    m_context.actions.add(this,
                          {.id = u"recruitment.add"_s,
                           .text = tr("&Add Line to the Plan"),
                           .run = [this] { addLine(); },
                           .menu = MenuPlace::Workspace,
                           .group = 14,
                           .iconName = u"list-add"_s,
                           .keywords = tr("recruitment sample group site"),
                           .enabled = writable});
    m_context.actions.add(
        this,
        {.id = u"recruitment.remove"_s,
         .text = tr("Remo&ve Line from the Plan"),
         .run = [this] { removeLine(); },
         .menu = MenuPlace::Workspace,
         .group = 14,
         .iconName = u"edit-delete"_s,
         .keywords = tr("recruitment sample delete"),
         .enabled = [this, writable] { return writable() && m_table->currentIndex().isValid(); }});
    m_context.actions.add(this,
                          {.id = u"recruitment.paste"_s,
                           .text = tr("&Paste Lines"),
                           .run = [this] { m_table->pasteCells(); },
                           .shortcuts = {QKeySequence::Paste},
                           .menu = MenuPlace::Workspace,
                           .group = 14,
                           .iconName = u"edit-paste"_s,
                           .keywords = tr("clipboard spreadsheet excel"),
                           .enabled = writable});
}

QWidget *RecruitmentPage::focusFirst() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty->button();
}

void RecruitmentPage::addLine()
{
    RecruitmentGoal goal;
    goal.group = tr("New group");
    const auto taken = [this](const QString &group) {
        return std::ranges::any_of(m_model->lines(), [&](const RecruitmentLine &line) {
            return !line.goal.id.null() && line.goal.group == group;
        });
    };
    for (int number = 2; taken(goal.group); ++number)
        goal.group = tr("New group %1").arg(number);
    if (!m_context.notices.report(setRecruitmentGoal(m_context.project, goal)))
        return;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (m_model->lines()[size_t(at)].goal.group != goal.group)
            continue;
        m_table->write(at, RecruitmentModel::Group);
    }
}

void RecruitmentPage::removeLine()
{
    const int at = m_table->currentRow();
    if (at < 0 || m_model->lines()[size_t(at)].goal.id.null())
        return;
    if (m_context.notices.report(
            removeRecruitmentGoals(m_context.project, {m_model->lines()[size_t(at)].goal.id})))
        offerUndo(m_context, tr("The line was removed from the plan."));
}

void RecruitmentPage::exportTable()
{
    if (QAction *save = m_context.actions.action(u"study.report.sample"_s))
        save->trigger();
}

void RecruitmentPage::updatePages()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

} // namespace partsong
