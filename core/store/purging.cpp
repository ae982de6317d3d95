// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/purging.h"

#include "core/store/project.h"
#include "core/store/transaction.h"

#include <QDateTime>
#include <QThread>

namespace partsong {

Status Purge::run()
{
    const Project::Pen pen = m_project.takePen();
    if (!pen)
        return std::unexpected(Project::beingWritten());
    const Result<ChangeSet> changes = withdraw();
    if (!changes)
        return std::unexpected(changes.error());
    m_committed = true;
    m_project.forgetTexts();
    const Status clean = leaveNothing();
    // Last, since whoever follows what changed asks the study at once, and would wait for all of this.
    m_project.tell(*changes);
    return clean;
}

// Freed pages hold nothing more (secure_delete); writing the file anew also makes it as small as it can be.
Status Purge::leaveNothing()
{
    began(Part::WritingAnew);
    if (Status vacuumed = vacuum(); !vacuumed)
        return vacuumed;
    began(Part::Searching);
    return prove();
}

// Somebody may be reading just now; nobody does so for long.
Status Purge::vacuum()
{
    constexpr int Tries = 100;
    for (int tried = 1;; ++tried) {
        const Status vacuumed = m_project.database().execute("VACUUM");
        if (vacuumed || vacuumed.error().kind != ErrorKind::Locked || tried == Tries)
            return vacuumed;
        QThread::msleep(50);
    }
}

Status Purge::writePayload(qint64 step, qint64 seq, const QByteArray &payload, bool seals)
{
    ++m_blanked;
    if (seals)
        m_sealed.insert(step);
    Statement set = m_project.query("UPDATE change SET payload=? WHERE step=? AND seq=?");
    return set.bindBytes(0, payload).bind(1, step).bind(2, seq).run();
}

Status Purge::sealSteps(const std::set<qint64> &steps)
{
    Statement set = m_project.query("UPDATE step SET sealed=1 WHERE number=?");
    for (const qint64 step : steps) {
        if (Status status = set.bind(0, step).run(); !status)
            return status;
    }
    return {};
}

Status Purge::dropBlob(const QByteArray &hash)
{
    Statement chunks = m_project.query("DELETE FROM blobchunk WHERE hash=?");
    if (Status status = chunks.bindBytes(0, hash).run(); !status)
        return status;
    Statement blob = m_project.query("DELETE FROM blob WHERE hash=?");
    return blob.bindBytes(0, hash).run();
}

Status Purge::placeTombstone(const Uuid &id, const char *table)
{
    Statement place = m_project.query("INSERT OR IGNORE INTO tombstone(id, tbl, time) VALUES(?, ?, ?)");
    return place.bind(0, id).bindUtf8(1, table).bind(2, QDateTime::currentMSecsSinceEpoch()).run();
}

Status Purge::writeOrdinaryStep(Project &project, const Label &label,
                                const std::function<void(Transaction &)> &write)
{
    const Project::Pen pen = project.takePen();
    if (!pen)
        return std::unexpected(Project::beingWritten());
    Transaction transaction(project);
    write(transaction);
    const Result<ChangeSet> changes =
        transaction.commit({QString::fromUtf8(label.english), StepKind::Edit, {}, {}});
    if (!changes)
        return std::unexpected(changes.error());
    project.tell(*changes);
    return {};
}

} // namespace partsong
