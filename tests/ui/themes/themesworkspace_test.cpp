// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quotes.h"
#include "core/links/evidences.h"
#include "core/review/response.h"
#include "core/review/round.h"
#include "core/themes/themequeries.h"
#include "core/themes/themes.h"
#include "tests/ui/uistudy.h"
#include "ui/themes/codebookpanel.h"
#include "ui/themes/codechips.h"
#include "ui/themes/extractdelegate.h"
#include "ui/themes/extractpanel.h"
#include "ui/themes/quotecards.h"
#include "ui/themes/quotedialog.h"
#include "ui/themes/statebutton.h"
#include "ui/themes/themepage.h"
#include "ui/themes/themepanel.h"
#include "ui/themes/themesworkspace.h"
#include "ui/themes/themetreemodel.h"
#include "ui/themes/themewords.h"
#include "ui/themes/wordruns.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/typetofind.h"
#include "ui/widgets/wordsedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct Workspaces : testing::Test {
    UiStudy study;
    TestProject &project = study.project;
    Id<Source> source =
        project.addSource(u"Ruth"_s, u"The drawer was locked 🌙 and nobody came. We waited."_s);
    Id<Text> text = project.textOf(source);
    Id<Code> night = project.addCode(u"Night"_s);
    Id<Code> waiting = project.addCode(u"Waiting"_s, night);
    Id<Coding> first = project.addCoding(text, night, 0, 40);
    Id<Coding> second = project.addCoding(text, waiting, 41, 51);
    Id<Coding> third = project.addCoding(text, night, 4, 10);
    Id<Theme> theme = addTheme(project, u"The night"_s)->id;

    Theme now() const { return *project->find(theme); }
    std::vector<Id<Quote>> quotes() const { return quotesOf(project, theme); }
    template <typename T> static T *named(QWidget *in, const QString &name)
    {
        for (T *widget : in->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
};

using Shown = ShownWorkspace<ThemesWorkspace>;

void retype(QWidget *field, const QString &words)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, words);
}

TEST_F(Workspaces, RowsOfThemesAreAsHighAsTheirWordsHoweverWideTheListIs)
{
    ASSERT_TRUE(addTheme(project, u"Nobody answers at night, and nobody knows who should"_s));
    ThemePanel panel(study.context);
    panel.resize(140, 500);
    panel.show();
    QCoreApplication::processEvents();
    const auto height = [&panel](int row) {
        const QTreeView *tree = panel.tree();
        const QModelIndex index = tree->model()->index(row, 0);
        return std::pair(tree->visualRect(index).height(), tree->sizeHintForIndex(index).height());
    };
    const int narrow = height(1).first;
    panel.resize(600, 500);
    EXPECT_TRUE(QTest::qWaitFor([&] { return height(1).first < narrow; }));
    for (int row = 0; row < panel.tree()->model()->rowCount(); ++row)
        EXPECT_EQ(height(row).first, height(row).second) << row;
}

} // namespace

