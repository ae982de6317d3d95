// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace partsong {

// A place of a test's own for what Partsong keeps in a person's data: backups above all.
class DataHome {
public:
    DataHome() : m_before(qgetenv("XDG_DATA_HOME")) { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }
    ~DataHome() { qputenv("XDG_DATA_HOME", m_before); }
    DataHome(const DataHome &) = delete;
    DataHome &operator=(const DataHome &) = delete;

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

} // namespace partsong
