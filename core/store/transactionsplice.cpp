// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/sha256.h"
#include "core/store/valueparts.h"

// Correcting a text within a transaction: its words, and every position that stands in them.

namespace partsong {

using namespace Qt::StringLiterals;

void Transaction::splice(const Uuid &text, int from, int removed, const QString &inserted)
{
    if (!m_status)
        return;
    const auto index = m_project.text(Id<Text>(text));
    const TextRange range{from, from + removed};
    if (from < 0 || removed < 0 || !index->holds(range)) {
        return fail({ErrorKind::Range,
                     Tr::tr("The text has %1 characters; %2:%3 lies outside it.")
                         .arg(index->characters())
                         .arg(range.start)
                         .arg(range.end),
                     {},
                     {},
                     {}});
    }
    // Half a surrogate pair becomes the one character that the text will hold.
    SpliceChange change{from, index->words(range), QString::fromUtf8(inserted.toUtf8()), {}};
    if (change.removed == change.inserted)
        return;
    const Splice splice = change.splice(text);
    change.anchors = anchorsAt(splice, *index);
    const qsizetype firstByte = index->byteAt(range.start);
    QByteArray body = index->utf8();
    body.replace(firstByte, index->byteAt(range.end) - firstByte, change.inserted.toUtf8());
    writeText(text, body);
    if (!m_status)
        return;
    moveAnchors(splice);
    setOrphans(change.anchors);
    rehash(text, {from, from + splice.inserted});
    LogEntry entry{ChangeOp::Splice, &m_schema.textType(), text, {}, {}, {}, std::move(change), m_origin, 0};
    m_log.push_back(std::move(entry));
}

// The anchors that an edge of the removed words touches, where moving there and back would not restore them.
std::vector<AnchorChange> Transaction::anchorsAt(const Splice &splice, const TextIndex &text)
{
    std::vector<AnchorChange> anchors;
    if (splice.removed == 0)
        return anchors;
    for (const RecordType *type : m_schema.types()) {
        const PositionColumns &columns = type->positions;
        if (!columns.present())
            continue;
        const QByteArray orphan =
            columns.orphanWords < 0 ? "''" : type->columns[at(columns.orphanWords)].name;
        Statement rows = m_database.prepare("SELECT id, \"start\", \"end\", " + orphan + " FROM "
                                            + type->table + " WHERE text=? AND \"end\">=? AND \"start\"<=?");
        rows.bind(0, splice.text.uuid()).bind(1, splice.at).bind(2, splice.end());
        while (rows.next()) {
            const TextRange before{rows.number(1), rows.number(2)};
            const TextRange after = moved(before, splice);
            if (moved(after, splice.inverse()) == before)
                continue;
            const QString orphanBefore = rows.text(3);
            const bool orphaned = columns.orphanWords >= 0 && after.empty() && !before.empty();
            anchors.push_back({type, rows.uuid(0), before, after, orphanBefore,
                               orphaned ? text.words(before) : orphanBefore});
        }
        run(rows.status());
    }
    return anchors;
}

void Transaction::writeText(const Uuid &text, const QByteArray &body)
{
    // Of several corrections of one text in a row, only the first takes the hash; the end of the step does
    // for them all.
    const bool again = !m_log.empty() && m_log.back().op == ChangeOp::Splice && m_log.back().id == text;
    auto index = std::make_shared<const TextIndex>(body);
    Statement statement =
        m_database.prepare(again ? "UPDATE text SET body=?1, characters=?2 WHERE id=?3"
                                 : "UPDATE text SET body=?1, characters=?2, sha256=?4 WHERE id=?3");
    statement.bindUtf8(0, body).bind(1, index->characters()).bind(2, text);
    if (!again)
        statement.bindBytes(3, sha256(body));
    run(statement.run());
    if (m_status && m_database.changes() == 0)
        fail({ErrorKind::NotFound,
              Tr::tr("This is not in the study, or no longer."),
              u"text %1"_s.arg(text.text()),
              {},
              {}});
    m_project.redraftText(text);
    const std::scoped_lock lock(m_project.m_textsMutex);
    m_project.m_drafts.keep(text, std::move(index));
}

// The rule of moved(), in one UPDATE for each table that holds positions.
void Transaction::moveAnchors(const Splice &splice)
{
    for (const RecordType *type : m_schema.types()) {
        if (!type->positions.present())
            continue;
        Statement move = m_database.prepare(
            "UPDATE " + QByteArray(type->table)
            + " SET \"start\" = CASE WHEN \"start\" >= ?2 THEN \"start\" + ?4 WHEN \"start\" <= ?1 THEN "
              "\"start\""
              " WHEN \"end\" > ?2 THEN ?1 + ?3 ELSE ?1 END,"
              " \"end\" = CASE WHEN \"start\" >= ?2 OR \"end\" > ?2 OR (\"start\" <= ?1 AND \"end\" = ?2)"
              " THEN \"end\" + ?4 ELSE ?1 END"
              " WHERE text = ?5 AND \"end\" > ?1");
        move.bind(0, splice.at).bind(1, splice.end()).bind(2, splice.inserted).bind(3, splice.shift());
        move.bind(4, splice.text.uuid());
        run(move.run());
    }
}

void Transaction::setOrphans(const std::vector<AnchorChange> &anchors)
{
    for (const AnchorChange &anchor : anchors) {
        if (anchor.orphanAfter == anchor.orphanBefore)
            continue;
        const Column &column = anchor.type->columns[at(anchor.type->positions.orphanWords)];
        Statement set = m_database.prepare("UPDATE " + QByteArray(anchor.type->table) + " SET \""
                                           + column.name + "\"=? WHERE id=?");
        run(set.bind(0, anchor.orphanAfter).bind(1, anchor.id).run());
    }
}

// Takes the hash of every quote anew that has an edge or words in the stretch that a splice touched.
void Transaction::rehash(const Uuid &text, const TextRange &touched)
{
    const auto index = m_project.text(Id<Text>(text));
    for (const RecordType *type : m_schema.types()) {
        if (type->positions.quoteHash < 0)
            continue;
        const QByteArray table(type->table);
        const QByteArray hash(type->columns[at(type->positions.quoteHash)].name);
        std::vector<std::pair<Uuid, TextRange>> anchors;
        {
            Statement rows = m_database.prepare("SELECT id, \"start\", \"end\" FROM " + table
                                                + " WHERE text=? AND \"end\">=? AND \"start\"<=?");
            rows.bind(0, text).bind(1, touched.start).bind(2, touched.end);
            while (rows.next())
                anchors.emplace_back(rows.uuid(0), TextRange{rows.number(1), rows.number(2)});
        }
        Statement set = m_database.prepare("UPDATE " + table + " SET \"" + hash + "\"=? WHERE id=?");
        for (const auto &[id, range] : anchors) {
            set.bind(0, range.empty() ? Value() : Value(sha256(index->bytes(range)))).bind(1, id);
            run(set.run());
        }
    }
}

void Transaction::restoreAnchors(const std::vector<AnchorChange> &anchors, bool before)
{
    for (const AnchorChange &anchor : anchors) {
        const PositionColumns &columns = anchor.type->positions;
        const TextRange range = before ? anchor.before : anchor.after;
        std::vector<std::pair<int, Value>> values{{columns.start, static_cast<qint64>(range.start)},
                                                  {columns.end, static_cast<qint64>(range.end)}};
        if (columns.orphanWords >= 0)
            values.emplace_back(columns.orphanWords, before ? anchor.orphanBefore : anchor.orphanAfter);
        if (m_project.findRow(*anchor.type, anchor.id))
            update(*anchor.type, anchor.id, values);
    }
}

} // namespace partsong