TEST_F(Workspaces, WordsAreWrittenWhereTheyStand)
{
    const Shown shown(study.context);
    auto *statement = named<WordsEdit>(shown.workspace, u"Plain English summary"_s);
    auto *name = named<WordsEdit>(shown.workspace, u"Name of the theme"_s);
    ASSERT_TRUE(statement && name);
    retype(statement, u"Nights are hard. Nobody comes."_s);
    EXPECT_TRUE(now().statement.isEmpty()); // a pause or the next field commits, not each key
    name->setFocus();
    EXPECT_EQ(now().statement, u"Nights are hard. Nobody comes."_s);
    retype(name, u"Nights"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(now().name, u"Nights"_s);
    ASSERT_TRUE(project->undo(2));
    EXPECT_EQ(name->words(), u"The night"_s);
    EXPECT_EQ(statement->words(), QString());
    EXPECT_EQ(study.told, QStringList());
}

TEST_F(Workspaces, ANameThatIsTakenIsToldAndPutBack)
{
    ASSERT_TRUE(addTheme(project, u"Other"_s));
    const Shown shown(study.context);
    auto *name = named<WordsEdit>(shown.workspace, u"Name of the theme"_s);
    retype(name, u"Other"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(study.told.size(), 1);
    EXPECT_EQ(name->words(), u"The night"_s);
}

TEST_F(Workspaces, SettingAsideAsksWhy)
{
    const Shown shown(study.context);
    ThemeWords *words = shown->page()->words();
    auto *button = words->findChild<StateButton *>();
    words->setAskReason([](const Theme &) { return std::nullopt; });
    Q_EMIT button->picked(ThemeState::SetAside);
    EXPECT_EQ(now().state, ThemeState::Candidate);
    words->setAskReason([](const Theme &) { return std::optional(u"Too wide"_s); });
    Q_EMIT button->picked(ThemeState::SetAside);
    EXPECT_EQ(now().state, ThemeState::SetAside);
    EXPECT_EQ(now().reason, u"Too wide"_s);
    EXPECT_TRUE(named<WordsEdit>(words, u"Why it is set aside"_s)->isVisible());
    Q_EMIT button->picked(ThemeState::Agreed);
    EXPECT_TRUE(now().reason.isEmpty());
    EXPECT_EQ(button->accessibleName(), u"State: Agreed"_s);
}

TEST_F(Workspaces, ThemesAreMadeNestedAndRemovedByKeys)
{
    const Shown shown(study.context);
    QTreeView *tree = shown->themes()->tree();
    ThemeTreeModel *model = shown->themes()->model();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Insert);
    auto *editor = tree->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, u"Waiting"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // an editor is done once it has had the key itself
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(1, 0).data().toString(), u"Waiting"_s);
    EXPECT_EQ(shown->themes()->current(), shown->page()->theme());

    QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier);
    ASSERT_EQ(model->rowCount(model->index(0, 0)), 1);
    QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(model->rowCount(), 2);
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(model->index(0, 0).data().toString(), u"Waiting"_s);
    QTest::keyClick(tree, Qt::Key_Delete);
    EXPECT_EQ(model->rowCount(), 1);
    EXPECT_EQ(shown->page()->theme(), theme);
    EXPECT_EQ(study.told.size(), 1); // and can be undone from there
}

TEST_F(Workspaces, CodesAreFoundByTypingAndTakenAwayFromTheirChip)
{
    const Shown shown(study.context);
    shown->page()->findCode();
    auto *finder = shown->page()->findChild<TypeToFind *>();
    ASSERT_TRUE(finder->isVisible());
    QTest::keyClicks(finder->field(), u"wait"_s);
    QTest::keyClick(finder->field(), Qt::Key_Return);
    EXPECT_EQ(codesOf(project, theme), std::vector{waiting});
    ASSERT_EQ(shown->page()->codes()->chips().size(), 1U);
    Chip *chip = shown->page()->codes()->chips().front();
    EXPECT_EQ(chip->text(), u"Waiting"_s);
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_TRUE(codesOf(project, theme).empty());
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(shown->page()->codes()->chips().size(), 1U);
}

TEST_F(Workspaces, TheCodebookPutsAndTakes)
{
    const Shown shown(study.context);
    QListView *list = shown->codebook()->list();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(codesOf(project, theme), std::vector{night});
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(codesOf(project, theme).empty());
}

TEST_F(Workspaces, OnePressMakesAnExtractAQuote)
{
    ASSERT_TRUE(putCodes(project, theme, {night}));
    const Shown shown(study.context);
    QListView *list = shown->extracts()->list();
    QTest::qWait(50); // rows are laid out in batches
    ASSERT_EQ(list->model()->rowCount(), 3);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, ExtractDelegate::buttonRect(row).center());
    ASSERT_EQ(quotes().size(), 1U);
    EXPECT_EQ(shown->page()->quotes()->cards().size(), 1U);
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(quotes().size(), 2U);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(shown->page()->quotes()->cards().size(), 1U);
}

