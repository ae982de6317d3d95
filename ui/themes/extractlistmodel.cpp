// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/extractlistmodel.h"

#include "core/coding/code.h"
#include "core/coding/codequeries.h"
#include "core/coding/quote.h"
#include "core/coding/quotes.h"
#include "core/store/naming.h"
#include "core/themes/themecode.h"
#include "core/themes/themequeries.h"
#include "core/themes/themequote.h"
#include "ui/shell/subjectdrag.h"

#include <QColor>
#include <QMimeData>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

ExtractListModel::ExtractListModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project), m_origins(project)
{
}

void ExtractListModel::setTheme(Id<Theme> theme)
{
    if (theme == m_theme)
        return;
    beginResetModel();
    m_theme = theme;
    m_code = {};
    m_words.clear();
    m_places = wantedPlaces();
    updateQuoted();
    endResetModel();
}

void ExtractListModel::setCode(Id<Code> code)
{
    m_code = code;
    setPlaces(wantedPlaces());
}

void ExtractListModel::apply(const ChangeSet &changes)
{
    for (const auto &change : changes.of<Coding>())
        m_words.remove((change.after ? change.after : change.before)->id);
    if (!changes.splices().empty()) {
        m_words.clear();
        m_origins.forget();
    }
    if (changes.touches<Code>())
        m_looks.clear();
    const bool places = changes.touches<Coding>() || changes.touches<Code>() || changes.touches<ThemeCode>();
    if (places || !changes.splices().empty())
        setPlaces(wantedPlaces());
    if (updateQuoted() && !m_places.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<CodingPlace> ExtractListModel::wantedPlaces() const
{
    CodingFilter filter;
    const auto own = m_theme.null() ? std::vector<Id<Code>>() : codesOf(m_project, m_theme);
    for (const Id<Code> &code : own) {
        if (!m_code.null() && code != m_code)
            continue;
        for (const Id<Code> &under : codesUnder(m_project, code)) {
            if (!std::ranges::contains(filter.codes, under))
                filter.codes.push_back(under);
        }
    }
    return filter.codes.empty() ? std::vector<CodingPlace>() : codingPlaces(m_project, filter);
}

std::vector<std::pair<Id<Code>, QString>> ExtractListModel::codes() const
{
    std::vector<std::pair<Id<Code>, QString>> found;
    for (const Id<Code> &code : m_theme.null() ? std::vector<Id<Code>>() : codesOf(m_project, m_theme))
        found.emplace_back(code, pathOf(m_project, Code::type(), code.uuid()));
    return found;
}

// Both lists are in the same order, so rows that stay keep their places among each other.
void ExtractListModel::setPlaces(std::vector<CodingPlace> places)
{
    QSet<Id<Coding>> wanted;
    for (const CodingPlace &place : places)
        wanted.insert(place.id);
    for (int row = int(m_places.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_places[size_t(row)].id))
            continue;
        beginRemoveRows({}, row, row);
        m_places.erase(m_places.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(places.size()); ++row) {
        const bool there = row < int(m_places.size()) && m_places[size_t(row)].id == places[size_t(row)].id;
        if (there) {
            m_places[size_t(row)] = places[size_t(row)];
            continue;
        }
        const auto later = std::ranges::find(m_places.begin() + std::min(row, int(m_places.size())),
                                             m_places.end(), places[size_t(row)].id, &CodingPlace::id);
        if (later == m_places.end()) {
            beginInsertRows({}, row, row);
            m_places.insert(m_places.begin() + row, places[size_t(row)]);
            endInsertRows();
        } else {
            const int from = int(later - m_places.begin());
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_places.begin() + row, later, later + 1);
            m_places[size_t(row)] = places[size_t(row)];
            endMoveRows();
        }
    }
    if (!m_places.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool ExtractListModel::updateQuoted()
{
    QSet<Id<Coding>> quoted;
    for (const Id<Quote> &id : m_theme.null() ? std::vector<Id<Quote>>() : quotesOf(m_project, m_theme)) {
        if (const auto quote = m_project.find(id))
            quoted.insert(quote->coding);
    }
    if (quoted == m_quoted)
        return false;
    m_quoted = quoted;
    return true;
}

Id<Coding> ExtractListModel::codingAt(const QModelIndex &index) const
{
    return index.isValid() ? m_places[size_t(index.row())].id : Id<Coding>();
}

QModelIndex ExtractListModel::indexOf(Id<Coding> coding) const
{
    const auto found = std::ranges::find(m_places, coding, &CodingPlace::id);
    return found == m_places.end() ? QModelIndex() : index(int(found - m_places.begin()));
}

int ExtractListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

const ExtractListModel::Words &ExtractListModel::wordsAt(const CodingPlace &place) const
{
    auto found = m_words.find(place.id);
    if (found == m_words.end()) {
        const auto coding = m_project.find(place.id);
        Words words;
        words.words = place.page > 0 ? tr("A region of page %1").arg(place.page)
                                     : codedWords(m_project, place.id).simplified();
        if (coding)
            words.origin = m_origins.of(coding->anchor);
        found = m_words.insert(place.id, words);
    }
    return *found;
}

const ExtractListModel::Look &ExtractListModel::lookOf(Id<Code> code) const
{
    auto found = m_looks.find(code);
    if (found == m_looks.end()) {
        const auto record = m_project.find(code);
        found = m_looks.insert(code, record ? Look{record->name, record->colour} : Look());
    }
    return *found;
}

QVariant ExtractListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CodingPlace &place = m_places[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return wordsAt(place).words;
    case Qt::AccessibleTextRole: {
        const QString text =
            tr("%1. %2, coded %3").arg(wordsAt(place).words, wordsAt(place).origin, lookOf(place.code).name);
        return m_quoted.contains(place.id) ? tr("%1, is a quote of the theme").arg(text) : text;
    }
    case OriginRole:
        return wordsAt(place).origin;
    case CodeNameRole:
        return lookOf(place.code).name;
    case CodeColourRole:
        return QColor(lookOf(place.code).colour);
    case QuotedRole:
        return m_quoted.contains(place.id);
    default:
        return {};
    }
}

Qt::ItemFlags ExtractListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && !m_project.readOnly() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList ExtractListModel::mimeTypes() const
{
    return {QString::fromLatin1(SubjectMime)};
}

QMimeData *ExtractListModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<SubjectId> subjects;
    QStringList words;
    for (const QModelIndex &index : indexes) {
        subjects.push_back(subjectId(codingAt(index)));
        words << index.data().toString();
    }
    return subjects.empty() ? nullptr : dragOf(subjects, words.join(u'\n'));
}

} // namespace partsong
