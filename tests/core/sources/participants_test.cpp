// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/participants.h"

#include "core/sources/attributes.h"
#include "core/sources/attributevalue.h"
#include "core/sources/knownattributes.h"
#include "core/sources/sources.h"
#include "tests/support/onestep.h"

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

constexpr ParticipantColumn Name{ParticipantField::Name, {}};
constexpr ParticipantColumn Group{ParticipantField::Group, {}};
constexpr ParticipantColumn Site{ParticipantField::Site, {}};
constexpr ParticipantColumn Within{ParticipantField::Within, {}};

// A resident in a home in a region.
struct People : testing::Test {
    TestProject project;
    Id<Participant> north = make(u"North"_s);
    Id<Participant> home = make(u"Home B"_s, north);
    Id<Participant> mair = make(u"Mair"_s, home);
    Id<Attribute> age = defineAttribute(project, {u"Age"_s, AttributeKind::Number, {}}).value();
    Id<Attribute> rural = defineAttribute(project, {u"Rural"_s, AttributeKind::YesNo, {}}).value();

    Id<Participant> make(const QString &name, Id<Participant> within = {})
    {
        const auto written = writeParticipants(
            project, {{{}, {{Name, name}, {Within, within.null() ? QString() : within.text()}}}},
            PARTSONG_LABEL("Add participant"));
        EXPECT_TRUE(written);
        return written->participants.front();
    }
    static ParticipantColumn column(Id<Attribute> attribute)
    {
        return {ParticipantField::Attribute, attribute};
    }
    Status set(Id<Participant> who, Id<Attribute> attribute, const QString &typed)
    {
        return setParticipantCell(project, who, {column(attribute), typed});
    }
    QString value(Id<Participant> who, Id<Attribute> attribute) const
    {
        const auto known = KnownAttributes(project).of(who, attribute);
        return known ? known->value : QString();
    }
};

TEST_F(People, HaveValuesThatAreTyped)
{
    oneStep(project, [&] { return set(mair, age, u" 84.0 "_s); });
    EXPECT_EQ(value(mair, age), u"84"_s);
    noStep(project, [&] { return set(mair, age, u"84"_s); });
    refused(project, ErrorKind::Format, [&] { return set(mair, age, u"old"_s); });
    oneStep(project, [&] { return set(mair, age, {}); });
    EXPECT_TRUE(project->all<AttributeValue>().empty());
}

TEST_F(People, InheritFromWhatTheyAreWithin)
{
    ASSERT_TRUE(set(north, rural, u"TRUE"_s));
    const KnownAttributes known(project);
    ASSERT_TRUE(known.of(mair, rural));
    EXPECT_EQ(known.of(mair, rural)->value, u"yes"_s);
    EXPECT_EQ(known.of(mair, rural)->from, north);
    EXPECT_TRUE(known.holds(mair, {}, u"Rural"_s, u"Yes"_s));
    EXPECT_TRUE(known.holds(mair, {}, u"within"_s, u"North"_s));
    EXPECT_TRUE(known.holds(mair, {}, u"Age"_s, {}));
    EXPECT_EQ(known.inside(north), (QSet{north, home, mair}));
    ASSERT_TRUE(set(mair, rural, u"no"_s));
    EXPECT_EQ(value(mair, rural), u"no"_s);
    EXPECT_EQ(value(home, rural), u"yes"_s);
}

TEST_F(People, CannotBeWithinThemselves)
{
    refused(project, ErrorKind::Refused, [&] {
        return setParticipantCell(project, north, {Within, u"Mair"_s});
    });
    refused(project, ErrorKind::Refused, [&] {
        return setParticipantCell(project, mair, {Within, u"Mair"_s});
    });
    refused(project, ErrorKind::NotFound, [&] {
        return setParticipantCell(project, mair, {Within, u"Home C"_s});
    });
}

