// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace partsong {

// A study in a folder of its own, worked on with the real command line program.
class Commands {
public:
    struct Outcome {
        int exitCode = -1;
        QByteArray out;
        QByteArray errors;
        QJsonDocument json; // of out; null where that is no JSON
        QJsonObject object() const { return json.object(); }
        QJsonArray list() const { return json.array(); }
        QString text(const QString &key) const { return json.object().value(key).toString(); }
        QString errorKind() const { return json.object().value(QStringLiteral("error"))[QStringLiteral("kind")].toString(); }
    };

    Commands();
    // Runs `partsong-cli COMMAND STUDY ARGUMENTS --json`; the command may be of two words.
    Outcome run(const QString &command, const QStringList &arguments = {}) const;
    // The same for what must succeed: one step more in the History.
    Outcome step(const QString &command, const QStringList &arguments = {}) const;
    int steps() const;
    QString write(const QString &file, const QByteArray &bytes) const;
    QByteArray studyBytes() const;
    QStringList files() const;

private:
    QTemporaryDir m_folder;
    QString m_study;
};

} // namespace partsong
