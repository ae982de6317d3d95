// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/coding/codesets.h"
#include "core/coding/codings.h"
#include "core/coding/favouritecodes.h"
#include "core/coding/newcode.h"
#include "core/sources/attributes.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/sources/turn.h"
#include "tests/ui/uistudy.h"
#include "ui/coding/autocodedialog.h"
#include "ui/coding/codebookchangesmodel.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codespanel.h"
#include "ui/coding/comparecodebooks.h"
#include "ui/coding/duplicatecodes.h"
#include "ui/coding/plannedcodingsmodel.h"
#include "ui/coding/splitcodedialog.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/typetofind.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct CodebookWindows : testing::Test {
    UiStudy study;
    TestProject &project = study.project;
    Id<Source> source =
        project.addSource(u"Interview"_s, u"Nobody came at night. We waited. The night was long.\n"_s);
    Id<Text> text = project.textOf(source);
    Id<Code> night = project.addCode(u"Night"_s);
    Id<Code> day = project.addCode(u"Day"_s);
    Id<Code> late = project.addCode(u"Late"_s, night);

    // Tasks come back through the event loop.
    bool settled()
    {
        return QTest::qWaitFor([this] { return study.tasks.running().empty(); }, 20000);
    }
    QString parentOf(Id<Code> code) const
    {
        const auto parent = project->find(project->find(code)->parent);
        return parent ? parent->name : QString();
    }
};

struct PanelTest : CodebookWindows {
    std::unique_ptr<CodesPanel> panel;

    PanelTest()
    {
        // In an order of their own, which those that a test adds have not.
        EXPECT_TRUE(moveCodes(project, {night, day}, {}, 0));
        panel = std::make_unique<CodesPanel>(study.context);
        panel->addActions(panel.get());
        panel->resize(320, 700);
        panel->show();
        panel->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(panel.get()));
    }
    QStringList shown() const
    {
        QStringList names;
        for (QModelIndex at = panel->tree()->model()->index(0, 0); at.isValid();
             at = panel->tree()->indexBelow(at))
            names << at.data().toString();
        return names;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        panel->tree()->setFocus();
        study.actions.refresh();
        QTest::keyClick(panel->tree(), key, modifiers);
    }
};

TEST_F(PanelTest, CodesAreMovedByKeysAndUndone)
{
    constexpr Qt::KeyboardModifiers Both = Qt::ControlModifier | Qt::ShiftModifier;
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Late"_s, u"Day"_s}));
    panel->setCurrent(day);
    press(Qt::Key_Up, Both);
    EXPECT_EQ(shown(), (QStringList{u"Day"_s, u"Night"_s, u"Late"_s}));
    EXPECT_EQ(panel->current(), day);
    press(Qt::Key_Up, Both); // it is the first
    press(Qt::Key_Down, Both);
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Late"_s, u"Day"_s}));
    press(Qt::Key_Right, Both);
    EXPECT_EQ(parentOf(day), u"Night"_s);
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Late"_s, u"Day"_s}));
    press(Qt::Key_Left, Both);
    EXPECT_EQ(parentOf(day), QString());
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(parentOf(day), u"Night"_s);
}

TEST_F(PanelTest, SeveralCodesGoTogether)
{
    const Id<Code> tea = project.addCode(u"Tea"_s);
    QAbstractItemModelTester tester(panel->tree()->model());
    panel->tree()->selectAll();
    EXPECT_EQ(panel->selected().size(), 4U);
    panel->tree()->clearSelection();
    const auto *model = panel->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->indexOf(day), model->indexOf(tea)}));
    const qint64 before = project->lastStep();
    EXPECT_TRUE(model->canDropMimeData(dragged.get(), Qt::MoveAction, -1, 0, model->indexOf(night)));
    EXPECT_FALSE(model->canDropMimeData(dragged.get(), Qt::MoveAction, -1, 0, model->indexOf(tea)));
    panel->model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, model->indexOf(night));
    EXPECT_EQ(project->lastStep(), before + 1);
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Day"_s, u"Tea"_s, u"Late"_s}));
}

