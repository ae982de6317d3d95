// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/links/linktext.h"
#include "core/links/memonames.h"
#include "core/links/memos.h"
#include "core/links/subjectsearch.h"
#include "core/themes/themes.h"
#include "tests/support/onestep.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <set>

namespace partsong {

using namespace Qt::StringLiterals;

TEST(Memos, LinkWhatTheirTextNames)
{
    TestProject project;
    const Id<Code> night = project.addCode(u"Night care"_s);
    const Id<Code> fear = project.addCode(u"Fear"_s, night);
    const auto memo = oneStep(project, [&] {
        return addMemo(project,
                       {.title = u"First"_s,
                        .text = u"Compare [[Fear]] and [[Night care/Fear]] with [[Nobody]], not [[ ]]."_s,
                        .tags = {u"later"_s, u" two  words "_s, u"later"_s},
                        .on = {subjectId(night)}});
    });
    EXPECT_EQ(memoLinks(project, memo->id), std::vector<Uuid>{fear.uuid()});
    EXPECT_EQ(memoSubjects(project, memo->id), std::vector<Uuid>{night.uuid()});
    EXPECT_EQ(tagsOf(*memo), (QStringList{u"later"_s, u"two words"_s}));
    EXPECT_EQ(memosOn(project, night.uuid()).size(), 1U);
    EXPECT_TRUE(memosOn(project, fear.uuid()).empty());
}

TEST(Memos, ANameOfTwoThingsStaysWords)
{
    TestProject project;
    project.addCode(u"Fear"_s);
    ASSERT_TRUE(addTheme(project, u"Fear"_s));
    const auto memo = addMemo(project, {.text = u"[[Fear]]"_s});
    ASSERT_TRUE(memo);
    EXPECT_TRUE(memoLinks(project, memo->id).empty());
}

TEST(Memos, ChangedTextChangesLinks)
{
    TestProject project;
    const Id<Code> fear = project.addCode(u"Fear"_s);
    const Id<Code> hope = project.addCode(u"Hope"_s);
    const auto memo = addMemo(project, {.text = u"[[Fear]]"_s});
    ASSERT_TRUE(memo);
    oneStep(project, [&] { return setMemo(project, memo->id, {.text = u"[[Hope]] after [[Fear]]"_s}); });
    EXPECT_EQ(memoLinks(project, memo->id), (std::vector<Uuid>{fear.uuid(), hope.uuid()}));
    oneStep(project, [&] { return setMemo(project, memo->id, {.on = std::vector{subjectId(hope)}}); });
    EXPECT_EQ(memosOn(project, hope.uuid()).size(), 1U);
    noStep(project, [&] { return setMemo(project, memo->id, {.text = u"[[Hope]] after [[Fear]]"_s}); });
    oneStep(project, [&] { return removeMemo(project, memo->id); });
}

TEST(Memos, NeedWordsAndThingsThatAreThere)
{
    TestProject project;
    refused(project, ErrorKind::Empty, [&] { return addMemo(project, {.text = u"  "_s}); });
    refused(project, ErrorKind::NotFound,
            [&] { return addMemo(project, {.text = u"a"_s, .on = {SubjectId(Uuid::make())}}); });
    refused(project, ErrorKind::NotFound, [&] { return removeMemo(project, Id<Memo>::make()); });
}

TEST(Memos, AreFoundByTheirWords)
{
    TestProject project;
    ASSERT_TRUE(addMemo(project, {.title = u"Drawer"_s, .text = u"Locked."_s, .tags = {u"ask"_s}}));
    EXPECT_EQ(memosWith(project, u"LOCKED"_s).size(), 1U);
    EXPECT_EQ(memosWith(project, u"ask"_s).size(), 1U);
    EXPECT_TRUE(memosWith(project, u"open"_s).empty());
}

TEST(Memos, ALinkCanSayWhichKindOfThingItMeans)
{
    TestProject project;
    const Id<Code> fear = project.addCode(u"Fear"_s);
    const auto theme = addTheme(project, u"Fear"_s);
    ASSERT_TRUE(theme);
    EXPECT_EQ(nameForLink(project, fear.uuid()), u"code: Fear"_s);
    EXPECT_EQ(nameForLink(project, theme->id.uuid()), u"theme: Fear"_s);
    const Id<Code> night = project.addCode(u"Night [late]"_s);
    // Brackets would end the link.
    EXPECT_EQ(nameForLink(project, night.uuid()), u"Night late|%1"_s.arg(night.text()));
    const Id<Code> hope = project.addCode(u"Hope: a start"_s);
    EXPECT_EQ(nameForLink(project, hope.uuid()), u"Hope: a start"_s);
    EXPECT_EQ(nameForLink(project, Uuid::make()), QString());
    const auto memo =
        addMemo(project, {.text = u"[[theme: Fear]], [[Hope: a start]], [[%1]]"_s.arg(night.text())});
    ASSERT_TRUE(memo);
    EXPECT_EQ(memoLinks(project, memo->id), (std::vector<Uuid>{theme->id.uuid(), hope.uuid(), night.uuid()}));
    EXPECT_EQ(memosNaming(project, hope.uuid()).size(), 1U);
    EXPECT_TRUE(memosOn(project, hope.uuid()).empty());
}

struct MemoLinks : testing::Test {
    TestProject project;
    Id<Code> care = project.addCode(u"Care"_s);
    Id<Code> night = project.addCode(u"Night"_s, care);

