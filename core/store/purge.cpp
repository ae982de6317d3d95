// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/purge.h"

#include "core/base/tr.h"
#include "core/store/backup.h"
#include "core/store/bytesearch.h"
#include "core/store/draftfile.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "core/store/purgeproof.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/store/withdrawal.h"

#include <QDateTime>
#include <QFileInfo>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr Label PurgeLabel = PARTSONG_LABEL("Withdraw words");

} // namespace

// Purges one file: the study's, or a backup's.
class Purge {
public:
    Purge(Project &project, const Withdrawn &roots, const StepId &step)
        : m_project(project), m_roots(roots), m_withdrawn(roots),
          m_step(step), m_met{[this](const QString &words) { m_search.addWords(words); },
                              [this](const QByteArray &hash) { m_hashes.insert(hash); }}
    {
    }

    Status run();
    int blanked() const { return m_blanked; }
    const Withdrawn &withdrawn() const { return m_withdrawn; }

private:
    Result<ChangeSet> withdraw();
    bool firstTime() const;
    void removeRows(Transaction &transaction);
    void learn(const LogEntry &removed);
    Status rewriteHistory();
    Status rewriteChanges(const Uuid &id, const RecordType &type);
    Status rewriteAnchors();
    Status write(qint64 step, qint64 seq, const QByteArray &payload);
    Status seal(const std::set<qint64> &steps);
    Status dropBlobs();
    std::set<QByteArray> neededBlobs() const;
    Status placeTombstones();

    Project &m_project;
    Withdrawn m_roots;
    Withdrawn m_withdrawn; // and all that goes with them
    StepId m_step;
    ByteSearch m_search;
    std::set<QByteArray> m_hashes; // of blobs that withdrawn records spoke of
    std::set<qint64> m_sealed;
    WordsMet m_met;
    int m_blanked = 0;
};

Status Purge::run()
{
    const Project::Pen pen = m_project.takePen();
    if (!pen)
        return std::unexpected(Project::beingWritten());
    const Result<ChangeSet> changes = withdraw();
    if (!changes)
        return std::unexpected(changes.error());
    m_project.forgetTexts();
    m_project.tell(*changes);
    // Freed pages hold nothing more (secure_delete); writing the file anew also makes it as small as it can
    // be.
    if (Status vacuumed = m_project.database().execute("VACUUM"); !vacuumed)
        return vacuumed;
    return PurgeProof(m_project, m_search, m_withdrawn).run();
}

// All within one transaction.
Result<ChangeSet> Purge::withdraw()
{
    Transaction transaction(m_project);
    removeRows(transaction);
    const HistoryLinks links(m_project);
    links.addDependents(m_withdrawn);
    m_sealed = links.stepsThatName(m_withdrawn);
    Transaction::Signature signature{
        QString::fromUtf8(PurgeLabel.english), StepKind::Purge, {}, m_step, firstTime()};
    transaction.finishStep(signature);
    Status status = transaction.status();
    for (const auto part : {&Purge::rewriteHistory, &Purge::dropBlobs, &Purge::placeTombstones}) {
        if (status)
            status = (this->*part)();
    }
    signature.evenEmpty = transaction.step() == 0 && m_blanked > 0;
    if (signature.evenEmpty)
        transaction.finishStep(signature);
    if (status)
        status = seal({transaction.step()});
    if (!status)
        return std::unexpected(status.error());
    return transaction.commit();
}

// Whether one of the roots has no tombstone yet.
bool Purge::firstTime() const
{
    Statement stone = m_project.query("SELECT 1 FROM tombstone WHERE id=?");
    for (const Uuid &id : m_roots.keys()) {
        const bool there = stone.bind(0, id).next();
        stone.reset();
        if (!there)
            return true;
    }
    return false;
}

void Purge::removeRows(Transaction &transaction)
{
    for (const auto &[id, type] : m_roots.asKeyValueRange()) {
        if (m_project.findRow(*type, id)) // another root may have taken it along
            transaction.removeWithAll(*type, id);
    }
    for (const LogEntry &entry : transaction.log()) {
        if (entry.op != ChangeOp::Remove)
            continue;
        m_withdrawn.insert(entry.id, entry.type);
        learn(entry);
        ++m_blanked;
    }
}

