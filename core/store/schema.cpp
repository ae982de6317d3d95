// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/subjectkind.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Tables of the store itself, which no record describes: the History, blobs and what it is all kept by.
const char *const OwnTables[] = {
    "CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE subject(id BLOB PRIMARY KEY, kind TEXT NOT NULL) WITHOUT ROWID",
    // undone is kept up to date by undo and redo; it can be derived from undoes.
    "CREATE TABLE step(number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, time INTEGER NOT NULL, "
    "person BLOB, personname TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL, undoes INTEGER, "
    "undone INTEGER NOT NULL DEFAULT 0, sealed INTEGER NOT NULL DEFAULT 0, schema INTEGER NOT NULL, "
    "changes INTEGER NOT NULL)",
    "CREATE INDEX step_undoes ON step(undoes) WHERE undoes IS NOT NULL",
    // origin: the Edit of another copy that a merge took this change from.
    "CREATE TABLE change(step INTEGER NOT NULL REFERENCES step(number), seq INTEGER NOT NULL, "
    "tbl TEXT NOT NULL, record BLOB NOT NULL, op INTEGER NOT NULL, payload BLOB, origin BLOB, "
    "PRIMARY KEY(step, seq)) WITHOUT ROWID",
    "CREATE INDEX change_record ON change(record)",
    "CREATE TABLE taken(id BLOB PRIMARY KEY, step INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE tombstone(id BLOB PRIMARY KEY, tbl TEXT NOT NULL, time INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE blob(hash BLOB PRIMARY KEY, bytes INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE blobchunk(number INTEGER PRIMARY KEY, hash BLOB NOT NULL REFERENCES blob(hash) "
    "DEFERRABLE INITIALLY DEFERRED, part INTEGER NOT NULL, content BLOB NOT NULL, UNIQUE(hash, part))",
};

const std::vector<IncomingLink> NoLinks;

} // namespace

void Schema::add(const RecordType &type)
{
    m_types.push_back(&type);
    m_byTable.insert(QString::fromLatin1(type.table), &type);
    if (type.subjectKind)
        m_byKind.insert(QString::fromLatin1(type.subjectKind), &type);
    for (const Column &column : type.columns) {
        if (column.role == Role::Body)
            m_textType = &type;
    }
}

void Schema::add(const SubjectKind &kind)
{
    m_kinds.push_back(&kind);
}

void Schema::finish()
{
    for (const RecordType *type : m_types) {
        for (size_t i = 0; i < type->columns.size(); ++i) {
            const Column &column = type->columns[i];
            if (!column.references)
                continue;
            const IncomingLink link{type, static_cast<int>(i)};
            if (column.role != Role::SubjectLink) {
                m_links[m_byTable.value(QString::fromLatin1(column.references))].push_back(link);
                continue;
            }
            for (const RecordType *target : m_types) {
                if (target->subjectKind)
                    m_links[target].push_back(link);
            }
        }
    }
}

const std::vector<IncomingLink> &Schema::linksTo(const RecordType &type) const
{
    const auto found = m_links.constFind(&type);
    return found == m_links.constEnd() ? NoLinks : *found;
}

const SubjectKind *Schema::kind(const QString &name) const
{
    for (const SubjectKind *kind : m_kinds) {
        if (name == QLatin1String(kind->name))
            return kind;
    }
    return nullptr;
}

QString Schema::createTable(const RecordType &type) const
{
    QStringList columns;
    for (const Column &column : type.columns) {
        QString line = u"\"%1\" %2"_s.arg(QLatin1String(column.name), QLatin1String(column.sqlType));
        if (column.role == Role::Id)
            line += " NOT NULL UNIQUE"_L1;
        // Links are held at commit: NO ACTION may be deferred, RESTRICT may not.
        if (column.references)
            line +=
                u" REFERENCES %1(id) DEFERRABLE INITIALLY DEFERRED"_s.arg(QLatin1String(column.references));
        columns << line;
    }
    return u"CREATE TABLE %1(%2)"_s.arg(QLatin1String(type.table), columns.join(", "_L1));
}

QStringList Schema::createIndexes(const RecordType &type) const
{
    QStringList statements;
    for (const Column &column : type.columns) {
        if (column.references) {
            statements << u"CREATE INDEX %1_%2 ON %1(\"%2\")"_s.arg(QLatin1String(type.table),
                                                                    QLatin1String(column.name));
        }
    }
    return statements;
}

QStringList Schema::createStatements() const
{
    QStringList statements;
    for (const char *statement : OwnTables)
        statements << QString::fromLatin1(statement);
    for (const RecordType *type : m_types)
        statements << createTable(*type) << createIndexes(*type);
    statements << u"PRAGMA application_id=%1"_s.arg(ApplicationId)
               << u"PRAGMA user_version=%1"_s.arg(Version);
    statements << u"INSERT INTO setting VALUES('oldestReader', '%1')"_s.arg(OldestReader);
    return statements;
}

} // namespace partsong
