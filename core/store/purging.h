// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/tr.h"
#include "core/store/changeset.h"
#include "core/store/step.h"

#include <QByteArray>

#include <functional>
#include <set>

namespace partsong {

class Project;
class Transaction;

// What every purge of one file has in common, the study's or a backup's: one transaction that cannot be taken
// back, the file written anew, and a proof that the words are gone. What is purged, those who derive say.
class Purge {
public:
    virtual ~Purge() = default;
    Purge(const Purge &) = delete;
    Purge &operator=(const Purge &) = delete;

    Status run();
    // Whether the words are gone from the study, even where run() failed afterwards.
    bool committed() const { return m_committed; }
    int blanked() const { return m_blanked; }

protected:
    Purge(Project &project, const StepId &step) : m_project(project), m_step(step) { }

    // All within one transaction, which it commits.
    virtual Result<ChangeSet> withdraw() = 0;
    // Fails with Damaged where words are left in the file.
    virtual Status prove() const = 0;
    // What is done to the file once the words are out of it.
    enum class Part { WritingAnew, Searching };
    virtual void began(Part) const { }

    // Gives a change of the History other content; its step can no longer be undone where it is sealed.
    Status writePayload(qint64 step, qint64 seq, const QByteArray &payload, bool seals);
    Status sealSteps(const std::set<qint64> &steps);
    Status dropBlob(const QByteArray &hash);
    Status placeTombstone(const Uuid &id, const char *table);

    // An ordinary step, which can be undone, of rows whose type only their description tells.
    static Status writeOrdinaryStep(Project &project, const Label &label,
                                    const std::function<void(Transaction &)> &write);

    Project &m_project;
    StepId m_step;
    std::set<qint64> m_sealed;
    int m_blanked = 0;

private:
    Status leaveNothing();
    Status vacuum();

    bool m_committed = false;
};

} // namespace partsong
