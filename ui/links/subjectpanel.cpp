// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/subjectpanel.h"

#include "core/links/subjects.h"
#include "core/store/project.h"
#include "core/store/subjectkind.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

SubjectPanel::SubjectPanel(StudyContext &context, EmptyState *empty, QWidget *parent)
    : SharedPanel(context, parent), m_about(new ElidedLabel), m_list(new QListView), m_scroll(pageScroll()),
      m_pages(new QStackedWidget), m_empty(empty)
{
}

void SubjectPanel::build(const QList<QWidget *> &tools, QWidget *more, QAbstractItemModel *model,
                         QWidget *page)
{
    auto *head = new QWidget;
    auto *lines = column(head, 0, 1);
    setSteps(lines, 3, 1, 3, 2, 1);
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    for (QWidget *tool : tools)
        flow->addWidget(tool);
    setInk(m_about, Ink::Quiet);
    lines->addWidget(m_about);
    lines->addWidget(line);
    if (more)
        lines->addWidget(more);

    auto *layout = column(this, 0, 0);
    layout->addWidget(head);
    layout->addWidget(m_pages, 1);
    auto *work = new QWidget;
    auto *parts = column(work, 0, 0);
    parts->addWidget(m_list);
    parts->addWidget(hairline(Qt::Horizontal));
    parts->addWidget(m_scroll, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(work);
    m_list->setModel(model);
    m_scroll->setWidget(page);
    buildList();
}

void SubjectPanel::buildList()
{
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->installEventFilter(this);
}

void SubjectPanel::showAbout(bool shown, const QString &instead)
{
    const Project &project = context().project;
    const SubjectKind *kind = project.kindOf(m_subject.uuid());
    QString words = instead;
    if (shown)
        words = kind ? tr("%1: %2").arg(kind->shownName(), titleOf(project, m_subject.uuid())) : QString();
    m_about->setText(words);
    m_about->setVisible(!words.isEmpty());
}

void SubjectPanel::showParts(bool list, bool page)
{
    m_list->setVisible(list);
    m_scroll->setVisible(page);
    m_pages->setCurrentIndex(list || page ? 1 : 0);
    fitList();
}

// The list is as high as its rows, up to a third of the panel: the rest is for the words.
void SubjectPanel::fitList()
{
    int needed = 0;
    const int most = std::max(height() / 3, scaled(64));
    const int rows = m_list->model() ? m_list->model()->rowCount() : 0;
    for (int i = 0; i < rows && needed < most; ++i)
        needed += m_list->sizeHintForRow(i);
    const bool alone = m_scroll->isHidden();
    m_list->setMinimumHeight(std::min(needed, scaled(48)));
    m_list->setMaximumHeight(alone ? QWIDGETSIZE_MAX : std::min(needed, most));
}

void SubjectPanel::resizeEvent(QResizeEvent *event)
{
    SharedPanel::resizeEvent(event);
    fitList();
}

bool SubjectPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool deletes = watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (deletes)
        remove();
    return deletes || SharedPanel::eventFilter(watched, event);
}

} // namespace partsong
