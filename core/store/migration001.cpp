// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration001.h"

#include "core/store/database.h"

namespace partsong {

namespace {

// Written out as they were when version 2 began, and never changed afterwards.
constexpr const char *Statements[] = {
    "ALTER TABLE study ADD COLUMN \"sealed\" INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE participant ADD COLUMN \"within\" BLOB REFERENCES participant(id) DEFERRABLE "
    "INITIALLY DEFERRED",
    "CREATE INDEX participant_within ON participant(\"within\")",
    "ALTER TABLE source ADD COLUMN \"question\" TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE speaker ADD COLUMN \"colour\" TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE speaker ADD COLUMN \"interviewer\" INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE attribute(\"id\" BLOB NOT NULL UNIQUE, \"name\" TEXT NOT NULL DEFAULT '', "
    "\"kind\" TEXT NOT NULL DEFAULT '', \"choices\" TEXT NOT NULL DEFAULT '', "
    "\"order\" INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE attributevalue(\"id\" BLOB NOT NULL UNIQUE, "
    "\"attribute\" BLOB REFERENCES attribute(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"subject\" BLOB REFERENCES subject(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"value\" TEXT NOT NULL DEFAULT '')",
    "CREATE INDEX attributevalue_attribute ON attributevalue(\"attribute\")",
    "CREATE INDEX attributevalue_subject ON attributevalue(\"subject\")",
    "CREATE TABLE interview(\"id\" BLOB NOT NULL UNIQUE, "
    "\"source\" BLOB REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"date\" TEXT NOT NULL DEFAULT '', \"minutes\" INTEGER NOT NULL DEFAULT 0, "
    "\"mode\" TEXT NOT NULL DEFAULT '', \"place\" TEXT NOT NULL DEFAULT '', "
    "\"interviewer\" TEXT NOT NULL DEFAULT '', \"present\" TEXT NOT NULL DEFAULT '')",
    "CREATE INDEX interview_source ON interview(\"source\")",
    "CREATE TABLE recruitmentgoal(\"id\" BLOB NOT NULL UNIQUE, \"group\" TEXT NOT NULL DEFAULT '', "
    "\"site\" TEXT NOT NULL DEFAULT '', \"planned\" INTEGER NOT NULL DEFAULT 0, "
    "\"approached\" INTEGER NOT NULL DEFAULT 0, \"declined\" INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE readmark(\"id\" BLOB NOT NULL UNIQUE, "
    "\"person\" BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"text\" BLOB REFERENCES text(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"start\" INTEGER NOT NULL DEFAULT 0, \"end\" INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX readmark_person ON readmark(\"person\")",
    "CREATE INDEX readmark_text ON readmark(\"text\")",
    "CREATE TABLE codeset(\"id\" BLOB NOT NULL UNIQUE, \"name\" TEXT NOT NULL DEFAULT '', "
    "\"order\" INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE codesetmember(\"id\" BLOB NOT NULL UNIQUE, "
    "\"set\" BLOB REFERENCES codeset(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"code\" BLOB REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED)",
    "CREATE INDEX codesetmember_set ON codesetmember(\"set\")",
    "CREATE INDEX codesetmember_code ON codesetmember(\"code\")",
    "CREATE TABLE favouritecode(\"id\" BLOB NOT NULL UNIQUE, "
    "\"person\" BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"code\" BLOB REFERENCES code(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"digit\" INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX favouritecode_person ON favouritecode(\"person\")",
    "CREATE INDEX favouritecode_code ON favouritecode(\"code\")",
    "CREATE TABLE wordschanged(\"id\" BLOB NOT NULL UNIQUE, "
    "\"coding\" BLOB REFERENCES coding(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"before\" TEXT NOT NULL DEFAULT '', "
    "\"person\" BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"time\" INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX wordschanged_coding ON wordschanged(\"coding\")",
    "CREATE INDEX wordschanged_person ON wordschanged(\"person\")",
    "CREATE TABLE comment(\"id\" BLOB NOT NULL UNIQUE, "
    "\"subject\" BLOB REFERENCES subject(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"answers\" BLOB REFERENCES comment(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"text\" TEXT NOT NULL DEFAULT '', "
    "\"person\" BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, "
    "\"closed\" INTEGER NOT NULL DEFAULT 0, \"created\" INTEGER NOT NULL DEFAULT 0)",
    "CREATE INDEX comment_subject ON comment(\"subject\")",
    "CREATE INDEX comment_answers ON comment(\"answers\")",
    "CREATE INDEX comment_person ON comment(\"person\")",
    "CREATE TABLE realname(\"id\" BLOB NOT NULL UNIQUE, \"name\" TEXT NOT NULL DEFAULT '', "
    "\"pseudonym\" TEXT NOT NULL DEFAULT '', \"kind\" TEXT NOT NULL DEFAULT '')",
};

Status run(Database &database)
{
    for (const char *statement : Statements) {
        if (Status done = database.execute(QString::fromLatin1(statement)); !done)
            return done;
    }
    return {};
}

} // namespace

Migration migrationFrom1()
{
    return {.from = 1, .to = 2, .oldestReader = 1, .run = run};
}

} // namespace partsong