TEST_F(People, KeepNamesOfTheirOwn)
{
    refused(project, ErrorKind::Exists, [&] {
        return setParticipantCell(project, mair, {Name, u"North"_s});
    });
    oneStep(project, [&] { return setParticipantCell(project, mair, {Name, u"Eirlys"_s}); });
    noStep(project, [&] { return setParticipantCell(project, mair, {Name, {}}); });
}

TEST_F(People, ArePastedInOneStepAndWhatDoesNotFitIsLeft)
{
    const auto written = oneStep(project, [&] {
        return writeParticipants(
            project,
            {{mair, {{Group, u"Resident"_s}, {column(age), u"eighty"_s}, {column(rural), u"n"_s}}},
             {{}, {{Within, u"Home C"_s}, {Name, u"Ruth"_s}, {column(age), u"1,204"_s}}},
             {{}, {{Name, u"Home C"_s}, {Site, u"Coast"_s}}},
             {{}, {{Name, u"Ruth"_s}}}},
            PARTSONG_LABEL("Paste"));
    });
    ASSERT_EQ(written->problems.size(), 2u);
    EXPECT_EQ(written->problems[0].row, 3); // the name was taken by then
    EXPECT_EQ(written->problems[1].row, 0);
    EXPECT_EQ(written->problems[1].cell, 1);
    EXPECT_TRUE(written->participants[3].null());
    EXPECT_EQ(project->find(mair)->group, u"Resident"_s);
    EXPECT_EQ(value(mair, rural), u"no"_s);
    EXPECT_EQ(value(written->participants[1], age), u"1204"_s);
    EXPECT_EQ(project->find(written->participants[1])->within, written->participants[2]);
}

TEST_F(People, GoAndLeaveWhatTheyGave)
{
    const Id<Source> source = project.addSource(u"One"_s, u"Words."_s);
    ASSERT_TRUE(setSourceParticipant(project, {source}, {u"Home B"_s}));
    ASSERT_TRUE(set(home, age, u"12"_s));
    oneStep(project, [&] { return removeParticipants(project, {home}); });
    EXPECT_TRUE(project->find(source)->participant.null());
    EXPECT_EQ(project->find(mair)->within, north);
    EXPECT_TRUE(project->all<AttributeValue>().empty());
}

TEST_F(People, AreMerged)
{
    const Id<Source> source = project.addSource(u"One"_s, u"Words."_s);
    const Id<Participant> again = make(u"Mair 2"_s);
    ASSERT_TRUE(setSourceParticipant(project, {source}, {u"Mair 2"_s}));
    ASSERT_TRUE(set(mair, age, u"84"_s));
    ASSERT_TRUE(set(again, age, u"85"_s));
    ASSERT_TRUE(set(again, rural, u"yes"_s));
    oneStep(project, [&] { return mergeParticipants(project, again, mair); });
    EXPECT_EQ(project->find(source)->participant, mair);
    EXPECT_EQ(value(mair, age), u"84"_s);
    EXPECT_EQ(value(mair, rural), u"yes"_s);
    EXPECT_EQ(project->all<AttributeValue>().size(), 2u);
    refused(project, ErrorKind::Refused, [&] { return mergeParticipants(project, mair, mair); });
}

TEST_F(People, MergedWithTheirHomeAreStillWithinNobodyTwice)
{
    oneStep(project, [&] { return mergeParticipants(project, north, mair); });
    EXPECT_TRUE(project->find(mair)->within.null() || project->find(mair)->within == home);
    EXPECT_NE(project->find(home)->within, home);
    EXPECT_EQ(KnownAttributes(project).around(mair).size() + KnownAttributes(project).around(home).size(),
              1u);
}

