// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/interviews.h"
#include "core/sources/knownattributes.h"
#include "core/sources/sources.h"
#include "core/sources/speakers.h"
#include "core/sources/turnqueries.h"
#include "tests/ui/sources/participantswindow.h"
#include "ui/sources/sourcesheetmodel.h"
#include "ui/sources/turnsdialog.h"
#include "ui/sources/wordspage.h"
#include "ui/widgets/wordsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace partsong {
namespace {

struct SpeakersPanel : ParticipantsWindow {
    Id<Source> source = project.addSource(u"Talk"_s, u"INT: Who? Ruth: Me."_s);
    Id<Speaker> ruth = Id<Speaker>::make();

    SpeakersPanel()
    {
        Edit edit(project, PARTSONG_LABEL("Import"));
        Speaker speaker;
        speaker.id = ruth;
        speaker.source = source;
        speaker.name = u"Ruth"_s;
        edit.insert(speaker);
        edit.insert(Turn{Id<Turn>::make(), project.textOf(source), ruth, {16, 19}, {}, {}});
        EXPECT_TRUE(edit.commit());
        shown->showSubject(subjectId(source), {});
        QCoreApplication::processEvents();
    }
    WordsLine *line(const QString &name)
    {
        for (WordsLine *each : shown.window.findChildren<WordsLine *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
};

TEST_F(SpeakersPanel, SpeakersAndInterviewsAreWrittenBesideTheSource)
{
    WordsLine *name = line(u"Name of the speaker"_s);
    ASSERT_TRUE(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Daughter"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(project->find(ruth)->name, u"Daughter"_s);
    EXPECT_EQ(line(u"Name of the speaker"_s), name); // still there to go on typing
    WordsLine *date = line(u"Date"_s);
    ASSERT_TRUE(date);
    date->setFocus();
    QTest::keyClicks(date, u"14/3/2026"_s);
    QTest::keyClick(date, Qt::Key_Return);
    EXPECT_EQ(interviewFacts(project, source).date, u"2026-03-14"_s);
    EXPECT_EQ(date->text(), u"2026-03-14"_s);
    date->selectAll();
    QTest::keyClicks(date, u"spring"_s);
    QTest::keyClick(date, Qt::Key_Return);
    EXPECT_EQ(interviewFacts(project, source).date, u"2026-03-14"_s);
    ASSERT_TRUE(project->undo());
    EXPECT_TRUE(project->all<Interview>().empty());
}

// Ticked in one source; in the others with a second click, and never without it.
TEST_F(SpeakersPanel, WhoAsksInOneSourceAsksInOthersAtAClick)
{
    const Id<Source> other = project.addSource(u"Group"_s, u"Ruth: And you?"_s);
    const Id<Speaker> there = Id<Speaker>::make();
    const Id<Speaker> cal = Id<Speaker>::make();
    Edit edit(project, PARTSONG_LABEL("Import"));
    edit.insert(Speaker{.id = there, .source = other, .name = u"Ruth"_s, .participant = {}});
    edit.insert(Speaker{.id = cal, .source = other, .name = u"Cal"_s, .participant = {}});
    ASSERT_TRUE(edit.commit());
    std::function<void()> offered;
    QObject::connect(&notices, &Notices::posted, &shown.window,
                     [&offered](const Notice &notice) { offered = notice.action; });
    QCheckBox *tick = nullptr;
    for (QCheckBox *box : shown.window.findChildren<QCheckBox *>()) {
        if (box->text() == u"Interviewer"_s)
            tick = box;
    }
    ASSERT_TRUE(tick);
    tick->click();
    EXPECT_TRUE(project->find(ruth)->interviewer);
    EXPECT_FALSE(project->find(there)->interviewer);
    ASSERT_TRUE(offered);
    const auto accept = std::exchange(offered, {});
    accept();
    EXPECT_TRUE(project->find(there)->interviewer);
    EXPECT_FALSE(project->find(cal)->interviewer);
    const SourceSheetModel sheet(*project);
    EXPECT_EQ(sheet.index(1, SourceSheetModel::Interviewer).data(),
              u"Ruth"_s); // for as long as none is typed
    EXPECT_EQ(sheet.index(1, SourceSheetModel::Interviewer).data(SheetModel::OwnRole), QString());
    ASSERT_TRUE(project->undo());
    EXPECT_FALSE(project->find(there)->interviewer);
    EXPECT_TRUE(project->find(ruth)->interviewer);
    offered = {};
    QCoreApplication::processEvents();
    tick->click(); // she asks in neither now
    EXPECT_FALSE(project->find(ruth)->interviewer);
    EXPECT_FALSE(offered);
}

TEST_F(SpeakersPanel, ThePreviewSaysWhoSpeaks)
{
    auto *page = shown.window.findChild<WordsPage *>();
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->toPlainText().startsWith(u"INT: Who? Ruth: Me."_s)); // begins in a line
    const Id<Source> captions = project.addSource(u"Captions"_s, u"Who?\nMe."_s);
    const Id<Speaker> cal = Id<Speaker>::make();
    Edit edit(project, PARTSONG_LABEL("Import"));
    edit.insert(Speaker{.id = cal, .source = captions, .name = u"Cal"_s, .participant = {}});
    edit.insert(Turn{Id<Turn>::make(), project.textOf(captions), cal, {5, 8}, {}, {}});
    ASSERT_TRUE(edit.commit());
    shown->showSubject(subjectId(captions), {});
    QCoreApplication::processEvents();
    EXPECT_EQ(page->toPlainText(), u"Who?\nCal\nMe."_s);
    ASSERT_TRUE(renameSpeaker(project, cal, u"Dee"_s));
    EXPECT_EQ(page->toPlainText(), u"Who?\nDee\nMe."_s);
}

TEST_F(SpeakersPanel, ThePreviewFitsAfterTheTypeChangedOutOfSight)
{
    auto *page = shown.window.findChild<WordsPage *>();
    ASSERT_TRUE(page);
    const auto fits = [page] { return page->document()->textWidth() <= page->viewport()->width(); };
    actions.action(u"sources.showSources"_s)->trigger();
    QCoreApplication::processEvents();
    EXPECT_TRUE(fits());
    AppearanceChoice choice = appearance.choice();
    for (const int scale : {200, 100}) {
        actions.action(u"sources.showParticipants"_s)->trigger();
        choice.textPercent = scale;
        appearance.choose(choice);
        QCoreApplication::processEvents();
        actions.action(u"sources.showSources"_s)->trigger();
        QCoreApplication::processEvents();
        EXPECT_TRUE(fits()) << scale;
    }
}

TEST_F(SpeakersPanel, AttributesOfTheSourceAreWrittenBesideIt)
{
    const Id<Attribute> setting = define(u"Setting"_s, AttributeKind::Text);
    const Id<Attribute> recorded = define(u"Recorded"_s, AttributeKind::YesNo);
    EXPECT_FALSE(line(u"Setting"_s)); // no source has it
    const Id<Source> other = project.addSource(u"Group"_s, u"Words."_s);
    ASSERT_TRUE(setAttributes(
        project, {{setting, subjectId(other), u"Hall"_s}, {recorded, subjectId(other), u"yes"_s}}));
    QCoreApplication::processEvents();
    WordsLine *field = line(u"Setting"_s);
    ASSERT_TRUE(field);
    EXPECT_TRUE(field->text().isEmpty());
    field->setFocus();
    QTest::keyClicks(field, u"Home B"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(KnownAttributes(project).own(subjectId(source), setting), u"Home B"_s);
    QComboBox *box = nullptr;
    for (QComboBox *each : shown.window.findChildren<QComboBox *>()) {
        if (each->accessibleName() == u"Recorded"_s)
            box = each;
    }
    ASSERT_TRUE(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(KnownAttributes(project).own(subjectId(source), recorded), u"yes"_s);
    ASSERT_TRUE(project->undo(2));
    EXPECT_TRUE(line(u"Setting"_s)->text().isEmpty());
    EXPECT_EQ(box->currentIndex(), 0);
    // What holds through whoever gave it is said quietly.
    const Id<Participant> mair = add(u"Mair"_s);
    ASSERT_TRUE(setSourceParticipant(project, {source}, {u"Mair"_s}));
    ASSERT_TRUE(setAttributes(project, {{setting, subjectId(mair), u"Home C"_s}}));
    QCoreApplication::processEvents();
    EXPECT_TRUE(line(u"Setting"_s)->placeholderText().contains(u"Home C"_s));
}

TEST_F(SpeakersPanel, AnAttributeThatNoSourceHasAnyMoreKeepsItsField)
{
    const Id<Attribute> setting = define(u"Setting"_s, AttributeKind::Text);
    ASSERT_TRUE(setAttributes(project, {{setting, subjectId(source), u"Hall"_s}}));
    QCoreApplication::processEvents();
    WordsLine *field = line(u"Setting"_s);
    ASSERT_TRUE(field);
    field->setFocus();
    field->clear();
    shown->commitPending(); // while the field still has the focus
    EXPECT_FALSE(KnownAttributes(project).own(subjectId(source), setting));
    QCoreApplication::processEvents();
    EXPECT_EQ(line(u"Setting"_s), field);
}

TEST_F(SpeakersPanel, TurnsArePutRight)
{
    TurnsDialog dialog(context, source);
    dialog.show();
    ASSERT_EQ(dialog.list()->topLevelItemCount(), 1);
    QTextCursor caret = dialog.words()->textCursor();
    caret.setPosition(1);
    dialog.words()->setTextCursor(caret);
    QTest::mouseClick(dialog.splitButton(), Qt::LeftButton);
    ASSERT_EQ(dialog.list()->topLevelItemCount(), 2);
    EXPECT_EQ(dialog.list()->currentItem(), dialog.list()->topLevelItem(1)); // to be given to somebody
    dialog.speaker()->setEditText(u"Sister"_s);
    QTest::mouseClick(dialog.changeButton(), Qt::LeftButton);
    EXPECT_EQ(dialog.list()->topLevelItem(1)->text(1), u"Sister"_s);
    dialog.list()->setCurrentItem(dialog.list()->topLevelItem(0));
    QTest::mouseClick(dialog.joinButton(), Qt::LeftButton);
    EXPECT_EQ(dialog.list()->topLevelItemCount(), 1);
    EXPECT_EQ(project->all<Speaker>().size(), 1u);
}

} // namespace
} // namespace partsong
