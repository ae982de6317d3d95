// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/range.h"
#include "core/base/result.h"
#include "core/base/tr.h"
#include "core/store/wordrewrite.h"

#include <QStringList>

#include <compare>
#include <set>
#include <vector>

namespace partsong {

class Project;

// A place where words stand: a column of a record, and a position in it in code points.
struct WordPlace {
    Uuid record;
    int column = 0;
    int start = 0;
    auto operator<=>(const WordPlace &) const = default;
};

// Words that shall stand nowhere any more, in any study file.
struct WordsToPurge {
    FindStandIns find;
    QStringList words; // those that find looks for, for the search of the file's bytes
    std::set<WordPlace> kept; // places that were looked at, where they mean something else
    std::vector<const RecordType *> spared; // tables whose words stay
    std::vector<const RecordType *> emptied; // tables that lose all their rows for good
    std::set<QByteArray> blobs; // originals that are kept elsewhere by now
    std::function<void()> committed; // told in the worker's thread once there is no way back
};

struct WordPurgeReport {
    bool committed = false; // the words are gone from the study, even where something failed afterwards
    int places = 0; // in the study as it is
    int blanked = 0; // entries of the History and blobs that lost words
    int backups = 0; // that were purged too
    QStringList unpurgedBackups; // paths; these still hold the words
};

// Takes words out of a study for good and puts others in their stead: in all that holds words, by role, texts
// by corrections along which everything coded moves; in the History; in blobs, which are dropped; and in
// every backup. The study is marked as sealed. Then each file is written anew and searched. A tombstone says
// so, and a copy that lacks it is no longer merged. Cannot be undone. What has nothing of it any more is left
// as it is. Fails, and leaves everything as it was, unless the report says committed.
Status purgeWords(Project &project, const WordsToPurge &purged, WordPurgeReport &report,
                  const Progress *progress = nullptr);

// The table name under which tombstones of purged words stand.
inline constexpr const char *PurgedWordsTable = "words";
// The purges of words that a study went through, as bytes.
std::set<Uuid> purgesOfWords(const Project &project);

// New words in one column of a record, whatever it is, and corrections of a text.
struct NewWords {
    const RecordType *type = nullptr;
    Uuid record;
    int column = 0;
    QString words;
};
struct TextCorrection {
    Uuid text;
    TextRange range;
    QString words;
};

// Writes them as one ordinary step, which can be undone. Corrections of one text are made from its end on, so
// all ranges are those of the text as it is.
Status writeWords(Project &project, const Label &label, const std::vector<NewWords> &words,
                  std::vector<TextCorrection> corrections);

} // namespace partsong
