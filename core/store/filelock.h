// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace partsong {

// The kernel's lock that says who has a study open for writing. It lies beside the study while the study is
// open and goes when it is closed; one left by a program that was killed holds nothing.
class FileLock {
public:
    // Takes the lock of a study, or fails with Locked (and the holder's name) or ReadOnly.
    static Result<std::unique_ptr<FileLock>> take(const QString &studyPath, const QString &holder);
    // Who holds the study's lock just now; "" when nobody does.
    static QString holderOf(const QString &studyPath);
    // Whether a lock lies beside the study, held or left by a program that was killed.
    static bool left(const QString &studyPath);
    // Says who holds it from now on.
    void nameHolder(const QString &holder);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(const QString &path) : m_path(path) { }

    QString m_path;
    qintptr m_handle = -1;
};

} // namespace partsong
