// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/names.h"
#include "core/sources/speaker.h"
#include "tests/support/datahome.h"
#include "tests/ui/uistudy.h"
#include "ui/exchange/reportdialog.h"
#include "ui/privacy/checknamesdialog.h"
#include "ui/privacy/keynamesmodel.h"
#include "ui/privacy/leftoverlistmodel.h"
#include "ui/privacy/namehitlistmodel.h"
#include "ui/privacy/namesactions.h"
#include "ui/privacy/namesdialog.h"
#include "ui/privacy/nametablemodel.h"
#include "ui/privacy/openkeydialog.h"
#include "ui/privacy/sealdialog.h"
#include "ui/privacy/sealprogress.h"
#include "ui/shell/realnames.h"
#include "ui/shell/savetofile.h"
#include "ui/widgets/filterbox.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <gtest/gtest.h>

#include <map>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct NamesWindow : testing::Test {
    UiStudy study;
    TestProject &project = study.project;
    Id<Source> source = project.addSource(u"Ann at home"_s, u"🙂 Ann came. Ann's tea, Annie's too."_s);
    Id<Code> code = project.addCode(u"Ann's care"_s);

    void settle()
    {
        while (!study.tasks.running().empty())
            QTest::qWait(5);
    }
};

QPushButton *button(const QWidget &within, const QString &text)
{
    for (auto *one : within.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

// For whoever wants to look: where PARTSONG_PICTURES names a folder, pictures go there.
void picture(UiStudy &study, QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PARTSONG_PICTURES");
    if (folder.isEmpty())
        return;
    const std::map<QString, AppearanceChoice> looks{{u"light"_s, {ColourScheme::Light, 100}},
                                                    {u"dark"_s, {ColourScheme::Dark, 100}},
                                                    {u"200"_s, {ColourScheme::Light, 200}}};
    for (const auto &[look, choice] : looks) {
        study.appearance.choose(choice);
        widget.resize(widget.size().expandedTo(widget.sizeHint()));
        QTest::qWait(50);
        EXPECT_TRUE(widget.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, look)));
    }
    study.appearance.choose({});
}

} // namespace

