// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/commentnews.h"

#include "core/store/changeset.h"
#include "core/store/pastrow.h"
#include "core/store/sight.h"
#include "ui/shell/settings.h"

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// By study and person: the step after which they last looked.
const SettingKey<QByteArray> Seen{"comments/seen", {}};

QString whose(const StudyContext &context)
{
    return context.project.study().id.text() + u'/'
        + QString::fromLatin1(context.project.person().name.toUtf8().toHex());
}

} // namespace

CommentNews::CommentNews(StudyContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    begin();
}

void CommentNews::begin()
{
    const bool known = !m_context.project.person().name.isEmpty();
    if (known && m_context.settings.bytes(Seen, whose(m_context)).isEmpty())
        keepSeen();
    look();
}

bool CommentNews::apply(const ChangeSet &changes)
{
    const bool other = changes.touches<Comment>() || m_seenAs != onlyCoderSeen(m_context.project);
    return other && look();
}

qint64 CommentNews::lastSeen() const
{
    const QByteArray step = m_context.settings.bytes(Seen, whose(m_context));
    return step.isEmpty() ? m_context.project.lastStep() : step.toLongLong();
}

bool CommentNews::freshSince(const CommentThread &thread, qint64 step) const
{
    const auto fresh = [&](const Comment &comment) {
        return comment.person != m_context.project.person().id
            && stepThatWrote(m_context.project, Comment::type(), comment.id.uuid(), "text") > step;
    };
    return fresh(thread.first) || std::ranges::any_of(thread.answers, fresh);
}

bool CommentNews::look()
{
    m_seenAs = onlyCoderSeen(m_context.project);
    QSet<Id<Comment>> fresh;
    if (!m_context.project.person().name.isEmpty()) {
        const qint64 since = lastSeen();
        for (const CommentThread &thread : commentThreads(m_context.project)) {
            if (!thread.first.closed && freshSince(thread, since))
                fresh.insert(thread.first.id);
        }
    }
    const bool more = !(fresh - m_fresh).isEmpty();
    m_fresh = std::move(fresh);
    return more;
}

void CommentNews::seen()
{
    if (!onlyCoderSeen(m_context.project))
        keepSeen();
}

void CommentNews::keepSeen()
{
    m_context.settings.setBytes(Seen, whose(m_context), QByteArray::number(m_context.project.lastStep()));
}

} // namespace partsong
