// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testproject.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/historylistmodel.h"
#include "ui/shell/historypanel.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QListView>

#include <latch>
#include <thread>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

class TakingBackInTheWindow : public ShellWindow {
protected:
    void SetUp() override { create(); }

    HistoryPanel *history()
    {
        auto *dock = window->findChild<QDockWidget *>(u"history"_s);
        dock->show();
        return window->findChild<HistoryPanel *>();
    }
    void choose(HistoryPanel *panel, int row)
    {
        auto *list = panel->findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    static QStringList manyNames(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names << QString::number(i);
        return names;
    }
};

} // namespace

TEST_F(TakingBackInTheWindow, ANoticeUndoesWhatItSpeaksOf)
{
    addCodes({u"Night"_s});
    offerUndo(context(), u"A code was added."_s);
    addCodes({u"Day"_s});
    ASSERT_TRUE(shownNotice());
    press(u"Undo"_s);
    EXPECT_EQ(codes(), QStringList{u"Day"_s});
    EXPECT_EQ(shownNotice()->notice().text, u"Undone: Add code."_s);
    press(u"Redo"_s);
    EXPECT_EQ(codes(), (QStringList{u"Night"_s, u"Day"_s}));
}

TEST_F(TakingBackInTheWindow, WhatWroteNothingOffersNoUndoOfWhatWasBefore)
{
    addCodes({u"Night"_s});
    const BeforeWriting before(context());
    before.offerUndo(u"0 names replaced."_s);
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back().text, u"0 names replaced."_s);
    EXPECT_TRUE(told.back().actionText.isEmpty());
    addCodes({u"Day"_s});
    before.warnAndOfferUndo(u"1 of 2 codes was added."_s);
    EXPECT_EQ(told.back().kind, Notice::Kind::Warning);
    press(u"Undo"_s);
    EXPECT_EQ(codes(), QStringList{u"Night"_s});
}

TEST_F(TakingBackInTheWindow, ANoticeGoesWhenItsStepDoes)
{
    addCodes({u"Night"_s});
    offerUndo(context(), u"A code was added."_s);
    addCodes({u"Day"_s});
    window->undo();
    EXPECT_TRUE(shownNotice());
    window->undo();
    EXPECT_FALSE(shownNotice());
    EXPECT_TRUE(codes().empty());
}

TEST_F(TakingBackInTheWindow, WhatGoesAlongIsNamed)
{
    const Id<Code> night = addCodes({u"Night"_s});
    offerUndo(context(), u"A code was added."_s);
    {
        Edit edit(project(), PARTSONG_LABEL("Rename code"));
        auto code = edit.find(night);
        code->name = u"Nights"_s;
        edit.update(*code);
        ASSERT_TRUE(edit.commit());
    }
    press(u"Undo"_s);
    EXPECT_TRUE(codes().empty());
    EXPECT_EQ(shownNotice()->notice().text, u"Undone: Add code. What rested on it went too: Rename code."_s);
    press(u"Redo"_s);
    EXPECT_EQ(codes(), QStringList{u"Nights"_s});
}

TEST_F(TakingBackInTheWindow, ARedoThatIsOvertakenIsNoLongerOffered)
{
    addCodes({u"Night"_s});
    offerUndo(context(), u"A code was added."_s);
    press(u"Undo"_s);
    ASSERT_TRUE(shownNotice());
    addCodes({u"Day"_s});
    EXPECT_FALSE(shownNotice());
}

TEST_F(TakingBackInTheWindow, ALargeStepIsUndoneAsideWhileTheWindowLives)
{
    addCodes(manyNames(3000));
    QElapsedTimer clock;
    clock.start();
    window->undo();
    EXPECT_EQ(context().tasks.running().size(), 1U);
    ASSERT_TRUE(waitFor([this] { return context().tasks.running().empty(); }));
    EXPECT_TRUE(codes().empty());
    window->redo();
    EXPECT_EQ(context().tasks.running().size(), 1U);
    ASSERT_TRUE(waitFor([this] { return context().tasks.running().empty(); }));
    EXPECT_EQ(codes().size(), 3000);
    EXPECT_EQ(window->actions().action(u"edit.undo"_s)->text(), u"&Undo: Add code"_s);
}

