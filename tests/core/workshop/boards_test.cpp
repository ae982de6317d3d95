// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quote.h"
#include "core/coding/quoteshown.h"
#include "core/links/evidencechain.h"
#include "core/links/evidences.h"
#include "core/links/subjects.h"
#include "core/themes/themes.h"
#include "core/workshop/boardgeometry.h"
#include "core/workshop/boardorder.h"
#include "core/workshop/boardqueries.h"
#include "core/workshop/canvases.h"
#include "core/workshop/notes.h"
#include "core/workshop/workshops.h"
#include "tests/support/onestep.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Board : testing::Test {
    TestProject project;
    Id<Workshop> workshop =
        addWorkshop(project, {.name = u"Nights"_s, .tables = {u"Kettle"_s, u"Lamp"_s}}).value().id;
    Id<Canvas> canvas = addCanvas(project, workshop, u"A night"_s).value().id;
    Id<Theme> theme = addTheme(project, u"Keys"_s).value().id;
    Id<Code> code = project.addCode(u"Locked"_s);
    Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked."_s);
    Id<Coding> coding = project.addCoding(project.textOf(source), code, 4, 10);

    PlacedNote note(const QString &text, std::optional<QPointF> at = {})
    {
        return addNote(project, {.canvas = canvas, .text = text, .at = at}).value();
    }
    void expectNoOverlap() const
    {
        const std::vector<CanvasItem> items = itemsOf(project, canvas);
        for (size_t i = 0; i < items.size(); ++i) {
            for (size_t j = i + 1; j < items.size(); ++j)
                EXPECT_FALSE(rectOf(items[i]).intersects(rectOf(items[j]))) << i << " " << j;
        }
    }
};

} // namespace

TEST_F(Board, CanvasesAreNamedWithinTheirWorkshop)
{
    oneStep(project, [&] { return addCanvas(project, workshop, u"Two"_s); });
    refused(project, ErrorKind::Exists, [&] { return addCanvas(project, workshop, u" Two"_s); });
    refused(project, ErrorKind::NotFound, [&] { return addCanvas(project, Id<Workshop>::make(), u"x"_s); });
    const PlacedNote made = note(u"a"_s);
    ASSERT_TRUE(setDots(project, made.note.id, 1));
    oneStep(project, [&] { return renameCanvas(project, canvas, u"One"_s); });
    EXPECT_EQ(project->all<Ballot>().front().name, u"One"_s);
    oneStep(project, [&] { return removeCanvas(project, canvas); });
    EXPECT_TRUE(project->all<Note>().empty());
}

TEST_F(Board, CardsFindFreeRoomAndACodingIsShownAsAQuote)
{
    note(u"here"_s, QPointF(0, 0));
    ASSERT_TRUE(addFrame(project, canvas, QRectF(0, 200, 544, 464), u"Heard"_s));
    const auto cards = oneStep(project, [&] {
        return putCards(project, canvas, {subjectId(theme), subjectId(coding), subjectId(code)});
    });
    ASSERT_EQ(cards->size(), 3U);
    expectNoOverlap();
    EXPECT_EQ(project->kindNameOf((*cards)[1].subject.uuid()), u"quote"_s);
    ASSERT_EQ(project->all<QuoteShown>().size(), 1U);
    EXPECT_EQ(project->all<QuoteShown>().front().what, u"A night"_s);
    noStep(project, [&] { return putCards(project, canvas, {subjectId(coding), subjectId(theme)}); });
    refused(project, ErrorKind::Refused, [&] { return putCards(project, canvas, {subjectId(workshop)}); });
}

TEST_F(Board, TakingACardOffLeavesItsSubject)
{
    const auto cards = putCards(project, canvas, {subjectId(theme), subjectId(code)});
    const PlacedNote made = note(u"Gone"_s);
    ASSERT_TRUE(addConnector(project, made.item.id, cards->front().id, u"so"_s));
    ASSERT_TRUE(addEvidence(project, {subjectId(theme), subjectId(made.note.id)}));
    oneStep(project, [&] { return removeItems(project, {cards->front().id, made.item.id}); });
    EXPECT_TRUE(project->find(theme));
    EXPECT_FALSE(project->find(made.note.id));
    EXPECT_EQ(itemsOf(project, canvas).size(), 1U);
}

TEST_F(Board, NotesFindFreeRoomAndTakeTheirTablesPaper)
{
    for (int i = 0; i < 30; ++i)
        note(QString::number(i));
    expectNoOverlap();
    const auto pasted = oneStep(project, [&] {
        return addNotes(project, {.canvas = canvas, .text = {}, .table = u"Lamp"_s}, {u"one"_s, u"two"_s});
    });
    expectNoOverlap();
    EXPECT_EQ(pasted->front().note.colour, noteColours().at(1));
    refused(project, ErrorKind::Empty, [&] { return addNote(project, {.canvas = canvas, .text = u" "_s}); });
    refused(project, ErrorKind::Format,
            [&] { return addNote(project, {.canvas = canvas, .text = u"a"_s, .colour = u"red"_s}); });
    refused(project, ErrorKind::NotFound, [&] {
        return addNote(project, {.canvas = canvas, .text = u"a"_s, .answers = SubjectId(Uuid::make())});
    });
}

