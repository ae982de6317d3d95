// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/links/memos.h"
#include "tests/ui/uistudy.h"
#include "ui/links/memoeditor.h"
#include "ui/links/memolistmodel.h"
#include "ui/links/memopanel.h"
#include "ui/links/memowords.h"
#include "ui/links/tagsline.h"
#include "ui/shell/searchhitsmodel.h"
#include "ui/shell/searchpanel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/typetofind.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

class MemoWriting : public testing::Test {
protected:
    MemoWriting() : panel(new MemoPanel(study.context))
    {
        code = study.project.addCode(u"Night care"_s);
        (new QVBoxLayout(&window))->addWidget(panel);
        panel->buildActions(&window);
        window.resize(380, 800);
        window.show();
        activate();
    }
    // Off screen, nobody makes the window active again when a popup closes.
    void activate()
    {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }
    MemoEditor *editor() const { return panel->editor(); }
    MemoWords *words() const { return panel->editor()->words(); }
    std::vector<Memo> memos() const { return study.project->all<Memo>(); }
    void begin()
    {
        study.navigator.select(subjectId(code));
        panel->write();
        QCoreApplication::processEvents();
    }
    // How the letter at a place of the first line is shown.
    QTextCharFormat lookAt(int place) const
    {
        for (const auto &range : words()->document()->firstBlock().layout()->formats()) {
            if (range.start <= place && place < range.start + range.length)
                return range.format;
        }
        return {};
    }

    mutable UiStudy study;
    QWidget window;
    MemoPanel *panel;
    Id<Code> code;
};

TEST_F(MemoWriting, TwoBracketsAskForAThingAndWriteTheLink)
{
    begin();
    QTest::keyClicks(words(), u"Compare [["_s);
    TypeToFind *finder = editor()->linkFinder();
    ASSERT_TRUE(finder->isVisible());
    QTest::keyClicks(finder->field(), u"nightc"_s);
    QTest::keyClick(finder->field(), Qt::Key_Return);
    activate();
    EXPECT_EQ(words()->toPlainText(), u"Compare [[Night care]]"_s);
    QTest::keyClicks(words(), u" again"_s);
    panel->commitPending();
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos().front().text, u"Compare [[Night care]] again"_s);
    EXPECT_EQ(memoLinks(study.project, memos().front().id), std::vector<Uuid>{code.uuid()});
}

TEST_F(MemoWriting, ALinkMayBeTypedToItsEnd)
{
    begin();
    QTest::keyClicks(words(), u"See [["_s);
    QTest::keyClicks(editor()->linkFinder()->field(), u"Night care]]"_s);
    activate();
    EXPECT_FALSE(editor()->linkFinder()->isVisible());
    QTest::keyClicks(words(), u" too"_s);
    EXPECT_EQ(words()->toPlainText(), u"See [[Night care]] too"_s);
}

TEST_F(MemoWriting, APassageIsFoundByItsWordsAndLinkedWithoutThem)
{
    const Id<Source> source = study.project.addSource(u"Ruth"_s, u"The drawer was locked."_s);
    const Id<Coding> coding = study.project.addCoding(study.project.textOf(source), code, 4, 10);
    begin();
    QTest::keyClicks(words(), u"See [["_s);
    QTest::keyClicks(editor()->linkFinder()->field(), u"drawer"_s);
    QTest::keyClick(editor()->linkFinder()->field(), Qt::Key_Return);
    activate();
    EXPECT_FALSE(words()->toPlainText().contains(u"drawer"_s)) << qPrintable(words()->toPlainText());
    panel->commitPending();
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memoLinks(study.project, memos().front().id), std::vector<Uuid>{coding.uuid()});
}

