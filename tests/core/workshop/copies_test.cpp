// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardcopies.h"
#include "core/workshop/boardgeometry.h"
#include "core/workshop/canvases.h"
#include "core/workshop/connectorshape.h"
#include "core/workshop/vote.h"
#include "core/workshop/workshops.h"
#include "tests/support/onestep.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Copies : testing::Test {
    TestProject project;
    Id<Workshop> workshop = addWorkshop(project, {.name = u"Nights"_s}).value().id;
    Id<Canvas> canvas = addCanvas(project, workshop, u"A night"_s).value().id;

    PlacedNote note(const QString &text, const QPointF &at)
    {
        return addNote(project, {.canvas = canvas, .text = text, .at = at}).value();
    }
};

} // namespace

TEST_F(Copies, StandBesideWhatTheyAreOfWithTheirConnectors)
{
    const PlacedNote one = note(u"one"_s, {0, 0});
    const PlacedNote two = note(u"two"_s, {200, 0});
    ASSERT_TRUE(addConnector(project, one.item.id, two.item.id, u"then"_s));
    ASSERT_TRUE(setDots(project, one.note.id, 4));
    const size_t dots = project->all<Vote>().size();
    oneStep(project, [&] { return duplicateItems(project, {one.item.id, two.item.id}, {24, 24}); });
    const std::vector<CanvasItem> items = itemsOf(project, canvas);
    EXPECT_EQ(items.size(), 6u);
    EXPECT_EQ(std::ranges::count(items, CanvasItemKind::Connector, &CanvasItem::kind), 2);
    EXPECT_EQ(project->all<Note>().size(), 4u);
    EXPECT_EQ(project->all<Note>()[2].text, u"one");
    EXPECT_EQ(project->all<Vote>().size(), dots);
}

TEST_F(Copies, ThatAreNotThereAreRefused)
{
    refused(project, ErrorKind::NotFound, [&] {
        return duplicateItems(project, {Id<CanvasItem>::make()}, {8, 8});
    });
}

TEST_F(Copies, APastedListBecomesABlockOfNotes)
{
    oneStep(project, [&] {
        return pasteNotes(project, {.canvas = canvas, .text = {}, .at = QPointF(0, 0)},
                          {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    });
    const std::vector<CanvasItem> items = itemsOf(project, canvas);
    ASSERT_EQ(items.size(), 4u);
    EXPECT_EQ(rectOf(items[0]).topLeft(), QPointF(0, 0));
    EXPECT_EQ(rectOf(items[1]).topLeft(), QPointF(NoteSize.width() + BoardGap, 0));
    EXPECT_EQ(rectOf(items[2]).topLeft(), QPointF(0, NoteSize.height() + BoardGap));
    refused(project, ErrorKind::Empty, [&] {
        return pasteNotes(project, {.canvas = canvas, .text = {}, .at = QPointF(0, 0)}, {u"a"_s, u" "_s});
    });
}

TEST(ConnectorShape, LeavesAndMeetsTheSidesThatFaceEachOther)
{
    const QRectF left(0, 0, 100, 100);
    const QRectF right(300, 20, 100, 100);
    const ConnectorShape shape = connectorShape(left, right);
    EXPECT_EQ(shape.at(0), QPointF(100, 50));
    EXPECT_EQ(shape.arrow.first(), QPointF(300, 70));
    EXPECT_LT(shape.distanceTo(shape.at(0.5)), 1);
    EXPECT_GT(shape.distanceTo(QPointF(200, 300)), 100);
    const ConnectorShape down = connectorShape(left, QRectF(20, 400, 100, 100));
    EXPECT_EQ(down.at(0), QPointF(50, 100));
}

TEST(ConnectorShape, ItsWordsKeepToTheGaps)
{
    const ConnectorShape shape = connectorShape(QRectF(0, 0, 100, 100), QRectF(500, 0, 100, 100));
    const QRectF taken(260, 0, 80, 100);
    const QRectF place = labelPlace(shape, {60, 20}, [&](const QRectF &rect) {
        const QRectF shared = rect.intersected(taken);
        return shared.width() * shared.height() / (rect.width() * rect.height());
    });
    EXPECT_FALSE(place.intersects(taken));
}

} // namespace partsong
