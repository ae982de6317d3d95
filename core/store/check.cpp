// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/store/logentry.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/treecolumn.h"

#include <QCryptographicHash>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostIssues = 1000;

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// Holds a read transaction for as long as what is compared must be of one moment, unless an Edit is open,
// which is one already.
class Moment {
public:
    explicit Moment(Database &database) : m_database(database), m_lock(database.mutex())
    {
        m_mine = !database.inTransaction() && database.execute("BEGIN");
    }
    ~Moment()
    {
        if (m_mine)
            (void)m_database.execute("COMMIT");
    }
    Moment(const Moment &) = delete;
    Moment &operator=(const Moment &) = delete;

private:
    Database &m_database;
    std::unique_lock<std::recursive_mutex> m_lock;
    bool m_mine = false;
};

class Check {
public:
    Check(const Project &project, const Progress *progress)
        : m_project(project), m_schema(project.schema()), m_progress(progress)
    {
    }

    Result<CheckReport> run();

private:
    void structure();
    void foreignSchema();
    void links();
    void subjects(const RecordType &type);
    void strangeSubjects();
    void trees(const RecordType &type);
    void texts();
    void text(const Uuid &id);
    void anchors(const RecordType &type, const Uuid &text, const TextIndex &index);
    void anchor(const RecordType &type, const Statement &row, const TextIndex &index);
    void blobs();
    void blob(const QByteArray &hash);
    void blobLinks(const RecordType &type, const Column &column);
    void history();
    void historyEntry(const Statement &row);

    void add(CheckKind kind, const char *table, const Uuid &id, const QString &text);
    // Tells what kept a question from being answered to its end.
    void ended(const Statement &statement, const char *table);
    void ids(const QByteArray &sql, const QByteArrayList &texts, CheckKind kind, const char *table,
             const QString &text);
    bool stopped() const
    {
        return m_report.issues.size() >= MostIssues || (m_progress && m_progress->cancelled());
    }
    void at(int part, const QString &what) const
    {
        if (m_progress)
            m_progress->at(part, 6, what);
    }

    const Project &m_project;
    const Schema &m_schema;
    const Progress *m_progress;
    CheckReport m_report;
};

void Check::add(CheckKind kind, const char *table, const Uuid &id, const QString &text)
{
    if (m_report.issues.size() < MostIssues)
        m_report.issues.push_back({kind, QString::fromLatin1(table), id, text});
}

void Check::ended(const Statement &statement, const char *table)
{
    if (!statement.status()) {
        add(CheckKind::Structure, table, {},
            Tr::tr("Part of the file cannot be read: %1").arg(statement.status().error().detail));
    }
}

void Check::ids(const QByteArray &sql, const QByteArrayList &texts, CheckKind kind, const char *table,
                const QString &text)
{
    Statement rows = m_project.query(sql);
    for (qsizetype i = 0; i < texts.size(); ++i)
        rows.bindUtf8(static_cast<int>(i), texts[i]);
    while (!stopped() && rows.next())
        add(kind, table, rows.uuid(0), text);
    ended(rows, table);
}

void Check::structure()
{
    Statement rows = m_project.query("PRAGMA integrity_check(1000)");
    while (!stopped() && rows.next()) {
        const QString line = rows.text(0);
        if (line != "ok"_L1)
            add(CheckKind::Structure, "", {}, Tr::tr("The file is damaged: %1").arg(line));
    }
    ended(rows, "");
}

// A study has no views and triggers; whoever put them there wants something run.
void Check::foreignSchema()
{
    Statement rows = m_project.query("SELECT name FROM sqlite_schema WHERE type IN ('view', 'trigger')");
    while (!stopped() && rows.next()) {
        add(CheckKind::Structure, "", {},
            Tr::tr("The file holds something that Partsong did not put there: %1").arg(rows.text(0)));
    }
    ended(rows, "");
}

void Check::links()
{
    Statement rows = m_project.query("SELECT \"table\", rowid, \"parent\" FROM pragma_foreign_key_check");
    while (!stopped() && rows.next()) {
        const QByteArray table = rows.text(0).toLatin1();
        Uuid id;
        if (m_schema.type(rows.text(0))) {
            Statement row = m_project.query("SELECT id FROM " + table + " WHERE rowid=?");
            if (row.bind(0, rows.integer(1)).next())
                id = row.uuid(0);
        }
        add(CheckKind::ForeignKey, table.constData(), id,
            Tr::tr("It links to a “%1” that is not there.").arg(rows.text(2)));
    }
    ended(rows, "");
}

