// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellwindow.h"
#include "ui/shell/acting.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/whochoice.h"
#include "ui/shell/whopage.h"
#include "ui/widgets/typetofind.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

class Who : public ShellWindow {
protected:
    // A closed study whose team are these.
    QString studyOf(const QStringList &team, const QString &name = u"team"_s)
    {
        const QString path = folder.filePath(name + u".partsong"_s);
        const auto made = Project::create(path, schema(), u"Nights"_s, team.front());
        EXPECT_TRUE(made);
        for (const QString &person : team) {
            (*made)->actAs(person);
            Edit edit(**made, PARTSONG_LABEL("Add code"));
            Code code;
            code.id = Id<Code>::make();
            code.name = u"Of "_s + person;
            edit.insert(code);
            EXPECT_TRUE(edit.commit());
        }
        return path;
    }
    void usuallyIs(const QString &name) { settings.setValue(shellsettings::PersonName, name); }
    bool asks()
    {
        auto *page = window->findChild<WhoPage *>();
        return page->isVisible();
    }
    QString acting() { return Acting::of(context()).name(); }
    QString atTheFoot()
    {
        for (auto *button : window->study()->findChild<Rail *>()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->toolTip().contains(u"working here"_s))
                return button->text();
        }
        return {};
    }
    bool writes()
    {
        Edit edit(project(), PARTSONG_LABEL("Add code"));
        Code code;
        code.id = Id<Code>::make();
        code.name = u"New"_s;
        edit.insert(code);
        return edit.commit().has_value();
    }
    void key(int which)
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(which));
        QApplication::processEvents();
    }
    QString lastAuthor()
    {
        const auto steps = project().history(1);
        return steps.empty() ? QString() : steps.front().personName;
    }
};

} // namespace

TEST_F(Who, ANewStudyOpensWithoutAskingAndNamesWhoActs)
{
    create();
    EXPECT_FALSE(asks());
    EXPECT_EQ(acting(), u"Anna"_s);
    EXPECT_EQ(atTheFoot(), u"Anna"_s);
}

TEST_F(Who, AStudyOfTheOneWhoUsuallyWorksHereOpensWithoutAsking)
{
    usuallyIs(u"Bede"_s);
    window->visit(studyOf({u"Bede"_s}));
    EXPECT_FALSE(asks());
    EXPECT_EQ(acting(), u"Bede"_s);
    EXPECT_TRUE(writes());
}

TEST_F(Who, AColleaguesStudyAsksAndNeverActsAsTheColleague)
{
    usuallyIs(u"Anna"_s);
    window->visit(studyOf({u"Bede"_s}));
    ASSERT_TRUE(asks());
    EXPECT_EQ(acting(), QString());
    EXPECT_FALSE(writes());
    key(Qt::Key_Return); // the name in the field, which is that of who usually works here
    EXPECT_FALSE(asks());
    EXPECT_EQ(acting(), u"Anna"_s);
    EXPECT_TRUE(writes());
    EXPECT_EQ(project().all<Person>().back().name, u"Anna"_s);
}

TEST_F(Who, ReturnOnAnEmptyNameIsNobody)
{
    window->visit(studyOf({u"Bede"_s, u"Cleo"_s}));
    ASSERT_TRUE(asks());
    key(Qt::Key_Return);
    EXPECT_TRUE(asks());
    EXPECT_EQ(acting(), QString());
}

TEST_F(Who, ATeamAsksOnceAndRemembersForThatStudy)
{
    usuallyIs(u"Cleo"_s);
    const QString path = studyOf({u"Bede"_s, u"Cleo"_s, u"Dara"_s});
    window->visit(path);
    ASSERT_TRUE(asks());
    press(u"Dara"_s);
    EXPECT_FALSE(asks());
    EXPECT_EQ(acting(), u"Dara"_s);
    EXPECT_EQ(atTheFoot(), u"Dara"_s);
    usuallyIs(u"Bede"_s); // another study was worked on by somebody else
    told.clear();
    window->closeStudy();
    window->visit(path);
    EXPECT_FALSE(asks());
    EXPECT_EQ(acting(), u"Dara"_s);
    ASSERT_EQ(told.size(), 1U); // says as whom
    EXPECT_TRUE(told.front().text.contains(u"Dara"_s));
    EXPECT_FALSE(told.front().actionText.isEmpty());
}