TEST_F(PanelTest, StandInTheOrderThatIsWanted)
{
    project.addCoding(text, day, 0, 6);
    panel->setOrder(CodeOrder::Count);
    EXPECT_EQ(shown(), (QStringList{u"Day"_s, u"Night"_s, u"Late"_s}));
    project.addCoding(text, late, 7, 11); // counts for the code above it
    project.addCoding(text, late, 12, 14);
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Late"_s, u"Day"_s}));
    panel->setOrder(CodeOrder::Name);
    EXPECT_EQ(shown(), (QStringList{u"Day"_s, u"Night"_s, u"Late"_s}));
    panel->setOrder(CodeOrder::Tree);
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Late"_s, u"Day"_s}));
}

TEST_F(PanelTest, ASetShowsItsCodesAndTheirParents)
{
    const auto set = addCodeSet(project, u"Wave 2"_s, {late});
    panel->showSet(*set);
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Late"_s}));
    ASSERT_TRUE(putIntoSet(project, *set, {day}));
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Late"_s, u"Day"_s}));
    ASSERT_TRUE(removeCodeSet(project, *set));
    EXPECT_TRUE(panel->shownSet().null());
    EXPECT_EQ(shown().size(), 3);
}

TEST_F(PanelTest, AKeyGoesToTheFilterWhichKeepsParents)
{
    press(Qt::Key_Slash, {});
    auto *filter = panel->findChild<FilterBox *>();
    ASSERT_TRUE(filter);
    EXPECT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, u"lat"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == QStringList{u"Night"_s, u"Late"_s}; }));
}

TEST_F(PanelTest, TheListIsEnteredAtTheFirstCodeThatWasLookedFor)
{
    auto *filter = panel->findChild<FilterBox *>();
    press(Qt::Key_Slash, {});
    QTest::keyClicks(filter, u"lat"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_TRUE(panel->tree()->hasFocus());
    EXPECT_EQ(panel->current(), late); // not Night, which is merely above it
    EXPECT_EQ(panel->selected(), std::vector{late});
    const QModelIndex above = panel->tree()->currentIndex().parent();
    EXPECT_TRUE(above.data(Qt::ForegroundRole).isValid()); // and steps back
    EXPECT_FALSE(panel->tree()->currentIndex().data(Qt::ForegroundRole).isValid());
    QTest::keyClick(panel->tree(), Qt::Key_Escape);
    EXPECT_TRUE(filter->text().isEmpty());
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Late"_s, u"Day"_s}));
    EXPECT_EQ(panel->current(), late);
}

TEST_F(PanelTest, ACodeThatIsRenamedStaysWhereItWasFound)
{
    panel->tree()->setWords(u"lat"_s);
    panel->setCurrent(late);
    ASSERT_TRUE(panel->tree()->model()->setData(panel->tree()->currentIndex(), u"After ten"_s, Qt::EditRole));
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"After ten"_s}));
    EXPECT_EQ(panel->current(), late);
    panel->tree()->setWords(u"day"_s);
    EXPECT_EQ(shown(), QStringList{u"Day"_s});
}

TEST_F(PanelTest, AFilterThatNothingFitsSaysSo)
{
    auto *filter = panel->findChild<FilterBox *>();
    panel->setCurrent(late);
    press(Qt::Key_Slash, {});
    QTest::keyClicks(filter, u"xyz"_s);
    const auto offered = [this]() -> QPushButton * {
        for (auto *button : panel->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Show all codes"_s)
                return button;
        }
        return nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return offered(); }));
    offered()->click();
    EXPECT_EQ(shown().size(), 3);
    EXPECT_TRUE(panel->tree()->isVisible());
    EXPECT_EQ(panel->current(), late); // as before
}

TEST_F(PanelTest, FoldsOutlastAFilter)
{
    const Id<Code> noon = project.addCode(u"Noon"_s, day);
    const auto indexOf = [this](Id<Code> code) {
        panel->setCurrent(code);
        return panel->tree()->currentIndex();
    };
    const QModelIndex folded = indexOf(night);
    panel->tree()->collapse(folded);
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Day"_s, u"Noon"_s}));
    panel->tree()->setWords(u"late"_s);
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Late"_s}));
    panel->tree()->setWords(u"noon"_s);
    EXPECT_EQ(shown(), (QStringList{u"Day"_s, u"Noon"_s}));
    panel->tree()->setWords({});
    EXPECT_EQ(shown(), (QStringList{u"Night"_s, u"Day"_s, u"Noon"_s}));
    EXPECT_FALSE(noon.null());
}

