// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/knownattributes.h"
#include "core/sources/participantimport.h"
#include "core/sources/surveyimport.h"
#include "tests/support/onestep.h"

#include <QJsonDocument>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

const PlainTable People{{u"Name"_s, u"group"_s, u"Age"_s, u"Since"_s, u"Note"_s, u"within"_s},
                        {{u"Mair"_s, u"Resident"_s, u"84"_s, u"3/4/2025"_s, {}, u"Home B"_s},
                         {u"Ruth"_s, u"Relative"_s, {}, u"25/12/2024"_s, u"daily"_s, u"Home B"_s}}};

struct TableImport : testing::Test {
    TestProject project;

    Result<ParticipantImportPlan> plan(const PlainTable &table, const ParticipantImportChoices &choices = {})
    {
        return planParticipants(project, table, choices);
    }
    Status import(const PlainTable &table)
    {
        auto planned = plan(table);
        return planned ? importParticipants(project, *planned) : std::unexpected(planned.error());
    }
    Id<Participant> called(const QString &name) const
    {
        const auto found = project->where<Participant>("name", name);
        return found.empty() ? Id<Participant>() : found.front().id;
    }
    QString value(const QString &who, const QString &attribute) const
    {
        const KnownAttributes known(project);
        for (const Attribute &each : known.attributes()) {
            if (const auto found = known.of(called(who), each.id); found && each.name == attribute)
                return found->value;
        }
        return {};
    }
};

TEST_F(TableImport, AddsParticipantsWithTypedAttributes)
{
    oneStep(project, [&] { return import(People); });
    EXPECT_EQ(project->all<Participant>().size(), 3u);
    EXPECT_EQ(project->find(called(u"Ruth"_s))->group, u"Relative"_s);
    EXPECT_EQ(project->find(called(u"Mair"_s))->within, called(u"Home B"_s));
    EXPECT_EQ(value(u"Mair"_s, u"Since"_s), u"2025-04-03"_s);
    const auto attributes = attributesOf(project);
    ASSERT_EQ(attributes.size(), 3u);
    EXPECT_EQ(attributes[0].kind, AttributeKind::Number);
    EXPECT_EQ(attributes[1].kind, AttributeKind::Date);
    EXPECT_EQ(attributes[2].kind, AttributeKind::Text);
    noStep(project, [&] { return import(People); });
}

TEST_F(TableImport, PlanSaysWhatWouldChangeAndWritesNothing)
{
    ASSERT_TRUE(import(People));
    const QString before = project.dump();
    const auto planned =
        plan({{u"Name"_s, u"Age"_s, u"Note"_s},
              {{u"Mair"_s, u"85"_s, {}}, {u"Ruth"_s, {}, u"daily"_s}, {u"Tom"_s, u"40"_s, {}}}});
    EXPECT_EQ(project.dump(), before);
    ASSERT_TRUE(planned);
    ASSERT_EQ(planned->participants.size(), 3u);
    EXPECT_EQ(planned->participants[0].change, PlannedChange::Updated);
    EXPECT_EQ(planned->participants[0].before, (QJsonObject{{u"Age"_s, 84}}));
    EXPECT_EQ(planned->participants[0].after, (QJsonObject{{u"Age"_s, 85}}));
    EXPECT_EQ(planned->participants[1].change, PlannedChange::Unchanged);
    EXPECT_EQ(planned->participants[2].change, PlannedChange::Added);
    EXPECT_EQ(planned->participants[2].before, QJsonObject());
}

TEST_F(TableImport, WhatDoesNotFitIsAnIssueAndTheRestGoesIn)
{
    ASSERT_TRUE(import(People));
    auto planned = plan({{u"Name"_s, u"Age"_s},
                         {{u"Mair"_s, u"old"_s}, {{}, u"3"_s}, {u"Mair"_s, u"86"_s}, {u"Tom"_s, u"40"_s}}});
    ASSERT_TRUE(planned);
    ASSERT_EQ(planned->issues.size(), 3u);
    EXPECT_EQ(planned->issues[0].kind, u"format"_s);
    EXPECT_EQ(planned->issues[0].row, 2);
    EXPECT_EQ(planned->issues[1].kind, u"empty"_s);
    EXPECT_EQ(planned->issues[2].kind, u"duplicate"_s);
    oneStep(project, [&] { return importParticipants(project, *planned); });
    EXPECT_EQ(value(u"Mair"_s, u"Age"_s), u"84"_s);
    EXPECT_EQ(value(u"Tom"_s, u"Age"_s), u"40"_s);
}

TEST_F(TableImport, ColumnsAreChosen)
{
    ParticipantImportChoices choices;
    choices.nameColumn = u"Note"_s;
    EXPECT_EQ(plan(People, choices)->participants[0].name, u"daily"_s);
    choices.nameColumn = u"Pseudonym"_s;
    EXPECT_EQ(plan(People, choices).error().kind, ErrorKind::NotFound);
    choices = {{}, {u"Age"_s, u"within"_s}, {{u"Note"_s, AttributeKind::Choice}}};
    auto planned = plan(People, choices);
    ASSERT_TRUE(importParticipants(project, *planned));
    ASSERT_EQ(attributesOf(project).size(), 2u);
    EXPECT_EQ(choicesOf(attributesOf(project)[1]), (QStringList{u"daily"_s}));
    EXPECT_EQ(plan({{u"Name"_s}, {}}).error().kind, ErrorKind::Empty);
}

