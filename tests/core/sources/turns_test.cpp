// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/turns.h"

#include "core/coding/segments.h"
#include "core/sources/participants.h"
#include "core/sources/speakers.h"
#include "core/sources/turnqueries.h"
#include "tests/support/onestep.h"

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// Three turns of two speakers; the second has two captions.
struct Turns : testing::Test {
    TestProject project;
    Id<Source> source = project.addSource(u"Talk"_s, u"Who came?\nNobody came. I rang.\nAnd then?"_s);
    Id<Text> text = project.textOf(source);
    Id<Speaker> asks = speaker(u"INT"_s);
    Id<Speaker> ruth = speaker(u"Ruth"_s);
    Id<Turn> first = turn(asks, {0, 9}, 0, 2000);
    Id<Turn> second = turn(ruth, {10, 30}, 2000, 6000);
    Id<Turn> third = turn(asks, {31, 40}, 6000, 7000);
    Id<Coding> coding = project.addCoding(text, project.addCode(u"Night"_s), 17, 25);

    Turns()
    {
        Edit edit(project, PARTSONG_LABEL("Import"));
        edit.insert(Cue{Id<Cue>::make(), second, text, {10, 22}, 2000, 4000});
        edit.insert(Cue{Id<Cue>::make(), second, text, {23, 30}, 4500, 6000});
        EXPECT_TRUE(edit.commit());
    }
    Id<Speaker> speaker(const QString &name)
    {
        Edit edit(project, PARTSONG_LABEL("Import"));
        Speaker made;
        made.id = Id<Speaker>::make();
        made.source = source;
        made.name = name;
        edit.insert(made);
        EXPECT_TRUE(edit.commit());
        return made.id;
    }
    Id<Turn> turn(Id<Speaker> who, TextRange range, qint64 from, qint64 to)
    {
        Edit edit(project, PARTSONG_LABEL("Import"));
        const Turn made{Id<Turn>::make(), text, who, range, from, to};
        edit.insert(made);
        EXPECT_TRUE(edit.commit());
        return made.id;
    }
    Turn at(Id<Turn> id) const { return project->find(id).value(); }
};

TEST_F(Turns, AreSplitBetweenCaptions)
{
    const QString words = project.words(text);
    const auto made = oneStep(project, [&] { return splitTurn(project, second, 23); });
    EXPECT_EQ(at(second).range, (TextRange{10, 23}));
    EXPECT_EQ(at(second).to, 4000);
    EXPECT_EQ(at(*made).range, (TextRange{23, 30}));
    EXPECT_EQ(at(*made).from, 4500);
    EXPECT_EQ(at(*made).to, 6000);
    EXPECT_EQ(at(*made).speaker, ruth);
    EXPECT_EQ(project->where<Cue>("turn", *made).size(), 1u);
    EXPECT_EQ(project.words(text), words);
    EXPECT_EQ(project->find(coding)->anchor.range, (TextRange{17, 25}));
}

TEST_F(Turns, AreSplitWithinACaptionWhoseTimeIsThenHalfKnown)
{
    const auto made = oneStep(project, [&] { return splitTurn(project, second, 17, u"Sister"_s); });
    EXPECT_EQ(at(second).from, 2000);
    EXPECT_FALSE(at(second).to);
    EXPECT_FALSE(at(*made).from);
    EXPECT_EQ(project->find(at(*made).speaker)->name, u"Sister"_s);
    const auto before = project->where<Cue>("turn", second);
    const auto after = project->where<Cue>("turn", *made);
    ASSERT_EQ(before.size(), 1u);
    ASSERT_EQ(after.size(), 2u);
    EXPECT_EQ(before[0].range, (TextRange{10, 17}));
    EXPECT_EQ(before[0].from, 2000);
    EXPECT_FALSE(before[0].to);
}

TEST_F(Turns, AreNotSplitAtTheirEdges)
{
    refused(project, ErrorKind::Range, [&] { return splitTurn(project, second, 10); });
    refused(project, ErrorKind::Range, [&] { return splitTurn(project, second, 30); });
    refused(project, ErrorKind::Range, [&] { return joinTurns(project, third); });
}