TEST_F(NamesWindow, NamesAreTypedIntoTheTable)
{
    NamesDialog dialog(study.context);
    const QAbstractItemModelTester tester(dialog.names(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTableView *table = dialog.table();
    const auto type = [&](int row, int column, const QString &words) {
        table->setCurrentIndex(table->model()->index(row, column));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_TRUE(editor);
        editor->setText(words);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // Return is taken up by an event
    };
    type(0, NameTableModel::Name, u"Ann"_s);
    EXPECT_TRUE(project->all<RealName>().empty());
    type(0, NameTableModel::Pseudonym, u"Mary"_s);
    ASSERT_EQ(project->all<RealName>().size(), 1U);
    EXPECT_EQ(dialog.names()->rowCount(), 2); // and the empty one
    type(0, NameTableModel::Pseudonym, u"Joan"_s);
    EXPECT_EQ(project->all<RealName>().front().pseudonym, u"Joan"_s);
    type(0, NameTableModel::Pseudonym, u"Little Ann"_s); // holds the name
    EXPECT_EQ(project->all<RealName>().front().pseudonym, u"Joan"_s);
    ASSERT_TRUE(project->undo(2));
    EXPECT_EQ(dialog.names()->rowCount(), 1);
}

TEST_F(NamesWindow, NamesAreTypedOneAfterTheOther)
{
    NamesDialog dialog(study.context);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTableView *table = dialog.table();
    table->setCurrentIndex(dialog.names()->index(0, NameTableModel::Name));
    table->setFocus();
    const auto type = [&](const QString &words, Qt::Key then) {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClicks(at, words);
        QTest::keyClick(QApplication::focusWidget(), then);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents(); // the editor goes, and then the next cell is taken
    };
    type(u"Ann"_s, Qt::Key_Tab);
    type(u"Mary"_s, Qt::Key_Return);
    EXPECT_EQ(table->currentIndex(), dialog.names()->index(1, NameTableModel::Name));
    type(u"Bob"_s, Qt::Key_Tab);
    type(u"Tom"_s, Qt::Key_Tab); // to its kind, in the same row
    EXPECT_EQ(table->currentIndex(), dialog.names()->index(1, NameTableModel::Kind));
    ASSERT_EQ(project->all<RealName>().size(), 2U);
    EXPECT_EQ(project->all<RealName>().at(1).pseudonym, u"Tom"_s);
}

TEST_F(NamesWindow, WhatWasFoundIsNarrowedAndTickedTogether)
{
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    NamesDialog dialog(study.context);
    dialog.show();
    dialog.find();
    settle();
    ASSERT_EQ(dialog.hits()->rowCount(), 4);
    auto *list = dialog.findChild<QTreeView *>();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(dialog.hits()->tickedCount(), 0);
    auto *filter = dialog.findChild<FilterBox *>();
    filter->setText(u"tea"_s);
    Q_EMIT filter->filtered(u"tea"_s);
    EXPECT_EQ(list->model()->rowCount(), 2); // both have it around them
    button(dialog, u"Tick All"_s)->click();
    EXPECT_EQ(dialog.hits()->tickedCount(), 2);
}

TEST_F(NamesWindow, WhoSpeaksIsAddedByItself)
{
    Edit edit(project, PARTSONG_LABEL("Speaker"));
    Speaker speaker;
    speaker.id = Id<Speaker>::make();
    speaker.source = source;
    speaker.name = u"Ann Smith"_s;
    edit.insert(speaker);
    ASSERT_TRUE(edit.commit());
    NamesDialog dialog(study.context);
    button(dialog, u"Add Speakers"_s)->click();
    ASSERT_EQ(project->all<RealName>().size(), 1U);
    EXPECT_EQ(project->all<RealName>().front().name, u"Ann Smith"_s);
    button(dialog, u"Add Speakers"_s)->click();
    EXPECT_EQ(study.told.size(), 1);
}

TEST_F(NamesWindow, RowsOfASpreadsheetArePasted)
{
    NamesDialog dialog(study.context);
    dialog.paste(u"Ann\tMary\nElm House\tOak House\tplace"_s);
    ASSERT_EQ(project->all<RealName>().size(), 2U);
    EXPECT_EQ(project->all<RealName>().at(1).kind, RealNameKind::Place);
    dialog.paste(u"nothing of the kind"_s);
    EXPECT_EQ(project->all<RealName>().size(), 2U);
}

TEST_F(NamesWindow, NamesAreFoundLookedThroughAndReplaced)
{
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    NamesDialog dialog(study.context);
    const QAbstractItemModelTester tester(dialog.hits(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    dialog.show();
    EXPECT_FALSE(button(dialog, u"Replace Ticked"_s)->isEnabled());
    button(dialog, u"Find Names"_s)->click();
    settle();
    ASSERT_EQ(dialog.hits()->rowCount(), 4); // two in the text, the source, the code
    auto *list = dialog.findChild<QTreeView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space); // Ann's tea stays
    EXPECT_EQ(dialog.hits()->tickedCount(), 3);
    EXPECT_EQ(dialog.unticked().size(), 1U);
    picture(study, dialog, u"names"_s);
    button(dialog, u"Replace Ticked"_s)->click();
    settle();
    EXPECT_EQ(project.words(project.textOf(source)), u"🙂 Mary came. Ann's tea, Annie's too."_s);
    EXPECT_EQ(project->find(code)->name, u"Mary's care"_s);
    EXPECT_EQ(dialog.hits()->rowCount(), 1); // looked again
    EXPECT_EQ(dialog.hits()->tickedCount(), 0); // somebody left it
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project->find(code)->name, u"Ann's care"_s);
}

namespace {

// The place of the tea, which is Ann's; hits of texts come first.
int untickTheTea(NamesDialog &dialog)
{
    const int row = dialog.hits()->hitAt(1).after.startsWith(u"'s tea"_s) ? 1 : 0;
    dialog.hits()->setData(dialog.hits()->index(row, NameHitListModel::Replacement), Qt::Unchecked,
                           Qt::CheckStateRole);
    return dialog.hits()->hitAt(row).range.start;
}

} // namespace

TEST_F(NamesWindow, WhatSomebodyUntickedStaysSoAndNothingElse)
{
    const Id<Source> other = project.addSource(u"Talk"_s, u"Mair said so."_s);
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Rosemary"_s));
    NamesDialog dialog(study.context);
    dialog.show();
    dialog.find();
    settle();
    const int tea = untickTheTea(dialog);
    ASSERT_TRUE(addName(project, u"Mair"_s, u"Kit"_s)); // typed meanwhile
    dialog.replace();
    settle();
    ASSERT_EQ(dialog.hits()->rowCount(), 2); // the tea, and Mair
    ASSERT_EQ(dialog.unticked().size(), 1U);
    EXPECT_EQ(dialog.unticked().begin()->start, tea + 5); // as Rosemary is longer
    EXPECT_EQ(dialog.hits()->ticked().front().record, project.textOf(other).uuid());
    ASSERT_TRUE(project->undo()); // as Ctrl+Z in the window does
    EXPECT_TRUE(dialog.unticked().empty()); // not known until it is looked again
    EXPECT_FALSE(button(dialog, u"Seal the Names…"_s)->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.hits()->rowCount() == 5; }));
    ASSERT_EQ(dialog.unticked().size(), 1U);
    EXPECT_EQ(dialog.unticked().begin()->start, tea);
    EXPECT_TRUE(button(dialog, u"Seal the Names…"_s)->isEnabled());
    settle();
}

