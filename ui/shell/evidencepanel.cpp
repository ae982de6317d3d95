// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/evidencepanel.h"

#include "ui/shell/evidencetreemodel.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestTitle = 160;

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > LongestTitle ? text.left(LongestTitle - 1) + u'…' : text;
}

} // namespace

EvidencePanel::EvidencePanel(const EvidenceFinder &finder, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_finder(finder), m_navigator(navigator), m_kind(quietLabel({})), m_title(wordsLabel({})),
      m_summary(quietLabel({})), m_tree(new QTreeView), m_pages(new QStackedWidget),
      m_model(new EvidenceTreeModel(finder, this))
{
    auto *empty = new EmptyState(u"link"_s, tr("Select something to see which words it rests on, and what rests on it."),
                                 {});
    auto *page = new QWidget;
    auto *layout = column(page, 0, 2);
    layout->addWidget(buildHead());
    layout->addWidget(m_tree, 1);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAccessibleName(tr("Evidence"));
    m_pages->addWidget(empty);
    m_pages->addWidget(page);
    column(this, 0, 0)->addWidget(m_pages);
    connect(m_tree, &QTreeView::activated, this, &EvidencePanel::activate);
    connect(&navigator, &Navigator::selectionChanged, this, &EvidencePanel::show);
    show(navigator.selected());
}

QWidget *EvidencePanel::buildHead()
{
    auto *head = new QWidget;
    auto *layout = column(head, 0, 1);
    setSteps(layout, 3, 1, 3, 2, 1);
    setTextSize(m_kind, TextSize::Small);
    setTextSize(m_title, TextSize::Body, QFont::DemiBold);
    setTextSize(m_summary, TextSize::Small);
    layout->addWidget(m_kind);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    return head;
}

void EvidencePanel::show(SubjectId subject)
{
    const auto row = subject.null() ? std::nullopt : m_finder.describe(subject);
    m_pages->setCurrentIndex(row ? 1 : 0);
    m_model->setSubject(row ? subject : SubjectId());
    if (!row)
        return;
    m_kind->setText(row->kind);
    m_title->setText(shortened(row->title));
    const QString summary = m_finder.summary(subject);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_tree->expandToDepth(0);
}

void EvidencePanel::refresh()
{
    if (isVisible())
        show(m_navigator.selected());
}

void EvidencePanel::activate(const QModelIndex &index)
{
    if (const auto row = m_model->rowAt(index); row && !row->subject.null())
        m_navigator.goTo(row->subject, row->range);
}

void EvidencePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->doItemsLayout(); // rows break their words to the width
}

} // namespace partsong