TEST_F(TakingBackInTheWindow, WhileAnotherThreadWritesOneIsToldToWait)
{
    addCodes({u"Night"_s});
    std::latch open{1};
    std::latch end{1};
    std::thread importing([&] {
        Edit edit(project(), PARTSONG_LABEL("Import"));
        Code code;
        code.id = Id<Code>::make();
        code.name = u"Day"_s;
        edit.insert(code);
        open.count_down();
        end.wait();
        EXPECT_TRUE(edit.commit());
    });
    open.wait();
    EXPECT_EQ(codes(), QStringList{u"Night"_s});
    window->undo();
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back().kind, Notice::Kind::Warning);
    EXPECT_TRUE(told.back().text.contains(u"in a moment"_s));
    EXPECT_EQ(codes(), QStringList{u"Night"_s});
    end.count_down();
    importing.join();
    EXPECT_EQ(codes(), (QStringList{u"Night"_s, u"Day"_s}));
    EXPECT_TRUE(
        waitFor([this] { return window->actions().action(u"edit.undo"_s)->text() == u"&Undo: Import"_s; }));
}

TEST_F(TakingBackInTheWindow, TheHistoryUndoesToAPlaceAndOneAlone)
{
    addCodes({u"one"_s});
    addCodes({u"two"_s});
    addCodes({u"three"_s});
    HistoryPanel *panel = history();
    choose(panel, 1);
    press(u"Undo this step alone"_s);
    EXPECT_EQ(codes(), (QStringList{u"one"_s, u"three"_s}));
    press(u"Redo"_s);
    EXPECT_EQ(codes().size(), 3);
    choose(panel, panel->findChild<QListView *>()->model()->rowCount() - 1);
    press(u"Undo the 2 step(s) after this"_s);
    EXPECT_EQ(codes(), QStringList{u"one"_s});
}

TEST_F(TakingBackInTheWindow, TheHistoryListsAndUndoesByPerson)
{
    addCodes({u"of Anna"_s});
    project().actAs(u"Bede"_s);
    addCodes({u"of Bede"_s});
    addCodes({u"of Bede again"_s});
    HistoryPanel *panel = history();
    auto *persons = panel->findChild<QComboBox *>();
    ASSERT_EQ(persons->count(), 3);
    EXPECT_TRUE(persons->isVisible());
    auto *list = panel->findChild<QListView *>();
    EXPECT_EQ(list->model()->rowCount(), 3);
    persons->setCurrentIndex(persons->findText(u"Steps of Anna"_s));
    ASSERT_EQ(list->model()->rowCount(), 1);
    choose(panel, 0);
    press(u"Undo this step alone"_s);
    EXPECT_EQ(codes(), (QStringList{u"of Bede"_s, u"of Bede again"_s}));
    EXPECT_EQ(list->model()->rowCount(), 1); // the undo is Bede's
    EXPECT_TRUE(list->model()->index(0, 0).data(RowDelegate::StruckRole).toBool());
}

TEST(History, ALongOneComesInPages)
{
    TestProject project;
    for (int i = 0; i < 450; ++i)
        project.addCode(QString::number(i));
    HistoryListModel model(project);
    EXPECT_EQ(model.rowCount(), 200);
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 400);
    project.addCode(u"new"_s);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 401);
    EXPECT_EQ(model.standingAbove(model.index(400)).size(), 400U);
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 451);
    EXPECT_FALSE(model.canFetchMore({}));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(project->undo(3));
    model.refresh();
    EXPECT_EQ(model.rowCount(), 454);
}
