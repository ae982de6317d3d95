// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rounds.h"
#include "core/themes/themes.h"
#include "tests/support/testproject.h"
#include "ui/review/answertablemodel.h"
#include "ui/review/roundlistmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

struct ReviewModels : testing::Test {
    TestProject project;
    Id<Theme> night = addTheme(project, u"Night"_s)->id;
    Id<Theme> plan = addTheme(project, u"Plan"_s)->id;
    Id<Round> spring =
        newRound(project, {u"Spring"_s, {subjectId(night), subjectId(plan)}, {}, u"2026-03-10"_s})->id;

    Result<Response> say(Id<Theme> theme, const QString &who, Answer answer, bool hard = false)
    {
        return recordResponse(project, spring,
                              {.theme = subjectId(theme), .reviewer = who, .answer = answer, .hard = hard});
    }
    template <typename Model> void follow(Model &model)
    {
        QObject::connect(project.operator->(), &Project::changed, &model,
                         [&model](const ChangeSet &changes) { model.apply(changes); });
    }
};

} // namespace

TEST_F(ReviewModels, ReviewsStandLatestFirst)
{
    RoundListModel model(*project);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    follow(model);
    const Id<Round> summer = newRound(project, {u"Summer"_s, {subjectId(night)}, {}, u"2026-06-01"_s})->id;
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.roundAt(model.index(0)), summer);
    ASSERT_TRUE(setRound(project, spring, u"Early spring"_s, {}));
    EXPECT_EQ(model.index(1).data().toString(), u"Early spring"_s);
    ASSERT_TRUE(removeRound(project, summer));
    EXPECT_EQ(model.rowCount(), 1);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.indexOf(summer).row(), 0);
}

TEST_F(ReviewModels, AnswersStandByThemeAndReviewer)
{
    AnswerTableModel model(*project);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    follow(model);
    model.setRound(spring);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), 1);
    const auto hilda = say(plan, u"Hilda"_s, Answer::NotQuite, true);
    ASSERT_TRUE(hilda);
    ASSERT_TRUE(say(night, u"Aled"_s, Answer::Right));
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.reviewers(), (QStringList{u"Hilda"_s, u"Aled"_s}));
    EXPECT_EQ(model.index(1, 1).data().toString(), u"Not quite"_s);
    EXPECT_EQ(model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
              u"Hilda: Not quite · Hard to read"_s);
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"Hilda has not answered"_s);
    ASSERT_TRUE(say(plan, u"Hilda"_s, Answer::Missing)); // said again
    EXPECT_EQ(model.index(1, 1).data().toString(), u"Something missing"_s);
    EXPECT_EQ(model.columnCount(), 3);
    ASSERT_TRUE(removeResponse(project, hilda->id));
    EXPECT_EQ(model.reviewers(), QStringList{u"Aled"_s});
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.reviewers(), (QStringList{u"Hilda"_s, u"Aled"_s}));
    ASSERT_TRUE(renameTheme(project, plan, u"A plan"_s));
    EXPECT_EQ(model.index(1, 0).data().toString(), u"A plan"_s);
}

} // namespace partsong
