// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/chapters.h"
#include "core/coding/quotes.h"
#include "core/links/memo.h"
#include "core/store/check.h"
#include "core/store/merge.h"
#include "core/store/schema.h"
#include "tests/support/copies.h"
#include "tests/support/datahome.h"

#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>

// Studies that come from a stranger, or from a disk that is failing.

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// Changes a file that nobody has open, behind the store's back.
void meddle(const QString &path, const QByteArray &sql)
{
    auto database = Database::open(path, Database::Mode::Write);
    ASSERT_TRUE(database);
    ASSERT_TRUE((*database)->execute("PRAGMA foreign_keys=OFF"));
    const Status done = (*database)->execute(sql.constData());
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
}

// Overwrites the page where a table begins.
void spoil(const QString &path, const char *table)
{
    qint64 page = 0;
    qint64 size = 0;
    {
        auto database = Database::open(path, Database::Mode::Read);
        ASSERT_TRUE(database);
        Statement root = (*database)->prepare(
            "SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name=?");
        ASSERT_TRUE(root.bindUtf8(0, table).next());
        page = root.integer(0);
        size = root.integer(1);
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek((page - 1) * size));
    ASSERT_EQ(file.write(QByteArray(size, '\x7f')), size);
}

class HostileFile : public testing::Test {
protected:
    HostileFile() : project(TestProject::Where::Disk)
    {
        source = project.addSource(u"Interview"_s,
                                   u"Mum rang at night, and nobody came. \U0001F319 "_s.repeated(20));
        text = project.textOf(source);
        code = project.addCode(u"Night"_s);
        coding = project.addCoding(text, code, 4, 17);
    }

    void meddleWith(const QByteArray &sql)
    {
        const QString path = project.path();
        project.close();
        meddle(path, sql);
        auto opened = Project::open(path, schema(), Project::Access::Write);
        ASSERT_TRUE(opened) << qPrintable(opened.error().message);
        project.pointer() = std::move(*opened);
    }

    const DataHome home;
    TestProject project;
    Id<Source> source;
    Id<Text> text;
    Id<Code> code;
    Id<Coding> coding;
};

} // namespace

TEST_F(HostileFile, ItsTriggersNeverRun)
{
    meddleWith("CREATE TRIGGER eraser AFTER INSERT ON code BEGIN DELETE FROM coding; END");
    project.addCode(u"Care"_s);
    EXPECT_TRUE(project->find(coding));
    EXPECT_FALSE(checkStudy(project)->ok());
}

TEST_F(HostileFile, ItsViewsAreNotRead)
{
    meddleWith("ALTER TABLE memo RENAME TO other; CREATE VIEW memo AS SELECT id, 'a' AS title, 'b' AS text, "
               "'' AS kind, '' AS tags, null AS person, 0 AS created, 0 AS modified FROM code");
    EXPECT_TRUE(project->all<Memo>().empty());
}

TEST_F(HostileFile, PositionsOutsideTheTextNameNoWords)
{
    for (const QByteArray &place :
         {QByteArray("\"start\"=-900, \"end\"=-400"), QByteArray("\"start\"=20, \"end\"=5"),
          QByteArray("\"start\"=-5, \"end\"=3000000000"), QByteArray("\"start\"=5000, \"end\"=6000")}) {
        meddleWith("UPDATE coding SET " + place);
        EXPECT_LE(codedWords(project, coding).size(), project.words(text).size()) << place.constData();
        EXPECT_FALSE(checkStudy(project)->ok());
    }
}

TEST(TextIndex, AnswersForPositionsThatItDoesNotHave)
{
    for (const QString &words : {u"plain words"_s, u"\U0001F319 and words "_s.repeated(60)}) {
        const TextIndex index(words.toUtf8());
        EXPECT_EQ(index.words({-2000, -300}), QString());
        EXPECT_EQ(index.words({5, 2}), QString());
        EXPECT_EQ(index.words({-3, 1}), index.words({0, 1}));
        EXPECT_EQ(index.words({2, 90000}), index.words({2, index.characters()}));
        EXPECT_EQ(index.positionAt(-7), 0);
    }
    const TextIndex broken(QByteArray("\x80\x80\xBF", 3) + QByteArray("words"));
    EXPECT_EQ(broken.positionAt(0), 0);
}

