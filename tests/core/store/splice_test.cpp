// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/store/splice.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

TextRange after(int start, int end, int at, int removed, int inserted)
{
    return moved(TextRange{start, end}, Splice{{}, at, removed, inserted});
}

} // namespace

TEST(Splice, MovesWhatLiesAfterAndKeepsWhatLiesBefore)
{
    EXPECT_EQ(after(10, 20, 0, 0, 3), (TextRange{13, 23}));
    EXPECT_EQ(after(10, 20, 30, 5, 1), (TextRange{10, 20}));
    EXPECT_EQ(after(10, 20, 2, 3, 0), (TextRange{7, 17}));
}

TEST(Splice, AnInsertionAtAnEdgeFallsOutside)
{
    EXPECT_EQ(after(10, 20, 10, 0, 2), (TextRange{12, 22}));
    EXPECT_EQ(after(10, 20, 20, 0, 2), (TextRange{10, 20}));
    EXPECT_EQ(after(10, 20, 15, 0, 2), (TextRange{10, 22}));
}

TEST(Splice, AReplacementInsideStaysInside)
{
    EXPECT_EQ(after(10, 20, 10, 10, 4), (TextRange{10, 14}));
    EXPECT_EQ(after(10, 20, 10, 3, 5), (TextRange{10, 22}));
    EXPECT_EQ(after(10, 20, 17, 3, 1), (TextRange{10, 18}));
}

TEST(Splice, AReplacementOverAnEdgeTrims)
{
    EXPECT_EQ(after(10, 20, 5, 10, 2), (TextRange{7, 12}));
    EXPECT_EQ(after(10, 20, 15, 10, 2), (TextRange{10, 15}));
}

TEST(Splice, WithAllItsWordsGoneARangeIsEmpty)
{
    EXPECT_TRUE(after(10, 20, 10, 10, 0).empty());
    EXPECT_TRUE(after(10, 20, 5, 20, 7).empty());
    EXPECT_TRUE(after(10, 20, 10, 11, 7).empty());
}

TEST(Splice, AnOrphanKeepsItsOldWords)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two three four"_s));
    const Id<Coding> coding = project.addCoding(text, project.addCode(u"x"_s), 4, 13);
    const QString before = project.dump();
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    edit.splice(text, 3, 11, u""_s);
    ASSERT_TRUE(edit.commit());
    const Coding orphan = project->find(coding).value();
    EXPECT_TRUE(orphan.anchor.range.empty());
    EXPECT_EQ(orphan.orphanWords, u"two three"_s);
    EXPECT_TRUE(orphan.quoteHash.isEmpty());
    EXPECT_EQ(project.words(text), u"onefour"_s);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project.dump(), before);
}

TEST(Splice, EmojiHebrewAndCombiningMarksCountAsCodePoints)
{
    TestProject project;
    const QString words = u"a\U0001F600b \u05E9\u05DC\u05D5\u05DD e\u0301 end"_s;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, words));
    const Id<Code> code = project.addCode(u"x"_s);
    EXPECT_EQ(project.quote(project.addCoding(text, code, 2, 3)), u"b"_s);
    EXPECT_EQ(project.quote(project.addCoding(text, code, 4, 8)), u"\u05E9\u05DC\u05D5\u05DD"_s);
    const Id<Coding> last = project.addCoding(text, code, 12, 15);
    EXPECT_EQ(project.quote(last), u"end"_s);
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    edit.splice(text, 0, 0, u"\U0001F468\u200D\U0001F469"_s);
    ASSERT_TRUE(edit.commit());
    EXPECT_EQ(project->find(last)->anchor.range, (TextRange{15, 18}));
    EXPECT_EQ(project.quote(last), u"end"_s);
}

TEST(Splice, OutsideTheTextIsRefusedAndNothingMoves)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"short"_s));
    const QString before = project.dump();
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    edit.splice(text, 3, 9, u"x"_s);
    const Status status = edit.commit();
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, ErrorKind::Range);
    EXPECT_EQ(project.dump(), before);
}

