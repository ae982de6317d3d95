// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordpurge.h"

#include "core/base/textindex.h"
#include "core/store/project.h"
#include "core/store/purgebackups.h"
#include "core/store/purging.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/store/valueparts.h"
#include "core/store/withdrawal.h"
#include "core/store/wordproof.h"

#include <QDateTime>

#include <algorithm>

namespace partsong {

namespace {

constexpr Label SealLabel = PARTSONG_LABEL("Seal names");
constexpr int MostPasses = 5;

bool among(const std::vector<const RecordType *> &types, const RecordType *type)
{
    return std::ranges::contains(types, type);
}

// Units of a text, asked for in rising order, as code points.
class CodePoints {
public:
    explicit CodePoints(const QString &words) : m_words(words) { }
    int at(qsizetype unit)
    {
        m_point += static_cast<int>(std::ranges::count_if(QStringView(m_words).sliced(m_unit, unit - m_unit),
                                                          [](QChar one) { return !one.isLowSurrogate(); }));
        m_unit = unit;
        return m_point;
    }

private:
    const QString &m_words;
    qsizetype m_unit = 0;
    int m_point = 0;
};

} // namespace

// Takes words out of one file.
class WordPurge : public Purge {
public:
    // The progress tells of the texts; cancelled, everything stays as it was.
    WordPurge(Project &project, const WordsToPurge &purged, const StepId &step,
              const Progress *progress = nullptr)
        : Purge(project, step), m_purged(purged), m_rewrite(purged.find), m_progress(progress)
    {
    }

    int places() const { return m_places; }
    static Status writeStep(Project &project, const Label &label,
                            const std::function<void(Transaction &)> &write)
    {
        return writeOrdinaryStep(project, label, write);
    }

protected:
    Result<ChangeSet> withdraw() override;
    Status prove() const override { return WordProof(m_project, m_purged).run(); }
    void began(Part part) const override;

private:
    void rewriteAll(Transaction &transaction);
    void rewriteRows(Transaction &transaction, const RecordType &type);
    bool stopped() const { return m_progress && m_progress->cancelled(); }
    static Error wasStopped()
    {
        return {ErrorKind::Cancelled, Tr::tr("Sealing was stopped; nothing was changed."), {}, {}, {}};
    }
    void tellOfTexts(Transaction &transaction, int done, qsizetype all) const;
    void rewriteText(Transaction &transaction, const Uuid &text, int bodyColumn);
    std::vector<StandIn> unkept(const Uuid &record, int column, const QString &words) const;
    void emptyTable(Transaction &transaction, const RecordType &type);
    void markSealed(Transaction &transaction);
    Status dropBlobs();
    std::set<QByteArray> droppable() const;
    Status rewriteHistory();
    Status placeTombstones(qint64 step);

