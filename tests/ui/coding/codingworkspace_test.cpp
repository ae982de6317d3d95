// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/coding/code.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/correcttext.h"
#include "core/sources/text.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"
#include "core/store/naming.h"
#include "tests/ui/coding/codingwindow.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codespanel.h"
#include "ui/coding/codinggestures.h"
#include "ui/coding/codingmime.h"
#include "ui/coding/codingworkspace.h"
#include "ui/coding/extractspanel.h"
#include "ui/coding/mergecodesdialog.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/coding/sourcechoicemodel.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/typetofind.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

TEST_F(CodingWindow, AnEmptyStudySaysWhatToDoAndShowsTheFirstSourceThatComes)
{
    EXPECT_TRUE(view()->text().null());
    const Id<Source> source = addSource(u"Interview 1"_s, u"Nobody came. 🙂 That was the night."_s);
    EXPECT_EQ(place()->source(), source);
    EXPECT_EQ(view()->shownWords(), u"Nobody came. 🙂 That was the night."_s);
}

TEST_F(CodingWindow, WordsAreCodedByKeysAlone)
{
    addSource(u"Interview 1"_s, u"Nobody came. 🙂 That was the night."_s);
    code(u"That was the night"_s, u"Nights/Waiting"_s); // new, with its parent
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: That was the night"_s});
    EXPECT_EQ(project().all<Code>().size(), 2u);

    code(u"Nobody"_s, u"wait"_s); // the same one, by a few letters
    EXPECT_EQ(codedWords().size(), 2);
    EXPECT_EQ(project().all<Code>().size(), 2u);

    selectWords(u"came"_s);
    QTest::keyClick(view(), Qt::Key_R);
    EXPECT_TRUE(codedWords().contains(u"Waiting: came"_s)
                || codedWords().contains(u"Waiting: Nobody came"_s));

    selectWords(u"the night"_s);
    QTest::keyClick(view(), Qt::Key_V);
    EXPECT_TRUE(codedWords().contains(u"the night: the night"_s));
}

TEST_F(CodingWindow, OneGestureIsOneStepAndIsUndone)
{
    addSource(u"Interview 1"_s, u"Nobody came that night."_s);
    const auto before = project().lastStep();
    code(u"Nobody came"_s, u"Waiting/Bell"_s);
    EXPECT_EQ(project().lastStep(), before + 1);
    window->undo();
    QApplication::processEvents();
    EXPECT_TRUE(codedWords().isEmpty());
    EXPECT_TRUE(project().all<Code>().empty());
    EXPECT_EQ(view()->scene().codings().count(), 0);
    window->redo();
    EXPECT_EQ(codedWords(), QStringList{u"Bell: Nobody came"_s});
}

TEST_F(CodingWindow, ACodingIsTakenOffAndWhereThereAreSeveralItAsks)
{
    addSource(u"Interview 1"_s, u"Nobody came that night."_s);
    code(u"Nobody came that night"_s, u"One"_s);
    code(u"came that"_s, u"Two"_s);
    view()->setSelectedCoding({});
    activate();
    view()->selectUnits({9, 9});
    QTest::qWait(120); // the actions are asked again when the caret rests
    QTest::keyClick(view(), Qt::Key_U);
    auto finders = view()->findChildren<TypeToFind *>();
    const auto open = std::ranges::find_if(finders, [](TypeToFind *finder) { return finder->isVisible(); });
    ASSERT_NE(open, finders.end());
    typeInto(*open, u"one"_s);
    EXPECT_EQ(codedWords(), QStringList{u"Two: came that"_s});
    activate();
    QTest::qWait(120);
    QTest::keyClick(view(), Qt::Key_Delete);
    EXPECT_TRUE(codedWords().isEmpty());
}

