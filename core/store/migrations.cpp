// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/tr.h"
#include "core/store/database.h"
#include "core/store/logentry.h"
#include "core/store/schema.h"

#include <QCborArray>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Status runAll(Database &database, const std::vector<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        if (Status done = migration.run(database); !done)
            return done;
    }
    const Migration &last = migrations.back();
    if (Status done = database.execute(u"PRAGMA user_version=%1"_s.arg(last.to)); !done)
        return done;
    Statement reader = database.prepare("UPDATE setting SET value=? WHERE key='oldestReader'");
    if (Status done = reader.bind(0, QString::number(last.oldestReader)).run(); !done)
        return done;
    Statement broken = database.prepare("SELECT \"table\", \"parent\" FROM pragma_foreign_key_check");
    if (broken.next()) {
        return failure(
            ErrorKind::Damaged,
            Tr::tr("The study could not be brought to today's version. Check it, or open a backup."),
            u"%1 to %2"_s.arg(broken.text(0), broken.text(1)));
    }
    return broken.status();
}

QByteArray rewritten(ChangeOp op, const QByteArray &payload, const std::function<void(QCborMap &)> &rewrite)
{
    const QCborValue value = QCborValue::fromCbor(payload);
    if (op != ChangeOp::Update) {
        QCborMap columns = value.toMap();
        rewrite(columns);
        return columns.toCborValue().toCbor();
    }
    QCborArray beforeAndAfter;
    for (const QCborValue &part : value.toArray()) {
        QCborMap columns = part.toMap();
        rewrite(columns);
        beforeAndAfter << columns;
    }
    return beforeAndAfter.toCborValue().toCbor();
}

} // namespace

Result<std::vector<Migration>> migrationsFrom(int version, const Schema &schema)
{
    std::vector<Migration> way;
    while (version < Schema::Version) {
        const auto next = std::ranges::find(schema.migrations(), version, &Migration::from);
        if (next == schema.migrations().end()) {
            return failure(
                ErrorKind::Foreign,
                Tr::tr("This study was made by a version of Partsong that this one does not know."),
                u"version %1"_s.arg(version));
        }
        way.push_back(*next);
        version = next->to;
    }
    return way;
}

Status migrate(Database &database, const std::vector<Migration> &migrations)
{
    if (Status begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    const Status done = runAll(database, migrations);
    if (done)
        return database.execute("COMMIT");
    (void)database.execute("ROLLBACK");
    return done;
}

Status rewriteHistory(Database &database, const char *table, const std::function<void(QCborMap &)> &rewrite)
{
    struct Entry {
        qint64 step;
        qint64 seq;
        QByteArray payload;
    };
    std::vector<Entry> entries;
    {
        Statement rows = database.prepare("SELECT step, seq, op, payload FROM change WHERE tbl=? AND op<>4");
        rows.bindUtf8(0, table);
        while (rows.next())
            entries.push_back({rows.integer(0), rows.integer(1),
                               rewritten(static_cast<ChangeOp>(rows.number(2)), rows.bytes(3), rewrite)});
        if (!rows.status())
            return rows.status();
    }
    Statement set = database.prepare("UPDATE change SET payload=? WHERE step=? AND seq=?");
    for (const Entry &entry : entries) {
        if (Status done = set.bindBytes(0, entry.payload).bind(1, entry.step).bind(2, entry.seq).run(); !done)
            return done;
    }
    return {};
}

Status markAuditOnly(Database &database, const char *table)
{
    Statement seal =
        database.prepare("UPDATE step SET sealed=1 WHERE number IN (SELECT step FROM change WHERE tbl=?)");
    return seal.bindUtf8(0, table).run();
}

} // namespace partsong
