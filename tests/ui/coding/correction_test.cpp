// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codings.h"
#include "core/coding/correctionqueries.h"
#include "core/coding/correcttext.h"
#include "core/coding/wordschanged.h"
#include "core/store/database.h"
#include "tests/ui/uistudy.h"
#include "ui/coding/codingdialog.h"
#include "ui/coding/codinggestures.h"
#include "ui/coding/codingworkspace.h"
#include "ui/coding/correctedwindow.h"
#include "ui/coding/correctionbanner.h"
#include "ui/coding/correctionmode.h"
#include "ui/coding/transcriptaccessible.h"
#include "ui/coding/transcriptview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <thread>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

class Correction : public testing::Test {
protected:
    void open(const QString &words)
    {
        source = study.project.addSource(u"Interview"_s, words);
        text = study.project.textOf(source);
        code = study.project.addCode(u"Night"_s);
    }
    void show()
    {
        study.context.commitPending = [this] { shown->workspace->commitPending(); };
        shown = std::make_unique<ShownWorkspace<CodingWorkspace>>(study.context);
        view = (*shown)->view();
        mode = (*shown)->correction();
        view->setFocus();
        QApplication::processEvents();
    }
    void at(const QString &words, int behind = 0)
    {
        view->setCaretUnit(int(view->shownWords().indexOf(words)) + behind, false);
    }
    void type(const QString &words)
    {
        for (const QChar letter : words)
            QTest::keyClick(view, letter.toLatin1());
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view, which, modifiers); }
    QString words() const { return study.project.words(text); }

    UiStudy study;
    Id<Source> source;
    Id<Text> text;
    Id<Code> code;
    std::unique_ptr<ShownWorkspace<CodingWorkspace>> shown;
    TranscriptView *view = nullptr;
    CorrectionMode *mode = nullptr;
};

TEST_F(Correction, IsTypedBetweenACodingsWordsAndWrittenInOneStep)
{
    open(u"She came at nite, and went."_s);
    const Id<Coding> coding = study.project.addCoding(text, code, 9, 16);
    show();
    const qint64 before = study.project->lastStep();
    key(Qt::Key_F2);
    ASSERT_TRUE(mode->active());
    at(u"nite"_s, 2);
    key(Qt::Key_Delete);
    key(Qt::Key_Delete);
    type(u"ght c"_s);
    key(Qt::Key_Backspace);
    key(Qt::Key_Backspace);
    EXPECT_EQ(view->shownWords(), u"She came at night, and went."_s);
    EXPECT_TRUE(mode->pending());
    EXPECT_EQ(words(), u"She came at nite, and went."_s);
    EXPECT_EQ(view->wordsIn(view->scene().text().positions().rangeOf(view->shown(coding)->units)),
              u"at night"_s);
    EXPECT_TRUE(mode->commit());
    EXPECT_EQ(study.project->lastStep(), before + 1);
    EXPECT_EQ(words(), u"She came at night, and went."_s);
    EXPECT_EQ(study.project.quote(coding), u"at night"_s);
    EXPECT_EQ(study.project->all<WordsChanged>().front().before, u"at nite"_s);
    EXPECT_TRUE(study.project->undo());
    EXPECT_EQ(view->shownWords(), u"She came at nite, and went."_s);
}

TEST_F(Correction, WordsThatAreReplacedLetterByLetterStayCoded)
{
    open(u"She came at nite, and went."_s);
    const Id<Coding> coding = study.project.addCoding(text, code, 12, 16);
    show();
    mode->begin();
    at(u"nite"_s, 4);
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Backspace);
    EXPECT_TRUE(view->codingsAt(11).empty());
    type(u"night"_s);
    EXPECT_EQ(view->codingsAt(13), std::vector{coding});
    EXPECT_TRUE(mode->finish());
    EXPECT_EQ(study.project.quote(coding), u"night"_s);
}

