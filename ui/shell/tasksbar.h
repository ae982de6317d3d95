// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

namespace partsong {

class ProgressPanel;
class Tasks;

// The foot of the window while long work goes on: a ProgressPanel for each piece. Work that is done within
// half a second is never shown.
class TasksBar : public QWidget {
    Q_OBJECT
public:
    explicit TasksBar(Tasks &tasks, QWidget *parent = nullptr);

private:
    void offer(int number, const QString &title);

    Tasks &m_tasks;
    std::map<int, ProgressPanel *> m_panels;
};

} // namespace partsong
