// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/filehandle.h"
#include "core/base/tr.h"
#include "core/store/check.h"
#include "core/store/draftfile.h"
#include "core/store/project.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <set>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int HourMilliseconds = 60 * 60 * 1000;
constexpr int DayHours = 24;
constexpr size_t KeptNewest = 24;
constexpr size_t KeptDays = 30;
constexpr int WaitMilliseconds = 5000;
const auto TimeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

Error cannotWrite(const QString &folder)
{
    return {ErrorKind::ReadOnly,
            Tr::tr("No copy could be written to “%1”. Choose another folder.")
                .arg(QDir::toNativeSeparators(folder)),
            {},
            {},
            {}};
}

// What went wrong with a copy that a person never sees by its own name.
Error whyNot(const Error &error, const QString &draft)
{
    const QString folder = QFileInfo(draft).absolutePath();
    if (!QFile::exists(draft))
        return cannotWrite(folder);
    if (error.kind != ErrorKind::Io)
        return error;
    return {ErrorKind::Io,
            Tr::tr("There is no room for a copy in “%1”. Free some space on that disk.")
                .arg(QDir::toNativeSeparators(folder)),
            error.detail,
            {},
            {}};
}

// An Edit in progress is over in a moment; what it has not committed belongs in no copy.
Status copyOnceFree(const Database &database, const QString &path, const Progress *progress)
{
    for (int waited = 0;; waited += 20) {
        const Status copied = database.copyTo(path, progress);
        if (copied || copied.error().kind != ErrorKind::Locked || waited >= WaitMilliseconds)
            return copied;
        QThread::msleep(20);
    }
}

// Reopens the copy, as whoever needs it one day will.
Status verify(const QString &path, const Schema &schema, const Progress *progress)
{
    const auto report = checkFile(path, schema, progress);
    if (!report)
        return std::unexpected(report.error());
    if (report->ok())
        return {};
    const CheckIssue &first = report->issues.front();
    return failure(
        ErrorKind::Damaged,
        Tr::tr(
            "The study is damaged, so no copy of it was made. Check the study, or open its newest backup."),
        u"%1 %2: %3"_s.arg(first.table, first.id.text(), first.text));
}

// Reads the copy through a descriptor of its own, which nothing else has open.
Result<BackupReport> measured(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorKind::Io, Tr::tr("The copy could not be read again. Check the disk."),
                       file.errorString());
    return BackupReport{path, file.size(), hash.result().toHex(), true};
}

Result<BackupReport> copyAs(const Database &database, const Schema &schema, const QString &folder,
                            const QString &name, const Progress *progress = nullptr)
{
    const QString path = folder + u'/' + name;
    const DraftFile draft(folder, u"copy"_s);
    if (Status copied = copyOnceFree(database, draft.path(), progress); !copied)
        return std::unexpected(whyNot(copied.error(), draft.path()));
    if (Status sound = verify(draft.path(), schema, progress); !sound)
        return std::unexpected(sound.error());
    Result<BackupReport> report = measured(draft.path());
    if (!report)
        return report;
    QFile::setPermissions(draft.path(), QFile::ReadOwner | QFile::WriteOwner);
    if (!QFile::rename(draft.path(), path)) {
        if (QFile::exists(path))
            return failure(ErrorKind::Exists,
                           Tr::tr("“%1” is there already. Choose another name.").arg(name));
        return std::unexpected(cannotWrite(folder));
    }
    filehandle::syncFolder(folder);
    report->path = path;
    return report;
}

Status makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return std::unexpected(cannotWrite(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(TimeFormat);
}

// A name in a folder that a person chose: the study's, with the time.
QString nameIn(const QString &folder, const Project &project)
{
    const QString base = QFileInfo(project.path()).completeBaseName() + u' ' + now();
    QString name = base + u".partsong"_s;
    for (int i = 2; QFileInfo::exists(folder + u'/' + name); ++i)
        name = u"%1 (%2).partsong"_s.arg(base).arg(i);
    return name;
}

std::optional<Backup> backupFrom(const QFileInfo &file)
{
    const QStringList parts = file.completeBaseName().split(u'-');
    bool counted = false;
    const int number = parts.first().toInt(&counted);
    if (parts.size() != 2 || !counted)
        return std::nullopt;
    QDateTime time = QDateTime::fromString(parts.last(), TimeFormat);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::UTC);
    return Backup{file.absoluteFilePath(), number, time, file.size()};
}

} // namespace

