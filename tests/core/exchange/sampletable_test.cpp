// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampletable.h"

#include "core/formats/htmlpage.h"
#include "core/sources/interviews.h"
#include "core/sources/participantimport.h"
#include "tests/support/onestep.h"

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// Two residents of Home B, a nurse of Home C, and the homes themselves.
struct SampleTable : testing::Test {
    TestProject project;

    SampleTable()
    {
        auto plan = planParticipants(project,
                                     {{u"Name"_s, u"Group"_s, u"Site"_s, u"Within"_s, u"Age"_s, u"Frail"_s},
                                      {{u"Mair"_s, u"Resident"_s, {}, u"Home B"_s, u"84"_s, u"yes"_s},
                                       {u"Tom"_s, u"Resident"_s, {}, u"Home B"_s, u"90"_s, u"no"_s},
                                       {u"Ann"_s, u"=Nurse"_s, u"Home C"_s, {}, {}, {}}}});
        EXPECT_TRUE(plan && importParticipants(project, *plan));
    }
    RecruitmentGoal goal(const QString &group, const QString &site, int planned)
    {
        RecruitmentGoal made;
        made.group = group;
        made.site = site;
        made.planned = planned;
        return made;
    }
    QStringList line(const QString &characteristic, const QString &value) const
    {
        for (const QStringList &row : sampleTable(project).rows) {
            if (row[0] == characteristic && row[1] == value)
                return row.sliced(2);
        }
        return {};
    }
};

TEST_F(SampleTable, CountsPeopleByHomeAndNotTheHomes)
{
    EXPECT_EQ(sampleTable(project).heads.sliced(2), (QStringList{u"Home B"_s, u"Home C"_s, u"All"_s}));
    EXPECT_EQ(line(u"Participants"_s, u"n"_s), (QStringList{u"2"_s, u"1"_s, u"3"_s}));
    EXPECT_EQ(line(u"Group"_s, u"Resident"_s), (QStringList{u"2"_s, u"0"_s, u"2"_s}));
    EXPECT_EQ(line(u"Age"_s, u"median (range)"_s),
              (QStringList{u"87 (84 to 90)"_s, u"–"_s, u"87 (84 to 90)"_s}));
    EXPECT_EQ(line(u"Age"_s, u"Not known"_s), (QStringList{u"0"_s, u"1"_s, u"1"_s}));
    EXPECT_EQ(line(u"Frail"_s, u"Yes"_s), (QStringList{u"1"_s, u"0"_s, u"1"_s}));
    EXPECT_TRUE(csvFile(sampleTable(project)).contains("'=Nurse"));
}

TEST_F(SampleTable, SetsThePlanBesideWhoTookPart)
{
    oneStep(project, [&] { return setRecruitmentGoal(project, goal(u"Resident"_s, {}, 10)); });
    refused(project, ErrorKind::Exists,
            [&] { return setRecruitmentGoal(project, goal(u"Resident"_s, {}, 5)); });
    refused(project, ErrorKind::Range, [&] { return setRecruitmentGoal(project, goal(u"GP"_s, {}, -1)); });
    const auto lines = recruitment(project);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].tookPart, 2);
    EXPECT_TRUE(lines[1].goal.id.null());
    EXPECT_EQ(line(u"Planned"_s, u"Resident, All sites"_s).last(), u"10"_s);
    const QByteArray page = htmlPage(sampleReport(project));
    EXPECT_TRUE(page.contains("How recruiting went"));
    EXPECT_TRUE(page.contains("87 (84 to 90)"));
    oneStep(project, [&] { return removeRecruitmentGoals(project, {lines[0].goal.id}); });
}

TEST_F(SampleTable, InterviewsAreKeptAsFacts)
{
    const Id<Source> source = project.addSource(u"Talk"_s, u"Words."_s);
    const InterviewFacts facts{u"14/3/2026"_s, 50, u"By telephone"_s, {}, u"Ada"_s, u"a daughter"_s};
    oneStep(project, [&] { return setInterview(project, source, facts); });
    EXPECT_EQ(interviewFacts(project, source).date, u"2026-03-14"_s);
    noStep(project, [&] { return setInterview(project, source, facts); });
    refused(project, ErrorKind::Format, [&] {
        return setInterview(project, source, {u"spring"_s, 0, {}, {}, {}, {}});
    });
    oneStep(project, [&] { return setInterview(project, source, {}); });
    EXPECT_TRUE(project->all<Interview>().empty());
}

} // namespace
} // namespace partsong