TEST_F(MemoWriting, ShowsAndKeepsLinksToWhatWasRenamed)
{
    const auto memo = addMemo(study.project, {.text = u"See [[Night care]]"_s, .on = {subjectId(code)}});
    ASSERT_TRUE(memo);
    study.navigator.select(subjectId(code));
    ASSERT_EQ(editor()->memo(), memo->id);
    ASSERT_TRUE(renameCode(study.project, code, u"Nights"_s));
    EXPECT_EQ(words()->toPlainText(), u"See [[Nights]]"_s);
    words()->setFocus();
    QTest::keyClick(words(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(words(), u" again"_s);
    panel->commitPending();
    EXPECT_EQ(memos().front().text, u"See [[Nights]] again"_s);
    EXPECT_EQ(memoLinks(study.project, memo->id), std::vector<Uuid>{code.uuid()});
}

TEST_F(MemoWriting, AMemoBesideSomethingLeavesTheDiary)
{
    panel->showDiary(true);
    begin();
    EXPECT_FALSE(panel->diaryBox()->isChecked());
    QTest::keyClicks(words(), u"Who comes?"_s);
    panel->commitPending();
    EXPECT_EQ(panel->memos()->rowCount(), 1);
    EXPECT_TRUE(panel->list()->currentIndex().isValid());
}

TEST_F(MemoWriting, BracketsThatAreLeftStay)
{
    begin();
    QTest::keyClicks(words(), u"a [["_s);
    ASSERT_TRUE(editor()->linkFinder()->isVisible());
    QTest::keyClick(editor()->linkFinder()->field(), Qt::Key_Escape);
    activate();
    EXPECT_FALSE(editor()->linkFinder()->isVisible());
    EXPECT_EQ(words()->toPlainText(), u"a [["_s);
}

TEST_F(MemoWriting, ALinkIsFollowedByKeyAndNothingTypedIsLost)
{
    begin();
    QTest::keyClicks(words(), u"x"_s);
    words()->insertLink(u"Night care"_s);
    SubjectId gone;
    QObject::connect(&study.navigator, &Navigator::arrived, &window, [&gone](SubjectId id) { gone = id; });
    QTextCursor caret = words()->textCursor();
    caret.setPosition(5);
    words()->setTextCursor(caret);
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(gone, subjectId(code));
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos().front().text, u"x[[Night care]]"_s);
}

TEST_F(MemoWriting, MarkdownAndLinksShowAsTheyAreTyped)
{
    begin();
    words()->setPlainText(u"**bold** and *soft* [[Night care]] [[Nobody]]"_s);
    QCoreApplication::processEvents();
    EXPECT_GE(lookAt(3).fontWeight(), int(QFont::Bold));
    EXPECT_TRUE(lookAt(15).fontItalic());
    EXPECT_TRUE(lookAt(24).fontUnderline());
    EXPECT_FALSE(lookAt(38).fontUnderline()); // nothing is called so
    words()->setPlainText(u"# Heading"_s);
    QCoreApplication::processEvents();
    EXPECT_GE(lookAt(4).fontWeight(), int(QFont::Bold));
}

TEST_F(MemoWriting, SpellingIsCheckedWhereThereIsADictionary)
{
    begin();
    words()->setPlainText(u"The resydent slept NHS [[Nyght]]"_s);
    QCoreApplication::processEvents();
    const bool dictionary = words()->spelling().available();
    EXPECT_EQ(lookAt(5).underlineStyle() == QTextCharFormat::SpellCheckUnderline, dictionary);
    EXPECT_NE(lookAt(14).underlineStyle(), QTextCharFormat::SpellCheckUnderline);
    EXPECT_NE(lookAt(20).underlineStyle(), QTextCharFormat::SpellCheckUnderline);
    EXPECT_NE(lookAt(26).underlineStyle(), QTextCharFormat::SpellCheckUnderline);
    QAction *action = study.actions.action(u"memo.spelling"_s);
    ASSERT_NE(action, nullptr);
    EXPECT_FALSE(action->toolTip().isEmpty());
    action->trigger(); // off
    EXPECT_NE(lookAt(5).underlineStyle(), QTextCharFormat::SpellCheckUnderline);
    EXPECT_TRUE(study.told.isEmpty());
    action->trigger(); // and on
    EXPECT_EQ(study.told.size(), dictionary ? 0 : 1);
}

TEST_F(MemoWriting, TagsAreCompletedFromThoseInUse)
{
    ASSERT_TRUE(addMemo(study.project, {.text = u"a"_s, .tags = {u"consent"_s, u"nights"_s}}));
    begin();
    QTest::keyClicks(words(), u"A thought"_s);
    panel->commitPending();
    TagsLine *tags = editor()->tags();
    tags->setFocus();
    QTest::keyClicks(tags, u"method, con"_s);
    EXPECT_EQ(tags->completer()->currentCompletion(), u"consent"_s);
    Q_EMIT tags->completer()->activated(u"consent"_s);
    EXPECT_EQ(tags->text(), u"method, consent"_s);
    tags->commit();
    EXPECT_EQ(tagsOf(memos().back()), (QStringList{u"method"_s, u"consent"_s}));
}

TEST_F(MemoWriting, TheDiaryOpensAtToday)
{
    const QAbstractItemModelTester tester(panel->memos(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(addMemo(study.project, {.text = u"Not a diary"_s}));
    study.actions.action(u"memo.diary"_s)->trigger();
    EXPECT_TRUE(editor()->drafting());
    EXPECT_TRUE(words()->hasFocus());
    EXPECT_TRUE(panel->diaryBox()->isChecked());
    QTest::keyClicks(words(), u"Coded two interviews"_s);
    panel->commitPending();
    ASSERT_EQ(memos().size(), 2U);
    EXPECT_EQ(memos().back().kind, MemoKind::Diary);
    ASSERT_EQ(panel->memos()->rowCount(), 1);
    const QDate day = QDateTime::fromMSecsSinceEpoch(memos().back().created).date();
    EXPECT_EQ(panel->memos()->index(0).data().toString(), QLocale().toString(day, QLocale::LongFormat));
    EXPECT_EQ(panel->memos()->index(0).data(RowDelegate::DetailRole).toString(), u"Coded two interviews"_s);
    // Once more: the same entry goes on.
    study.navigator.select(subjectId(code));
    panel->showDiary(false);
    study.actions.action(u"memo.diary"_s)->trigger();
    EXPECT_FALSE(editor()->drafting());
    EXPECT_EQ(editor()->memo(), memos().back().id);
    EXPECT_TRUE(words()->textCursor().atEnd());
}

TEST_F(MemoWriting, AThoughtStaysWhenWhatItIsAboutGoes)
{
    begin();
    QTest::keyClicks(words(), u"Too many alarms"_s);
    ASSERT_TRUE(removeCode(study.project, code));
    panel->commitPending();
    ASSERT_EQ(memos().size(), 1U);
    EXPECT_EQ(memos().front().text, u"Too many alarms"_s);
    study.navigator.select(subjectId(code)); // as a window does whose code was taken away by undo
    panel->write();
    QTest::keyClicks(words(), u"And too few hands"_s);
    panel->commitPending();
    ASSERT_EQ(memos().size(), 2U);
    EXPECT_TRUE(memoSubjects(study.project, memos().back().id).empty());
}

TEST_F(MemoWriting, TheSwitchesKeepTheirPlace)
{
    ASSERT_TRUE(addMemo(study.project, {.text = u"A thought"_s, .on = {subjectId(code)}}));
    study.navigator.select(subjectId(code));
    const auto place = [this] {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents(); // lines that flow ask for their height once more
        return panel->diaryBox()->mapTo(panel, QPoint());
    };
    const QPoint before = place();
    panel->showAll(true);
    EXPECT_EQ(place(), before);
    panel->showDiary(true);
    EXPECT_EQ(place(), before);
}

TEST_F(MemoWriting, AnotherMemoIsReadFromItsBeginning)
{
    const auto first = addMemo(study.project, {.text = u"A long thought.\n\n"_s.repeated(60)});
    const auto second = addMemo(study.project, {.text = u"Another long thought.\n\n"_s.repeated(60)});
    ASSERT_TRUE(first && second);
    panel->showAll(true);
    panel->showSubject(SubjectId(first->id.uuid()));
    QCoreApplication::processEvents();
    QScrollBar *page = panel->findChild<QScrollArea *>()->verticalScrollBar();
    page->setValue(page->maximum());
    ASSERT_GT(page->value(), 0);
    // The wheel over the words moves the page that they stand on.
    QWheelEvent up(QPointF(20, 20), words()->viewport()->mapToGlobal(QPointF(20, 20)), {}, {0, 120},
                   Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(words()->viewport(), &up);
    EXPECT_FALSE(up.isAccepted());
    panel->showSubject(SubjectId(second->id.uuid()));
    QCoreApplication::processEvents();
    EXPECT_EQ(page->value(), 0);
}

TEST_F(MemoWriting, WhatOnlyNamesAThingStandsBesideItToo)
{
    const auto memo = addMemo(study.project, {.text = u"See [[Night care]]"_s});
    ASSERT_TRUE(memo);
    study.navigator.select(subjectId(code));
    ASSERT_EQ(panel->memos()->rowCount(), 1);
    EXPECT_TRUE(panel->memos()->index(0).data(RowDelegate::DetailRole).toString().contains(u"names it"_s));
    ASSERT_TRUE(setMemo(study.project, memo->id, {.text = u"See nothing"_s}));
    EXPECT_EQ(panel->memos()->rowCount(), 0);
}

TEST(SearchEverywhere, FindsMemosBelowTheTexts)
{
    UiStudy study;
    const Id<Source> source = study.project.addSource(u"Ruth"_s, u"The drawer was locked."_s);
    const auto memo = addMemo(study.project, {.title = u"Access"_s, .text = u"Which drawer?"_s});
    ASSERT_TRUE(memo);
    SearchPanel panel(study.context);
    const QAbstractItemModelTester tester(panel.hits(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy all(&panel, &SearchPanel::finishedAll);
    panel.search(u"drawer"_s);
    ASSERT_TRUE(all.wait());
    ASSERT_EQ(panel.hits()->rowCount(), 2);
    EXPECT_EQ(panel.hits()->subject(panel.hits()->index(0)), subjectId(source));
    EXPECT_EQ(panel.hits()->range(panel.hits()->index(0)), (TextRange{4, 10}));
    EXPECT_EQ(panel.hits()->subject(panel.hits()->index(1)), subjectId(memo->id));
    EXPECT_EQ(panel.hits()->index(1).data().toString(), u"Which drawer?"_s);
    EXPECT_EQ(panel.hits()->index(1).data(RowDelegate::DetailRole).toString(), u"Memo: Access"_s);
    study.tasks.cancelAll();
}

} // namespace
} // namespace partsong
