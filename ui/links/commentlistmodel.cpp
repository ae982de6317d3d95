// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/commentlistmodel.h"

#include "core/links/blindwords.h"
#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/store/person.h"
#include "ui/links/commentnews.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/showndate.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool before(const CommentThread &one, const CommentThread &other)
{
    const auto rank = [](const CommentThread &thread) {
        return std::tuple(thread.first.closed, -thread.first.created, thread.first.id.uuid());
    };
    return rank(one) < rank(other);
}

} // namespace

CommentListModel::CommentListModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
}

void CommentListModel::show(std::optional<SubjectId> subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    refill();
}

bool CommentListModel::wanted(const CommentThread &thread) const
{
    return m_subject ? thread.first.subject == *m_subject : !thread.first.closed;
}

void CommentListModel::refill()
{
    beginResetModel();
    m_seenAs = onlyCoderSeen(m_project);
    m_rows =
        m_subject && m_subject->null() ? std::vector<CommentThread>() : commentThreads(m_project, m_subject);
    std::erase_if(m_rows, [this](const CommentThread &thread) { return !wanted(thread); });
    std::ranges::sort(m_rows, before);
    endResetModel();
}

void CommentListModel::apply(const ChangeSet &changes)
{
    if (m_seenAs != onlyCoderSeen(m_project))
        return refill();
    QSet<Id<Comment>> firsts;
    for (const auto &[was, is] : changes.of<Comment>()) {
        const Comment &comment = is ? *is : *was;
        firsts.insert(comment.answers.null() ? comment.id : comment.answers);
    }
    for (const Id<Comment> &id : std::as_const(firsts))
        refreshRow(id);
    // What they are about, and who wrote them, may be called something else now.
    if (firsts.isEmpty() && !changes.rows().empty() && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {RowDelegate::DetailRole});
}

void CommentListModel::refreshRow(Id<Comment> first)
{
    std::optional<CommentThread> thread = threadOf(m_project, first);
    const bool stays = thread && thread->first.id == first && wanted(*thread);
    const QModelIndex now = indexOf(first);
    if (now.isValid() && stays && thread->first.closed == m_rows[size_t(now.row())].first.closed) {
        m_rows[size_t(now.row())] = std::move(*thread);
        Q_EMIT dataChanged(now, now);
        return;
    }
    if (now.isValid()) {
        beginRemoveRows({}, now.row(), now.row());
        m_rows.erase(m_rows.begin() + now.row());
        endRemoveRows();
    }
    if (!stays)
        return;
    const auto at = std::ranges::lower_bound(m_rows, *thread, before);
    const int row = int(at - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(at, std::move(*thread));
    endInsertRows();
}

const CommentThread *CommentListModel::threadAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[size_t(index.row())] : nullptr;
}

QModelIndex CommentListModel::indexOf(Id<Comment> first) const
{
    const auto found =
        std::ranges::find_if(m_rows, [first](const CommentThread &row) { return row.first.id == first; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int CommentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString CommentListModel::detail(const CommentThread &thread) const
{
    const auto person = m_project.find(thread.first.person);
    QStringList parts;
    if (m_news && m_news->fresh(thread.first.id))
        parts << tr("new");
    if (person)
        parts << person->name;
    if (!m_subject)
        parts << tr("about %1").arg(shortened(titleOf(m_project, thread.first.subject.uuid())));
    if (!thread.answers.empty())
        parts << tr("%n answer(s)", nullptr, int(thread.answers.size()));
    if (thread.first.closed)
        parts << tr("closed");
    return parts.join(u" · "_s);
}

QVariant CommentListModel::data(const QModelIndex &index, int role) const
{
    const CommentThread *thread = threadAt(index);
    if (!thread)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shortened(thread->first.text.simplified(), 140);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3")
            .arg(shortened(thread->first.text.simplified(), 140), detail(*thread),
                 shortDay(thread->first.created));
    case Qt::DecorationRole:
        return icon(thread->first.closed ? u"checkmark"_s : u"edit-comment"_s);
    case RowDelegate::DetailRole:
        return detail(*thread);
    case RowDelegate::NoteRole:
        return shortDay(thread->first.created);
    case RowDelegate::StruckRole:
        return thread->first.closed;
    default:
        return {};
    }
}

} // namespace partsong
