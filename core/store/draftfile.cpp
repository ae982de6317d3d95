// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftfile.h"

#include "core/base/id.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Only names that Partsong gives: the folder is a person's own.
bool ours(const QString &name)
{
    static const QRegularExpression pattern(
        uR"(^\.[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\.partsong-(copy|export|sample)(-journal|\.[A-Za-z]{6})?$)"_s);
    return pattern.match(name).hasMatch();
}

} // namespace

DraftFile::DraftFile(const QString &folder, const QString &what)
    : m_path(folder + u"/."_s + Uuid::make().text() + u".partsong-"_s + what)
{
    sweepDrafts(folder);
}

DraftFile::~DraftFile()
{
    for (const auto &companion : {QString(), u"-journal"_s})
        QFile::remove(m_path + companion);
}

void sweepDrafts(const QString &folder, int untouchedSeconds)
{
    const QDateTime stale = QDateTime::currentDateTimeUtc().addSecs(-untouchedSeconds);
    const QDir::Filters files = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u".*.partsong-*"_s}, files)) {
        if (ours(file.fileName()) && file.lastModified() <= stale)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace partsong
