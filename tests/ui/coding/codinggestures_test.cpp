// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/favouritecodes.h"
#include "core/sources/speaker.h"
#include "core/sources/turn.h"
#include "tests/ui/coding/codingwindow.h"
#include "ui/coding/codingchanges.h"
#include "ui/coding/codingdialog.h"
#include "ui/coding/codingwithbar.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>

namespace partsong {
namespace {

constexpr auto Alt = Qt::AltModifier | Qt::ShiftModifier;

class Gestures : public CodingWindow {
protected:
    Id<Code> newCode(const QString &path) { return *addCode(project(), path); }
    Id<Coding> coded(const QString &words, Id<Code> code, const QString &comment = {})
    {
        const int at = int(view()->shownWords().indexOf(words));
        const TextRange range = view()->scene().text().positions().rangeOf({at, at + int(words.size())});
        return *applyCode(
            project(),
            {.code = code, .anchor = {.text = view()->text(), .range = range}, .comment = comment});
    }
    QPoint placeOf(const QString &words, int letter = 1)
    {
        return view()->caretRect(int(view()->shownWords().indexOf(words)) + letter).center();
    }
    // "Interviewer: ... Relative: ..." with two turns.
    void addTalk()
    {
        const QString words =
            u"Ann: How was the night? Did you sleep?\nBea: Nobody came. I rang twice.\nThen I slept."_s;
        const Id<Source> source = addSource(u"Talk"_s, words);
        Edit edit(project(), PARTSONG_LABEL("Import"));
        const auto speaks = [&](const QString &name, const QString &first, int end) {
            const Speaker speaker{Id<Speaker>::make(), source, name, {}, {}, false};
            edit.insert(speaker);
            Turn turn;
            turn.id = Id<Turn>::make();
            turn.text = view()->text();
            turn.speaker = speaker.id;
            turn.range = {int(words.indexOf(first)), end};
            edit.insert(turn);
        };
        speaks(u"Ann"_s, u"How was"_s, int(words.indexOf(u'\n')));
        speaks(u"Bea"_s, u"Nobody"_s, int(words.size()));
        EXPECT_TRUE(edit.commit());
        view()->showText({});
        place()->showSource({});
        view()->showText(project().all<Text>().front().id);
        QApplication::processEvents();
    }
};

TEST_F(Gestures, KeysSelectWordsSentencesParagraphsAndTurns)
{
    addTalk();
    putCaret(u"was the night"_s);
    press(Qt::Key_W);
    EXPECT_EQ(selectedWords(), u"was"_s);
    press(Qt::Key_W);
    EXPECT_EQ(selectedWords(), u"was the"_s);
    press(Qt::Key_S);
    EXPECT_EQ(selectedWords(), u"How was the night?"_s);
    press(Qt::Key_S);
    EXPECT_EQ(selectedWords(), u"How was the night? Did you sleep?"_s);
    press(Qt::Key_Period); // the next sentence is in the next turn, after the name
    EXPECT_EQ(selectedWords(), u"Nobody came."_s);
    press(Qt::Key_Comma);
    EXPECT_EQ(selectedWords(), u"Did you sleep?"_s);
    putCaret(u"rang"_s);
    press(Qt::Key_P);
    EXPECT_EQ(selectedWords(), u"Nobody came. I rang twice."_s);
    press(Qt::Key_T);
    EXPECT_EQ(selectedWords(), u"Nobody came. I rang twice.\nThen I slept."_s);
}

TEST_F(Gestures, KeysGoFromTurnToTurnWithWhatFollowsInSight)
{
    addTalk();
    putCaret(u"was the night"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(selectedWords(), u"How was the night? Did you sleep?"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(selectedWords(), u"Nobody came. I rang twice.\nThen I slept."_s);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(selectedWords(), u"How was the night? Did you sleep?"_s);

    const Id<Source> longer =
        addSource(u"Longer"_s, u"Nobody came that night. The bell rang.\n"_s.repeated(200));
    place()->showSource(longer);
    activate();
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Down, Qt::AltModifier);
        const int bottom = view()->caretRect(view()->selectedUnits().end).bottom();
        ASSERT_LT(bottom, view()->viewport()->height()) << i;
        ASSERT_GE(view()->caretRect(view()->selectedUnits().start).top(), 0) << i;
    }
    EXPECT_GT(view()->verticalScrollBar()->value(), 0);
}

TEST_F(Gestures, ASelectionGrowsAndShrinksStepByStep)
{
    addTalk();
    putCaret(u"rang"_s);
    QStringList seen;
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_X);
        seen << selectedWords();
    }
    EXPECT_EQ(seen.mid(0, 4),
              (QStringList{u"rang"_s, u"I rang twice."_s, u"Nobody came. I rang twice."_s,
                           u"Nobody came. I rang twice.\nThen I slept."_s}));
    EXPECT_EQ(seen[4], view()->shownWords());
    for (int i = 3; i >= 0; --i) {
        press(Qt::Key_X, Qt::ShiftModifier);
        EXPECT_EQ(selectedWords(), seen[i]);
    }
}