TEST_F(PanelTest, KeysMakeCodesWhereTheListHasTheFocus)
{
    panel->setCurrent(day);
    press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    const auto under = project->where<Code>("parent", day);
    ASSERT_EQ(under.size(), 1U);
    EXPECT_EQ(panel->selected(), std::vector{under.front().id});
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(panel->selected().size(), 1U); // whatever keys are held down
    EXPECT_TRUE(project->find(panel->current())->parent.null());
}

TEST_F(PanelTest, ACodeThatIsDroppedIntoAFoldComesIntoSight)
{
    panel->setCurrent(night);
    panel->tree()->collapse(panel->tree()->currentIndex());
    panel->setCurrent(day);
    const std::unique_ptr<QMimeData> dragged(panel->model()->mimeData({panel->model()->indexOf(day)}));
    panel->model()->dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, panel->model()->indexOf(night));
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown().contains(u"Day"_s); }));
    EXPECT_EQ(panel->selected(), std::vector{day});
}

TEST_F(PanelTest, ACodeIsPutOnAKey)
{
    panel->setCurrent(day);
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(favouriteCode(project, 3), day);
    EXPECT_EQ(panel->model()->indexOf(day).data(CodeTreeModel::KeyRole).toInt(), 3);
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(favouriteCode(project, 3).null());
    EXPECT_EQ(panel->model()->indexOf(day).data(CodeTreeModel::KeyRole).toInt(), 0);
}

TEST_F(CodebookWindows, ACodeIsSplitByKeysAlone)
{
    const Id<Coding> first = project.addCoding(text, night, 0, 6);
    const Id<Coding> second = project.addCoding(text, night, 12, 20);
    const Id<Coding> third = project.addCoding(text, night, 22, 31);
    SplitCodeDialog dialog(study.context, night, nullptr);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.targets(), Qt::Key_1); // the child that is there
    QTest::keyClick(dialog.targets(), Qt::Key_S);
    EXPECT_EQ(dialog.at(), 2);
    QTest::keyClick(dialog.targets(), Qt::Key_Backspace);
    QTest::keyClick(dialog.targets(), Qt::Key_N);
    QTest::keyClicks(dialog.newName(), u"Waiting 1"_s);
    QTest::keyClick(dialog.newName(), Qt::Key_Return);
    QTest::keyClick(dialog.targets(), Qt::Key_2); // the new one
    EXPECT_EQ(dialog.at(), 3);
    const std::vector<SplitMove> moves = dialog.moves();
    ASSERT_EQ(moves.size(), 3U);
    EXPECT_EQ(moves[0].coding, first);
    EXPECT_EQ(moves[0].to, late);
    EXPECT_EQ(moves[1].coding, second);
    EXPECT_EQ(moves[1].newName, u"Waiting 1"_s);
    EXPECT_EQ(moves[2].coding, third);
    ASSERT_TRUE(splitCode(project, night, moves));
    EXPECT_EQ(parentOf(project->find(third)->code), u"Night"_s);
}

TEST_F(CodebookWindows, WhatAutomaticCodingFindsIsTickedBeforeItIsCoded)
{
    AutocodeDialog dialog(study.context, night, nullptr);
    QAbstractItemModelTester tester(dialog.model());
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    EXPECT_FALSE(dialog.apply()->isEnabled());
    QTest::keyClicks(dialog.what(), u"night"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.model()->rowCount() == 2; }, 20000));
    EXPECT_TRUE(dialog.apply()->isEnabled());
    EXPECT_EQ(dialog.model()->index(1).data(PlannedCodingsModel::WordsRole).toString(), u"night"_s);
    EXPECT_TRUE(
        dialog.model()->index(1).data(PlannedCodingsModel::BeforeRole).toString().endsWith(u"The "_s));
    dialog.list()->setFocus();
    dialog.list()->setCurrentIndex(dialog.model()->index(1));
    QTest::keyClick(dialog.list(), Qt::Key_Space);
    ASSERT_EQ(dialog.planned().size(), 1U);
    EXPECT_EQ(dialog.planned().front().anchor.range, (TextRange{15, 20}));
    dialog.scope()->setCurrentIndex(1);
    EXPECT_FALSE(dialog.apply()->isEnabled()); // until it was looked for again
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.apply()->isEnabled(); }, 20000));
    EXPECT_EQ(dialog.model()->index(1).data(PlannedCodingsModel::WordsRole).toString(),
              u"The night was long."_s);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(project->all<Coding>().empty());
    // Who speaks and what is known can be chosen from a list too.
    const auto offers = [&] { return dialog.what()->actions().front()->isVisible(); };
    EXPECT_FALSE(offers());
    ASSERT_TRUE(defineAttribute(project, {u"Setting"_s, AttributeKind::Text, {}}));
    const Id<Attribute> setting = attributeCalled(project, u"Setting"_s)->id;
    const Id<Source> somewhere = project->all<Source>().front().id;
    ASSERT_TRUE(setAttributes(project, {{setting, subjectId(somewhere), u"Home B"_s}}));
    dialog.by()->setCurrentIndex(3);
    EXPECT_TRUE(offers());
    dialog.what()->actions().front()->trigger();
    EXPECT_EQ(dialog.what()->completer()->completionCount(), 1);
    dialog.what()->completer()->popup()->hide();
    dialog.what()->setText(u"Setting=Home B"_s);
    // All sentences of the source, for it has that itself.
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.model()->rowCount() == 3; }, 20000));
    ASSERT_TRUE(settled());
}

