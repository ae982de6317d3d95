// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/sources/participant.h"
#include "core/sources/speaker.h"
#include "core/sources/speakers.h"
#include "core/sources/turnqueries.h"
#include "tests/ui/coding/codingwindow.h"
#include "ui/coding/findbar.h"
#include "ui/coding/hitsdialog.h"
#include "ui/coding/shownbar.h"
#include "ui/coding/speakerchoice.h"
#include "ui/widgets/palette.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTimer>
#include <QToolButton>

namespace partsong {
namespace {

// Ann asks, Bea and Cal answer; Bea is a relative.
class Talk : public CodingWindow {
protected:
    void SetUp() override
    {
        source = addSource(u"Talk"_s, QString(Words));
        const Id<Text> text = textOf(project(), source);
        Edit edit(project(), PARTSONG_LABEL("Import"));
        Participant relative;
        relative.id = Id<Participant>::make();
        relative.name = u"Bea"_s;
        relative.group = u"Relatives"_s;
        edit.insert(relative);
        QHash<QString, Id<Speaker>> known;
        const QStringList lines = QString(Words).split(u'\n');
        int at = 0;
        qint64 time = 0;
        for (const QString &line : lines) {
            const QString name = line.section(u':', 0, 0);
            if (!known.contains(name)) {
                known[name] = Id<Speaker>::make();
                edit.insert(Speaker{known[name],
                                    source,
                                    name,
                                    name == u"Bea"_s ? relative.id : Id<Participant>(),
                                    {},
                                    name == u"Ann"_s});
            }
            Turn turn;
            turn.id = Id<Turn>::make();
            turn.text = text;
            turn.speaker = known[name];
            turn.range = {at + int(name.size()) + 2, at + int(line.size())};
            turn.from = time += 5000;
            edit.insert(turn);
            at += int(line.size()) + 1;
        }
        EXPECT_TRUE(edit.commit());
        view()->showText({});
        view()->showText(text);
        activate();
    }
    void choose(const QString &letters)
    {
        press(Qt::Key_Y);
        typeInto(popup(), letters);
        activate();
    }
    std::vector<Turn> turns() { return turnsOf(project(), view()->text()); }
    QString speakerOf(const Turn &turn) { return project().find(turn.speaker)->name; }
    FindBar *bar() { return place()->findBar(); }
    void look(const QString &words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        ASSERT_TRUE(bar()->isVisible());
        bar()->field()->clear();
        QTest::keyClicks(bar()->field(), words);
        QTest::keyClick(bar()->field(), Qt::Key_Return); // does not wait for a pause
        QApplication::processEvents();
    }

    static constexpr auto Words =
        u"Ann: How was the night?\nBea: Nobody came. The night was long.\nAnn: And then?\n"
        "Cal: A Night nurse rang. (0.5) So::: tired.\nAnn: Thank you.";
    Id<Source> source;
};

TEST_F(Talk, TheInterviewerIsFoldedAwayAndTheCaretWalksPast)
{
    choose(u"interviewer"_s);
    EXPECT_TRUE(view()->isFolded(int(view()->shownWords().indexOf(u"How was"_s))));
    EXPECT_FALSE(view()->isFolded(int(view()->shownWords().indexOf(u"Nobody"_s))));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view()->caretUnit(), int(view()->shownWords().indexOf(u"Nobody"_s)));
    press(Qt::Key_End);
    press(Qt::Key_Right); // over Ann's question to Cal
    EXPECT_EQ(view()->caretUnit(), int(view()->shownWords().indexOf(u"A Night nurse"_s)));
    press(Qt::Key_Comma);
    EXPECT_EQ(selectedWords(), u"The night was long."_s);
    EXPECT_EQ(view()->scene().folds().turnsFrom(0), 1);
    EXPECT_TRUE(place()->findChild<ShownBar *>()->isVisible());
    // A click on the thin line brings the words back.
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      {int(view()->scene().columns().words) + 4,
                       view()->scrollOffset().y() + int(view()->scene().layout().look().step / 2)});
    EXPECT_TRUE(view()->foldedSpeakers().isEmpty());
    EXPECT_FALSE(place()->findChild<ShownBar *>()->isVisible());
}

