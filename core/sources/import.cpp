// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/import.h"

#include "core/formats/readdocument.h"
#include "core/formats/readerpool.h"
#include "core/sources/cue.h"
#include "core/sources/importqueries.h"
#include "core/sources/speaker.h"
#include "core/sources/stylerun.h"
#include "core/sources/text.h"
#include "core/sources/turn.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       Tr::tr("“%1” is not there. Check the name and the folder.").arg(name));
    if (!info.isFile())
        return failure(ErrorKind::NotAFile, Tr::tr("“%1” is a folder. Choose the files in it.").arg(name));
    // Not even opened: closing any descriptor of an open study would drop the locks that SQLite holds on it.
    if (info.suffix().compare(u"partsong"_s, Qt::CaseInsensitive) == 0)
        return failure(ErrorKind::Format,
                       Tr::tr("“%1” is a study, not a source. Merge it instead.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       Tr::tr("“%1” could not be read. Check that you may open it.").arg(name));
    constexpr qint64 Largest = 256LL * 1024 * 1024;
    if (file.size() > Largest)
        return std::unexpected(fileTooLarge(name, Largest));
    return file.readAll();
}

ReadFile readHere(const QString &path, const ReadOptions &options)
{
    ReadFile file{path, {}, {}, ReadDocument()};
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes) {
        file.document = std::unexpected(bytes.error());
        return file;
    }
    file.bytes = *bytes;
    file.hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
    const QString name = QFileInfo(path).fileName();
    if (file.bytes.isEmpty() || readsInProcess(formatOf(file.bytes, name)))
        file.document = readDocument(file.bytes, name, options);
    return file;
}

bool waitsForWorker(const ReadFile &file)
{
    return file.document && !file.bytes.isEmpty()
        && !readsInProcess(formatOf(file.bytes, QFileInfo(file.path).fileName()));
}

Error cancelled()
{
    return Error{ErrorKind::Cancelled, Tr::tr("Importing was stopped; nothing was added."), {}, {}, {}};
}

void readByWorkers(std::vector<ReadFile> &files, const ReadOptions &options, ReaderPool &pool,
                   const Progress &progress)
{
    QList<ReadRequest> requests;
    std::vector<ReadFile *> waiting;
    for (ReadFile &file : files) {
        if (!waitsForWorker(file))
            continue;
        requests.append(ReadRequest{{}, file.bytes, QFileInfo(file.path).fileName(), options});
        waiting.push_back(&file);
    }
    if (requests.isEmpty())
        return;
    QList<Result<ReadDocument>> answers = pool.read(requests, progress);
    for (size_t i = 0; i < waiting.size(); ++i)
        waiting[i]->document = std::move(answers[static_cast<qsizetype>(i)]);
}

} // namespace

std::vector<ReadFile> readFiles(const QStringList &paths, const ReadOptions &options, ReaderPool &pool,
                                const Progress &progress)
{
    std::vector<ReadFile> files;
    files.reserve(static_cast<size_t>(paths.size()));
    const int total = static_cast<int>(paths.size());
    for (const QString &path : paths) {
        progress.at(static_cast<int>(files.size()), total, QFileInfo(path).fileName());
        if (progress.cancelled())
            files.push_back({path, {}, {}, std::unexpected(cancelled())});
        else
            files.push_back(readHere(path, options));
    }
    readByWorkers(files, options, pool, progress);
    return files;
}

std::vector<FoundSpeaker> speakersIn(const std::vector<ReadFile> &files)
{
    std::vector<FoundSpeaker> speakers;
    QHash<QString, size_t> known;
    for (const ReadFile &file : files) {
        if (!file.document)
            continue;
        for (const ReadTurn &turn : file.document->turns) {
            if (turn.speaker.isEmpty())
                continue;
            if (!known.contains(turn.speaker)) {
                known.insert(turn.speaker, speakers.size());
                speakers.push_back({turn.speaker, 0});
            }
            ++speakers[known.value(turn.speaker)].turns;
        }
    }
    return speakers;
}

namespace {

// "a.b.txt" is the source "a.b".
QString sourceName(const QString &fileName)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    return base.isEmpty() ? fileName : base;
}

SourceKind kindOf(const ReadDocument &document)
{
    return document.pdf ? SourceKind::Pdf : document.picture ? SourceKind::Picture : SourceKind::Text;
}

// Adds one file after another within the Edit of the whole import.
class SourceAdder {
public:
    SourceAdder(Edit &edit, const ImportChoices &choices, ImportReport &report)
        : m_edit(edit), m_choices(choices), m_report(report)
    {
    }

