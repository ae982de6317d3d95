// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/sealing.h"
#include "core/store/check.h"
#include "core/store/merge.h"
#include "tests/support/copies.h"
#include "tests/support/datahome.h"

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// One study, and Bede's copy of it in which the name still stands.
class SealedCopies : public testing::Test {
protected:
    SealedCopies() : ada(TestProject::Where::Disk)
    {
        source = ada.addSource(u"Interview"_s, u"Zebedee said one two three"_s);
        code = ada.addCode(u"Night"_s);
        bede = Copies::copyOf(ada, u"Bede"_s);
    }

    void seal()
    {
        const auto sealed = sealNames(
            ada, {{{{}, u"Zebedee"_s, u"Tom"_s, {}}}, {}, keys.filePath(u"k.key"_s), u"pass"_s, {1, 8192}});
        ASSERT_TRUE(sealed) << qPrintable(sealed.error().message + sealed.error().detail);
    }

    static void rename(Project &project, Id<Code> id, const QString &name)
    {
        Edit edit(project, PARTSONG_LABEL("Rename"));
        auto record = edit.find(id);
        record->name = name;
        edit.update(*record);
        ASSERT_TRUE(edit.commit());
    }

    const DataHome home;
    QTemporaryDir keys;
    TestProject ada;
    std::unique_ptr<Project> bede;
    Id<Source> source;
    Id<Code> code;
};

} // namespace

TEST_F(SealedCopies, AnOldCopyWithNothingNewBringsNothingBack)
{
    seal();
    const QString before = ada.dump();
    EXPECT_EQ(mergeStudy(ada, *bede)->taken, 0);
    EXPECT_EQ(ada.dump(), before);
}

TEST_F(SealedCopies, ACopyThatStillHoldsTheNamesIsNotMergedEitherWay)
{
    rename(*bede, code, u"What Zebedee does"_s);
    seal();
    const QString before = ada.dump();
    const QString bedes = dumpOf(*bede);
    EXPECT_EQ(mergeStudy(ada, *bede).error().kind, ErrorKind::Refused);
    EXPECT_EQ(mergeStudy(ada, *bede, true).error().kind, ErrorKind::Refused);
    EXPECT_EQ(mergeStudy(*bede, ada).error().kind, ErrorKind::Refused);
    EXPECT_EQ(ada.dump(), before);
    EXPECT_EQ(dumpOf(*bede), bedes);
}

TEST_F(SealedCopies, CopiesSealedEachOnItsOwnSayThat)
{
    rename(*bede, code, u"Night care"_s);
    seal();
    ASSERT_TRUE(sealNames(
        *bede, {{{{}, u"Zebedee"_s, u"Sam"_s, {}}}, {}, keys.filePath(u"b.key"_s), u"pass"_s, {1, 8192}}));
    const Error refused = mergeStudy(ada, *bede).error();
    EXPECT_EQ(refused.kind, ErrorKind::Refused);
    EXPECT_TRUE(refused.message.contains(u"both"_s));
}

TEST_F(SealedCopies, CopiesOfTheSealedStudyMergeAsEver)
{
    seal();
    bede = Copies::copyOf(ada, u"Bede"_s);
    rename(*bede, code, u"Night care"_s);
    {
        Edit edit(*bede, PARTSONG_LABEL("Correct"));
        edit.splice(ada.textOf(source), 0, 3, u"He"_s);
        ASSERT_TRUE(edit.commit());
    }
    {
        Edit edit(ada, PARTSONG_LABEL("Correct"));
        edit.splice(ada.textOf(source), 9, 3, u"1"_s);
        ASSERT_TRUE(edit.commit());
    }
    const auto report = mergeStudy(ada, *bede);
    ASSERT_TRUE(report) << qPrintable(report.error().message);
    EXPECT_EQ(report->taken, 2);
    EXPECT_TRUE(report->conflicts.empty());
    EXPECT_EQ(ada->find(code)->name, u"Night care"_s);
    EXPECT_EQ(ada.words(ada.textOf(source)).toStdString(), "He said 1 two three");
    EXPECT_TRUE(checkStudy(ada)->ok());
}
