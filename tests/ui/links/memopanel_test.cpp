// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/blindwork.h"
#include "core/coding/codes.h"
#include "core/links/memos.h"
#include "core/themes/themes.h"
#include "tests/ui/uistudy.h"
#include "ui/links/commentspanel.h"
#include "ui/links/memoeditor.h"
#include "ui/links/memolistmodel.h"
#include "ui/links/memopanel.h"
#include "ui/links/memowords.h"
#include "ui/links/subjectchips.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/typetofind.h"
#include "ui/widgets/wordsedit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct Memos : testing::Test {
    UiStudy study;
    TestProject &project = study.project;
    Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked and nobody came."_s);
    Id<Code> code = project.addCode(u"Night"_s);
    Id<Code> day = project.addCode(u"Day"_s);
    Id<Coding> coding = project.addCoding(project.textOf(source), code, 0, 21);

    Memo added(const QString &text, SubjectId on, const QString &title = {})
    {
        return *addMemo(project, {.title = title, .text = text, .on = {on}});
    }
};

// The panel in a window that is active, with its actions.
struct Shown {
    QWidget window;
    MemoPanel *panel;
    QAbstractItemModelTester tester;

    explicit Shown(StudyContext &context)
        : panel(new MemoPanel(context)),
          tester(panel->memos(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        (new QVBoxLayout(&window))->addWidget(panel);
        panel->buildActions(&window);
        window.resize(340, 760);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    MemoEditor *editor() const { return panel->editor(); }
    QStringList rows() const
    {
        QStringList titles;
        for (int row = 0; row < panel->memos()->rowCount(); ++row)
            titles << panel->memos()->index(row).data().toString();
        return titles;
    }
};

} // namespace

TEST_F(Memos, OfHiddenCodingsGoAndComeWithThem)
{
    added(u"A locked drawer is power"_s, subjectId(coding));
    project->actAs(u"Bea"_s);
    added(u"Of the code"_s, subjectId(code));
    Shown shown(study.context);
    shown.panel->showAll(true);
    shown.panel->showSubject(SubjectId(memosOn(project, coding.uuid()).front().id.uuid()));
    EXPECT_EQ(shown.editor()->words()->words(), u"A locked drawer is power"_s);
    lookAs(project, project->person().id);
    EXPECT_EQ(shown.rows(), QStringList{u"Of the code"_s});
    EXPECT_EQ(shown.editor()->words()->words(), u"Of the code"_s);
    lookAs(project, std::nullopt);
    EXPECT_EQ(shown.rows().size(), 2);
}

TEST_F(Memos, AreWrittenByKeyboardAloneInOneStep)
{
    Shown shown(study.context);
    study.navigator.select(subjectId(code));
    const QString before = project.dump();
    QTest::keyClick(&shown.window, Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(shown.editor()->words()->hasFocus());
    QTest::keyClicks(shown.editor()->words(), u"Is it the dark, or the drawer?"_s);
    EXPECT_EQ(project.dump(), before); // nothing for each key
    QTest::keyClick(shown.editor()->words(), Qt::Key_Backtab);
    const auto memos = memosOn(*project, code.uuid());
    ASSERT_EQ(memos.size(), 1U);
    EXPECT_EQ(memos.front().text, u"Is it the dark, or the drawer?"_s);
    EXPECT_EQ(shown.rows(), QStringList{u"Is it the dark, or the drawer?"_s});
    EXPECT_EQ(shown.editor()->memo(), memos.front().id);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project.dump(), before);
    EXPECT_TRUE(shown.rows().isEmpty());
    EXPECT_TRUE(shown.editor()->memo().null());
    ASSERT_TRUE(project->redo());
    EXPECT_EQ(shown.rows().size(), 1);
}

TEST_F(Memos, WithATitleAreOneStepToo)
{
    Shown shown(study.context);
    study.navigator.select(subjectId(code));
    shown.panel->write();
    QTest::keyClick(shown.editor()->words(), Qt::Key_Backtab);
    shown.editor()->title()->setFocus();
    QTest::keyClicks(shown.editor()->title(), u"Dark"_s);
    QTest::keyClick(shown.editor()->title(), Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_TRUE(shown.editor()->words()->hasFocus());
    EXPECT_TRUE(project->all<Memo>().empty());
    QTest::keyClicks(shown.editor()->words(), u"What does it hide?"_s);
    shown.panel->commitPending();
    ASSERT_EQ(project->all<Memo>().size(), 1U);
    EXPECT_EQ(project->all<Memo>().front().title, u"Dark"_s);
    ASSERT_TRUE(project->undo());
    EXPECT_TRUE(project->all<Memo>().empty());
}

TEST_F(Memos, ArePutDownAfterAPauseAndLeaveNoTraceWhenEmpty)
{
    Shown shown(study.context);
    study.navigator.select(subjectId(code));
    shown.panel->write();
    QTest::keyClick(shown.editor()->words(), Qt::Key_Escape);
    EXPECT_FALSE(shown.editor()->drafting());
    shown.panel->write();
    study.navigator.select(subjectId(day));
    EXPECT_FALSE(shown.editor()->drafting());
    EXPECT_TRUE(project->all<Memo>().empty());
    shown.panel->write();
    QTest::keyClicks(shown.editor()->words(), u"Later"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !project->all<Memo>().empty(); }, 4000));
    EXPECT_TRUE(shown.editor()->words()->hasFocus()); // one goes on where one was
    QTest::keyClicks(shown.editor()->words(), u", more"_s);
    shown.panel->commitPending();
    EXPECT_EQ(project->all<Memo>().front().text, u"Later, more"_s);
}

