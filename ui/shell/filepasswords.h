// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace partsong {

class Project;

// The passwords that opened locked originals of a study, for as long as it is open: whoever gave one when
// importing is not asked again when reading. They are written nowhere.
class FilePasswords : public QObject {
    Q_OBJECT
public:
    // Of the file with this hash; "" where none is known.
    static QString of(const Project &project, const QByteArray &original);
    static void keep(Project &project, const QByteArray &original, const QString &password);

private:
    explicit FilePasswords(Project &project);

    QHash<QByteArray, QString> m_passwords;
};

} // namespace partsong
