// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/sources/participant.h"
#include "core/sources/sources.h"
#include "core/sources/speakers.h"
#include "core/sources/turnqueries.h"
#include "tests/core/formats/pdffiles.h"
#include "tests/support/testproject.h"
#include "ui/shell/filepasswords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/sources/importdialog.h"
#include "ui/sources/importer.h"
#include "ui/sources/importmodels.h"
#include "ui/sources/importpreview.h"
#include "ui/sources/sourcesworkspace.h"
#include "ui/sources/sourcetablemodel.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wordsfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

class SourcesWindow : public testing::Test {
protected:
    SourcesWindow() : settings(folder.filePath(u"partsong.ini"_s))
    {
        const WorkspaceFactory factory{u"sources"_s, u"Sources"_s, u"folder"_s,
                                       [](StudyContext &context) { return new SourcesWorkspace(context); }};
        window = std::make_unique<MainWindow>(settings, appearance, WindowParts{schema(), {factory}});
        window->resize(1200, 800);
        window->show();
        EXPECT_TRUE(window->createStudy(folder.filePath(u"a.partsong"_s), u"Nights"_s, u"Anna"_s));
    }
    Project &project() { return window->study()->project(); }
    SourcesWorkspace *place() { return static_cast<SourcesWorkspace *>(window->study()->current()); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    // Drops files onto the workspace and waits for the dialog that shows them.
    ImportDialog *drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        ImportDialog *dialog = nullptr;
        QObject::connect(
            place()->importer(), &Importer::opened, place(),
            [&dialog](ImportDialog *shown) { dialog = shown; }, Qt::SingleShotConnection);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(place(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(place(), &event);
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return dialog != nullptr; }, 10'000));
        return dialog;
    }
    bool accept(ImportDialog *dialog)
    {
        bool done = false;
        QObject::connect(
            place()->importer(), &Importer::imported, place(), [&done] { done = true; },
            Qt::SingleShotConnection);
        QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
        return QTest::qWaitFor([&done] { return done; }, 10'000);
    }
    QString cell(int row, int column)
    {
        return place()->table()->model()->index(row, column).data().toString();
    }

    QTemporaryDir folder;
    Settings settings;
    Appearance appearance;
    std::unique_ptr<MainWindow> window;
};

TEST_F(SourcesWindow, FilesAreDroppedMatchedAndImportedInOneStep)
{
    const QString one = write(u"Interview 1.txt"_s,
                              "Anna: Hello.\n\nRuth: Nobody came.\n\nAnna: And then?\n\nRuth: We waited.\n");
    const QString two = write(u"Interview 2.txt"_s,
                              "Anna: Hello.\n\nTasha: I was on nights.\n\nAnna: Yes?\n\nTasha: Alone.\n");
    const QString none = write(u"empty.txt"_s, "");
    ImportDialog *dialog = drop({one, two, none});
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->files()->rowCount(), 3);
    EXPECT_EQ(dialog->files()->readable(), 2);
    EXPECT_EQ(dialog->files()->issues().size(), 1);
    // What is odd is shown first, with why.
    EXPECT_EQ(dialog->list()->currentIndex().row(), 2);
    EXPECT_TRUE(dialog->preview()->problems().contains(u"empty.txt"_s));
    QTest::keyClick(dialog->list(), Qt::Key_Up);
    EXPECT_TRUE(dialog->preview()->words().startsWith(u"Anna: Hello."_s));
    EXPECT_TRUE(dialog->preview()->problems().isEmpty());
    ImportSpeakerModel *speakers = dialog->speakers();
    const QAbstractItemModelTester tester(speakers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(speakers->rowCount(), 3); // Anna, Ruth, Tasha
    EXPECT_TRUE(
        speakers->setData(speakers->index(1, ImportSpeakerModel::Participants), u"Ruth"_s, Qt::EditRole));
    EXPECT_TRUE(
        speakers->setData(speakers->index(1, ImportSpeakerModel::Group), u"Relative"_s, Qt::EditRole));
    EXPECT_TRUE(
        speakers->setData(speakers->index(1, ImportSpeakerModel::Site), u"Tallis House"_s, Qt::EditRole));
    EXPECT_TRUE(speakers->setData(speakers->index(0, ImportSpeakerModel::Interviewer), Qt::Checked,
                                  Qt::CheckStateRole));
    const qint64 before = project().lastStep();
    ASSERT_TRUE(accept(dialog));
    QApplication::processEvents();
    EXPECT_EQ(project().lastStep(), before + 1);
    EXPECT_EQ(project().all<Source>().size(), 2u);
    EXPECT_EQ(interviewerNames(project()), QSet<QString>{u"Anna"_s});
    EXPECT_EQ(std::ranges::count(project().all<Speaker>(), true, &Speaker::interviewer), 2); // in both
    // The next time she is known.
    ImportSpeakerModel next({}, interviewerNames(project()));
    next.setSpeakers({{u"Anna"_s, 3}, {u"Bo"_s, 2}});
    EXPECT_TRUE(next.speakers()[0].interviewer);
    EXPECT_FALSE(next.speakers()[1].interviewer);
    const auto participants = project().all<Participant>();
    ASSERT_EQ(participants.size(), 1u);
    EXPECT_EQ(participants.front().site, u"Tallis House"_s);
    ASSERT_EQ(place()->table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, SourceTableModel::Name), u"Interview 1"_s);
    EXPECT_EQ(cell(0, SourceTableModel::Kind), u"Transcript"_s);
    EXPECT_EQ(cell(0, SourceTableModel::Participants), u"Ruth"_s);
    EXPECT_EQ(cell(0, SourceTableModel::Speakers), u"2"_s);
    EXPECT_EQ(cell(0, SourceTableModel::Words), u"11"_s);
    window->undo();
    EXPECT_EQ(place()->table()->model()->rowCount(), 0);
    EXPECT_TRUE(project().all<Participant>().empty());
}

// "Speaker 1" of the next file may be the resident.
TEST(Interviewers, AreKnownAgainByNamesAlone)
{
    TestProject project;
    const Id<Source> source = project.addSource(u"Talk"_s, u"Hello."_s);
    const QStringList names{u"Anna"_s,        u"Interviewer"_s,  u"INT"_s,    u"I"_s,
                            u"Moderator 1"_s, u"Anna Speaker"_s, u"Persona"_s};
    const QStringList labels{u"Speaker 1"_s, u"SPEAKER_00"_s, u"speaker"_s,         u"Participant 2"_s,
                             u"Person A"_s,  u"P1"_s,         u"Unknown speaker"_s, u"S 2"_s};
    Edit edit(*project, PARTSONG_LABEL("Import"));
    for (const QString &name : names + labels) {
        Speaker speaker;
        speaker.id = Id<Speaker>::make();
        speaker.source = source;
        speaker.name = name;
        speaker.interviewer = true;
        edit.insert(speaker);
    }
    ASSERT_TRUE(edit.commit());
    EXPECT_EQ(interviewerNames(*project), QSet<QString>(names.begin(), names.end()));
}

TEST_F(SourcesWindow, AFileThatIsThereAlreadyIsToldOfBeforeItIsImported)
{
    const QString one = write(u"Interview 1.txt"_s, "Nobody came.\n");
    const QString two = write(u"Interview 2.txt"_s, "We waited.\n");
    ImportDialog *dialog = drop({one});
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->preview()->problems().isEmpty());
    ASSERT_TRUE(accept(dialog));
    QApplication::processEvents();
    dialog = drop({two, one});
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->list()->currentIndex().row(), 1); // what is odd is shown first
    EXPECT_TRUE(dialog->preview()->problems().contains(u"“Interview 1” has the same content"_s));
    ASSERT_TRUE(accept(dialog));
    QApplication::processEvents();
    EXPECT_EQ(project().all<Source>().size(), 3u);
    EXPECT_FALSE(QApplication::activeModalWidget()); // it is not told twice
    window->undo();
    QApplication::processEvents();
    ASSERT_EQ(place()->table()->model()->rowCount(), 1);
    EXPECT_TRUE(place()->table()->selectionModel()->isRowSelected(0, {})); // what the panel shows
}

