// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/canvases.h"
#include "core/workshop/workshops.h"
#include "tests/support/onestep.h"

namespace partsong {

using namespace Qt::StringLiterals;

TEST(Workshops, HaveTablesAndAttendees)
{
    TestProject project;
    const auto workshop = oneStep(project, [&] {
        return addWorkshop(project,
                           {.name = u" Nights "_s,
                            .aim = u"Look"_s,
                            .date = u"2026-02-12"_s,
                            .tables = {u"Kettle"_s, u"Lamp"_s},
                            .attendees = {{u"1"_s, u"Relative"_s, AttendeeRole::Participant, u"Lamp"_s},
                                          {u"2"_s, u"GP"_s}}});
    });
    EXPECT_EQ(workshop->name, u"Nights"_s);
    EXPECT_EQ(tablesOf(project, workshop->id).size(), 2U);
    const std::vector<Attendee> attendees = attendeesOf(project, workshop->id);
    ASSERT_EQ(attendees.size(), 2U);
    EXPECT_EQ(attendees[0].table, tablesOf(project, workshop->id)[1].id);
    oneStep(project, [&] {
        return setWorkshop(project, workshop->id,
                           {.place = u"Hall"_s, .tables = QStringList{u"Lamp"_s, u"Door"_s}});
    });
    EXPECT_EQ(attendeesOf(project, workshop->id)[0].table, tablesOf(project, workshop->id)[0].id);
    noStep(project, [&] { return setWorkshop(project, workshop->id, {.name = u"Nights"_s}); });
    oneStep(project, [&] { return setWorkshop(project, workshop->id, {.attendees = std::vector<Badge>{}}); });
    ASSERT_TRUE(addCanvas(project, workshop->id, u"Board"_s));
    oneStep(project, [&] { return removeWorkshop(project, workshop->id); });
    EXPECT_TRUE(project->all<Canvas>().empty());
}

TEST(Workshops, RefuseWhatCannotBe)
{
    TestProject project;
    ASSERT_TRUE(addWorkshop(project, {.name = u"Nights"_s}));
    refused(project, ErrorKind::Exists, [&] { return addWorkshop(project, {.name = u"Nights"_s}); });
    refused(project, ErrorKind::Range, [&] { return addWorkshop(project, {.name = u" "_s}); });
    refused(project, ErrorKind::Format,
            [&] { return addWorkshop(project, {.name = u"A"_s, .date = u"soon"_s}); });
    refused(project, ErrorKind::Exists, [&] {
        return addWorkshop(project, {.name = u"A"_s, .tables = {u"x"_s, u" x"_s}});
    });
    refused(project, ErrorKind::Exists, [&] {
        return addWorkshop(project, {.name = u"A"_s, .attendees = {{u"1"_s, u"GP"_s}, {u"1"_s, u"GP"_s}}});
    });
    refused(project, ErrorKind::NotFound, [&] {
        return addWorkshop(
            project,
            {.name = u"A"_s, .attendees = {{u"1"_s, u"GP"_s, AttendeeRole::Participant, u"Moon"_s}}});
    });
}

} // namespace partsong