TEST_F(Gestures, ClicksSelectWordSentenceParagraphAndTurnAndSoDoesTheSpeakersName)
{
    addTalk();
    const QPoint place = placeOf(u"rang"_s);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(selectedWords(), u"rang"_s);
    const QStringList expected{u"I rang twice."_s, u"Nobody came. I rang twice."_s,
                               u"Nobody came. I rang twice.\nThen I slept."_s};
    for (const QString &words : expected) {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
        EXPECT_EQ(selectedWords(), words);
    }
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    const QRect name = view()->caretRect(int(view()->shownWords().indexOf(u"Ann:"_s)) + 1);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, name.center());
    EXPECT_EQ(selectedWords(), u"How was the night? Did you sleep?"_s);
}

TEST_F(Gestures, TheCodeThatComesFirstMayBeNew)
{
    addSource(u"Interview"_s, u"Nobody came that night."_s);
    activate();
    press(Qt::Key_C, Qt::ShiftModifier);
    ASSERT_NE(popup(), nullptr);
    typeInto(popup(), u"Waiting/At night"_s);
    activate();
    EXPECT_TRUE(place()->gestures()->bar()->isVisible());
    selectWords(u"Nobody"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(codedWords(), QStringList{u"At night: Nobody"_s});
}

TEST_F(Gestures, TheCodeComesFirstAndAllWordsTakeItUntilEscape)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang twice. Then silence."_s);
    newCode(u"Waiting"_s);
    activate();
    press(Qt::Key_C, Qt::ShiftModifier);
    ASSERT_NE(popup(), nullptr);
    typeInto(popup(), u"wait"_s);
    activate();
    EXPECT_TRUE(place()->gestures()->bar()->isVisible());
    // By mouse: dragged words at once.
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, placeOf(u"Nobody"_s, 0));
    QTest::mouseMove(view()->viewport(), placeOf(u" that"_s, 0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, placeOf(u" that"_s, 0));
    ASSERT_TRUE(QTest::qWaitFor([this] { return codedWords().size() == 1; }));
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: Nobody came"_s});
    EXPECT_TRUE(view()->selectedUnits().empty());
    // A sentence by three clicks is one passage, not three.
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, placeOf(u"bell"_s));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(u"bell"_s));
    EXPECT_EQ(codedWords().size(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return codedWords().size() == 2; }));
    EXPECT_TRUE(codedWords().contains(u"Waiting: The bell rang twice."_s));
    // By keys: Return.
    putCaret(u"Then"_s);
    press(Qt::Key_S);
    press(Qt::Key_Return);
    EXPECT_TRUE(codedWords().contains(u"Waiting: Then silence."_s));
    press(Qt::Key_Escape);
    EXPECT_FALSE(place()->gestures()->bar()->isVisible());
    EXPECT_TRUE(place()->gestures()->codingWith().null());
    selectWords(u"that night"_s);
    press(Qt::Key_Return); // asks for a code again
    EXPECT_NE(popup(), nullptr);
    QTest::keyClick(popup()->field(), Qt::Key_Escape);
    EXPECT_EQ(codedWords().size(), 3);
}

TEST_F(Gestures, DigitsCodeAndAskOnceForTheirCode)
{
    addSource(u"Interview"_s, u"Nobody came that night."_s);
    const Id<Code> bell = newCode(u"Bell"_s);
    const Id<Code> wait = newCode(u"Waiting"_s);
    ASSERT_TRUE(setFavouriteCode(project(), 2, bell));
    selectWords(u"Nobody"_s);
    press(Qt::Key_2);
    EXPECT_EQ(codedWords(), QStringList{u"Bell: Nobody"_s});
    press(Qt::Key_7);
    ASSERT_NE(popup(), nullptr);
    typeInto(popup(), u"wait"_s);
    EXPECT_TRUE(codedWords().contains(u"Waiting: Nobody"_s));
    EXPECT_EQ(favouriteCode(project(), 7), wait);
    activate();
    press(Qt::Key_0);
    ASSERT_NE(popup(), nullptr);
    typeInto(popup(), u"9"_s);
    QApplication::processEvents();
    ASSERT_NE(popup(), nullptr);
    typeInto(popup(), u"bell"_s);
    EXPECT_EQ(favouriteCode(project(), 9), bell);
}