void Check::subjects(const RecordType &type)
{
    const QByteArray table(type.table);
    ids("SELECT id FROM " + table + " WHERE id NOT IN (SELECT id FROM subject WHERE kind=?)",
        {type.subjectKind}, CheckKind::ForeignKey, type.table,
        Tr::tr("Nothing can link to it, since its entry as a subject is missing."));
    ids("SELECT id FROM subject WHERE kind=? AND id NOT IN (SELECT id FROM " + table + ")",
        {type.subjectKind}, CheckKind::ForeignKey, "subject",
        Tr::tr("It stands for something that is not there."));
}

void Check::strangeSubjects()
{
    Statement rows = m_project.query("SELECT DISTINCT kind FROM subject");
    while (!stopped() && rows.next()) {
        if (!m_schema.typeOfKind(rows.text(0)))
            add(CheckKind::Structure, "subject", {}, Tr::tr("“%1” is no kind of subject.").arg(rows.text(0)));
    }
    ended(rows, "subject");
}

// Whether following the parents comes to an end, for tables that are trees.
void Check::trees(const RecordType &type)
{
    if (parentColumn(type) < 0)
        return;
    QHash<Uuid, Uuid> parents;
    Statement rows = m_project.query("SELECT id, parent FROM " + QByteArray(type.table));
    while (rows.next())
        parents.insert(rows.uuid(0), rows.uuid(1));
    ended(rows, type.table);
    QHash<Uuid, Uuid> seenFrom; // the node from which a walk first came by
    for (auto node = parents.cbegin(); node != parents.cend() && !stopped(); ++node) {
        Uuid at = node.key();
        while (!at.null() && !seenFrom.contains(at)) {
            seenFrom.insert(at, node.key());
            at = parents.value(at);
        }
        if (!at.null() && seenFrom.value(at) == node.key())
            add(CheckKind::Structure, type.table, at, Tr::tr("It lies under itself."));
    }
}

void Check::texts()
{
    std::vector<Uuid> texts;
    {
        Statement rows = m_project.query(QByteArray("SELECT id FROM ") + m_schema.textType().table);
        while (rows.next())
            texts.push_back(rows.uuid(0));
        ended(rows, m_schema.textType().table);
    }
    for (const Uuid &id : texts) {
        if (stopped())
            return;
        text(id);
    }
}

void Check::text(const Uuid &id)
{
    const Moment moment(m_project.database());
    const char *table = m_schema.textType().table;
    Statement row = m_project.query("SELECT body, characters, sha256 FROM text WHERE id=?");
    row.bind(0, id);
    if (!row.next())
        return ended(row, table); // removed since, or damaged
    const TextIndex index(row.bytes(0));
    if (sha256(index.utf8()) != row.bytesView(2))
        add(CheckKind::TextHash, table, id, Tr::tr("Its words are not those that were stored."));
    else if (index.characters() != row.integer(1))
        add(CheckKind::TextHash, table, id, Tr::tr("It does not have as many characters as were stored."));
    for (const RecordType *type : m_schema.types()) {
        if (type->positions.present() && !stopped())
            anchors(*type, id, index);
    }
}

void Check::anchors(const RecordType &type, const Uuid &text, const TextIndex &index)
{
    const int hash = type.positions.quoteHash;
    const QByteArray hashColumn =
        hash < 0 ? QByteArray("NULL") : '"' + QByteArray(type.columns[static_cast<size_t>(hash)].name) + '"';
    Statement rows = m_project.query("SELECT id, \"start\", \"end\", " + hashColumn + " FROM " + type.table
                                     + " WHERE text=?");
    rows.bind(0, text);
    while (!stopped() && rows.next())
        anchor(type, rows, index);
    ended(rows, type.table);
}

void Check::anchor(const RecordType &type, const Statement &row, const TextIndex &index)
{
    const qint64 start = row.integer(1);
    const qint64 end = row.integer(2);
    if (start < 0 || start > end || end > index.characters()) {
        return add(CheckKind::Structure, type.table, row.uuid(0),
                   Tr::tr("It stands at %1:%2, outside its text.").arg(start).arg(end));
    }
    if (type.positions.quoteHash < 0)
        return;
    const TextRange range{static_cast<int>(start), static_cast<int>(end)};
    const QByteArray hash = range.empty() ? QByteArray() : sha256(index.bytes(range));
    if (hash != row.bytesView(3))
        add(CheckKind::QuoteHash, type.table, row.uuid(0),
            Tr::tr("The words that it covers are not those that were coded."));
}

