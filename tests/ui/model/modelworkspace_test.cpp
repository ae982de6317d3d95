// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/decisions.h"
#include "core/links/evidences.h"
#include "core/model/elementplace.h"
#include "core/model/versions.h"
#include "tests/ui/model/modelwindow.h"
#include "ui/model/claiminspector.h"
#include "ui/model/elementdialog.h"
#include "ui/model/elementpanel.h"
#include "ui/model/fulllist.h"
#include "ui/model/modeloverview.h"
#include "ui/model/versionspanel.h"
#include "ui/model/versionview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/subjectdrag.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/wordsedit.h"

#include <QAccessible>
#include <QAction>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

TEST_F(ModelWindow, AnEmptyModelOffersItsFirstElement)
{
    auto *offer = workspace().findChild<EmptyState *>();
    ASSERT_NE(offer, nullptr);
    ASSERT_TRUE(offer->isVisible());
    QTest::mouseClick(offer->button(), Qt::LeftButton);
    auto *dialog = m_window->findChild<ElementDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->name()->setText(u"Night nurse"_s);
    dialog->accept();
    settle();
    ASSERT_EQ(project().all<Element>().size(), 1u);
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(workspace().selection().current(), subjectId(project().all<Element>().front().id));
}

TEST_F(ModelWindow, SaysWhatRestsOnNothingWhileNothingIsSelected)
{
    const auto nurse = element(u"Night nurse"_s);
    const auto resident = element(u"Resident"_s);
    relation(nurse, u"helps"_s, resident);
    const auto theme = addTheme(project(), u"Nights"_s);
    ASSERT_TRUE(addEvidence(project(), {subjectId(nurse), subjectId(theme->id)}));
    settle();
    workspace().selection().clear();
    auto *overview = m_window->findChild<ModelOverview *>();
    ASSERT_TRUE(overview->isVisible());
    const QAbstractItemModel *rows = overview->list()->model();
    ASSERT_EQ(rows->rowCount(), 2);
    EXPECT_EQ(rows->index(0, 0).data().toString(), u"Resident");
    EXPECT_EQ(rows->index(1, 0).data().toString(), u"Night nurse helps Resident");
    Q_EMIT overview->list()->activated(rows->index(0, 0));
    EXPECT_EQ(workspace().selection().current(), subjectId(resident));
}

TEST_F(ModelWindow, BeginsWhereItsWordsCanBeRead)
{
    for (int i = 0; i < 9; ++i) {
        const auto one = element(u"Element %1"_s.arg(i));
        ASSERT_TRUE(placeElement(project(), one, i * 600.0, 0));
    }
    settle();
    EXPECT_GE(view().zoom(), 0.5);
    view().fitAll();
    EXPECT_LT(view().zoom(), 0.5);
}

TEST_F(ModelWindow, TheWindowStaysAsLargeAsItIsWithLargeText)
{
    element(u"Night nurse"_s);
    for (const int percent : {200, 300}) {
        m_appearance.choose({ColourScheme::Light, percent});
        QTest::qWait(50);
        EXPECT_EQ(m_window->size(), QSize(1440, 900)) << percent;
    }
    m_appearance.choose({ColourScheme::Light, 100});
}

TEST_F(ModelWindow, SaysWhyANameIsNotTakenAndKeepsTheDialogOpen)
{
    element(u"Night nurse"_s);
    settle();
    m_window->actions().action(u"model.addElement"_s)->trigger();
    auto *dialog = m_window->findChild<ElementDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->name()->setText(u"Night nurse"_s);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(project().all<Element>().size(), 1u);
    dialog->reject();
}

TEST_F(ModelWindow, ADragIsOneStepAndTheOthersStay)
{
    const auto nurse = element(u"Night nurse"_s);
    const auto resident = element(u"Resident"_s);
    relation(nurse, u"helps"_s, resident);
    settle();
    const QRectF before = picture().rectOf(nurse);
    const QRectF other = picture().rectOf(resident);
    const qint64 steps = project().lastStep();
    drag(onScreen(nurse), onScreen(nurse) + QPoint(20, 160));
    EXPECT_EQ(project().lastStep(), steps + 1);
    settle();
    EXPECT_GT(picture().rectOf(nurse).top(), before.top() + 50);
    EXPECT_EQ(picture().rectOf(resident), other);
    ASSERT_TRUE(project().undo());
    settle();
    EXPECT_EQ(picture().rectOf(nurse), before);
}

TEST_F(ModelWindow, AClickMovesNothing)
{
    const auto nurse = element(u"Night nurse"_s);
    settle();
    const qint64 steps = project().lastStep();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, onScreen(nurse));
    EXPECT_EQ(project().lastStep(), steps);
    EXPECT_EQ(context().navigator.selected(), subjectId(nurse));
    EXPECT_EQ(workspace().inspector()->claim(), subjectId(nurse));
}

