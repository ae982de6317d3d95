// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "core/base/tr.h"
#include "core/privacy/keyoriginals.h"
#include "core/privacy/names.h"
#include "core/privacy/namescheck.h"
#include "core/privacy/sealing.h"
#include "core/sources/source.h"
#include "core/store/schema.h"
#include "core/store/subjectkind.h"

#include <QFileInfo>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Project &project, const SubjectId &subject)
{
    const SubjectKind *kind = project.kindOf(subject.uuid());
    return kind && kind->title ? kind->title(project, subject.uuid()) : QString();
}

// The source that a subject is, if it is one.
std::optional<Source> sourceOf(const Project &project, const SubjectId &subject)
{
    const auto source = project.find(Id<Source>(subject.uuid()));
    return source ? std::optional(*source) : std::nullopt;
}

QString fieldName(const RecordType &type, int column)
{
    return QLatin1String(type.table) + u'.' + QLatin1String(type.columns[static_cast<size_t>(column)].name);
}

QJsonObject hitJson(const Project &project, const NameHit &hit)
{
    const auto source = sourceOf(project, hit.subject);
    return {{u"source"_s, source ? source->name : QString()},
            {u"sourceId"_s, source ? idOrNull(source->id) : QJsonValue(QJsonValue::Null)},
            {u"where"_s, idOrNull(hit.subject)},
            {u"title"_s, titleOf(project, hit.subject)},
            {u"field"_s, fieldName(*hit.type, hit.column)},
            {u"start"_s, hit.range.start},
            {u"end"_s, hit.range.end},
            {u"name"_s, hit.name},
            {u"pseudonym"_s, hit.pseudonym},
            {u"before"_s, hit.before},
            {u"after"_s, hit.after}};
}

// The names of the table that the command gives, sound beside those that the study lists.
Result<std::vector<RealName>> namesGiven(const Call &call)
{
    auto names = namesFromFile(pathAsGiven(call.option(u"--names"_s)));
    if (!names)
        return names;
    if (Status sound = checkedNames(withNamesOf(call.project(), *names)); !sound)
        return std::unexpected(sound.error());
    return names;
}

Result<std::vector<NameHit>> hitsOf(const Project &project, const std::vector<RealName> &names)
{
    return findNames(project, NameFinder(withNamesOf(project, names)));
}

QJsonObject hitsAnswer(const Project &project, const std::vector<NameHit> &hits)
{
    QJsonArray array;
    for (const NameHit &hit : hits)
        array.append(hitJson(project, hit));
    return {{u"hits"_s, array}, {u"changed"_s, 0}};
}

// What has to be there before anything is purged.
Result<SealRequest> sealRequest(const Call &call, const std::vector<RealName> &names)
{
    if (!call.has(u"--key"_s))
        return failure(ErrorKind::Refused,
                       Tr::tr("The names need a key file to go into. Give --key FILE, in a folder apart from "
                              "the study, or --dry-run to see what would be replaced."));
    const QString key = pathAsGiven(call.option(u"--key"_s));
    if (Status place = checkKeyPlace(call.project(), key); !place)
        return std::unexpected(place.error());
    if (!call.has(u"--yes"_s))
        return failure(
            ErrorKind::Refused,
            Tr::tr("This takes the names from the study, its originals, its History and its "
                   "backups for good and cannot be undone; only the key file will tell who is who. "
                   "Say --yes if that is what you want, or --dry-run to see what would be "
                   "replaced."));
    const QString passphrase = qEnvironmentVariable("PARTSONG_PASSPHRASE");
    if (passphrase.isEmpty())
        return failure(ErrorKind::Refused,
                       Tr::tr("The key file needs a passphrase. Put it into PARTSONG_PASSPHRASE."));
    return SealRequest{names, {}, key, passphrase};
}

Result<Answer> pseudonymise(Call &call)
{
    const auto names = namesGiven(call);
    if (!names)
        return std::unexpected(names.error());
    const bool dry = call.has(u"--dry-run"_s);
    const auto request = dry ? Result<SealRequest>() : sealRequest(call, *names);
    if (!request)
        return std::unexpected(request.error());
    const auto hits = hitsOf(call.project(), *names);
    if (!hits)
        return std::unexpected(hits.error());
    QJsonObject answer = hitsAnswer(call.project(), *hits);
    if (dry)
        return answer;
    const auto sealed = sealNames(call.project(), *request);
    if (!sealed)
        return std::unexpected(sealed.error());
    answer[u"changed"_s] = static_cast<qint64>(hits->size());
    answer[u"key"_s] = request->keyPath;
    answer[u"originals"_s] = sealed->originals;
    answer[u"originalsLeft"_s] = sealed->originalsLeft;
    answer[u"blanked"_s] = sealed->purged.blanked;
    answer[u"backups"_s] = sealed->purged.backups;
    const QStringList unpurged = sealed->purged.unpurgedBackups;
    answer[u"unpurgedBackups"_s] = QJsonArray::fromStringList(unpurged);
    Answer told(answer);
    if (!unpurged.isEmpty())
        told.message = Tr::tr("These backups could not be changed and still hold the names; remove them: %1")
                           .arg(unpurged.join(u", "_s));
    return told;
}