TEST_F(Board, ANoteMadeInAFrameIsTiedToItsCards)
{
    ASSERT_TRUE(addFrame(project, canvas, QRectF(0, 0, 1000, 500), u"Heard"_s));
    ASSERT_TRUE(putCards(project, canvas, {subjectId(theme)}, QPointF(16, 56)));
    ASSERT_TRUE(putCards(project, canvas, {subjectId(code)}, QPointF(2000, 56)));
    const auto inside = oneStep(project, [&] {
        return addNote(project, {.canvas = canvas, .text = u"We know"_s, .at = QPointF(400, 60)});
    });
    EXPECT_EQ(linksOfNote(project, inside->note.id), std::vector<Uuid>{theme.uuid()});
    EXPECT_TRUE(linksOfNote(project, note(u"Outside"_s, QPointF(1500, 60)).note.id).empty());
    EXPECT_TRUE(std::ranges::contains(above(project, theme.uuid()), inside->note.id.uuid(), &ChainRow::id));
    EXPECT_TRUE(std::ranges::contains(under(project, inside->note.id.uuid()), theme.uuid(), &ChainRow::id));
    oneStep(project, [&] { return addEvidence(project, {subjectId(theme), subjectId(inside->note.id)}); });
    oneStep(project, [&] { return removeNoteLink(project, inside->note.id, subjectId(theme)); });
}

TEST_F(Board, NotesChangeAndGo)
{
    const PlacedNote made = note(u"Was"_s);
    oneStep(project, [&] {
        return setNote(
            project, made.note.id,
            {.text = u"Is"_s, .colour = u"#abcdef"_s, .group = u"GP"_s, .answers = subjectId(theme)});
    });
    EXPECT_EQ(notesAnswering(project, theme.uuid()), std::vector{made.note.id});
    noStep(project, [&] { return setNote(project, made.note.id, {.colour = u"#ABCDEF"_s}); });
    EXPECT_EQ(subjectNamed(project, u"Is"_s, {u"note"_s}), made.note.id.uuid());
    ASSERT_TRUE(removeTheme(project, theme));
    EXPECT_TRUE(project->find(made.note.id)->answers.null());
    oneStep(project, [&] { return removeNote(project, made.note.id); });
}

TEST_F(Board, DotsMakeTheBoardsBallot)
{
    const PlacedNote first = note(u"First"_s);
    const PlacedNote second = note(u"Second"_s);
    noStep(project, [&] { return setDots(project, first.note.id, 0); });
    oneStep(project, [&] { return setDots(project, first.note.id, 2); });
    oneStep(project, [&] { return setDots(project, second.note.id, 5); });
    noStep(project, [&] { return setDots(project, second.note.id, 5); });
    const std::vector<Ballot> ballots = project->all<Ballot>();
    ASSERT_EQ(ballots.size(), 1U);
    EXPECT_EQ(resultsOf(project, ballots[0].id),
              (std::vector<BallotLine>{{second.note.id.uuid(), 5}, {first.note.id.uuid(), 2}}));
    EXPECT_EQ(dotsOf(project, second.note.id), 5);
    EXPECT_TRUE(std::ranges::contains(stepsUp(project, first.note.id.uuid()), ballots[0].id.uuid(),
                                      &EvidenceStep::subject));
    oneStep(project, [&] { return setDots(project, second.note.id, 0); });
    EXPECT_EQ(dotsOf(project, second.note.id), 0);
    refused(project, ErrorKind::Range, [&] { return setDots(project, first.note.id, -1); });
}

TEST_F(Board, MovingManyIsOneStep)
{
    const PlacedNote a = note(u"a"_s);
    const PlacedNote b = note(u"b"_s);
    oneStep(project, [&] {
        return moveItems(project,
                         {{a.item.id, QRectF(5, 6, 100, 90)}, {b.item.id, QRectF(-50, 7, 160, 120)}});
    });
    EXPECT_EQ(rectOf(project->find(a.item.id).value()), QRectF(5, 6, 100, 90));
    noStep(project, [&] { return moveItems(project, {{a.item.id, QRectF(5, 6, 100, 90)}}); });
    refused(project, ErrorKind::Range, [&] { return moveItems(project, {{a.item.id, QRectF(0, 0, 2, 2)}}); });
    refused(project, ErrorKind::Range, [&] {
        return moveItems(project,
                         {{a.item.id, QRectF(std::numeric_limits<double>::quiet_NaN(), 0, 100, 100)}});
    });
    oneStep(project, [&] { return raiseItems(project, {a.item.id}); });
    EXPECT_EQ(itemsOf(project, canvas).back().id, a.item.id);
    oneStep(project, [&] { return lowerItems(project, {a.item.id}); });
    EXPECT_EQ(itemsOf(project, canvas).front().id, a.item.id);
}

TEST_F(Board, ThingsLineUpAndSpreadOut)
{
    const std::vector<Id<CanvasItem>> items{note(u"a"_s, QPointF(0, 0)).item.id,
                                            note(u"b"_s, QPointF(200, 30)).item.id,
                                            note(u"c"_s, QPointF(700, 90)).item.id};
    oneStep(project, [&] { return alignItems(project, items, BoardEdge::Top); });
    oneStep(project, [&] { return distributeItems(project, items, Qt::Horizontal); });
    EXPECT_EQ(project->find(items[1])->x, 350);
    EXPECT_EQ(project->find(items[2])->x, 700);
    EXPECT_EQ(project->find(items[2])->y, 0);
}

TEST_F(Board, ConnectorsTieThingsOnOneBoard)
{
    const PlacedNote a = note(u"a"_s);
    const PlacedNote b = note(u"b"_s);
    const auto connector = oneStep(project, [&] { return addConnector(project, a.item.id, b.item.id); });
    oneStep(project, [&] { return retitle(project, connector->id, u"leads to"_s); });
    refused(project, ErrorKind::Refused, [&] { return addConnector(project, a.item.id, a.item.id); });
    refused(project, ErrorKind::Refused, [&] { return retitle(project, a.item.id, u"x"_s); });
}

} // namespace partsong
