// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/store/merging.h"
#include "core/store/project.h"
#include "core/store/purge.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/store/valueparts.h"
#include "core/store/withdrawal.h"
#include "core/store/wordpurge.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <ranges>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr Label MergeLabel = PARTSONG_LABEL("Merge copy");

} // namespace

// Writes into our copy what the merge of both came to.
class Merge {
public:
    Merge(Project &project, const Merging &merging, const CopyHistory &ours, const CopyHistory &theirs)
        : m_project(project), m_merging(merging), m_ours(ours), m_theirs(theirs), m_side(merging.sideOf(ours))
    {
    }

    Status run();
    // To be held from the first look at our copy to the last word written: nobody else writes meanwhile.
    static Result<Project::Pen> pen(Project &ours);

private:
    void writeAll(Transaction &transaction);
    void removeAway(Transaction &transaction);
    void correctTexts(Transaction &transaction);
    void insertNew(Transaction &transaction);
    void updateChanged(Transaction &transaction);
    void update(Transaction &transaction, const MergedRecord &record);
    Status keepBlobs(const MergedRecord &record);
    Status noteTaken(qint64 step);
    Uuid latestNews(const MergedRecord &record) const;
    StepId stepId() const;

    Project &m_project;
    const Merging &m_merging;
    const CopyHistory &m_ours;
    const CopyHistory &m_theirs;
    int m_side;
};

Result<Project::Pen> Merge::pen(Project &ours)
{
    Project::Pen pen = ours.takePen();
    if (!pen)
        return std::unexpected(Project::beingWritten());
    return pen;
}

Status Merge::run()
{
    Transaction transaction(m_project);
    writeAll(transaction);
    transaction.setOrigin({});
    transaction.finishStep({QString::fromUtf8(MergeLabel.english), StepKind::Merge, {}, stepId(), true});
    if (!transaction.status())
        return transaction.status();
    if (Status noted = noteTaken(transaction.step()); !noted)
        return noted;
    const Result<ChangeSet> changes = transaction.commit();
    if (!changes)
        return std::unexpected(changes.error());
    m_project.forgetTexts();
    m_project.tell(*changes);
    return {};
}

void Merge::writeAll(Transaction &transaction)
{
    removeAway(transaction);
    correctTexts(transaction);
    insertNew(transaction);
    updateChanged(transaction);
}

// What stands in texts before these, so that an undo, which goes backwards, finds the texts there.
void Merge::removeAway(Transaction &transaction)
{
    for (const RecordType *type : m_project.schema().types() | std::views::reverse) {
        for (const auto &[id, record] : m_merging.records()) {
            if (record.type != type || record.state == MergedRecord::State::Present
                || !record.rows[at(m_side)])
                continue;
            transaction.setOrigin(record.removal);
            transaction.remove(*type, id);
        }
    }
    m_project.forgetTexts();
}

void Merge::correctTexts(Transaction &transaction)
{
    for (const auto &[id, text] : m_merging.texts()) {
        if (!m_project.findRow(m_project.schema().textType(), id))
            continue;
        for (const Rewording &rewording : text.from[at(m_side)]) {
            transaction.setOrigin(rewording.edit);
            transaction.splice(id, rewording.at, rewording.removed,
                               QString::fromStdU32String(rewording.inserted));
        }
        const QByteArray words = QString::fromStdU32String(text.words).toUtf8();
        if (transaction.status() && m_project.text(Id<Text>(id))->utf8() != words) {
            transaction.fail({ErrorKind::Damaged,
                              Tr::tr("The texts of the two copies do not fit together. Check both."),
                              u"text %1"_s.arg(id.text()),
                              {},
                              {}});
        }
    }
}

// The latest of their Edits that had a hand in a record and that we do not know.
Uuid Merge::latestNews(const MergedRecord &record) const
{
    const RecordWriters &writers = record.writers[at(1 - m_side)];
    Uuid latest = writers.existence.edit;
    for (const Writer &writer : writers.columns) {
        if (!m_ours.knows(writer.edit))
            latest = std::max(latest, writer.edit);
    }
    return latest;
}

