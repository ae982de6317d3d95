// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/decisions.h"
#include "core/themes/themes.h"
#include "tests/ui/workshop/boardfixture.h"
#include "ui/widgets/rowtree.h"
#include "ui/widgets/wordsedit.h"
#include "ui/workshop/boardoutlinepanel.h"
#include "ui/workshop/cardspanel.h"
#include "ui/workshop/decisiondialog.h"
#include "ui/workshop/inspectorpanel.h"
#include "ui/workshop/subjectlist.h"
#include "ui/workshop/workshopdialog.h"
#include "ui/workshop/workshopspanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

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
    WorkshopDraft draft{.name = u"W"_s,
                        .aim = u"To see"_s,
                        .date = u"2026-02-12"_s,
                        .place = u"Hall"_s,
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

TEST_F(Panels, TheWorkshopDialogTakesDatesAsPeopleWriteThem)
{
    WorkshopDialog dialog;
    auto *date = dialog.findChildren<QLineEdit *>().at(1);
    for (const QString &words : {u"12 February 2026"_s, u"12 Feb 2026"_s, u"12/2/2026"_s, u"2026-02-12"_s}) {
        date->setText(words);
        EXPECT_EQ(dialog.draft().date, u"2026-02-12") << qPrintable(words);
    }
}

TEST_F(Panels, EscapeKeepsAWorkshopThatIsBeingWrittenOnce)
{
    WorkshopDialog dialog;
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    EXPECT_EQ(dialog.focusWidget(), dialog.findChildren<QLineEdit *>().front());
    dialog.findChildren<QLineEdit *>().front()->setText(u"Workshop 3"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(Panels, DialogsFitTheScreenAtEveryTextSize)
{
    const SubjectId subject = model().find(note(u"one"_s, {0, 0}))->item.subject;
    for (const int percent : {100, 200, 300}) {
        appearance.choose({ColourScheme::Light, percent});
        WorkshopDialog workshopDialog;
        DecisionDialog decisionDialog({{{subject, u"Note: one"_s, true}}, {}});
        for (QDialog *dialog : std::initializer_list<QDialog *>{&workshopDialog, &decisionDialog}) {
            dialog->show();
            QApplication::processEvents();
            EXPECT_LE(dialog->height(), dialog->screen()->availableSize().height()) << percent;
            EXPECT_LE(dialog->width(), dialog->screen()->availableSize().width()) << percent;
            for (QPushButton *button : dialog->findChildren<QPushButton *>())
                EXPECT_GE(button->height(), button->minimumSizeHint().height()) << percent;
        }
    }
    appearance.choose({ColourScheme::Light, 100});
}

TEST_F(Panels, WhatIsSetGoesToEverySelectedNote)
{
    const ItemId one = note(u"one"_s, {0, 0});
    const ItemId two = note(u"two"_s, {300, 0});
    selection().select({one, two});
    auto *table = space->inspector()->findChildren<QComboBox *>().front();
    const qint64 before = steps();
    table->setEditText(u"Lamp"_s);
    Q_EMIT table->lineEdit()->editingFinished();
    EXPECT_EQ(steps(), before + 1);
    EXPECT_EQ(model().find(one)->note->table, u"Lamp");
    EXPECT_EQ(model().find(two)->note->table, u"Lamp");
    ASSERT_TRUE(setNote(project(), model().find(two)->note->id, {.table = u"Kettle"_s}));
    Q_EMIT table->lineEdit()->editingFinished(); // leaving a box that shows none says nothing
    EXPECT_EQ(model().find(one)->note->table, u"Lamp");
    EXPECT_EQ(model().find(two)->note->table, u"Kettle");
}

TEST_F(Panels, TheWheelChangesNoField)
{
    const ItemId one = note(u"one"_s, {0, 0});
    selection().select(one);
    auto *dots = space->inspector()->findChild<QSpinBox *>();
    const QPointF at = dots->rect().center();
    QWheelEvent turn(at, dots->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(dots, &turn);
    EXPECT_EQ(dots->value(), 0);
    EXPECT_EQ(model().find(one)->dots, 0);
}

TEST_F(Panels, RowsOfTheWorkshopsAreAsHighAsTheirWords)
{
    ASSERT_TRUE(setWorkshop(project(), workshop,
                            {.name = u"Workshop 1: What is a night like now, and for whom?"_s,
                             .place = u"Dining room, Wilbye Lodge, by the old chapel"_s}));
    QApplication::processEvents();
    QTreeView *tree = window.findChild<WorkshopsPanel *>()->tree();
    ASSERT_TRUE(tree);
    for (const int width : {400, 200, 260}) {
        tree->resize(width, 400);
        QTest::qWait(20);
        const QModelIndex first = tree->model()->index(0, 0);
        QStyleOptionViewItem option;
        option.initFrom(tree);
        option.widget = tree;
        EXPECT_GE(tree->visualRect(first).height(), tree->itemDelegate()->sizeHint(option, first).height())
            << width;
        EXPECT_GE(tree->visualRect(tree->model()->index(0, 0, first)).top(), tree->visualRect(first).bottom())
            << width;
    }
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