TEST_F(Talk, OnlyRelativesAreShownAndOnlyWhatIsShownIsCoded)
{
    choose(u"Relatives"_s);
    EXPECT_TRUE(view()->isFolded(int(view()->shownWords().indexOf(u"A Night nurse"_s))));
    choose(u"Without Ann"_s);
    const int from = int(view()->shownWords().indexOf(u"The night was"_s));
    const int to = int(view()->shownWords().indexOf(u" (0.5)"_s));
    view()->selectUnits({from, to});
    press(Qt::Key_C);
    typeInto(popup(), u"Nights"_s);
    EXPECT_EQ(codedWords(),
              (QStringList{u"Nights: The night was long."_s, u"Nights: A Night nurse rang."_s}));
    window->undo(); // one step
    EXPECT_TRUE(codedWords().isEmpty());
    // What is gone to comes into sight.
    view()->reveal({5, 8});
    EXPECT_TRUE(view()->foldedSpeakers().isEmpty());
}

TEST_F(Talk, AllTurnsOfASpeakerGetACode)
{
    ASSERT_TRUE(addCode(project(), u"Questions"_s));
    window->actions().refresh();
    window->actions().action(u"speakers.codeAll"_s)->trigger();
    typeInto(popup(), u"Ann"_s);
    typeInto(popup(), u"quest"_s);
    EXPECT_EQ(codedWords(),
              (QStringList{u"Questions: How was the night?"_s, u"Questions: And then?"_s,
                           u"Questions: Thank you."_s}));
}

