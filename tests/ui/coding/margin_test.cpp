// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/coding/codeset.h"
#include "core/coding/codings.h"
#include "core/sources/readmarks.h"
#include "core/sources/speaker.h"
#include "core/sources/turn.h"
#include "tests/ui/coding/codingwindow.h"
#include "ui/coding/codespanel.h"
#include "ui/coding/codetreemodel.h"
#include "ui/coding/codingteam.h"
#include "ui/coding/extractspanel.h"
#include "ui/coding/marginchoice.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/coding/shownbar.h"

#include <QAccessible>
#include <QDockWidget>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

namespace partsong {
namespace {

class Margin : public CodingWindow {
protected:
    Id<Code> newCode(const QString &path) { return *addCode(project(), path); }
    Id<Coding> coded(const QString &words, Id<Code> code, const QString &comment = {})
    {
        const int at = int(view()->shownWords().indexOf(words));
        const TextRange range = view()->scene().text().positions().rangeOf({at, at + int(words.size())});
        return *applyCode(
            project(), {.code = code, .anchor = {.text = view()->text(), .range = range}, .comment = comment},
            Union::Never);
    }
    // Who speaks stands on a line before the words.
    void addTurns(const std::vector<std::pair<QString, QString>> &spoken)
    {
        QString words;
        for (const auto &[name, said] : spoken)
            words += name + u":\n"_s + said + u'\n';
        const Id<Source> source = addSource(u"Interview"_s, words);
        Edit edit(project(), PARTSONG_LABEL("Import"));
        for (const auto &[name, said] : spoken) {
            const Speaker speaker{Id<Speaker>::make(), source, name, {}, {}, false};
            edit.insert(speaker);
            Turn turn;
            turn.id = Id<Turn>::make();
            turn.text = view()->text();
            turn.speaker = speaker.id;
            const int from = int(words.indexOf(said));
            turn.range = {from, from + int(said.size())};
            edit.insert(turn);
        }
        EXPECT_TRUE(edit.commit());
        const Id<Text> text = view()->text();
        view()->showText({});
        view()->showText(text);
    }
    // Whether nothing of these covers anything else.
    static bool apart(const MarginNames &names)
    {
        std::vector<QRectF> places;
        for (const MarginName &name : names.names)
            places.push_back(name.place);
        if (!names.more.slotsThere.empty())
            places.push_back(names.more.place);
        for (size_t i = 0; i < places.size(); ++i) {
            for (size_t j = i + 1; j < places.size(); ++j) {
                if (places[i].intersects(places[j]))
                    return false;
            }
        }
        return true;
    }
    QStringList shownCodes()
    {
        QStringList names;
        for (const int slot : view()->scene().codings().inOrder())
            names << view()->scene().codings().look(view()->scene().codings().at(slot).coding.code).name;
        return names;
    }
    ShownBar *bar() { return place()->findChild<ShownBar *>(); }
    // What lies behind the middle of a letter's foot, where no stroke of a letter is.
    QColor behind(const QString &words)
    {
        const QRect caret = view()->caretRect(int(view()->shownWords().indexOf(words)));
        return view()->viewport()->grab().toImage().pixelColor(caret.left() + 2, caret.top() + 1);
    }
};

TEST_F(Margin, ShowsOnlyTheCodesThatAreWanted)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Code> night = newCode(u"Care/Night"_s);
    const Id<Code> bell = newCode(u"Bell"_s);
    coded(u"Nobody"_s, night);
    coded(u"bell"_s, bell);
    activate();
    press(Qt::Key_F);
    typeInto(popup(), u"care"_s); // with what is under it
    EXPECT_EQ(shownCodes(), QStringList{u"Night"_s});
    EXPECT_TRUE(bar()->isVisible());
    coded(u"came"_s, bell);
    coded(u"rang"_s, night);
    EXPECT_EQ(shownCodes(), (QStringList{u"Night"_s, u"Night"_s}));
    // A set, chosen by its name.
    Edit edit(project(), PARTSONG_LABEL("Set"));
    const CodeSet set{Id<CodeSet>::make(), u"Sounds"_s, 0};
    edit.insert(set);
    edit.insert(CodeSetMember{Id<CodeSetMember>::make(), set.id, bell});
    ASSERT_TRUE(edit.commit());
    activate();
    press(Qt::Key_F);
    typeInto(popup(), u"sounds"_s);
    EXPECT_EQ(shownCodes(), (QStringList{u"Bell"_s, u"Bell"_s}));
    QTest::mouseClick(bar()->findChild<QPushButton *>(), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(shownCodes().size(), 4);
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(Margin, ShowsMineTheirsOrAll)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Code> night = newCode(u"Night"_s);
    coded(u"Nobody"_s, night);
    place()->team()->actAs(u"Bea Cole"_s);
    coded(u"bell"_s, newCode(u"Bell"_s));
    EXPECT_EQ(shownCodes().size(), 2);
    const int slot = view()->scene().codings().inOrder().back();
    EXPECT_EQ(view()->scene().codings().coderSign(view()->scene().codings().at(slot).coding.coder), u"BC"_s);
    EXPECT_TRUE(view()->describe(view()->scene().codings().at(slot)).contains(u"Bea Cole"_s));
    activate();
    press(Qt::Key_F, Qt::ShiftModifier);
    typeInto(popup(), u"What I coded"_s);
    EXPECT_EQ(shownCodes(), QStringList{u"Bell"_s});
    press(Qt::Key_F, Qt::ShiftModifier);
    typeInto(popup(), u"others"_s);
    EXPECT_EQ(shownCodes(), QStringList{u"Night"_s});
    press(Qt::Key_F, Qt::ShiftModifier);
    typeInto(popup(), u"everyone"_s);
    EXPECT_EQ(shownCodes().size(), 2);
}

TEST_F(Margin, OneWhoWorksBlindSeesNothingOfTheOthersUntilItIsRevealed)
{
    const Id<Source> source = addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Code> night = newCode(u"Night"_s);
    coded(u"Nobody"_s, night);
    coded(u"came"_s, night);
    place()->team()->actAs(u"Bea"_s);
    place()->extracts()->showSource(source);
    QAction *blind = window->actions().action(u"margin.blind"_s);
    blind->trigger();
    coded(u"bell"_s, night);
    EXPECT_EQ(shownCodes().size(), 1);
    const CodeTreeModel *codes = place()->codes()->model();
    EXPECT_EQ(codes->indexOf(night).data(CodeTreeModel::OwnRole).toInt(), 1);
    EXPECT_EQ(place()->extracts()->model()->rowCount(), 1);
    auto *sources = window->findChild<QDockWidget *>(u"coding.sources"_s)->findChild<QListView *>();
    EXPECT_TRUE(sources->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"1"_s));
    EXPECT_FALSE(sources->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"3"_s));
    // Somebody else is not blind, and for the first nothing has changed.
    place()->team()->actAs(u"Anna"_s);
    EXPECT_EQ(shownCodes().size(), 3);
    place()->team()->actAs(u"Bea"_s);
    EXPECT_EQ(shownCodes().size(), 1);
    Notice asked;
    QObject::connect(&window->notices(), &Notices::posted, window.get(),
                     [&asked](const Notice &notice) { asked = notice; });
    blind->trigger(); // asks first
    EXPECT_EQ(shownCodes().size(), 1);
    const auto reveal = asked.action; // what it says afterwards takes its place
    ASSERT_TRUE(reveal);
    reveal();
    EXPECT_EQ(shownCodes().size(), 3);
    EXPECT_EQ(codes->indexOf(night).data(CodeTreeModel::OwnRole).toInt(), 3);
    EXPECT_EQ(place()->extracts()->model()->rowCount(), 3);
}

