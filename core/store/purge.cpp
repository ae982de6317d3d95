// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/purge.h"

#include "core/base/tr.h"
#include "core/store/bytesearch.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "core/store/purgebackups.h"
#include "core/store/purgeproof.h"
#include "core/store/purging.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/store/withdrawal.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr Label PurgeLabel = PARTSONG_LABEL("Withdraw words");

} // namespace

// Withdraws records from one file.
class RecordPurge : public Purge {
public:
    RecordPurge(Project &project, const Withdrawn &roots, const StepId &step)
        : Purge(project, step), m_roots(roots),
          m_withdrawn(roots), m_met{[this](const QString &words) { m_search.addWords(words); },
                                    [this](const QByteArray &hash) { m_hashes.insert(hash); }}
    {
    }

    const Withdrawn &withdrawn() const { return m_withdrawn; }

protected:
    Result<ChangeSet> withdraw() override;
    Status prove() const override { return PurgeProof(m_project, m_search, m_withdrawn).run(); }

private:
    bool firstTime() const;
    void removeRows(Transaction &transaction);
    void learn(const LogEntry &removed);
    Status rewriteHistory();
    Status rewriteChanges(const Uuid &id, const RecordType &type);
    Status rewriteAnchors();
    Status dropBlobs();
    std::set<QByteArray> neededBlobs() const;
    Status placeTombstones();

    Withdrawn m_roots;
    Withdrawn m_withdrawn; // and all that goes with them
    ByteSearch m_search;
    std::set<QByteArray> m_hashes; // of blobs that withdrawn records spoke of
    WordsMet m_met;
};

Result<ChangeSet> RecordPurge::withdraw()
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
    for (const auto part :
         {&RecordPurge::rewriteHistory, &RecordPurge::dropBlobs, &RecordPurge::placeTombstones}) {
        if (status)
            status = (this->*part)();
    }
    signature.evenEmpty = transaction.step() == 0 && m_blanked > 0;
    if (signature.evenEmpty)
        transaction.finishStep(signature);
    if (status)
        status = sealSteps({transaction.step()});
    if (!status)
        return std::unexpected(status.error());
    return transaction.commit();
}

// Whether one of the roots has no tombstone yet.
bool RecordPurge::firstTime() const
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

void RecordPurge::removeRows(Transaction &transaction)
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
void RecordPurge::learn(const LogEntry &removed)
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

Status RecordPurge::rewriteHistory()
{
    for (const auto &[id, type] : m_withdrawn.asKeyValueRange()) {
        if (Status status = rewriteChanges(id, *type); !status)
            return status;
    }
    if (Status status = rewriteAnchors(); !status)
        return status;
    return sealSteps(m_sealed);
}

Status RecordPurge::rewriteChanges(const Uuid &id, const RecordType &type)
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
        if (Status status = writePayload(change.step, change.seq, left, true); !status)
            return status;
    }
    return {};
}

// Corrections of texts that stay keep by value what withdrawn passages in them were.
Status RecordPurge::rewriteAnchors()
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
        if (Status status = writePayload(change.step, change.seq, change.left, true); !status)
            return status;
    }
    return {};
}

// The blobs that records or the History still speak of.
std::set<QByteArray> RecordPurge::neededBlobs() const
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

Status RecordPurge::dropBlobs()
{
    const std::set<QByteArray> needed = neededBlobs();
    for (const QByteArray &hash : m_hashes) {
        if (needed.contains(hash))
            continue;
        if (const auto bytes = m_project.blob(hash)) {
            m_search.addBytes(*bytes);
            m_search.addWords(QString::fromUtf8(*bytes));
        }
        if (Status status = dropBlob(hash); !status)
            return status;
    }
    return {};
}

Status RecordPurge::placeTombstones()
{
    for (const auto &[id, type] : m_withdrawn.asKeyValueRange()) {
        if (Status status = placeTombstone(id, type->table); !status)
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
    RecordPurge purge(project, records, step);
    if (Status purged = purge.run(); !purged)
        return std::unexpected(purged.error());
    const auto purgeCopy = [&purge, &step](Project &copy) {
        return RecordPurge(copy, purge.withdrawn(), step).run();
    };
    const PurgedBackups backups = purgeBackups(project, purgeCopy, progress);
    return PurgeReport{purge.blanked(), backups.purged, backups.unpurged};
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
