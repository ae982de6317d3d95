// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/themes.h"
#include "core/workshop/boardgeometry.h"
#include "tests/ui/workshop/boardfixture.h"
#include "ui/shell/subjectdrag.h"
#include "ui/workshop/presentwindow.h"

#include <QClipboard>
#include <QMimeData>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using Board = BoardFixture;

} // namespace

TEST_F(Board, ANoteIsBegunByKeyAndWrittenWhenItIsLeft)
{
    const qint64 before = steps();
    key(Qt::Key_N);
    ASSERT_TRUE(view().editor().active());
    EXPECT_EQ(steps(), before); // nothing is written while it is typed
    type(u"The kitchen knows first"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(steps(), before + 1);
    ASSERT_EQ(project().all<Note>().size(), 1u);
    EXPECT_EQ(project().all<Note>().front().text, u"The kitchen knows first");
    EXPECT_EQ(selection().ids().size(), 1u);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(Board, ANoteWithoutWordsIsNeverMade)
{
    const qint64 before = steps();
    key(Qt::Key_N);
    key(Qt::Key_Escape);
    EXPECT_FALSE(view().editor().active());
    EXPECT_EQ(steps(), before);
    EXPECT_TRUE(model().things().isEmpty());
}

TEST_F(Board, TabGoesOnToTheNextNote)
{
    key(Qt::Key_N);
    type(u"one"_s);
    key(Qt::Key_Tab);
    type(u"two"_s);
    key(Qt::Key_Escape);
    const std::vector<CanvasItem> items = itemsOf(project(), canvas);
    ASSERT_EQ(items.size(), 2u);
    EXPECT_FALSE(rectOf(items[0]).intersects(rectOf(items[1])));
}

TEST_F(Board, WordsAreEditedInPlace)
{
    const ItemId id = note(u"before"_s, {0, 0});
    selection().select(id);
    key(Qt::Key_Return);
    ASSERT_TRUE(view().editor().active());
    type(u"after"_s); // all of it was selected
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(model().find(id)->words(), u"after");
    ASSERT_TRUE(project().undo());
    EXPECT_EQ(model().find(id)->words(), u"before");
}

TEST_F(Board, ADragMovesWhatIsSelectedInOneStep)
{
    const ItemId id = note(u"here"_s, {0, 0});
    const ItemId far = note(u"there"_s, {600, 600});
    view().setZoom(1);
    view().centerOn(200, 200);
    selection().clear();
    const qint64 before = steps();
    drag(shown({80, 60}), shown({80, 60}) + QPoint(163, 99));
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(rect(id).topLeft(), QPointF(160, 96)); // on the grid
    EXPECT_EQ(rect(far).topLeft(), QPointF(600, 600));
    EXPECT_FALSE(view().board().previewing());
    ASSERT_TRUE(project().undo());
    EXPECT_EQ(rect(id).topLeft(), QPointF(0, 0));
}

TEST_F(Board, EscapeGivesADragUp)
{
    const ItemId id = note(u"here"_s, {0, 0});
    view().setZoom(1);
    view().centerOn(100, 100);
    const qint64 before = steps();
    QWidget *port = view().viewport();
    const QPoint from = shown({80, 60});
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(90, 0), port->mapToGlobal(from + QPoint(90, 0)),
                     Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(port, &move);
    EXPECT_TRUE(view().board().previewing());
    key(Qt::Key_Escape);
    QTest::mouseRelease(port, Qt::LeftButton, {}, from + QPoint(90, 0));
    EXPECT_EQ(steps(), before);
    EXPECT_EQ(view().board().rectOf(id), rect(id));
}

TEST_F(Board, AFrameTakesItsNotesAlong)
{
    const ItemId outer = frame({0, 0, 400, 300});
    const ItemId inside = note(u"in"_s, {16, 56});
    const ItemId outside = note(u"out"_s, {600, 56});
    view().fitAll();
    selection().select(outer);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(rect(outer).left(), 64);
    EXPECT_EQ(rect(inside).left(), 80);
    EXPECT_EQ(rect(outside).left(), 600);
}

TEST_F(Board, ArrowKeysMoveByTheGridAndHeldOnesAreOneStep)
{
    const ItemId id = note(u"here"_s, {0, 0});
    selection().select(id);
    const qint64 before = steps();
    key(Qt::Key_Down);
    EXPECT_EQ(rect(id).top(), 8);
    EXPECT_EQ(steps(), before + 1);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Right, {}, {}, i > 0);
        QApplication::sendEvent(&view(), &held);
    }
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(view().board().rectOf(id).left(), 40);
    QTest::keyRelease(&view(), Qt::Key_Right);
    EXPECT_EQ(steps(), before + 2);
    EXPECT_EQ(rect(id).left(), 40);
}

