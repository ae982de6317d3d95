// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/store/backup.h"
#include "core/store/filelock.h"
#include "core/store/schema.h"
#include "core/store/subjectkind.h"
#include "core/store/transaction.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TextCacheBytes = 16 * 1024 * 1024;

bool inMemory(const QString &path)
{
    return path == ":memory:"_L1;
}

} // namespace

Project::Project(const QString &path, const Schema &schema, Access access)
    : m_path(path), m_schema(schema), m_access(access)
{
}

Project::~Project()
{
    m_transaction.reset();
    m_database.reset();
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const Schema &schema, const QString &title,
                                                 const QString &person)
{
    const QFileInfo file(path);
    if (!inMemory(path) && (file.exists() || file.isSymLink())) {
        return failure(ErrorKind::Exists,
                       Tr::tr("“%1” is there already. Choose another name.").arg(file.fileName()));
    }
    std::unique_ptr<Project> project(new Project(path, schema, Access::Write));
    project->m_person = Person{Id<Person>::make(), person};
    if (Status locked = project->lock(0); !locked)
        return std::unexpected(locked.error());
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return std::unexpected(database.error());
    project->m_database = std::move(*database);
    if (Status founded = project->found(title); !founded)
        return std::unexpected(founded.error());
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
    transaction.insert(Study::type(), rowOf(Study{Id<Study>::make(), title, true, QDateTime::currentMSecsSinceEpoch()}));
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
        return failure(ErrorKind::Empty,
                       Tr::tr("“%1” is empty (0 bytes), so it is no study. Open a backup of it.").arg(file.fileName()));
    }
    std::unique_ptr<Project> project(new Project(path, schema, access));
    if (access == Access::Write) {
        if (Status locked = project->lock(waitMilliseconds); !locked)
            return std::unexpected(locked.error());
    }
    auto database = Database::open(path, access == Access::Write ? Database::Mode::Write : Database::Mode::Read);
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

// What a killed writer left beside the study, which nobody holds any more. A reader takes the lock for a moment, if
// it is free.
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
        Statement header = m_database->prepare("SELECT (SELECT page_count * page_size FROM pragma_page_count, "
                                               "pragma_page_size), (SELECT application_id FROM pragma_application_id)");
        if (!header.next())
            return header.status();
        pages = header.integer(0);
        application = header.integer(1);
    }
    if (application != Schema::ApplicationId) {
        return failure(ErrorKind::Foreign,
                       Tr::tr("“%1” is not a Partsong study. Choose a file that ends in .partsong.").arg(name));
    }
    if (m_database->fileBytes() < pages) {
        return failure(ErrorKind::Damaged,
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
            return failure(ErrorKind::Damaged,
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
    return failure(ErrorKind::Newer,
                   Tr::tr("“%1” was made by a newer version of Partsong. Install the newest version to open it.").arg(name));
}

// A file of an older version is migrated, once a copy of it has been kept; to be read only, it is migrated in memory
// and left as it is.
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

void Project::actAs(const QString &name)
{
    const std::optional<Person> known = personNamed(name);
    m_personPending = !known;
    m_person = known ? *known : Person{Id<Person>::make(), name.trimmed()};
    if (m_lock)
        m_lock->nameHolder(m_person.name);
}

Row Project::rowFrom(Statement &statement, const RecordType &type) const
{
    Row row;
    row.reserve(type.columns.size());
    for (size_t i = 0; i < type.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (type.columns[i].role == Role::Body)
            row.emplace_back(statement.bytes(column));
        else
            row.push_back(statement.value(column));
    }
    return row;
}

namespace {

QByteArray selectFrom(const RecordType &type, const QByteArray &condition)
{
    QByteArrayList names;
    for (const Column &column : type.columns)
        names << '"' + QByteArray(column.name) + '"';
    return "SELECT " + names.join(',') + " FROM " + type.table + condition;
}

} // namespace

Result<Row> Project::findRow(const RecordType &type, const Uuid &id) const
{
    Statement statement = m_database->prepare(selectFrom(type, " WHERE id=?"));
    statement.bind(0, id);
    if (statement.next())
        return rowFrom(statement, type);
    if (!statement.status())
        return std::unexpected(statement.status().error());
    return failure(ErrorKind::NotFound, Tr::tr("This is not in the study, or no longer."),
                   u"%1 %2"_s.arg(QLatin1String(type.table), id.text()));
}

std::vector<Row> Project::rows(const RecordType &type) const
{
    std::vector<Row> rows;
    Statement statement = m_database->prepare(selectFrom(type, " ORDER BY rowid"));
    while (statement.next())
        rows.push_back(rowFrom(statement, type));
    return rows;
}

std::vector<Row> Project::rows(const RecordType &type, const char *column, const Value &value) const
{
    std::vector<Row> rows;
    Statement statement
        = m_database->prepare(selectFrom(type, " WHERE \"" + QByteArray(column) + "\" IS ? ORDER BY rowid"));
    statement.bind(0, value);
    while (statement.next())
        rows.push_back(rowFrom(statement, type));
    return rows;
}

QString Project::kindNameOf(const Uuid &subject) const
{
    Statement statement = m_database->prepare("SELECT kind FROM subject WHERE id=?");
    statement.bind(0, subject);
    return statement.next() ? statement.text(0) : QString();
}

const SubjectKind *Project::kindOf(const Uuid &subject) const
{
    return m_schema.kind(kindNameOf(subject));
}

std::shared_ptr<const TextIndex> Project::text(Id<Text> id) const
{
    const std::unique_lock lock(m_database->mutex());
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        if (it->first == id.uuid()) {
            std::rotate(it, it + 1, m_texts.end());
            return m_texts.back().second;
        }
    }
    Statement statement = m_database->prepare("SELECT body FROM text WHERE id=?");
    statement.bind(0, id.uuid());
    const bool there = statement.next();
    auto index = std::make_shared<const TextIndex>(there ? statement.bytes(0) : QByteArray());
    if (!there)
        return index;
    qsizetype kept = index->utf8().size();
    for (const auto &text : m_texts)
        kept += text.second->utf8().size();
    while (!m_texts.empty() && kept > TextCacheBytes) {
        kept -= m_texts.front().second->utf8().size();
        m_texts.erase(m_texts.begin());
    }
    m_texts.emplace_back(id.uuid(), index);
    return index;
}

void Project::forgetTexts() const
{
    const std::unique_lock lock(m_database->mutex());
    m_texts.clear();
}

void Project::tell(const ChangeSet &changes)
{
    if (changes.empty())
        return;
    if (QThread::currentThread() == thread())
        Q_EMIT changed(changes);
    else
        QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

} // namespace partsong