// What a plain list of characters says: each of its characters knows which codings held it from the start.
TEST(SpliceLaw, RandomSplicesAgreeWithAPlainModel)
{
    QRandomGenerator random(20260101);
    TestProject project;
    const QStringList pieces{u"a"_s, u"\U0001F600"_s, u"\u05E9\u05DC"_s, u"e\u0301"_s,
                             u" "_s, u"\n"_s,         u"word"_s};
    QString words;
    for (int i = 0; i < 400; ++i)
        words += pieces.at(random.bounded(pieces.size()));
    QList<uint> plain = words.toUcs4();
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, words));
    const Id<Code> code = project.addCode(u"x"_s);
    struct Kept {
        Id<Coding> id;
        QString quote;
        TextRange range;
        bool touched = false;
    };
    std::vector<Kept> codings;
    for (int i = 0; i < 60; ++i) {
        const int start = static_cast<int>(random.bounded(plain.size() - 1));
        const int end =
            std::min<int>(static_cast<int>(plain.size()), start + 1 + static_cast<int>(random.bounded(40)));
        const Id<Coding> id = project.addCoding(text, code, start, end);
        codings.push_back({id, project.quote(id), {start, end}});
    }
    for (int round = 0; round < 300; ++round) {
        const int at = static_cast<int>(random.bounded(plain.size() + 1));
        const int removed =
            std::min<int>(static_cast<int>(random.bounded(12)), static_cast<int>(plain.size()) - at);
        QString inserted;
        for (int i = static_cast<int>(random.bounded(4)); i > 0; --i)
            inserted += pieces.at(random.bounded(pieces.size()));
        Edit edit(project, PARTSONG_LABEL("Correct text"));
        edit.splice(text, at, removed, inserted);
        ASSERT_TRUE(edit.commit());
        const QList<uint> put = inserted.toUcs4();
        const Splice splice{text, at, removed, static_cast<int>(put.size())};
        plain.remove(at, removed);
        for (qsizetype i = 0; i < put.size(); ++i)
            plain.insert(at + i, put[i]);
        for (Kept &kept : codings) {
            kept.touched = kept.touched || (at < kept.range.end && at + removed > kept.range.start)
                || (kept.range.start < at && at < kept.range.end);
            kept.range = moved(kept.range, splice);
        }
        ASSERT_EQ(project.words(text),
                  QString::fromUcs4(reinterpret_cast<const char32_t *>(plain.constData()), plain.size()));
        for (const Kept &kept : codings) {
            const Coding coding = project->find(kept.id).value();
            ASSERT_EQ(coding.anchor.range, kept.range) << "round " << round;
            if (!kept.touched) {
                ASSERT_EQ(project.quote(kept.id), kept.quote);
            }
        }
    }
}

TEST(Splice, OfATextThatIsNotThereIsRefused)
{
    TestProject project;
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    edit.splice(Id<Text>::make(), 0, 0, u"words"_s);
    const Status status = edit.commit();
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(project->history().empty());
}

// Half an emoji is no character; what stands for it in the text counts as one.
TEST(Splice, HalfASurrogatePairShiftsNothing)
{
    for (const QChar half : {QChar(0xD83D), QChar(0xDE00)}) {
        TestProject project;
        const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two three four"_s));
        const Id<Coding> coding = project.addCoding(text, project.addCode(u"x"_s), 8, 13);
        const QString before = project.dump();
        Edit edit(project, PARTSONG_LABEL("Correct text"));
        edit.splice(text, 4, 3, u"2"_s + half);
        ASSERT_TRUE(edit.commit());
        EXPECT_EQ(project.quote(coding), u"three"_s);
        const auto undone = project->undo();
        ASSERT_TRUE(undone) << (undone ? "" : qPrintable(undone.error().detail));
        EXPECT_EQ(project.dump(), before);
    }
}
