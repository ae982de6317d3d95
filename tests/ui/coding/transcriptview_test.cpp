// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/coding/codings.h"
#include "core/coding/correcttext.h"
#include "core/sources/speaker.h"
#include "core/sources/turn.h"
#include "tests/support/testproject.h"
#include "ui/coding/transcriptview.h"
#include "ui/widgets/appearance.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPaintEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

QString manyWords(int paragraphs)
{
    QStringList lines;
    for (int i = 0; i < paragraphs; ++i)
        lines << u"Paragraph %1 is about the nights, and who came when somebody rang the bell. "_s.arg(i)
                     .repeated(1 + i % 5);
    return lines.join(u'\n');
}

// What of a widget is painted from now on.
class PaintedParts : public QObject {
public:
    explicit PaintedParts(QWidget *widget) { widget->installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

class Transcript : public testing::Test {
protected:
    void open(const QString &words)
    {
        source = project.addSource(u"Interview"_s, words);
        text = project.textOf(source);
        view = std::make_unique<TranscriptView>(*project, appearance);
        view->resize(900, 500);
        view->show();
        view->showText(text);
        view->setFocus();
        QApplication::processEvents();
    }
    QString selectedWords() const { return view->wordsIn(view->selection()); }

    TestProject project;
    Appearance appearance;
    Id<Source> source;
    Id<Text> text;
    std::unique_ptr<TranscriptView> view;
};

TEST_F(Transcript, MarksWithoutLettersStandOnTheSideOfTheWords)
{
    open(u"שלום לכולם\n–\nעוד מילים"_s);
    EXPECT_NEAR(view->caretRect(int(view->shownWords().indexOf(u'–'))).right(), view->caretRect(0).right(),
                12);
    open(u"Hello there\n–\n"_s);
    EXPECT_NEAR(view->caretRect(int(view->shownWords().indexOf(u'–'))).left(), view->caretRect(0).left(), 12);
}

TEST_F(Transcript, WordsAreSelectedByMouseAndByKeys)
{
    open(u"She said hello. 🙂 Nobody came that night.\nAnd then?"_s);
    const QPoint inNobody = view->caretRect(int(view->shownWords().indexOf(u"Nobody"_s)) + 2).center();
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, inNobody);
    EXPECT_EQ(selectedWords(), u"Nobody"_s);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, inNobody);
    EXPECT_EQ(selectedWords(), u"🙂 Nobody came that night."_s);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, inNobody);

    view->select({0, 0});
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(selectedWords(), u"She "_s);
    QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"She "_s);
    QTest::keyClick(view.get(), Qt::Key_End, Qt::ShiftModifier);
    EXPECT_EQ(selectedWords(), u"She said hello. 🙂 Nobody came that night."_s);
    QTest::keyClick(view.get(), Qt::Key_Down);
    EXPECT_EQ(view->selection().start, view->scene().text().positions().characters());
    QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(selectedWords(), view->shownWords());
}

TEST_F(Transcript, ADragTakesWholeWordsAndWithAltLetters)
{
    open(u"She said hello. Nobody came that night."_s);
    const auto place = [this](const QString &words, int letter) {
        const QRect caret = view->caretRect(int(view->shownWords().indexOf(words)) + letter);
        return QPoint(caret.center().x(), caret.center().y());
    };
    const auto dragged = [&](QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
        view->select({0, 0});
        QTest::mousePress(view->viewport(), Qt::LeftButton, keys, from);
        QTest::mouseMove(view->viewport(), (from + to) / 2);
        QTest::mouseMove(view->viewport(), to);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, keys, to);
        return selectedWords();
    };
    EXPECT_EQ(dragged(place(u"Nobody"_s, 2), place(u"that"_s, 2)), u"Nobody came that"_s);
    EXPECT_EQ(dragged(place(u"that"_s, 2), place(u"Nobody"_s, 2)), u"Nobody came that"_s);
    EXPECT_EQ(dragged(place(u"Nobody"_s, 0), place(u" that"_s, 0)), u"Nobody came"_s);
    EXPECT_EQ(dragged(place(u" that"_s, 0), place(u"Nobody"_s, 0)), u"Nobody came"_s);
    EXPECT_EQ(dragged(place(u"Nobody"_s, 2), place(u"Nobody"_s, 5)), u"bod"_s);
    EXPECT_EQ(dragged(place(u"Nobody"_s, 2), place(u"that"_s, 2), Qt::AltModifier), u"body came th"_s);
}