TEST_F(Correction, LettersAreLettersAndCodingWaits)
{
    open(u"one two three"_s);
    study.project.addCoding(text, code, 4, 7);
    show();
    mode->begin();
    view->select({4, 7});
    EXPECT_FALSE((*shown)->gestures()->canCode());
    type(u"cvrune"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(view->shownWords(), u"one cvrune\n three"_s);
    key(Qt::Key_Escape);
    EXPECT_FALSE(mode->active());
    EXPECT_EQ(words(), u"one cvrune\n three"_s);
    view->select({4, 7});
    EXPECT_TRUE((*shown)->gestures()->canCode());
    type(u"k"_s);
    EXPECT_EQ(words(), u"one cvrune\n three"_s);
}

TEST_F(Correction, GoingElsewhereWritesAndSoDoesAPause)
{
    open(u"one two three"_s);
    show();
    mode->begin();
    at(u"two"_s);
    type(u"x"_s);
    key(Qt::Key_Right);
    EXPECT_TRUE(view->draft().empty());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !mode->pending(); }, 10'000));
    EXPECT_EQ(words(), u"one xtwo three"_s);
    type(u"y"_s);
    EXPECT_TRUE(mode->pending());
    EXPECT_EQ(view->window()->findChild<CorrectionBanner *>()->state(), u"Not saved yet…"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !mode->pending(); }, 10'000));
    EXPECT_EQ(words(), u"one xtywo three"_s);
    EXPECT_EQ(view->window()->findChild<CorrectionBanner *>()->state(), u"All corrections are saved."_s);
    EXPECT_EQ(mode->steps().size(), 2U);
}

// Typed at one place, then at another, and again at the first before it is written.
TEST_F(Correction, TypingGoesOnWhileItIsWritten)
{
    open(u"one two three"_s);
    const Id<Coding> coding = study.project.addCoding(text, code, 4, 7);
    show();
    mode->begin();
    const QString before = study.project.dump();
    at(u"two"_s, 1);
    type(u"w"_s);
    mode->write();
    EXPECT_TRUE(mode->pending());
    EXPECT_TRUE(view->draft().empty());
    type(u"w"_s);
    mode->write();
    at(u"three"_s, 5);
    type(u"s"_s);
    at(u"one"_s);
    type(u"x"_s);
    EXPECT_EQ(view->shownWords(), u"xone twwwo threes"_s);
    EXPECT_EQ(view->wordsIn(view->scene().text().positions().rangeOf(view->shown(coding)->units)),
              u"twwwo"_s);
    EXPECT_TRUE(mode->commit());
    EXPECT_FALSE(mode->pending());
    EXPECT_EQ(words(), u"xone twwwo threes"_s);
    EXPECT_EQ(view->shownWords(), words());
    EXPECT_EQ(study.project.quote(coding), u"twwwo"_s);
    EXPECT_EQ(mode->steps().size(), 4U);
    mode->cancel();
    EXPECT_EQ(study.project.dump(), before);
    EXPECT_EQ(view->shownWords(), u"one two three"_s);
}

// Though one types in another place by then.
TEST_F(Correction, WhatCouldNotBeWrittenStaysInTheTextAndIsTriedAgain)
{
    open(u"one two three"_s);
    const Id<Coding> coding = study.project.addCoding(text, code, 4, 7);
    show();
    const QString before = study.project.dump();
    for (const bool cancelled : {true, false}) {
        mode->begin();
        study.told.clear();
        Database &disk = study.project->database();
        ASSERT_TRUE(disk.execute("CREATE TEMP TRIGGER full BEFORE UPDATE ON main.text"
                                 " BEGIN SELECT RAISE(ABORT, 'full'); END"));
        at(u"two"_s, 1);
        type(u"w"_s);
        mode->write();
        at(u"three"_s, 5);
        type(u"s"_s);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !study.told.isEmpty(); }, 20'000));
        EXPECT_EQ(view->shownWords(), u"one twwo threes"_s);
        EXPECT_EQ(words(), u"one two three"_s);
        EXPECT_TRUE(mode->pending());
        EXPECT_EQ(view->window()->findChild<CorrectionBanner *>()->state(), u"Not saved yet…"_s);
        EXPECT_FALSE(mode->finish());
        ASSERT_TRUE(disk.execute("DROP TRIGGER temp.full"));
        if (!cancelled)
            break;
        mode->cancel();
        EXPECT_EQ(view->shownWords(), u"one two three"_s);
        EXPECT_EQ(study.project.dump(), before);
    }
    type(u"!"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !mode->pending(); }, 20'000));
    EXPECT_EQ(words(), u"one twwo threes!"_s);
    EXPECT_EQ(view->shownWords(), words());
    EXPECT_EQ(study.project.quote(coding), u"twwo"_s);
    mode->cancel();
    EXPECT_EQ(study.project.dump(), before);
}

