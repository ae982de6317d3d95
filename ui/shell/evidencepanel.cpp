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

#include <QApplication>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshDelay = 200; // ms: many gestures one after another are followed once

} // namespace

EvidencePanel::EvidencePanel(const EvidenceFinder &finder, Navigator &navigator, Tasks &tasks,
                             QWidget *parent)
    : QWidget(parent), m_finder(finder), m_navigator(navigator), m_tasks(tasks),
      m_tree(new RowTree(tr("Evidence"))), m_pages(new QStackedWidget), m_refresh(new QTimer(this))
{
    const auto answer = [this](std::function<void()> work, std::function<void()> done) {
        runTask(
            m_tasks, this, tr("Following the evidence"), [work = std::move(work)](Progress &) { work(); },
            std::move(done));
    };
    m_model = new EvidenceTreeModel(finder, answer, this);
    auto *empty = new EmptyState(
        u"link"_s, tr("Select something to see which words it rests on, and what rests on it."), {});
    m_tree->setModel(m_model);
    m_tree->rows().setTitleLines(4);
    m_tree->rows().setDetailLines(3);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAccessibleDescription(tr("Return goes to a row, Right opens what lies behind it"));
    m_pages->addWidget(empty);
    m_pages->addWidget(m_tree);
    column(this, 0, 0)->addWidget(m_pages);
    connect(m_tree, &QTreeView::activated, this, &EvidencePanel::activate);
    connect(m_tree, &QTreeView::clicked, this, &EvidencePanel::activate);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        openAgain();
        m_tree->verticalScrollBar()->setValue(m_scrolled);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above) { openAgain(above); });
    connect(&navigator, &Navigator::selectionChanged, this, &EvidencePanel::follow);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(RefreshDelay);
    connect(m_refresh, &QTimer::timeout, this, [this] { follow(m_navigator.selected()); });
}

void EvidencePanel::follow(SubjectId subject)
{
    if (!isVisible())
        return; // showEvent comes back to it
    m_again = subject == m_model->subject() && m_model->rowCount() > 1;
    m_open.clear();
    m_scrolled = 0;
    if (m_again) {
        keepOpen();
        m_scrolled = m_tree->verticalScrollBar()->value();
    }
    m_model->setSubject(subject);
    const bool known = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(known ? 1 : 0);
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
    m_refresh->start();
}

// While it was out of sight it was not kept up.
void EvidencePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        follow(m_navigator.selected());
}

// Headings stand for no subject, and stay where they are.
QString EvidencePanel::way(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const SubjectId subject = m_model->subjectAt(index);
    const QString step = subject.null() ? index.data().toString() : subject.text();
    return way(index.parent()) + u'/' + step;
}

void EvidencePanel::keepOpen(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (!m_tree->isExpanded(index))
            continue;
        m_open << way(index);
        keepOpen(index);
    }
}

// A long list would push the claims that follow it out of sight.
bool EvidencePanel::hidesClaims(const QModelIndex &heading) const
{
    constexpr int Long = 12;
    return m_model->rowCount(heading) > Long && m_model->headsClaims(heading.siblingAtRow(heading.row() + 1));
}

// What comes later, because it is still being looked for, is opened when it is there.
void EvidencePanel::openAgain(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const bool heading = !parent.isValid() && !m_again && !hidesClaims(index);
        if (heading || m_open.contains(way(index)))
            m_tree->expand(index);
    }
}

void EvidencePanel::activate(const QModelIndex &index)
{
    const SubjectId subject = m_model->subjectAt(index);
    if (subject.null() || subject == m_model->subject())
        return;
    // The second press of a double click would fall on whatever has come under the pointer by then.
    if (m_gone.isValid() && m_gone.elapsed() < QApplication::doubleClickInterval())
        return;
    m_gone.start();
    m_navigator.goTo(subject);
}

} // namespace partsong