TEST_F(Workspaces, QuotesAreOrderedApprovedAndTakenOutByKeys)
{
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(first), subjectId(second), subjectId(third)}));
    const auto before = quotes();
    const Shown shown(study.context);
    QuoteCards *cards = shown->page()->quotes();
    QuoteCard *card = cards->cards()[0];
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(quotes(), (std::vector{before[1], before[0], before[2]}));
    EXPECT_EQ(cards->cards()[1], card); // the card went along
    EXPECT_EQ(QApplication::focusWidget(), card);
    QTest::keyClick(card, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(card, Qt::Key_Down, Qt::AltModifier); // it is the last already
    EXPECT_EQ(quotes(), (std::vector{before[1], before[2], before[0]}));
    QTest::keyClick(card, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(quotes(), (std::vector{before[1], before[0], before[2]}));

    auto *box = named<QCheckBox>(card, u"Approved for: PPI group"_s);
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_TRUE(project->find(before[0])->forPpi);
    EXPECT_FALSE(project->find(before[0])->forWorkshop);
    auto *attribution = named<WordsEdit>(card, u"Attribution as shown"_s);
    retype(attribution, u"A daughter"_s);
    QTest::keyClick(attribution, Qt::Key_Return);
    EXPECT_EQ(project->find(before[0])->attribution, u"A daughter"_s);

    card->setFocus();
    QTest::keyClick(card, Qt::Key_Delete);
    EXPECT_EQ(quotes(), (std::vector{before[1], before[2]}));
    EXPECT_TRUE(cards->focused());
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(cards->cards().size(), 3U);
    EXPECT_EQ(study.told, QStringList());
}

TEST_F(Workspaces, DroppedQuotesGoWhereTheyWereDropped)
{
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(first), subjectId(second)}));
    const auto before = quotes();
    const Shown shown(study.context);
    Q_EMIT shown->page()->quotes()->dropped({subjectId(third)}, 1);
    ASSERT_EQ(quotes().size(), 3U);
    EXPECT_EQ(project->find(quotes()[1])->coding, third);
    Q_EMIT shown->page()->quotes()->dropped({subjectId(before[0])}, 3);
    EXPECT_EQ(quotes().back(), before[0]);
    Q_EMIT shown->page()->quotes()->dropped({subjectId(before[0])}, 0);
    EXPECT_EQ(quotes().front(), before[0]);
}

TEST_F(Workspaces, WhatSpeaksAgainstStandsApart)
{
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(first), subjectId(second)}));
    const auto before = quotes();
    const Shown shown(study.context);
    Q_EMIT shown->page()->quotes()->otherSideWanted(subjectId(before[1]));
    EXPECT_EQ(quotes(), std::vector{before[0]});
    ASSERT_EQ(shown->page()->against()->cards().size(), 1U);
    EXPECT_EQ(evidenceCounts(project, theme.uuid()), (EvidenceCounts{0, 1}));
    QuoteCard *card = shown->page()->against()->cards().front();
    auto *note = named<WordsEdit>(card, u"Why it speaks against the theme"_s);
    retype(note, u"It was daytime"_s);
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_EQ(evidenceOf(project, theme.uuid()).front().note, u"It was daytime"_s);
    Q_EMIT shown->page()->against()->otherSideWanted(subjectId(before[1]));
    EXPECT_EQ(quotes(), before);
    EXPECT_TRUE(shown->page()->against()->cards().empty());
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(shown->page()->against()->cards().size(), 1U);
}

TEST_F(Workspaces, WhatThePpiGroupSaidStandsBesideTheTheme)
{
    const Shown shown(study.context);
    const auto texts = [&] {
        QStringList found;
        for (const QLabel *label : shown->page()->findChildren<QLabel *>())
            found << label->text();
        return found;
    };
    EXPECT_FALSE(texts().contains(u"Hilda: Not quite"_s));
    Edit edit(project, PARTSONG_LABEL("Record what was said"));
    Round round;
    round.id = Id<Round>::make();
    round.name = u"Spring"_s;
    Response said;
    said.id = Id<Response>::make();
    said.round = round.id;
    said.claim = subjectId(theme);
    said.reviewer = u"Hilda"_s;
    said.answer = Answer::NotQuite;
    said.hard = true;
    edit.insert(round);
    edit.insert(said);
    ASSERT_TRUE(edit.commit());
    EXPECT_TRUE(texts().contains(u"Hilda: Not quite"_s));
    EXPECT_TRUE(texts().contains(u"Hard to read · Spring"_s));
}