TEST_F(Turns, AreJoinedAndWhoSaysNoMoreGoes)
{
    oneStep(project, [&] { return joinTurns(project, first); });
    EXPECT_EQ(at(first).range, (TextRange{0, 30}));
    EXPECT_EQ(at(first).speaker, asks);
    EXPECT_EQ(at(first).to, 6000);
    EXPECT_EQ(project->where<Cue>("turn", first).size(), 2u);
    EXPECT_FALSE(project->find(ruth));
    EXPECT_TRUE(project->find(coding));
}

TEST_F(Turns, ComeBackByJoiningWhatWasSplit)
{
    const QString before = project.dump();
    ASSERT_TRUE(splitTurn(project, second, 23));
    ASSERT_TRUE(joinTurns(project, second));
    EXPECT_EQ(project.dump(), before);
}

TEST_F(Turns, ChangeTheirSpeaker)
{
    oneStep(project, [&] { return setTurnSpeaker(project, {first}, u"Ruth"_s); });
    EXPECT_EQ(at(first).speaker, ruth);
    EXPECT_TRUE(project->find(asks));
    oneStep(project, [&] { return setTurnSpeaker(project, {third}, u" Sister "_s); });
    EXPECT_FALSE(project->find(asks));
    EXPECT_EQ(project->find(at(third).speaker)->name, u"Sister"_s);
    oneStep(project, [&] { return setTurnSpeaker(project, {first, second, third}, {}); });
    EXPECT_TRUE(project->all<Speaker>().empty());
    noStep(project, [&] { return setTurnSpeaker(project, {first}, {}); });
}

TEST_F(Turns, SpeakersAreRenamedOnce)
{
    oneStep(project, [&] { return renameSpeaker(project, ruth, u"Daughter"_s); });
    refused(project, ErrorKind::Exists, [&] { return renameSpeaker(project, ruth, u"INT"_s); });
    refused(project, ErrorKind::Range, [&] { return renameSpeaker(project, ruth, u" "_s); });
    const auto rows = speakerRows(project);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].turns, 2);
    EXPECT_EQ(rows[0].words, 4);
    EXPECT_EQ(rows[1].speaker.name, u"Daughter"_s);
}

TEST_F(Turns, SpeakersAreMergedAndKeepWhoTheyAre)
{
    const auto mair = writeParticipants(project, {{{}, {{{ParticipantField::Name, {}}, u"Mair"_s}}}},
                                        PARTSONG_LABEL("Add participant"));
    ASSERT_TRUE(mair);
    ASSERT_TRUE(assignSpeaker(project, ruth, mair->participants.front()));
    oneStep(project, [&] { return mergeSpeakers(project, ruth, asks); });
    EXPECT_EQ(at(second).speaker, asks);
    EXPECT_EQ(project->find(asks)->participant, mair->participants.front());
    EXPECT_EQ(project->all<Speaker>().size(), 1u);
    refused(project, ErrorKind::Refused, [&] { return mergeSpeakers(project, asks, asks); });
}

TEST_F(Turns, WordsOfAnInterviewerAreNobodysData)
{
    const auto mair = writeParticipants(project, {{{}, {{{ParticipantField::Name, {}}, u"Mair"_s}}}},
                                        PARTSONG_LABEL("Add participant"));
    {
        Edit edit(project, PARTSONG_LABEL("Set participant"));
        auto talk = edit.find(source);
        talk->participant = mair->participants.front();
        edit.update(*talk);
        ASSERT_TRUE(edit.commit());
    }
    const Id<Coding> asked = project.addCoding(text, project->find(coding)->code, 0, 9);
    CodingFilter filter;
    filter.participant = mair->participants.front();
    EXPECT_EQ(segments(project, filter).size(), 2u);
    oneStep(project, [&] { return setSpeakerLook(project, asks, {u"#0072B2"_s, true}); });
    ASSERT_EQ(segments(project, filter).size(), 1u);
    EXPECT_EQ(segments(project, filter).front().coding.id, coding);
    EXPECT_TRUE(segmentsOf(project, {*project->find(asked)}).front().participantId.null());
    EXPECT_TRUE(voicesOf(project, {asked}).front().participant.null());
}

} // namespace
} // namespace partsong
