// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/operation.h"

#include "core/base/textindex.h"
#include "core/chapters.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/formats/readerpool.h"
#include "core/privacy/namefinder.h"
#include "core/privacy/namehits.h"
#include "core/privacy/sealing.h"
#include "core/sources/import.h"
#include "core/sources/textsearch.h"
#include "core/sources/turnqueries.h"
#include "core/store/check.h"
#include "core/store/edit.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace partsong::bench {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Project> created(const QString &path)
{
    auto project = Project::create(path, schema(), u"Bench"_s, u"Ada"_s);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    return std::move(*project);
}

bool importAll(Project &project, const Corpus &corpus)
{
    ReaderPool pool;
    const std::vector<ReadFile> files = readFiles(corpus.files(), {}, pool);
    const auto report = addSources(project, files);
    return report && report->sources.size() == static_cast<size_t>(corpus.documents.size());
}

// All texts, one after another, hash to what the plan says.
bool textsAreTrue(const Project &project, const Corpus &corpus)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SourceRow &row : sourceRows(project))
        hash.addData(project.text(row.text)->utf8());
    return hash.result().toHex() == corpus.textSha256.toLatin1();
}

std::vector<NewCoding> plannedCodings(Project &project, const Corpus &corpus)
{
    std::vector<Id<Code>> codes;
    for (qsizetype i = 0; i < corpus.codePaths.size(); ++i) {
        CodeFields fields;
        fields.colour = corpus.codeColours.at(i);
        const auto code = addCode(project, corpus.codePaths.at(i), fields);
        if (!code)
            qFatal("%s", qPrintable(code.error().message));
        codes.push_back(*code);
    }
    QHash<QString, Id<Text>> texts;
    for (const SourceRow &row : sourceRows(project))
        texts.insert(row.source.name, row.text);
    std::vector<NewCoding> planned;
    for (const PlannedCoding &coding : corpus.codings) {
        NewCoding made{codes.at(static_cast<size_t>(coding.code)), {}};
        made.anchor.text = texts.value(corpus.documents.at(coding.document));
        made.anchor.range = coding.range;
        planned.push_back(made);
    }
    return planned;
}

Outcome fixture(const Corpus &corpus, const QString &path)
{
    const auto project = created(path);
    Outcome outcome;
    if (!importAll(*project, corpus))
        return outcome;
    Edit codes(*project, PARTSONG_LABEL("Add code"));
    const std::vector<NewCoding> planned = plannedCodings(*project, corpus);
    if (!codes.commit())
        return outcome;
    QElapsedTimer timer;
    timer.start();
    const auto ids = applyCodes(*project, planned, Union::Never);
    outcome.seconds = secondsOf(timer);
    outcome.count = ids ? static_cast<int>(ids->size()) : 0;
    outcome.check = outcome.count == corpus.truth.value(u"codings"_s) && textsAreTrue(*project, corpus);
    return outcome;
}

Outcome import(const Corpus &corpus, const QString &path)
{
    const auto project = created(path);
    QElapsedTimer timer;
    timer.start();
    const bool taken = importAll(*project, corpus);
    Outcome outcome{secondsOf(timer), false, static_cast<int>(corpus.documents.size())};
    SearchQuery query;
    query.text = corpus.phrase;
    const auto hits = searchTexts(*project, query);
    outcome.check = taken && textsAreTrue(*project, corpus) && hits
        && static_cast<qint64>(hits->size()) == corpus.truth.value(u"phrase_hits"_s);
    return outcome;
}

// A copy of the study has three words taken for names, and sealed: thousands of places.
Outcome seal(const QString &, const QString &path)
{
    const QTemporaryDir folder;
    const QTemporaryDir apart;
    qputenv("XDG_DATA_HOME", apart.path().toUtf8()); // it has no backups there
    const QString copy = folder.filePath(u"sealed.partsong"_s);
    if (!QFile::copy(path, copy))
        qFatal("%s could not be copied", qPrintable(path));
    auto project = Project::open(copy, schema(), Project::Access::Write);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    const std::vector<RealName> names{
        {{}, u"with"_s, u"Ann"_s, {}}, {{}, u"have"_s, u"Bea"_s, {}}, {{}, u"this"_s, u"Cleo"_s, {}}};
    const auto found = findNames(**project, NameFinder(names));
    SealRequest request;
    request.names = names;
    request.keyPath = apart.filePath(u"names.partsongkey"_s);
    request.passphrase = u"bench"_s;
    request.hardness = KeyHardness{1, 8192};
    QElapsedTimer timer;
    timer.start();
    const auto sealed = sealNames(**project, request);
    Outcome outcome{secondsOf(timer), false, sealed ? sealed->purged.places : 0};
    const auto left = findNames(**project, NameFinder(names));
    const auto sound = checkStudy(**project);
    outcome.check = found && sealed && outcome.count >= int(found->size()) && left && left->empty() && sound
        && sound->ok();
    return outcome;
}

} // namespace

QHash<QString, Operation> storeOperations()
{
    return {{u"seal"_s, seal}, {u"fixture"_s, withCorpus(fixture)}, {u"import"_s, withCorpus(import)}};
}

} // namespace partsong::bench