Status Merge::keepBlobs(const MergedRecord &record)
{
    for (size_t i = 0; i < record.row.size(); ++i) {
        const QByteArray *hash = std::get_if<QByteArray>(&record.row[i]);
        if (record.type->columns[i].role != Role::BlobHash || !hash || m_project.blob(*hash))
            continue;
        const Result<QByteArray> bytes = m_theirs.project().blob(*hash);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (Status kept = m_project.keepBlob(*hash, *bytes); !kept)
            return kept;
    }
    return {};
}

// Texts before what stands in them, which is the order of the tables.
void Merge::insertNew(Transaction &transaction)
{
    for (const RecordType *type : m_project.schema().types()) {
        for (const auto &[id, record] : m_merging.records()) {
            if (record.type != type || record.state != MergedRecord::State::Present
                || record.rows[at(m_side)])
                continue;
            if (Status kept = keepBlobs(record); !kept)
                return transaction.fail(kept.error());
            transaction.setOrigin(latestNews(record));
            transaction.insert(*type, record.row);
        }
    }
}

void Merge::updateChanged(Transaction &transaction)
{
    for (const auto &[id, record] : m_merging.records()) {
        if (record.state != MergedRecord::State::Present || !record.rows[at(m_side)])
            continue;
        if (Status kept = keepBlobs(record); !kept)
            return transaction.fail(kept.error());
        update(transaction, record);
    }
}

// One update for each Edit that the values are of.
void Merge::update(Transaction &transaction, const MergedRecord &record)
{
    const Result<Row> row = transaction.find(*record.type, record.id);
    if (!row)
        return transaction.fail(row.error());
    std::map<Uuid, std::vector<std::pair<int, Value>>> updates;
    for (size_t i = 1; i < row->size(); ++i) {
        const Role role = record.type->columns[i].role;
        if (!derived(role) && role != Role::Body && (*row)[i] != record.row[i])
            updates[record.edits[i]].emplace_back(static_cast<int>(i), record.row[i]);
    }
    for (const auto &[edit, columns] : updates) {
        transaction.setOrigin(edit);
        transaction.update(*record.type, record.id, columns);
    }
}

Status Merge::noteTaken(qint64 step)
{
    Statement note = m_project.query("INSERT OR REPLACE INTO taken(id, step) VALUES(?, ?)");
    for (const Uuid &edit : m_theirs.news()) {
        if (Status noted = note.bind(0, edit).bind(1, step).run(); !noted)
            return noted;
    }
    return {};
}

// The same on both sides, so that the two merges of two copies, one in each, are known to be one.
StepId Merge::stepId() const
{
    std::set<Uuid> edits = m_ours.news();
    edits.insert(m_theirs.news().begin(), m_theirs.news().end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Uuid &edit : edits)
        hash.addData(edit.bytes());
    QByteArray bytes = edits.rbegin()->bytes().first(6) + hash.result().first(10);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    const Uuid id = Uuid::fromBytes(bytes).value_or(Uuid::make());
    return m_ours.knows(id) ? StepId::make() : StepId(id); // merged before, and undone
}