TEST_F(Gestures, KeysMoveTheEdgesOfACodingWordByWord)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Coding> coding = coded(u"came that"_s, newCode(u"Waiting"_s));
    putCaret(u"that"_s);
    press(Qt::Key_Right, Alt);
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: came that night"_s});
    press(Qt::Key_Right, Alt);
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: came that night. The"_s});
    press(Qt::Key_Left, Alt);
    press(Qt::Key_Left, Alt);
    press(Qt::Key_Up, Alt);
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: Nobody came that"_s});
    press(Qt::Key_Down, Alt);
    press(Qt::Key_Down, Alt);
    press(Qt::Key_Down, Alt); // there is no word left to give up
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: that"_s});
    window->undo();
    EXPECT_EQ(project().find(coding)->anchor.range, (TextRange{7, 16}));
}

TEST_F(Gestures, EdgesAreDraggedWithOneStepOnRelease)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Coding> coding = coded(u"came that"_s, newCode(u"Waiting"_s));
    putCaret(u"that"_s);
    view()->setSelectedCoding(coding);
    const auto edge = [&](bool end) {
        const Utf16Range units = view()->shown(coding)->units;
        return view()->scene().handle(units, end).center().toPoint() + QPoint(0, view()->scrollOffset().y());
    };
    const auto before = project().lastStep();
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, edge(true));
    QTest::mouseMove(view()->viewport(), placeOf(u"that"_s, 2));
    QTest::mouseMove(view()->viewport(), placeOf(u"bell"_s, 3));
    // It is seen at once and not yet kept.
    EXPECT_EQ(view()->wordsIn(view()->scene().text().positions().rangeOf(view()->shown(coding)->units)),
              u"came that night. The bell"_s);
    EXPECT_EQ(project().lastStep(), before);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, placeOf(u"bell"_s, 3));
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: came that night. The bell"_s});
    EXPECT_EQ(project().lastStep(), before + 1);

    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, edge(false));
    QTest::mouseMove(view()->viewport(), placeOf(u"Nobody"_s, 3));
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, placeOf(u"Nobody"_s, 3));
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: came that night. The bell"_s});
    EXPECT_EQ(project().lastStep(), before + 1);
}

TEST_F(Gestures, TheEndsOfABracketAreDraggedLineByLine)
{
    addSource(u"Interview"_s, u"Nobody came that night.\nThe bell rang.\nThen silence."_s);
    const Id<Coding> coding = coded(u"The bell"_s, newCode(u"Waiting"_s));
    activate();
    const QRectF bracket = view()->scene().bracket(view()->scene().codings().slotOf(coding));
    const QPoint bottom(int(bracket.center().x()), int(bracket.bottom()) - 1 + view()->scrollOffset().y());
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, bottom);
    QTest::mouseMove(view()->viewport(), QPoint(bottom.x(), placeOf(u"silence"_s).y()));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {},
                        QPoint(bottom.x(), placeOf(u"silence"_s).y()));
    EXPECT_EQ(codedWords(), QStringList{u"Waiting: The bell rang.\nThen silence."_s});
}

TEST_F(Gestures, AllCodesComeOffTheSelectionOrTheCaret)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    coded(u"came that"_s, newCode(u"One"_s));
    coded(u"that night"_s, newCode(u"Two"_s));
    coded(u"rang"_s, newCode(u"Three"_s));
    putCaret(u"that"_s);
    press(Qt::Key_U, Qt::ShiftModifier);
    EXPECT_EQ(codedWords(), QStringList{u"Three: rang"_s});
    window->undo();
    selectWords(u"night. The bell rang"_s);
    press(Qt::Key_U, Qt::ShiftModifier);
    EXPECT_EQ(codedWords(), QStringList{u"One: came that"_s});
}

TEST_F(Gestures, ACodingTakesAnotherCodeAndKeepsWhatWasSaid)
{
    addSource(u"Interview"_s, u"Nobody came that night."_s);
    const Id<Code> bell = newCode(u"Bell"_s);
    const Id<Coding> one = coded(u"came that"_s, newCode(u"One"_s), u"Said twice"_s);
    const Id<Coding> two = coded(u"that night"_s, newCode(u"Two"_s));
    putCaret(u"that"_s);
    press(Qt::Key_R, Qt::ShiftModifier);
    ASSERT_NE(popup(), nullptr);
    typeInto(popup(), u"one"_s); // which of the two
    QApplication::processEvents();
    ASSERT_NE(popup(), nullptr);
    typeInto(popup(), u"bell"_s);
    EXPECT_EQ(project().find(one)->code, bell);
    EXPECT_EQ(project().find(one)->comment, u"Said twice"_s);
    EXPECT_NE(project().find(two)->code, bell);
}