TEST_F(TableImport, ACircleIsAnIssue)
{
    auto planned = plan({{u"Name"_s, u"within"_s}, {{u"A"_s, u"B"_s}, {u"B"_s, u"A"_s}}});
    ASSERT_TRUE(importParticipants(project, *planned));
    ASSERT_EQ(planned->issues.size(), 1u);
    EXPECT_EQ(planned->issues[0].kind, u"refused"_s);
}

const PlainTable Answers{{u"Id"_s, u"Role"_s, u"Years"_s, u"What helps at night?"_s},
                         {{u"R1"_s, u"Nurse"_s, u"4"_s, u"Somebody who can be rung at once."_s},
                          {u"R2"_s, u"Carer"_s, {}, u"I do not know what else to say."_s},
                          {u"R3"_s, u"Carer"_s, u"7"_s, {}}}};

TEST_F(TableImport, ASurveyBecomesParticipantsAttributesAndSources)
{
    const auto report = oneStep(project, [&] { return importSurvey(project, u"survey.csv"_s, Answers, {}); });
    EXPECT_EQ(report->rows, 3);
    EXPECT_EQ(report->participants, 3);
    ASSERT_EQ(report->sources.size(), 2u);
    const auto source = project->find(report->sources[0]);
    EXPECT_EQ(source->name, u"R1 - What helps at night?"_s);
    EXPECT_EQ(source->question, u"What helps at night?"_s);
    EXPECT_EQ(source->kind, SourceKind::Survey);
    EXPECT_EQ(source->participant, called(u"R1"_s));
    EXPECT_EQ(project.words(project.textOf(source->id)), u"Somebody who can be rung at once."_s);
    EXPECT_EQ(value(u"R3"_s, u"Years"_s), u"7"_s);
}

TEST_F(TableImport, ASurveyAgainBringsNewRowsOnly)
{
    ASSERT_TRUE(importSurvey(project, u"survey.csv"_s, Answers, {}));
    noStep(project, [&] { return importSurvey(project, u"survey.csv"_s, Answers, {}); });
    PlainTable more = Answers;
    more.rows[0][1] = u"Doctor"_s;
    more.rows[2][1] = u"Cook"_s;
    more.rows.push_back({u"R4"_s, u"Nurse"_s, u"1"_s, u"Short"_s});
    const auto report = oneStep(project, [&] { return importSurvey(project, u"survey.csv"_s, more, {}); });
    EXPECT_EQ(report->rows, 1);
    EXPECT_EQ(report->known, 3);
    EXPECT_EQ(report->sources.size(), 1u);
    EXPECT_EQ(value(u"R1"_s, u"Role"_s), u"Nurse"_s);
    EXPECT_EQ(value(u"R3"_s, u"Role"_s), u"Carer"_s);
}

TEST_F(TableImport, ASurveyIsShownRowByRowBeforeItIsTaken)
{
    ASSERT_TRUE(importSurvey(project, u"survey.csv"_s, Answers, {}));
    PlainTable more = Answers;
    more.rows.push_back({u"R4"_s, u"Nurse"_s, u"1"_s, u"Somebody I can ring at once."_s});
    more.rows.push_back({{}, u"Cook"_s, u"1"_s, u"Who am I then?"_s});
    const auto plan = planSurvey(project, more, surveyColumns(project, more, {}).value());
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->rows.size(), 4u);
    EXPECT_EQ(plan->fresh(), 1);
    EXPECT_TRUE(plan->rows[0].known);
    EXPECT_FALSE(plan->rows[3].known);
    EXPECT_EQ(plan->rows[3].name, u"R4"_s);
    EXPECT_EQ(plan->rows[3].answers, 1);
    EXPECT_EQ(plan->rows[3].closed[u"Years"_s].toDouble(), 1);
    ASSERT_EQ(plan->issues.size(), 1u);
    EXPECT_EQ(plan->issues[0].row, 6); // as the spreadsheet numbers it, though the first rows are known
    EXPECT_TRUE(plan->issues[0].text.contains(u'6'));
}

TEST_F(TableImport, SurveyColumnsAreDecided)
{
    SurveyChoices choices;
    choices.open = {u"Role"_s};
    choices.closed = {u"What helps at night?"_s};
    const auto columns = surveyColumns(project, Answers, choices);
    ASSERT_TRUE(columns);
    EXPECT_EQ(
        *columns,
        (std::vector{SurveyColumn::Name, SurveyColumn::Open, SurveyColumn::Closed, SurveyColumn::Closed}));
    choices.closed << u"Role"_s;
    refused(project, ErrorKind::Refused, [&] { return importSurvey(project, u"s"_s, Answers, choices); });
    choices = {u"Who"_s, {}, {}, {}, {}};
    refused(project, ErrorKind::NotFound, [&] { return importSurvey(project, u"s"_s, Answers, choices); });
}

TEST_F(TableImport, SomebodyKnownMayAnswerASurvey)
{
    ASSERT_TRUE(import({{u"Name"_s, u"Age"_s}, {{u"R1"_s, u"50"_s}}}));
    const auto report = oneStep(project, [&] { return importSurvey(project, u"s.csv"_s, Answers, {}); });
    EXPECT_EQ(report->rows, 3);
    EXPECT_EQ(report->participants, 2);
    EXPECT_EQ(value(u"R1"_s, u"Age"_s), u"50"_s);
    EXPECT_EQ(value(u"R1"_s, u"Role"_s), u"Nurse"_s);
}

} // namespace
} // namespace partsong
