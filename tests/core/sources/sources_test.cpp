// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sources.h"

#include "core/sources/attributes.h"
#include "core/sources/interviews.h"
#include "core/sources/knownattributes.h"
#include "core/sources/participant.h"
#include "core/sources/sourcedetails.h"
#include "core/sources/text.h"
#include "tests/support/onestep.h"
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

TEST(SourceDetails, AreWrittenAsOneStepAndSayWhatDoesNotFit)
{
    TestProject project;
    const Id<Source> talk = project.addSource(u"Talk"_s, u"Words."_s);
    const Id<Attribute> beds = defineAttribute(project, {u"Beds"_s, AttributeKind::Number, {}}).value();
    const std::vector<SourceEntry> entries{{talk,
                                            {{{SourceField::Date, {}}, u"14/3/2026"_s},
                                             {{SourceField::Minutes, {}}, u"1:15"_s},
                                             {{SourceField::Participant, {}}, u"Mair"_s},
                                             {{SourceField::Attribute, beds}, u"42"_s},
                                             {{SourceField::Minutes, {}}, u"long"_s},
                                             {{SourceField::Attribute, beds}, u"many"_s}}}};
    const auto problems =
        oneStep(project, [&] { return writeSources(project, entries, PARTSONG_LABEL("Change")); });
    ASSERT_EQ(problems->size(), 2u);
    EXPECT_EQ((*problems)[0].cell, 4);
    EXPECT_EQ(interviewFacts(project, talk).date, u"2026-03-14"_s);
    EXPECT_EQ(interviewFacts(project, talk).minutes, 75);
    EXPECT_EQ(project->find(project->find(talk)->participant)->name, u"Mair"_s);
    EXPECT_EQ(KnownAttributes(project).own(subjectId(talk), beds), u"42"_s);
    EXPECT_EQ(minutesFrom(u"45 min"_s), 45);
    EXPECT_FALSE(minutesFrom(u"45 hours"_s));
}

TEST(SourceDetails, AttributesOfTheSourceCountBesideThoseOfWhoSpeaks)
{
    TestProject project;
    const Id<Source> talk = project.addSource(u"Talk"_s, u"Words."_s);
    const Id<Attribute> home = defineAttribute(project, {u"Home"_s, AttributeKind::Text, {}}).value();
    ASSERT_TRUE(setSourceParticipant(project, {talk}, {u"Mair"_s}));
    const Id<Participant> mair = project->find(talk)->participant;
    EXPECT_TRUE(KnownAttributes(project).holds(mair, talk, u"Home"_s, {}));
    ASSERT_TRUE(setAttributes(project, {{home, subjectId(talk), u"B"_s}, {home, subjectId(mair), u"A"_s}}));
    const KnownAttributes known(project);
    EXPECT_TRUE(known.holds(mair, talk, u"Home"_s, u"A"_s));
    EXPECT_TRUE(known.holds(mair, talk, u"Home"_s, u"B"_s));
    EXPECT_FALSE(known.holds(mair, talk, u"Home"_s, u"C"_s));
    EXPECT_FALSE(known.holds(mair, talk, u"Home"_s, {}));
}

} // namespace
} // namespace partsong
