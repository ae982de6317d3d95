// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fuzzy.h"
#include "ui/widgets/typetofind.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

int score(const QString &pattern, const QString &text)
{
    const auto match = fuzzyMatch(pattern, text);
    return match ? match->score : -1;
}

TEST(FuzzyMatch, FindsLettersInOrderWhateverTheirCaseAndAccents)
{
    EXPECT_TRUE(fuzzyMatch(u"nc"_s, u"Night care"_s));
    EXPECT_TRUE(fuzzyMatch(u"hopital"_s, u"Hôpital"_s));
    EXPECT_FALSE(fuzzyMatch(u"cn"_s, u"Night"_s));
    EXPECT_FALSE(fuzzyMatch(u"zz"_s, u"Night care"_s));
}

TEST(FuzzyMatch, LikesStartsOfWordsAndRuns)
{
    EXPECT_GT(score(u"nc"_s, u"Night care"_s), score(u"nc"_s, u"Distance"_s));
    EXPECT_GT(score(u"care"_s, u"Night care"_s), score(u"care"_s, u"Carried and rested"_s));
    EXPECT_GT(score(u"care"_s, u"Care"_s), score(u"care"_s, u"Care at night"_s));
}

TEST(FuzzyMatch, TakesWordsInAnyOrder)
{
    EXPECT_TRUE(fuzzyMatch(u"care night"_s, u"Night care"_s));
}

TEST(FuzzyMatch, WantsEachWordInAPlaceOfItsOwn)
{
    EXPECT_FALSE(fuzzyMatch(u"P2/Topic 2"_s, u"P2/Topic 7"_s));
    EXPECT_TRUE(fuzzyMatch(u"P2/Topic 7"_s, u"P2/Topic 7"_s));
    EXPECT_TRUE(fuzzyMatch(u"a ab"_s, u"ab a"_s));
}

TEST(FuzzyMatch, SaysWhichLettersWereHit)
{
    EXPECT_EQ(fuzzyMatch(u"nc"_s, u"Night care"_s)->places, (std::vector<int>{0, 6}));
}

TEST(TypeToFind, StandsAboveWhatItIsForWhereThereIsNoRoomBelow)
{
    QWidget window;
    window.resize(900, 900);
    window.show();
    TypeToFind finder(u"Code"_s, &window);
    finder.setItems({{.id = u"1"_s, .text = u"Pain"_s}});
    const auto place = [&](const QRect &beside) {
        finder.open(&window, beside);
        const QRect shown(window.mapFromGlobal(finder.geometry().topLeft()), finder.size());
        finder.hide();
        return shown;
    };
    EXPECT_GE(place({100, 100, 200, 40}).top(), 140);
    EXPECT_LE(place({100, 800, 200, 40}).bottom(), 800);
    EXPECT_FALSE(place({100, 800, 200, 40}).intersects({100, 800, 200, 40}));
    EXPECT_LE(place({100, 0, 200, 890}).bottom(), 900); // no room anywhere
}

std::vector<FindItem> codes()
{
    return {{.id = u"1"_s, .text = u"Night care"_s},
            {.id = u"2"_s, .text = u"Pain"_s},
            {.id = u"3"_s, .text = u"Waiting for pain relief"_s}};
}

TEST(FindListModel, LeadsWithRecentOnesUntilSomethingIsTyped)
{
    FindListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(codes());
    model.setRecent({u"3"_s, u"2"_s});
    EXPECT_EQ(model.index(0).data(FindListModel::IdRole).toString(), u"3"_s);
    EXPECT_EQ(model.index(1).data(FindListModel::IdRole).toString(), u"2"_s);
    model.find(u"nig"_s);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(FindListModel::IdRole).toString(), u"1"_s);
}

TEST(FindListModel, AnswersToOtherWords)
{
    FindListModel model;
    model.setItems({{.id = u"a"_s, .text = u"Apply code"_s, .keywords = u"node case"_s}});
    model.find(u"node"_s);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(FindListModel, OtherWordsThatWereMeantComeBeforeStrewnLetters)
{
    FindListModel model;
    model.setItems({{.id = u"a"_s, .text = u"Undo: Mark as read"_s},
                    {.id = u"b"_s, .text = u"Preferences…"_s, .keywords = u"dark light"_s}});
    model.find(u"dark"_s);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(FindListModel::IdRole).toString(), u"b"_s);
}

class TypeToFindByKeyboard : public testing::Test {
protected:
    TypeToFindByKeyboard() : m_finder(u"Find a code"_s, &m_window)
    {
        m_window.resize(800, 600);
        m_window.show();
        m_finder.setItems(codes());
        m_finder.setCreateText(u"Create code “%1”"_s);
        m_finder.open(&m_window, QPoint(10, 10));
    }
    void type(const QString &text) { QTest::keyClicks(m_finder.field(), text); }
    void press(Qt::Key key) { QTest::keyClick(m_finder.field(), key); }

    QWidget m_window;
    TypeToFind m_finder;
};

TEST_F(TypeToFindByKeyboard, ReturnTakesTheBest)
{
    const QSignalSpy chosen(&m_finder, &TypeToFind::chosen);
    type(u"pain"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"2"_s);
    EXPECT_FALSE(m_finder.isVisible());
}

TEST_F(TypeToFindByKeyboard, ArrowsChooseAnother)
{
    const QSignalSpy chosen(&m_finder, &TypeToFind::chosen);
    type(u"pain"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"3"_s);
}

TEST_F(TypeToFindByKeyboard, MakesWhatIsNotThere)
{
    const QSignalSpy create(&m_finder, &TypeToFind::createRequested);
    type(u"Weekend cover"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(create.size(), 1);
    EXPECT_EQ(create[0][0].toString(), u"Weekend cover"_s);
}

TEST(FuzzyMatch, KnowsLettersThatWereMeantFromStrewnOnes)
{
    const auto meant = [](const QString &typed, const QString &text) {
        const auto match = fuzzyMatch(typed, text);
        return match && hitsMeant(*match, text);
    };
    EXPECT_TRUE(meant(u"nc"_s, u"Night care"_s));
    EXPECT_TRUE(meant(u"ight"_s, u"Night care"_s));
    EXPECT_TRUE(meant(u"prsv"_s, u"Preservation"_s));
    EXPECT_FALSE(meant(u"story"_s, u"Some fine folks from three studios, why not"_s));
}

TEST_F(TypeToFindByKeyboard, WhatHappensToHoldTheLettersComesAfterWhatIsNew)
{
    m_finder.setItems({{.id = u"1"_s, .text = u"Some fine folks from three studios, why not"_s}});
    const QSignalSpy create(&m_finder, &TypeToFind::createRequested);
    type(u"story"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(create.size(), 1);
    EXPECT_EQ(create[0][0].toString(), u"story"_s);
}

TEST_F(TypeToFindByKeyboard, OffersNothingNewForAnExactName)
{
    type(u"Pain"_s);
    EXPECT_EQ(m_finder.list()->model()->rowCount(), 2);
}

TEST_F(TypeToFindByKeyboard, EscLeaves)
{
    const QSignalSpy dismissed(&m_finder, &TypeToFind::dismissed);
    const QSignalSpy chosen(&m_finder, &TypeToFind::chosen);
    press(Qt::Key_Escape);
    EXPECT_EQ(dismissed.size(), 1);
    EXPECT_EQ(chosen.size(), 0);
}

} // namespace
} // namespace partsong
