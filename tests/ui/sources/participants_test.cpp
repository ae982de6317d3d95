// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/interviews.h"
#include "core/sources/knownattributes.h"
#include "tests/ui/sources/participantswindow.h"
#include "ui/sources/participantimportdialog.h"
#include "ui/sources/recruitmentmodel.h"
#include "ui/sources/recruitmentpage.h"
#include "ui/sources/sourcesheetmodel.h"
#include "ui/sources/sourcesheetpage.h"
#include "ui/sources/surveyimportdialog.h"
#include "ui/sources/tableimporter.h"
#include "ui/widgets/filterbox.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <QTableView>

namespace partsong {
namespace {

using Model = ParticipantTableModel;

TEST_F(ParticipantsWindow, TheTableKeepsItsRowsAndColumns)
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(u"Home B"_s);
    add(u"Mair"_s, u"Home B"_s);
    const Id<Attribute> beds = define(u"Beds"_s, AttributeKind::Number);
    const Id<Attribute> rural = define(u"Rural"_s, AttributeKind::YesNo);
    ASSERT_EQ(model.columnCount(), 6);
    ASSERT_TRUE(model.setData(model.index(0, 4), u"42"_s, Qt::EditRole));
    EXPECT_EQ(cell(1, 4), u"42"_s);
    EXPECT_TRUE(model.index(1, 4).data(Qt::ToolTipRole).toString().contains(u"Home B"_s));
    EXPECT_TRUE(model.index(1, 4).data(Qt::EditRole).toString().isEmpty());
    ASSERT_TRUE(moveAttribute(project, rural, 0));
    EXPECT_EQ(model.headerData(4, Qt::Horizontal, Qt::DisplayRole), u"Rural"_s);
    ASSERT_TRUE(removeAttribute(project, beds));
    EXPECT_EQ(model.columnCount(), 5);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(cell(1, 5), u"42"_s);
    ASSERT_TRUE(removeParticipants(project, {model.participant(0)}));
    EXPECT_EQ(model.rowCount(), 1);
    ASSERT_TRUE(project->undo());
    ASSERT_EQ(model.rowCount(), 2);
    const int home = model.rowOf(project->where<Participant>("name", u"Home B"_s).front().id);
    EXPECT_FALSE(model.setData(model.index(home, Model::Within), u"Mair"_s, Qt::EditRole));
    EXPECT_FALSE(told.isEmpty());
}

// One key takes what was typed, or what was chosen among what fits; a slip is told of.
TEST_F(ParticipantsWindow, WhatFitsHangsBelowTheLettersAndIsTakenWithOneKey)
{
    add(u"Home B"_s);
    add(u"Mair"_s);
    const auto type = [this](const QString &letters) {
        goTo(1, Model::Within);
        QTest::keyClick(&table, Qt::Key_F2);
        auto *box = table.findChild<QComboBox *>();
        EXPECT_TRUE(box);
        QTest::keyClicks(box->lineEdit(), letters);
        EXPECT_TRUE(box->completer()->popup()->isVisible());
        return box->completer()->popup();
    };
    QAbstractItemView *popup = type(u"Home"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return cell(1, Model::Within) == u"Home B"_s; }));
    EXPECT_TRUE(told.isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    popup = type(u"Home"_s);
    QTest::keyClick(popup, Qt::Key_Return);
    EXPECT_EQ(cell(1, Model::Within), u"Home"_s);
    EXPECT_EQ(model.rowCount(), 3);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.front().contains(u"“Home”"_s));
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(1, Model::Within), u"Home B"_s);
}