TEST_F(Who, TheUsualPersonIsOneReturnAway)
{
    usuallyIs(u"Cleo"_s);
    window->visit(studyOf({u"Bede"_s, u"Cleo"_s}));
    ASSERT_TRUE(asks());
    key(Qt::Key_Return);
    EXPECT_FALSE(asks());
    EXPECT_EQ(acting(), u"Cleo"_s);
}

TEST_F(Who, ArrowsWalkThePageAndEscapeOnlyLooks)
{
    usuallyIs(u"Cleo"_s);
    window->visit(studyOf({u"Bede"_s, u"Cleo"_s}));
    key(Qt::Key_Down);
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(button);
    EXPECT_EQ(button->text(), u"Bede"_s);
    key(Qt::Key_Escape);
    EXPECT_FALSE(asks());
    EXPECT_TRUE(window->study()->isVisible());
    EXPECT_EQ(acting(), QString());
    EXPECT_EQ(atTheFoot(), u"Who?"_s);
    EXPECT_FALSE(writes());
    ASSERT_TRUE(shownNotice());
    EXPECT_EQ(shownNotice()->notice().actionText, u"Say who"_s);
}

TEST_F(Who, WhoeverOnlyLookedCanSayLaterWhoTheyAre)
{
    window->visit(studyOf({u"Bede"_s, u"Cleo"_s}));
    press(u"Only look for now"_s);
    window->actions().action(u"study.me"_s)->trigger();
    auto *finder = window->study()->findChild<WhoChoice *>()->finder();
    ASSERT_TRUE(finder->isVisible());
    QTest::keyClicks(finder->field(), u"cle"_s);
    QTest::keyClick(finder->field(), Qt::Key_Return);
    EXPECT_EQ(acting(), u"Cleo"_s);
    EXPECT_EQ(atTheFoot(), u"Cleo"_s);
    EXPECT_FALSE(shownNotice());
    EXPECT_TRUE(writes());
    EXPECT_EQ(lastAuthor(), u"Cleo"_s);
}

TEST_F(Who, SomebodyNewJoinsAndUndoIsTheirs)
{
    create();
    addCodes({u"Of Anna"_s});
    Acting::of(context()).be(u"  bede  hill "_s);
    EXPECT_EQ(acting(), u"bede hill"_s);
    EXPECT_FALSE(window->actions().action(u"edit.undo"_s)->isEnabled()); // what Anna did is hers
    EXPECT_TRUE(writes());
    Acting::of(context()).be(u"ANNA"_s); // known, however it is typed
    EXPECT_EQ(acting(), u"Anna"_s);
    EXPECT_TRUE(window->actions().action(u"edit.undo"_s)->isEnabled());
    EXPECT_EQ(project().all<Person>().size(), 2U);
}

TEST_F(Who, WhatWaitedForANameIsDoneOnceThereIsOne)
{
    window->visit(studyOf({u"Bede"_s, u"Cleo"_s}));
    press(u"Only look for now"_s);
    int done = 0;
    auto *finder = window->study()->findChild<WhoChoice *>()->finder();
    Acting::of(context()).whenKnown([&] { ++done; });
    ASSERT_TRUE(finder->isVisible());
    QTest::keyClick(finder->field(), Qt::Key_Escape);
    Acting::of(context()).be(u"Bede"_s);
    EXPECT_EQ(done, 0); // it was put off
    Acting::of(context()).beNobody();
    Acting::of(context()).whenKnown([&] { ++done; });
    Acting::of(context()).be(u"Bede"_s);
    EXPECT_EQ(done, 1);
}

TEST_F(Who, AStudyToLookAtAsksNobody)
{
    const QString path = studyOf({u"Bede"_s, u"Cleo"_s});
    const auto other = Project::open(path, schema(), Project::Access::Write);
    ASSERT_TRUE(other);
    window->visit(path);
    EXPECT_TRUE(project().readOnly());
    EXPECT_FALSE(asks());
    EXPECT_EQ(atTheFoot(), QString());
}

TEST_F(Who, InitialsAreOfTheFirstAndTheLastName)
{
    EXPECT_EQ(initialsOf(u"Ines Maria Novak"_s), u"IN"_s);
    EXPECT_EQ(initialsOf(u"tomas"_s), u"T"_s);
    EXPECT_EQ(initialsOf({}), QString());
}