TEST_F(Memos, FollowWhatIsSelectedAndWhatChangesElsewhere)
{
    const Memo memo = added(u"On nights"_s, subjectId(code));
    added(u"On the passage"_s, subjectId(coding));
    Shown shown(study.context);
    const QSignalSpy titles(shown.panel, &SharedPanel::titleChanged);
    study.navigator.select(subjectId(code));
    EXPECT_EQ(shown.rows(), QStringList{u"On nights"_s});
    EXPECT_EQ(titles.back().front().toString(), u"Memos (1)"_s);
    EXPECT_EQ(shown.editor()->words()->words(), u"On nights"_s); // read at once
    ASSERT_TRUE(setMemo(project, memo.id, {.title = u"Nights"_s}));
    EXPECT_EQ(shown.rows(), QStringList{u"Nights"_s});
    EXPECT_EQ(shown.editor()->title()->text(), u"Nights"_s);
    added(u"Second"_s, subjectId(code));
    EXPECT_EQ(shown.rows().size(), 2);
    EXPECT_EQ(shown.editor()->memo(), memo.id); // what is read stays
    EXPECT_EQ(titles.back().front().toString(), u"Memos (2)"_s);
    study.navigator.select(subjectId(coding));
    EXPECT_EQ(shown.rows(), QStringList{u"On the passage"_s});
    study.navigator.select(subjectId(day));
    EXPECT_TRUE(shown.rows().isEmpty());
    EXPECT_EQ(titles.back().front().toString(), u"Memos"_s);
    EXPECT_TRUE(shown.panel->emptyState()->isVisible());
}

TEST_F(Memos, AreDeletedByKeyAndComeBack)
{
    added(u"On nights"_s, subjectId(code));
    const Memo other = added(u"More on nights"_s, subjectId(code));
    Shown shown(study.context);
    study.navigator.select(subjectId(code));
    const QString before = project.dump();
    shown.panel->list()->setCurrentIndex(shown.panel->memos()->indexOf(other.id));
    shown.panel->list()->setFocus();
    QTest::keyClick(shown.panel->list(), Qt::Key_Delete);
    EXPECT_EQ(shown.rows(), QStringList{u"On nights"_s});
    EXPECT_EQ(shown.editor()->words()->words(), u"On nights"_s);
    EXPECT_EQ(study.told, QStringList{u"The memo was deleted."_s});
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(shown.rows().size(), 2);
    EXPECT_EQ(project.dump(), before);
}

TEST_F(Memos, LinkToMoreAndLeadThere)
{
    const Memo memo = added(u"On nights"_s, subjectId(code));
    Shown shown(study.context);
    study.navigator.select(subjectId(code));
    SubjectChips *about = shown.editor()->about();
    ASSERT_EQ(about->chips().size(), 1U);
    about->addButton()->click();
    QTest::keyClicks(shown.editor()->finder()->field(), u"day"_s);
    QTest::keyClick(shown.editor()->finder()->field(), Qt::Key_Return);
    EXPECT_EQ(memoSubjects(*project, memo.id), (std::vector{code.uuid(), day.uuid()}));
    ASSERT_EQ(about->chips().size(), 2U);
    QTest::keyClick(about->chips().back(), Qt::Key_Space);
    EXPECT_EQ(study.navigator.selected(), subjectId(day));
    EXPECT_EQ(shown.editor()->memo(), memo.id); // it is about this too
    QTest::keyClick(about->chips().front(), Qt::Key_Delete);
    EXPECT_EQ(memoSubjects(*project, memo.id), std::vector{day.uuid()});
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(about->chips().size(), 2U);
}

