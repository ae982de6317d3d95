// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/comments.h"
#include "ui/shell/studycontext.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace partsong {

class ChangeSet;

// Which open threads hold words of others that came since whoever is at work last looked at what is open.
// Told by steps of the History, not by days: what a merge brings in was written long before. Who comes to a
// study for the first time finds nothing new in it.
class CommentNews : public QObject {
    Q_OBJECT
public:
    explicit CommentNews(StudyContext &context, QObject *parent = nullptr);

    // For whoever is at work from now on.
    void begin();
    // Looks again where comments changed, or others can be seen; true where there is more than before.
    bool apply(const ChangeSet &changes);
    bool fresh(Id<Comment> first) const { return m_fresh.contains(first); }
    int count() const { return int(m_fresh.size()); }
    // From now on nothing of this is new, though it goes on saying so until it is looked at again. Who
    // works blind has not seen all of it, and it stays new for them.
    void seen();

private:
    bool look();
    void keepSeen();
    qint64 lastSeen() const;
    bool freshSince(const CommentThread &thread, qint64 step) const;

    StudyContext &m_context;
    QSet<Id<Comment>> m_fresh;
    std::optional<Id<Person>> m_seenAs; // whose codings alone could be seen then
};

} // namespace partsong
