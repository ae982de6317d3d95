// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/attributes.h"
#include "core/sources/attributevalues.h"
#include "core/sources/participants.h"
#include "core/sources/recruitmentgoal.h"
#include "tests/ui/uistudy.h"
#include "ui/sources/attributedialog.h"
#include "ui/sources/participantspage.h"
#include "ui/sources/participanttablemodel.h"
#include "ui/sources/recruitmentmodel.h"
#include "ui/sources/recruitmentpage.h"
#include "ui/sources/sheettable.h"
#include "ui/sources/sourcesworkspace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct SheetOfPeople : UiStudy, testing::Test {
    ShownWorkspace<SourcesWorkspace> shown{context};
    SheetTable &table = *shown->participants()->table();
    ParticipantTableModel &model = shown->participants()->participants();

    SheetOfPeople()
    {
        actions.action(u"sources.showParticipants"_s)->trigger();
        QCoreApplication::processEvents();
    }
    Id<Participant> person(const QString &name)
    {
        return writeParticipants(project, {{{}, {{{ParticipantField::Name, {}}, name}}}},
                                 PARTSONG_LABEL("Add participant"))
            ->participants.front();
    }
    Id<Attribute> attribute(const QString &name)
    {
        return defineAttribute(project, {name, AttributeKind::Text, {}}).value();
    }
    QStringList heads()
    {
        QStringList names;
        for (int column = model.firstAttribute(); column < model.columnCount(); ++column)
            names << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return names;
    }
    void goTo(int row, int column)
    {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, column));
        actions.refresh();
    }
    void run(const QString &id)
    {
        actions.refresh();
        ASSERT_TRUE(actions.action(id)->isEnabled()) << qPrintable(id);
        actions.action(id)->trigger();
        QCoreApplication::processEvents();
    }
    AttributeDialog *dialog()
    {
        for (auto *one : shown.window.findChildren<AttributeDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void accept(QWidget &dialog, const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button->click();
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
    }
    static void choose(QWidget &dialog, AttributeKind kind)
    {
        auto *box = dialog.findChild<QComboBox *>();
        const int wanted = box->findData(int(kind));
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
};

} // namespace

TEST_F(SheetOfPeople, AnAttributeWithChoicesIsMadeAndChanged)
{
    person(u"Mair"_s);
    run(u"participants.addAttribute"_s);
    ASSERT_TRUE(dialog());
    auto *choices = dialog()->findChild<QPlainTextEdit *>();
    EXPECT_FALSE(choices->isVisible()); // words have no choices
    accept(*dialog(), u"Add"_s);
    ASSERT_TRUE(dialog()); // it has no name yet
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"Shift"_s);
    choose(*dialog(), AttributeKind::Choice);
    ASSERT_TRUE(choices->isVisible());
    QTest::keyClicks(choices, u"Day"_s);
    QTest::keyClick(choices, Qt::Key_Return);
    QTest::keyClicks(choices, u"Night"_s);
    accept(*dialog(), u"Add"_s);
    EXPECT_FALSE(dialog());
    ASSERT_EQ(heads(), QStringList{u"Shift"_s});
    const Attribute made = project->all<Attribute>().front();
    EXPECT_EQ(made.kind, AttributeKind::Choice);
    EXPECT_EQ(choicesOf(made), (QStringList{u"Day"_s, u"Night"_s}));

    const int column = model.firstAttribute();
    ASSERT_TRUE(model.setData(model.index(0, column), u"Night"_s, Qt::EditRole));
    goTo(0, column);
    run(u"participants.changeAttribute"_s);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->draft().choices, (QStringList{u"Day"_s, u"Night"_s}));
    auto *name = dialog()->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, u"Works"_s);
    accept(*dialog(), u"Change"_s);
    EXPECT_EQ(heads(), QStringList{u"Works"_s});
    EXPECT_EQ(model.index(0, column).data().toString(), u"Night"_s); // values stay
}

