// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/evidencepanel.h"

#include "ui/shell/evidencetreemodel.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtree.h"
#include "ui/widgets/scale.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

EvidencePanel::EvidencePanel(const EvidenceFinder &finder, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_finder(finder), m_navigator(navigator), m_tree(new RowTree(tr("Evidence"))),
      m_pages(new QStackedWidget), m_model(new EvidenceTreeModel(finder, this))
{
    auto *empty = new EmptyState(
        u"link"_s, tr("Select something to see which words it rests on, and what rests on it."), {});
    m_tree->setModel(m_model);
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
    const auto row = subject.null() ? std::nullopt : m_finder.describe(subject);
    m_pages->setCurrentIndex(row ? 1 : 0);
    m_model->setSubject(row ? subject : SubjectId());
    m_tree->expandToDepth(0);
}

void EvidencePanel::refresh()
{
    if (isVisible())
        follow(m_navigator.selected());
}

void EvidencePanel::activate(const QModelIndex &index)
{
    if (const auto row = m_model->rowAt(index); row && !row->subject.null())
        m_navigator.goTo(row->subject, row->range);
}

} // namespace partsong