TEST_F(ModelWindow, ShiftAndArrowsMoveByOneStep)
{
    const auto nurse = element(u"Night nurse"_s);
    settle();
    view().setFocus();
    view().walkTo(subjectId(nurse));
    const qint64 steps = project().lastStep();
    QTest::keyPress(&view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyPress(&view(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(project().lastStep(), steps);
    QTest::keyRelease(&view(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(project().lastStep(), steps + 1);
    EXPECT_EQ(project().all<ElementPlace>().size(), 1u);
}

TEST_F(ModelWindow, LayingOutAgainGivesUpPlacesInOneStep)
{
    const auto nurse = element(u"Night nurse"_s);
    const auto resident = element(u"Resident"_s);
    ASSERT_TRUE(placeElement(project(), nurse, 400, 900));
    ASSERT_TRUE(placeElement(project(), resident, 900, 20));
    settle();
    const qint64 steps = project().lastStep();
    QAction *again = m_window->actions().action(u"model.layOut"_s);
    EXPECT_TRUE(again->isEnabled());
    again->trigger();
    EXPECT_EQ(project().lastStep(), steps + 1);
    EXPECT_TRUE(project().all<ElementPlace>().empty());
    EXPECT_FALSE(again->isEnabled());
}

TEST_F(ModelWindow, TabAndArrowsWalkTheElements)
{
    const auto nurse = element(u"Night nurse"_s);
    const auto resident = element(u"Resident"_s);
    relation(nurse, u"helps"_s, resident);
    settle();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Tab);
    EXPECT_EQ(workspace().selection().current(), subjectId(nurse));
    QTest::keyClick(&view(), Qt::Key_Right);
    EXPECT_EQ(workspace().selection().current(), subjectId(resident));
    QTest::keyClick(&view(), Qt::Key_PageDown);
    EXPECT_EQ(workspace().selection().current().uuid(), project().all<Relation>().front().id.uuid());
    QTest::keyClick(&view(), Qt::Key_Left);
    EXPECT_EQ(workspace().selection().current(), subjectId(nurse));
}

TEST_F(ModelWindow, ARelationIsMadeByKeysAlone)
{
    const auto nurse = element(u"Night nurse"_s);
    const auto resident = element(u"Resident"_s);
    settle();
    view().walkTo(subjectId(nurse));
    m_window->actions().action(u"model.addRelation"_s)->trigger();
    answer(u"resid"_s);
    answer(u"helps"_s);
    const auto relations = project().all<Relation>();
    ASSERT_EQ(relations.size(), 1u);
    EXPECT_EQ(relations.front().from, nurse);
    EXPECT_EQ(relations.front().to, resident);
    EXPECT_EQ(relations.front().relationType, u"helps"_s);
}

TEST_F(ModelWindow, ARelationIsDrawnFromTheHandle)
{
    const auto nurse = element(u"Night nurse"_s);
    const auto resident = element(u"Resident"_s);
    settle();
    view().walkTo(subjectId(nurse));
    drag(view().mapFromScene(view().handleRect().center()), onScreen(resident));
    answer(u"needs"_s);
    ASSERT_EQ(project().all<Relation>().size(), 1u);
    EXPECT_EQ(project().all<Relation>().front().to, resident);
}

TEST_F(ModelWindow, DeleteTakesRelationsAlongAndUndoBringsThemBack)
{
    const auto nurse = element(u"Night nurse"_s);
    const auto resident = element(u"Resident"_s);
    relation(nurse, u"helps"_s, resident);
    settle();
    const QSignalSpy posted(&context().notices, &Notices::posted);
    view().walkTo(subjectId(nurse));
    m_window->actions().action(u"model.remove"_s)->trigger();
    EXPECT_TRUE(project().all<Relation>().empty());
    ASSERT_EQ(posted.size(), 1);
    const auto notice = posted.front().front().value<Notice>();
    EXPECT_EQ(notice.text, u"Removed: “Night nurse”, 1 relation(s)."_s);
    notice.action();
    EXPECT_EQ(project().all<Element>().size(), 2u);
    EXPECT_EQ(project().all<Relation>().size(), 1u);
    settle();
}

TEST_F(ModelWindow, EvidenceIsAddedForAndAgainst)
{
    const auto nurse = element(u"Night nurse"_s);
    ASSERT_TRUE(addTheme(project(), u"Nobody knows who to ring"_s));
    settle();
    view().walkTo(subjectId(nurse));
    m_window->actions().action(u"model.addEvidence"_s)->trigger();
    answer(u"nobody"_s);
    answer(u"against"_s);
    EXPECT_EQ(evidenceCounts(project(), nurse.uuid()), (EvidenceCounts{0, 1}));
    EXPECT_EQ(workspace().diagram().element(nurse)->evidence.challenges, 1);
    settle();
}

TEST_F(ModelWindow, WhatIsSelectedBecomesAnElementThatRestsOnIt)
{
    const auto theme = addTheme(project(), u"Nobody knows who to ring"_s);
    ASSERT_TRUE(theme);
    context().navigator.select(subjectId(theme->id));
    QAction *make = m_window->actions().action(u"model.makeElement"_s);
    ASSERT_TRUE(make->isEnabled());
    const qint64 steps = project().lastStep();
    make->trigger();
    auto *dialog = m_window->findChild<ElementDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->name()->text(), u"Nobody knows who to ring"_s);
    dialog->accept();
    EXPECT_EQ(project().lastStep(), steps + 1);
    ASSERT_EQ(project().all<Element>().size(), 1u);
    EXPECT_EQ(evidenceCounts(project(), project().all<Element>().front().id.uuid()), (EvidenceCounts{1, 0}));
    settle();
    context().navigator.select(subjectId(project().all<Element>().front().id));
    EXPECT_FALSE(make->isEnabled());
}

TEST_F(ModelWindow, SubjectsDroppedOnAnElementAreItsEvidence)
{
    const auto nurse = element(u"Night nurse"_s);
    const auto theme = addTheme(project(), u"Nobody knows who to ring"_s);
    settle();
    const std::unique_ptr<QMimeData> data(dragOf({subjectId(theme->id)}, u"Nobody knows who to ring"_s));
    const QPoint at = onScreen(nurse);
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view().viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view().viewport(), &drop);
    answer(u"for"_s);
    EXPECT_EQ(evidenceCounts(project(), nurse.uuid()), (EvidenceCounts{1, 0}));
    settle();
}

TEST_F(ModelWindow, TheNameIsEditedBesideTheDiagram)
{
    const auto nurse = element(u"Night nurse"_s);
    settle();
    view().setFocus();
    view().walkTo(subjectId(nurse));
    QTest::keyClick(&view(), Qt::Key_Return);
    auto *name = workspace().inspector()->findChild<WordsLine *>();
    ASSERT_NE(name, nullptr);
    name->setText(u"Night care lead"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(project().find(nurse)->name, u"Night care lead"_s);
    settle();
    EXPECT_EQ(workspace().elements()->list()->model()->index(0, 0).data().toString(), u"Night care lead"_s);
}

TEST_F(ModelWindow, OthersCanAskForAnElementOrARelation)
{
    const auto nurse = element(u"Night nurse"_s);
    const auto resident = element(u"Resident"_s);
    const auto helps = relation(nurse, u"helps"_s, resident);
    settle();
    EXPECT_TRUE(context().navigator.goTo(subjectId(helps)));
    EXPECT_EQ(workspace().selection().current(), subjectId(helps));
    EXPECT_TRUE(workspace().showSubject(subjectId(resident), {}));
    EXPECT_FALSE(workspace().showSubject(SubjectId::make(), {}));
}

TEST_F(ModelWindow, AVersionIsKeptAndComparedWithTheModelAsItStands)
{
    const auto nurse = element(u"Night nurse"_s);
    settle();
    workspace().versions()->name()->setText(u"Before the workshop"_s);
    workspace().versions()->keep();
    ASSERT_EQ(project().all<ModelVersion>().size(), 1u);
    element(u"Resident"_s);
    ASSERT_TRUE(setElement(project(), nurse, {.name = u"Night care lead"_s}));
    QListView *list = workspace().versions()->list();
    Q_EMIT list->activated(list->model()->index(0, 0));
    const QString words = workspace().versionView()->words();
    EXPECT_TRUE(words.contains(u"Added since\n•  Actor: Resident"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Night nurse → Night care lead"_s)) << words.toStdString();
    EXPECT_TRUE(workspace().versionView()->isVisible());
    settle();
}

TEST_F(ModelWindow, ScreenReadersHearElementsAndRelations)
{
    const auto cupboard = element(u"Locked cupboard at night"_s, u"barrier"_s);
    const auto nurse = element(u"Night nurse"_s);
    relation(cupboard, u"hinders"_s, nurse);
    settle();
    QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(&view());
    ASSERT_NE(diagram, nullptr);
    ASSERT_EQ(diagram->childCount(), 3);
    EXPECT_EQ(diagram->child(0)->text(QAccessible::Name),
              u"Barrier: Locked cupboard at night; No evidence yet"_s);
    EXPECT_EQ(diagram->child(2)->text(QAccessible::Name),
              u"Locked cupboard at night hinders Night nurse; No evidence yet"_s);
    EXPECT_FALSE(diagram->child(0)->rect().isEmpty());
}

TEST_F(ModelWindow, ZoomsByKeysAndShowsAllAgain)
{
    element(u"Night nurse"_s);
    settle();
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(view().zoom(), 1);
    QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(view().zoom(), 1);
}

} // namespace
} // namespace partsong
