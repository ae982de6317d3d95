// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filepasswords.h"

#include "core/store/project.h"

namespace partsong {

FilePasswords::FilePasswords(Project &project) : QObject(&project) { }

QString FilePasswords::of(const Project &project, const QByteArray &original)
{
    const auto *known = project.findChild<FilePasswords *>(Qt::FindDirectChildrenOnly);
    return known ? known->m_passwords.value(original) : QString();
}

void FilePasswords::keep(Project &project, const QByteArray &original, const QString &password)
{
    auto *known = project.findChild<FilePasswords *>(Qt::FindDirectChildrenOnly);
    if (!known)
        known = new FilePasswords(project);
    known->m_passwords.insert(original, password);
}

} // namespace partsong
