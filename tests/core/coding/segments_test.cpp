// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/coding/codings.h"
#include "core/coding/manycodings.h"
#include "core/coding/newcode.h"
#include "core/coding/segmentcontext.h"
#include "core/coding/segmentfilter.h"
#include "core/coding/voices.h"
#include "core/sources/attribute.h"
#include "core/sources/attributevalue.h"
#include "core/sources/participant.h"
#include "core/sources/speaker.h"
#include "core/themes/puttogether.h"
#include "core/themes/themequeries.h"
#include "core/themes/themes.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// A focus group of two relatives and a nurse, and an interview with a resident.
class SegmentLists : public testing::Test {
protected:
    SegmentLists()
    {
        group = project.addSource(u"Focus group"_s,
                                  u"It was late. Nobody came.\nI rang twice.\nWe were short."_s);
        talk = project.addSource(u"Interview"_s, u"I like the garden 🌷 and the bell."_s);
        waiting = project.addCode(u"Waiting"_s);
        garden = project.addCode(u"Garden"_s);
        home = addParticipant(u"Home B"_s, {}, {}, {});
        ruth = addParticipant(u"Ruth"_s, u"Relatives"_s, u"Home B"_s, home);
        nurse = addParticipant(u"Nurse 2"_s, u"Staff"_s, {}, {});
        resident = addParticipant(u"Edna"_s, u"Residents"_s, {}, home);
        addTurns();
        late = project.addCoding(project.textOf(group), waiting, 13, 25); // "Nobody came."
        shortOf = project.addCoding(project.textOf(group), waiting, 40, 54);
        flowers = project.addCoding(project.textOf(talk), garden, 11, 17); // "garden"
    }
    Id<Participant> addParticipant(const QString &name, const QString &of, const QString &site,
                                   Id<Participant> within)
    {
        Participant participant;
        participant.id = Id<Participant>::make();
        participant.name = name;
        participant.group = of;
        participant.site = site;
        participant.within = within;
        insert(participant);
        return participant.id;
    }
    void addTurns()
    {
        const auto addTurn = [this](const QString &label, Id<Participant> who, int start, int end) {
            Speaker speaker;
            speaker.id = Id<Speaker>::make();
            speaker.source = group;
            speaker.name = label;
            speaker.participant = who;
            insert(speaker);
            Turn turn;
            turn.id = Id<Turn>::make();
            turn.text = project.textOf(group);
            turn.speaker = speaker.id;
            turn.range = {start, end};
            insert(turn);
        };
        addTurn(u"R1"_s, ruth, 0, 39);
        addTurn(u"N"_s, nurse, 40, 54);
        Edit edit(project, PARTSONG_LABEL("Assign"));
        auto source = *edit.find(talk);
        source.participant = resident;
        edit.update(source);
        EXPECT_TRUE(edit.commit());
    }
    template <typename T> void insert(const T &record)
    {
        Edit edit(project, PARTSONG_LABEL("Add"));
        edit.insert(record);
        EXPECT_TRUE(edit.commit());
    }
    void giveAttribute(const QString &name, AttributeKind kind, SubjectId subject, const QString &value)
    {
        Attribute attribute;
        const auto known = project->where<Attribute>("name", name);
        if (known.empty()) {
            attribute.id = Id<Attribute>::make();
            attribute.name = name;
            attribute.kind = kind;
            insert(attribute);
        } else {
            attribute = known.front();
        }
        AttributeValue row;
        row.id = Id<AttributeValue>::make();
        row.attribute = attribute.id;
        row.subject = subject;
        row.value = value;
        insert(row);
    }
    QStringList found(const SegmentFilter &filter)
    {
        QStringList words;
        for (const CodingPlace &place : segmentPlaces(project, filter))
            words << project->text(place.text)->words(place.range);
        return words;
    }

    TestProject project;
    Id<Source> group, talk;
    Id<Code> waiting, garden;
    Id<Participant> home, ruth, nurse, resident;
    Id<Coding> late, shortOf, flowers;
};

TEST_F(SegmentLists, EverySortNarrowsAndOfOneSortAnyWillDo)
{
    EXPECT_EQ(found({}).size(), 3);
    EXPECT_EQ(found({.codes = {waiting}}), (QStringList{u"Nobody came."_s, u"We were short."_s}));
    EXPECT_EQ(found({.sources = {talk}}), QStringList{u"garden"_s});
    EXPECT_EQ(found({.participants = {ruth}}), QStringList{u"Nobody came."_s});
    EXPECT_EQ(found({.participants = {ruth, nurse}}).size(), 2);
    EXPECT_EQ(found({.speakers = {u"N"_s}}), QStringList{u"We were short."_s});
    EXPECT_EQ(found({.codes = {garden}, .participants = {nurse}}), QStringList());
    EXPECT_EQ(found({.coders = {project->person().id}}).size(), 3);
    EXPECT_EQ(found({.words = u"NOBODY"_s}), QStringList{u"Nobody came."_s});
}

TEST_F(SegmentLists, WhatOneIsWithinCounts)
{
    EXPECT_EQ(found({.participants = {home}}), (QStringList{u"Nobody came."_s, u"garden"_s}));
    giveAttribute(u"rural"_s, AttributeKind::YesNo, subjectId(home), u"yes"_s);
    giveAttribute(u"rural"_s, AttributeKind::YesNo, subjectId(resident), u"no"_s);
    EXPECT_EQ(found({.attributes = {{u"rural"_s, u"yes"_s}}}), QStringList{u"Nobody came."_s});
    EXPECT_EQ(found({.attributes = {{u"rural"_s, u"false"_s}}}), QStringList{u"garden"_s});
    EXPECT_EQ(found({.attributes = {{u"rural"_s, u"yes"_s}, {u"rural"_s, u"no"_s}}}).size(), 2);
    EXPECT_EQ(found({.attributes = {{u"rural"_s, u"yes"_s}, {u"group"_s, u"Staff"_s}}}), QStringList());
}