TEST_F(NamesWindow, WhatChangesElsewhereIsLookedForAgainWhereItStands)
{
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    NamesDialog dialog(study.context);
    dialog.show();
    dialog.find();
    settle();
    const int tea = untickTheTea(dialog);
    project.addCoding(project.textOf(source), code, 0, 3); // no words
    EXPECT_EQ(dialog.unticked().size(), 1U);
    Edit edit(project, PARTSONG_LABEL("Correct"));
    edit.splice(project.textOf(source), 0, 0, u"Now: "_s);
    ASSERT_TRUE(edit.commit());
    EXPECT_TRUE(dialog.unticked().empty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.unticked().size() == 1; }));
    EXPECT_EQ(dialog.unticked().begin()->start, tea + 5);
    EXPECT_EQ(dialog.hits()->rowCount(), 4);
    settle();
}

TEST_F(NamesWindow, TakingWordsIntoTheListKeepsWhatWasUnticked)
{
    project.addSource(u"Chat"_s, u"ask ANN"_s);
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    NamesDialog dialog(study.context);
    dialog.show();
    dialog.find();
    settle();
    const int tea = untickTheTea(dialog);
    dialog.formsButton()->click();
    settle();
    ASSERT_EQ(dialog.hits()->rowCount(), 5);
    ASSERT_EQ(dialog.unticked().size(), 1U);
    EXPECT_EQ(dialog.unticked().begin()->start, tea);
}

TEST_F(NamesWindow, ANameThatIsHalfWrittenIsNotWrittenOver)
{
    NamesDialog dialog(study.context);
    dialog.show();
    const QModelIndex begun = dialog.names()->index(0, NameTableModel::Name);
    dialog.names()->setData(begun, u"Margaret"_s, Qt::EditRole);
    dialog.begin(u"ann@example.org"_s);
    EXPECT_EQ(begun.data().toString(), u"Margaret"_s);
    EXPECT_EQ(dialog.table()->currentIndex(), begun.siblingAtColumn(NameTableModel::Pseudonym));
    EXPECT_TRUE(std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Finish this name first."_s;
    }));
    dialog.names()->setData(begun.siblingAtColumn(NameTableModel::Pseudonym), u"Kit"_s, Qt::EditRole);
    dialog.begin(u"ann@example.org"_s);
    EXPECT_EQ(dialog.names()->index(1, NameTableModel::Name).data().toString(), u"ann@example.org"_s);
}