TEST_F(ParticipantsWindow, SomebodyIsAddedAndNamedByKeys)
{
    actions.action(u"participants.add"_s)->trigger();
    QWidget *editor = QApplication::focusWidget();
    ASSERT_TRUE(qobject_cast<QLineEdit *>(editor));
    QTest::keyClicks(editor, u"Mair"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // a delegate commits when the key has been dealt with
    EXPECT_EQ(cell(0, Model::Name), u"Mair"_s);
    define(u"Rural"_s, AttributeKind::YesNo);
    goTo(0, 4);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(cell(0, 4), u"yes"_s);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_EQ(cell(0, 4), u"no"_s);
    QTest::keyClick(&table, Qt::Key_Delete);
    EXPECT_TRUE(cell(0, 4).isEmpty());
}

TEST_F(ParticipantsWindow, WhoIsAddedIsNamedThoughAFilterIsOn)
{
    add(u"Ruth"_s);
    goTo(0, Model::Name);
    auto *filter = shown->participants()->findChild<FilterBox *>();
    filter->setText(u"Ruth"_s);
    Q_EMIT filter->filtered(u"Ruth"_s);
    actions.action(u"participants.add"_s)->trigger();
    QWidget *editor = QApplication::focusWidget();
    ASSERT_TRUE(qobject_cast<QLineEdit *>(editor));
    QTest::keyClicks(editor, u"Mair"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QStringList names;
    for (const Participant &participant : project->all<Participant>())
        names << participant.name;
    EXPECT_EQ(names, (QStringList{u"Ruth"_s, u"Mair"_s}));
}

TEST_F(ParticipantsWindow, ABlockIsPastedAsOneStepAndCopiedBack)
{
    constexpr int Rows = 60;
    constexpr int Columns = 20;
    for (int i = 1; i < Columns - 3; ++i)
        define(u"A%1"_s.arg(i), i % 2 ? AttributeKind::Number : AttributeKind::Text);
    add(u"P0"_s);
    QStringList lines;
    for (int row = 0; row < Rows; ++row) {
        QStringList cells{u"P%1"_s.arg(row), u"Group"_s, u"Site"_s, QString()};
        for (int i = 1; i < Columns - 3; ++i)
            cells << (i % 2 ? QString::number(row * i) : u"\"two\nlines\""_s);
        lines << cells.join(u'\t');
    }
    goTo(0, 0);
    const qint64 step = project->lastStep();
    QElapsedTimer clock;
    clock.start();
    paste(lines.join(u"\r\n"_s));
    RecordProperty("milliseconds", int(clock.elapsed()));
    EXPECT_EQ(project->lastStep(), step + 1);
    ASSERT_EQ(model.rowCount(), Rows);
    EXPECT_EQ(cell(59, 4), u"59"_s);
    EXPECT_EQ(cell(59, 5), u"two\nlines"_s);
    EXPECT_EQ(cell(0, Model::Group), u"Group"_s);
    table.selectAll();
    QTest::keySequence(&table, QKeySequence::Copy);
    const QString copied = QApplication::clipboard()->text();
    paste(copied);
    EXPECT_EQ(project->lastStep(), step + 1);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(ParticipantsWindow, APasteThatDoesNotFitSaysSoAndTakesTheRest)
{
    define(u"Age"_s, AttributeKind::Number);
    add(u"Mair"_s);
    add(u"Ruth"_s);
    goTo(0, Model::Group);
    paste(u"Resident\tHome B\t\told\nRelative\t\t\t40\n"_s);
    EXPECT_EQ(cell(0, Model::Group), u"Resident"_s);
    EXPECT_EQ(cell(1, 4), u"40"_s);
    EXPECT_TRUE(cell(0, 4).isEmpty());
    ASSERT_FALSE(told.isEmpty());
    EXPECT_TRUE(told.last().contains(u"old"_s));
    // One value goes into all cells that are selected; rows without names make nobody.
    table.selectionModel()->select(
        QItemSelection(table.model()->index(0, Model::Site), table.model()->index(1, Model::Site)),
        QItemSelectionModel::ClearAndSelect);
    paste(u"Home C"_s);
    EXPECT_EQ(cell(0, Model::Site), u"Home C"_s);
    EXPECT_EQ(cell(1, Model::Site), u"Home C"_s);
    goTo(1, Model::Group);
    paste(u"a\nb\nc"_s);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(ParticipantsWindow, ATableIsShownBeforeItIsTaken)
{
    add(u"Mair"_s);
    QFile file(folder.filePath(u"people.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Age,Name,Note\n84,Mair,x\n,Ruth,\n,,lost\n");
    file.close();
    QDialog *dialog = nullptr;
    QObject::connect(shown->participants()->importer(), &TableImporter::opened, &table,
                     [&dialog](QDialog *opened) { dialog = opened; });
    bool imported = false;
    QObject::connect(shown->participants()->importer(), &TableImporter::imported, &table,
                     [&imported] { imported = true; });
    shown->participants()->importer()->import(file.fileName(), TableImporter::As::Participants);
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return dialog != nullptr; }, 10'000));
    auto *import = qobject_cast<ParticipantImportDialog *>(dialog);
    ASSERT_TRUE(import);
    import->nameColumn()->setCurrentText(u"Name"_s);
    ASSERT_EQ(import->rows()->rowCount(), 2);
    EXPECT_EQ(import->rows()->item(0, 2)->text(), u"Age: 84; Note: x"_s);
    QTest::mouseClick(import->importButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&imported] { return imported; }, 10'000));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(0, 4), u"84"_s);
}

TEST_F(ParticipantsWindow, AWholeTableIsPastedThroughThePreview)
{
    QDialog *dialog = nullptr;
    QObject::connect(shown->participants()->importer(), &TableImporter::opened, &table,
                     [&dialog](QDialog *opened) { dialog = opened; });
    QApplication::clipboard()->setText(u"Pseudonym\tGroup\tAge\nMair\tResident\t84\nRuth\tRelative\t\n"_s);
    actions.action(u"participants.paste"_s)->trigger();
    auto *import = qobject_cast<ParticipantImportDialog *>(dialog);
    ASSERT_TRUE(import);
    EXPECT_EQ(import->rows()->rowCount(), 2);
    EXPECT_EQ(model.rowCount(), 0);
    delete import;
    // Rows without heads, with no more columns than there are, go in as they are.
    paste(u"Mair\tResident\nRuth\tRelative\n"_s);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(1, Model::Group), u"Relative"_s);
}

TEST_F(ParticipantsWindow, SourceDetailsArePastedAndShowWhatIsInherited)
{
    const Id<Source> talk = project.addSource(u"Talk"_s, u"Words."_s);
    project.addSource(u"Group"_s, u"More words."_s);
    define(u"Setting"_s, AttributeKind::Text);
    const Id<Attribute> beds = define(u"Beds"_s, AttributeKind::Number);
    const Id<Participant> mair = add(u"Mair"_s);
    ASSERT_TRUE(setAttributes(project, {{beds, subjectId(mair), u"42"_s}}));
    actions.action(u"sources.showDetails"_s)->trigger();
    SourceSheetModel &sheet = shown->details()->sources();
    const QAbstractItemModelTester tester(&sheet, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SheetTable &details = *shown->details()->table();
    const auto pasteAt = [&](int column, const QString &text) {
        details.setFocus();
        details.setCurrentIndex(details.model()->index(0, column));
        QApplication::clipboard()->setText(text);
        actions.action(u"details.paste"_s)->trigger();
    };
    const qint64 step = project->lastStep();
    pasteAt(SourceSheetModel::Giver, u"Mair\t14/3/2026\t45\n\t2026-03-15\t1:30\n"_s);
    EXPECT_EQ(project->lastStep(), step + 1);
    EXPECT_EQ(interviewFacts(project, talk).minutes, 45);
    EXPECT_EQ(sheet.index(1, SourceSheetModel::Minutes).data().toString(), u"90"_s);
    EXPECT_EQ(project->find(talk)->participant, mair);
    const QModelIndex inherited = sheet.index(0, SourceSheetModel::FirstAttribute + 1);
    EXPECT_EQ(inherited.data().toString(), u"42"_s);
    EXPECT_TRUE(inherited.data(Qt::EditRole).toString().isEmpty());
    pasteAt(SourceSheetModel::FirstAttribute, u"Home B\tmany\tlost\n"_s);
    EXPECT_EQ(sheet.index(0, SourceSheetModel::FirstAttribute).data().toString(), u"Home B"_s);
    ASSERT_GE(told.size(), 2);
    EXPECT_TRUE(told.at(told.size() - 2).contains(u"many"_s)); // no number; and a column that has no place
    details.setCurrentIndex(details.model()->index(0, SourceSheetModel::FirstAttribute));
    QTest::keyClick(&details, Qt::Key_Delete);
    EXPECT_TRUE(sheet.index(0, SourceSheetModel::FirstAttribute).data().toString().isEmpty());
    // A list that names its sources goes to them, in whatever order.
    pasteAt(SourceSheetModel::Place,
            u"Name\tWhere\tsetting\tMood\nGroup\tHall\tHome C\tgood\nTalk\tKitchen\t\t\nLost\tx\t\t\n"_s);
    EXPECT_EQ(interviewFacts(project, talk).place, u"Kitchen"_s);
    EXPECT_EQ(sheet.index(1, SourceSheetModel::Place).data().toString(), u"Hall"_s);
    EXPECT_EQ(sheet.index(1, SourceSheetModel::FirstAttribute).data().toString(), u"Home C"_s);
    EXPECT_TRUE(told.last().contains(u"Lost"_s));
    EXPECT_TRUE(told.last().contains(u"Mood"_s));
}

TEST_F(ParticipantsWindow, AHomeThatNobodyKnowsYetIsMade)
{
    paste(u"Mair\tResident\t\tHome B\nRuth\tResident\t\tHome B\n"_s);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(cell(0, Model::Within), u"Home B"_s);
    EXPECT_EQ(cell(1, Model::Within), u"Home B"_s);
    ASSERT_TRUE(model.setData(model.index(1, Model::Within), u"Home C"_s, Qt::EditRole));
    EXPECT_EQ(model.rowCount(), 4);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(ParticipantsWindow, ASurveyAsksWhatItsColumnsAre)
{
    const ReadTable read{
        {{u"Id"_s, u"Role"_s, u"What helps?"_s}, {{u"R1"_s, u"Nurse"_s, u"Somebody I can ring at night."_s}}},
        {}};
    SurveyImportDialog dialog(project, u"survey.csv"_s, read);
    dialog.show();
    EXPECT_EQ(dialog.choices().open, (QStringList{u"What helps?"_s}));
    EXPECT_EQ(dialog.choices().closed, (QStringList{u"Role"_s}));
    dialog.columns()->item(0, 1)->setText(dialog.columns()->item(1, 1)->text());
    EXPECT_EQ(dialog.choices().open.size(), 2);
    EXPECT_TRUE(dialog.importButton()->isEnabled());
    ASSERT_EQ(dialog.rows()->rowCount(), 1);
    EXPECT_EQ(dialog.rows()->item(0, 0)->text(), u"R1"_s);
    EXPECT_EQ(dialog.rows()->item(0, 1)->text(), u"New"_s);
    EXPECT_EQ(dialog.rows()->item(0, 2)->text(), u"2 text(s)"_s);
    dialog.columns()->item(0, 1)->setText(u"An attribute"_s);
    EXPECT_EQ(dialog.rows()->item(0, 2)->text(), u"1 text(s); Role: Nurse"_s);
}

TEST_F(ParticipantsWindow, ThePlanCountsWhoTookPart)
{
    const Id<Participant> mair = add(u"Mair"_s);
    ASSERT_TRUE(setParticipantCell(project, mair, {{ParticipantField::Group, {}}, u"Resident"_s}));
    RecruitmentModel &plan = *shown->recruitment()->model();
    const QAbstractItemModelTester tester(&plan, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(plan.rowCount(), 1); // takes part, unplanned
    ASSERT_TRUE(plan.setData(plan.index(0, RecruitmentModel::Planned), 12, Qt::EditRole));
    ASSERT_EQ(plan.rowCount(), 1);
    EXPECT_EQ(plan.index(0, RecruitmentModel::TookPart).data().toInt(), 1);
    EXPECT_EQ(plan.index(0, RecruitmentModel::Planned).data().toInt(), 12);
    actions.action(u"recruitment.add"_s)->trigger();
    EXPECT_EQ(plan.rowCount(), 2);
    EXPECT_FALSE(plan.setData(plan.index(1, RecruitmentModel::Planned), -1, Qt::EditRole));
}

// Wherever the caret stands; a plan from a spreadsheet has an order of its own.
TEST_F(ParticipantsWindow, APlanWithItsHeadsGoesToTheLinesThatItNames)
{
    paste(u"Mair\tResident\tHome B\nRuth\tRelative\tHome B\n"_s);
    actions.action(u"sources.showRecruitment"_s)->trigger();
    RecruitmentModel &plan = *shown->recruitment()->model();
    SheetTable &lines = *shown->recruitment()->findChild<SheetTable *>();
    ASSERT_EQ(plan.rowCount(), 2);
    lines.setCurrentIndex(lines.model()->index(1, RecruitmentModel::Approached));
    const auto pastePlan = [&](const QString &text) {
        QApplication::clipboard()->setText(text);
        actions.action(u"recruitment.paste"_s)->trigger();
    };
    const QString list = u"Site\tGroup\tDeclined\tPlanned\tNote\n"
                         "Home B\trelative\t2\t6\tx\n"
                         "Home B\tGP\t1\t4\ty\n"_s;
    pastePlan(list);
    const auto row = [&plan](const QString &group) {
        for (int at = 0; at < plan.rowCount(); ++at) {
            QStringList cells;
            for (int column = 0; column < plan.columnCount(); ++column)
                cells << plan.index(at, column).data().toString();
            if (cells.front() == group)
                return cells.join(u'|');
        }
        return QString();
    };
    EXPECT_EQ(row(u"Relative"_s), u"Relative|Home B|6|0|2|1"_s);
    EXPECT_EQ(row(u"GP"_s), u"GP|Home B|4|0|1|0"_s);
    EXPECT_EQ(row(u"Resident"_s), u"Resident|Home B||||1"_s);
    const qint64 step = project->lastStep();
    pastePlan(list);
    EXPECT_EQ(project->lastStep(), step); // it stands there already
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(plan.rowCount(), 2);
}

} // namespace
} // namespace partsong