TEST_F(SegmentLists, AttributesOfSourcesAndNumbersCount)
{
    giveAttribute(u"month"_s, AttributeKind::Number, subjectId(talk), u"6"_s);
    EXPECT_EQ(found({.attributes = {{u"month"_s, u"6.0"_s}}}), QStringList{u"garden"_s});
    EXPECT_EQ(found({.attributes = {{u"group"_s, u"Relatives"_s}}}), QStringList{u"Nobody came."_s});
    EXPECT_EQ(found({.attributes = {{u"site"_s, u"Home B"_s}}}),
              (QStringList{u"Nobody came."_s, u"garden"_s})); // Edna lives there
}

TEST_F(SegmentLists, ACitationSaysWhoWhereAndWhichTurn)
{
    const Voices voices(project);
    const auto places = segmentPlaces(project, {});
    ASSERT_EQ(places.size(), 3u);
    EXPECT_EQ(voices.citation(places[0]), u"Ruth, Home B, turn 1"_s);
    EXPECT_EQ(voices.citation(places[1]), u"Nurse 2, Focus group, turn 2"_s);
    EXPECT_EQ(voices.citation(places[2]), u"Edna, Home B"_s);
    CodingPlace region = places[2];
    region.page = 3;
    EXPECT_EQ(voices.citation(region), u"Edna, Home B, page 3"_s);
}

TEST_F(SegmentLists, ContextIsAsMuchAsIsWanted)
{
    const TextIndex text(u"One day. It was\nlate and 🌷 nobody came. Then\n\nMorning."_s.toUtf8());
    const int at = 27; // "nobody"
    const TextRange words{at, at + 6};
    ASSERT_EQ(text.words(words), u"nobody"_s);
    const auto around = [&](const ContextWish &wish, const std::vector<Turn> &turns = {}) {
        const SegmentContext found = segmentContext(text, words, wish, turns);
        return found.before + u'|' + found.after;
    };
    EXPECT_EQ(around({ContextKind::None}), u"|"_s);
    EXPECT_EQ(around({ContextKind::Characters, 2}), u"🌷 | c"_s);
    EXPECT_EQ(around({ContextKind::Sentence}), u"It was\nlate and 🌷 | came."_s);
    EXPECT_EQ(around({ContextKind::Turn}), u"late and 🌷 | came. Then"_s); // no turns: the line
    Turn turn;
    turn.range = {9, 44};
    EXPECT_EQ(around({ContextKind::Turn}, {turn}), u"It was\nlate and 🌷 | came. Then"_s);
    EXPECT_EQ(around({ContextKind::Words, 20}, {turn}), u"It was\nlate and 🌷 | came. Then"_s);
    EXPECT_EQ(around({ContextKind::Words, 2}, {turn}), u"🌷 | c"_s);
    Turn other;
    other.range = {46, 54}; // the words are before anybody speaks
    EXPECT_EQ(around({ContextKind::Words, 20}, {other}), u"|"_s);
    EXPECT_EQ(around({ContextKind::Words, 20}), u". It was\nlate and 🌷 | came. Then\n\nMorning"_s);
}

TEST_F(SegmentLists, ManyAreChangedInOneStep)
{
    const auto before = project.dump();
    const qint64 steps = project->lastStep();
    ASSERT_TRUE(setCoding(project, late, {.range = {}, .weight = {}, .comment = u"First"_s}));
    ASSERT_TRUE(setCodings(project, {late, flowers},
                           {.comment = u"Seen"_s, .addComment = true, .weight = 70, .noWeight = false}));
    EXPECT_EQ(project->lastStep(), steps + 2);
    EXPECT_EQ(project->find(late)->comment, u"First\nSeen"_s);
    EXPECT_EQ(project->find(flowers)->comment, u"Seen"_s);
    EXPECT_EQ(project->find(flowers)->weight, 70);
    const auto code = recodeToNewCode(project, {late, flowers}, u"Nights/Alone"_s);
    ASSERT_TRUE(code);
    EXPECT_EQ(project->find(late)->code, *code);
    EXPECT_EQ(project->find(late)->comment, u"First\nSeen"_s);
    EXPECT_EQ(project->lastStep(), steps + 3);
    ASSERT_TRUE(project->undo(3));
    EXPECT_EQ(project.dump(), before);
}

TEST_F(SegmentLists, ExtractsAndCodesGoIntoAThemeInOneStep)
{
    const auto before = project.dump();
    const auto theme =
        putIntoNewTheme(project, u"Nights"_s, {subjectId(late), subjectId(garden), subjectId(flowers)});
    ASSERT_TRUE(theme);
    EXPECT_EQ(quotesOf(project, theme->id).size(), 2u);
    EXPECT_EQ(codesOf(project, theme->id), std::vector{garden});
    ASSERT_TRUE(putIntoTheme(project, theme->id, {subjectId(shortOf), subjectId(late)}));
    EXPECT_EQ(quotesOf(project, theme->id).size(), 3u);
    ASSERT_TRUE(project->undo(2));
    EXPECT_EQ(project.dump(), before);
    EXPECT_EQ(putIntoNewTheme(project, u"Nights"_s, {subjectId(ruth)}).error().kind, ErrorKind::Refused);
    EXPECT_EQ(project.dump(), before);
}

} // namespace
} // namespace partsong
