// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace partsong {

// One field of each row.
QStringList column(const QJsonArray &rows, const QString &field);

// What a command did, as whoever called it sees it.
struct Ran {
    int code = -1; // -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonValue json() const; // undefined where out is not exactly one JSON value and a line end
    QJsonObject object() const { return json().toObject(); }
    QJsonArray list() const { return json().toArray(); }
    QString message() const
    {
        return object()[QLatin1String("error")].toObject()[QLatin1String("message")].toString();
    }
    QString errorKind() const
    {
        return object()[QLatin1String("error")].toObject()[QLatin1String("kind")].toString();
    }
};

// A folder with one study in it, worked on by partsong-cli alone (what it then holds is looked up here, as
// that is quicker than another run). Each run is checked against what holds for every command: exit 0, 1 or
// 2, one JSON value on stdout, no companion of the study, and after a failure the same bytes.
class CliStudy {
public:
    enum class Filled { Empty, Sample };
    explicit CliStudy(Filled filled = Filled::Empty);

    QString path() const { return file(QStringLiteral("study.partsong")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const; // returns its path
    QByteArray bytes() const; // of the study

    // Any command with any arguments, as they are, perhaps with more in the environment.
    Ran raw(const QStringList &arguments, const QMap<QString, QString> &environment = {}) const;
    // "code add": the command on the study, with --json.
    Ran run(const QString &command, const QStringList &arguments = {}) const;
    // The same, which must succeed.
    QJsonObject does(const QString &command, const QStringList &arguments = {}) const;
    QJsonArray lists(const QString &command, const QStringList &arguments = {}) const;
    // Runs a command that must be exactly one step of the History, and sees that undo and redo of it bring
    // the dump back as it was before and after.
    QJsonObject oneStep(const QString &command, const QStringList &arguments = {}) const;
    // A command that must fail so.
    void refused(const QString &kind, const QString &command, const QStringList &arguments = {}) const;
    // A command that must change nothing, and make no step of it.
    QJsonObject idle(const QString &command, const QStringList &arguments = {}) const;

    int steps() const; // of the History
    // Everything that the study holds but its History.
    QString dump() const;

private:
    static QString quickFolder();
    void checkGeneral(const Ran &ran, const QStringList &arguments) const;

    QTemporaryDir m_folder{quickFolder()};
};

} // namespace partsong