TEST_F(Board, HandlesAndAltWithArrowsResize)
{
    const ItemId id = note(u"here"_s, {0, 0});
    view().setZoom(1);
    view().centerOn(100, 100);
    selection().select(id);
    const qint64 before = steps();
    drag(shown({160, 120}), shown({160, 120}) + QPoint(80, 40));
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(rect(id), QRectF(0, 0, 240, 160));
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(rect(id), QRectF(0, 0, 248, 160));
}

TEST_F(Board, TwoSelectedThingsAreTiedByKeyAndTheTieFollows)
{
    const ItemId one = note(u"one"_s, {0, 0});
    const ItemId two = note(u"two"_s, {400, 0});
    selection().select({one, two});
    key(Qt::Key_L);
    ASSERT_EQ(model().connectors().size(), 1);
    const ItemId tie = *model().connectors().begin();
    EXPECT_EQ(model().find(tie)->item.from, one);
    const QRectF before = view().board().boundsOf({tie});
    selection().select(two);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_NE(view().board().boundsOf({tie}), before);
}

TEST_F(Board, AConnectorIsDrawnFromOneThingToAnother)
{
    const ItemId one = note(u"one"_s, {0, 0});
    const ItemId two = note(u"two"_s, {400, 0});
    view().fitAll();
    selection().clear();
    key(Qt::Key_L);
    EXPECT_EQ(view().tool(), BoardTool::Kind::Connector);
    drag(shown(rect(one).center()), shown(rect(two).center()));
    EXPECT_EQ(model().connectorsAt(two).size(), 1);
    EXPECT_EQ(view().tool(), BoardTool::Kind::Select);
}

TEST_F(Board, DeleteTakesANoteAndItsConnectorsAndUndoBringsThemBack)
{
    const ItemId one = note(u"one"_s, {0, 0});
    const ItemId two = note(u"two"_s, {400, 0});
    ASSERT_TRUE(addConnector(project(), one, two, u"then"_s));
    selection().select(one);
    key(Qt::Key_Delete);
    EXPECT_EQ(model().things().size(), 1);
    EXPECT_TRUE(selection().empty());
    ASSERT_TRUE(project().undo());
    EXPECT_EQ(model().things().size(), 3);
    EXPECT_EQ(model().connectors().size(), 1);
}

TEST_F(Board, ARubberBandSelectsAndWhatIsSelectedLinesUp)
{
    const ItemId one = note(u"one"_s, {0, 0});
    const ItemId two = note(u"two"_s, {43, 200});
    note(u"far"_s, {2000, 2000});
    view().setZoom(0.5);
    view().centerOn(200, 200);
    drag(shown({-100, -60}), shown({300, 360}));
    ASSERT_EQ(selection().ids().size(), 2u);
    commands().align(BoardEdge::Left);
    EXPECT_EQ(rect(one).left(), rect(two).left());
}

TEST_F(Board, ShiftAddsToTheSelectionAndTakesFromIt)
{
    const ItemId one = note(u"one"_s, {0, 0});
    const ItemId two = note(u"two"_s, {400, 0});
    view().fitAll();
    click(rect(one).center());
    click(rect(two).center(), Qt::ShiftModifier);
    EXPECT_EQ(selection().ids(), (std::vector{one, two}));
    click(rect(one).center(), Qt::ShiftModifier);
    EXPECT_EQ(selection().ids(), std::vector{two});
}

TEST_F(Board, TabWalksInReadingOrderAndLeavesAtTheEnd)
{
    const ItemId outer = frame({0, 0, 400, 300});
    const ItemId second = note(u"second"_s, {200, 60});
    const ItemId first = note(u"first"_s, {16, 56});
    const ItemId loose = note(u"loose"_s, {600, 40});
    selection().clear();
    for (const ItemId &expected : {outer, first, second, loose}) {
        key(Qt::Key_Tab);
        EXPECT_EQ(selection().current(), expected);
    }
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(selection().current(), second);
    selection().select(loose);
    key(Qt::Key_Tab);
    EXPECT_FALSE(view().hasFocus());
}

TEST_F(Board, ZoomsByKeyWithinItsBounds)
{
    note(u"one"_s, {0, 0});
    view().setZoom(1);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(view().zoom(), 1);
    key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view().zoom(), 1);
    for (int i = 0; i < 30; ++i)
        key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view().zoom(), BoardView::LeastZoom);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_TRUE(view().visibleRect().contains(model().bounds()));
    EXPECT_EQ(appearance.choice().textPercent, 100); // the keys did not reach the window
}