TEST_F(Memos, OfTheWholeStudyAreFiltered)
{
    added(u"On nights"_s, subjectId(code));
    const Memo other = added(u"Locked"_s, subjectId(coding), u"The drawer"_s);
    Shown shown(study.context);
    study.navigator.select(subjectId(code));
    EXPECT_FALSE(shown.panel->filter()->isVisible());
    shown.panel->allBox()->click();
    ASSERT_EQ(shown.rows().size(), 2);
    EXPECT_TRUE(shown.panel->memos()
                    ->indexOf(other.id)
                    .data(RowDelegate::DetailRole)
                    .toString()
                    .contains(u"The drawer was locked"_s));
    shown.panel->filter()->setText(u"LOCK"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.rows() == QStringList{u"The drawer"_s}; }, 2000));
    EXPECT_EQ(shown.editor()->memo(), other.id);
    study.navigator.select(subjectId(day));
    EXPECT_EQ(shown.rows(), QStringList{u"The drawer"_s}); // all stay all
    ASSERT_TRUE(setMemo(project, other.id, {.title = u"Drawer"_s, .text = u"Open"_s}));
    EXPECT_TRUE(shown.rows().isEmpty());
    shown.panel->allBox()->click();
    EXPECT_TRUE(shown.panel->filter()->text().isEmpty());
}

TEST_F(Memos, AreOfAKind)
{
    const Memo memo = added(u"I was a carer once"_s, subjectId(code));
    Shown shown(study.context);
    study.navigator.select(subjectId(code));
    shown.editor()->kind()->setFocus();
    QTest::keyClick(shown.editor()->kind(), Qt::Key_Down);
    QTest::keyClick(shown.editor()->kind(), Qt::Key_Down);
    EXPECT_EQ(project->find(memo.id)->kind, MemoKind::Reflexive);
    EXPECT_TRUE(
        shown.panel->memos()->index(0).data(RowDelegate::DetailRole).toString().startsWith(u"Reflexive"_s));
}

TEST_F(Memos, CanBeGoneTo)
{
    const Memo memo = added(u"On nights"_s, subjectId(code));
    added(u"Later"_s, subjectId(code));
    const Memo loose = *addMemo(project, {.text = u"About nothing"_s});
    Shown shown(study.context);
    EXPECT_FALSE(shown.panel->showSubject(subjectId(code)));
    ASSERT_TRUE(study.navigator.goTo(subjectId(memo.id)));
    ASSERT_TRUE(shown.panel->showSubject(subjectId(memo.id)));
    EXPECT_EQ(shown.editor()->memo(), memo.id);
    EXPECT_EQ(shown.rows().size(), 2); // beside what else is about the code
    ASSERT_TRUE(study.navigator.goTo(subjectId(loose.id)));
    EXPECT_EQ(shown.editor()->memo(), loose.id);
    EXPECT_TRUE(shown.panel->allBox()->isChecked());
}

TEST_F(Memos, ListTakesInChangesRowByRow)
{
    MemoListModel model(*project);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QObject::connect(&*project, &Project::changed, &model, &MemoListModel::apply);
    model.show(subjectId(code));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const Memo memo = added(u"On nights"_s, subjectId(code));
    added(u"Elsewhere"_s, subjectId(day));
    EXPECT_EQ(model.rowCount(), 1);
    ASSERT_TRUE(setMemo(project, memo.id, {.on = std::vector{subjectId(day)}}));
    EXPECT_EQ(model.rowCount(), 0);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.rowCount(), 1);
    ASSERT_TRUE(removeMemo(project, memo.id));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(resets.size(), 0);
}

TEST_F(Memos, AMemoIsCommentedOnFromWhereItIsRead)
{
    const Memo memo = added(u"Why was it locked?"_s, subjectId(code));
    study.navigator.select(subjectId(code));
    Shown shown(study.context);
    CommentsPanel comments(study.context);
    comments.buildActions(&shown.window);
    study.actions.refresh();
    ASSERT_EQ(shown.panel->editor()->memo(), memo.id);
    shown.panel->editor()->commentButton()->click();
    EXPECT_EQ(study.navigator.selected().uuid(), memo.id.uuid());
    EXPECT_TRUE(study.actions.action(u"comment.write"_s)->isEnabled());
}

} // namespace partsong
