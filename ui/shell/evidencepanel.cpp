// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/evidencepanel.h"

#include "ui/shell/evidencetreemodel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtree.h"
#include "ui/widgets/scale.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

EvidencePanel::EvidencePanel(const EvidenceFinder &finder, Navigator &navigator, Tasks &tasks,
                             QWidget *parent)
    : QWidget(parent), m_finder(finder), m_navigator(navigator), m_tasks(tasks),
      m_tree(new RowTree(tr("Evidence"))), m_pages(new QStackedWidget),
      m_model(new EvidenceTreeModel(finder, this))
{
    auto *empty = new EmptyState(
        u"link"_s, tr("Select something to see which words it rests on, and what rests on it."), {});
    m_tree->setModel(m_model);
    m_tree->rows().setTitleLines(4);
    m_tree->rows().setDetailLines(3);
    m_tree->setExpandsOnDoubleClick(false);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_tree);
    column(this, 0, 0)->addWidget(m_pages);
    connect(m_tree, &QTreeView::activated, this, &EvidencePanel::activate);
    connect(&navigator, &Navigator::selectionChanged, this, &EvidencePanel::follow);
    follow(navigator.selected());
}

void EvidencePanel::follow(SubjectId subject)
{
    m_model->setSubject(subject);
    const bool known = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(known ? 1 : 0);
    m_tree->expandToDepth(0);
    if (known)
        summarise();
}

void EvidencePanel::summarise()
{
    m_stale = m_summarising;
    if (m_summarising)
        return;
    m_summarising = true;
    const SubjectId subject = m_model->subject();
    runTask(
        m_tasks, this, tr("Counting the evidence"),
        [work = m_finder.summary(subject)](Progress &) { return work(); },
        [this, subject](const QString &summary) {
            m_summarising = false;
            if (subject == m_model->subject())
                m_model->setSummary(summary);
            if (m_stale)
                summarise();
        });
}

void EvidencePanel::refresh()
{
    if (isVisible())
        follow(m_navigator.selected());
}

void EvidencePanel::activate(const QModelIndex &index)
{
    const SubjectId subject = m_model->subjectAt(index);
    if (!subject.null() && subject != m_model->subject())
        m_navigator.goTo(subject);
}

} // namespace partsong
