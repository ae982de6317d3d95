// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tasks.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <algorithm>

namespace partsong {

namespace {

constexpr qint64 BetweenReports = 40; // ms

} // namespace

class Tasks::Pool : public QThreadPool {
public:
    Pool() { setMaxThreadCount(4); }
};

Tasks::Tasks(QObject *parent) : QObject(parent), m_pool(std::make_unique<Pool>()) { }

Tasks::~Tasks()
{
    cancelAll();
}

void Tasks::cancel(int number)
{
    for (const Task &task : m_running) {
        if (task.number == number)
            task.progress->cancel();
    }
}

void Tasks::cancelAll()
{
    for (const Task &task : m_running)
        task.progress->cancel();
    m_pool->waitForDone();
}

void Tasks::start(QObject *context, const QString &title, std::function<void(Progress &)> work,
                  std::function<void()> finished)
{
    const int number = ++m_last;
    auto clock = std::make_shared<QElapsedTimer>();
    auto progress =
        std::make_shared<Progress>([this, number, clock](int done, int total, const QString &what) {
            if (clock->isValid() && clock->elapsed() < BetweenReports && done < total)
                return;
            clock->start();
            QMetaObject::invokeMethod(
                this, [this, number, done, total, what] { Q_EMIT moved(number, done, total, what); },
                Qt::QueuedConnection);
        });
    m_running.push_back({number, title, progress});
    Q_EMIT started(number, title);
    m_pool->start([this, number, progress, work = std::move(work), finished = std::move(finished),
                   guard = QPointer<QObject>(context)]() mutable {
        work(*progress);
        QMetaObject::invokeMethod(
            this,
            [this, number, guard, finished = std::move(finished)] {
                end(number);
                if (guard)
                    finished();
            },
            Qt::QueuedConnection);
    });
}

void Tasks::end(int number)
{
    std::erase_if(m_running, [number](const Task &task) { return task.number == number; });
    Q_EMIT ended(number);
}

} // namespace partsong
