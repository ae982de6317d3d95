// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/blindwork.h"
#include "core/links/comments.h"
#include "tests/ui/uistudy.h"
#include "ui/links/commentlistmodel.h"
#include "ui/links/commentspanel.h"
#include "ui/shell/acting.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/wordsedit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

class CommentsBeside : public testing::Test {
protected:
    CommentsBeside()
        : panel(new CommentsPanel(study.context)),
          tester(panel->threads(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        code = study.project.addCode(u"Waiting"_s);
        other = study.project.addCode(u"Bell"_s);
        (new QVBoxLayout(&window))->addWidget(panel);
        panel->buildActions(&window);
        QObject::connect(panel, &SharedPanel::titleChanged, panel,
                         [this](const QString &now) { title = now; });
        window.resize(360, 700);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        study.navigator.select(subjectId(code));
    }
    QStringList rows() const
    {
        QStringList words;
        for (int i = 0; i < panel->threads()->rowCount(); ++i)
            words << panel->threads()->index(i).data().toString();
        return words;
    }
    void run(const QString &id)
    {
        study.actions.refresh();
        QAction *action = study.actions.action(id);
        ASSERT_NE(action, nullptr);
        ASSERT_TRUE(action->isEnabled()) << id.toStdString();
        action->trigger();
        QCoreApplication::processEvents();
    }
    QString shownWords() const
    {
        QStringList all;
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'|');
    }

    // The pen beside the first words that are one's own.
    void changeFirst()
    {
        for (auto *button : panel->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->toolTip() == u"Change what you wrote"_s)
                return button->click();
        }
        ADD_FAILURE() << "no pen";
    }

    UiStudy study;
    QWidget window;
    CommentsPanel *panel;
    QAbstractItemModelTester tester;
    Id<Code> code, other;
    QString title;
};

