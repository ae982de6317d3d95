// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace partsong {

// Long work that goes on off the GUI thread, each with its place in a ProgressPanel and a Cancel. Belongs to
// the study at hand: when the study closes, what still runs is cancelled and waited for. Use runTask() below.
class Tasks : public QObject {
    Q_OBJECT
public:
    explicit Tasks(QObject *parent = nullptr);
    ~Tasks() override;

    // One piece of work under way.
    struct Task {
        int number = 0;
        QString title;
        std::shared_ptr<Progress> progress;
    };
    const std::vector<Task> &running() const { return m_running; }
    void cancel(int number);
    // Cancels everything and waits until the last worker has come back.
    void cancelAll();

    // Runs work on a worker, then finished on the GUI thread, unless the context is gone by then.
    void start(QObject *context, const QString &title, std::function<void(Progress &)> work,
               std::function<void()> finished);

Q_SIGNALS:
    void started(int number, const QString &title);
    void moved(int number, int done, int total, const QString &what);
    void ended(int number);

private:
    void end(int number);

    class Pool;
    std::unique_ptr<Pool> m_pool;
    std::vector<Task> m_running;
    int m_last = 0;
};

// Runs work(Progress &) off the GUI thread and hands what it returns to done(result) on the GUI thread,
// unless context has been destroyed. The work may only use values it was given and what core says may be used
// from other threads.
//
//     runTask(m_context.tasks, this, tr("Importing"), [files](Progress &progress) { return readAll(files,
//     progress); },
//             [this](Result<Documents> documents) { ... });
template <typename Work, typename Done>
void runTask(Tasks &tasks, QObject *context, const QString &title, Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work, Progress &>;
    if constexpr (std::is_void_v<Outcome>) {
        tasks.start(context, title, std::move(work), std::move(done));
    } else {
        auto outcome = std::make_shared<std::optional<Outcome>>();
        tasks.start(
            context, title,
            [outcome, work = std::move(work)](Progress &progress) mutable {
                outcome->emplace(work(progress));
            },
            [outcome, done = std::move(done)]() mutable { done(std::move(**outcome)); });
    }
}

} // namespace partsong