TEST_F(Margin, SomebodyGetsTheSameCodings)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Code> night = newCode(u"Night"_s);
    coded(u"Nobody"_s, night);
    coded(u"bell"_s, night);
    place()->team()->copyTo(u"Bea"_s); // who is new
    ASSERT_TRUE(project().personNamed(u"Bea"_s));
    EXPECT_EQ(project().where<Coding>("coder", project().personNamed(u"Bea"_s)->id).size(), 2u);
    place()->team()->copyTo(u"Bea"_s);
    EXPECT_EQ(project().all<Coding>().size(), 4u); // what she has she does not get again
    window->undo();
    EXPECT_EQ(project().all<Coding>().size(), 2u);
}

TEST_F(Margin, HighlightsAllTheChosenOrNothing)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Code> night = newCode(u"Night"_s);
    coded(u"Nobody"_s, night);
    coded(u"bell"_s, newCode(u"Bell"_s));
    activate();
    const QColor paper = behind(u"rang"_s);
    EXPECT_NE(behind(u"Nobody"_s), paper);
    EXPECT_NE(behind(u"bell"_s), paper);
    place()->codes()->setCurrent(night);
    activate();
    press(Qt::Key_L);
    EXPECT_NE(behind(u"Nobody"_s), paper);
    EXPECT_EQ(behind(u"bell"_s), paper);
    press(Qt::Key_L);
    EXPECT_EQ(behind(u"Nobody"_s), paper);
    press(Qt::Key_L);
    EXPECT_NE(behind(u"bell"_s), paper);
}