TEST_F(NamesWindow, SealingAsksForAPlaceApartAndAPassphraseTwice)
{
    QTemporaryDir apart;
    TestProject onDisk(TestProject::Where::Disk);
    SealDialog dialog(*onDisk, {2, {}});
    dialog.show();
    dialog.accept();
    EXPECT_FALSE(dialog.problem().isEmpty());
    dialog.place()->setText(onDisk.folder() + u"/who.key"_s);
    dialog.passphrase()->setText(u"four words that differ"_s);
    dialog.again()->setText(u"four words that differ"_s);
    dialog.accept();
    EXPECT_TRUE(dialog.problem().contains(u"folder of the study"_s)) << dialog.problem().toStdString();
    dialog.place()->setText(apart.filePath(u"who.key"_s));
    dialog.again()->setText(u"four words that differ?"_s);
    dialog.accept();
    EXPECT_FALSE(dialog.problem().isEmpty());
    picture(study, dialog, u"seal"_s);
    dialog.again()->setText(u"four words that differ"_s);
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.request().keyPath, apart.filePath(u"who.key"_s));
}

TEST_F(NamesWindow, SealingTellsWhatOnlyLooksLikeANameAndWouldStay)
{
    project.addSource(u"Chat"_s, u"ask ann, ANN, or anyone"_s);
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    QWidget window;
    addNamesActions(&window, study.context);
    window.show();
    study.actions.action(u"study.seal"_s)->trigger();
    auto *dialog = window.findChild<SealDialog *>();
    ASSERT_TRUE(dialog);
    settle();
    EXPECT_TRUE(dialog->forms()->isVisible());
    EXPECT_TRUE(dialog->forms()->text().contains(u"ann"_s));
    EXPECT_FALSE(dialog->forms()->text().contains(u"ANN"_s)); // which is sealed too
    dialog->capitals()->setChecked(false);
    EXPECT_TRUE(dialog->forms()->text().contains(u"ANN"_s)); // and now is not
    dialog->capitals()->setChecked(true);
    EXPECT_FALSE(dialog->forms()->text().contains(u"ANN"_s));
    picture(study, *dialog, u"sealforms"_s);
}

TEST_F(NamesWindow, SealingTellsThatItStillLooksAndWhereItCouldNot)
{
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    SealDialog dialog(project, {1, {}});
    dialog.show();
    EXPECT_TRUE(dialog.forms()->isVisible());
    EXPECT_TRUE(dialog.forms()->text().startsWith(u"Looking"_s));
    dialog.tellForms(failure(ErrorKind::Cancelled, u"It was stopped."_s));
    EXPECT_TRUE(dialog.forms()->isVisible());
    EXPECT_TRUE(dialog.forms()->text().contains(u"It was stopped."_s));
    dialog.tellForms(std::vector<RealName>());
    EXPECT_FALSE(dialog.forms()->isVisible());
}

TEST_F(NamesWindow, AdviceTellsWeakPassphrasesFromGood)
{
    EXPECT_NE(passphraseAdvice(u"short"_s), passphraseAdvice(u"correct horse battery staple"_s));
    EXPECT_NE(passphraseAdvice(u"aaaaaaaaaaaaaaaa"_s), passphraseAdvice(u"correct horse battery staple"_s));
}

TEST_F(NamesWindow, SealingGoesOnInTheBackgroundAndTellsHowItWent)
{
    const DataHome home;
    QTemporaryDir apart;
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    EXPECT_FALSE(realNamesWarning(project).isEmpty());
    QWidget owner;
    sealInBackground(&owner, study.context,
                     {{}, {}, apart.filePath(u"who.key"_s), u"passphrase"_s, {1, 8192}});
    const QPointer<SealProgress> shown = owner.findChild<SealProgress *>();
    settle();
    ASSERT_TRUE(shown && shown->isVisible()); // to be read in peace
    EXPECT_TRUE(shown->stage()->text().contains(u"who.key"_s)) << shown->stage()->text().toStdString();
    EXPECT_TRUE(study.told.isEmpty());
    picture(study, *shown, u"sealed"_s);
    EXPECT_FALSE(shown->stopButton()->isVisible());
    shown->closeButton()->click();
    EXPECT_FALSE(shown && shown->isVisible());
    EXPECT_TRUE(realNamesWarning(project).isEmpty());
    EXPECT_EQ(project->find(code)->name, u"Mary's care"_s);
}