TEST_F(SourcesWindow, AFileIsReadAgainInAnotherEncoding)
{
    const QString path = write(u"old.txt"_s, "caf\xe9 and t\xeate, na\xefve words about the caf\xe9\n");
    ImportDialog *dialog = drop({path});
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(dialog->files()->encodable(0));
    const QPersistentModelIndex encoding = dialog->files()->index(0, ImportFileModel::Encoding);
    EXPECT_TRUE(dialog->files()->flags(encoding) & Qt::ItemIsEditable);
    dialog->files()->setData(encoding, u"windows-1251"_s, Qt::EditRole);
    EXPECT_TRUE(QTest::qWaitFor([&] { return encoding.data().toString() == u"windows-1251"_s; }, 5000));
    const QByteArray text = dialog->files()->files().front().document->text;
    EXPECT_TRUE(QString::fromUtf8(text).startsWith(u"cafй"_s)) << text.toStdString();
    dialog->files()->setData(encoding, u"windows-1252"_s, Qt::EditRole);
    EXPECT_TRUE(QTest::qWaitFor([&] { return encoding.data().toString() == u"windows-1252"_s; }, 5000));
    EXPECT_TRUE(dialog->importButton()->isEnabled());
    ASSERT_TRUE(accept(dialog));
    EXPECT_EQ(cell(0, SourceTableModel::Encoding), u"windows-1252"_s);
}