TEST_F(Margin, WhatIsTooDenseIsCountedAndCanBeChosen)
{
    window->resize(1500, 800);
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    for (int i = 0; i < 40; ++i)
        coded(u"came that night"_s, newCode(u"Code %1"_s.arg(i)));
    activate();
    TranscriptScene &scene = view()->scene();
    ASSERT_GT(scene.columns().namesWidth, 0);
    const MarginNames names = scene.namesIn(0);
    ASSERT_FALSE(names.names.empty());
    EXPECT_EQ(names.names.size() + names.more.slotsThere.size(), 40u);
    EXPECT_LE(scene.columns().names, scene.columns().brackets + 16 * scene.columns().pitch);
    EXPECT_TRUE(apart(names));
    const QPointF sign = names.more.place.center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      sign.toPoint() + QPoint(0, view()->scrollOffset().y()));
    ASSERT_NE(popup(), nullptr);
    typeInto(popup(), u"Code 37"_s);
    const auto chosen = view()->shown(view()->selectedCoding());
    ASSERT_TRUE(chosen);
    EXPECT_EQ(scene.codings().look(chosen->coding.code).name, u"Code 37"_s);
}

TEST_F(Margin, ShortNamesShareALineAndLongOnesGoOnBelowTheirWords)
{
    window->resize(1500, 800);
    addSource(u"Interview"_s,
              u"Nobody came. "_s
                  + u"The bell rang and rang and nobody came to see what it was about. "_s.repeated(6));
    for (const QString &name : {u"Wait"_s, u"Bell"_s, u"A name that fills most of a line"_s,
                                u"Another one that fills most of a line"_s})
        coded(u"Nobody came"_s, newCode(name));
    activate();
    TranscriptScene &scene = view()->scene();
    ASSERT_GT(scene.columns().namesWidth, 0);
    const MarginNames names = scene.namesIn(0);
    EXPECT_EQ(names.names.size(), 4u);
    EXPECT_TRUE(names.more.slotsThere.empty());
    EXPECT_TRUE(apart(names));
    for (const MarginName &name : names.names)
        EXPECT_EQ(scene.slotAt(name.place.center()), name.slot);
}

TEST_F(Margin, TheSecondNameOfAShortTurnStandsBesideWhoSpeaksNext)
{
    window->resize(1500, 800);
    addTurns({{u"Anna"_s, u"Nobody came."_s}, {u"Ben"_s, u"I rang the bell."_s}});
    for (const QString &name :
         {u"A name that fills most of a line"_s, u"Another that fills most of a line"_s})
        coded(u"Nobody came."_s, newCode(name));
    coded(u"I rang the bell."_s, newCode(u"Bell"_s));
    activate();
    TranscriptScene &scene = view()->scene();
    ASSERT_GT(scene.columns().namesWidth, 0);
    const int words = scene.text().paragraphAt(int(view()->shownWords().indexOf(u"Nobody"_s)));
    const MarginNames names = scene.namesIn(words);
    EXPECT_EQ(names.names.size(), 2u);
    EXPECT_TRUE(names.more.slotsThere.empty());
    MarginNames both = names;
    for (const MarginName &name :
         scene.namesIn(scene.text().paragraphAt(int(view()->shownWords().size()) - 1)).names)
        both.names.push_back(name);
    EXPECT_EQ(both.names.size(), 3u);
    EXPECT_TRUE(apart(both));
    for (const MarginName &name : both.names)
        EXPECT_EQ(scene.slotAt(name.place.center()), name.slot);
}

