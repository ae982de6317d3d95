// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace partsong {

class Settings;

// The studies opened lately on this machine, latest first. Remembers paths, never anything from inside a
// study.
class RecentStudies {
public:
    explicit RecentStudies(Settings &settings) : m_settings(settings) { }

    QStringList paths() const; // those that still exist
    void add(const QString &path);

private:
    Settings &m_settings;
};

} // namespace partsong