TEST_F(Correction, WhatAnotherThreadCorrectedMeanwhileStands)
{
    open(u"one two three"_s);
    show();
    mode->begin();
    at(u"two"_s, 3);
    type(u"x"_s);
    // This view does not know of it yet when its own words are to be written.
    std::thread([this] { EXPECT_TRUE(correctText(study.project, text, {0, 3}, u"number one"_s)); }).join();
    mode->write();
    type(u"y"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !mode->pending(); }, 10'000));
    EXPECT_EQ(words(), u"number one twoxy three"_s);
    EXPECT_EQ(view->shownWords(), words());
    EXPECT_TRUE(study.told.isEmpty());
}

TEST_F(Correction, CancelTakesBackAllSinceItBeganAndNoMore)
{
    open(u"one two three"_s);
    const Id<Coding> coding = study.project.addCoding(text, code, 4, 7);
    show();
    ASSERT_TRUE(correctText(study.project, text, {0, 3}, u"One"_s));
    mode->begin();
    const QString before = study.project.dump();
    at(u"two"_s, 1);
    type(u"w"_s);
    ASSERT_TRUE(mode->commit());
    at(u"three"_s);
    type(u"t"_s);
    ASSERT_TRUE(mode->commit());
    at(u"three"_s, 2);
    type(u"unwritten"_s);
    CodingFields fields;
    fields.comment = u"said by another"_s;
    ASSERT_TRUE(setCoding(study.project, coding, fields));
    auto *banner = view->window()->findChild<CorrectionBanner *>();
    ASSERT_TRUE(banner->isVisible());
    banner->cancel()->click();
    EXPECT_FALSE(banner->isVisible());
    EXPECT_EQ(words(), u"One two three"_s);
    EXPECT_EQ(view->shownWords(), u"One two three"_s);
    EXPECT_EQ(study.project->find(coding)->comment, u"said by another"_s);
    EXPECT_EQ(study.project.quote(coding), u"two"_s);
    EXPECT_TRUE(study.project->all<WordsChanged>().empty());
    EXPECT_FALSE(study.told.empty());
}

TEST_F(Correction, PastedWordsComeClean)
{
    open(u"one two"_s);
    show();
    mode->begin();
    QApplication::clipboard()->setText(u"a\r\nb\u2029c"_s + QChar(7));
    view->select({4, 7});
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(view->shownWords(), u"one a\nb\nc"_s);
    view->select({4, 6});
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(view->shownWords(), u"one b\nc"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), u"a\n"_s);
    EXPECT_TRUE(mode->finish());
    EXPECT_EQ(words(), u"one b\nc"_s);
}