namespace {

Status checkSame(const Project &ours, const Project &other)
{
    const QString name = QFileInfo(other.path()).fileName();
    if (ours.study().id != other.study().id)
        return failure(ErrorKind::Foreign,
                       Tr::tr("“%1” is not a copy of this study, so there is nothing to merge.").arg(name));
    Statement version = other.query("SELECT user_version FROM pragma_user_version");
    if (version.next() && version.number(0) > Schema::Version) {
        return failure(
            ErrorKind::Newer,
            Tr::tr("“%1” was made by a newer version of Partsong. Install the newest version to merge it.")
                .arg(name));
    }
    return {};
}

QString kindName(Disagreement::Kind kind)
{
    static const QStringList names{u"value"_s, u"removed"_s, u"words"_s, u"circle"_s};
    return names.at(static_cast<int>(kind));
}

MergeReport reportOf(const Merging &merging, const CopyHistory &ours, const CopyHistory &theirs)
{
    MergeReport report;
    report.taken = theirs.newEdits();
    const auto side = at(merging.sideOf(ours));
    for (const Disagreement &told : merging.disagreements()) {
        const QString column =
            told.column < 0 ? QString() : QString::fromLatin1(told.type->columns[at(told.column)].name);
        report.conflicts.push_back({kindName(told.kind), QString::fromLatin1(told.type->table), told.record,
                                    column, told.held[side], told.held[1 - side]});
    }
    return report;
}

// A copy in which the names still stand would bring them back, and no study remembers which they were.
Status checkSealedAlike(const Project &ours, const Project &other)
{
    const std::set<Uuid> here = purgesOfWords(ours);
    const std::set<Uuid> there = purgesOfWords(other);
    if (here == there)
        return {};
    const bool oursIsOld = std::ranges::includes(there, here);
    if (!oursIsOld && !std::ranges::includes(here, there))
        return failure(
            ErrorKind::Refused,
            Tr::tr("Names were sealed in both copies, in each on its own, so neither knows which names "
                   "the other took out, and they cannot be merged. Go on with one of them, and give "
                   "everybody a copy of it."));
    const QString name = QFileInfo(oursIsOld ? ours.path() : other.path()).fileName();
    return failure(ErrorKind::Refused,
                   Tr::tr("“%1” still holds names that were sealed in the other copy, so the two cannot be "
                          "merged. Go on with a copy of the sealed study.")
                       .arg(name));
}

// What the other copy withdrew and ours has not.
Withdrawn newlyWithdrawn(const CopyHistory &ours, const CopyHistory &theirs)
{
    Withdrawn withdrawn;
    const Schema &schema = ours.project().schema();
    for (const auto &[id, table] : theirs.tombstones().asKeyValueRange()) {
        const RecordType *type = schema.type(table);
        if (type && !ours.tombstones().contains(id))
            withdrawn.insert(id, type);
    }
    return withdrawn;
}

Result<MergeReport> merged(Project &ours, const Project &other, bool dryRun)
{
    if (Status same = checkSame(ours, other); !same)
        return std::unexpected(same.error());
    ours.database().forgetTrouble();
    other.database().forgetTrouble();
    CopyHistory known(ours);
    CopyHistory news(other);
    known.compare(news);
    news.compare(known);
    Merging merging(known, news);
    merging.run();
    // What could not be read of a copy was not removed there.
    for (const Project *copy : {static_cast<const Project *>(&ours), &other}) {
        if (Status read = copy->database().trouble(); !read)
            return std::unexpected(read.error());
    }
    MergeReport report = reportOf(merging, known, news);
    if (report.taken == 0)
        return report;
    if (Status alike = checkSealedAlike(ours, other); !alike)
        return std::unexpected(alike.error());
    if (dryRun)
        return report;
    const Withdrawn withdrawn = newlyWithdrawn(known, news);
    if (withdrawn.isEmpty()) {
        const Status written = Merge(ours, merging, known, news).run();
        return written ? Result<MergeReport>(report) : std::unexpected(written.error());
    }
    const auto purged = purgeRecords(ours, withdrawn);
    if (!purged)
        return std::unexpected(purged.error());
    for (const QString &path : purged->unpurgedBackups)
        report.issues << Tr::tr("The backup “%1” still holds words that were withdrawn.").arg(path);
    const auto rest = merged(ours, other, false); // with our History as it is now
    return rest ? Result<MergeReport>(report) : rest;
}

} // namespace

Result<MergeReport> mergeStudy(Project &ours, const Project &other, bool dryRun)
{
    if (dryRun)
        return merged(ours, other, true);
    const auto pen = Merge::pen(ours);
    return pen ? merged(ours, other, false) : std::unexpected(pen.error());
}

} // namespace partsong