TEST_F(CodebookWindows, ANewCodeIsMadeWithWhatAutomaticCodingFinds)
{
    AutocodeDialog dialog(study.context, {}, nullptr);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.what(), u"night"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.model()->rowCount() == 2; }, 20000));
    EXPECT_FALSE(dialog.apply()->isEnabled()); // there is no code yet
    const auto before = project.dump();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Choose a code…"_s)
            button->click();
    }
    QTest::keyClicks(dialog.what(), u"s"_s); // what is listed is not what is asked for any more
    Q_EMIT dialog.picker()->finder()->createRequested(u"Times/Dark"_s);
    dialog.picker()->finder()->hide();
    EXPECT_FALSE(dialog.apply()->isEnabled());
    QTest::keyClick(dialog.what(), Qt::Key_Backspace);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.apply()->isEnabled(); }, 20000));
    EXPECT_EQ(dialog.newCode(), u"Times/Dark"_s);
    EXPECT_TRUE(dialog.apply()->isEnabled());
    EXPECT_EQ(project.dump(), before); // who leaves the window leaves nothing behind
    ASSERT_TRUE(settled());
    const qint64 steps = project->lastStep();
    const auto made = applyAutocodeAt(project, dialog.newCode(), dialog.planned());
    ASSERT_TRUE(made);
    EXPECT_EQ(made->codings.size(), 2U);
    EXPECT_EQ(project->find(made->code)->name, u"Dark"_s);
    EXPECT_EQ(project->lastStep(), steps + 1);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project.dump(), before);
}

TEST_F(CodebookWindows, WhatCanBeFoundIsListedByTheArrowDown)
{
    ASSERT_TRUE(defineAttribute(project, {u"Setting"_s, AttributeKind::Text, {}}));
    const Id<Attribute> setting = attributeCalled(project, u"Setting"_s)->id;
    ASSERT_TRUE(setAttributes(project, {{setting, subjectId(source), u"Home B"_s}}));
    AutocodeDialog dialog(study.context, night, nullptr);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    dialog.by()->setCurrentIndex(3);
    EXPECT_EQ(dialog.what()->placeholderText(), u"Such as Setting=Home B"_s);
    QTest::keyClick(dialog.what(), Qt::Key_Down);
    EXPECT_TRUE(dialog.what()->completer()->popup()->isVisible());
    dialog.what()->completer()->popup()->hide();
    ASSERT_TRUE(settled());
}

TEST_F(CodebookWindows, WhatIsPlannedStandsBetweenWholeWords)
{
    const QString words = u"It was a long while before anybody thought of the bell that hung beside the bed. "
                          u"Somebody rang.\n\nAnd it went on like that for most of the winter, as far as "
                          u"anybody there remembers it now."_s;
    const int start = int(words.indexOf(u"Somebody"_s));
    NewCoding coding;
    coding.code = night;
    coding.anchor.text = project.textOf(project.addSource(u"Longer"_s, words));
    coding.anchor.range = {start, start + 14};
    PlannedCodingsModel model(*project);
    model.setPlanned({coding});
    const QModelIndex row = model.index(0);
    EXPECT_EQ(row.data(PlannedCodingsModel::WordsRole).toString(), u"Somebody rang."_s);
    const QString before = row.data(PlannedCodingsModel::BeforeRole).toString();
    const QString after = row.data(PlannedCodingsModel::AfterRole).toString();
    EXPECT_TRUE(before.startsWith(u"…before anybody"_s) || before.startsWith(u"…anybody"_s))
        << before.toStdString();
    EXPECT_TRUE(after.endsWith(u"…"_s)) << after.toStdString();
    EXPECT_TRUE(words.simplified().contains(after.chopped(1) + u' ')) << after.toStdString();
    EXPECT_FALSE(after.contains(u"  "_s));
}