TEST_F(Gestures, WhatIsUndoneIsShownWhereItHappened)
{
    addSource(u"Interview"_s,
              u"Nobody came that night.\n\n"_s + u"More was said. "_s.repeated(3000) + u"The end."_s);
    coded(u"came that"_s, newCode(u"Waiting"_s));
    putCaret(u"The end"_s);
    ASSERT_FALSE(view()->viewport()->rect().intersects(view()->caretRect(7)));
    window->undo();
    EXPECT_TRUE(project().all<Coding>().empty());
    EXPECT_TRUE(view()->viewport()->rect().contains(view()->caretRect(7)));
    EXPECT_EQ(view()->caretUnit(), 7);
}

TEST_F(Gestures, ACodingTakesACodeThatIsMadeForIt)
{
    addSource(u"Interview"_s, u"Nobody came that night."_s);
    const Id<Coding> one = coded(u"came that"_s, newCode(u"One"_s), u"Said twice"_s);
    const auto before = project().lastStep();
    putCaret(u"that"_s);
    press(Qt::Key_R, Qt::ShiftModifier);
    ASSERT_NE(popup(), nullptr);
    typeInto(popup(), u"Night/Bell"_s);
    EXPECT_EQ(project().find(project().find(one)->code)->name, u"Bell"_s);
    EXPECT_EQ(project().find(one)->comment, u"Said twice"_s);
    EXPECT_EQ(project().lastStep(), before + 1);
}

TEST_F(Gestures, AWeightIsGivenAndTakenBack)
{
    addSource(u"Interview"_s, u"Nobody came that night."_s);
    const Id<Coding> one = coded(u"came that"_s, newCode(u"One"_s));
    const auto answer = [this](const std::function<void(QDialog &)> &with) {
        QTimer::singleShot(50, window.get(), [with] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            with(*dialog);
            dialog->accept();
        });
    };
    putCaret(u"that"_s);
    answer([](QDialog &dialog) {
        dialog.findChild<QCheckBox *>()->setChecked(true);
        dialog.findChild<QSpinBox *>()->setValue(80);
    });
    press(Qt::Key_E);
    EXPECT_EQ(project().find(one)->weight, 80);
    activate();
    answer([](QDialog &dialog) { dialog.findChild<QCheckBox *>()->setChecked(false); });
    press(Qt::Key_E);
    EXPECT_FALSE(project().find(one)->weight);
}

TEST_F(Gestures, PassagesThatMeetJoinOnlyWhereTheStudySaysSo)
{
    addSource(u"Interview"_s, u"Nobody came that night."_s);
    activate();
    EXPECT_TRUE(place()->gestures()->changes()->joins());
    window->actions().action(u"coding.joins"_s)->trigger();
    EXPECT_FALSE(project().study().unionCodings);
    const Id<Code> code = newCode(u"One"_s);
    coded(u"Nobody came"_s, code);
    coded(u"came that"_s, code);
    EXPECT_EQ(codedWords().size(), 2);
    window->actions().action(u"coding.joins"_s)->trigger();
    coded(u"that night"_s, code);
    EXPECT_EQ(codedWords().size(), 1); // the last one joined what it met, and what that met
}

// A whole stretch of work without a mouse: find the place, code it three ways, correct, go back to it.
TEST_F(Gestures, AllIsDoneByKeysAlone)
{
    addTalk();
    activate();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Period);
    press(Qt::Key_Period);
    press(Qt::Key_Period);
    EXPECT_EQ(selectedWords(), u"Nobody came."_s);
    press(Qt::Key_C);
    typeInto(popup(), u"Care/Waiting"_s);
    activate();
    press(Qt::Key_Period);
    press(Qt::Key_R);
    press(Qt::Key_Period);
    press(Qt::Key_V);
    EXPECT_EQ(codedWords(),
              (QStringList{u"Waiting: Nobody came."_s, u"Waiting: I rang twice."_s,
                           u"Then I slept: Then I slept."_s}));
    press(Qt::Key_Home, Qt::ControlModifier);
    view()->setSelectedCoding({});
    press(Qt::Key_N);
    press(Qt::Key_N);
    press(Qt::Key_U);
    EXPECT_EQ(codedWords().size(), 2);
}

} // namespace
} // namespace partsong
