// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/studyplaces.h"

#include "ui/shell/shellsettings.h"

#include <QFileInfo>

namespace partsong {

namespace {

constexpr qsizetype MostPlaces = 100;

QString whole(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

bool StudyPlaces::openedAnyway(const QString &path) const
{
    return m_settings.value(shellsettings::OpenedAnyway).contains(whole(path));
}

void StudyPlaces::openAnyway(const QString &path)
{
    QStringList all = m_settings.value(shellsettings::OpenedAnyway);
    all.removeAll(whole(path));
    all.prepend(whole(path));
    m_settings.setValue(shellsettings::OpenedAnyway, all.first(std::min(all.size(), MostPlaces)));
}

// Pairs: a study, its copy; the latest first.
QString StudyPlaces::copyOf(const QString &path) const
{
    const QStringList pairs = m_settings.value(shellsettings::WorkingCopies);
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs[i] == whole(path) && QFileInfo::exists(pairs[i + 1]))
            return pairs[i + 1];
    }
    return {};
}

QString StudyPlaces::originOf(const QString &copy) const
{
    const QStringList pairs = m_settings.value(shellsettings::WorkingCopies);
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs[i + 1] == whole(copy))
            return pairs[i];
    }
    return {};
}

void StudyPlaces::keepCopy(const QString &path, const QString &copy)
{
    const QStringList pairs =
        QStringList{whole(path), whole(copy)} + m_settings.value(shellsettings::WorkingCopies);
    m_settings.setValue(shellsettings::WorkingCopies, pairs.first(std::min(pairs.size(), 2 * MostPlaces)));
}

} // namespace partsong