// The words of a row that goes, to look for them afterwards.
void Purge::learn(const LogEntry &removed)
{
    for (size_t i = 0; i < removed.before.size(); ++i) {
        const Role role = removed.type->columns[i].role;
        const Value &value = removed.before[i];
        if (const auto *bytes = std::get_if<QByteArray>(&value)) {
            if (role == Role::Body)
                m_search.addWords(QString::fromUtf8(*bytes));
            else if (role == Role::BlobHash)
                m_hashes.insert(*bytes);
        } else if (const auto *words = std::get_if<QString>(&value); words && holdsWords(role)) {
            m_search.addWords(*words);
        }
    }
}

Status Purge::write(qint64 step, qint64 seq, const QByteArray &payload)
{
    ++m_blanked;
    m_sealed.insert(step);
    Statement set = m_project.query("UPDATE change SET payload=? WHERE step=? AND seq=?");
    return set.bindBytes(0, payload).bind(1, step).bind(2, seq).run();
}

Status Purge::rewriteHistory()
{
    for (const auto &[id, type] : m_withdrawn.asKeyValueRange()) {
        if (Status status = rewriteChanges(id, *type); !status)
            return status;
    }
    if (Status status = rewriteAnchors(); !status)
        return status;
    return seal(m_sealed);
}

Status Purge::rewriteChanges(const Uuid &id, const RecordType &type)
{
    struct Change {
        qint64 step;
        qint64 seq;
        ChangeOp op;
        QByteArray payload;
    };
    std::vector<Change> changes;
    {
        Statement rows = m_project.query("SELECT step, seq, op, payload FROM change WHERE record=?");
        rows.bind(0, id);
        while (rows.next())
            changes.push_back(
                {rows.integer(0), rows.integer(1), static_cast<ChangeOp>(rows.number(2)), rows.bytes(3)});
        if (!rows.status())
            return rows.status();
    }
    for (const Change &change : changes) {
        m_sealed.insert(change.step);
        const QByteArray left = withoutWords(type, change.op, change.payload, m_met);
        if (left == change.payload)
            continue;
        if (Status status = write(change.step, change.seq, left); !status)
            return status;
    }
    return {};
}

// Corrections of texts that stay keep by value what withdrawn passages in them were.
Status Purge::rewriteAnchors()
{
    struct Change {
        qint64 step;
        qint64 seq;
        QByteArray left;
    };
    std::vector<Change> changes;
    {
        Statement rows = m_project.query("SELECT step, seq, payload, record FROM change WHERE op=4");
        while (rows.next()) {
            if (m_withdrawn.contains(rows.uuid(3)))
                continue;
            if (const QByteArray left = withoutAnchorWords(rows.bytes(2), m_withdrawn, m_met);
                !left.isEmpty())
                changes.push_back({rows.integer(0), rows.integer(1), left});
        }
        if (!rows.status())
            return rows.status();
    }
    for (const Change &change : changes) {
        if (Status status = write(change.step, change.seq, change.left); !status)
            return status;
    }
    return {};
}

Status Purge::seal(const std::set<qint64> &steps)
{
    Statement set = m_project.query("UPDATE step SET sealed=1 WHERE number=?");
    for (const qint64 step : steps) {
        if (Status status = set.bind(0, step).run(); !status)
            return status;
    }
    return {};
}

// The blobs that records or the History still speak of.
std::set<QByteArray> Purge::neededBlobs() const
{
    std::set<QByteArray> needed;
    for (const RecordType *type : m_project.schema().types()) {
        for (const Column &column : type->columns) {
            if (column.role != Role::BlobHash)
                continue;
            Statement rows =
                m_project.query("SELECT \"" + QByteArray(column.name) + "\" FROM " + type->table);
            while (rows.next())
                needed.insert(rows.bytes(0));
        }
    }
    Statement rows = m_project.query("SELECT tbl, op, payload FROM change WHERE op<>4");
    while (rows.next()) {
        if (const RecordType *type = m_project.schema().type(rows.text(0))) {
            for (const QByteArray &hash :
                 blobsIn(*type, static_cast<ChangeOp>(rows.number(1)), rows.bytes(2)))
                needed.insert(hash);
        }
    }
    return needed;
}