TEST_F(People, HaveAttributesThatCanChange)
{
    refused(project, ErrorKind::Exists, [&] { return defineAttribute(project, {u"Age"_s}); });
    refused(project, ErrorKind::Exists, [&] { return defineAttribute(project, {u"Site"_s}); });
    ASSERT_TRUE(set(mair, age, u"84"_s));
    ASSERT_TRUE(set(home, age, u"12"_s));
    oneStep(project, [&] { return renameAttribute(project, age, u"Years"_s); });
    refused(project, ErrorKind::Refused,
            [&] { return setAttributeKind(project, age, AttributeKind::YesNo); });
    oneStep(project, [&] { return setAttributeKind(project, age, AttributeKind::Choice); });
    EXPECT_EQ(choicesOf(*project->find(age)), (QStringList{u"12"_s, u"84"_s}));
    refused(project, ErrorKind::Format, [&] { return set(mair, age, u"13"_s); });
    oneStep(project, [&] { return moveAttribute(project, rural, 0); });
    EXPECT_EQ(attributesOf(project).front().id, rural);
    oneStep(project, [&] { return removeAttribute(project, age); });
    EXPECT_TRUE(project->all<AttributeValue>().empty());
}

TEST_F(People, GiveSourcesAttributesToo)
{
    const Id<Source> source = project.addSource(u"One"_s, u"Words."_s);
    oneStep(project, [&] { return setAttributes(project, {{rural, subjectId(source), u"yes"_s}}); });
    EXPECT_TRUE(KnownAttributes(project).holds({}, source, u"Rural"_s, u"true"_s));
    oneStep(project, [&] { return setAttributes(project, {{rural, subjectId(source), {}}}); });
    EXPECT_FALSE(KnownAttributes(project).holds({}, source, u"Rural"_s, u"true"_s));
}

TEST(AttributeKinds, AreGuessedFromAllValues)
{
    EXPECT_EQ(guessedKind({u"1"_s, {}, u"-2.50"_s, u"1,200"_s}), AttributeKind::Number);
    EXPECT_EQ(guessedKind({u"1"_s, u"many"_s}), AttributeKind::Text);
    EXPECT_EQ(guessedKind({u"007"_s, u"12"_s}), AttributeKind::Text);
    EXPECT_EQ(guessedKind({u"0"_s, u"0.5"_s}), AttributeKind::Number);
    EXPECT_EQ(guessedKind({u"Yes"_s, u"no"_s, u"TRUE"_s}), AttributeKind::YesNo);
    EXPECT_EQ(guessedKind({u"N"_s, u"N"_s}), AttributeKind::Text);
    EXPECT_EQ(guessedKind({u"N"_s, u"Y"_s}), AttributeKind::YesNo);
    EXPECT_EQ(guessedKind({u"2026-03-14"_s, u"14/3/2026"_s}), AttributeKind::Date);
    EXPECT_EQ(guessedKind({u"2026-02-30"_s}), AttributeKind::Text);
    EXPECT_EQ(guessedKind({u"12345678901234567"_s}), AttributeKind::Text);
    EXPECT_EQ(guessedKind({{}, u" "_s}), AttributeKind::Text);
}

TEST(AttributeKinds, ReadDatesInTheOrderThatMakesSense)
{
    EXPECT_EQ(dateOrderOf({u"3/4/2026"_s, u"4/25/2026"_s}), DateOrder::MonthFirst);
    EXPECT_EQ(dateOrderOf({u"3/4/2026"_s, u"25/4/2026"_s}), DateOrder::DayFirst);
    EXPECT_EQ(dateOrderOf({u"3/4/2026"_s}), DateOrder::DayFirst);
    const Attribute date{Id<Attribute>::make(), u"Seen"_s, AttributeKind::Date, {}, 0};
    EXPECT_EQ(storedValue(date, u"3/4/2026"_s), u"2026-04-03"_s);
    EXPECT_EQ(storedValue(date, u"3/4/2026"_s, DateOrder::MonthFirst), u"2026-03-04"_s);
    EXPECT_FALSE(storedValue(date, u"spring"_s));
}

} // namespace
} // namespace partsong