TEST_F(CodingWindow, CodesAndWordsAreDraggedOntoEachOther)
{
    addSource(u"Interview 1"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Code> code = *addCode(project(), u"Waiting"_s);
    const auto data = codeMimeData(code);
    // Without selected words the sentence below the pointer takes the code.
    const QPoint point = view()->caretRect(30).center();
    QDragEnterEvent enter(point, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view()->viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDragMoveEvent move(point, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view()->viewport(), &move);
    QDropEvent drop(point, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view()->viewport(), &drop);
    QApplication::processEvents();
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: The bell rang."_s});

    selectWords(u"Nobody"_s);
    QMimeData words;
    words.setData(WordsMime, "x");
    auto *tree = place()->codes()->tree();
    tree->model()->dropMimeData(&words, Qt::CopyAction, -1, -1, tree->model()->index(0, 0));
    QApplication::processEvents();
    EXPECT_TRUE(codedWords().contains(u"Waiting: Nobody"_s));
}

TEST_F(CodingWindow, ExtractsFollowTheCodeAndLeadToTheWords)
{
    const Id<Source> first = addSource(u"Interview 1"_s, u"Nobody came that night."_s);
    const Id<Source> second = addSource(u"Interview 2"_s, u"Somebody rang the bell."_s);
    const Id<Code> parent = *addCode(project(), u"Nights"_s);
    const Id<Code> child = *addCode(project(), parent, u"Bell"_s);
    SegmentListModel *model = place()->extracts()->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    place()->codes()->setCurrent(parent);
    EXPECT_EQ(model->rowCount(), 0);
    const Id<Text> a = textOf(project(), first);
    const Id<Text> b = textOf(project(), second);
    const auto two = applyCode(project(), {.code = child, .anchor = {.text = b, .range = {14, 22}}});
    const auto one = applyCode(project(), {.code = parent, .anchor = {.text = a, .range = {0, 6}}});
    ASSERT_TRUE(one && two);
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(0).data(SegmentListModel::WordsRole).toString(), u"Nobody"_s);
    EXPECT_EQ(model->index(1).data(SegmentListModel::WordsRole).toString(), u"the bell"_s);
    EXPECT_EQ(model->index(1).data(SegmentListModel::BeforeRole).toString(), u"Somebody rang "_s);
    EXPECT_EQ(model->index(1).data(SegmentListModel::AfterRole).toString(),
              u"."_s); // no blank where there is none

    ASSERT_TRUE(correctText(project(), b, {0, 8}, u"Somebody else"_s));
    EXPECT_EQ(model->index(1).data(SegmentListModel::WordsRole).toString(), u"the bell"_s);

    QTest::mouseClick(place()->extracts()->list()->viewport(), Qt::LeftButton, {},
                      place()->extracts()->list()->visualRect(model->index(1)).center());
    EXPECT_EQ(place()->source(), second);
    EXPECT_EQ(window->study()->context().navigator.selected(), subjectId(*two));
    EXPECT_EQ(view()->selectedCoding(), *two);
    EXPECT_EQ(view()->caret(), 19);

    ASSERT_TRUE(removeCode(project(), child));
    EXPECT_EQ(model->rowCount(), 1);
    ASSERT_TRUE(project().undo());
    EXPECT_EQ(model->rowCount(), 2);
}

TEST_F(CodingWindow, BlanksAtTheEdgesAreNotCoded)
{
    addSource(u"Interview 1"_s, u"Nobody came.\n\n“I just waited,” she said.\n"_s);
    activate();
    view()->selectUnits({12, 14});
    EXPECT_FALSE(place()->gestures()->canCode()); // nothing but line ends
    view()->selectUnits({12, 31});
    QApplication::processEvents();
    QTest::keyClick(view(), Qt::Key_V);
    EXPECT_EQ(codedWords(), QStringList{u"I just waited: “I just waited,”"_s});
}

TEST_F(CodingWindow, ACodeIsRenamedInTheListWhileWordsAreSelected)
{
    addSource(u"Interview 1"_s, u"Nobody came that night."_s);
    const Id<Code> code = *addCode(project(), u"Waiting"_s);
    selectWords(u"Nobody"_s);
    place()->codes()->setCurrent(code);
    QTreeView *tree = place()->codes()->tree();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F2);
    auto *field = tree->findChild<QLineEdit *>();
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->hasFrame()); // so that the words below do not show through
    field->selectAll();
    QTest::keyClicks(field, u"Being left"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(project().find(code)->name, u"Being left"_s);
    EXPECT_TRUE(codedWords().isEmpty()); // Return was meant for the name
}

