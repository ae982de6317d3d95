// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placewarning.h"

#include "core/base/filehandle.h"
#include "core/base/tr.h"
#include "core/store/backup.h"
#include "core/store/project.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// What a service calls its folder, and what it leaves in it.
struct Service {
    const char *name;
    QStringList folders; // the name itself, or followed by a blank and more, as in "Dropbox (Work)"
    QStringList markers; // files and folders that lie in it; with wildcards
};

const std::vector<Service> &services()
{
    static const std::vector<Service> known{
        {"OneDrive", {u"OneDrive"_s}, {u".849C9593-D756-4E56-8D6E-42412F2A707B"_s}},
        {"Dropbox", {u"Dropbox"_s}, {u".dropbox"_s, u".dropbox.cache"_s}},
        {"Nextcloud",
         {u"Nextcloud"_s, u"ownCloud"_s},
         {u".sync_*.db"_s, u"._sync_*.db"_s, u".nextcloudsync.log"_s, u".owncloudsync.log"_s}},
        {"Google Drive",
         {u"Google Drive"_s, u"GoogleDrive"_s, u"My Drive"_s},
         {u".tmp.drivedownload"_s, u".tmp.driveupload"_s}},
        {"iCloud", {u"iCloud Drive"_s, u"iCloudDrive"_s, u"com~apple~CloudDocs"_s}, {}},
        {"Syncthing", {}, {u".stfolder"_s}},
    };
    return known;
}

bool named(const QString &folder, const QStringList &names)
{
    return std::ranges::any_of(names, [&folder](const QString &name) {
        return folder.compare(name, Qt::CaseInsensitive) == 0
            || folder.startsWith(name + u' ', Qt::CaseInsensitive);
    });
}

bool belongsTo(const QDir &folder, const Service &service)
{
    if (named(folder.dirName(), service.folders))
        return true;
    return !service.markers.isEmpty()
        && !folder
                .entryList(service.markers,
                           QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                .isEmpty();
}

// The service in one of whose folders the file lies; "" when in none.
QString serviceOf(const QString &path)
{
    QDir folder(QFileInfo(path).absolutePath());
    if (const QString canonical = folder.canonicalPath(); !canonical.isEmpty())
        folder.setPath(canonical);
    for (;;) {
        for (const Service &service : services()) {
            if (belongsTo(folder, service))
                return QString::fromLatin1(service.name);
        }
        if (folder.isRoot() || !folder.cdUp())
            return {};
    }
}

bool remote(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return filehandle::onNetwork(folder) || folder.contains("/gvfs/"_L1);
}

} // namespace

PlaceWarning placeWarning(const QString &path)
{
    if (const QString service = serviceOf(path); !service.isEmpty()) {
        return {PlaceKind::Synced, service,
                Tr::tr("This study lies in a folder that %1 synchronises, which can damage it while it is "
                       "open. Work on a copy "
                       "on this computer.")
                    .arg(service)};
    }
    if (remote(path)) {
        return {PlaceKind::Network,
                {},
                Tr::tr("This study lies on a network drive, where two people writing at once can damage it. "
                       "Work on a copy on "
                       "this computer.")};
    }
    return {};
}

QString workingCopyFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/partsong/studies"_s;
}

Result<QString> makeWorkingCopy(const QString &path, const Schema &schema, const Progress *progress)
{
    const auto project = Project::open(path, schema, Project::Access::Read);
    if (!project)
        return std::unexpected(project.error());
    const QDir folder(workingCopyFolder());
    if (!folder.mkpath(u"."_s)) {
        return failure(ErrorKind::ReadOnly,
                       Tr::tr("No copy could be written to “%1”. Check the disk.")
                           .arg(QDir::toNativeSeparators(folder.path())));
    }
    const QString base = QFileInfo(path).completeBaseName();
    QString name = base + u".partsong"_s;
    for (int i = 2; folder.exists(name); ++i)
        name = u"%1 (%2).partsong"_s.arg(base).arg(i);
    return backupTo(**project, folder.filePath(name), progress).transform([](const BackupReport &made) {
        return made.path;
    });
}

} // namespace partsong
