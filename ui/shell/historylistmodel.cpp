// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historylistmodel.h"

#include "core/base/tr.h"
#include "core/store/project.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Batch = 200;

// "14:05" today, else the date with it.
QString shownTime(qint64 time)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time).toLocalTime();
    const QLocale locale;
    const QString clock = locale.toString(when.time(), u"HH:mm"_s);
    if (when.date() == QDate::currentDate())
        return clock;
    return HistoryListModel::tr("%1, %2").arg(locale.toString(when.date(), QLocale::ShortFormat), clock);
}

QString iconName(const Step &step)
{
    if (step.kind == StepKind::Undo)
        return u"edit-undo"_s;
    if (step.kind == StepKind::Purge)
        return u"edit-delete-shred"_s;
    return step.kind == StepKind::Merge ? u"merge"_s : u"document-edit"_s;
}

bool looksTheSame(const Step &one, const Step &other)
{
    return one.number == other.number && one.undone == other.undone && one.sealed == other.sealed;
}

} // namespace

QString shownLabel(const Step &step, const Project &project)
{
    if (!step.undoes)
        return Label::shown(step.label);
    const auto undone = project.step(*step.undoes);
    if (undone && undone->undoes)
        return HistoryListModel::tr("Redo: %1").arg(Label::shown(step.label));
    return HistoryListModel::tr("Undo: %1").arg(Label::shown(step.label));
}

HistoryListModel::HistoryListModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project), m_steps(project.historyBefore(0, Batch))
{
    m_all = int(m_steps.size()) < Batch;
}

void HistoryListModel::showOnly(std::optional<Id<Person>> person)
{
    if (person == m_person)
        return;
    beginResetModel();
    m_person = person;
    m_steps = m_project.historyBefore(0, Batch, person);
    m_all = int(m_steps.size()) < Batch;
    endResetModel();
}

void HistoryListModel::refresh()
{
    const qint64 newest = m_steps.empty() ? 0 : m_steps.front().number;
    const int added = int(m_project.lastStep() - newest);
    auto steps = m_project.historyBefore(0, int(m_steps.size()) + std::max(added, 0), m_person);
    const auto fresh =
        int(std::ranges::count_if(steps, [newest](const Step &step) { return step.number > newest; }));
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_steps.insert(m_steps.begin(), steps.begin(), steps.begin() + fresh);
        endInsertRows();
    }
    for (size_t i = 0; i < std::min(steps.size(), m_steps.size()); ++i) {
        if (looksTheSame(steps[i], m_steps[i]))
            continue;
        m_steps[i] = steps[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

std::vector<qint64> HistoryListModel::standingAbove(const QModelIndex &index) const
{
    std::vector<qint64> numbers;
    for (int row = 0; row < index.row(); ++row) {
        const Step &step = m_steps[size_t(row)];
        if (step.standing())
            numbers.push_back(step.number);
    }
    return numbers;
}

int HistoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

bool HistoryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_all;
}

void HistoryListModel::fetchMore(const QModelIndex &)
{
    if (m_all)
        return;
    const auto steps = m_project.historyBefore(m_steps.back().number, Batch, m_person);
    m_all = int(steps.size()) < Batch;
    if (steps.empty())
        return;
    beginInsertRows({}, int(m_steps.size()), int(m_steps.size() + steps.size()) - 1);
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
    endInsertRows();
}

QVariant HistoryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Step &step = m_steps[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownLabel(step, m_project);
    case Qt::AccessibleTextRole: {
        const QString words =
            tr("%1, %2, %3").arg(shownLabel(step, m_project), step.personName, shownTime(step.time));
        return step.undone ? tr("Undone: %1").arg(words) : words;
    }
    case Qt::DecorationRole:
        return icon(iconName(step));
    case RowDelegate::DetailRole:
        return step.sealed ? tr("%1; words withdrawn").arg(step.personName) : step.personName;
    case RowDelegate::NoteRole:
        return shownTime(step.time);
    case RowDelegate::StruckRole:
        return step.undone;
    default:
        return {};
    }
}

} // namespace partsong