    const WordsToPurge &m_purged;
    WordRewrite m_rewrite;
    const Progress *m_progress;
    std::set<QByteArray> m_dropped;
    std::map<Uuid, const RecordType *> m_emptied; // records that go, and those that went before
    int m_places = 0;
};

Result<ChangeSet> WordPurge::withdraw()
{
    Transaction transaction(m_project);
    if (!transaction.status())
        return std::unexpected(transaction.status().error());
    rewriteAll(transaction);
    m_dropped = droppable();
    markSealed(transaction);
    Transaction::Signature signature{
        QString::fromUtf8(SealLabel.english), StepKind::Purge, {}, m_step, false};
    transaction.finishStep(signature);
    Status status = transaction.status();
    if (m_progress)
        m_progress->at(0, 0, Tr::tr("Putting the pseudonyms in place in the History"));
    for (const auto part : {&WordPurge::rewriteHistory, &WordPurge::dropBlobs}) {
        if (status)
            status = (this->*part)();
    }
    if (status && transaction.step() == 0 && m_blanked > 0) {
        signature.evenEmpty = true;
        transaction.finishStep(signature);
        status = transaction.status();
    }
    if (status && transaction.step() > 0)
        status = placeTombstones(transaction.step());
    if (status && stopped())
        status = std::unexpected(wasStopped());
    if (!status)
        return std::unexpected(status.error());
    return transaction.commit();
}

void WordPurge::rewriteAll(Transaction &transaction)
{
    for (const RecordType *type : m_project.schema().types()) {
        if (among(m_purged.emptied, type))
            emptyTable(transaction, *type);
        else if (!among(m_purged.spared, type))
            rewriteRows(transaction, *type);
    }
}

std::vector<StandIn> WordPurge::unkept(const Uuid &record, int column, const QString &words) const
{
    std::vector<StandIn> found = m_purged.find(words);
    if (m_purged.kept.empty())
        return found;
    CodePoints points(words);
    std::erase_if(found, [&](const StandIn &one) {
        return m_purged.kept.contains({record, column, points.at(one.start)});
    });
    return found;
}

void WordPurge::rewriteRows(Transaction &transaction, const RecordType &type)
{
    const std::vector<Row> rows = m_project.rows(type);
    for (int done = 0; const Row &row : rows) {
        if (&type == &m_project.schema().textType())
            tellOfTexts(transaction, done++, std::ssize(rows));
        if (!transaction.status())
            return;
        const Uuid id = type.idOf(row);
        std::vector<std::pair<int, Value>> columns;
        for (size_t i = 0; i < row.size(); ++i) {
            const int column = static_cast<int>(i);
            const Role role = type.columns[i].role;
            if (role == Role::Body) {
                rewriteText(transaction, id, column);
            } else if (const auto *words = std::get_if<QString>(&row[i]); words && holdsWords(role)) {
                const auto found = unkept(id, column, *words);
                const bool keeps = found.size() != m_purged.find(*words).size();
                const QString made = keeps ? WordRewrite::with(*words, found) : m_rewrite.rewritten(*words);
                if (made != *words)
                    columns.emplace_back(column, made);
            } else if (const auto *hash = std::get_if<QByteArray>(&row[i]);
                       hash && role == Role::BlobHash && m_purged.blobs.contains(*hash)) {
                columns.emplace_back(column, Value());
            }
        }
        if (!columns.empty())
            transaction.update(type, id, columns);
        m_places += static_cast<int>(columns.size());
    }
}

void WordPurge::tellOfTexts(Transaction &transaction, int done, qsizetype all) const
{
    if (!m_progress)
        return;
    m_progress->at(done, static_cast<int>(all), Tr::tr("Putting the pseudonyms in place, text by text"));
    if (stopped())
        transaction.fail(wasStopped());
}

void WordPurge::began(Part part) const
{
    const bool first = part == Part::WritingAnew;
    if (first && m_purged.committed)
        m_purged.committed();
    if (m_progress)
        m_progress->at(0, 0,
                       first ? Tr::tr("Writing the study's file anew")
                             : Tr::tr("Searching every byte of it for the names"));
}

// From the end on, so that the places found stay. What a stand-in makes with the words beside it goes in the
// next pass.
void WordPurge::rewriteText(Transaction &transaction, const Uuid &text, int bodyColumn)
{
    for (int pass = 0; pass < MostPasses; ++pass) {
        const QString words = QString::fromUtf8(m_project.text(Id<Text>(text))->utf8());
        const auto found = pass == 0 ? unkept(text, bodyColumn, words) : m_purged.find(words);
        const bool somethingKept =
            pass == 0 && !m_purged.kept.empty() && found.size() != m_purged.find(words).size();
        CodePoints points(words);
        std::vector<TextRange> places;
        for (const StandIn &one : found) {
            const int start = points.at(one.start);
            places.push_back({start, points.at(one.end)});
        }
        for (size_t i = found.size(); i-- > 0;)
            transaction.splice(text, places[i].start, places[i].length(), found[i].words);
        m_places += static_cast<int>(found.size());
        if (found.empty() || somethingKept || !transaction.status())
            return;
    }
}

// All that ever stood in the table is withdrawn.
void WordPurge::emptyTable(Transaction &transaction, const RecordType &type)
{
    for (const Row &row : m_project.rows(type)) {
        m_emptied.emplace(type.idOf(row), &type);
        transaction.removeWithAll(type, type.idOf(row));
    }
    Statement changed = m_project.query("SELECT DISTINCT record FROM change WHERE tbl=?");
    changed.bindUtf8(0, type.table);
    while (changed.next())
        m_emptied.emplace(changed.uuid(0), &type);
}

void WordPurge::markSealed(Transaction &transaction)
{
    const Study study = m_project.study();
    if (study.sealed != 0 && transaction.log().empty())
        return;
    const int column = Study::type().indexOf("sealed");
    transaction.update(Study::type(), study.id.uuid(), {{column, QDateTime::currentMSecsSinceEpoch()}});
}

// Originals that were moved, and texts as they were before, which the History keeps whole.
std::set<QByteArray> WordPurge::droppable() const
{
    std::vector<QByteArray> hashes;
    {
        Statement rows = m_project.query("SELECT hash FROM blob");
        while (rows.next())
            hashes.push_back(rows.bytes(0));
    }
    std::set<QByteArray> dropped;
    for (const QByteArray &hash : hashes) {
        const bool moved = m_purged.blobs.contains(hash);
        const auto bytes = moved ? QByteArray() : m_project.blob(hash).value_or(QByteArray());
        if (moved || m_rewrite.touches(bytes))
            dropped.insert(hash);
    }
    return dropped;
}

Status WordPurge::dropBlobs()
{
    for (const QByteArray &hash : m_dropped) {
        ++m_blanked;
        if (Status status = dropBlob(hash); !status)
            return status;
    }
    return {};
}

Status WordPurge::rewriteHistory()
{
    struct Change {
        qint64 step;
        qint64 seq;
        WordRewrite::Left left;
    };
    std::vector<Change> changes;
    {
        Statement rows = m_project.query("SELECT step, seq, tbl, record, op, payload FROM change");
        while (rows.next()) {
            const RecordType *type = m_project.schema().type(rows.text(2));
            if (type && among(m_purged.spared, type))
                continue;
            const auto op = static_cast<ChangeOp>(rows.number(4));
            const QByteArray payload = rows.bytes(5);
            const auto left = m_emptied.contains(rows.uuid(3))
                ? WordRewrite::Left{withoutWords(*type, op, payload, {}), true}
                : m_rewrite.left(type, op, payload, m_dropped);
            if (left.payload != payload)
                changes.push_back({rows.integer(0), rows.integer(1), left});
        }
        if (!rows.status())
            return rows.status();
    }
    for (const Change &change : changes) {
        if (Status status = writePayload(change.step, change.seq, change.left.payload, change.left.seals);
            !status)
            return status;
    }
    return {};
}

Status WordPurge::placeTombstones(qint64 step)
{
    for (const auto &[id, type] : m_emptied) {
        if (Status status = placeTombstone(id, type->table); !status)
            return status;
    }
    m_sealed.insert(step);
    if (Status status = sealSteps(m_sealed); !status)
        return status;
    return placeTombstone(m_step.uuid(), PurgedWordsTable);
}

Status purgeWords(Project &project, const WordsToPurge &purged, WordPurgeReport &report,
                  const Progress *progress)
{
    const StepId step = StepId::make();
    WordPurge purge(project, purged, step, progress);
    const Status done = purge.run();
    report.committed = purge.committed();
    report.places = purge.places();
    report.blanked = purge.blanked();
    if (!report.committed)
        return done;
    WordsToPurge everywhere = purged;
    everywhere.kept.clear(); // what was looked at is the study as it is
    everywhere.committed = {};
    const auto purgeCopy = [&everywhere, &step](Project &copy) {
        return WordPurge(copy, everywhere, step).run();
    };
    const PurgedBackups backups = purgeBackups(project, purgeCopy, progress);
    report.backups = backups.purged;
    report.unpurgedBackups = backups.unpurged;
    return done;
}

std::set<Uuid> purgesOfWords(const Project &project)
{
    std::set<Uuid> purges;
    Statement stones = project.query("SELECT id FROM tombstone WHERE tbl=?");
    stones.bindUtf8(0, PurgedWordsTable);
    while (stones.next())
        purges.insert(stones.uuid(0));
    return purges;
}

Status writeWords(Project &project, const Label &label, const std::vector<NewWords> &words,
                  std::vector<TextCorrection> corrections)
{
    std::ranges::sort(corrections, std::ranges::greater(),
                      [](const TextCorrection &one) { return std::pair(one.text, one.range.start); });
    return WordPurge::writeStep(project, label, [&](Transaction &transaction) {
        for (const NewWords &one : words)
            transaction.update(*one.type, one.record, {{one.column, one.words}});
        for (const TextCorrection &one : corrections)
            transaction.splice(one.text, one.range.start, one.range.length(), one.words);
    });
}

} // namespace partsong
