// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/sealing.h"

#include "core/base/tr.h"
#include "core/privacy/names.h"
#include "core/privacy/originals.h"
#include "core/store/backup.h"
#include "core/store/edit.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A folder as it really is, also where its last parts are not made yet.
QString realFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists())
        return info.canonicalFilePath();
    const QString parent = info.absolutePath();
    return parent == info.absoluteFilePath() ? parent : realFolder(parent) + u'/' + info.fileName();
}

bool liesIn(const QString &file, const QString &folder)
{
    const QString above = realFolder(folder);
    const QString own = realFolder(QFileInfo(file).absolutePath());
    return own == above || own.startsWith(above.endsWith(u'/') ? above : above + u'/');
}

// Where each original that goes can be had: from the study itself or from a backup that still has it.
struct Leaving {
    std::map<QByteArray, SealedOriginal> originals;
    QHash<QByteArray, QString> backups; // the file that has it, where the study has not
    FilesWithNames known;
    int staying = 0;
};

void gather(const Project &project, const QString &backup, const NameFinder &finder, Leaving &leaving)
{
    for (const auto &[hash, original] : originalsIn(project)) {
        if (leaving.originals.contains(hash))
            continue;
        if (!holdsNames(project, original, finder, leaving.known)) {
            leaving.staying += original.shown && backup.isEmpty() ? 1 : 0;
            continue;
        }
        leaving.originals.emplace(hash, original.told);
        if (!backup.isEmpty())
            leaving.backups.insert(hash, backup);
    }
}

Leaving leavingWith(const Project &project, const NameFinder &finder, const Progress *progress)
{
    Leaving leaving;
    gather(project, {}, finder, leaving);
    for (const QString &path : keptFiles(project.study().id)) {
        if (progress && progress->cancelled())
            break;
        if (QFileInfo(path) == QFileInfo(project.path()))
            continue;
        // One that cannot be read is not purged either, and is told of afterwards.
        if (const auto copy = Project::open(path, project.schema(), Project::Access::Read))
            gather(**copy, path, finder, leaving);
    }
    return leaving;
}

class Sealing {
public:
    Sealing(Project &project, const SealRequest &request, const Progress *progress)
        : m_project(project), m_request(request), m_progress(progress),
          m_finder(withNamesOf(project, request.names))
    {
    }

    Result<SealReport> run();

private:
    Status checkRequest() const;
    SealedKey key() const;
    Status writeKey();
    bool sameKeyStands() const;
    Result<QByteArray> bytesOf(const QByteArray &hash) const;
    WordsToPurge words() const;

    Project &m_project;
    const SealRequest &m_request;
    const Progress *m_progress;
    NameFinder m_finder;
    Leaving m_leaving;
    bool m_wroteKey = false;
};

Status Sealing::checkRequest() const
{
    if (m_project.readOnly())
        return failure(ErrorKind::ReadOnly,
                       Tr::tr("This study is open for reading only, so its names cannot be sealed here."));
    if (m_finder.names().empty())
        return failure(ErrorKind::Empty, Tr::tr("There are no names to seal. Add them to the list first."));
    if (Status sound = checkedNames(m_finder.names()); !sound)
        return sound;
    if (Status place = checkKeyPlace(m_project, m_request.keyPath); !place)
        return place;
    if (m_request.passphrase.isEmpty())
        return failure(ErrorKind::Refused, Tr::tr("A key file needs a passphrase."));
    return {};
}

SealedKey Sealing::key() const
{
    const Study study = m_project.study();
    SealedKey key{study.id, study.title, QDateTime::currentMSecsSinceEpoch(), m_finder.names(), {}};
    for (const auto &[hash, original] : m_leaving.originals)
        key.originals.push_back(original);
    for (RealName &name : key.names)
        name.id = {};
    return key;
}

Result<QByteArray> Sealing::bytesOf(const QByteArray &hash) const
{
    const QString backup = m_leaving.backups.value(hash);
    if (backup.isEmpty())
        return m_project.blob(hash);
    const auto copy = Project::open(backup, m_project.schema(), Project::Access::Read);
    if (!copy)
        return std::unexpected(copy.error());
    return (*copy)->blob(hash);
}

