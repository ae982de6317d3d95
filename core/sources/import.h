// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/formats/document.h"
#include "core/sources/participant.h"
#include "core/sources/source.h"
#include "core/store/project.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace partsong {

class ReaderPool;

// Importing goes in two halves: reading, which knows no study and may take long, and adding, which is one
// Edit.

// A file that was read, or why it was not.
struct ReadFile {
    QString path;
    QByteArray bytes;
    QByteArray hash; // SHA-256 of the bytes
    Result<ReadDocument> document;
};

// Reads the files, in the order given; binary and markup formats by the pool's worker processes. May run in
// any thread. When cancelled, the files not yet read come back with the error Cancelled.
std::vector<ReadFile> readFiles(const QStringList &paths, const ReadOptions &options, ReaderPool &pool,
                                const Progress &progress = Progress());

// The names of the speakers found, in the order they first speak, and how many turns each has.
struct FoundSpeaker {
    QString name;
    int turns = 0;
};
std::vector<FoundSpeaker> speakersIn(const std::vector<ReadFile> &files);

struct ImportChoices {
    QString folder;
    Id<Participant> participant; // whose words the sources are; may be null
    QHash<QString, Id<Participant>> speakers; // by the name in the transcript
    QSet<QString> interviewers = {}; // likewise
};

struct ImportIssue {
    QString file;
    QString kind; // a kind of error, or duplicate, noText, replacedBytes, encodingGuessed
    QString text; // a sentence
    Id<Source> source; // null where the file was not taken
};

struct ImportReport {
    std::vector<Id<Source>> sources; // in the order of the files
    std::vector<ImportIssue> issues;
};

// Adds what was read as sources, with their texts, turns, speakers and styles, as one Edit. Files that could
// not be read become issues. With no file taken nothing is written.
Result<ImportReport> addSources(Project &project, const std::vector<ReadFile> &files,
                                const ImportChoices &choices = {}, const Progress &progress = Progress());

// Somebody who gave data, by pseudonym; made where there is none of that name.
Result<Id<Participant>> participantCalled(Project &project, const QString &name, const QString &group = {},
                                          const QString &site = {});

} // namespace partsong