    void add(const ReadFile &file)
    {
        const QString name = QFileInfo(file.path).fileName();
        if (!file.document) {
            const Error &error = file.document.error();
            m_report.issues.push_back({name, errorKindName(error.kind), error.message, {}});
            return;
        }
        const Source source = addSource(file, name);
        // The text of a picture is its caption, which has yet to be written.
        if (!file.document->text.isEmpty() || file.document->pdf || file.document->picture)
            addText(source, *file.document);
        noteDuplicate(file, source);
        for (const ReadIssue &issue : file.document->issues)
            m_report.issues.push_back({name, issue.kind, issue.text, source.id});
        m_report.sources.push_back(source.id);
    }

private:
    Source addSource(const ReadFile &file, const QString &name)
    {
        Source source;
        source.id = Id<Source>::make();
        source.name = sourceName(name);
        source.kind = kindOf(*file.document);
        source.folder = m_choices.folder;
        source.file = name;
        source.language = file.document->language;
        source.encoding = file.document->encoding;
        source.original = file.hash;
        source.pages = file.document->pages;
        source.participant = m_choices.participant;
        source.created = QDateTime::currentMSecsSinceEpoch();
        m_edit.insert(source);
        if (Status kept = m_edit.project().keepBlob(file.hash, file.bytes); !kept)
            m_edit.fail(kept.error());
        return source;
    }

    void addText(const Source &source, const ReadDocument &document)
    {
        Text text;
        text.id = Id<Text>::make();
        text.owner = subjectId(source.id);
        text.body = document.text;
        m_edit.insert(text);
        for (const ReadStyle &style : document.styles)
            m_edit.insert(StyleRun{Id<StyleRun>::make(), text.id, style.range, style.style, style.level});
        QHash<QString, Id<Speaker>> speakers;
        for (const ReadTurn &turn : document.turns)
            addTurn(source, text.id, turn, speakers);
    }

    void addTurn(const Source &source, Id<Text> text, const ReadTurn &read,
                 QHash<QString, Id<Speaker>> &speakers)
    {
        if (!read.speaker.isEmpty() && !speakers.contains(read.speaker)) {
            const Speaker speaker{.id = Id<Speaker>::make(),
                                  .source = source.id,
                                  .name = read.speaker,
                                  .participant = m_choices.speakers.value(read.speaker),
                                  .interviewer = m_choices.interviewers.contains(read.speaker)};
            m_edit.insert(speaker);
            speakers.insert(read.speaker, speaker.id);
        }
        const Turn turn{Id<Turn>::make(), text, speakers.value(read.speaker), read.range, read.from, read.to};
        m_edit.insert(turn);
        for (const ReadCue &cue : read.cues)
            m_edit.insert(Cue{Id<Cue>::make(), turn.id, text, cue.range, cue.from, cue.to});
    }

    void noteDuplicate(const ReadFile &file, const Source &source)
    {
        const QStringList twins = sourcesOfOriginal(m_edit.project(), file.hash, source.id);
        if (twins.isEmpty())
            return;
        m_report.issues.push_back(
            {source.file, u"duplicate"_s,
             Tr::tr("“%1” has the same content as the source “%2”. It was imported again.")
                 .arg(source.file, twins.front()),
             source.id});
    }

    Edit &m_edit;
    const ImportChoices &m_choices;
    ImportReport &m_report;
};

} // namespace

Result<ImportReport> addSources(Project &project, const std::vector<ReadFile> &files,
                                const ImportChoices &choices, const Progress &progress)
{
    ImportReport report;
    Edit edit(project, PARTSONG_LABEL("Import"));
    SourceAdder adder(edit, choices, report);
    int done = 0;
    for (const ReadFile &file : files) {
        progress.at(done++, static_cast<int>(files.size()), QFileInfo(file.path).fileName());
        if (progress.cancelled())
            return std::unexpected(cancelled());
        adder.add(file);
    }
    if (report.sources.empty())
        return report;
    return edit.commit(report);
}

Result<Id<Participant>> participantCalled(Project &project, const QString &name, const QString &group,
                                          const QString &site)
{
    const auto known = named<Participant>(project, name);
    if (known || known.error().kind == ErrorKind::Ambiguous)
        return known;
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return std::unexpected(checked.error());
    Edit edit(project, PARTSONG_LABEL("Add participant"));
    const Participant participant{Id<Participant>::make(), *checked, group, site,
                                  QDateTime::currentMSecsSinceEpoch()};
    edit.insert(participant);
    return edit.commit(participant.id);
}

} // namespace partsong
