// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/memolistmodel.h"

#include "core/links/blindwords.h"
#include "core/links/linktext.h"
#include "core/links/memolink.h"
#include "core/links/memos.h"
#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "ui/links/memokinds.h"
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

// Of this year the day says enough beside a title.
QString noteDay(qint64 time)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(time).date();
    return day.year() == QDate::currentDate().year() ? QLocale().toString(day, u"d MMM"_s) : shortDay(time);
}

bool holds(const Memo &memo, const QString &words)
{
    return memo.title.contains(words, Qt::CaseInsensitive) || memo.text.contains(words, Qt::CaseInsensitive)
        || memo.tags.contains(words, Qt::CaseInsensitive)
        || memoKindWord(memo.kind).startsWith(words, Qt::CaseInsensitive);
}

bool newer(const Memo &one, const Memo &other)
{
    return std::pair(one.created, one.id.uuid()) > std::pair(other.created, other.id.uuid());
}

// The memos that a change touches, by themselves or by what they are about.
QSet<Id<Memo>> touched(const ChangeSet &changes)
{
    QSet<Id<Memo>> ids;
    for (const auto &[before, after] : changes.of<Memo>())
        ids.insert(after ? after->id : before->id);
    for (const auto &[before, after] : changes.of<MemoLink>())
        ids.insert(after ? after->memo : before->memo);
    return ids;
}

} // namespace

MemoListModel::MemoListModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
}

void MemoListModel::show(std::optional<SubjectId> subject)
{
    if (subject == m_subject && !m_diary)
        return;
    m_subject = subject;
    m_diary = false;
    refill();
}

void MemoListModel::showDiary()
{
    if (m_diary)
        return;
    m_subject.reset();
    m_diary = true;
    refill();
}

void MemoListModel::setFilter(const QString &words)
{
    if (words.trimmed() == m_filter)
        return;
    m_filter = words.trimmed();
    refill();
}

void MemoListModel::refill()
{
    beginResetModel();
    m_seenAs = onlyCoderSeen(m_project);
    std::vector<Memo> memos = m_subject ? memosOn(m_project, m_subject->uuid()) : memosSeen(m_project);
    if (m_subject) {
        for (Memo &memo : memosNaming(m_project, m_subject->uuid())) {
            if (!std::ranges::contains(memos, memo.id, &Memo::id))
                memos.push_back(std::move(memo));
        }
    }
    std::erase_if(memos, [this](const Memo &memo) { return !fits(memo); });
    std::ranges::sort(memos, newer);
    m_rows.clear();
    for (Memo &memo : memos)
        m_rows.push_back({std::move(memo)});
    endResetModel();
}

bool MemoListModel::fits(const Memo &memo) const
{
    return (!m_diary || memo.kind == MemoKind::Diary) && holds(memo, m_filter);
}

bool MemoListModel::wanted(const Memo &memo) const
{
    if (!fits(memo) || hidden(m_project, memo))
        return false;
    return !m_subject || std::ranges::contains(memoSubjects(m_project, memo.id), m_subject->uuid())
        || std::ranges::contains(memoLinks(m_project, memo.id), m_subject->uuid());
}

void MemoListModel::apply(const ChangeSet &changes)
{
    if (m_seenAs != onlyCoderSeen(m_project))
        return refill();
    for (const Id<Memo> &id : touched(changes))
        refreshRow(id);
    forgetNames();
}

void MemoListModel::refreshRow(Id<Memo> id)
{
    const auto memo = m_project.find(id);
    const bool stays = memo && wanted(*memo);
    const QModelIndex now = indexOf(id);
    if (now.isValid() && stays) {
        m_rows[size_t(now.row())] = {*memo};
        Q_EMIT dataChanged(now, now);
    } else if (now.isValid()) {
        beginRemoveRows({}, now.row(), now.row());
        m_rows.erase(m_rows.begin() + now.row());
        endRemoveRows();
    } else if (stays) {
        const auto at = std::ranges::lower_bound(m_rows, *memo, newer, &Row::memo);
        const int row = int(at - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(at, {*memo});
        endInsertRows();
    }
}

// What memos are about may be called something else after any change.
void MemoListModel::forgetNames()
{
    bool any = false;
    for (const Row &row : m_rows) {
        any = any || row.about || row.names;
        row.about.reset();
        row.names.reset();
    }
    if (any)
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {RowDelegate::DetailRole});
}

Id<Memo> MemoListModel::memoAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].memo.id : Id<Memo>();
}

QModelIndex MemoListModel::indexOf(Id<Memo> memo) const
{
    const auto found = std::ranges::find(m_rows, memo, [](const Row &row) { return row.memo.id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int MemoListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString MemoListModel::title(const Memo &memo) const
{
    const QString title =
        memo.title.trimmed().isEmpty() ? shortened(withoutMarks(memo.text).simplified(), 90) : memo.title;
    if (!m_diary)
        return title;
    const QDate day = QDateTime::fromMSecsSinceEpoch(memo.created).date();
    return QLocale().toString(day, QLocale::LongFormat);
}

QString MemoListModel::about(const Row &row) const
{
    if (!row.about) {
        QStringList titles;
        for (const Uuid &subject : memoSubjects(m_project, row.memo.id))
            titles << shortened(titleOf(m_project, subject));
        row.about = titles.join(u", "_s);
    }
    return *row.about;
}

bool MemoListModel::onlyNames(const Row &row) const
{
    if (!m_subject)
        return false;
    if (!row.names)
        row.names = !std::ranges::contains(memoSubjects(m_project, row.memo.id), m_subject->uuid());
    return *row.names;
}

// Among all memos what they are about tells them apart; among those about one thing, their words.
QString MemoListModel::detail(const Row &row) const
{
    if (m_diary)
        return shortened((row.memo.title + u' ' + row.memo.text).simplified(), 160);
    const QString words = row.memo.title.trimmed().isEmpty()
        ? QString()
        : shortened(withoutMarks(row.memo.text).simplified(), 120);
    QStringList parts{memoKindWord(row.memo.kind)};
    if (onlyNames(row))
        parts << tr("names it");
    if (!m_subject && !about(row).isEmpty())
        parts << tr("about %1").arg(about(row));
    else if (!words.isEmpty())
        parts << words;
    return parts.join(u" · "_s);
}

QVariant MemoListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return title(row.memo);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(title(row.memo), detail(row), shortDay(row.memo.created));
    case Qt::DecorationRole:
        return icon(u"note"_s);
    case RowDelegate::DetailRole:
        return detail(row);
    case RowDelegate::NoteRole:
        return m_diary ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.memo.created).time(),
                                            QLocale::ShortFormat)
                       : noteDay(row.memo.created);
    default:
        return {};
    }
}

} // namespace partsong
