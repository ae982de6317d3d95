// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historypanel.h"

#include "core/store/project.h"
#include "ui/shell/historylistmodel.h"
#include "ui/shell/notices.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

HistoryPanel::HistoryPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new HistoryListModel(context.project, this)),
      m_list(new QListView), m_undo(new QPushButton)
{
    auto *layout = column(this, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(hairline(Qt::Horizontal));
    auto *foot = column(nullptr, 2, 0);
    foot->addWidget(m_undo);
    layout->addLayout(foot);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("History, newest first"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::updateButton);
    connect(&context.project, &Project::changed, this, [this] {
        m_model->refresh();
        updateButton();
    });
    connect(m_undo, &QPushButton::clicked, this, &HistoryPanel::undoToHere);
    updateButton();
}

void HistoryPanel::updateButton()
{
    const QModelIndex current = m_list->currentIndex();
    const int steps = current.isValid() ? m_model->standingAbove(current) : 0;
    m_undo->setText(steps > 0 ? tr("Undo the %n step(s) after this", nullptr, steps) : tr("Undo to here"));
    m_undo->setEnabled(steps > 0 && !m_context.project.readOnly());
}

void HistoryPanel::undoToHere()
{
    const int steps = m_model->standingAbove(m_list->currentIndex());
    const auto report = m_context.project.undo(steps);
    if (m_context.notices.report(report))
        m_context.notices.offer(tr("%n step(s) undone.", nullptr, int(report->labels.size())), tr("Redo"),
                                [this, steps] { m_context.notices.report(m_context.project.redo(steps)); });
}

} // namespace partsong
