// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit.h"

namespace partsong {

namespace {

// Edits of this thread that were refused and still stand: what is made within them is part of them, so it is
// refused too, even where the pen would be free by now.
thread_local int refused = 0;

} // namespace

Edit::Edit(Project &project, Label label)
    : m_project(project), m_pen(refused ? Project::Pen() : project.takePen()), m_label(label)
{
    if (!m_pen) {
        ++refused;
        m_refused = std::make_unique<Transaction>(project, Project::beingWritten());
    } else if (project.m_transaction) {
        m_savepoint = project.m_transaction->savepoint();
    } else {
        project.m_transaction = std::make_unique<Transaction>(project);
    }
}

Edit::~Edit()
{
    if (m_refused)
        --refused;
    if (m_done || m_refused)
        return;
    if (m_savepoint >= 0)
        transaction().rollbackTo(m_savepoint);
    else
        m_project.m_transaction.reset();
}

Status Edit::commit()
{
    m_done = true;
    if (m_refused)
        return m_refused->status();
    if (m_savepoint >= 0) {
        const Status status = transaction().status();
        if (status)
            transaction().release(m_savepoint);
        else
            transaction().rollbackTo(m_savepoint);
        return status;
    }
    const std::unique_ptr<Transaction> transaction = std::move(m_project.m_transaction);
    const Result<ChangeSet> changes =
        transaction->commit({QString::fromUtf8(m_label.english), StepKind::Edit, {}, {}});
    if (!changes)
        return std::unexpected(changes.error());
    m_project.tell(*changes);
    return {};
}

} // namespace partsong
