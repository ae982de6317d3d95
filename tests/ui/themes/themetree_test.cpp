// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/themequeries.h"
#include "core/themes/themes.h"
#include "tests/support/testproject.h"
#include "ui/shell/subjectdrag.h"
#include "ui/themes/codelistmodel.h"
#include "ui/themes/extractlistmodel.h"
#include "ui/themes/themetreemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

struct ThemeModels : testing::Test {
    TestProject project;
    ThemeTreeModel tree{*project};
    Tester tester{&tree, Tester::FailureReportingMode::Fatal};

    ThemeModels()
    {
        QObject::connect(project.operator->(), &Project::changed, &tree,
                         [this](const ChangeSet &changes) { tree.apply(changes); });
    }
    Id<Theme> add(const QString &path) { return addTheme(project, path)->id; }
    // The tree as a view has it: "A(B C) D".
    QString shape() const { return shapeOf(tree, {}); }
    QString fresh() const
    {
        ThemeTreeModel other(*project);
        return shapeOf(other, {});
    }
    static QString shapeOf(const ThemeTreeModel &model, const QModelIndex &parent)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString below = shapeOf(model, index);
            rows << index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')');
        }
        return rows.join(u' ');
    }
};

} // namespace

TEST_F(ThemeModels, FollowWhatIsDoneToThemes)
{
    const Id<Theme> a = add(u"A"_s);
    const Id<Theme> b = add(u"B"_s);
    add(u"A/C"_s);
    EXPECT_EQ(shape(), u"A(C) B"_s);
    ASSERT_TRUE(moveTheme(project, b, {}, 0));
    EXPECT_EQ(shape(), u"B A(C)"_s);
    ASSERT_TRUE(moveTheme(project, b, a, 0));
    EXPECT_EQ(shape(), u"A(B C)"_s);
    ASSERT_TRUE(renameTheme(project, b, u"Z"_s));
    EXPECT_EQ(shape(), u"A(Z C)"_s);
    ASSERT_TRUE(removeTheme(project, a));
    EXPECT_EQ(shape(), QString());
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(shape(), u"A(Z C)"_s);
}

// One change may turn two themes round: the one that was above comes to lie below.
TEST_F(ThemeModels, TurnParentAndChildRoundInOneChange)
{
    const Id<Theme> a = add(u"A"_s);
    const Id<Theme> b = add(u"A/B"_s);
    {
        Edit edit(project, PARTSONG_LABEL("Turn round"));
        ASSERT_TRUE(moveTheme(project, b, {}));
        ASSERT_TRUE(moveTheme(project, a, b));
        ASSERT_TRUE(edit.commit());
    }
    EXPECT_EQ(shape(), u"B(A)"_s);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(shape(), u"A(B)"_s);
}

TEST_F(ThemeModels, AreWhatANewOneWouldBeAfterAnyChanges)
{
    QRandomGenerator random(20260321);
    std::vector<Id<Theme>> themes;
    for (int step = 0; step < 300; ++step) {
        const auto any = [&] {
            return themes.empty() ? Id<Theme>() : themes[random.bounded(quint32(themes.size()))];
        };
        switch (random.bounded(6)) {
        case 0:
        case 1:
            themes.push_back(add(u"T%1"_s.arg(step)));
            break;
        case 2:
            (void)moveTheme(project, any(), any());
            break;
        case 3:
            (void)moveTheme(project, any(), any(), int(random.bounded(3)));
            break;
        case 4:
            (void)renameTheme(project, any(), u"R%1"_s.arg(random.bounded(50)));
            break;
        default:
            (void)(random.bounded(3) ? project->undo(1 + int(random.bounded(2))) : project->redo());
        }
        ASSERT_EQ(shape(), fresh()) << "step " << step;
    }
}