TEST_F(NamesWindow, SealingStandsBeforeTheWindowAndCanBeStopped)
{
    const DataHome home;
    QTemporaryDir apart;
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    const QString before = project.dump();
    QWidget owner;
    owner.show();
    sealInBackground(&owner, study.context,
                     {{}, {}, apart.filePath(u"who.key"_s), u"passphrase"_s, {1, 8192}});
    const QPointer<SealProgress> shown = owner.findChild<SealProgress *>();
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->isModal());
    shown->reject(); // as Escape does
    settle();
    // Asked in time or too late: nothing is half done.
    const bool stopped = !study.told.isEmpty() && study.told.front().contains(u"nothing was changed"_s);
    EXPECT_EQ(stopped, !(shown && shown->isVisible()));
    EXPECT_EQ(stopped, project.dump() == before);
    EXPECT_EQ(stopped, !QFile::exists(apart.filePath(u"who.key"_s)));
}

TEST_F(NamesWindow, OnceTheNamesAreGoneSealingIsNoLongerStopped)
{
    SealProgress shown(study.tasks);
    shown.show();
    picture(study, shown, u"sealing"_s);
    shown.leaveNoWayBack();
    EXPECT_FALSE(shown.stopButton()->isEnabled());
    QTest::keyClick(&shown, Qt::Key_Escape);
    EXPECT_TRUE(shown.isVisible());
}

TEST_F(NamesWindow, AKeyFileHasItsEnding)
{
    SealDialog dialog(project, {2, {}});
    dialog.place()->setText(u"/somewhere/who"_s);
    EXPECT_EQ(dialog.request().keyPath, u"/somewhere/who.partsongkey"_s);
    dialog.place()->setText(u"/somewhere/who.key"_s);
    EXPECT_EQ(dialog.request().keyPath, u"/somewhere/who.key"_s);
}

TEST_F(NamesWindow, WhatIsLeftIsListedAndGoneTo)
{
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    CheckNamesDialog dialog(study.context);
    const QAbstractItemModelTester tester(dialog.leftovers(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    dialog.look();
    settle();
    ASSERT_EQ(dialog.leftovers()->rowCount(), 4);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    picture(study, dialog, u"check"_s);
    int textRow = 0;
    while (!dialog.leftovers()->leftoverAt(textRow).inText())
        ++textRow;
    dialog.list()->setCurrentIndex(dialog.leftovers()->index(textRow, 0));
    dialog.list()->setFocus();
    QTest::keyClick(dialog.list(), Qt::Key_Return);
    EXPECT_EQ(study.navigator.selected(), subjectId(source));
}

TEST_F(NamesWindow, WhatIsLeftIsGivenAPseudonym)
{
    project.addSource(u"Letter"_s, u"Ring 01632 960001 or write to ann@example.org."_s);
    QWidget window;
    addNamesActions(&window, study.context);
    window.show();
    study.actions.action(u"study.checknames"_s)->trigger();
    settle();
    auto *check = window.findChild<CheckNamesDialog *>();
    ASSERT_TRUE(check);
    ASSERT_EQ(check->leftovers()->rowCount(), 2);
    const auto choose = [&](IdentifierKind kind) {
        for (int row = 0; row < 2; ++row) {
            if (check->leftovers()->leftoverAt(row).found.kind == kind)
                check->list()->setCurrentIndex(check->leftovers()->index(row, 0));
        }
    };
    choose(IdentifierKind::Phone);
    EXPECT_FALSE(check->addButton()->isEnabled());
    choose(IdentifierKind::Email);
    ASSERT_TRUE(check->addButton()->isEnabled());
    check->addButton()->click();
    auto *names = window.findChild<NamesDialog *>();
    ASSERT_TRUE(names);
    const QModelIndex waiting = names->names()->index(0, NameTableModel::Name);
    EXPECT_EQ(waiting.data().toString(), u"ann@example.org"_s);
    EXPECT_EQ(names->table()->currentIndex(), waiting.siblingAtColumn(NameTableModel::Pseudonym));
    names->names()->setData(waiting.siblingAtColumn(NameTableModel::Pseudonym), u"an address"_s,
                            Qt::EditRole);
    ASSERT_EQ(project->all<RealName>().size(), 1U);
    EXPECT_EQ(project->all<RealName>().front().kind, RealNameKind::Other);
}

TEST_F(NamesWindow, ReportsWarnWhileThereAreNames)
{
    const auto warns = [&] {
        const ReportDialog dialog(*project);
        return std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"real names"_s);
        });
    };
    EXPECT_TRUE(warns());
    Edit edit(project, PARTSONG_LABEL("Seal"));
    Study sealed = project->study();
    sealed.sealed = 1;
    edit.update(sealed);
    ASSERT_TRUE(edit.commit());
    EXPECT_FALSE(warns());
}