TEST_F(SheetOfPeople, AnAttributeMovesWithTheCell)
{
    person(u"Mair"_s);
    for (const QString &name : {u"Age"_s, u"Role"_s, u"Home"_s})
        attribute(name);
    const int first = model.firstAttribute();
    goTo(0, first);
    run(u"participants.attributeRight"_s);
    EXPECT_EQ(heads(), (QStringList{u"Role"_s, u"Age"_s, u"Home"_s}));
    EXPECT_EQ(table.currentIndex().column(), first + 1);
    run(u"participants.attributeRight"_s);
    run(u"participants.attributeRight"_s); // there is nothing further on
    EXPECT_EQ(heads(), (QStringList{u"Role"_s, u"Home"_s, u"Age"_s}));
    run(u"participants.attributeLeft"_s);
    EXPECT_EQ(heads(), (QStringList{u"Role"_s, u"Age"_s, u"Home"_s}));
    EXPECT_EQ(table.currentIndex().column(), first + 1);
    ASSERT_TRUE(project->undo(3));
    EXPECT_EQ(heads(), (QStringList{u"Age"_s, u"Role"_s, u"Home"_s}));
}

TEST_F(SheetOfPeople, AnAttributeIsRemovedWithItsValuesAndComesBack)
{
    person(u"Mair"_s);
    attribute(u"Age"_s);
    const int first = model.firstAttribute();
    ASSERT_TRUE(model.setData(model.index(0, first), u"81"_s, Qt::EditRole));
    goTo(0, first);
    run(u"participants.removeAttribute"_s);
    EXPECT_TRUE(heads().isEmpty());
    EXPECT_TRUE(told.last().contains(u"Age"_s));
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.index(0, first).data().toString(), u"81"_s);
}

TEST_F(SheetOfPeople, TwoOfThemBecomeOne)
{
    const Id<Participant> ruth = person(u"Ruth"_s);
    const Id<Participant> same = person(u"Ruth B"_s);
    person(u"Mair"_s);
    ASSERT_TRUE(setParticipantCell(project, same, {{ParticipantField::Group, {}}, u"Relatives"_s}));
    const auto select = [&](std::initializer_list<Id<Participant>> people) {
        table.selectionModel()->clearSelection();
        for (const Id<Participant> one : people)
            table.selectionModel()->select(table.model()->index(model.rowOf(one), 0),
                                           QItemSelectionModel::Select);
        actions.refresh();
    };
    select({ruth});
    EXPECT_FALSE(actions.action(u"participants.merge"_s)->isEnabled()); // one is one already
    select({ruth, same});
    run(u"participants.merge"_s);
    EXPECT_EQ(project->all<Participant>().size(), 2U);
    ASSERT_TRUE(project->find(ruth));
    EXPECT_EQ(project->find(ruth)->name, u"Ruth"_s);
    EXPECT_EQ(project->find(ruth)->group, u"Relatives"_s); // what only the other had
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project->all<Participant>().size(), 3U);
}

TEST_F(SheetOfPeople, ALineOfThePlanIsRemovedAndComesBack)
{
    actions.action(u"sources.showRecruitment"_s)->trigger();
    Edit edit(project, PARTSONG_LABEL("Test"));
    for (const QString &group : {u"Nurses"_s, u"Relatives"_s})
        edit.insert(RecruitmentGoal{Id<RecruitmentGoal>::make(), group, {}, 4, 2, 1});
    ASSERT_TRUE(edit.commit());
    RecruitmentModel &plan = *shown->recruitment()->model();
    ASSERT_EQ(plan.rowCount(), 2);
    auto *lines = shown->recruitment()->findChild<SheetTable *>();
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(0, RecruitmentModel::Group));
    const QString gone = lines->currentIndex().data().toString();
    run(u"recruitment.remove"_s);
    ASSERT_EQ(project->all<RecruitmentGoal>().size(), 1U);
    EXPECT_NE(project->all<RecruitmentGoal>().front().group, gone);
    EXPECT_EQ(plan.rowCount(), 1);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(plan.rowCount(), 2);
}

} // namespace partsong
