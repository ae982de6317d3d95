// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"

#include "core/base/tr.h"
#include "core/store/backup.h"
#include "core/store/filelock.h"
#include "core/store/schema.h"
#include "core/store/sight.h"
#include "core/store/subjectkind.h"
#include "core/store/transaction.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds GuiPatience(200); // what a person does not yet feel as frozen

bool inMemory(const QString &path)
{
    return path == ":memory:"_L1;
}

Error noPlaceFor(const QFileInfo &file)
{
    return {ErrorKind::ReadOnly,
            Tr::tr("No study can be made in “%1”: it is not there, cannot be written, or its disk is full. "
                   "Choose another folder.")
                .arg(QDir::toNativeSeparators(file.absolutePath())),
            {},
            {},
            {}};
}

} // namespace

Project::Project(const QString &path, const Schema &schema, Access access)
    : m_path(path), m_schema(schema), m_access(access)
{
}

Project::~Project()
{
    m_transaction.reset();
    m_reader.reset();
    m_database.reset();
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const Schema &schema,
                                                 const QString &title, const QString &person)
{
    const QFileInfo file(path);
    if (!inMemory(path) && (file.exists() || file.isSymLink())) {
        return failure(ErrorKind::Exists,
                       Tr::tr("“%1” is there already. Choose another name.").arg(file.fileName()));
    }
    std::unique_ptr<Project> project(new Project(path, schema, Access::Write));
    project->m_person = Person{Id<Person>::make(), person};
    if (Status locked = project->lock(0); !locked)
        return std::unexpected(locked.error().kind == ErrorKind::ReadOnly ? noPlaceFor(file)
                                                                          : locked.error());
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return std::unexpected(database.error());
    project->m_database = std::move(*database);
    if (Status founded = project->found(title); !founded) {
        project->m_database.reset();
        for (const auto &companion : {QString(), u"-journal"_s}) // a study that is half made is none
            QFile::remove(inMemory(path) ? QString() : path + companion);
        return std::unexpected(founded.error());
    }
    return project;
}

Status Project::found(const QString &title)
{
    Status status = m_database->execute("BEGIN IMMEDIATE");
    for (const QString &statement : m_schema.createStatements()) {
        if (status)
            status = m_database->execute(statement);
    }
    if (status)
        status = m_database->execute("COMMIT");
    if (!status)
        return status;
    m_founding = true;
    m_personPending = true;
    Transaction transaction(*this);
    transaction.insert(Study::type(),
                       rowOf(Study{Id<Study>::make(), title, true, QDateTime::currentMSecsSinceEpoch()}));
    const Result<ChangeSet> made = transaction.commit({});
    m_founding = false;
    return made ? Status() : std::unexpected(made.error());
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, const Schema &schema, Access access,
                                               int waitMilliseconds)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return failure(ErrorKind::NotFound,
                       Tr::tr("“%1” is not there. Check the name and the folder.").arg(file.fileName()));
    }
    if (!file.isFile()) {
        return failure(ErrorKind::NotAFile,
                       Tr::tr("“%1” is a folder, not a study. Choose a file that ends in .partsong.")
                           .arg(file.fileName()));
    }
    if (file.size() == 0) {
        return failure(
            ErrorKind::Empty,
            Tr::tr("“%1” is empty (0 bytes), so it is no study. Open a backup of it.").arg(file.fileName()));
    }
    std::unique_ptr<Project> project(new Project(path, schema, access));
    if (access == Access::Write) {
        if (Status locked = project->lock(waitMilliseconds); !locked)
            return std::unexpected(locked.error());
    }
    auto database =
        Database::open(path, access == Access::Write ? Database::Mode::Write : Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    project->m_database = std::move(*database);
    project->sweepCompanions();
    if (Status sound = project->inspect(); !sound)
        return std::unexpected(sound.error());
    project->loadFirstPerson();
    return project;
}

Status Project::lock(int waitMilliseconds)
{
    if (inMemory(m_path))
        return {};
    const QDeadlineTimer deadline(waitMilliseconds);
    for (;;) {
        auto lock = FileLock::take(m_path, m_person.name);
        if (lock) {
            m_lock = std::move(*lock);
            return {};
        }
        if (lock.error().kind != ErrorKind::Locked || deadline.hasExpired())
            return std::unexpected(lock.error());
        QThread::msleep(50);
    }
}

// What a killed writer left beside the study, which nobody holds any more. A reader takes the lock for a
// moment, if it is free.
void Project::sweepCompanions()
{
    std::unique_ptr<FileLock> held;
    if (!m_lock && FileLock::left(m_path)) {
        if (auto taken = FileLock::take(m_path, m_person.name))
            held = std::move(*taken);
    }
    if (!m_lock && !held)
        return;
    if (Status removed = m_database->removeIdleJournal(); !removed)
        qWarning("journal: %s", qUtf8Printable(removed.error().detail));
}

