// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codequeries.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "tests/support/testproject.h"
#include "ui/coding/codefiltermodel.h"
#include "ui/coding/codetreemodel.h"
#include "ui/coding/codingmime.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

// Every row of the tree as the codebook of core lists them: depth, name, counts.
QStringList rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        rows << u"%1 %2 %3 %4"_s.arg(depth).arg(index.data().toString(),
                                                index.data(CodeTreeModel::OwnRole).toString(),
                                                index.data(CodeTreeModel::TotalRole).toString());
        rows << rowsOf(model, index, depth + 1);
    }
    return rows;
}

QStringList rowsOf(const Project &project)
{
    QStringList rows;
    for (const CodebookRow &row : codebook(project))
        rows << u"%1 %2 %3 %4"_s.arg(row.depth).arg(row.code.name).arg(row.codings).arg(row.total);
    return rows;
}

class CodeTreeTest : public testing::Test {
protected:
    CodeTreeTest()
        : text(project.textOf(
            project.addSource(u"Interview"_s, u"words and more words, and a night "_s.repeated(40)))),
          model(project), tester(&model, Mode::Fatal)
    {
    }
    Id<Code> anyCode()
    {
        const std::vector<Code> codes = project->all<Code>();
        return codes.empty() ? Id<Code>() : codes[size_t(random.bounded(int(codes.size())))].id;
    }
    // One thing that a person may do to a codebook; some are refused.
    void doSomething()
    {
        switch (random.bounded(8)) {
        case 0:
        case 1:
            (void)addCode(project, random.bounded(3) ? anyCode() : Id<Code>(),
                          u"Code %1"_s.arg(random.bounded(500)));
            break;
        case 2:
            (void)moveCode(project, anyCode(), random.bounded(3) ? anyCode() : Id<Code>(),
                           random.bounded(5) - 1);
            break;
        case 3:
            (void)renameCode(project, anyCode(), u"Named %1"_s.arg(random.bounded(500)));
            break;
        case 4:
            (void)mergeCodes(project, anyCode(), anyCode());
            break;
        case 5:
            (void)(random.bounded(3) == 0 ? removeCode(project, anyCode()) : RemovedCodes());
            break;
        default:
            const int start = random.bounded(900);
            (void)applyCode(project,
                            {.code = anyCode(), .anchor = {.text = text, .range = {start, start + 40}}});
        }
        switch (random.bounded(6)) {
        case 0:
            (void)project->undo();
            break;
        case 1:
            (void)project->redo();
            break;
        default:
            break;
        }
    }

    TestProject project;
    Id<Text> text;
    CodeTreeModel model;
    QAbstractItemModelTester tester;
    QRandomGenerator random{42};
};

TEST_F(CodeTreeTest, AgreesWithTheCodebookWhateverIsDoneToIt)
{
    for (int round = 0; round < 300; ++round) {
        doSomething();
        ASSERT_EQ(rowsOf(model), rowsOf(*project)) << round;
    }
    EXPECT_GT(project->all<Code>().size(), 3u);
}

TEST_F(CodeTreeTest, RenamesInPlaceAndTellsWhatFails)
{
    const Id<Code> code = project.addCode(u"Night"_s);
    project.addCode(u"Day"_s);
    const QSignalSpy failed(&model, &CodeTreeModel::failed);
    EXPECT_TRUE(model.setData(model.indexOf(code), u"Night care"_s, Qt::EditRole));
    EXPECT_EQ(project->find(code)->name, u"Night care"_s);
    EXPECT_FALSE(model.setData(model.indexOf(code), u"Day"_s, Qt::EditRole));
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(CodeTreeTest, IsMovedByDrag)
{
    const Id<Code> a = *addCode(project, u"A"_s);
    const Id<Code> b = *addCode(project, u"B"_s);
    const Id<Code> c = *addCode(project, u"C"_s);
    const auto data = codeMimeData(a);
    EXPECT_FALSE(model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, model.indexOf(a)));
    model.dropMimeData(data.get(), Qt::MoveAction, 2, 0, {});
    EXPECT_EQ(model.codeAt(model.index(0, 0)), b);
    EXPECT_EQ(model.codeAt(model.index(1, 0)), a);
    model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, model.indexOf(c));
    EXPECT_EQ(project->find(a)->parent, c);
    EXPECT_EQ(model.rowCount(model.indexOf(c)), 1);
}

TEST_F(CodeTreeTest, ShowsWhatFitsAFilterWithWhatIsAboveIt)
{
    addCode(project, u"Night care/Waiting"_s).value();
    addCode(project, u"Day care"_s).value();
    CodeFilterModel filtered(&model);
    const QAbstractItemModelTester filterTester(&filtered, Mode::Fatal);
    filtered.setWords(u"wait"_s);
    EXPECT_EQ(rowsOf(filtered), (QStringList{u"0 Night care 0 0"_s, u"1 Waiting 0 0"_s}));
    filtered.setWords(u"care"_s);
    EXPECT_EQ(filtered.rowCount(), 2);
}

} // namespace
} // namespace partsong
