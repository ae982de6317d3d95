// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentstudies.h"

#include "ui/shell/shellsettings.h"

#include <QFileInfo>

namespace partsong {

namespace {

constexpr qsizetype MostRecentStudies = 8;

} // namespace

QStringList RecentStudies::paths() const
{
    QStringList found = m_settings.value(shellsettings::RecentStudies);
    found.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return found;
}

void RecentStudies::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    all.resize(std::min(all.size(), MostRecentStudies));
    m_settings.setValue(shellsettings::RecentStudies, all);
}

} // namespace partsong
