// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workshop/boardfixture.h"

#include <QAccessible>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using BoardAccessibility = BoardFixture;

} // namespace

TEST_F(BoardAccessibility, FramesAreChildrenAndHoldTheirNotes)
{
    const ItemId outer = frame({0, 0, 544, 464});
    const Note made =
        addNote(
            project(),
            {.canvas = canvas, .text = u"The kitchen knows first"_s, .table = u"2"_s, .at = QPointF(16, 56)})
            ->note;
    ASSERT_TRUE(setDots(project(), made.id, 4));
    const ItemId loose = note(u"loose"_s, {900, 40});
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(&view());
    ASSERT_TRUE(board);
    EXPECT_EQ(board->text(QAccessible::Name), u"Board: A night");
    ASSERT_EQ(board->childCount(), 2);
    QAccessibleInterface *first = board->child(0);
    EXPECT_EQ(first->role(), QAccessible::Grouping);
    EXPECT_EQ(first->text(QAccessible::Name), u"Frame: Frame");
    ASSERT_EQ(first->childCount(), 1);
    QAccessibleInterface *inside = first->child(0);
    EXPECT_TRUE(inside->text(QAccessible::Name).startsWith(u"Note, table 2: The kitchen knows first; 4 dot"))
        << qPrintable(inside->text(QAccessible::Name));
    EXPECT_EQ(inside->parent(), first);
    EXPECT_EQ(first->indexOfChild(inside), 0);
    EXPECT_FALSE(inside->rect().isEmpty());
    selection().select(loose);
    EXPECT_EQ(board->focusChild(), board->child(1));
    EXPECT_TRUE(board->child(1)->state().focused);
    inside->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(board->focusChild(), inside);
    ASSERT_TRUE(model().find(outer));
    ASSERT_TRUE(removeItems(project(), {loose}));
    EXPECT_EQ(board->childCount(), 1);
}

} // namespace partsong