TEST_F(Transcript, OneLetterIsOneStepHoweverManyUnitsItTakes)
{
    open(u"a👩🏽‍⚕️b"_s);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QTest::keyClick(view.get(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(selectedWords(), u"👩🏽‍⚕️"_s);
    EXPECT_EQ(view->selection(), (TextRange{1, 6}));
}

TEST_F(Transcript, TheCaretWalksDownAndUpThroughAllLines)
{
    open(manyWords(30));
    int lastTop = -1;
    int steps = 0;
    const auto contentTop = [this] {
        return view->caretRect(view->caretUnit()).top() + view->verticalScrollBar()->value();
    };
    for (; view->caretUnit() < view->shownWords().size() && steps < 500; ++steps) {
        const int unit = view->caretUnit();
        QTest::keyClick(view.get(), Qt::Key_Down);
        if (unit == view->caretUnit())
            break;
        const bool onLastLine = view->caretUnit() == view->shownWords().size();
        ASSERT_GT(contentTop() + (onLastLine ? 1 : 0), lastTop);
        lastTop = contentTop();
    }
    EXPECT_GT(steps, 60);
    for (int i = 0; i < steps + 2; ++i)
        QTest::keyClick(view.get(), Qt::Key_Up);
    EXPECT_EQ(view->caretUnit(), 0);
}

TEST_F(Transcript, EveryPlaceIsFoundAgainAtItsOwnCaret)
{
    open(manyWords(6) + u"\nשלום hello مرحبا 🙂 end"_s);
    int wrong = 0;
    for (int unit = 0; unit < view->shownWords().size(); ++unit) {
        const QRect caret = view->caretRect(unit);
        if (caret.bottom() > view->viewport()->height())
            break;
        const int found = view->unitAt({caret.left(), caret.center().y()});
        wrong += std::abs(found - unit) > 1 ? 1 : 0;
    }
    EXPECT_LT(wrong, 3); // where directions meet one place has two carets
}

TEST_F(Transcript, BracketsNeverMeetAndAClickOnOneChoosesIt)
{
    open(manyWords(40));
    QRandomGenerator random(7);
    std::vector<NewCoding> codings;
    const int length = project->text(text)->characters();
    for (int i = 0; i < 120; ++i) {
        const Id<Code> code = project.addCode(u"Code %1"_s.arg(i));
        const int start = random.bounded(length - 200);
        codings.push_back(
            {.code = code, .anchor = {.text = text, .range = {start, start + 10 + random.bounded(180)}}});
    }
    ASSERT_TRUE(applyCodes(*project, codings));
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    view->verticalScrollBar()->setValue(0);
    QApplication::processEvents();
    const ShownCodings &shown = view->scene().codings();
    ASSERT_EQ(shown.count(), 120);
    for (int i = 0; i < view->scene().text().count(); ++i)
        view->scene().layout().set(i);
    const std::vector<int> ordered = shown.inOrder();
    for (const int one : ordered) {
        for (const int other : ordered) {
            if (one < other) {
                ASSERT_FALSE(view->scene().bracket(one).intersects(view->scene().bracket(other)));
            }
        }
    }
    const QSignalSpy chosen(view.get(), &TranscriptView::codingChosen);
    const QRectF bracket = view->scene().bracket(ordered.front());
    const QPoint hit(int(bracket.center().x()), int(bracket.center().y()) + view->scrollOffset().y());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, hit);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<Id<Coding>>(), shown.at(ordered.front()).coding.id);
}

TEST_F(Transcript, FollowsCodingsAndCorrections)
{
    open(u"First words. 🙂 Then the night came."_s);
    const Id<Code> code = project.addCode(u"Nights"_s);
    const auto coding = applyCode(*project, {.code = code, .anchor = {.text = text, .range = {15, 29}}});
    ASSERT_TRUE(coding);
    ASSERT_TRUE(view->shown(*coding));
    EXPECT_EQ(view->wordsIn({15, 29}), u"Then the night"_s);
    EXPECT_EQ(view->codingsAt(20), std::vector{*coding});
    EXPECT_TRUE(view->codingsAt(14).empty());

    view->select({20, 23});
    ASSERT_TRUE(correctText(*project, text, {0, 5}, u"The 🙂🙂 very first"_s));
    EXPECT_EQ(selectedWords(), u"the"_s);
    EXPECT_EQ(view->wordsIn(view->scene().text().positions().rangeOf(view->shown(*coding)->units)),
              u"Then the night"_s);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(view->wordsIn(view->scene().text().positions().rangeOf(view->shown(*coding)->units)),
              u"Then the night"_s);
    ASSERT_TRUE(project->undo());
    EXPECT_FALSE(view->shown(*coding));
}

