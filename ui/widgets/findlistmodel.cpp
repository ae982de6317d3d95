// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fuzzy.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/typetofind.h"

#include <algorithm>

namespace partsong {

namespace {

constexpr int CreateRow = -1;
constexpr int ByOtherWords = 40; // below whatever fits by its own text
constexpr int Strewn = 5'000; // below that, what only happens to hold the letters
constexpr int Later = 20'000; // what cannot be chosen now comes after all that can
constexpr int MostRows = 200; // more are not looked through; more letters narrow them

} // namespace

void FindListModel::setItems(std::vector<FindItem> items)
{
    m_items = std::move(items);
    m_signed = std::ranges::any_of(
        m_items, [](const FindItem &item) { return !item.iconName.isEmpty() || item.colour.isValid(); });
    find(m_pattern);
}

void FindListModel::setRecent(const QStringList &ids)
{
    m_recent = ids;
    find(m_pattern);
}

void FindListModel::setCreateText(const QString &withPlace)
{
    m_createText = withPlace;
    find(m_pattern);
}

void FindListModel::find(const QString &pattern)
{
    beginResetModel();
    m_pattern = pattern.trimmed();
    rank();
    if (createOffered())
        m_rows.insert(firstStrewn(), {CreateRow, 0, {}});
    endResetModel();
}

// Whoever types a new name must not get a thing that happens to hold its letters: what was hardly meant comes
// after what can be made.
std::vector<FindListModel::Row>::iterator FindListModel::firstStrewn()
{
    return std::ranges::find_if(m_rows, [](const Row &row) { return row.score < 0; });
}

void FindListModel::rank()
{
    m_rows.clear();
    for (int i = 0; i < int(m_items.size()); ++i) {
        const FindItem &item = m_items[size_t(i)];
        const auto recent = m_recent.indexOf(item.id);
        const int lead =
            (recent >= 0 ? int(std::max<qsizetype>(0, 12 - recent)) : 0) - (item.enabled ? 0 : Later);
        const auto match = fuzzyMatch(m_pattern, item.text);
        const auto places = match && !m_pattern.isEmpty() ? match->places : std::vector<int>();
        if (match && hitsMeant(*match, item.text))
            m_rows.push_back({i, match->score * 2 + lead, places});
        else if (beginsWords(m_pattern, item.text + u' ' + item.keywords + u' ' + item.detail))
            m_rows.push_back({i, ByOtherWords + lead, {}});
        else if (match)
            m_rows.push_back({i, std::min(match->score * 2, Strewn - 100) - Strewn + lead, places});
    }
    std::ranges::stable_sort(m_rows, std::greater(), [this](const Row &row) {
        const auto recent = m_recent.indexOf(m_items[size_t(row.item)].id);
        if (m_pattern.isEmpty())
            return (recent < 0 ? 0 : int(m_recent.size() - recent))
                - (m_items[size_t(row.item)].enabled ? 0 : Later);
        return row.score;
    });
    if (m_rows.size() > MostRows)
        m_rows.resize(MostRows);
}

bool FindListModel::createOffered() const
{
    if (m_createText.isEmpty() || m_pattern.isEmpty())
        return false;
    return std::ranges::none_of(m_items, [this](const FindItem &item) { return item.text == m_pattern; });
}

int FindListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (row.item == CreateRow) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return m_createText.arg(m_pattern);
        return role == CreateRole ? QVariant(true) : QVariant();
    }
    const FindItem &item = m_items[size_t(row.item)];
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.text : tr("%1, %2").arg(item.text, item.detail);
    case Qt::DecorationRole:
        return item.iconName.isEmpty() ? QVariant() : QVariant(icon(item.iconName));
    case IdRole:
        return item.id;
    case DetailRole:
        return item.detail;
    case ColourRole:
        return item.colour.isValid() ? QVariant(item.colour) : QVariant();
    case SignedRole:
        return m_signed;
    case PlacesRole:
        return QVariant::fromValue(QList<int>(row.places.begin(), row.places.end()));
    default:
        return {};
    }
}

Qt::ItemFlags FindListModel::flags(const QModelIndex &index) const
{
    const auto plain = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &row = m_rows[size_t(index.row())];
    const bool enabled = row.item == CreateRow || m_items[size_t(row.item)].enabled;
    return enabled ? plain | Qt::ItemIsEnabled : plain;
}

} // namespace partsong