// Whether this is a sound study of a version that can be opened so. The first question also rolls back what a
// killed writer left unfinished.
Status Project::inspect()
{
    const QString name = QFileInfo(m_path).fileName();
    qint64 pages = 0;
    qint64 application = 0;
    {
        Statement tables = m_database->prepare("SELECT count(*) FROM sqlite_schema");
        tables.next();
        if (!tables.status())
            return tables.status();
        Statement header =
            m_database->prepare("SELECT (SELECT page_count * page_size FROM pragma_page_count, "
                                "pragma_page_size), (SELECT application_id FROM pragma_application_id)");
        if (!header.next())
            return header.status();
        pages = header.integer(0);
        application = header.integer(1);
    }
    if (application != Schema::ApplicationId) {
        return failure(
            ErrorKind::Foreign,
            Tr::tr("“%1” is not a Partsong study. Choose a file that ends in .partsong.").arg(name));
    }
    if (m_database->fileBytes() < pages) {
        return failure(
            ErrorKind::Damaged,
            Tr::tr("“%1” is cut short. Open its newest backup, and keep this file as it is.").arg(name));
    }
    return checkVersion();
}

Status Project::checkVersion()
{
    const QString name = QFileInfo(m_path).fileName();
    int version = 0;
    int oldestReader = 0;
    {
        Statement row = m_database->prepare("SELECT (SELECT user_version FROM pragma_user_version), "
                                            "(SELECT value FROM setting WHERE key='oldestReader')");
        if (!row.next()) {
            return failure(
                ErrorKind::Damaged,
                Tr::tr("“%1” is damaged. Open its newest backup, and keep this file as it is.").arg(name),
                row.status() ? QString() : row.status().error().detail);
        }
        version = row.number(0);
        oldestReader = row.text(1).toInt();
    }
    if (version == Schema::Version)
        return {};
    if (version < Schema::Version)
        return bringToToday(version);
    if (m_access == Access::Read && oldestReader > 0 && oldestReader <= Schema::Version)
        return {};
    return failure(
        ErrorKind::Newer,
        Tr::tr("“%1” was made by a newer version of Partsong. Install the newest version to open it.")
            .arg(name));
}

// A file of an older version is migrated, once a copy of it has been kept; to be read only, it is migrated in
// memory and left as it is.
Status Project::bringToToday(int version)
{
    const auto way = migrationsFrom(version, m_schema);
    if (!way)
        return std::unexpected(way.error());
    if (m_access == Access::Read) {
        auto memory = Database::open(u":memory:"_s, Database::Mode::Write);
        if (!memory)
            return std::unexpected(memory.error());
        if (Status copied = m_database->copyInto(**memory); !copied)
            return copied;
        if (Status migrated = migrate(**memory, *way); !migrated)
            return migrated;
        m_database = std::move(*memory);
        return m_database->execute("PRAGMA query_only=ON");
    }
    if (const auto kept = backupBeforeMigration(*m_database, m_path, m_schema); !kept)
        return std::unexpected(kept.error());
    return migrate(*m_database, *way);
}

void Project::loadFirstPerson()
{
    const std::vector<Person> persons = all<Person>();
    if (!persons.empty())
        m_person = persons.front();
    if (m_lock)
        m_lock->nameHolder(m_person.name);
}

QString Project::holderOf(const QString &path)
{
    return FileLock::holderOf(path);
}

Study Project::study() const
{
    const std::vector<Study> studies = all<Study>();
    return studies.empty() ? Study() : studies.front();
}

std::optional<Person> Project::personNamed(const QString &name) const
{
    const std::vector<Person> found = where<Person>("name", name.trimmed());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

// No name: nobody acts, and nothing is written until somebody does.
void Project::actAs(const QString &name)
{
    const std::optional<Person> known = personNamed(name);
    const bool nobody = name.trimmed().isEmpty();
    m_personPending = !known && !nobody;
    m_person = known ? *known : nobody ? Person() : Person{Id<Person>::make(), name.trimmed()};
    if (m_lock)
        m_lock->nameHolder(nobody ? Tr::tr("Somebody") : m_person.name);
}

Project::Pen Project::takePen()
{
    Pen pen(m_writing, std::defer_lock);
    if (QThread::currentThread() == thread())
        (void)pen.try_lock_for(GuiPatience);
    else
        pen.lock();
    return pen;
}

Error Project::beingWritten()
{
    return {ErrorKind::Locked,
            Tr::tr("Something larger is being written to the study just now. This can be done in a moment."),
            {},
            {},
            {}};
}

// Told in the order of the commits: what another thread committed before goes first.
void Project::tell(const ChangeSet &changes)
{
    if (changes.empty())
        return;
    {
        const std::scoped_lock lock(m_untoldMutex);
        m_untold.push_back(changes);
    }
    if (QThread::currentThread() == thread())
        tellAll();
    else
        QMetaObject::invokeMethod(this, &Project::tellAll, Qt::QueuedConnection);
}

void Project::tellAll()
{
    for (;;) {
        ChangeSet next;
        {
            const std::scoped_lock lock(m_untoldMutex);
            if (m_untold.empty())
                return;
            next = std::move(m_untold.front());
            m_untold.erase(m_untold.begin());
        }
        Q_EMIT changed(asSeen(*this, std::move(next)));
    }
}

} // namespace partsong