TEST_F(SourcesWindow, AWrongGuessIsSeenAndMendedBeforeTheImport)
{
    ImportDialog *dialog =
        drop({write(u"old.txt"_s, "caf\xe9 and t\xeate, na\xefve words about the caf\xe9\n")});
    ASSERT_NE(dialog, nullptr);
    QComboBox *encoding = dialog->preview()->encoding();
    EXPECT_TRUE(encoding->isVisible());
    encoding->setCurrentText(u"windows-1251"_s);
    Q_EMIT encoding->textActivated(u"windows-1251"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->preview()->words().startsWith(u"cafй"_s); }, 5000));
    EXPECT_EQ(encoding->currentText(), u"windows-1251"_s);
    dialog->reject();
}

TEST_F(SourcesWindow, AFileIsLeftOutAndABadOneIsToldOnce)
{
    const QString good = write(u"a.txt"_s, "Nobody came.\n");
    const QString more = write(u"b.txt"_s, "Somebody did.\n");
    const QString bad = write(u"report.docx"_s, "PK\x03\x04 this is no document");
    ImportDialog *dialog = drop({good, more, bad});
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->files()->readable(), 2);
    EXPECT_TRUE(dialog->preview()->problems().contains(u"report.docx"_s));
    dialog->list()->setCurrentIndex(dialog->files()->index(1, 0));
    QTest::keyClick(dialog->list(), Qt::Key_Delete);
    EXPECT_EQ(dialog->files()->readable(), 1);
    ASSERT_TRUE(accept(dialog));
    QApplication::processEvents();
    ASSERT_EQ(project().all<Source>().size(), 1u);
    EXPECT_EQ(project().all<Source>().front().name, u"a"_s);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr); // no second word about what the dialog said
}

TEST_F(SourcesWindow, ALockedPdfAsksForItsPasswordBeforeTheImport)
{
    const QByteArray locked = lockedPdf({wordsAt(50, 700, "Nobody came")}, "lamp");
    ImportDialog *dialog = drop(
        {write(u"a.txt"_s, "Nobody came.\n"), write(u"b.pdf"_s, locked), write(u"c.pdf"_s, locked + '\n')});
    ASSERT_NE(dialog, nullptr);
    QLineEdit *password = dialog->preview()->password();
    ASSERT_TRUE(QTest::qWaitFor([&] { return password->isVisible(); }, 5000));
    QTest::keyClicks(password, u"window"_s);
    QTest::keyClick(password, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog->preview()->problems().isEmpty(); }, 20'000));
    EXPECT_TRUE(dialog->isVisible()); // Return did not import
    EXPECT_EQ(dialog->files()->readable(), 1);
    password->clear();
    QTest::keyClicks(password, u"lamp"_s);
    QTest::keyClick(password, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->files()->readable() == 3; }, 20'000)); // both at once
    EXPECT_TRUE(dialog->preview()->words().startsWith(u"Nobody came"_s));
    EXPECT_FALSE(password->isVisible());
    ASSERT_TRUE(accept(dialog));
    ASSERT_EQ(project().all<Source>().size(), 3u);
    for (const Source &source : project().all<Source>()) {
        const bool pdf = source.kind == SourceKind::Pdf;
        EXPECT_EQ(FilePasswords::of(project(), source.original), pdf ? u"lamp"_s : QString());
    }
}