// Of many places the one that is in sight; nobody is sent away from where they read.
TEST_F(Transcript, WhatWasUndoneInManyPlacesIsShownWhereOneIs)
{
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines << u"Line %1 of the night."_s.arg(i, 3, 10, QChar(u'0'));
    open(lines.join(u'\n'));
    const int length = int(lines.front().size()) + 1;
    Edit edit(*project, PARTSONG_LABEL("Code"));
    const Id<Code> code = project.addCode(u"Nights"_s);
    for (const int line : {5, 150, 295})
        ASSERT_TRUE(applyCode(
            *project, {.code = code, .anchor = {.text = text, .range = {line * length, line * length + 8}}}));
    ASSERT_TRUE(edit.commit());
    view->reveal({150 * length, 150 * length + 1});
    const int scrolled = view->verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(view->verticalScrollBar()->value(), scrolled);
    view->reveal({250 * length, 250 * length + 1});
    ASSERT_TRUE(project->redo());
    EXPECT_GT(view->verticalScrollBar()->value(), scrolled); // to the last, which is nearer than the second
}

TEST_F(Transcript, IsReadAloudWithItsCodes)
{
    open(u"Nobody came at night."_s);
    const Id<Code> code = project.addCode(u"Waiting"_s);
    ASSERT_TRUE(applyCode(*project, {.code = code, .anchor = {.text = text, .range = {0, 11}}}));
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(view.get());
    ASSERT_NE(read, nullptr);
    QAccessibleTextInterface *words = read->textInterface();
    ASSERT_NE(words, nullptr);
    EXPECT_EQ(words->text(0, words->characterCount()), u"Nobody came at night."_s);
    int start = -1;
    int end = -1;
    EXPECT_EQ(words->attributes(3, &start, &end), u"codes:Waiting;"_s);
    EXPECT_EQ(start, 0);
    EXPECT_EQ(end, 11);
    EXPECT_EQ(words->attributes(15, &start, &end), QString());
    words->setSelection(0, 7, 11);
    EXPECT_EQ(selectedWords(), u"came"_s);
    words->setCursorPosition(4);
    EXPECT_EQ(words->cursorPosition(), 4);
    EXPECT_EQ(words->selectionCount(), 0);
    EXPECT_TRUE(read->state().readOnly);
}

TEST_F(Transcript, WordsThatAreShownComeIntoSight)
{
    open(manyWords(400));
    const TextRange far{project->text(text)->characters() - 300, project->text(text)->characters() - 280};
    view->reveal(far);
    const QRect caret = view->caretRect(view->caretUnit());
    EXPECT_TRUE(view->viewport()->rect().contains(caret));
    view->reveal({100, 120});
    EXPECT_TRUE(view->viewport()->rect().contains(view->caretRect(view->caretUnit())));
}

TEST_F(Transcript, ScrollingBackKeepsWhatWasInSightInItsPlace)
{
    open(manyWords(300));
    auto *bar = view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    for (int i = 0; i < 60; ++i) {
        const int unit = view->unitAt({300, 250});
        const int before = view->caretRect(unit).top();
        bar->setValue(bar->value() - 40);
        EXPECT_NEAR(view->caretRect(unit).top(), before + 40, 2) << i;
    }
}

TEST_F(Transcript, APageTurnsFromWhereOneReads)
{
    open(manyWords(300));
    auto *bar = view->verticalScrollBar();
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    const int turned = bar->value();
    EXPECT_NEAR(turned, view->viewport()->height(), view->viewport()->height() / 4);
    QTest::keyClick(view.get(), Qt::Key_PageUp);
    EXPECT_EQ(bar->value(), 0);

    bar->setValue(20 * turned); // by wheel: the caret stays behind
    const int from = bar->value();
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    EXPECT_NEAR(bar->value(), from + turned, view->viewport()->height() / 4);
    EXPECT_TRUE(view->viewport()->rect().contains(view->caretRect(view->caretUnit())));
}

TEST_F(Transcript, WhatShoneIsDarkAgainWhenSomethingElseShines)
{
    open(manyWords(6));
    const auto paper = [this] {
        const QRect word = view->caretRect(2);
        return view->viewport()->grab().toImage().pixelColor(word.left() + 1, word.top() + 1);
    };
    const QColor before = paper();
    view->reveal({0, 20});
    EXPECT_NE(paper(), before);
    QApplication::processEvents();
    PaintedParts parts(view->viewport());
    view->reveal({100, 120});
    QApplication::processEvents();
    EXPECT_TRUE(parts.region.contains(view->caretRect(2).center()));
}

TEST_F(Transcript, ALineOfAMillionLettersOpens)
{
    open(u"words and more words "_s.repeated(50'000));
    QElapsedTimer clock;
    clock.start();
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    view->grab();
    EXPECT_GT(view->scene().text().count(), 200);
    EXPECT_EQ(view->scene().text().words().size(), 1'050'000);
}

} // namespace
} // namespace partsong