TEST_F(ThemeModels, SayWhatAPersonWantsAndWriteNothing)
{
    const Id<Theme> a = add(u"A"_s);
    const Id<Theme> b = add(u"B"_s);
    const Id<Theme> c = add(u"C"_s);
    const Id<Code> code = project.addCode(u"Night"_s);
    QSignalSpy renames(&tree, &ThemeTreeModel::renameWanted);
    QSignalSpy moves(&tree, &ThemeTreeModel::moveWanted);
    QSignalSpy drops(&tree, &ThemeTreeModel::subjectsDropped);
    const QString before = project.dump();
    EXPECT_FALSE(tree.setData(tree.indexOf(a), u"Aa"_s, Qt::EditRole));
    ASSERT_EQ(renames.size(), 1);
    EXPECT_EQ(renames[0][1].toString(), u"Aa"_s);

    const std::unique_ptr<QMimeData> drag(tree.mimeData({tree.indexOf(a)}));
    EXPECT_TRUE(
        tree.dropMimeData(drag.get(), Qt::MoveAction, 2, 0, {})); // between B and C: place 1 without A
    EXPECT_TRUE(tree.dropMimeData(drag.get(), Qt::MoveAction, -1, -1, tree.indexOf(c)));
    EXPECT_FALSE(tree.dropMimeData(drag.get(), Qt::MoveAction, -1, -1, tree.indexOf(a)));
    ASSERT_EQ(moves.size(), 2);
    EXPECT_EQ(moves[0][2].toInt(), 1);
    EXPECT_EQ(moves[1][1].value<Id<Theme>>(), c);

    const std::unique_ptr<QMimeData> codes(dragOf({subjectId(code)}, u"Night"_s));
    EXPECT_FALSE(tree.canDropMimeData(codes.get(), Qt::CopyAction, 0, 0, {}));
    EXPECT_TRUE(tree.dropMimeData(codes.get(), Qt::CopyAction, -1, -1, tree.indexOf(b)));
    EXPECT_EQ(drops.size(), 1);
    EXPECT_EQ(project.dump(), before);
}

namespace {

struct Lists : testing::Test {
    TestProject project;
    Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked and nobody came. We waited."_s);
    Id<Text> text = project.textOf(source);
    Id<Code> night = project.addCode(u"Night"_s);
    Id<Code> waiting = project.addCode(u"Waiting"_s, night);
    Id<Code> other = project.addCode(u"Other"_s);
    Id<Coding> first = project.addCoding(text, night, 4, 10);
    Id<Coding> second = project.addCoding(text, waiting, 26, 37);
    Id<Theme> theme = addTheme(project, u"The night"_s)->id;
};

} // namespace

TEST_F(Lists, ExtractsAreThoseOfTheThemesCodesAndTheCodesInThem)
{
    ExtractListModel model(*project);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QObject::connect(project.operator->(), &Project::changed, &model,
                     [&](const ChangeSet &changes) { model.apply(changes); });
    model.setTheme(theme);
    EXPECT_EQ(model.rowCount(), 0);
    ASSERT_TRUE(putCodes(project, theme, {night}));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data().toString(), u"drawer"_s);
    EXPECT_EQ(model.index(0).data(ExtractListModel::OriginRole).toString(), u"Ruth"_s);
    const Id<Coding> between = project.addCoding(text, night, 15, 21);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.codingAt(model.index(1)), between);
    EXPECT_FALSE(model.index(1).data(ExtractListModel::QuotedRole).toBool());
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(between)}));
    EXPECT_TRUE(model.index(1).data(ExtractListModel::QuotedRole).toBool());
    model.setCode(night);
    ASSERT_TRUE(takeCodes(project, theme, {night}));
    EXPECT_EQ(model.rowCount(), 0);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(Lists, ExtractsShowCorrectedWords)
{
    ExtractListModel model(*project);
    QObject::connect(project.operator->(), &Project::changed, &model,
                     [&](const ChangeSet &changes) { model.apply(changes); });
    ASSERT_TRUE(putCodes(project, theme, {night}));
    model.setTheme(theme);
    EXPECT_EQ(model.index(0).data().toString(), u"drawer"_s);
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    edit.splice(text, 5, 2, u"RA"_s);
    ASSERT_TRUE(edit.commit());
    EXPECT_EQ(model.index(0).data().toString(), u"dRAwer"_s);
}

TEST_F(Lists, TheCodebookSaysWhatIsInTheTheme)
{
    CodeListModel model(*project);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QObject::connect(project.operator->(), &Project::changed, &model,
                     [&](const ChangeSet &changes) { model.apply(changes); });
    model.setTheme(theme);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_FALSE(model.inTheme(model.index(1)));
    ASSERT_TRUE(putCodes(project, theme, {waiting}));
    EXPECT_TRUE(model.inTheme(model.index(1)));
    model.setFilter(u"oth"_s);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.codeAt(model.index(0)), other);
    project.addCode(u"Another"_s);
    EXPECT_EQ(model.rowCount(), 2);
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 4);
}

} // namespace partsong