TEST_F(Workspaces, AQuoteIsCutAndMaskedByItsWords)
{
    const Id<Quote> quote = *addQuote(project, first);
    QuoteDialog dialog(*project, *project->find(quote), study.appearance);
    const auto select = [&](const QString &words) {
        const int at = int(dialog.words()->toPlainText().indexOf(words));
        QTextCursor cursor = dialog.words()->textCursor();
        cursor.setPosition(at);
        cursor.setPosition(at + int(words.size()), QTextCursor::KeepAnchor);
        dialog.words()->setTextCursor(cursor);
    };
    select(u"drawer"_s);
    dialog.askForMask();
    auto *mask = Workspaces::named<QLineEdit>(&dialog, u"What to show instead of the selected words"_s);
    mask->setText(u"[cupboard]"_s);
    dialog.mask();
    select(u" and "_s); // after an emoji, which two UTF-16 units make
    dialog.cut();
    select(u"nobody"_s);
    dialog.cut(); // beside the other cut: one […]
    ASSERT_TRUE(setQuote(project, quote, dialog.fields()));
    EXPECT_EQ(quoteWords(project, quote), u"The [cupboard] was locked 🌙 […] came."_s);
    EXPECT_EQ(dialog.fields().cuts->size(), 1U);
    select(u"drawer"_s);
    dialog.restore();
    ASSERT_TRUE(setQuote(project, quote, dialog.fields()));
    EXPECT_EQ(quoteWords(project, quote), u"The drawer was locked 🌙 […] came."_s);
}

// Words picked with the blank behind them, as Ctrl+Shift+Right does, keep that blank.
TEST_F(Workspaces, AMaskLeavesTheBlankBehindItsWords)
{
    const Id<Quote> quote = *addQuote(project, first);
    QuoteDialog dialog(*project, *project->find(quote), study.appearance);
    QTextCursor cursor = dialog.words()->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(11, QTextCursor::KeepAnchor);
    dialog.words()->setTextCursor(cursor);
    dialog.askForMask();
    named<QLineEdit>(&dialog, u"What to show instead of the selected words"_s)->setText(u"[cupboard]"_s);
    dialog.mask();
    ASSERT_TRUE(setQuote(project, quote, dialog.fields()));
    EXPECT_TRUE(quoteWords(project, quote).startsWith(u"The [cupboard] was locked"_s));
}

TEST_F(Workspaces, ReturnKeepsTheQuoteAndItsFieldsStandApart)
{
    const Id<Quote> quote = *addQuote(project, first);
    for (const int percent : {100, 300}) {
        study.appearance.choose({.textPercent = percent});
        QuoteDialog dialog(*project, *project->find(quote), study.appearance);
        dialog.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        const auto bottom = [&](QWidget *widget) {
            return widget->mapTo(&dialog, widget->rect().bottomLeft()).y();
        };
        const auto top = [&](QWidget *widget) { return widget->mapTo(&dialog, QPoint()).y(); };
        auto *preview = dialog.findChild<WordRuns *>();
        EXPECT_LT(bottom(dialog.words()), top(preview));
        EXPECT_GE(dialog.words()->height(), dialog.words()->minimumHeight());
        auto *attribution = named<QLineEdit>(&dialog, u"Attribution as shown"_s);
        ASSERT_TRUE(attribution);
        attribution->setFocus();
        QTest::keyClick(attribution, Qt::Key_Return);
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
    }
    study.appearance.choose({});
}

TEST_F(Workspaces, TheSecondButtonPutsAnExtractAgainstTheTheme)
{
    ASSERT_TRUE(putCodes(project, theme, {night}));
    const Shown shown(study.context);
    QListView *list = shown->extracts()->list();
    QTest::qWait(50); // rows are laid out in batches
    const QRect row = list->visualRect(list->model()->index(0, 0));
    EXPECT_TRUE(row.contains(ExtractDelegate::againstRect(row)));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, ExtractDelegate::againstRect(row).center());
    EXPECT_EQ(shown->page()->against()->cards().size(), 1U);
    EXPECT_TRUE(quotes().empty());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    study.actions.refresh();
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown->page()->against()->cards().size(), 2U);
    EXPECT_TRUE(quotes().empty());
}

