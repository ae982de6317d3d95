// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchhitsmodel.h"

#include "core/base/textindex.h"
#include "core/store/project.h"
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
    endResetModel();
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
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

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &found = hit(index);
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

} // namespace partsong