// Whether the file there is the key that a sealing which was cut off has written: it has all of this one.
bool Sealing::sameKeyStands() const
{
    const auto there = openKeyFile(m_request.keyPath, m_request.passphrase);
    if (!there || there->study != m_project.study().id)
        return false;
    const bool names = std::ranges::all_of(m_finder.names(), [&](const RealName &name) {
        return std::ranges::any_of(there->names, [&](const RealName &other) {
            return other.name == name.name && other.pseudonym == name.pseudonym;
        });
    });
    return names && std::ranges::all_of(m_leaving.originals, [&](const auto &entry) {
               return std::ranges::contains(there->originals, entry.first, &SealedOriginal::hash);
           });
}

Status Sealing::writeKey()
{
    if (QFileInfo::exists(m_request.keyPath) && sameKeyStands()) {
        // What is in it must still be whole.
        const auto whole = openKeyFile(m_request.keyPath, m_request.passphrase,
                                       [](const SealedOriginal &, const QByteArray &) { return Status(); });
        return whole ? Status() : std::unexpected(whole.error());
    }
    const Status written = writeKeyFile(
        m_request.keyPath, key(), m_request.passphrase,
        [this](const QByteArray &hash) { return bytesOf(hash); }, m_request.hardness, m_progress);
    m_wroteKey = written.has_value();
    return written;
}

WordsToPurge Sealing::words() const
{
    WordsToPurge words;
    words.find = [this](const QString &given) { return m_finder.standIns(given); };
    words.words = m_finder.words();
    words.kept = m_request.kept;
    words.spared = {&Person::type()};
    words.emptied = {&RealName::type()};
    for (const auto &[hash, original] : m_leaving.originals)
        words.blobs.insert(hash);
    words.committed = m_request.committed;
    return words;
}

Result<SealReport> Sealing::run()
{
    if (Status right = checkRequest(); !right)
        return std::unexpected(right.error());
    m_leaving = leavingWith(m_project, m_finder, m_progress);
    if (Status written = writeKey(); !written)
        return std::unexpected(written.error());
    if (m_progress && m_progress->cancelled()) {
        if (m_wroteKey)
            QFile::remove(m_request.keyPath);
        return failure(ErrorKind::Cancelled, Tr::tr("Sealing was stopped; nothing was changed."));
    }
    SealReport report;
    report.originals = static_cast<int>(m_leaving.originals.size());
    report.originalsLeft = m_leaving.staying;
    const Status purged = purgeWords(m_project, words(), report.purged, m_progress);
    // Nothing left the study, so nothing needs a key.
    if (!report.purged.committed && m_wroteKey)
        QFile::remove(m_request.keyPath);
    if (!purged)
        return std::unexpected(purged.error());
    return report;
}

} // namespace

Status checkKeyPlace(const Project &project, const QString &keyPath)
{
    if (keyPath.trimmed().isEmpty())
        return failure(ErrorKind::Refused, Tr::tr("Say where the key file shall stand."));
    const QFileInfo study(project.path());
    const bool onDisk = study.exists();
    if (onDisk
        && (liesIn(keyPath, study.absolutePath())
            || liesIn(keyPath, QFileInfo(study.canonicalFilePath()).absolutePath())))
        return failure(
            ErrorKind::Refused,
            Tr::tr("The key file may not stand in the folder of the study, or whoever gets the one "
                   "gets the other. Choose a place apart from it: a stick, or a folder that only "
                   "you can open."));
    if (liesIn(keyPath, backupFolder(project.study().id)))
        return failure(ErrorKind::Refused,
                       Tr::tr("The key file may not stand among the backups of the study. Choose a place "
                              "apart from it."));
    return {};
}

Result<SealReport> sealNames(Project &project, const SealRequest &request, const Progress *progress)
{
    return Sealing(project, request, progress).run();
}

} // namespace partsong