TEST_F(Correction, ErasesWholeLettersAndWholeWords)
{
    open(u"a👩🏽‍⚕️b e\u0301x two  three"_s);
    show();
    mode->begin();
    at(u"b "_s);
    key(Qt::Key_Backspace);
    EXPECT_EQ(view->shownWords(), u"ab e\u0301x two  three"_s);
    at(u"x two"_s);
    key(Qt::Key_Backspace);
    EXPECT_EQ(view->shownWords(), u"ab x two  three"_s);
    at(u"three"_s, 5);
    key(Qt::Key_Backspace, Qt::ControlModifier);
    EXPECT_EQ(view->shownWords(), u"ab x two  "_s);
    at(u"two"_s);
    key(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(view->shownWords(), u"ab x "_s);
    EXPECT_TRUE(mode->finish());
    EXPECT_EQ(words(), u"ab x "_s);
}

TEST_F(Correction, AnInputMethodComposesInTheText)
{
    open(u"one two"_s);
    const Id<Coding> coding = study.project.addCoding(text, code, 4, 7);
    show();
    mode->begin();
    at(u"two"_s, 1);
    QInputMethodEvent composing(u"^"_s, {});
    QApplication::sendEvent(view, &composing);
    EXPECT_EQ(view->shownWords(), u"one t^wo"_s);
    EXPECT_EQ(static_cast<QWidget *>(view)->inputMethodQuery(Qt::ImSurroundingText).toString(), u"one two"_s);
    EXPECT_EQ(static_cast<QWidget *>(view)->inputMethodQuery(Qt::ImCursorPosition).toInt(), 5);
    QInputMethodEvent kept;
    kept.setCommitString(u"ŵ"_s);
    QApplication::sendEvent(view, &kept);
    EXPECT_EQ(view->shownWords(), u"one tŵwo"_s);
    QInputMethodEvent again(u"に"_s, {});
    QApplication::sendEvent(view, &again);
    EXPECT_TRUE(mode->finish()); // what is undecided is not written
    EXPECT_EQ(words(), u"one tŵwo"_s);
    EXPECT_EQ(study.project.quote(coding), u"tŵwo"_s);
    EXPECT_FALSE(view->testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(Correction, BrokenLinesAreCorrectedAsTheyAreDrawn)
{
    QStringList lines;
    for (int i = 0; i < 12; ++i)
        lines << u"these are words of a letter that was broken to a width of some"_s;
    open(lines.join(u'\n'));
    show();
    ASSERT_EQ(view->scene().text().count(), 1);
    mode->begin();
    at(u"\n"_s, 1);
    key(Qt::Key_Backspace);
    EXPECT_TRUE(view->shownWords().contains(u"somethese"_s));
    at(u"\n"_s, 1);
    key(Qt::Key_Return);
    EXPECT_EQ(view->scene().text().count(), 3);
    EXPECT_TRUE(mode->finish());
    EXPECT_TRUE(words().contains(u"some\n\nthese"_s));
}

TEST_F(Correction, WhatIsWrittenElsewhereMeanwhileIsFollowed)
{
    open(u"one two three"_s);
    const Id<Coding> coding = study.project.addCoding(text, code, 8, 13);
    show();
    mode->begin();
    at(u"two"_s, 1);
    type(u"xx"_s);
    ASSERT_TRUE(correctText(study.project, text, {0, 3}, u"number one"_s));
    EXPECT_EQ(view->shownWords(), u"number one txxwo three"_s);
    EXPECT_TRUE(mode->commit());
    EXPECT_EQ(words(), u"number one txxwo three"_s);
    EXPECT_EQ(study.project.quote(coding), u"three"_s);
    at(u"txx"_s, 1);
    key(Qt::Key_Delete);
    ASSERT_TRUE(correctText(study.project, text, {11, 16}, u"2"_s));
    EXPECT_EQ(view->shownWords(), u"number one 2 three"_s);
    EXPECT_FALSE(mode->pending());
    EXPECT_FALSE(study.told.empty());
}

TEST_F(Correction, AnotherSourceEndsItAndNothingIsLost)
{
    open(u"one two three"_s);
    const Id<Source> other = study.project.addSource(u"Other"_s, u"words"_s);
    show();
    mode->begin();
    type(u"x"_s);
    EXPECT_TRUE((*shown)->showSource(other));
    EXPECT_FALSE(mode->active());
    EXPECT_EQ(words(), u"xone two three"_s);
}

TEST_F(Correction, CorrectedPassagesAreListedSeenAndPutBack)
{
    open(u"one two three four"_s);
    const Id<Coding> changed = study.project.addCoding(text, code, 4, 7);
    const Id<Coding> gone = study.project.addCoding(text, code, 8, 13);
    show();
    mode->begin();
    at(u"two"_s, 1);
    type(u"w"_s);
    view->select({9, 15});
    key(Qt::Key_Delete);
    ASSERT_TRUE(mode->finish());
    EXPECT_EQ(view->shownWords(), u"one twwo four"_s);
    EXPECT_EQ(view->scene().codings().wordsBefore(changed), u"two"_s);
    EXPECT_TRUE(view->describe(*view->shown(changed)).contains(u"“two”"_s));
    CorrectedWindow window(study.context, view);
    window.show();
    ASSERT_EQ(window.count(), 2);
    window.choose(0);
    EXPECT_TRUE(window.difference().contains(u"two"_s));
    window.seen()->click();
    EXPECT_TRUE(study.project->all<WordsChanged>().empty());
    EXPECT_TRUE(view->scene().codings().wordsBefore(changed).isNull());
    ASSERT_EQ(window.count(), 1);
    window.choose(0);
    view->select({0, 0});
    EXPECT_FALSE(window.putBackButton()->isEnabled());
    view->select({9, 13});
    window.putBackButton()->click();
    EXPECT_EQ(study.project.quote(gone), u"four"_s);
    EXPECT_EQ(window.count(), 0);
}

TEST_F(Correction, PassagesThatLostTheirWordsAreSaidWhenDone)
{
    open(u"one two three"_s);
    study.project.addCoding(text, code, 4, 7);
    show();
    std::function<void()> offered;
    QObject::connect(&study.notices, &Notices::posted, view,
                     [&offered](const Notice &notice) { offered = notice.action; });
    mode->begin();
    view->selectUnits({4, 8});
    key(Qt::Key_Delete);
    ASSERT_TRUE(mode->finish());
    ASSERT_TRUE(offered);
    offered();
    ASSERT_TRUE(view->findChild<CorrectedWindow *>());
    delete view->findChild<CorrectedWindow *>();
    offered = {};
    mode->begin();
    at(u"one"_s);
    type(u"x"_s);
    ASSERT_TRUE(mode->finish());
    EXPECT_FALSE(offered); // that was said before
}

TEST_F(Correction, TheBarAboveMovesNoWordsAndHidesNoCaret)
{
    open(u"She came every night to sit with him. "_s.repeated(400));
    show();
    const auto place = [&] {
        return view->viewport()->mapToGlobal(view->caretRect(view->caretUnit()).topLeft()).y();
    };
    view->reveal({8000, 8001});
    QApplication::processEvents();
    const int before = place();
    mode->begin();
    QApplication::processEvents();
    EXPECT_NEAR(place(), before, 1);
    ASSERT_TRUE(mode->finish());
    QApplication::processEvents();
    EXPECT_NEAR(place(), before, 1);
    view->setCaretUnit(0, false);
    mode->begin();
    QApplication::processEvents();
    EXPECT_TRUE(view->viewport()->rect().contains(view->caretRect(0)));
}

TEST_F(Correction, ReturnAtACodingShowsItsWordsBeforeAndAfter)
{
    open(u"She came every night to sit with him."_s);
    const Id<Coding> coding = study.project.addCoding(text, code, 9, 20);
    show();
    ASSERT_TRUE(correctText(*study.project, text, {9, 14}, u"each"_s));
    at(u"night"_s);
    study.actions.refresh();
    QTimer::singleShot(100, view, [] {
        auto *dialog = qobject_cast<CodingDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(dialog->difference(), u"<s>every</s> <b><u>each</u></b> night"_s);
        dialog->seen()->setChecked(true);
        dialog->accept();
    });
    key(Qt::Key_Return);
    EXPECT_FALSE(wordsChangedOf(*study.project, coding));
}

TEST_F(Correction, IsReadAloudAndTypedByScreenReaders)
{
    open(u"one two three"_s);
    show();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(view);
    ASSERT_TRUE(spoken);
    EXPECT_TRUE(spoken->state().readOnly);
    EXPECT_FALSE(spoken->editableTextInterface());
    mode->begin();
    EXPECT_FALSE(spoken->state().readOnly);
    EXPECT_TRUE(spoken->state().editable);
    view->select({4, 7});
    type(u"y"_s);
    EXPECT_EQ(spoken->textInterface()->text(0, 5), u"one y"_s);
    EXPECT_EQ(spoken->textInterface()->cursorPosition(), 5);
    EXPECT_EQ(replacementNews(view, 4, {}, u"x"_s)->type(), QAccessible::TextInserted);
    EXPECT_EQ(replacementNews(view, 4, u"x"_s, {})->type(), QAccessible::TextRemoved);
    EXPECT_EQ(replacementNews(view, 4, u"x"_s, u"y"_s)->type(), QAccessible::TextUpdated);
    ASSERT_TRUE(spoken->editableTextInterface());
    spoken->editableTextInterface()->insertText(0, u"the "_s);
    EXPECT_EQ(spoken->textInterface()->text(0, 9), u"the one y"_s);
    EXPECT_TRUE(mode->finish());
    EXPECT_EQ(words(), u"the one y three"_s);
}

} // namespace
} // namespace partsong
