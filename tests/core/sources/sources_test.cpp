// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sources.h"

#include "core/sources/participant.h"
#include "core/sources/text.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

class Sources : public testing::Test {
protected:
    // Does something that must be one step, and takes it back and does it again.
    template <typename Do> void expectOneStep(Do something)
    {
        const QString before = project.dump();
        const qint64 step = project->lastStep();
        ASSERT_TRUE(something());
        EXPECT_EQ(project->lastStep(), step + 1);
        const QString after = project.dump();
        EXPECT_NE(after, before);
        ASSERT_TRUE(project->undo());
        EXPECT_EQ(project.dump(), before);
        ASSERT_TRUE(project->redo());
        EXPECT_EQ(project.dump(), after);
    }

    TestProject project;
    Id<Source> one = project.addSource(u"One"_s, u"Nobody came."_s);
    Id<Source> two = project.addSource(u"Two"_s, u"Somebody did."_s);
};

TEST_F(Sources, AreRenamed)
{
    expectOneStep([this] { return renameSource(project, one, u"  First "_s); });
    EXPECT_EQ(project->find(one)->name, u"First"_s);
    EXPECT_FALSE(renameSource(project, one, u" "_s));
}

TEST_F(Sources, AreTheWordsOfSomebodyNewInOneStep)
{
    expectOneStep([this] {
        return setSourceParticipant(project, {one, two}, {u"Mair"_s, u"Resident"_s, u"Home A"_s});
    });
    const auto all = project->all<Participant>();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(project->find(two)->participant, all.front().id);
    expectOneStep([this] { return setSourceParticipant(project, {one}, {}); });
    EXPECT_TRUE(project->find(one)->participant.null());
}

TEST_F(Sources, GoWithAllThatIsCodedInThem)
{
    const Id<Code> code = project.addCode(u"Night"_s);
    project.addCoding(project.textOf(one), code, 0, 6);
    project.addCoding(project.textOf(two), code, 0, 8);
    RemovedSources removed;
    expectOneStep([&] {
        const auto done = removeSources(project, {one});
        removed = done.value_or(RemovedSources());
        return done.has_value();
    });
    EXPECT_EQ(removed.codings, 1);
    EXPECT_EQ(project->all<Source>().size(), 1u);
    EXPECT_EQ(project->all<Coding>().size(), 1u);
    EXPECT_EQ(project->all<Text>().size(), 1u);
}

} // namespace
} // namespace partsong
