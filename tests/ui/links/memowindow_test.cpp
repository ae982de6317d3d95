// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel in the window: in every workspace, gone to, and read-only.
#include "core/chapters.h"
#include "core/coding/codes.h"
#include "core/links/memos.h"
#include "ui/links/memoeditor.h"
#include "ui/links/memopanel.h"
#include "ui/links/memowords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/wordsedit.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct MemoWindow : testing::Test {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"partsong.ini"_s)};
    Appearance appearance;
    std::unique_ptr<MainWindow> window = opened();

    MemoWindow()
    {
        EXPECT_TRUE(window->createStudy(folder.filePath(u"a.partsong"_s), u"Night care"_s, u"Anna"_s));
    }
    std::unique_ptr<MainWindow> opened()
    {
        const auto make = [](StudyContext &context) { return new Workspace(context); };
        auto made = std::make_unique<MainWindow>(
            settings, appearance,
            WindowParts{.schema = schema(),
                        .workspaces = {{u"sources"_s, u"Sources"_s, u"folder"_s, make},
                                       {u"coding"_s, u"Coding"_s, u"tag"_s, make}},
                        .panels = {memoPanel()}});
        made->resize(1200, 800);
        made->show();
        made->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(made.get()));
        return made;
    }
    Project &project() { return window->study()->project(); }
    QDockWidget *dock() { return window->findChild<QDockWidget *>(u"memos"_s); }
    MemoPanel *panel() { return window->findChild<MemoPanel *>(); }
    Id<Code> code(const QString &name) { return *addCode(project(), name); }
};

} // namespace

TEST_F(MemoWindow, WritesInEveryWorkspace)
{
    const Id<Code> night = code(u"Night"_s);
    window->study()->context().navigator.select(subjectId(night));
    for (const auto &workspace : {u"coding"_s, u"sources"_s}) {
        window->enter(workspace);
        dock()->hide();
        QTest::keyClick(window.get(), Qt::Key_M, Qt::ControlModifier);
        EXPECT_FALSE(dock()->isHidden());
        ASSERT_TRUE(panel()->editor()->words()->hasFocus());
        QTest::keyClicks(panel()->editor()->words(), workspace);
        window->study()->commitPending();
    }
    EXPECT_EQ(memosOn(project(), night.uuid()).size(), 2U);
    EXPECT_EQ(dock()->windowTitle(), u"Memos (2)"_s);
    QTest::keyClicks(panel()->editor()->words(), u" and more"_s);
    window->undo(); // what is being typed is a step of its own
    EXPECT_EQ(memosOn(project(), night.uuid()).size(), 2U);
    window->undo();
    EXPECT_EQ(memosOn(project(), night.uuid()).size(), 1U);
}

TEST_F(MemoWindow, ComesForwardForAMemoThatIsGoneTo)
{
    const Memo memo = *addMemo(project(), {.text = u"On nights"_s, .on = {subjectId(code(u"Night"_s))}});
    window->enter(u"sources"_s);
    dock()->hide();
    ASSERT_TRUE(window->study()->context().navigator.goTo(subjectId(memo.id)));
    EXPECT_FALSE(dock()->isHidden());
    EXPECT_EQ(window->study()->currentId(), u"coding"_s); // beside what it is about
    EXPECT_EQ(panel()->editor()->memo(), memo.id);
}

TEST_F(MemoWindow, OnlyReadsAReadOnlyStudy)
{
    const Id<Code> night = code(u"Night"_s);
    ASSERT_TRUE(addMemo(project(), {.text = u"On nights"_s, .on = {subjectId(night)}}));
    const auto second = opened();
    ASSERT_TRUE(second->openStudy(project().path()));
    ASSERT_TRUE(second->study()->project().readOnly());
    second->study()->context().navigator.select(subjectId(night));
    auto *shown = second->findChild<MemoPanel *>();
    EXPECT_EQ(shown->editor()->words()->words(), u"On nights"_s);
    EXPECT_TRUE(shown->editor()->words()->isReadOnly());
    EXPECT_TRUE(shown->editor()->title()->isReadOnly());
    EXPECT_FALSE(shown->editor()->kind()->isEnabled());
    EXPECT_FALSE(shown->writeButton()->isEnabled());
    EXPECT_FALSE(second->actions().action(u"memo.write"_s)->isEnabled());
    bool said = false;
    for (const QLabel *label : shown->findChildren<QLabel *>())
        said = said || label->text().contains(u"read-only"_s);
    EXPECT_TRUE(said);
}

} // namespace partsong