TEST_F(NamesWindow, TheActionsOpenOneDialogEach)
{
    QWidget window;
    addNamesActions(&window, study.context);
    window.show();
    study.actions.action(u"study.names"_s)->trigger();
    study.actions.action(u"study.names"_s)->trigger();
    EXPECT_EQ(window.findChildren<NamesDialog *>().size(), 1);
    study.actions.action(u"study.checknames"_s)->trigger();
    settle();
    EXPECT_EQ(window.findChildren<CheckNamesDialog *>().size(), 1);
    study.actions.action(u"study.seal"_s)->trigger(); // no names yet
    EXPECT_TRUE(window.findChildren<SealDialog *>().empty());
    EXPECT_FALSE(study.told.empty());
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    study.actions.action(u"study.seal"_s)->trigger();
    EXPECT_EQ(window.findChildren<SealDialog *>().size(), 1);
}

TEST_F(NamesWindow, NamesInCapitalsAreOfferedForTheListAndSealedToo)
{
    project.addSource(u"Talk"_s, u"ANN: I am here, said Ann."_s);
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    ASSERT_TRUE(addName(project, u"Zebedee"_s, u"Tom"_s)); // nowhere in capitals
    NamesDialog dialog(study.context);
    dialog.show();
    dialog.find();
    settle();
    const int before = dialog.hits()->rowCount();
    ASSERT_TRUE(dialog.formsButton()->isVisible());
    SealDialog seal(project, {2, {}});
    EXPECT_TRUE(seal.capitals()->isChecked());
    ASSERT_EQ(seal.request().names.size(), 2U);
    EXPECT_EQ(seal.request().names.front().pseudonym, u"MARY"_s);
    seal.capitals()->setChecked(false);
    EXPECT_TRUE(seal.request().names.empty());
    dialog.formsButton()->click();
    settle();
    ASSERT_EQ(project->all<RealName>().size(), 3U);
    EXPECT_EQ(project->all<RealName>().back().name, u"ANN"_s);
    EXPECT_EQ(dialog.hits()->rowCount(), before + 1);
    EXPECT_FALSE(dialog.formsButton()->isVisible());
}

