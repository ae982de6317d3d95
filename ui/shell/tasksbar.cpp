// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tasksbar.h"

#include "ui/shell/tasks.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scale.h"

#include <QTimer>
#include <QVBoxLayout>

namespace partsong {

namespace {

constexpr int Patience = 500; // ms before work is worth a line

} // namespace

TasksBar::TasksBar(Tasks &tasks, QWidget *parent) : QWidget(parent), m_tasks(tasks)
{
    column(this, 0, 0);
    setAccessibleName(tr("Work under way"));
    connect(&tasks, &Tasks::started, this, [this](int number, const QString &title) {
        QTimer::singleShot(Patience, this, [this, number, title] { offer(number, title); });
    });
    connect(&tasks, &Tasks::moved, this, [this](int number, int done, int total, const QString &what) {
        if (const auto found = m_panels.find(number); found != m_panels.end())
            found->second->setAt(done, total, what);
    });
    connect(&tasks, &Tasks::ended, this, [this](int number) {
        if (const auto node = m_panels.extract(number))
            node.mapped()->deleteLater();
    });
}

void TasksBar::offer(int number, const QString &title)
{
    const auto still =
        std::ranges::any_of(m_tasks.running(), [number](const auto &t) { return t.number == number; });
    if (!still)
        return;
    auto *panel = new ProgressPanel(title);
    connect(panel, &ProgressPanel::cancelled, this, [this, number] { m_tasks.cancel(number); });
    layout()->addWidget(panel);
    m_panels[number] = panel;
}

} // namespace partsong