Status Purge::dropBlobs()
{
    const std::set<QByteArray> needed = neededBlobs();
    Statement chunks = m_project.query("DELETE FROM blobchunk WHERE hash=?");
    Statement blob = m_project.query("DELETE FROM blob WHERE hash=?");
    for (const QByteArray &hash : m_hashes) {
        if (needed.contains(hash))
            continue;
        if (const auto bytes = m_project.blob(hash)) {
            m_search.addBytes(*bytes);
            m_search.addWords(QString::fromUtf8(*bytes));
        }
        if (Status status = chunks.bindBytes(0, hash).run(); !status)
            return status;
        if (Status status = blob.bindBytes(0, hash).run(); !status)
            return status;
    }
    return {};
}

Status Purge::placeTombstones()
{
    Statement place = m_project.query("INSERT OR IGNORE INTO tombstone(id, tbl, time) VALUES(?, ?, ?)");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const auto &[id, type] : m_withdrawn.asKeyValueRange()) {
        if (Status status = place.bind(0, id).bindUtf8(1, type->table).bind(2, now).run(); !status)
            return status;
    }
    return {};
}

namespace {

bool everHad(const Project &project, const RecordType &type, const Uuid &id)
{
    if (project.findRow(type, id))
        return true;
    Statement rows = project.query("SELECT 1 FROM change WHERE record=? AND tbl=?");
    return rows.bind(0, id).bindUtf8(1, type.table).next();
}

Status purgeBackup(const QString &path, const Project &project, const Withdrawn &withdrawn,
                   const StepId &step)
{
    const auto copy = Project::open(path, project.schema(), Project::Access::Write);
    if (!copy)
        return std::unexpected(copy.error());
    Purge purge(**copy, withdrawn, step);
    return purge.run();
}

} // namespace

Result<PurgeReport> purgeRecords(Project &project, const RecordType &type, const Uuid &id,
                                 const Progress *progress)
{
    if (!everHad(project, type, id))
        return failure(ErrorKind::NotFound, Tr::tr("This is not in the study, and never was."));
    return purgeRecords(project, Withdrawn{{id, &type}}, progress);
}

Result<PurgeReport> purgeRecords(Project &project, const Withdrawn &records, const Progress *progress)
{
    const StepId step = StepId::make();
    Purge purge(project, records, step);
    if (Status purged = purge.run(); !purged)
        return std::unexpected(purged.error());
    PurgeReport report{purge.blanked(), 0, {}};
    const auto held =
        holdBackups(); // one that is being made may have the words, and is purged when it is done
    sweepDrafts(backupFolder(project.study().id), 0);
    const QStringList kept = keptFiles(project.study().id);
    for (const QString &path : kept) {
        if (progress)
            progress->at(report.backups, static_cast<int>(kept.size()), QFileInfo(path).fileName());
        if (QFileInfo(path) == QFileInfo(project.path()))
            continue;
        if (purgeBackup(path, project, purge.withdrawn(), step))
            ++report.backups;
        else
            report.unpurgedBackups << path;
    }
    return report;
}

Result<Uuid> purgeable(const Project &project, const RecordType &type, const char *nameColumn,
                       const QString &given)
{
    const Result<Uuid> present = thingNamed(project, type, nameColumn, given);
    if (present || present.error().kind != ErrorKind::NotFound)
        return present;
    const std::optional<Uuid> id = Uuid::fromText(given.trimmed());
    if (id && everHad(project, type, *id))
        return *id;
    std::set<Uuid> found;
    const auto name = static_cast<size_t>(type.indexOf(nameColumn));
    Statement rows = project.query("SELECT record, payload FROM change WHERE op=3 AND tbl=?");
    rows.bindUtf8(0, type.table);
    while (rows.next()) {
        const auto entry =
            LogEntry::fromPayload(project.schema(), ChangeOp::Remove, type, rows.uuid(0), rows.bytes(1));
        if (entry && entry->before[name] == Value(given.trimmed()) && !project.findRow(type, rows.uuid(0)))
            found.insert(rows.uuid(0));
    }
    if (found.empty())
        return present;
    if (found.size() == 1)
        return *found.begin();
    Error error{ErrorKind::Ambiguous,
                Tr::tr("More than one was called “%1”. Give its id.").arg(shortened(given)),
                {},
                {},
                {}};
    for (const Uuid &candidate : found)
        error.ids << candidate.text();
    return std::unexpected(error);
}

} // namespace partsong