TEST_F(CodebookWindows, TwoCodebooksAreComparedInATable)
{
    ASSERT_TRUE(renameCode(project, night, u"Nights"_s));
    ASSERT_TRUE(removeCode(project, day));
    CompareCodebooks dialog(study.context, nullptr);
    QAbstractItemModelTester tester(dialog.model());
    ASSERT_TRUE(settled());
    const int all = dialog.model()->rowCount(); // from before everything to now
    EXPECT_GT(all, 0);
    // From before the last two steps.
    for (int i = 0; i < dialog.left()->count(); ++i) {
        if (dialog.left()->itemData(i).toLongLong() == project->lastStep() - 2)
            dialog.left()->setCurrentIndex(i);
    }
    Q_EMIT dialog.left()->activated(dialog.left()->currentIndex());
    ASSERT_TRUE(settled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.model()->rowCount() == 2; }, 20000));
    EXPECT_EQ(dialog.model()->line(0), u"Removed\tDay\tDay\t"_s);
    EXPECT_EQ(dialog.model()->line(1), u"Renamed\tNights\tNight\tNights"_s);
    Q_EMIT dialog.filter()->filtered(u"renam"_s);
    EXPECT_EQ(dialog.table()->model()->rowCount(), 1);
    dialog.kind()->setCurrentIndex(1); // one person alone: no difference
    ASSERT_TRUE(settled());
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.model()->rowCount() == 0; }, 20000));
}

TEST_F(CodebookWindows, CodesThatAreAlikeAreOfferedForMerging)
{
    const Id<Code> nights = project.addCode(u"night"_s, day);
    project.addCoding(text, night, 0, 6);
    DuplicateCodes dialog(study.context, nullptr);
    Id<Code> from;
    Id<Code> into;
    QObject::connect(&dialog, &DuplicateCodes::mergeWanted, &dialog, [&](Id<Code> one, Id<Code> other) {
        from = one;
        into = other;
        EXPECT_TRUE(mergeCodes(project, one, other));
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.list()->model()->rowCount() == 1; }, 20000));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"&Merge…"_s)
            button->click();
    }
    EXPECT_EQ(from, nights);
    EXPECT_EQ(into, night);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.list()->model()->rowCount() == 0; }, 20000));
    EXPECT_TRUE(settled());
}

TEST_F(CodebookWindows, CodesThatAreNotTheSameAreNotOfferedAgain)
{
    project.addCode(u"night"_s, day);
    const auto rows = [](const DuplicateCodes &dialog) { return dialog.list()->model()->rowCount(); };
    {
        DuplicateCodes dialog(study.context, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([&] { return rows(dialog) == 1; }, 20000));
        dialog.asideButton()->click();
        EXPECT_EQ(rows(dialog), 0);
        ASSERT_TRUE(settled());
    }
    DuplicateCodes dialog(study.context, nullptr);
    ASSERT_TRUE(settled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.allBox()->isHidden(); }, 20000));
    EXPECT_EQ(rows(dialog), 0);
    dialog.allBox()->click();
    ASSERT_EQ(rows(dialog), 1);
    dialog.asideButton()->click(); // they may be the same after all
    dialog.allBox()->setChecked(false);
    EXPECT_EQ(rows(dialog), 1);
    ASSERT_TRUE(settled());
}

TEST_F(CodebookWindows, OfTwoTeamMembersItIsSaidWhoDidWhat)
{
    project.addCoding(text, late, 0, 6);
    project->actAs(u"Ben"_s);
    ASSERT_TRUE(mergeCodes(project, late, day));
    CompareCodebooks dialog(study.context, nullptr);
    dialog.kind()->setCurrentIndex(1);
    ASSERT_TRUE(settled());
    const auto lines = [&] {
        QStringList told;
        for (int row = 0; row < dialog.model()->rowCount(); ++row)
            told << dialog.model()->line(row);
        return told;
    };
    const QString merged = u"Merged by Ben\tNight/Late\tNight/Late\tDay"_s;
    EXPECT_TRUE(QTest::qWaitFor([&] { return lines().contains(merged); }, 20000))
        << qPrintable(lines().join(u'\n'));
}

} // namespace
} // namespace partsong
