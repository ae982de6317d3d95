// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "core/base/tr.h"
#include "core/chapters.h"
#include "core/privacy/stillquoted.h"
#include "core/sources/source.h"
#include "core/store/backup.h"
#include "core/store/check.h"
#include "core/store/merge.h"
#include "core/store/purge.h"

#include <QDir>
#include <QFileInfo>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject issueJson(const CheckIssue &issue)
{
    return {{u"kind"_s, enumName(issue.kind)},
            {u"table"_s, issue.table},
            {u"id"_s, idOrNull(issue.id)},
            {u"text"_s, issue.text}};
}

// A damaged study may be one that cannot be opened, so the file is looked at and not the open study.
Result<Answer> check(Call &call)
{
    const auto report = checkFile(call.studyPath, schema());
    if (!report)
        return std::unexpected(report.error());
    QJsonArray issues;
    for (const CheckIssue &issue : report->issues)
        issues.append(issueJson(issue));
    Answer answer(QJsonObject{{u"ok"_s, report->ok()}, {u"issues"_s, issues}});
    if (!report->ok()) {
        answer.exitCode = 1;
        answer.message = Tr::tr("“%1” is damaged: %2 Restore its newest backup.")
                             .arg(QFileInfo(call.studyPath).fileName(), report->issues.front().text);
    }
    return answer;
}

QJsonArray backupsJson(const Project &project)
{
    QJsonArray array;
    for (const Backup &backup : backups(project.study().id)) {
        array.append(QJsonObject{{u"path"_s, backup.path},
                                 {u"time"_s, timeText(backup.time.toMSecsSinceEpoch())},
                                 {u"bytes"_s, backup.bytes}});
    }
    return array;
}

Result<Answer> backup(Call &call)
{
    if (call.has(u"--list"_s))
        return backupsJson(call.project());
    const QString to = pathAsGiven(call.argument(u"TO"_s));
    const auto made = to.isEmpty() ? makeBackup(call.project()) : backupTo(call.project(), to);
    if (!made)
        return std::unexpected(made.error());
    return QJsonObject{{u"path"_s, made->path},
                       {u"bytes"_s, made->bytes},
                       {u"sha256"_s, QString::fromLatin1(made->sha256)},
                       {u"verified"_s, made->verified}};
}

QJsonObject conflictJson(const MergeConflict &conflict)
{
    return {{u"kind"_s, conflict.kind},   {u"thing"_s, conflict.thing.text()},
            {u"table"_s, conflict.table}, {u"column"_s, conflict.column},
            {u"ours"_s, conflict.ours},   {u"theirs"_s, conflict.theirs}};
}

Result<Answer> merge(Call &call)
{
    const auto other = Project::open(pathAsGiven(call.argument(u"OTHER"_s)), schema(), Project::Access::Read);
    if (!other)
        return std::unexpected(other.error());
    const auto report = mergeStudy(call.project(), **other, call.has(u"--dry-run"_s));
    if (!report)
        return std::unexpected(report.error());
    QJsonArray conflicts;
    for (const MergeConflict &conflict : report->conflicts)
        conflicts.append(conflictJson(conflict));
    return QJsonObject{{u"taken"_s, report->taken},
                       {u"conflicts"_s, conflicts},
                       {u"issues"_s, QJsonArray::fromStringList(report->issues)}};
}

QStringList titlesOf(const std::vector<StillQuoted> &quoted)
{
    QStringList titles;
    for (const StillQuoted &one : quoted)
        titles << u"%1 “%2”"_s.arg(one.kind, one.title);
    return titles;
}

QJsonArray quotedJson(const std::vector<StillQuoted> &quoted)
{
    QJsonArray array;
    for (const StillQuoted &one : quoted)
        array.append(QJsonObject{{u"id"_s, one.subject.text()},
                                 {u"kind"_s, one.kind},
                                 {u"title"_s, one.title},
                                 {u"words"_s, one.words}});
    return array;
}

Result<Answer> purge(Call &call)
{
    const auto source = purgeable(call.project(), Source::type(), "name", call.argument(u"SOURCE"_s));
    if (!source)
        return std::unexpected(source.error());
    const std::vector<StillQuoted> quoted = stillQuoted(call.project(), Id<Source>(*source));
    if (!call.has(u"--yes"_s)) {
        QString words =
            Tr::tr("Purging “%1” takes its words from the study, its History and its backups for good and "
                   "cannot be undone. Say --yes if that is what you want.")
                .arg(call.argument(u"SOURCE"_s));
        if (!quoted.empty())
            words += u' '
                + Tr::tr("Words of it stay where they were written anew: %1.")
                      .arg(titlesOf(quoted).join(u", "_s));
        return failure(ErrorKind::Refused, words);
    }
    const auto report = purgeRecords(call.project(), Source::type(), *source);
    if (!report)
        return std::unexpected(report.error());
    return QJsonObject{{u"blanked"_s, report->blanked},
                       {u"backups"_s, report->backups},
                       {u"unpurgedBackups"_s, QJsonArray::fromStringList(report->unpurgedBackups)},
                       {u"stillQuoted"_s, quotedJson(quoted)}};
}

} // namespace

CommandList storeCommands()
{
    return {
        {u"check"_s, u"looks whether all is as it was written"_s, Opens::Nothing, {}, {}, check},
        {u"backup"_s,
         u"makes a verified copy"_s,
         Opens::ForReading,
         {{u"TO"_s, false, true}},
         {{u"--list"_s, Form::Flag, u"list the backups that Partsong keeps"_s}},
         backup},
        {u"merge"_s,
         u"takes what was done in another copy"_s,
         Opens::ForWriting,
         {{u"OTHER"_s}},
         {{u"--dry-run"_s, Form::Flag, u"only tell"_s}},
         merge},
        {u"purge"_s,
         u"withdraws a source and all its words for good"_s,
         Opens::ForWriting,
         {{u"SOURCE"_s}},
         {{u"--yes"_s, Form::Flag, u"yes, for good"_s}},
         purge},
    };
}

} // namespace partsong::cli