TEST_F(SourcesWindow, TheTableShowsWhatThereIsRoomFor)
{
    ImportDialog *dialog = drop({write(u"a.txt"_s, "Nobody came.\n")});
    ASSERT_TRUE(dialog && accept(dialog));
    QTreeView *table = place()->table();
    for (const int width : {800, 1000, 1300, 1600}) {
        window->resize(width, 700);
        QApplication::processEvents();
        EXPECT_LE(table->header()->length(), table->viewport()->width()) << width;
        EXPECT_GE(table->columnWidth(SourceTableModel::Name), 200) << width;
    }
    EXPECT_FALSE(table->isColumnHidden(SourceTableModel::Encoding));
}

TEST_F(SourcesWindow, ASourceIsRemovedAndBroughtBack)
{
    ImportDialog *dialog = drop({write(u"a.txt"_s, "Nobody came.\n"), write(u"b.txt"_s, "Somebody did.\n")});
    ASSERT_TRUE(dialog && accept(dialog));
    QApplication::processEvents();
    place()->table()->setFocus();
    QTest::keyClick(place()->table(), Qt::Key_Delete);
    EXPECT_EQ(project().all<Source>().size(), 1u);
    EXPECT_EQ(place()->table()->model()->rowCount(), 1);
    window->undo();
    EXPECT_EQ(place()->table()->model()->rowCount(), 2);
}

TEST_F(SourcesWindow, EveryActionHasAnIconOfItsSetAndNoShortcutStandsTwice)
{
    QStringList taken;
    for (const QAction *action : window->actions().reachable()) {
        const QString name = action->icon().name();
        EXPECT_TRUE(name.isEmpty() || hasIcon(name)) << name.toStdString();
        for (const QKeySequence &keys : action->shortcuts()) {
            EXPECT_FALSE(taken.contains(keys.toString())) << keys.toString().toStdString();
            taken << keys.toString();
        }
    }
}

TEST(SourceTable, AgreesWithTheStudyWhateverHappensToIt)
{
    TestProject project;
    SourceTableModel model(*project);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Id<Source> one = project.addSource(u"One"_s, u"Nobody came that night."_s);
    const Id<Source> two = project.addSource(u"Two"_s, u"The bell rang."_s);
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_TRUE(renameSource(project, two, u"Second"_s));
    ASSERT_TRUE(setFolder(project, {one, two}, u"Residents"_s));
    ASSERT_TRUE(setSourceParticipant(project, {two}, {u"Mair"_s, u"Resident"_s, u"Wilbye Lodge"_s}));
    const Id<Code> code = project.addCode(u"Night"_s);
    project.addCoding(project.textOf(two), code, 0, 3);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(cell(1, SourceTableModel::Name), u"Second"_s);
    EXPECT_EQ(cell(1, SourceTableModel::Folder), u"Residents"_s);
    EXPECT_EQ(cell(1, SourceTableModel::Participants), u"Mair"_s);
    EXPECT_EQ(cell(1, SourceTableModel::Codings), u"1"_s);
    WordsFilterModel filtered(SourceTableModel::SortRole, SourceTableModel::FilterRole);
    filtered.setSourceModel(&model);
    filtered.setWords(u"mair res"_s);
    EXPECT_EQ(filtered.rowCount(), 1);
    ASSERT_TRUE(removeSources(project, {two}));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(filtered.rowCount(), 0);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(filtered.rowCount(), 1);
}

} // namespace
} // namespace partsong
