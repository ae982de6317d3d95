// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/flowing.h"
#include "core/base/textindex.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/correcttext.h"
#include "core/coding/regions.h"
#include "core/coding/segmentfilter.h"
#include "core/coding/voices.h"
#include "core/formats/readerpool.h"
#include "core/sources/import.h"
#include "core/sources/pagewords.h"
#include "tests/core/formats/pdffiles.h"
#include "tests/core/formats/picturefiles.h"
#include "tests/ui/coding/codingwindow.h"
#include "ui/coding/codingchanges.h"
#include "ui/coding/correctionmode.h"
#include "ui/coding/extractspanel.h"
#include "ui/coding/marksdialog.h"
#include "ui/coding/pagecodingview.h"
#include "ui/coding/pagepane.h"
#include "ui/coding/pagestrip.h"
#include "ui/coding/regionthumbnails.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/shell/actiontable.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>
#include <QToolTip>
#include <QTreeWidget>

namespace partsong {
namespace {

// PDFs and pictures are read, and coded, as they look.
class Pages : public CodingWindow {
protected:
    PagePane *pane() { return place()->pages(); }
    PageCodingView *pages() { return pane()->view(); }

    // Imports a file and waits until its pages are in sight.
    void open(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        ReaderPool pool;
        const auto read = readFiles({file.fileName()}, {}, pool);
        const auto added = addSources(project(), read);
        ASSERT_TRUE(added && !added->sources.empty());
        QApplication::processEvents();
        ASSERT_TRUE(place()->showSource(added->sources.front()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->complete(); }, 20'000));
        focusPages();
    }
    void openWords()
    {
        open(u"words.pdf"_s,
             pdfOf({wordsAt(50, 700, "The nights are long here") + wordsAt(50, 680, "and nobody comes."),
                    wordsAt(50, 700, "Second page")}));
        ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->words().hasBoxes(0); }, 20'000));
    }
    void focusPages()
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        pages()->setFocus();
        QApplication::processEvents();
    }
    // Where a letter of the words is on the viewport.
    QPoint letter(const QString &words, int number)
    {
        const QString text = pages()->words().words({0, pages()->words().characters()});
        const int at = int(text.indexOf(words)) + number;
        const auto lines = pages()->words().linesOf(pages()->words().pageOf(at), {at, at + 1});
        return lines.isEmpty()
            ? QPoint()
            : pages()->shownRect({pages()->words().pageOf(at), lines.first()}).center().toPoint();
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *on = pages()->viewport();
        QTest::mousePress(on, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(on, (from + to) / 2);
        QTest::mouseMove(on, to);
        QTest::mouseRelease(on, Qt::LeftButton, modifiers, to);
        QApplication::processEvents();
    }
    void pressOnPages(int key, Qt::KeyboardModifiers modifiers = {})
    {
        window->actions().refresh();
        QTest::keyClick(pages(), Qt::Key(key), modifiers);
        QApplication::processEvents();
    }
    QString selected() { return pages()->words().words(pages()->selectedWords()); }
    std::vector<Coding> codings() { return project().all<Coding>(); }
};

TEST_F(Pages, WordsAreSelectedByMouseAndCoded)
{
    openWords();
    drag(letter(u"nights"_s, 0) - QPoint(3, 0), letter(u"nights"_s, 5) + QPoint(3, 0));
    EXPECT_EQ(selected(), u"nights"_s);
    pressOnPages(Qt::Key_C);
    typeInto(place()->gestures()->picker()->finder(), u"Night"_s);
    ASSERT_EQ(codings().size(), 1U);
    EXPECT_EQ(view()->wordsIn(codings()[0].anchor.range), u"nights"_s);
    EXPECT_EQ(pages()->spokenOn(0), QStringList{u"Words coded Night"_s});
}

TEST_F(Pages, HoveringTellsWhichCodeAndWho)
{
    openWords();
    drag(letter(u"nights"_s, 0) - QPoint(3, 0), letter(u"nights"_s, 5) + QPoint(3, 0));
    pressOnPages(Qt::Key_C);
    typeInto(place()->gestures()->picker()->finder(), u"Night"_s);
    const auto tipAt = [this](const QPoint &at) {
        QToolTip::hideText();
        EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }, 5000)); // it goes in a while
        QHelpEvent event(QEvent::ToolTip, at, pages()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(pages()->viewport(), &event);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    const QString tip = tipAt(letter(u"nights"_s, 2));
    EXPECT_TRUE(tip.contains(u"Night"_s)) << qPrintable(tip);
    EXPECT_TRUE(tip.contains(u"Anna"_s)) << qPrintable(tip);
    EXPECT_EQ(tipAt(letter(u"nobody"_s, 2)), QString());
    QToolTip::hideText();
}

TEST_F(Pages, WordsAreSelectedByKeysAcrossLinesAndCoded)
{
    openWords();
    pressOnPages(Qt::Key_Home, Qt::ControlModifier);
    pressOnPages(Qt::Key_Right, Qt::ControlModifier);
    pressOnPages(Qt::Key_Right);
    pressOnPages(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(selected(), u"nights"_s);
    pressOnPages(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(selected().startsWith(u"nights are long here\nand"_s)) << selected().toStdString();
    pressOnPages(Qt::Key_S);
    EXPECT_EQ(view()->selection(), pages()->selection()); // what the text selects, the page selects
}

TEST_F(Pages, ADoubleClickTakesTheWordAndAThirdTheSentence)
{
    openWords();
    const QPoint at = letter(u"long"_s, 1);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(pages()->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(selected(), u"long"_s);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(selected(), u"The nights are long here\nand nobody comes."_s);
}

TEST_F(Pages, AWordThatIsDoubleClickedIsDraggedOnWordByWord)
{
    openWords();
    const QPoint from = letter(u"nights"_s, 2);
    const QPoint to = letter(u"long"_s, 1);
    QWidget *on = pages()->viewport();
    QTest::mouseClick(on, Qt::LeftButton, {}, from);
    QMouseEvent again(QEvent::MouseButtonDblClick, from, on->mapToGlobal(from), Qt::LeftButton,
                      Qt::LeftButton, {}); // and held
    QApplication::sendEvent(on, &again);
    QTest::mouseMove(on, (from + to) / 2);
    QTest::mouseMove(on, to);
    QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    EXPECT_EQ(selected(), u"nights are long"_s);
}

TEST_F(Pages, FourClicksTakeTheParagraph)
{
    openWords();
    const QPoint at = letter(u"long"_s, 1);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(pages()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(pages()->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(selected(), view()->wordsIn(view()->stretchAround(12, TranscriptView::Grain::Paragraph)));
    EXPECT_EQ(codings().size(), 0U);
}

TEST_F(Pages, TheEdgesOfCodedWordsAreDragged)
{
    openWords();
    const Id<Code> code = *addCode(project(), u"Night"_s);
    ASSERT_TRUE(applyCode(project(), {.code = code, .anchor = {.text = view()->text(), .range = {4, 10}}}));
    QApplication::processEvents();
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, letter(u"nights"_s, 2)); // chooses it
    pages()->viewport()->grab();
    const auto line = pages()->words().linesOf(0, {4, 10}).first();
    const QRectF shown = pages()->shownRect({0, line});
    const QPoint end(int(shown.right()) + 1, int(shown.center().y()));
    drag(end, letter(u"long"_s, 1));
    ASSERT_EQ(codings().size(), 1U);
    EXPECT_EQ(view()->wordsIn(codings()[0].anchor.range), u"nights are long"_s);
    pages()->viewport()->grab();
    const QPoint start(int(shown.left()) - 1, int(shown.center().y()));
    drag(start, letter(u"The"_s, 0) - QPoint(6, 0));
    EXPECT_EQ(view()->wordsIn(codings()[0].anchor.range), u"The nights are long"_s);
    // At the end of its bracket, whole lines.
    pages()->viewport()->grab();
    const QRectF whole = pages()->shownRect({0, pages()->words().linesOf(0, {0, 19}).first()});
    const QPoint bracket(int(pages()->pageRect(0).right()) + space(2) + 1, int(whole.bottom()) + 1);
    drag(bracket, QPoint(bracket.x(), letter(u"nobody"_s, 1).y() + 5));
    EXPECT_EQ(view()->wordsIn(codings()[0].anchor.range), u"The nights are long here\nand nobody comes."_s);
    ASSERT_TRUE(project().undo());
    EXPECT_EQ(view()->wordsIn(codings()[0].anchor.range), u"The nights are long"_s);
}

TEST_F(Pages, AnEdgeIsLetGoByEscape)
{
    openWords();
    const Id<Code> code = *addCode(project(), u"Night"_s);
    ASSERT_TRUE(applyCode(project(), {.code = code, .anchor = {.text = view()->text(), .range = {4, 10}}}));
    QApplication::processEvents();
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, letter(u"nights"_s, 2));
    const QRectF shown = pages()->shownRect({0, pages()->words().linesOf(0, {4, 10}).first()});
    QTest::mousePress(pages()->viewport(), Qt::LeftButton, {},
                      QPoint(int(shown.right()) + 1, int(shown.center().y())));
    QTest::mouseMove(pages()->viewport(), letter(u"long"_s, 1));
    QTest::keyClick(pages(), Qt::Key_Escape);
    QTest::mouseRelease(pages()->viewport(), Qt::LeftButton, {}, letter(u"long"_s, 1));
    EXPECT_EQ(view()->wordsIn(codings()[0].anchor.range), u"nights"_s);
}

TEST_F(Pages, PagesTurnedByKeysTakeTheCaretAlong)
{
    open(u"long.pdf"_s, pdfOf(QByteArrayList(9, wordsAt(50, 700, "A page") + wordsAt(50, 300, "goes on."))));
    pressOnPages(Qt::Key_PageDown, Qt::ControlModifier);
    pressOnPages(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(pages()->page(), 2);
    EXPECT_EQ(pages()->words().pageOf(pages()->caret()), 2);
    pressOnPages(Qt::Key_Down); // goes on here, not where the caret was at first
    EXPECT_EQ(pages()->page(), 2);
    for (int i = 0; i < 4; ++i)
        pressOnPages(Qt::Key_PageDown);
    const int page = pages()->page();
    EXPECT_GT(page, 2);
    EXPECT_GE(pages()->words().pageOf(pages()->caret()), 3);
    pane()->strip()->pageField()->setFocus();
    pane()->strip()->pageField()->setValue(8);
    QTest::keyClick(pane()->strip()->pageField(), Qt::Key_Return);
    EXPECT_TRUE(pages()->hasFocus());
    EXPECT_EQ(pages()->words().pageOf(pages()->caret()), 7);
}

TEST_F(Pages, ADragDrawsAnotherRectangleThanTheOneThatIsOffered)
{
    openWords();
    drag(letter(u"nights"_s, 0), letter(u"nights"_s, 5));
    EXPECT_FALSE(selected().isEmpty());
    pressOnPages(Qt::Key_D);
    EXPECT_TRUE(selected().isEmpty()); // the rectangle is meant now
    const QRectF offered = pages()->shownRect(*pages()->PageView::region());
    const QPoint from = offered.center().toPoint();
    drag(from, from + QPoint(60, 40));
    const QRectF drawn = pages()->shownRect(*pages()->PageView::region());
    EXPECT_NEAR(drawn.left(), from.x(), 2);
    EXPECT_NEAR(drawn.width(), 60, 3);
    drag(drawn.center().toPoint(), drawn.center().toPoint() + QPoint(10, 0)); // that one is moved
    EXPECT_NEAR(pages()->shownRect(*pages()->PageView::region()).left(), from.x() + 10, 2);
    EXPECT_NEAR(pages()->shownRect(*pages()->PageView::region()).width(), 60, 3);
}

TEST_F(Pages, ALineStandsBesideWhatWasRead)
{
    openWords();
    const QRectF page = pages()->pageRect(0);
    const QRect beside(int(page.left()) - scaled(10), int(page.top()), scaled(8), int(page.height() / 4));
    const QImage before = pages()->viewport()->grab(beside).toImage();
    pages()->select({20, 20});
    pressOnPages(Qt::Key_H);
    EXPECT_EQ(view()->readTo(), 20);
    EXPECT_NE(pages()->viewport()->grab(beside).toImage(), before);
    pressOnPages(Qt::Key_H); // again: it is gone
    EXPECT_EQ(pages()->viewport()->grab(beside).toImage(), before);
}

TEST_F(Pages, AClickReachesWhatLiesBeneath)
{
    openWords();
    const Id<Code> one = *addCode(project(), u"One"_s);
    const Id<Code> two = *addCode(project(), u"Two"_s);
    const Anchor here = regionAnchor(view()->text(), 1, {200, 300, 100, 100});
    const Id<Coding> first = *applyCode(project(), {.code = one, .anchor = here});
    const Id<Coding> second = *applyCode(project(), {.code = two, .anchor = here});
    QApplication::processEvents();
    const QPoint at = pages()->shownRect({0, rectOf(here)}).center().toPoint();
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(pages()->chosenRegion(), first);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(pages()->chosenRegion(), second);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(pages()->chosenRegion(), first);
}

TEST_F(Pages, ARectangleIsDrawnCodedMovedAndTakenOff)
{
    open(u"scan.pdf"_s, pdfOf({"100 500 100 100 re f"}));
    EXPECT_TRUE(pages()->drawing()); // there are no words to select
    const QRectF page = pages()->pageRect(0);
    const double scale = page.width() / 600;
    const QPoint from = page.topLeft().toPoint() + QPoint(int(100 * scale), int(100 * scale));
    drag(from, from + QPoint(int(200 * scale), int(60 * scale)));
    ASSERT_TRUE(pane()->region());
    pressOnPages(Qt::Key_C);
    typeInto(place()->gestures()->picker()->finder(), u"Square"_s);
    ASSERT_EQ(codings().size(), 1U);
    const Anchor coded = codings()[0].anchor;
    EXPECT_EQ(coded.page, 1);
    EXPECT_NEAR(coded.x, 100, 2);
    EXPECT_NEAR(coded.width, 200, 3);
    EXPECT_EQ(pages()->chosenRegion(), codings()[0].id);
    // Its middle moves it, a corner shapes it.
    const QPoint middle = pages()->shownRect({0, rectOf(coded)}).center().toPoint();
    drag(middle, middle + QPoint(0, 40));
    EXPECT_NEAR(codings()[0].anchor.y - coded.y, 40 / scale, 2);
    const QPoint corner = pages()->shownRect({0, rectOf(codings()[0].anchor)}).bottomRight().toPoint();
    drag(corner, corner + QPoint(30, 0));
    EXPECT_NEAR(codings()[0].anchor.width - coded.width, 30 / scale, 2);
    pressOnPages(Qt::Key_U);
    EXPECT_TRUE(codings().empty());
}

TEST_F(Pages, ARectangleIsDrawnByKeysAlone)
{
    openWords();
    pressOnPages(Qt::Key_D);
    ASSERT_TRUE(pane()->region());
    const Anchor first = *pane()->region();
    pressOnPages(Qt::Key_Right);
    pressOnPages(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_NEAR(pane()->region()->x - first.x, 8, 0.01);
    EXPECT_NEAR(pane()->region()->height - first.height, 8, 0.01);
    pressOnPages(Qt::Key_C);
    typeInto(place()->gestures()->picker()->finder(), u"Here"_s);
    ASSERT_EQ(codings().size(), 1U);
    EXPECT_TRUE(codings()[0].anchor.region());
    pressOnPages(Qt::Key_Escape);
    EXPECT_FALSE(pane()->region());
}

TEST_F(Pages, ACodedRectangleTakesMoreCodesAndStaysWhereItIs)
{
    open(u"scan.pdf"_s, pdfOf({"100 500 100 100 re f"}));
    const auto codeAs = [this](const QString &name) {
        pressOnPages(Qt::Key_C);
        typeInto(place()->gestures()->picker()->finder(), name);
        focusPages();
    };
    pressOnPages(Qt::Key_D);
    codeAs(u"One"_s);
    codeAs(u"Two"_s);
    ASSERT_EQ(codings().size(), 2U);
    EXPECT_EQ(rectOf(codings()[0].anchor), rectOf(codings()[1].anchor));
    const QRectF before = rectOf(codings()[1].anchor);
    pressOnPages(Qt::Key_Down);
    pressOnPages(Qt::Key_Right);
    QTest::qWait(800);
    EXPECT_EQ(rectOf(codings()[1].anchor), before);
    pressOnPages(Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rectOf(codings()[1].anchor) != before; }, 5000));
    EXPECT_EQ(rectOf(codings()[0].anchor), before);
    pressOnPages(Qt::Key_D); // another one, not this
    EXPECT_TRUE(pages()->chosenRegion().null());
    ASSERT_TRUE(pages()->PageView::region());
    codeAs(u"Three"_s);
    EXPECT_EQ(codings().size(), 3U);
}

TEST_F(Pages, EscapeEndsDrawing)
{
    openWords();
    pressOnPages(Qt::Key_D);
    EXPECT_TRUE(pages()->drawing());
    pressOnPages(Qt::Key_Escape);
    EXPECT_FALSE(pages()->PageView::region());
    pressOnPages(Qt::Key_Escape);
    EXPECT_FALSE(pages()->drawing());
}

TEST_F(Pages, PassagesSayOnWhichPageTheyStand)
{
    openWords();
    const TextRange second = pages()->words().rangeOf(1);
    const Id<Code> code = *addCode(project(), u"C"_s);
    ASSERT_TRUE(applyCode(project(), {.code = code, .anchor = {.text = view()->text(), .range = {4, 10}}}));
    ASSERT_TRUE(applyCode(project(), {.code = code, .anchor = {.text = view()->text(), .range = second}}));
    QStringList cited;
    for (const CodingPlace &each : segmentPlaces(project(), {}))
        cited << Voices(project()).citation(each);
    EXPECT_EQ(cited, (QStringList{u"words, page 1"_s, u"words, page 2"_s}));
}

TEST_F(Pages, APassageIsGoneToFromAnyPage)
{
    open(u"long.pdf"_s, pdfOf(QByteArrayList(9, wordsAt(50, 700, "A page"))));
    pages()->select({2, 2});
    pages()->goToPage(6);
    place()->showSubject(subjectId(place()->source()), TextRange{2, 6}); // the caret is there already
    EXPECT_EQ(pages()->page(), 0);
    const Id<Source> pdf = place()->source();
    pages()->goToPage(6);
    ASSERT_TRUE(place()->showSource(addSource(u"Talk"_s, u"Words."_s)));
    place()->showSubject(subjectId(pdf), TextRange{2, 6}); // not where one was last
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->complete(); }, 20'000));
    EXPECT_EQ(pages()->page(), 0);
}

TEST(Flowing, JoinsWhatWasBrokenAtTheEndOfALine)
{
    EXPECT_EQ(flowing(u"more difficult to com-\npile  than\nothers"_s),
              u"more difficult to compile than others"_s);
    EXPECT_EQ(flowing(u"Ward B-\nNorth, 10-\n12"_s), u"Ward B- North, 10- 12"_s);
}

TEST_F(Pages, NextGoesThroughWordsAndRectanglesInTheOrderOfPages)
{
    openWords();
    const Id<Code> code = *addCode(project(), u"C"_s);
    const Id<Text> text = view()->text();
    const Id<Coding> low =
        *applyCode(project(), {.code = code, .anchor = regionAnchor(text, 1, {50, 400, 50, 50})});
    const Id<Coding> later =
        *applyCode(project(), {.code = code, .anchor = regionAnchor(text, 2, {50, 4, 50, 50})});
    const Id<Coding> words =
        *applyCode(project(), {.code = code, .anchor = {.text = text, .range = {4, 10}}});
    for (const Id<Coding> expected : {words, low, later}) {
        place()->gestures()->changes()->step(1);
        EXPECT_EQ(view()->selectedCoding(), expected);
    }
    place()->gestures()->changes()->step(-1);
    EXPECT_EQ(view()->selectedCoding(), low);
}

TEST_F(Pages, WordsAreFoundOverLineEnds)
{
    openWords();
    pressOnPages(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(pane()->strip()->field(), u"here and"_s);
    ASSERT_EQ(pages()->hits().size(), 1);
    EXPECT_EQ(pages()->words().words(pages()->hits()[0]), u"here\nand"_s);
    QTest::keyClick(pane()->strip()->field(), Qt::Key_Escape);
    EXPECT_EQ(selected(), u"here\nand"_s);
}

TEST_F(Pages, WordsThatAreBrokenAtTheEndOfALineAreFound)
{
    open(u"broken.pdf"_s,
         pdfOf({wordsAt(50, 700, "more difficult to com-") + wordsAt(50, 680, "pile here")}));
    pressOnPages(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(pane()->strip()->field(), u"compile"_s);
    ASSERT_EQ(pages()->hits().size(), 1);
    EXPECT_EQ(pages()->words().words(pages()->hits()[0]), u"com-\npile"_s);
}

TEST_F(Pages, CorrectedWordsStandWhereTheyStood)
{
    openWords();
    ASSERT_TRUE(correctText(project(), view()->text(), {4, 10}, u"evenings"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->words().hasBoxes(0); }, 20'000));
    const int after = int(u"The evenings are "_s.size());
    const auto lines = pages()->words().linesOf(0, {after, after + 4});
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(pages()->words().words({after, after + 4}), u"long"_s);
    EXPECT_GT(lines[0].left(), 100);
}

TEST_F(Pages, AreCorrectedInTheirWordsAndComeBack)
{
    openWords();
    pages()->select({4, 10});
    pressOnPages(Qt::Key_F2);
    ASSERT_TRUE(place()->correction()->active());
    EXPECT_TRUE(view()->isVisible());
    EXPECT_FALSE(pages()->isVisible());
    QApplication::processEvents();
    QTest::keyClicks(view(), u"evenings"_s);
    QTest::keyClick(view(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_FALSE(place()->correction()->active());
    EXPECT_TRUE(pages()->isVisible());
    const QString now = pages()->words().words({0, 20});
    EXPECT_TRUE(now.startsWith(u"The evenings are"_s)) << now.toStdString();
}

TEST_F(Pages, WhatIsForPagesGoesWhenTheWordsStandAlone)
{
    openWords();
    pane()->setWordsAlone(true);
    window->actions().refresh();
    EXPECT_FALSE(pane()->strip()->field()->isVisible());
    EXPECT_FALSE(pane()->strip()->pageField()->isVisible());
    EXPECT_FALSE(window->actions().action(u"pages.region"_s)->isEnabled());
    EXPECT_TRUE(window->actions().action(u"pages.words"_s)->isEnabled());
    pane()->setWordsAlone(false);
    window->actions().refresh();
    EXPECT_TRUE(pane()->strip()->field()->isVisible());
    EXPECT_TRUE(window->actions().action(u"pages.region"_s)->isEnabled());
}

TEST_F(Pages, TheCaretComesBackToItsPlace)
{
    openWords();
    pages()->select({26, 26});
    const Id<Source> pdf = place()->source();
    ASSERT_TRUE(place()->showSource(addSource(u"Talk"_s, u"Words."_s)));
    ASSERT_TRUE(place()->showSource(pdf));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->complete(); }, 20'000));
    EXPECT_EQ(pages()->caret(), 26);
    EXPECT_EQ(view()->caret(), 26);
}

TEST_F(Pages, AreOpenedWhereOneWas)
{
    open(u"long.pdf"_s, pdfOf(QByteArrayList(9, wordsAt(50, 700, "A page"))));
    const Id<Source> pdf = place()->source();
    pages()->goToPage(6, 100);
    const Id<Source> other = addSource(u"Talk"_s, u"Words."_s);
    ASSERT_TRUE(place()->showSource(other));
    ASSERT_TRUE(place()->showSource(pdf));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->complete(); }, 20'000));
    EXPECT_EQ(pages()->page(), 6);
    pages()->goToPage(3);
    const QString path = project().path();
    window->closeStudy();
    ASSERT_TRUE(window->openStudy(path)); // it is kept from day to day
    ASSERT_TRUE(place()->showSource(pdf));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->complete(); }, 20'000));
    EXPECT_EQ(pages()->page(), 3);
}

TEST_F(Pages, ThatLieOnTheirSideAreAsWideAsTheOthers)
{
    PageLayout layout;
    layout.set({{600, 800}, {600, 800}, {800, 600}}, {.scale = 2});
    EXPECT_EQ(layout.rect(0).width(), 1200);
    EXPECT_EQ(layout.rect(2).size(), QSizeF(1200, 900));
    EXPECT_EQ(layout.fromPage(2, {400, 300, 400, 300}).bottomRight(), layout.rect(2).bottomRight());
    EXPECT_EQ(layout.toPage(2, layout.rect(2).center()), QPointF(400, 300));
    layout.set({{600, 800}, {600, 800}, {800, 600}}, {.scale = 2, .alone = 2});
    EXPECT_EQ(layout.rect(2).size(), QSizeF(1600, 1200)); // alone it has the room to itself
}

TEST_F(Pages, ThatLeftWithTheNamesLeaveTheirWords)
{
    openWords();
    const Id<Source> pdf = place()->source();
    ASSERT_TRUE(place()->showSource(addSource(u"Talk"_s, u"Words."_s)));
    Edit edit(project(), PARTSONG_LABEL("Seal names"));
    auto source = edit.find(pdf);
    ASSERT_TRUE(source);
    source->original.clear();
    edit.update(*source);
    ASSERT_TRUE(edit.commit());
    ASSERT_TRUE(place()->showSource(pdf));
    ASSERT_TRUE(QTest::qWaitFor([this] { return view()->isVisible(); }, 20'000));
    EXPECT_TRUE(view()->shownWords().startsWith(u"The nights are long here"_s));
    EXPECT_TRUE(pane()->wordsAlone());
    open(u"other.pdf"_s, pdfOf({wordsAt(50, 700, "Another")}));
    EXPECT_FALSE(pane()->wordsAlone());
}

TEST_F(Pages, LockedOnesAskOnce)
{
    const QByteArray locked = lockedPdf({wordsAt(50, 700, "Nobody came")}, "lamp");
    QFile file(folder.filePath(u"locked.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(locked);
    file.close();
    ReaderPool pool;
    const auto read = readFiles({file.fileName()}, {.encoding = {}, .password = u"lamp"_s}, pool);
    const auto added = addSources(project(), read);
    ASSERT_TRUE(added && !added->sources.empty());
    QApplication::processEvents();
    place()->showSource(added->sources.front());
    ASSERT_TRUE(QTest::qWaitFor([this] { return pane()->password()->isVisible(); }, 20'000));
    QTest::keyClicks(pane()->password(), u"lamp"_s);
    QTest::keyClick(pane()->password(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->isVisible() && pages()->complete(); }, 20'000));
    ASSERT_TRUE(place()->showSource(addSource(u"Talk"_s, u"Words."_s)));
    ASSERT_TRUE(place()->showSource(added->sources.front()));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->complete(); }, 20'000));
    EXPECT_FALSE(pane()->password()->isVisible());
}

TEST_F(Pages, APictureHasACaptionThatCanBeCoded)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    open(u"garden.png"_s, pictureOf(image, "png"));
    EXPECT_EQ(pages()->sizeOf(0), QSizeF(60, 40));
    EXPECT_FALSE(view()->isVisible());
    ASSERT_TRUE(setCaption(project(), view()->text(), u"The garden"_s));
    QApplication::processEvents();
    EXPECT_TRUE(view()->isVisible()); // as soon as it is written
    EXPECT_EQ(view()->shownWords(), u"The garden"_s);
    EXPECT_TRUE(pane()->isVisible());
    // Words of it that are selected are not what is meant once a rectangle is drawn.
    view()->select({4, 10});
    focusPages();
    pressOnPages(Qt::Key_D);
    EXPECT_TRUE(view()->selection().empty());
    ASSERT_TRUE(project().undo());
    QApplication::processEvents();
    EXPECT_FALSE(view()->isVisible());
}

TEST_F(Pages, ACaptionStaysInSightWhileItIsEmptiedAndWrittenAnew)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    open(u"garden.png"_s, pictureOf(image, "png"));
    ASSERT_TRUE(setCaption(project(), view()->text(), u"The garden"_s));
    QApplication::processEvents();
    activate();
    place()->correction()->begin();
    ASSERT_TRUE(place()->correction()->active());
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Delete);
    place()->correction()->commit();
    ASSERT_TRUE(QTest::qWaitFor([this] { return project().text(view()->text())->characters() == 0; }));
    EXPECT_TRUE(view()->isVisible());
    EXPECT_TRUE(view()->hasFocus());
    EXPECT_TRUE(place()->correction()->finish());
    QApplication::processEvents();
    EXPECT_FALSE(view()->isVisible());
}

TEST_F(Pages, WordsOfADoublePressAreChosenWhenTheButtonIsLetGo)
{
    openWords();
    QSignalSpy chosen(pages(), &PageView::wordsChosen);
    const QPoint first = letter(u"long"_s, 1);
    QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, first);
    QMouseEvent twice(QEvent::MouseButtonDblClick, first, pages()->viewport()->mapToGlobal(first),
                      Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(pages()->viewport(), &twice);
    EXPECT_EQ(chosen.count(), 0);
    QTest::mouseRelease(pages()->viewport(), Qt::LeftButton, {}, first);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_TRUE(chosen.front().front().toBool()); // another press may take more
    EXPECT_EQ(view()->wordsIn(view()->selection()), u"long"_s);
}

TEST_F(Pages, AVeryLargePictureIsSeenAsAWhole)
{
    QImage image(12'000, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    open(u"wide.png"_s, pictureOf(image, "png"));
    EXPECT_LT(pages()->zoom(), PageView::LeastZoom);
    EXPECT_LE(pages()->pageRect(0).right(), pages()->viewport()->width());
    pages()->zoomIn();
    pages()->zoomOut();
    pages()->zoomOut();
    EXPECT_LE(pages()->pageRect(0).width(), pages()->viewport()->width());
}

TEST_F(Pages, AreReadAloudInTheOrderOfReading)
{
    openWords();
    const Id<Code> code = *addCode(project(), u"Night"_s);
    ASSERT_TRUE(applyCode(project(), {.code = code, .anchor = {.text = view()->text(), .range = {4, 10}}}));
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(pages());
    ASSERT_TRUE(page && page->textInterface());
    EXPECT_EQ(page->textInterface()->text(0, 10), u"The nights"_s);
    EXPECT_TRUE(page->text(QAccessible::Description).contains(u"Page 1 of 2"_s));
    int start = 0;
    int end = 0;
    EXPECT_EQ(page->textInterface()->attributes(5, &start, &end), u"codes:Night;"_s);
    EXPECT_EQ(start, 4);
    EXPECT_EQ(end, 10);
}

TEST_F(Pages, WhatOthersMarkedBecomesCodings)
{
    const QByteArray annotations =
        "/Annots[<</Type/Annot/Subtype/Highlight/Rect[50 690 200 712]/QuadPoints[72 712 107 712 72 696 107 "
        "696]"
        "/T(Ann)/Contents(Look here)>><</Type/Annot/Subtype/Square/Rect[300 300 400 350]/T(Bob)>>]";
    open(u"marked.pdf"_s, pdfWithPageEntries({wordsAt(50, 700, "The nights are long here")}, annotations));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pane()->marks().size() == 2; }, 20'000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->words().hasBoxes(0); }, 20'000));
    bool asked = false;
    QTimer::singleShot(0, window.get(), [&] {
        auto *dialog = qobject_cast<MarksDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        asked = true;
        EXPECT_EQ(dialog->list()->topLevelItem(0)->text(0), u"nights"_s);
        dialog->codeField()->setCurrentText(u"Others/Marked"_s);
        dialog->accept();
    });
    window->actions().refresh();
    window->actions().action(u"pages.marks"_s)->trigger();
    ASSERT_TRUE(asked);
    ASSERT_EQ(codings().size(), 2U);
    EXPECT_EQ(view()->wordsIn(codings()[0].anchor.range), u"nights"_s);
    EXPECT_EQ(codings()[0].comment, u"Ann: Look here"_s);
    EXPECT_TRUE(codings()[1].anchor.region());
    EXPECT_EQ(codings()[1].comment, u"Marked by Bob"_s);
    ASSERT_TRUE(project().undo());
    EXPECT_TRUE(codings().empty());
}

TEST_F(Pages, MarksOfOneColourAreTickedAlone)
{
    const auto highlight = [](int y, const char *author, const char *colour) {
        return "<</Type/Annot/Subtype/Highlight/Rect[50 " + QByteArray::number(y) + " 200 "
            + QByteArray::number(y + 12) + "]/QuadPoints[50 " + QByteArray::number(y + 12) + " 200 "
            + QByteArray::number(y + 12) + " 50 " + QByteArray::number(y) + " 200 " + QByteArray::number(y)
            + "]/T(" + author + ")/C[" + colour + "]>>";
    };
    open(u"marked.pdf"_s,
         pdfWithPageEntries(
             {wordsAt(50, 700, "The nights are long") + wordsAt(50, 660, "Nobody comes")},
             "/Annots[" + highlight(698, "Ann", "1 1 0") + highlight(658, "Ben", "0 1 0")
                 + "<</Type/Annot/Subtype/Text/Rect[300 500 320 520]/T(Ben)/Contents(Why so?)>>" + "]"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pane()->marks().size() == 3; }, 20'000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return pages()->words().hasBoxes(0); }, 20'000));
    const auto marks = marksIn(project(), *project().find(place()->source()));
    ASSERT_TRUE(marks && marks->size() == 3);
    EXPECT_EQ(marks->at(2).kind, PageMark::Kind::Note);
    EXPECT_TRUE(marks->at(2).anchor.region());
    MarksDialog dialog(*marks, {});
    ASSERT_EQ(dialog.tickField()->count(), 5); // all, two colours, two people
    const auto choose = [&dialog](const QString &words) {
        const int at = dialog.tickField()->findText(words);
        ASSERT_GE(at, 0);
        dialog.tickField()->setCurrentIndex(at);
        Q_EMIT dialog.tickField()->activated(at);
    };
    choose(u"Green"_s);
    ASSERT_EQ(dialog.ticked().size(), 1U);
    EXPECT_EQ(dialog.ticked()[0].words, u"Nobody comes"_s);
    choose(u"Marked by Ben"_s);
    EXPECT_EQ(dialog.ticked().size(), 2U);
    choose(u"All of them"_s);
    EXPECT_EQ(dialog.ticked().size(), 3U);
}

TEST_F(Pages, ExtractsOfWordsAndRectanglesStandInTheOrderOfPages)
{
    openWords();
    const Id<Code> code = *addCode(project(), u"Night"_s);
    const TextRange second = pages()->words().rangeOf(1);
    ASSERT_TRUE(applyCode(project(), {.code = code, .anchor = {.text = view()->text(), .range = second}}));
    ASSERT_TRUE(
        applyCode(project(), {.code = code, .anchor = regionAnchor(view()->text(), 1, {100, 100, 50, 50})}));
    ASSERT_TRUE(applyCode(project(), {.code = code, .anchor = {.text = view()->text(), .range = {4, 10}}}));
    QApplication::processEvents();
    const SegmentListModel *list = place()->extracts()->model();
    ASSERT_EQ(list->rowCount(), 3);
    QStringList kinds;
    for (int row = 0; row < 3; ++row)
        kinds << (list->place(row).page > 0 ? u"rectangle"_s : list->wholeWords(row));
    EXPECT_EQ(kinds, (QStringList{u"nights"_s, u"rectangle"_s, u"Second page"_s}));
}

TEST_F(Pages, ARegionHasASmallPictureForLists)
{
    open(u"scan.pdf"_s, pdfOf({"100 500 100 100 re f"}));
    const Id<Code> code = *addCode(project(), u"C"_s);
    const Id<Coding> id = *applyCode(
        project(), {.code = code, .anchor = regionAnchor(view()->text(), 1, {100, 200, 100, 100})});
    RegionThumbnails pictures(project());
    const Coding coding = *project().find(id);
    EXPECT_TRUE(pictures.picture(coding, {50, 80}).isNull());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pictures.picture(coding, {50, 80}).isNull(); }, 20'000));
    const QImage picture = pictures.picture(coding, {50, 80});
    EXPECT_EQ(picture.size(), QSize(50, 50));
    EXPECT_EQ(picture.pixelColor(25, 25), QColor(Qt::black));
}

TEST(PagesOfText, KnowWhichLinesAreReadFromTheRight)
{
    PageWords words;
    const QString mixed = u"Hello\nمرحبا بكم\nagain"_s;
    words.set(std::make_shared<TextIndex>(mixed.toUtf8()), {{0, int(mixed.toUcs4().size())}});
    EXPECT_FALSE(words.rightToLeft(2));
    EXPECT_TRUE(words.rightToLeft(8));
    EXPECT_FALSE(words.rightToLeft(18));
}

TEST(PagesOfText, AreShortenedAndFitted)
{
    const TextIndex text(QByteArray("one\n\ftwo\n\f"));
    EXPECT_EQ(pageRanges(text, 3), (QList<TextRange>{{0, 4}, {5, 9}, {10, 10}}));
    EXPECT_EQ(pageRanges(text, 4).size(), 4);
    const PageText read{"abcd", {{1, 1, 1, 1}, {2, 1, 1, 1}, {3, 1, 1, 1}, {4, 1, 1, 1}}};
    const QList<QRectF> placed = placedWords("aXbd", read);
    ASSERT_EQ(placed.size(), 4);
    EXPECT_EQ(placed[0].x(), 1);
    EXPECT_TRUE(placed[1].isEmpty());
    EXPECT_EQ(placed[2].x(), 2);
    EXPECT_EQ(placed[3].x(), 4);
}

} // namespace
} // namespace partsong