TEST_F(Margin, ASignAfterItsNameTellsOfAComment)
{
    window->resize(1500, 800);
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Code> wait = newCode(u"Wait"_s);
    const Id<Coding> coding = coded(u"Nobody came"_s, wait);
    coded(u"bell"_s, wait, u"Which bell?"_s);
    TranscriptScene &scene = view()->scene();
    const auto sign = [&](Id<Coding> of) { return scene.commentSign(scene.codings().slotOf(of)); };
    EXPECT_EQ(sign(coding), 0);
    CodingFields said;
    said.comment = u"Who should have come?"_s;
    ASSERT_TRUE(setCoding(project(), coding, said));
    EXPECT_GT(sign(coding), 4);
}

TEST_F(Margin, TheNameOfALongPassageComesAgain)
{
    window->resize(1500, 800);
    const QString words = u"The bell rang and rang and nobody came to see what it was about. "_s.repeated(60);
    addSource(u"Interview"_s, words + u'\n' + words);
    coded(words.trimmed() + u" \n"_s + words.trimmed(), newCode(u"Wait"_s));
    activate();
    TranscriptScene &scene = view()->scene();
    ASSERT_GT(scene.columns().namesWidth, 0);
    std::vector<double> tops;
    for (const int paragraph : {0, 1}) {
        for (const MarginName &name : scene.namesIn(paragraph).names)
            tops.push_back(name.place.top());
    }
    ASSERT_GT(tops.size(), 4u);
    for (size_t i = 1; i < tops.size(); ++i) {
        EXPECT_GT(tops[i], tops[i - 1]);
        EXPECT_LT(tops[i] - tops[i - 1], view()->viewport()->height());
    }
}

TEST_F(Margin, NamesStandBelowTheWordsWhereLargeTypeLeavesNoRoomBesideThem)
{
    appearance.choose({.textPercent = 300});
    view()->setMaximumWidth(700);
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang.\n\nThen silence."_s);
    TranscriptScene &scene = view()->scene();
    ASSERT_EQ(scene.columns().namesWidth, 0);
    const double before = scene.layout().heights().total();
    const Id<Coding> coding = coded(u"Nobody came"_s, newCode(u"Waiting"_s));
    for (int i = 0; i < 30; ++i)
        coded(u"bell"_s, newCode(u"Another code %1"_s.arg(i)));
    activate();
    const MarginNames names = scene.namesIn(0);
    EXPECT_GT(scene.layout().heights().total(), before);
    ASSERT_FALSE(names.names.empty());
    EXPECT_EQ(names.names.front().slot, scene.codings().slotOf(coding));
    EXPECT_GT(names.names.size(), 2u);
    EXPECT_EQ(names.names.size() + names.more.slotsThere.size(), 31u);
    EXPECT_TRUE(apart(names));
    EXPECT_LE(names.names.back().place.bottom(), scene.layout().heights().top(1));
    EXPECT_EQ(scene.countedAt(names.more.place.center()), names.more.slotsThere);
    view()->verticalScrollBar()->setValue(int(names.names.front().place.top()));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      names.names.front().place.center().toPoint() + QPoint(0, view()->scrollOffset().y()));
    EXPECT_EQ(view()->selectedCoding(), coding);
}

TEST_F(Margin, IsAListOfCodingsInSightForScreenReaders)
{
    addSource(u"Interview"_s,
              u"Nobody came that night. The bell rang."_s + u"\n\nMore was said."_s.repeated(200)
                  + u" Last words."_s);
    const Id<Coding> waiting = coded(u"Nobody came"_s, newCode(u"Waiting"_s), u"Twice"_s);
    coded(u"bell"_s, newCode(u"Sounds"_s));
    const Id<Coding> last = coded(u"Last words"_s, newCode(u"Endings"_s));
    activate();
    QAccessibleInterface *margin = QAccessible::queryAccessibleInterface(view());
    ASSERT_NE(margin, nullptr);
    const auto items = [&] {
        std::vector<QAccessibleInterface *> found;
        for (int i = 0; i < margin->childCount(); ++i) {
            if (margin->child(i)->role() == QAccessible::ListItem)
                found.push_back(margin->child(i));
        }
        return found;
    };
    ASSERT_EQ(items().size(), 2u); // the last one is far below
    QAccessibleInterface *item = items().front();
    EXPECT_EQ(margin->indexOfChild(item), margin->childCount() - 2);
    EXPECT_EQ(item->parent()->object(), view());
    const QString name = item->text(QAccessible::Name);
    for (const QString &said : {u"Waiting"_s, u"Anna"_s, u"Twice"_s, u"“Nobody came”"_s})
        EXPECT_TRUE(name.contains(said)) << name.toStdString();
    ASSERT_FALSE(item->rect().isEmpty());
    EXPECT_EQ(margin->childAt(item->rect().center().x(), item->rect().center().y()), item);
    EXPECT_FALSE(item->state().selected);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(view()->selectedCoding(), waiting);
    EXPECT_TRUE(item->state().selected);
    view()->reveal(view()->shown(last)->coding.anchor.range);
    ASSERT_EQ(items().size(), 1u);
    EXPECT_TRUE(items().front()->text(QAccessible::Name).contains(u"Endings"_s));
    EXPECT_TRUE(item->state().offscreen);
    ASSERT_TRUE(removeCodings(project(), {waiting}));
    EXPECT_FALSE(item->isValid());
}