TEST_F(Talk, TurnsAreSplitJoinedAndGivenToSomebodyElse)
{
    putCaret(u"The night was"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    typeInto(popup(), u"Dee"_s); // who is new here
    ASSERT_EQ(turns().size(), 6u);
    EXPECT_EQ(speakerOf(turns()[2]), u"Dee"_s);
    EXPECT_EQ(view()->wordsIn(turns()[2].range), u"The night was long."_s);
    putCaret(u"The night was"_s);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    typeInto(popup(), u"Cal"_s);
    EXPECT_EQ(speakerOf(turns()[2]), u"Cal"_s);
    putCaret(u"The night was"_s);
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_EQ(turns().size(), 5u);
    EXPECT_EQ(speakerOf(turns()[1]), u"Bea"_s);
}

// Whoever speaks from within a line on stands above the words, on a line of their own.
TEST_F(Talk, ATurnThatBeginsWithinALineIsSeen)
{
    const auto label = [this](const QString &words) {
        const ReadingText &text = view()->scene().text();
        const ReadingParagraph &paragraph =
            text.paragraph(text.paragraphAt(int(view()->shownWords().indexOf(words))));
        return paragraph.label < 0 || text.wordsOf(paragraph).indexOf(words) > 0
            ? SpeakerLabel()
            : text.label(paragraph.label);
    };
    const QString before = view()->shownWords();
    putCaret(u" The night was"_s); // what was said begins behind the blank
    press(Qt::Key_Return, Qt::ControlModifier);
    typeInto(popup(), u"Cal"_s);
    EXPECT_EQ(view()->wordsIn(turns()[2].range), u"The night was long."_s);
    EXPECT_EQ(label(u"The night was"_s).shown, u"Cal"_s);
    EXPECT_EQ(view()->shownWords(), before);
    press(Qt::Key_P);
    EXPECT_EQ(selectedWords(), u"The night was long."_s);
    window->undo();
    EXPECT_EQ(label(u"The night was"_s).shown, QString());
}

// The words stay, but a transcript that names people otherwise than they are called would mislead.
TEST_F(Talk, ASpeakerIsCalledByTheNameThatHolds)
{
    const ReadingText &text = view()->scene().text();
    QString said;
    QObject::connect(&window->notices(), &Notices::posted, view(),
                     [&said](const Notice &notice) { said = notice.text; });
    EXPECT_FALSE(text.namesOthers());
    const QString before = view()->shownWords();
    ASSERT_TRUE(renameSpeaker(project(), turns()[1].speaker, u"Dee Ward"_s));
    ASSERT_TRUE(text.namesOthers());
    EXPECT_EQ(text.labels()[1].shown, u"Dee Ward  0:10"_s);
    EXPECT_EQ(view()->shownWords(), before);
    const auto ink = [this] {
        QApplication::processEvents();
        return view()->viewport()->grab().toImage();
    };
    const QImage called = ink();
    view()->setCaretUnit(text.labels()[1].written.start + 1, false);
    const QImage withCaret = ink(); // which hides no name
    const QRect where = view()->caretRect(text.labels()[1].written.start);
    const int right = int(QFontMetricsF(view()->scene().layout().look().small).horizontalAdvance(u"Dee"_s));
    const auto drawn = [&](const QImage &image) {
        QSet<QRgb> colours;
        for (int x = where.left(); x < where.left() + right; ++x) {
            for (int y = where.top(); y < where.bottom(); ++y)
                colours.insert(image.pixel(x, y));
        }
        return colours.size();
    };
    EXPECT_GT(drawn(called), 2);
    EXPECT_GT(drawn(withCaret), 2);
    view()->setCaretUnit(0, false);
    window->actions().action(u"coding.correct"_s)->trigger();
    EXPECT_TRUE(view()->scene().layout().asWritten()); // there one corrects what is written
    window->actions().action(u"coding.correct"_s)->trigger();
    EXPECT_FALSE(view()->scene().layout().asWritten());
    EXPECT_FALSE(said.contains(u"otherwise"_s)); // it was so before
    window->undo();
    EXPECT_FALSE(text.namesOthers());
    EXPECT_NE(ink(), called);
    ASSERT_TRUE(mergeSpeakers(project(), turns()[3].speaker, turns()[1].speaker));
    EXPECT_EQ(text.labels()[3].name, u"Bea"_s);
    window->undo();
    // Who writes another name above a turn is told why it is not shown.
    window->actions().action(u"coding.correct"_s)->trigger();
    view()->selectUnits({0, 3});
    QTest::keyClick(view(), 'Z');
    window->actions().action(u"coding.correct"_s)->trigger();
    EXPECT_EQ(view()->shownWords().left(6).toLower(), u"z: how"_s);
    EXPECT_EQ(text.labels()[0].name, u"Ann"_s);
    EXPECT_TRUE(said.contains(u"otherwise"_s));
}

TEST_F(Talk, FindsWordsInThisSourceAndGoesFromOneToTheNext)
{
    look(u"night"_s);
    EXPECT_EQ(bar()->hits().size(), 3u);
    const QString first = selectedWords();
    QTest::keyClick(bar()->field(), Qt::Key_Return);
    QTest::keyClick(bar()->field(), Qt::Key_Return);
    QTest::keyClick(bar()->field(), Qt::Key_Return); // round and back
    EXPECT_EQ(selectedWords(), first);
    QTest::keyClick(bar()->field(), Qt::Key_Escape);
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(view()->hasFocus());
    look(u"n[io]"_s);
    EXPECT_TRUE(bar()->hits().empty());
    for (QToolButton *toggle : bar()->findChildren<QToolButton *>()) {
        if (toggle->text() == u".*"_s || toggle->text() == u"Aa"_s)
            toggle->setChecked(true);
    }
    EXPECT_EQ(bar()->hits().size(), 2u); // "ni" of two nights in small letters
}

TEST_F(Talk, AllHitsAreCodedInOneStepAfterALookThroughThem)
{
    look(u"night"_s);
    QTimer::singleShot(100, window.get(), [] {
        auto *dialog = qobject_cast<HitsDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        EXPECT_EQ(dialog->list()->model()->rowCount(), 3);
        dialog->scope()->setCurrentIndex(1); // the sentences around them
        dialog->list()->setCurrentIndex(dialog->list()->model()->index(0, 0));
        QTest::keyClick(dialog->list(), Qt::Key_Space); // without the first
        dialog->accept();
    });
    const auto before = project().lastStep();
    QTest::keyClick(bar()->field(), Qt::Key_Return, Qt::ControlModifier);
    typeInto(popup(), u"Nights/Long"_s);
    EXPECT_EQ(codedWords(), (QStringList{u"Long: The night was long."_s, u"Long: A Night nurse rang."_s}));
    EXPECT_EQ(project().lastStep(), before + 1);
}

TEST_F(Talk, EscapeInTheWordsEndsFinding)
{
    look(u"night"_s);
    activate();
    press(Qt::Key_Escape);
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(Talk, AnEdgeStepsOverTheNameOfASpeaker)
{
    const int at = int(view()->shownWords().indexOf(u"the night?"_s));
    ASSERT_TRUE(applyCode(project(),
                          {.code = *addCode(project(), u"Nights"_s),
                           .anchor = {.text = view()->text(), .range = {at, at + 10}}}));
    putCaret(u"night?"_s);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(codedWords().join(u'|').toStdString(), "Nights: the night?\nBea: Nobody");
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(codedWords().join(u'|').toStdString(), "Nights: the");
}

TEST_F(Talk, FoldsAreRememberedForEachSource)
{
    choose(u"without bea"_s);
    const QSet<Id<Speaker>> folded = view()->foldedSpeakers();
    EXPECT_EQ(folded.size(), 1);
    const Id<Text> text = view()->text();
    view()->showText(textOf(project(), addSource(u"Other"_s, u"Nothing"_s)));
    EXPECT_TRUE(view()->foldedSpeakers().isEmpty());
    EXPECT_FALSE(place()->findChild<ShownBar *>()->isVisible());
    view()->showText(text);
    EXPECT_EQ(view()->foldedSpeakers(), folded);
    EXPECT_TRUE(place()->findChild<ShownBar *>()->isVisible());
    choose(u"also without cal"_s);
    EXPECT_EQ(view()->foldedSpeakers().size(), 2);
}

TEST_F(Talk, WhatIsCodedInFoldedTurnsHasNoBracketInSight)
{
    const int at = int(view()->shownWords().indexOf(u"Nobody"_s));
    const auto coding = applyCode(project(),
                                  {.code = *addCode(project(), u"Nights"_s),
                                   .anchor = {.text = view()->text(), .range = {at, at + 11}}});
    ASSERT_TRUE(coding);
    EXPECT_EQ(view()->codingsInSight(), std::vector{*coding});
    choose(u"without bea"_s);
    EXPECT_TRUE(view()->codingsInSight().empty());
    TranscriptScene &scene = view()->scene();
    EXPECT_EQ(scene.slotAt(scene.bracket(scene.codings().slotOf(*coding)).center()), -1);
}

TEST_F(Talk, ASpeakersColourIsThatOfTheName)
{
    const auto ink = [&] { return view()->scene().text().label(0).inkOn(Palette::light()); };
    const QColor plain = ink();
    Edit edit(project(), PARTSONG_LABEL("Colour"));
    Speaker ann = project().where<Speaker>("source", source).front();
    ann.colour = u"#0072B2"_s;
    edit.update(ann);
    ASSERT_TRUE(edit.commit());
    QApplication::processEvents();
    EXPECT_NE(ink(), plain);
    EXPECT_EQ(ink(), legible(QColor(u"#0072B2"_s), Palette::light().paper, 4.5));
}

TEST_F(Talk, WhereSpeakersAreChosenTheirColoursAreSeen)
{
    ASSERT_TRUE(setSpeakerLook(project(), turns()[3].speaker, {u"#D55E00"_s, false}));
    press(Qt::Key_Y);
    TypeToFind *finder = popup();
    ASSERT_TRUE(finder);
    QTest::keyClicks(finder->field(), u"Only Cal"_s);
    EXPECT_EQ(finder->list()->currentIndex().data(FindListModel::ColourRole).value<QColor>(),
              QColor(u"#D55E00"_s));
    QTest::keyClick(finder->field(), Qt::Key_Escape);
}

TEST_F(Talk, SignsOfTranscribersAndTimesCanBeSwitchedOff)
{
    const int line = view()->scene().text().paragraphAt(int(view()->shownWords().indexOf(u"(0.5)"_s)));
    const auto formats = [&] { return view()->scene().layout().set(line).lines->formats().size(); };
    const auto with = formats();
    EXPECT_GE(with, 3); // the pause, the drawn out word, the name
    window->actions().action(u"view.notation"_s)->trigger();
    EXPECT_EQ(formats(), 1);
    window->actions().action(u"view.notation"_s)->trigger();
    EXPECT_EQ(formats(), with);
    EXPECT_EQ(view()->scene().text().label(0).time, u"0:05"_s); // the words do not say it
    const QImage times = view()->viewport()->grab().toImage();
    window->actions().action(u"view.times"_s)->trigger();
    EXPECT_NE(view()->viewport()->grab().toImage(), times);
}

} // namespace
} // namespace partsong
