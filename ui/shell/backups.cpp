// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backups.h"

#include "core/store/backup.h"
#include "core/store/project.h"
#include "ui/shell/notices.h"

#include <QTimer>

namespace partsong {

namespace {

constexpr std::chrono::seconds FirstAfter(10);
constexpr std::chrono::minutes Every(5);

} // namespace

Backups::Backups(StudyContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_timer->setInterval(Every);
        look();
    });
    m_timer->start(FirstAfter);
}

void Backups::look()
{
    const Project &project = m_context.project;
    const qint64 now = project.lastStep();
    if (now == m_kept || !m_tasks.running().empty() || project.readOnly())
        return;
    runTask(
        m_tasks, this, tr("Backing up"),
        [&project](Progress &progress) { return ensureRecentBackup(project, &progress); },
        [this, now](const Result<std::optional<BackupReport>> &made) {
            if (!made)
                tell(made.error());
            else if (*made)
                m_kept = now;
            Q_EMIT looked();
        });
}

void Backups::tell(const Error &error)
{
    const bool later = error.kind == ErrorKind::Locked || error.kind == ErrorKind::Cancelled;
    if (m_told || later)
        return;
    m_told = true;
    m_context.notices.warn(
        tr("No backup of this study can be made. %1 Your work itself is saved.").arg(error.message));
}

} // namespace partsong