TEST_F(Margin, KeysGoToTheWordsThatAreNotCodedYet)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang.\n\nThen silence."_s);
    const Id<Code> night = newCode(u"Night"_s);
    coded(u"Nobody came"_s, night);
    coded(u"The bell"_s, night);
    activate();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_G);
    EXPECT_EQ(selectedWords(), u"that night."_s);
    press(Qt::Key_G);
    EXPECT_EQ(selectedWords(), u"rang."_s);
    press(Qt::Key_G);
    EXPECT_EQ(selectedWords(), u"Then silence."_s);
    press(Qt::Key_G, Qt::ShiftModifier);
    EXPECT_EQ(selectedWords(), u"rang."_s);
}

TEST_F(Margin, RemembersHowFarEachPersonHasRead)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang. "_s.repeated(60));
    activate();
    view()->setCaretUnit(int(view()->shownWords().size()) / 2, false);
    press(Qt::Key_H);
    EXPECT_EQ(readTo(project(), view()->text()), view()->caret());
    EXPECT_EQ(view()->readTo(), view()->caret());
    auto *sources = window->findChild<QDockWidget *>(u"coding.sources"_s)->findChild<QListView *>();
    EXPECT_TRUE(sources->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"50"_s));
    const int here = view()->caret();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_H, Qt::ShiftModifier);
    EXPECT_EQ(view()->caret(), here);
    place()->team()->actAs(u"Bea"_s);
    EXPECT_EQ(view()->readTo(), 0);
    place()->team()->actAs(u"Anna"_s);
    press(Qt::Key_H); // again: no longer
    EXPECT_EQ(view()->readTo(), 0);
}

TEST_F(Margin, ComesBackToWhereOneWas)
{
    const Id<Source> first =
        addSource(u"Interview 1"_s, u"Nobody came that night. The bell rang.\n"_s.repeated(200));
    const Id<Source> second = addSource(u"Interview 2"_s, u"Somebody came."_s);
    activate();
    view()->setCaretUnit(int(view()->shownWords().size()) / 2, false);
    const int caret = view()->caretUnit();
    const int top = view()->caretRect(caret).top();
    place()->showSource(second);
    EXPECT_EQ(view()->caret(), 0);
    place()->showSource(first);
    EXPECT_EQ(view()->caretUnit(), caret);
    EXPECT_NEAR(view()->caretRect(caret).top(), top, view()->scene().layout().look().step);
}

TEST_F(Margin, APlaceIsKeptWhileOneStaysThere)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang.\n"_s.repeated(200));
    activate();
    view()->setCaretUnit(100, false);
    const auto kept = [this] { return settings.bytes(codingsettings::Place, view()->text().text()); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept().startsWith("100 "); }, 5000));
}

TEST_F(Margin, IsReadAloudAtTheCaret)
{
    addSource(u"Interview"_s, u"Nobody came that night. The bell rang."_s);
    coded(u"Nobody came"_s, newCode(u"Waiting"_s));
    coded(u"bell"_s, newCode(u"Sounds"_s));
    putCaret(u"came"_s);
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(view());
    ASSERT_NE(read, nullptr);
    const QString here = read->text(QAccessible::Description);
    EXPECT_TRUE(here.contains(u"Waiting"_s)) << here.toStdString();
    EXPECT_TRUE(here.contains(u"Sounds"_s)) << here.toStdString(); // beside the same paragraph
    EXPECT_LT(here.indexOf(u"Waiting"_s), here.indexOf(u"Sounds"_s));
}

} // namespace
} // namespace partsong