TEST_F(CommentsBeside, AreWrittenAnsweredAndClosedByKey)
{
    EXPECT_TRUE(panel->emptyState()->isVisible());
    run(u"comment.write"_s);
    ASSERT_TRUE(panel->field()->hasFocus());
    QTest::keyClicks(panel->field(), u"Is this not two codes?"_s);
    QTest::keyClick(panel->field(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(commentThreads(study.project).size(), 1U);
    EXPECT_EQ(rows(), QStringList{u"Is this not two codes?"_s});
    EXPECT_EQ(title, u"Comments (1)"_s);
    EXPECT_EQ(panel->field()->words(), QString());
    EXPECT_TRUE(panel->field()->hasFocus()); // what is typed next goes nowhere else
    EXPECT_TRUE(study.actions.action(u"comment.close"_s)->isEnabled());
    QTest::keyClicks(panel->field(), u"I will split it"_s);
    QTest::keyClick(panel->field(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(commentThreads(study.project).front().answers.size(), 1U);
    QCoreApplication::processEvents(); // widgets of a layout are shown by an event
    EXPECT_TRUE(shownWords().contains(u"I will split it"_s));
    run(u"comment.close"_s);
    EXPECT_TRUE(commentThreads(study.project).front().first.closed);
    EXPECT_EQ(title, u"Comments"_s);
    EXPECT_TRUE(panel->threads()->index(0).data(RowDelegate::StruckRole).toBool());
    run(u"comment.close"_s);
    EXPECT_EQ(openComments(study.project), 1);
}

TEST_F(CommentsBeside, WhatIsSaidOfHiddenCodingsGoesAndComesWithThem)
{
    TestProject &project = study.project;
    const auto source = project.addSource(u"Talk"_s, u"Nobody came."_s);
    const auto coding = project.addCoding(project.textOf(source), code, 0, 6);
    ASSERT_TRUE(addComment(project, subjectId(coding), u"Loneliness?"_s));
    project->actAs(u"Bea"_s);
    ASSERT_TRUE(addComment(project, subjectId(code), u"Too wide?"_s));
    panel->allBox()->setChecked(true);
    EXPECT_EQ(rows().size(), 2);
    lookAs(project, project->person().id);
    EXPECT_EQ(rows(), QStringList{u"Too wide?"_s});
    EXPECT_FALSE(shownWords().contains(u"Loneliness"_s));
    lookAs(project, std::nullopt);
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(CommentsBeside, WhatOthersWroteSinceIsToldAndMarkedUntilItWasLookedAt)
{
    TestProject &project = study.project;
    const QString me = project->person().name;
    ASSERT_TRUE(addComment(project, subjectId(code), u"Mine"_s));
    EXPECT_EQ(title, u"Comments (1)"_s);
    EXPECT_TRUE(study.told.isEmpty());
    project->actAs(u"Grace"_s);
    ASSERT_TRUE(addComment(project, subjectId(other), u"Too wide?"_s));
    study.told.clear();
    project->actAs(me);
    // As when the study is opened again.
    CommentsPanel later(study.context);
    QCoreApplication::processEvents();
    ASSERT_EQ(study.told.size(), 1);
    EXPECT_TRUE(study.told.front().contains(u"1"_s)) << study.told.front().toStdString();
    later.showAll(true);
    const auto detailOf = [&later](int row) {
        return later.threads()->index(row).data(RowDelegate::DetailRole).toString();
    };
    ASSERT_EQ(later.threads()->rowCount(), 2);
    EXPECT_TRUE(detailOf(0).startsWith(u"new"_s)) << detailOf(0).toStdString();
    EXPECT_FALSE(detailOf(1).startsWith(u"new"_s));
    study.told.clear();
    CommentsPanel again(study.context);
    QCoreApplication::processEvents();
    EXPECT_TRUE(study.told.isEmpty());
}

TEST_F(CommentsBeside, WhatIsOpenIsGoneThroughByClicking)
{
    ASSERT_TRUE(addComment(study.project, subjectId(code), u"One"_s));
    ASSERT_TRUE(addComment(study.project, subjectId(other), u"Two"_s));
    panel->allBox()->click();
    auto *list = panel->findChild<QListView *>();
    for (int row : {0, 1}) {
        const CommentThread *thread = panel->threads()->threadAt(panel->threads()->index(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(panel->threads()->index(row)).center());
        EXPECT_EQ(study.navigator.selected(), thread->first.subject);
        EXPECT_EQ(list->currentIndex().row(), row); // the list stays as it is
    }
}

TEST_F(CommentsBeside, OnesOwnWordsAreChanged)
{
    const auto made = addComment(study.project, subjectId(code), u"Tow codes?"_s);
    ASSERT_TRUE(made);
    QCoreApplication::processEvents();
    const auto pen = [this] {
        for (auto *button : panel->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->toolTip() == u"Change what you wrote"_s)
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    ASSERT_TRUE(pen());
    pen()->click();
    EXPECT_EQ(panel->field()->words(), u"Tow codes?"_s);
    QTest::keyClick(panel->field(), Qt::Key_Escape);
    EXPECT_EQ(panel->field()->words(), QString());
    QCoreApplication::processEvents();
    pen()->click();
    panel->field()->selectAll();
    QTest::keyClicks(panel->field(), u"Two codes?"_s);
    QTest::keyClick(panel->field(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(study.project->find(made->id)->text, u"Two codes?"_s);
    EXPECT_EQ(commentThreads(study.project).size(), 1U);
    EXPECT_TRUE(commentThreads(study.project).front().answers.empty());
    QCoreApplication::processEvents();
    study.project->actAs(u"Grace"_s);
    panel->showAll(true);
    QCoreApplication::processEvents();
    EXPECT_FALSE(pen()); // nobody else's
}

TEST_F(CommentsBeside, AnAnswerThatWasBegunWaitsWhileTheFirstCommentIsChanged)
{
    const auto made = addComment(study.project, subjectId(code), u"Tow codes?"_s);
    const auto second = addComment(study.project, subjectId(code), u"And this?"_s);
    ASSERT_TRUE(made && second);
    const auto choose = [this](Id<Comment> first) {
        panel->list()->setCurrentIndex(panel->threads()->indexOf(first));
        QCoreApplication::processEvents();
    };
    choose(made->id);
    panel->field()->setFocus();
    QTest::keyClicks(panel->field(), u"A long answer"_s);
    changeFirst();
    EXPECT_EQ(panel->field()->words(), u"Tow codes?"_s);
    EXPECT_EQ(panel->sendButton()->text(), u"Change"_s);
    QTest::keyClicks(panel->field(), u" Yes"_s);
    // One goes to look at another, and comes back to the answer; the change waits, too.
    choose(second->id);
    EXPECT_EQ(panel->field()->words(), QString());
    choose(made->id);
    EXPECT_EQ(panel->sendButton()->text(), u"Answer"_s);
    EXPECT_EQ(panel->field()->words(), u"A long answer"_s);
    changeFirst();
    EXPECT_EQ(panel->field()->words(), u"Tow codes? Yes"_s);
    QTest::keyClick(panel->field(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(study.project->find(made->id)->text, u"Tow codes? Yes"_s);
    EXPECT_EQ(panel->field()->words(), u"A long answer"_s);
    QCoreApplication::processEvents();
    changeFirst();
    EXPECT_EQ(panel->field()->words(), u"Tow codes? Yes"_s);
    QTest::keyClicks(panel->field(), u"?"_s);
    QTest::keyClick(panel->field(), Qt::Key_Escape);
    EXPECT_EQ(panel->field()->words(), u"A long answer"_s);
    QCoreApplication::processEvents();
    changeFirst();
    EXPECT_EQ(panel->field()->words(), u"Tow codes? Yes"_s); // Esc gave that up
}

// What comes in after somebody said who they are is new when they come again.
TEST_F(CommentsBeside, WhoeverSaysTheirNameLaterIsToldOfWhatCameSince)
{
    TestProject &project = study.project;
    Acting::of(study.context).be(u"Ines"_s);
    project->actAs(u"Grace"_s);
    ASSERT_TRUE(addComment(project, subjectId(other), u"Too wide?"_s));
    project->actAs(u"Ines"_s);
    study.told.clear();
    CommentsPanel later(study.context);
    QCoreApplication::processEvents();
    EXPECT_EQ(study.told.size(), 1);
}

TEST_F(CommentsBeside, WhatIsHiddenIsNotCountedAndStaysNew)
{
    TestProject &project = study.project;
    const QString me = project->person().name;
    const auto source = project.addSource(u"Talk"_s, u"Nobody came."_s);
    project->actAs(u"Grace"_s);
    const auto coding = project.addCoding(project.textOf(source), code, 0, 6);
    ASSERT_TRUE(addComment(project, subjectId(coding), u"Loneliness?"_s));
    project->actAs(me);
    CommentsPanel later(study.context);
    QString now;
    QObject::connect(&later, &SharedPanel::titleChanged, &later, [&now](const QString &said) { now = said; });
    QCoreApplication::processEvents();
    EXPECT_TRUE(now.contains(u"1"_s)) << now.toStdString();
    lookAs(project, project->person().id);
    EXPECT_EQ(now, u"Comments"_s);
    later.showAll(true); // what cannot be seen has not been looked at
    later.showAll(false);
    EXPECT_EQ(now, u"Comments"_s);
    lookAs(project, std::nullopt);
    EXPECT_TRUE(now.contains(u"1"_s)) << now.toStdString();
}

TEST_F(CommentsBeside, OfTheWholeStudyAreThoseThatAreOpen)
{
    const auto one = addComment(study.project, subjectId(code), u"One"_s);
    const auto two = addComment(study.project, subjectId(other), u"Two"_s);
    ASSERT_TRUE(one && two);
    EXPECT_EQ(rows(), QStringList{u"One"_s});
    panel->allBox()->click();
    EXPECT_EQ(rows().size(), 2);
    ASSERT_TRUE(closeComment(study.project, one->id));
    EXPECT_EQ(rows(), QStringList{u"Two"_s});
    EXPECT_TRUE(
        panel->threads()->index(0).data(RowDelegate::DetailRole).toString().contains(u"about Bell"_s));
    ASSERT_TRUE(study.project->undo());
    EXPECT_EQ(rows().size(), 2);
    panel->allBox()->click();
    EXPECT_EQ(rows(), QStringList{u"One"_s});
}

TEST_F(CommentsBeside, WhatWasNotSentWaitsWhereItWasTyped)
{
    run(u"comment.write"_s);
    QTest::keyClicks(panel->field(), u"Half a thought"_s);
    study.navigator.select(subjectId(other));
    EXPECT_EQ(panel->field()->words(), QString());
    EXPECT_TRUE(study.project->all<Comment>().empty());
    study.navigator.select(subjectId(code));
    run(u"comment.write"_s);
    EXPECT_EQ(panel->field()->words(), u"Half a thought"_s);
}

TEST_F(CommentsBeside, AreDeletedWithTheirAnswersAndComeBack)
{
    const auto asked = addComment(study.project, subjectId(code), u"One"_s);
    ASSERT_TRUE(asked && answerComment(study.project, asked->id, u"Two"_s));
    const auto before = study.project.dump();
    panel->list()->setFocus();
    QTest::keyClick(panel->list(), Qt::Key_Delete);
    EXPECT_TRUE(study.project->all<Comment>().empty());
    EXPECT_EQ(study.told.last(), u"The comment was deleted."_s);
    ASSERT_TRUE(study.project->undo());
    EXPECT_EQ(study.project.dump(), before);
    EXPECT_EQ(rows(), QStringList{u"One"_s});
}

} // namespace
} // namespace partsong
