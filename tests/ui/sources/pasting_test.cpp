// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sources/participantswindow.h"
#include "ui/sources/recruitmentmodel.h"
#include "ui/sources/recruitmentpage.h"

namespace partsong {
namespace {

struct Pasting : ParticipantsWindow {
    std::vector<Notice> notes;

    Pasting()
    {
        QObject::connect(&notices, &Notices::posted, &notices,
                         [this](const Notice &notice) { notes.push_back(notice); });
    }
    bool offered() const { return !notes.empty() && !notes.back().actionText.isEmpty(); }
    QString said() const { return notes.empty() ? QString() : notes.back().text; }
};

// An undo beside it would take back what was done before.
TEST_F(Pasting, OffersNoUndoWhereNothingWasWritten)
{
    define(u"Age"_s, AttributeKind::Number);
    add(u"Mair"_s);
    const qint64 step = project->lastStep();
    goTo(0, ParticipantTableModel::FirstAttribute);
    paste(u"abc"_s);
    EXPECT_EQ(project->lastStep(), step);
    EXPECT_TRUE(said().contains(u"abc"_s)) << said().toStdString();
    EXPECT_EQ(notes.back().kind, Notice::Kind::Warning);
    EXPECT_FALSE(offered());
    paste(u"84"_s);
    EXPECT_EQ(project->lastStep(), step + 1);
    EXPECT_TRUE(offered());
    notes.back().action();
    EXPECT_TRUE(cell(0, ParticipantTableModel::FirstAttribute).isEmpty());
    EXPECT_EQ(cell(0, 0), u"Mair"_s);
}

struct PastingAPlan : Pasting {
    RecruitmentModel *plan = nullptr;

    PastingAPlan()
    {
        actions.action(u"sources.showRecruitment"_s)->trigger();
        plan = shown->recruitment()->model();
        pastePlan(u"Group\tSite\tPlanned\tApproached\tDeclined\nResident\tHome B\t12\t5\t1\n"_s);
    }
    void pastePlan(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        actions.action(u"recruitment.paste"_s)->trigger();
    }
    QString line() const
    {
        QStringList cells;
        for (int column = 0; column < RecruitmentModel::TookPart; ++column)
            cells << plan->index(0, column).data().toString();
        return cells.join(u'|');
    }
};

TEST_F(PastingAPlan, LeavesWhatTheListLeavesBlank)
{
    ASSERT_EQ(line(), u"Resident|Home B|12|5|1"_s);
    pastePlan(u"Group\tSite\tPlanned\tApproached\tDeclined\nResident\tHome B\t14\t\t \n"_s);
    EXPECT_EQ(line(), u"Resident|Home B|14|5|1"_s);
}

TEST_F(PastingAPlan, TellsOfHeadsThatNameNoColumn)
{
    pastePlan(u"Group\tSite\tTarget\nResident\tHome B\t20\n"_s);
    EXPECT_TRUE(said().contains(u"Target"_s)) << said().toStdString();
    EXPECT_FALSE(offered());
    EXPECT_EQ(line(), u"Resident|Home B|12|5|1"_s);
    pastePlan(u"Group\tSite\tTarget\tDeclined\nResident\tHome B\t20\t3\n"_s);
    EXPECT_EQ(line(), u"Resident|Home B|12|5|3"_s);
    EXPECT_TRUE(said().contains(u"Target"_s)) << said().toStdString();
    EXPECT_TRUE(offered());
    pastePlan(u"Group\tSite\tPlanned\nResident\tHome B\t12\n"_s);
    EXPECT_EQ(said(), u"All of that stands here already."_s);
}

} // namespace
} // namespace partsong