Result<BackupReport> backupTo(const Project &project, const QString &path, const Progress *progress)
{
    const QFileInfo target(path);
    if (target.isDir())
        return copyAs(project.database(), project.schema(), target.absoluteFilePath(),
                      nameIn(target.absoluteFilePath(), project), progress);
    if (target.exists() || target.isSymLink())
        return failure(ErrorKind::Exists,
                       Tr::tr("“%1” is there already. Choose another name.").arg(target.fileName()));
    return copyAs(project.database(), project.schema(), target.absolutePath(), target.fileName(), progress);
}

QString backupFolder(Id<Study> study)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/partsong/backups/"_s
        + study.text();
}

std::vector<Backup> backups(Id<Study> study)
{
    std::vector<Backup> found;
    for (const QFileInfo &file : QDir(backupFolder(study)).entryInfoList({u"*.partsong"_s}, QDir::Files)) {
        if (const auto backup = backupFrom(file))
            found.push_back(*backup);
    }
    std::ranges::sort(found, std::ranges::greater(), &Backup::number);
    return found;
}

Status backupBeforeMigration(Database &database, const QString &path, const Schema &schema)
{
    Statement row = database.prepare("SELECT study.id, user_version FROM study, pragma_user_version");
    if (!row.next())
        return failure(ErrorKind::Damaged, Tr::tr("The study is damaged. Open its newest backup."));
    const QString folder = backupFolder(row.id<Study>(0));
    const QString stem =
        u"before-version-%1 %2 %3"_s.arg(row.integer(1) + 1).arg(now(), QFileInfo(path).completeBaseName());
    row.reset();
    if (QFileInfo(path).absolutePath() == QFileInfo(folder).absoluteFilePath())
        return {};
    if (Status made = makeFolder(folder); !made)
        return made;
    // Two copies of a study may be brought along within the same second.
    QString name = stem + u".partsong"_s;
    for (int again = 2; QFile::exists(folder + u'/' + name); ++again)
        name = u"%1 %2.partsong"_s.arg(stem).arg(again);
    return copyAs(database, schema, folder, name).transform([](const BackupReport &) {});
}

QStringList keptFiles(Id<Study> study)
{
    QStringList paths;
    for (const QFileInfo &file :
         QDir(backupFolder(study)).entryInfoList({u"*.partsong"_s}, QDir::Files, QDir::Name))
        paths << file.absoluteFilePath();
    return paths;
}

std::unique_lock<std::mutex> holdBackups()
{
    static std::mutex mutex;
    return std::unique_lock(mutex);
}

Result<BackupReport> makeBackup(const Project &project, const Progress *progress)
{
    const auto held = holdBackups();
    const Id<Study> study = project.study().id;
    const QString folder = backupFolder(study);
    if (Status made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    const auto kept = backups(study);
    const int number = kept.empty() ? 1 : kept.front().number + 1;
    const QString name = u"%1-%2.partsong"_s.arg(number, 6, 10, '0'_L1).arg(now());
    Result<BackupReport> made = copyAs(project.database(), project.schema(), folder, name, progress);
    if (!made)
        return made;
    for (const Backup &old : dispensable(backups(study)))
        QFile::remove(old.path);
    return made;
}

Result<std::optional<BackupReport>> ensureRecentBackup(const Project &project, const Progress *progress)
{
    const auto kept = backups(project.study().id);
    if (!kept.empty()) {
        const qint64 age = kept.front().time.msecsTo(QDateTime::currentDateTimeUtc());
        if (age >= 0 && age <= HourMilliseconds)
            return std::nullopt;
    }
    return makeBackup(project, progress).transform([](const BackupReport &made) {
        return std::optional(made);
    });
}

std::vector<Backup> dispensable(const std::vector<Backup> &newestFirst)
{
    std::vector<Backup> spare;
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks; // year and number
    size_t countedDays = 0;
    for (size_t i = 0; i < newestFirst.size(); ++i) {
        const Backup &backup = newestFirst[i];
        const QDate day = backup.time.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool newDay = days.insert(day).second;
        const bool recent = std::abs(backup.time.secsTo(newestFirst.front().time)) <= DayHours * 3600;
        if (i < KeptNewest || recent) {
            weeks.insert({year, week});
            continue;
        }
        const bool daily = newDay && countedDays < KeptDays;
        countedDays += daily ? 1 : 0;
        const bool newWeek = weeks.insert({year, week}).second;
        if (!daily && (!newWeek || countedDays < KeptDays))
            spare.push_back(backup);
    }
    return spare;
}

} // namespace partsong