TEST_F(Workspaces, ANarrowExtractHasItsButtonsBelowItsWords)
{
    for (const QRect &row : {QRect(10, 20, 300, 140), QRect(10, 20, 150, 200)}) {
        const QRect add = ExtractDelegate::buttonRect(row);
        const QRect against = ExtractDelegate::againstRect(row);
        EXPECT_TRUE(row.contains(add) && row.contains(against));
        EXPECT_FALSE(add.intersects(against));
        EXPECT_EQ(add.top() == against.top(), row.width() < 200);
    }
}

TEST_F(Workspaces, ItsKeysWorkInItsPanels)
{
    const Shown shown(study.context);
    study.actions.refresh();
    shown->themes()->tree()->setFocus();
    QTest::keyClick(shown->themes()->tree(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(shown->page()->findChild<TypeToFind *>()->isVisible());
}

TEST_F(Workspaces, AStateSaysWhatItMeans)
{
    const Shown shown(study.context);
    Q_EMIT shown->page()->words()->findChild<StateButton *>()->picked(ThemeState::Agreed);
    ASSERT_EQ(study.told.size(), 1);
    EXPECT_EQ(study.told.front(), u"“The night” is agreed: the team stands by it."_s);
}

TEST_F(Workspaces, NothingIsCutOffAtLargeText)
{
    ASSERT_TRUE(putCodes(project, theme, {night, waiting}));
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(first), subjectId(second)}));
    study.appearance.choose({.textPercent = 300});
    ThemePage page(study.context);
    page.resize(560, 700);
    page.show(theme);
    page.QWidget::show();
    QCoreApplication::processEvents();
    auto *scroll = page.findChild<QScrollArea *>();
    EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width());
    for (const QWidget *widget : scroll->widget()->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->minimumSizeHint().width() > scroll->viewport()->width() - 60)
            ADD_FAILURE() << widget->metaObject()->className() << ' ' << widget->minimumSizeHint().width()
                          << ' ' << qPrintable(widget->accessibleName());
    }
    study.appearance.choose({});
}

// What a card shows is what core says is shown, whatever is cut.
TEST_F(Workspaces, CardsShowTheWordsThatCoreShows)
{
    QuoteFields fields;
    fields.cuts = {{4, 10}, {22, 24}};
    fields.masks = {{{26, 32}, u"[who]"_s}};
    const Id<Quote> quote = *addQuote(project, first, fields);
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(quote)}));
    const Shown shown(study.context);
    EXPECT_EQ(wordsOf(shown->page()->quotes()->cards().front()->quote()), quoteWords(project, quote));
}

TEST_F(Workspaces, OnlyWhatChangedIsTouched)
{
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(first), subjectId(second)}));
    const Shown shown(study.context);
    const auto before = shown->page()->quotes()->cards();
    QuoteFields fields;
    fields.attribution = u"A relative"_s;
    ASSERT_TRUE(setQuote(project, quotes()[1], fields));
    EXPECT_EQ(shown->page()->quotes()->cards(), before);
    EXPECT_EQ(before[1]->quote().attribution, u"A relative"_s);
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(quotes()[1])}));
    EXPECT_EQ(shown->page()->quotes()->cards(), std::vector{before[1]});
}

TEST_F(Workspaces, AnEmptyStudySaysWhatToDoFirst)
{
    ASSERT_TRUE(removeTheme(project, theme));
    const Shown shown(study.context);
    EXPECT_TRUE(shown->page()->theme().null());
    shown->themes()->addTheme();
    EXPECT_FALSE(shown->page()->theme().null());
    EXPECT_EQ(project->find(shown->page()->theme())->name, u"New theme"_s);
}

TEST_F(Workspaces, AreShownBySubject)
{
    const Id<Theme> under = addTheme(project, u"The night/Waiting"_s)->id;
    const Shown shown(study.context);
    EXPECT_TRUE(shown->showSubject(subjectId(under), {}));
    EXPECT_EQ(shown->page()->theme(), under);
    EXPECT_FALSE(shown->showSubject(subjectId(night), {}));
    EXPECT_EQ(study.navigator.selected(), subjectId(theme)); // showing selects nothing by itself
}

} // namespace partsong