TEST_F(Board, ACardIsDroppedWhereTheMouseIs)
{
    view().setZoom(1);
    view().centerOn(0, 0);
    const auto theme = addTheme(project(), u"Keys"_s).value().id;
    const std::unique_ptr<QMimeData> data(dragOf({subjectId(theme)}, u"Keys"_s));
    const QPoint at = shown({64, 32});
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(view().viewport(), &drop);
    const QList<ItemId> cards = model().itemsOf(subjectId(theme));
    ASSERT_EQ(cards.size(), 1);
    EXPECT_EQ(rect(cards.front()).topLeft(), QPointF(64, 32));
    EXPECT_EQ(model().find(cards.front())->card.title, u"Keys");
}

TEST_F(Board, ANewNoteLiesInLineBesideWhatIsThere)
{
    const ItemId one = note(u"one"_s, {0, 0});
    const QRectF place = commands().placeForNote(rect(one).center() + QPointF(30, 20));
    EXPECT_EQ(place.top(), rect(one).top());
    EXPECT_EQ(place.left(), rect(one).right() + 16);
}

TEST_F(Board, WhatIsPutDownLiesOnTop)
{
    const ItemId below = note(u"below"_s, {0, 0});
    const ItemId above = note(u"above"_s, {400, 0});
    ASSERT_LT(model().find(below)->item.order, model().find(above)->item.order);
    commands().move({{below, rect(below).translated(300, 0)}});
    EXPECT_GT(model().find(below)->item.order, model().find(above)->item.order);
    ASSERT_TRUE(project().undo());
    EXPECT_LT(model().find(below)->item.order, model().find(above)->item.order);
    EXPECT_EQ(rect(below).left(), 0);
}

TEST_F(Board, PastedLinesBecomeNotesInOneStep)
{
    const qint64 before = steps();
    QApplication::clipboard()->setText(u"one\n\n two \nthree"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(project().all<Note>().size(), 3u);
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(selection().ids().size(), 3u);
}

TEST_F(Board, DuplicatesStandBesideAndAreSelected)
{
    const ItemId id = note(u"one"_s, {0, 0});
    selection().select(id);
    key(Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(model().things().size(), 2);
    EXPECT_NE(selection().current(), id);
    EXPECT_EQ(rect(selection().current()).topLeft(), QPointF(24, 24));
}

TEST_F(Board, AFrameIsDrawnAndItsTitleAskedFor)
{
    view().setZoom(1);
    view().centerOn(0, 0);
    key(Qt::Key_F);
    drag(shown({-200, -160}), shown({200, 160}));
    ASSERT_EQ(model().things().size(), 1);
    EXPECT_EQ(rect(selection().current()), QRectF(-200, -160, 400, 320));
    ASSERT_TRUE(view().editor().active());
    type(u"At night"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(model().find(selection().current())->item.title, u"At night");
}

TEST_F(Board, ThingsMoveIntoAFrameWithoutAMouse)
{
    const ItemId outer = frame({0, 0, 400, 200});
    std::vector<ItemId> notes;
    for (int i = 0; i < 5; ++i)
        notes.push_back(note(QString::number(i), {1000.0, 200.0 * i}));
    selection().select(notes);
    commands().moveIntoFrame(outer);
    for (const ItemId &id : notes)
        EXPECT_EQ(model().frameAround(rect(id)), outer);
    EXPECT_EQ(model().heldBy(outer).size(), notes.size());
}

TEST_F(Board, PresentsWithoutChromeAndComesBack)
{
    note(u"one"_s, {0, 0});
    key(Qt::Key_F5);
    ASSERT_TRUE(space->presenting());
    EXPECT_TRUE(space->presenting()->view()->presenting());
    QTest::keyClick(space->presenting()->view(), Qt::Key_Escape);
    EXPECT_FALSE(space->presenting());
}

TEST_F(Board, FollowsChangesFromElsewhereAndClosesWithItsBoard)
{
    const ItemId id = note(u"one"_s, {0, 0});
    ASSERT_TRUE(setDots(project(), model().find(id)->note->id, 7));
    EXPECT_EQ(model().find(id)->dots, 7);
    ASSERT_TRUE(removeCanvas(project(), canvas));
    EXPECT_TRUE(model().canvas().null());
    EXPECT_TRUE(model().things().isEmpty());
}

} // namespace partsong