TEST_F(CodingWindow, ACodeIsPutUnderAnotherAndBackWithoutAMouse)
{
    addSource(u"Interview 1"_s, u"Nobody came that night."_s);
    const Id<Code> parent = *addCode(project(), u"Nights"_s);
    const Id<Code> code = *addCode(project(), u"Bell"_s);
    place()->codes()->setCurrent(code);
    const auto finder = [this] {
        const auto finders = place()->codes()->findChildren<TypeToFind *>();
        const auto open = std::ranges::find_if(finders, [](TypeToFind *one) { return one->isVisible(); });
        return open == finders.end() ? nullptr : *open;
    };
    place()->codes()->chooseParent();
    ASSERT_NE(finder(), nullptr);
    EXPECT_TRUE(finder()->field()->placeholderText().contains(u"Bell"_s));
    typeInto(finder(), u"nig"_s);
    EXPECT_EQ(project().find(code)->parent, parent);
    EXPECT_EQ(place()->codes()->current(), code);
    place()->codes()->chooseParent();
    ASSERT_NE(finder(), nullptr);
    typeInto(finder(), u"none"_s);
    EXPECT_TRUE(project().find(code)->parent.null());
}

TEST_F(CodingWindow, MergingWaitsForReturn)
{
    MergeCodesDialog dialog({u"One"_s, 3, 0, u"Two"_s, 1, 0}, window.get());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(CodingWindow, PanelsShareTheHeightAndGiveWayToLargeWords)
{
    addSource(u"Interview 1"_s, u"Nobody came that night."_s);
    window->resize(1440, 880);
    QApplication::processEvents();
    auto *extracts = window->findChild<QDockWidget *>(u"coding.extracts"_s);
    auto *codes = window->findChild<QDockWidget *>(u"coding.codes"_s);
    auto *sources = window->findChild<QDockWidget *>(u"coding.sources"_s);
    ASSERT_TRUE(extracts && codes && sources);
    EXPECT_GT(extracts->height(), window->height() / 3);
    EXPECT_GT(codes->height(), sources->height());
    const auto setPercent = [this](int percent) {
        AppearanceChoice choice = appearance.choice();
        choice.textPercent = percent;
        appearance.choose(choice);
        QApplication::processEvents();
    };
    setPercent(200);
    EXPECT_TRUE(extracts->isHidden());
    EXPECT_TRUE(codes->isVisible());
    EXPECT_GT(view()->width(), window->width() / 2);
    setPercent(300);
    EXPECT_TRUE(codes->isHidden());
    setPercent(100);
    EXPECT_TRUE(extracts->isVisible());
    EXPECT_TRUE(codes->isVisible());
}

TEST_F(CodingWindow, TheListOfSourcesFollowsTheStudy)
{
    SourceChoiceModel model(project());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    addSource(u"Interview 1"_s, u"Nobody came that night."_s);
    addSource(u"Interview 2"_s, u"Nobody came that night."_s);
    ASSERT_EQ(model.rowCount(), 2);
    const Id<Code> code = *addCode(project(), u"Nights"_s);
    ASSERT_TRUE(applyCode(project(), {.code = code, .anchor = {.text = model.text(1), .range = {0, 6}}}));
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString().section(u' ', 2, 2), u"1"_s);
    ASSERT_TRUE(project().undo(3));
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(CodingWindow, EveryActionHasAnIconOfItsSetAndNoShortcutStandsTwice)
{
    addSource(u"Interview 1"_s, u"Nobody came that night."_s);
    QStringList taken;
    for (const QAction *action : window->actions().reachable()) {
        const QString name = action->icon().name();
        EXPECT_TRUE(name.isEmpty() || hasIcon(name)) << name.toStdString();
        for (const QKeySequence &keys : action->shortcuts()) {
            EXPECT_FALSE(taken.contains(keys.toString())) << keys.toString().toStdString();
            taken << keys.toString();
        }
    }
    EXPECT_TRUE(taken.contains(u"C"_s));
}

} // namespace
} // namespace partsong