// In the words as they are, as a step that can be undone: the study goes on holding the names.
Result<Answer> replaceListed(Call &call)
{
    const auto names = namesGiven(call);
    if (!names)
        return std::unexpected(names.error());
    const auto hits = hitsOf(call.project(), *names);
    if (!hits)
        return std::unexpected(hits.error());
    QJsonObject answer = hitsAnswer(call.project(), *hits);
    if (call.has(u"--dry-run"_s) || hits->empty())
        return answer;
    const auto changed = replaceNames(call.project(), *hits);
    if (!changed)
        return std::unexpected(changed.error());
    answer[u"changed"_s] = *changed;
    return answer;
}

QJsonObject leftoverJson(const Project &project, const Leftover &left)
{
    return {{u"kind"_s, enumName(left.found.kind)},
            {u"text"_s, left.found.text},
            {u"where"_s, left.type ? left.subject.text() : left.file},
            {u"title"_s, left.type ? titleOf(project, left.subject) : QString()},
            {u"field"_s, left.type ? fieldName(*left.type, left.column) : QString()},
            {u"start"_s, left.found.range.start},
            {u"end"_s, left.found.range.end},
            {u"before"_s, left.before},
            {u"after"_s, left.after}};
}

Result<Answer> check(Call &call)
{
    std::vector<RealName> names;
    if (call.has(u"--names"_s)) {
        const auto given = namesFromFile(pathAsGiven(call.option(u"--names"_s)));
        if (!given)
            return std::unexpected(given.error());
        names = *given;
    }
    auto left = call.has(u"--in"_s)
        ? checkNamesInFile(call.project(), names, pathAsGiven(call.option(u"--in"_s)))
        : checkNames(call.project(), names);
    if (!left)
        return std::unexpected(left.error());
    QJsonArray array;
    for (Leftover &one : *left) {
        if (!one.type)
            one.file = call.option(u"--in"_s);
        array.append(leftoverJson(call.project(), one));
    }
    return array;
}

Result<Answer> openKey(Call &call)
{
    const QString passphrase = qEnvironmentVariable("PARTSONG_PASSPHRASE");
    const auto opened = call.has(u"--out"_s)
        ? openKeyInto(call.studyPath, passphrase, pathAsGiven(call.option(u"--out"_s)))
        : openKeyFile(call.studyPath, passphrase).transform([](SealedKey key) {
              return OpenedKey{std::move(key), {}};
          });
    if (!opened)
        return std::unexpected(opened.error());
    const SealedKey *key = &opened->key;
    QJsonArray names;
    for (const RealName &name : key->names)
        names.append(QJsonObject{
            {u"name"_s, name.name}, {u"pseudonym"_s, name.pseudonym}, {u"kind"_s, enumName(name.kind)}});
    QJsonArray originals;
    for (const SealedOriginal &original : key->originals)
        originals.append(QJsonObject{{u"file"_s, original.file},
                                     {u"source"_s, original.source},
                                     {u"bytes"_s, original.bytes},
                                     {u"sha256"_s, QString::fromLatin1(original.hash.toHex())},
                                     {u"path"_s, opened->paths.value(original.hash)}});
    return QJsonObject{{u"study"_s, key->study.text()},
                       {u"title"_s, key->title},
                       {u"made"_s, timeText(key->made)},
                       {u"names"_s, names},
                       {u"originals"_s, originals}};
}

} // namespace

CommandList privacyCommands()
{
    return {
        {u"pseudonymise"_s,
         u"replaces names by pseudonyms for good; who is who goes into a sealed key file"_s,
         Opens::ForWriting,
         {},
         {{u"--names"_s, Form::Text, u"a table with the heads name,pseudonym,kind"_s, false, true},
          {u"--key"_s, Form::Text, u"the key file to make, apart from the study"_s},
          {u"--dry-run"_s, Form::Flag, u"only tell"_s},
          {u"--yes"_s, Form::Flag, u"yes, for good"_s}},
         pseudonymise},
        {u"replace-names"_s,
         u"replaces names by pseudonyms in all words, as a step that can be undone; seals nothing"_s,
         Opens::ForWriting,
         {},
         {{u"--names"_s, Form::Text, u"a table with the heads name,pseudonym,kind"_s, false, true},
          {u"--dry-run"_s, Form::Flag, u"only tell"_s}},
         replaceListed},
        {u"check-names"_s,
         u"lists names, numbers, dates and rare roles that are left"_s,
         Opens::ForReading,
         {},
         {{u"--names"_s, Form::Text, u"a table with the heads name,pseudonym,kind"_s},
          {u"--in"_s, Form::Text, u"look through this file instead of the study"_s}},
         check},
        {u"open-key"_s,
         u"tells what is in a key file, which stands in the place of STUDY"_s,
         Opens::Nothing,
         {},
         {{u"--out"_s, Form::Text, u"a folder to put its originals into"_s}},
         openKey},
    };
}

} // namespace partsong::cli