void Check::blobs()
{
    std::vector<QByteArray> hashes;
    {
        Statement rows = m_project.query("SELECT hash FROM blob");
        while (rows.next())
            hashes.push_back(rows.bytes(0));
        ended(rows, "blob");
    }
    for (const QByteArray &hash : hashes) {
        if (stopped())
            return;
        blob(hash);
    }
    for (const RecordType *type : m_schema.types()) {
        for (const Column &column : type->columns) {
            if (column.role == Role::BlobHash)
                blobLinks(*type, column);
        }
    }
}

void Check::blob(const QByteArray &hash)
{
    const Moment moment(m_project.database());
    Statement size = m_project.query("SELECT bytes FROM blob WHERE hash=?");
    if (!size.bindBytes(0, hash).next())
        return ended(size, "blob");
    QCryptographicHash sum(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    Statement chunks = m_project.query("SELECT content FROM blobchunk WHERE hash=? ORDER BY part");
    chunks.bindBytes(0, hash);
    while (chunks.next()) {
        sum.addData(chunks.bytesView(0));
        bytes += chunks.bytesView(0).size();
    }
    ended(chunks, "blobchunk");
    if (bytes != size.integer(0) || sum.result() != hash) {
        add(CheckKind::BlobHash, "blob", {},
            Tr::tr("What is kept as %1 is not what was stored.").arg(QString::fromLatin1(hash.toHex())));
    }
}

void Check::blobLinks(const RecordType &type, const Column &column)
{
    const QByteArray name = '"' + QByteArray(column.name) + '"';
    ids("SELECT id FROM " + QByteArray(type.table) + " WHERE " + name + " IS NOT NULL AND " + name
            + " NOT IN (SELECT hash FROM blob)",
        {}, CheckKind::BlobHash, type.table, Tr::tr("Its original is missing."));
}

void Check::history()
{
    Statement rows = m_project.query("SELECT step, tbl, record, op, payload FROM change");
    while (!stopped() && rows.next())
        historyEntry(rows);
    ended(rows, "change");
}

// Whether a step could still be read, and the texts that it would bring back are kept.
void Check::historyEntry(const Statement &row)
{
    const RecordType *type = m_schema.type(row.text(1));
    if (!type) // of a newer version, or of an older one and audit only
        return;
    const auto entry = LogEntry::fromPayload(m_schema, static_cast<ChangeOp>(row.number(3)), *type,
                                             row.uuid(2), row.bytes(4));
    if (!entry) {
        return add(CheckKind::Structure, "change", row.uuid(2),
                   Tr::tr("Step %1 of the History cannot be read.").arg(row.integer(0)));
    }
    if (type != &m_schema.textType() || entry->op == ChangeOp::Splice)
        return;
    for (size_t i = 0; i < type->columns.size(); ++i) {
        const Row &told = entry->op == ChangeOp::Insert ? entry->after : entry->before;
        const QByteArray *hash = std::get_if<QByteArray>(&told[i]);
        if (type->columns[i].role != Role::Body || !hash || hash->isEmpty())
            continue;
        Statement blob = m_project.query("SELECT 1 FROM blob WHERE hash=?");
        if (!blob.bindBytes(0, *hash).next()) {
            add(CheckKind::BlobHash, "change", row.uuid(2),
                Tr::tr("Step %1 of the History lacks its text.").arg(row.integer(0)));
        }
    }
}

Result<CheckReport> Check::run()
{
    at(0, Tr::tr("Reading the file"));
    structure();
    foreignSchema();
    at(1, Tr::tr("Following links"));
    links();
    for (const RecordType *type : m_schema.types()) {
        if (type->subjectKind && !stopped())
            subjects(*type);
        trees(*type);
    }
    strangeSubjects();
    at(2, Tr::tr("Comparing texts and coded passages"));
    texts();
    at(3, Tr::tr("Comparing originals"));
    blobs();
    at(4, Tr::tr("Reading the History"));
    history();
    at(6, {});
    if (m_progress && m_progress->cancelled())
        return failure(ErrorKind::Cancelled, Tr::tr("The check was stopped."));
    return std::move(m_report);
}

} // namespace

Result<CheckReport> checkStudy(const Project &project, const Progress *progress)
{
    return Check(project, progress).run();
}

Result<CheckReport> checkFile(const QString &path, const Schema &schema, const Progress *progress)
{
    const auto project = Project::open(path, schema, Project::Access::Read);
    if (project)
        return checkStudy(**project, progress);
    if (project.error().kind != ErrorKind::Damaged)
        return std::unexpected(project.error());
    return CheckReport{{{CheckKind::Structure, {}, {}, project.error().message}}};
}

} // namespace partsong
