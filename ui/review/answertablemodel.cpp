// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/answertablemodel.h"

#include "core/links/subjects.h"
#include "core/review/roundclaim.h"
#include "core/review/rounds.h"
#include "core/themes/theme.h"
#include "ui/shell/advice.h"

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QStringList reviewersOf(std::vector<Response> responses)
{
    std::ranges::sort(responses, {}, &Response::id); // ids made later sort later
    QStringList reviewers;
    for (const Response &response : responses) {
        if (!reviewers.contains(response.reviewer))
            reviewers << response.reviewer;
    }
    return reviewers;
}

} // namespace

AnswerTableModel::AnswerTableModel(const Project &project, QObject *parent)
    : QAbstractTableModel(parent), m_project(project)
{
}

void AnswerTableModel::setRound(Id<Round> round)
{
    m_round = round;
    load();
}

void AnswerTableModel::load()
{
    beginResetModel();
    m_themes = wantedThemes();
    m_reviewers.clear();
    m_answers.clear();
    if (!m_round.null()) {
        const auto responses = m_project.where<Response>("round", m_round);
        m_reviewers = reviewersOf(responses);
        for (const Response &response : responses)
            m_answers.emplace(Cell(response.claim, response.reviewer), response);
    }
    endResetModel();
}

std::vector<SubjectId> AnswerTableModel::wantedThemes() const
{
    std::vector<SubjectId> themes;
    for (const Uuid &id : m_round.null() ? std::vector<Uuid>() : themesOfRound(m_project, m_round))
        themes.push_back(SubjectId(id));
    return themes;
}

void AnswerTableModel::apply(const ChangeSet &changes)
{
    if (m_round.null())
        return;
    if (changes.touches<RoundClaim>() && wantedThemes() != m_themes)
        return load(); // what a review asks about is settled when it is made; only undo comes here
    if (changes.touches<Theme>())
        refreshThemes();
    if (changes.touches<Response>())
        refreshAnswers();
}

void AnswerTableModel::refreshThemes()
{
    if (!m_themes.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void AnswerTableModel::refreshAnswers()
{
    const auto responses = m_project.where<Response>("round", m_round);
    setReviewers(reviewersOf(responses));
    std::map<Cell, Response> answers;
    for (const Response &response : responses)
        answers.emplace(Cell(response.claim, response.reviewer), response);
    std::swap(answers, m_answers);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            const Cell cell(m_themes[size_t(row)], m_reviewers[column - 1]);
            const auto before = answers.find(cell);
            const auto after = m_answers.find(cell);
            const bool had = before != answers.end();
            const bool has = after != m_answers.end();
            if (had != has || (had && !(before->second == after->second)))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

void AnswerTableModel::setReviewers(const QStringList &reviewers)
{
    for (int i = int(m_reviewers.size()) - 1; i >= 0; --i) {
        if (reviewers.contains(m_reviewers[i]))
            continue;
        beginRemoveColumns({}, i + 1, i + 1);
        m_reviewers.removeAt(i);
        endRemoveColumns();
    }
    for (int i = 0; i < int(reviewers.size()); ++i) {
        const int from = int(m_reviewers.indexOf(reviewers[i]));
        if (from < 0) {
            beginInsertColumns({}, i + 1, i + 1);
            m_reviewers.insert(i, reviewers[i]);
            endInsertColumns();
        } else if (from != i) {
            beginMoveColumns({}, from + 1, from + 1, {}, i + 1);
            m_reviewers.move(from, i);
            endMoveColumns();
        }
    }
}

SubjectId AnswerTableModel::themeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_themes[size_t(index.row())] : SubjectId();
}

QString AnswerTableModel::reviewerAt(const QModelIndex &index) const
{
    return index.isValid() && index.column() > 0 ? m_reviewers[index.column() - 1] : QString();
}

std::optional<Response> AnswerTableModel::responseAt(const QModelIndex &index) const
{
    const auto found = m_answers.find(Cell(themeAt(index), reviewerAt(index)));
    return found == m_answers.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Response> AnswerTableModel::responsesTo(SubjectId theme) const
{
    std::vector<Response> responses;
    for (const QString &reviewer : m_reviewers) {
        const auto found = m_answers.find(Cell(theme, reviewer));
        if (found != m_answers.end())
            responses.push_back(found->second);
    }
    return responses;
}

int AnswerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_themes.size());
}

int AnswerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reviewers.size()) + 1;
}

QString AnswerTableModel::cellWords(const Response &response) const
{
    const QString flags = answerFlags(response.hard, response.ring);
    const QString word = answerWord(response.answer);
    return flags.isEmpty() ? word : tr("%1 · %2").arg(word, flags);
}

QVariant AnswerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto response = responseAt(index);
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? titleOf(m_project, themeAt(index).uuid())
                                                                  : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return response ? answerWord(response->answer) : QString();
    case Qt::AccessibleTextRole:
        return response ? tr("%1: %2").arg(reviewerAt(index), cellWords(*response))
                        : tr("%1 has not answered").arg(reviewerAt(index));
    case Qt::ToolTipRole:
        return response ? response->comment : QString();
    case AnswerRole:
        return response ? QVariant::fromValue(response->answer) : QVariant();
    case HardRole:
        return response && response->hard;
    case RingRole:
        return response && response->ring;
    default:
        return {};
    }
}

QVariant AnswerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Theme") : m_reviewers.value(section - 1);
}

} // namespace partsong
