// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchhitsmodel.h"

#include "core/base/textindex.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/subjectkind.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Context = 48; // characters on either side

} // namespace

SearchHitsModel::SearchHitsModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
}

void SearchHitsModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_subjects.clear();
    endResetModel();
}

void SearchHitsModel::setSubjects(std::vector<SubjectHit> subjects)
{
    if (subjects.empty())
        return;
    beginInsertRows({}, textHits(), textHits() + int(subjects.size()) - 1);
    m_subjects = std::move(subjects);
    endInsertRows();
}

SubjectId SearchHitsModel::subject(const QModelIndex &index) const
{
    if (index.row() < textHits())
        return subjectId(m_hits[size_t(index.row())].source);
    return SubjectId(m_subjects[size_t(index.row() - textHits())].subject);
}

std::optional<TextRange> SearchHitsModel::range(const QModelIndex &index) const
{
    return index.row() < textHits() ? std::optional(m_hits[size_t(index.row())].range) : std::nullopt;
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : textHits() + subjectHits();
}

QString SearchHitsModel::wordsAround(const SearchHit &hit) const
{
    const auto text = m_project.text(hit.text);
    if (!text->holds(hit.range))
        return {};
    const TextRange around{std::max(0, hit.range.start - Context),
                           std::min(text->characters(), hit.range.end + Context)};
    const QString before = text->words({around.start, hit.range.start});
    const QString after = text->words({hit.range.end, around.end});
    return (u"…%1%2%3…"_s.arg(before, text->words(hit.range), after)).simplified();
}

QVariant SearchHitsModel::textData(const SearchHit &found, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return wordsAround(found);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return u"%1: %2"_s.arg(found.sourceName, wordsAround(found));
    case RowDelegate::DetailRole:
        return found.sourceName;
    default:
        return {};
    }
}

QVariant SearchHitsModel::subjectData(const SubjectHit &found, int role) const
{
    const SubjectKind *kind = m_project.schema().kind(found.kind);
    if (!kind)
        return {};
    const auto detail = [&] {
        const QString title = kind->title ? kind->title(m_project, found.subject) : QString();
        return u"%1: %2"_s.arg(kind->shownName(), shortened(title));
    };
    switch (role) {
    case Qt::DisplayRole:
        return found.around;
    case Qt::DecorationRole:
        return icon(QString::fromLatin1(kind->icon));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return u"%1: %2"_s.arg(detail(), found.around);
    case RowDelegate::DetailRole:
        return detail();
    default:
        return {};
    }
}

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return index.row() < textHits() ? textData(m_hits[size_t(index.row())], role)
                                    : subjectData(m_subjects[size_t(index.row() - textHits())], role);
}

} // namespace partsong