TEST_F(NamesWindow, AKeyFileIsOpenedToBeLookedAtAndForgotten)
{
    QTemporaryDir keys;
    const QString path = keys.filePath(u"study.partsongkey"_s);
    const QByteArray bytes = "The original words of Ann";
    SealedKey key{project->study().id, u"Nights"_s, 1'790'000'000'000, {}, {}};
    key.names = {{{}, u"Ann"_s, u"Mary"_s, RealNameKind::Person},
                 {{}, u"Elm House"_s, u"Oak House"_s, RealNameKind::Place}};
    key.originals = {{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size(),
                      u"ann.docx"_s, u"Ann at home"_s}};
    ASSERT_TRUE(writeKeyFile(path, key, u"four words to know"_s,
                             [&](const QByteArray &) { return Result<QByteArray>(bytes); }, {1, 8192}));
    const QString before = project.dump();
    OpenKeyDialog dialog(study.context);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    dialog.place()->setText(path);
    dialog.passphrase()->setFocus();
    QTest::keyClicks(dialog.passphrase(), u"wrong"_s);
    QTest::keyClick(dialog.passphrase(), Qt::Key_Return);
    settle();
    EXPECT_EQ(dialog.names()->rowCount(), 0);
    EXPECT_FALSE(dialog.saveButton()->isVisible());
    dialog.passphrase()->selectAll();
    QTest::keyClicks(dialog.passphrase(), u"four words to know"_s);
    QTest::keyClick(dialog.passphrase(), Qt::Key_Return);
    settle();
    ASSERT_EQ(dialog.names()->rowCount(), 2) << dialog.state()->text().toStdString();
    EXPECT_EQ(dialog.names()->index(0, KeyNamesModel::Name).data().toString(), u"Ann"_s);
    EXPECT_FALSE(dialog.names()->flags(dialog.names()->index(0, 0)) & Qt::ItemIsEditable);
    EXPECT_TRUE(dialog.state()->text().contains(u"Nights"_s));
    picture(study, dialog, u"openkey"_s);
    QTemporaryDir out;
    dialog.saveOriginalsTo(out.path());
    settle();
    QFile saved(out.filePath(u"ann.docx"_s));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), bytes);
    EXPECT_EQ(project.dump(), before);
}

namespace {

// What opens over everything answers itself: the warning with the button, the dialog of files with nothing.
struct Leaving {
    UiStudy &study;
    QWidget window;
    QStringList opened; // "warning", "file"
    QString warned;

    explicit Leaving(UiStudy &study_) : study(study_) { }
    QString save(const QString &button, bool warnedBefore = false)
    {
        QTimer answer;
        QObject::connect(&answer, &QTimer::timeout, &window, [&] {
            QWidget *over = QApplication::activeModalWidget();
            if (auto *box = qobject_cast<QMessageBox *>(over)) {
                opened << u"warning"_s;
                warned = box->text();
                if (QPushButton *pressed = partsong::button(*box, button))
                    pressed->click();
                else
                    box->reject();
            } else if (auto *files = qobject_cast<QFileDialog *>(over)) {
                opened << u"file"_s;
                files->reject();
            }
        });
        answer.start(10);
        return askWhereToSave(study.context, &window,
                              {u"Save"_s, u"page.html"_s, u"Web page (*.html)"_s, warnedBefore});
    }
};

} // namespace

TEST_F(NamesWindow, WhatLeavesWarnsFirstWhileThereAreRealNames)
{
    Leaving leaving(study);
    EXPECT_TRUE(leaving.save(u"Cancel"_s).isEmpty());
    EXPECT_EQ(leaving.opened, QStringList{u"warning"_s}); // and no file is asked for
    EXPECT_EQ(leaving.warned, realNamesWarning(project));
    leaving.opened.clear();
    leaving.save(u"Save all the same"_s);
    EXPECT_EQ(leaving.opened, (QStringList{u"warning"_s, u"file"_s}));
    leaving.opened.clear();
    leaving.save({}, true); // a dialog has said so already
    EXPECT_EQ(leaving.opened, QStringList{u"file"_s});
}

TEST_F(NamesWindow, TheWarningLeadsToTheNames)
{
    QWidget owner;
    int shown = 0;
    study.actions.add(&owner, {.id = u"study.names"_s, .text = u"Names"_s, .run = [&] { ++shown; }});
    Leaving leaving(study);
    EXPECT_TRUE(leaving.save(u"Find and replace names…"_s).isEmpty());
    EXPECT_EQ(leaving.opened, QStringList{u"warning"_s});
    EXPECT_EQ(shown, 1);
}

TEST_F(NamesWindow, AStudyWithoutRealNamesLeavesInPeace)
{
    Edit edit(project, PARTSONG_LABEL("Test"));
    Study sealed = project->study();
    sealed.sealed = 1;
    edit.update(sealed);
    ASSERT_TRUE(edit.commit());
    ASSERT_TRUE(realNamesWarning(project).isEmpty());
    Leaving leaving(study);
    leaving.save({});
    EXPECT_EQ(leaving.opened, QStringList{u"file"_s});
}

} // namespace partsong
