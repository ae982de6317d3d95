// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/coding.h"
#include "core/store/person.h"
#include "tests/ui/coding/codingwindow.h"
#include "ui/coding/codingteam.h"
#include "ui/shell/acting.h"
#include "ui/shell/whochoice.h"

#include <QAction>
#include <QListView>
#include <QToolButton>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

class CodingAsOneOfATeam : public CodingWindow {
protected:
    CodingAsOneOfATeam() { addSource(u"Ruth"_s, u"The drawer was locked. Nobody came at night."_s); }

    Acting &acting() { return Acting::of(window->study()->context()); }
    TypeToFind *whoIsAsked() { return window->study()->findChild<WhoChoice *>()->finder(); }
    QString codersOf(const QString &words)
    {
        QStringList names;
        for (const Coding &coding : project().all<Coding>()) {
            if (view()->wordsIn(coding.anchor.range) == words)
                names << project().find(coding.coder)->name;
        }
        names.sort();
        return names.join(u' ');
    }
    QString onTheButton()
    {
        for (auto *button : window->study()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->defaultAction() == window->actions().action(u"study.me"_s))
                return button->text();
        }
        return {};
    }
};

} // namespace

TEST_F(CodingAsOneOfATeam, CodingAsksFirstWhoItIsAndThenGoesOn)
{
    acting().beNobody();
    EXPECT_EQ(onTheButton(), u"Who is coding?"_s);
    selectWords(u"drawer"_s);
    QTest::keyClick(view(), Qt::Key_C);
    typeInto(whoIsAsked(), u"Bea Cole"_s);
    EXPECT_EQ(onTheButton(), u"Bea Cole"_s);
    typeInto(place()->gestures()->picker()->finder(), u"Keys"_s); // open without another key
    EXPECT_EQ(codedWords(), QStringList{u"Keys: drawer"_s});
    EXPECT_EQ(codersOf(u"drawer"_s), u"Bea Cole"_s);
}

TEST_F(CodingAsOneOfATeam, WhoeverGoesOnWithoutANameCodesNothing)
{
    code(u"locked"_s, u"Keys"_s);
    acting().beNobody();
    selectWords(u"Nobody"_s);
    QTest::keyClick(view(), Qt::Key_C);
    ASSERT_TRUE(whoIsAsked()->isVisible());
    QTest::keyClick(whoIsAsked()->field(), Qt::Key_Escape);
    EXPECT_EQ(codedWords(), QStringList{u"Keys: locked"_s});
    acting().be(u"Anna"_s);
    EXPECT_EQ(codedWords(), QStringList{u"Keys: locked"_s});
}

TEST_F(CodingAsOneOfATeam, TheRailAndTheCodingWorkspaceNameTheSameOne)
{
    EXPECT_EQ(onTheButton(), u"Anna"_s);
    activate();
    window->actions().action(u"study.me"_s)->trigger();
    typeInto(whoIsAsked(), u"Bea"_s);
    EXPECT_EQ(onTheButton(), u"Bea"_s);
    EXPECT_EQ(acting().name(), u"Bea"_s);
    EXPECT_EQ(window->focusWidget(), view());
    code(u"locked"_s, u"Keys"_s);
    EXPECT_EQ(codersOf(u"locked"_s), u"Bea"_s);
}

TEST_F(CodingAsOneOfATeam, SomebodyIsPickedToGetTheSameCodings)
{
    code(u"locked"_s, u"Keys"_s);
    acting().be(u"Bea"_s);
    code(u"drawer"_s, u"Keys"_s);
    acting().be(u"Anna"_s);
    window->actions().refresh();
    window->actions().action(u"coding.copyTo"_s)->trigger();
    TypeToFind *finder = popup();
    ASSERT_TRUE(finder);
    const QAbstractItemModel *team = finder->list()->model();
    ASSERT_EQ(team->rowCount(), 1); // nobody copies to themselves
    EXPECT_EQ(team->index(0, 0).data().toString(), u"Bea"_s);
    typeInto(finder, u"be"_s);
    EXPECT_EQ(codersOf(u"locked"_s), u"Anna Bea"_s);
    EXPECT_EQ(codersOf(u"drawer"_s), u"Bea"_s);
}

TEST_F(CodingAsOneOfATeam, SomebodyNewCanGetTheSameCodings)
{
    code(u"locked"_s, u"Keys"_s);
    window->actions().refresh();
    window->actions().action(u"coding.copyTo"_s)->trigger();
    ASSERT_TRUE(popup());
    typeInto(popup(), u"Cleo"_s);
    EXPECT_EQ(codersOf(u"locked"_s), u"Anna Cleo"_s);
    EXPECT_EQ(acting().name(), u"Anna"_s);
}