TEST_F(HostileFile, ABlobIsAsLongAsItSaysOrIsNotGiven)
{
    const QByteArray bytes("an original");
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    {
        Edit edit(project, PARTSONG_LABEL("Keep"));
        ASSERT_TRUE(project->keepBlob(hash, bytes));
        Source kept = *edit.find(source);
        kept.original = hash;
        edit.update(kept);
        ASSERT_TRUE(edit.commit());
    }
    ASSERT_EQ(*project->blob(hash), bytes);
    const QByteArray which = " WHERE hash=x'" + hash.toHex() + "'";
    for (const QByteArray &sql :
         {"UPDATE blob SET bytes=9223372036854775807" + which, "UPDATE blob SET bytes=-1" + which,
          "UPDATE blob SET bytes=11" + which + "; DELETE FROM blobchunk" + which}) {
        meddleWith(sql);
        const auto given = project->blob(hash);
        ASSERT_FALSE(given) << sql.constData();
        EXPECT_EQ(given.error().kind, ErrorKind::Damaged);
    }
}

TEST_F(HostileFile, ACopyWithBytesForWordsIsMergedOrRefused)
{
    auto bede = Copies::copyOf(project, u"Bede"_s);
    {
        Edit edit(*bede, PARTSONG_LABEL("Correct text"));
        edit.splice(text, 0, 3, u"Mother"_s);
        ASSERT_TRUE(edit.commit());
    }
    const QString path = bede->path();
    bede.reset();
    meddle(path, "UPDATE coding SET orphanwords=x'0102'");
    const auto other = Project::open(path, schema(), Project::Access::Read);
    ASSERT_TRUE(other);
    (void)mergeStudy(project, **other);
    (void)mergeStudy(project, **other);
    EXPECT_TRUE(project->find(coding));
}

// What cannot be read in a copy has not been removed there.
TEST_F(HostileFile, NothingIsLostToACopyThatCannotBeRead)
{
    for (const char *table : {"coding", "change", "step"}) {
        SCOPED_TRACE(table);
        auto bede = Copies::copyOf(project, u"Bede"_s);
        {
            Edit edit(*bede, PARTSONG_LABEL("Rename code"));
            Code renamed = *edit.find(code);
            renamed.name += u"s"_s;
            edit.update(renamed);
            ASSERT_TRUE(edit.commit());
        }
        const QString path = bede->path();
        bede.reset();
        spoil(path, table);
        const QString before = project.dump();
        const auto other = Project::open(path, schema(), Project::Access::Read);
        ASSERT_TRUE(other);
        const auto merged = mergeStudy(project, **other);
        EXPECT_FALSE(merged);
        EXPECT_EQ(project.dump(), before);
    }
}

// An Edit that could not read what it had to know is not written.
TEST_F(HostileFile, AnEditThatMetDamageIsNotCommitted)
{
    const QString path = project.path();
    project.close();
    spoil(path, "memo");
    auto opened = Project::open(path, schema(), Project::Access::Write);
    ASSERT_TRUE(opened);
    const auto recolour = [&](const QString &colour, bool look) {
        Edit edit(**opened, PARTSONG_LABEL("Recolour code"));
        Code changed = *edit.find(code);
        changed.colour = colour;
        edit.update(changed);
        EXPECT_TRUE(!look || (*opened)->all<Memo>().empty());
        return edit.commit();
    };
    const Status status = recolour(u"#112233"_s, true);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, ErrorKind::Damaged);
    EXPECT_EQ((*opened)->find(code)->colour, u"#0072B2"_s);
    EXPECT_TRUE(recolour(u"#112233"_s, false));
}

TEST_F(HostileFile, IsHeldUnderEveryNameThatLeadsToIt)
{
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.partsong"_s);
    ASSERT_TRUE(QFile::link(project.path(), link));
    const auto second = Project::open(link, schema(), Project::Access::Write);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Locked);
}

TEST_F(HostileFile, AReaderSeesTheWordsOfToday)
{
    const auto reader = Project::open(project.path(), schema(), Project::Access::Read);
    ASSERT_TRUE(reader);
    EXPECT_EQ(codedWords(**reader, coding), u"rang at night"_s);
    {
        Edit edit(project, PARTSONG_LABEL("Correct text"));
        edit.splice(text, 0, 3, u"Mother"_s);
        ASSERT_TRUE(edit.commit());
    }
    EXPECT_EQ(codedWords(**reader, coding), u"rang at night"_s);
}