    Id<Memo> write(const QString &text)
    {
        const auto memo = addMemo(project, {.text = text});
        EXPECT_TRUE(memo);
        return memo->id;
    }
    QString read(Id<Memo> memo) const { return wordsToday(project, *project->find(memo)); }
    // As somebody who adds to what they read.
    void addWords(Id<Memo> memo)
    {
        const QString words = read(memo) + u" More."_s;
        ASSERT_TRUE(setMemo(project, memo, {.text = words}));
        EXPECT_EQ(read(memo), words);
    }
};

TEST_F(MemoLinks, FollowARenameWhateverIsDoneNext)
{
    const Id<Memo> memo = write(u"See [[Night]], [[Care/Night]] and [[code: Night]]."_s);
    const std::vector<Uuid> links{night.uuid()};
    ASSERT_TRUE(renameCode(project, night, u"Nights"_s));
    EXPECT_EQ(read(memo), u"See [[Care/Nights]], [[Care/Nights]] and [[Care/Nights]]."_s);
    EXPECT_EQ(memoLinks(project, memo), links);
    addWords(memo);
    EXPECT_EQ(memoLinks(project, memo), links);
    ASSERT_TRUE(project->undo()); // the words, then the name
    EXPECT_EQ(read(memo), u"See [[Care/Nights]], [[Care/Nights]] and [[Care/Nights]]."_s);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(read(memo), u"See [[Night]], [[Care/Night]] and [[code: Night]]."_s);
    addWords(memo);
    EXPECT_EQ(memoLinks(project, memo), links);
    ASSERT_TRUE(renameCode(project, care, u"Caring"_s)); // one above it
    EXPECT_TRUE(read(memo).contains(u"[[Caring/Night]]"_s));
    addWords(memo);
    EXPECT_EQ(memoLinks(project, memo), links);
}

TEST_F(MemoLinks, StayWithTheirThingWhenAnotherTakesItsName)
{
    const Id<Memo> memo = write(u"[[Night]]"_s);
    ASSERT_TRUE(renameCode(project, night, u"Nights"_s));
    const Id<Code> other = project.addCode(u"Night"_s);
    EXPECT_EQ(read(memo), u"[[Care/Nights]]"_s);
    ASSERT_TRUE(setMemo(project, memo, {.text = u"[[Care/Nights]] and [[Night]]"_s}));
    EXPECT_EQ(memoLinks(project, memo), (std::vector{night.uuid(), other.uuid()}));
    // The two change names.
    ASSERT_TRUE(renameCode(project, other, u"Dusk"_s));
    ASSERT_TRUE(renameCode(project, night, u"Night"_s));
    ASSERT_TRUE(renameCode(project, other, u"Nights"_s));
    EXPECT_EQ(read(memo), u"[[Care/Night]] and [[Nights]]"_s);
    addWords(memo);
    EXPECT_EQ(memoLinks(project, memo), (std::vector{night.uuid(), other.uuid()}));
}

TEST_F(MemoLinks, ANameThatBecomesAmbiguousKeepsItsMeaning)
{
    const Id<Memo> memo = write(u"[[Night]]"_s);
    ASSERT_TRUE(addTheme(project, u"Night"_s));
    EXPECT_EQ(read(memo), u"[[Care/Night]]"_s);
    addWords(memo);
    EXPECT_EQ(memoLinks(project, memo), std::vector{night.uuid()});
}

TEST_F(MemoLinks, OfAMergedCodeGoToWhatItBecame)
{
    const Id<Code> late = project.addCode(u"Late"_s);
    const Id<Memo> memo = write(u"[[Night]]"_s);
    ASSERT_TRUE(mergeCodes(project, night, late));
    EXPECT_EQ(read(memo), u"[[Late]]"_s);
    addWords(memo);
    EXPECT_EQ(memoLinks(project, memo), std::vector{late.uuid()});
}

TEST_F(MemoLinks, OfAPassageCopyNoneOfItsWords)
{
    const Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked."_s);
    const Id<Coding> coding = project.addCoding(project.textOf(source), night, 4, 10);
    const QString name = nameForLink(project, coding.uuid());
    EXPECT_FALSE(name.contains(u"drawer"_s)) << qPrintable(name); // it would stay when they are withdrawn
    const Id<Memo> memo = write(u"[[%1]]"_s.arg(name));
    EXPECT_EQ(memoLinks(project, memo), std::vector{coding.uuid()});
    EXPECT_EQ(read(memo), u"[[%1]]"_s.arg(name));
}

// Renames, undone and redone at random, of codes that memos name, while the memos are written on.
TEST_F(MemoLinks, AreKeptThroughAnyScriptOfRenames)
{
    std::vector<Id<Code>> codes{care, night, project.addCode(u"A"_s), project.addCode(u"B"_s, care)};
    std::vector<Id<Memo>> memos;
    memos.reserve(codes.size());
    for (const Id<Code> code : codes)
        memos.push_back(write(u"x [[%1]]"_s.arg(nameForLink(project, code.uuid()))));
    const qint64 start = project->lastStep();
    QRandomGenerator random(7);
    const QStringList names{u"A"_s, u"B"_s, u"C"_s, u"Care"_s, u"Night"_s};
    for (int i = 0; i < 200; ++i) {
        const auto which = size_t(random.bounded(int(codes.size())));
        switch (random.bounded(4)) {
        case 0:
            addWords(memos[which]);
            break;
        case 1:
            if (project->nextUndo()->number > start) {
                ASSERT_TRUE(project->undo());
            }
            break;
        default:
            std::ignore = renameCode(project, codes[which], names[random.bounded(int(names.size()))]);
        }
        for (size_t at = 0; at < codes.size(); ++at) {
            ASSERT_EQ(memoLinks(project, memos[at]), std::vector{codes[at].uuid()}) << i;
            ASSERT_EQ(namedIn(project, read(memos[at])), std::vector{subjectId(codes[at])}) << i;
        }
    }
}

TEST(Memos, LinksStandWhereTheirBracketsDo)
{
    const QString text = u"🌷 [[A]] and [[B c]] [[ ]"_s;
    const auto links = linksIn(text);
    ASSERT_EQ(links.size(), 2U);
    EXPECT_EQ(text.sliced(links[1].start, links[1].length), u"[[B c]]"_s);
    EXPECT_EQ(linkAt(text, links[0].start + 2)->name, u"A"_s);
    EXPECT_FALSE(linkAt(text, 1));
}

TEST(Memos, AreCalledByTheirWordsWithoutMarks)
{
    EXPECT_EQ(withoutMarks(u"# Night *and* **day**\n- see [[Care/Night]], [[the words|0192]] and `x`"_s),
              u"Night and day\nsee Care/Night, the words and x"_s);
    EXPECT_EQ(withoutMarks(u"2 * 3 * 4, snake_case, [x]"_s), u"2 * 3 * 4, snake_case, [x]"_s);
}

TEST(Memos, TheDiaryHasAnEntryADayAndPerson)
{
    TestProject project;
    const QDate today = QDate::currentDate();
    EXPECT_FALSE(diaryEntry(project, project->person().id, today));
    ASSERT_TRUE(addMemo(project, {.text = u"Not a diary"_s}));
    const auto entry = addMemo(project, {.text = u"Coded two interviews"_s, .kind = MemoKind::Diary});
    ASSERT_TRUE(entry);
    const QDate day = QDateTime::fromMSecsSinceEpoch(entry->created).date();
    EXPECT_EQ(diaryEntry(project, project->person().id, day)->id, entry->id);
    EXPECT_FALSE(diaryEntry(project, project->person().id, day.addDays(-1)));
    EXPECT_FALSE(diaryEntry(project, Id<Person>::make(), day));
}

TEST(Memos, TagsInUseAreKnownOnce)
{
    TestProject project;
    ASSERT_TRUE(addMemo(project, {.text = u"a"_s, .tags = {u"nights"_s, u"Ask"_s}}));
    ASSERT_TRUE(addMemo(project, {.text = u"b"_s, .tags = {u"nights"_s}}));
    EXPECT_EQ(tagsInUse(project), (QStringList{u"Ask"_s, u"nights"_s}));
}

TEST(SubjectSearch, FindsWordsWhereverAChapterKeepsThem)
{
    TestProject project;
    const Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked."_s);
    const Id<Code> code = project.addCode(u"Keys"_s);
    CodeFields fields;
    fields.definition = u"Who has the keys of the\ndrawer, and when"_s;
    ASSERT_TRUE(setCode(project, code, fields));
    const Id<Coding> coding = project.addCoding(project.textOf(source), code, 4, 10);
    ASSERT_TRUE(setCoding(project, coding, {.range = {}, .weight = {}, .comment = u"which drawer?"_s}));
    const auto memo = addMemo(project, {.title = u"Access"_s, .text = u"The DRAWER again"_s});
    ASSERT_TRUE(memo);
    const auto found = [&](const SearchQuery &query) {
        std::set<QString> kinds;
        for (const SubjectHit &hit : searchSubjects(project, query))
            kinds.insert(hit.kind + u": "_s + hit.around);
        return kinds;
    };
    EXPECT_EQ(found({.text = u"drawer"_s}),
              (std::set<QString>{u"code: Who has the keys of the drawer, and when"_s,
                                 u"coding: which drawer?"_s, u"memo: The DRAWER again"_s}));
    EXPECT_EQ(found({.text = u"the drawer"_s}).size(), 2U); // seen through the end of a line
    EXPECT_EQ(found({.text = u"drawer"_s, .caseSensitive = true}).size(), 2U);
    EXPECT_EQ(found({.text = u"draw"_s, .wholeWords = true}).size(), 0U);
    EXPECT_EQ(found({.text = u"D.AWER$|again"_s, .regularExpression = true}).size(), 1U);
    EXPECT_TRUE(found({.text = u"("_s, .regularExpression = true}).empty());
    EXPECT_TRUE(found({.text = u" "_s}).empty());
}

} // namespace partsong
