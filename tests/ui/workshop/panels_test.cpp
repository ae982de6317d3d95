// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/decisions.h"
#include "core/themes/themes.h"
#include "tests/ui/workshop/boardfixture.h"
#include "ui/widgets/wordsedit.h"
#include "ui/workshop/boardoutlinepanel.h"
#include "ui/workshop/cardspanel.h"
#include "ui/workshop/decisiondialog.h"
#include "ui/workshop/inspectorpanel.h"
#include "ui/workshop/subjectlist.h"
#include "ui/workshop/workshopdialog.h"
#include "ui/workshop/workshopspanel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using Panels = BoardFixture;

} // namespace

TEST_F(Panels, ANoteMadeBesideCardsIsLinkedAndTheLinkCanBeRemoved)
{
    const auto theme = addTheme(project(), u"Keys"_s).value().id;
    frame({0, 0, 544, 464});
    ASSERT_TRUE(putCards(project(), canvas, {subjectId(theme)}, QPointF(16, 56)));
    const ItemId id = note(u"made beside it"_s, {320, 56});
    EXPECT_EQ(model().find(id)->links, 1);
    selection().select(id);
    auto *remove = space->inspector()->findChild<QToolButton *>(u"remove"_s);
    ASSERT_TRUE(remove);
    remove->click();
    EXPECT_EQ(model().find(id)->links, 0);
    EXPECT_TRUE(linksOfNote(project(), model().find(id)->note->id).empty());
}

TEST_F(Panels, TheInspectorWritesWhatIsSetThere)
{
    const ItemId id = note(u"one"_s, {0, 0});
    selection().select(id);
    auto *dots = space->inspector()->findChild<QSpinBox *>();
    ASSERT_TRUE(dots);
    dots->setValue(9);
    EXPECT_EQ(model().find(id)->dots, 9);
    EXPECT_EQ(dotsOf(project(), model().find(id)->note->id), 9);
    auto *words = space->inspector()->findChild<WordsEdit *>();
    words->setPlainText(u"two"_s);
    selection().clear(); // leaving writes
    EXPECT_EQ(model().find(id)->words(), u"two");
}

TEST_F(Panels, TheOutlineIsTheBoardInWords)
{
    BoardOutlineModel &outline = space->outline()->outline();
    const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ItemId outer = frame({0, 0, 544, 464});
    const ItemId one = note(u"one"_s, {16, 56});
    const ItemId two = note(u"two"_s, {200, 56});
    const ItemId loose = note(u"loose"_s, {900, 40});
    ASSERT_TRUE(addConnector(project(), one, two, u"then"_s));
    outline.refresh();
    ASSERT_EQ(outline.rowCount(), 2);
    const QModelIndex top = outline.indexOf(outer);
    ASSERT_EQ(outline.rowCount(top), 2);
    EXPECT_EQ(outline.itemAt(outline.index(0, 0, top)), one);
    EXPECT_EQ(outline.rowCount(outline.indexOf(one)), 1); // the connector that leads from it
    selection().select(loose);
    commands().moveIntoFrame(outer);
    outline.refresh();
    EXPECT_EQ(outline.rowCount(), 1);
    EXPECT_EQ(outline.rowCount(outline.indexOf(outer)), 3);
    ASSERT_TRUE(project().undo(3));
    outline.refresh();
    ASSERT_TRUE(project().redo(3));
    outline.refresh();
    EXPECT_EQ(outline.rowCount(outline.indexOf(outer)), 3);
}

TEST_F(Panels, TheOutlineSelectsMovesAndEditsByKey)
{
    const ItemId one = note(u"one"_s, {0, 0});
    note(u"two"_s, {400, 0});
    BoardOutlinePanel &panel = *space->outline();
    panel.outline().refresh();
    QTreeView *tree = panel.tree();
    tree->setFocus();
    tree->setCurrentIndex(panel.outline().indexOf(one));
    EXPECT_EQ(selection().current(), one);
    QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(rect(one).left(), 8);
    EXPECT_TRUE(panel.outline().setData(panel.outline().indexOf(one), u"changed"_s, Qt::EditRole));
    EXPECT_EQ(model().find(one)->words(), u"changed");
    QTest::keyClick(tree, Qt::Key_Delete);
    EXPECT_EQ(model().things().size(), 1);
}

TEST_F(Panels, CardsAreFilteredAndPutByReturn)
{
    ASSERT_TRUE(addTheme(project(), u"Keys"_s));
    ASSERT_TRUE(addTheme(project(), u"Nights"_s));
    QListView *list = space->cards()->list();
    auto *cards = qobject_cast<CardsModel *>(list->model());
    ASSERT_TRUE(cards);
    const QAbstractItemModelTester tester(cards, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(cards->rowCount(), 3); // the heading and two themes
    cards->setFilter(u"nigh"_s);
    ASSERT_EQ(cards->rowCount(), 2);
    list->setCurrentIndex(cards->index(1));
    space->cards()->putSelected();
    ASSERT_EQ(model().things().size(), 1);
    EXPECT_EQ(model().things().begin()->card.title, u"Nights");
}

TEST_F(Panels, TheWorkshopDialogGathersEverything)
{
    WorkshopDraft draft{.name = u"W"_s, .aim = u"To see"_s, .date = u"2026-02-12"_s, .place = u"Hall"_s,
                        .tables = {u"Kettle"_s, u"Lamp"_s},
                        .attendees = {{u"1"_s, u"Relative"_s, AttendeeRole::Participant, u"Lamp"_s},
                                      {u"2"_s, u"Public"_s, AttendeeRole::PublicContributor, {}}}};
    WorkshopDialog dialog;
    dialog.setDraft(draft);
    const WorkshopDraft back = dialog.draft();
    EXPECT_EQ(back.name, draft.name);
    EXPECT_EQ(back.aim, draft.aim);
    EXPECT_EQ(back.date, draft.date);
    EXPECT_EQ(back.tables, draft.tables);
    ASSERT_EQ(back.attendees.size(), 2u);
    EXPECT_EQ(back.attendees[0].table, u"Lamp");
    EXPECT_EQ(back.attendees[1].role, AttendeeRole::PublicContributor);
}

TEST_F(Panels, TheDecisionDialogGathersWhatWhoWhenWhy)
{
    const SubjectId subject = model().find(note(u"one"_s, {0, 0}))->item.subject;
    DecisionDialog dialog({{{subject, u"Note: one"_s, true}}, {}});
    const qint64 day = QDate(2026, 2, 12).startOfDay().toMSecsSinceEpoch();
    dialog.setDraft({.text = u"One number"_s, .why = u"Most dots"_s, .by = u"Everyone"_s, .time = day});
    const DecisionDraft draft = dialog.draft();
    EXPECT_EQ(draft.on, std::vector{subject});
    EXPECT_EQ(draft.time, day);
    const auto decision = addDecision(project(), draft);
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->time, day);
    EXPECT_EQ(decision->by, u"Everyone");
}

TEST_F(Panels, AnotherBoardIsShownWhenItIsChosen)
{
    const auto second = addCanvas(project(), workshop, u"Second"_s).value().id;
    ASSERT_TRUE(addNote(project(), {.canvas = second, .text = u"there"_s}));
    EXPECT_TRUE(model().things().isEmpty());
    space->openBoard(second);
    EXPECT_EQ(model().things().size(), 1);
    EXPECT_TRUE(selection().empty());
}

} // namespace partsong
