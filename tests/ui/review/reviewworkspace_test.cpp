// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quotes.h"
#include "core/links/evidences.h"
#include "core/review/reviewpage.h"
#include "core/themes/themes.h"
#include "tests/ui/uistudy.h"
#include "ui/review/answerdialog.h"
#include "ui/review/answertable.h"
#include "ui/review/answertablemodel.h"
#include "ui/review/changedialog.h"
#include "ui/review/reviewworkspace.h"
#include "ui/review/rounddialog.h"
#include "ui/review/roundpage.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/wordsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct Reviews : testing::Test {
    UiStudy study;
    TestProject &project = study.project;
    Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked and nobody came."_s);
    Id<Code> code = project.addCode(u"Night"_s);
    Id<Coding> coding = project.addCoding(project.textOf(source), code, 0, 21);
    Id<Coding> other = project.addCoding(project.textOf(source), code, 26, 37);
    Id<Theme> night = addTheme(project, u"Night"_s, {.statement = u"Nights are hard."_s})->id;
    Id<Theme> plan = addTheme(project, u"Plan"_s)->id;

    Id<Round> makeRound()
    {
        return newRound(project, {u"Spring"_s, {subjectId(night), subjectId(plan)}})->id;
    }
    QStringList labels(QWidget *in) const
    {
        QStringList found;
        for (const QLabel *label : in->findChildren<QLabel *>()) {
            if (label->isVisible())
                found << label->text();
        }
        return found;
    }
};

using Shown = ShownWorkspace<ReviewWorkspace>;

} // namespace

TEST_F(Reviews, ANewOneIsMadeOfChosenThemes)
{
    const Shown shown(study.context);
    EXPECT_TRUE(shown->page()->round().null());
    RoundDialog dialog(*project);
    // What has no summary yet is not chosen by itself.
    ASSERT_EQ(dialog.themes()->count(), 2);
    EXPECT_EQ(dialog.themes()->item(0)->checkState(), Qt::Checked);
    EXPECT_EQ(dialog.themes()->item(1)->checkState(), Qt::Unchecked);
    dialog.findChild<QLineEdit *>()->setText(u"Spring"_s);
    shown->setQuestions({.round = [&] { return std::optional(dialog.draft()); }, .path = {}, .answer = {}});
    shown->newRound();
    const auto round = project->find(shown->page()->round());
    ASSERT_TRUE(round);
    EXPECT_EQ(round->name, u"Spring"_s);
    EXPECT_EQ(themesOfRound(project, round->id), std::vector{night.uuid()});
    ASSERT_TRUE(project->undo());
    EXPECT_TRUE(shown->page()->round().null());
}

TEST_F(Reviews, ReturnMakesTheReviewThatWasNamed)
{
    RoundDialog dialog(*project);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto *name = dialog.findChild<QLineEdit *>();
    EXPECT_EQ(dialog.focusWidget(), name); // not a button
    QTest::keyClicks(name, u"Spring"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(Reviews, ThePageIsSavedAndItsQuotesAreNotedAsShown)
{
    QuoteFields approved;
    approved.forPpi = true;
    const Id<Quote> may = *addQuote(project, coding, approved);
    const Id<Quote> mayNot = *addQuote(project, other);
    ASSERT_TRUE(setThemeQuotes(project, night, {subjectId(may), subjectId(mayNot)}));
    makeRound();
    const Shown shown(study.context);
    const QString path = study.folder.filePath(u"page.html"_s);
    shown->setQuestions({.round = {}, .path = [&](const QString &) { return path; }, .answer = {}});
    shown->makePage();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(page.contains(u"The drawer was locked"_s));
    EXPECT_FALSE(page.contains(u"nobody came"_s));
    const auto times = project->where<QuoteShown>("quote", may);
    ASSERT_FALSE(times.empty());
    EXPECT_EQ(times.back().what, u"Spring (page.html)"_s);
    EXPECT_TRUE(project->where<QuoteShown>("quote", mayNot).empty());
    ASSERT_EQ(study.told.size(), 1);
    EXPECT_TRUE(study.told.front().contains(u"page.html"_s));
}

TEST_F(Reviews, AnswersAreWrittenDownFromTheTableByKeys)
{
    const Id<Round> round = makeRound();
    const Shown shown(study.context);
    SubjectId asked;
    shown->setQuestions({.round = {}, .path = {}, .answer = [&](SubjectId theme, const QString &) {
                             asked = theme;
                             return std::optional(ResponseDraft{.theme = theme,
                                                                .reviewer = u"Hilda"_s,
                                                                .answer = Answer::Missing,
                                                                .ring = true,
                                                                .comment = u"Say how few."_s});
                         }});
    AnswerTable *table = shown->page()->table();
    EXPECT_TRUE(labels(shown->page()).contains(u"Nobody has answered yet."_s));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(asked, subjectId(plan));
    ASSERT_EQ(resultsOf(project, round).size(), 1U);
    EXPECT_EQ(table->model()->index(1, 1).data().toString(), u"Something missing"_s);
    QCoreApplication::processEvents();
    const QStringList beside = labels(shown->page());
    EXPECT_TRUE(beside.contains(u"Hilda: Something missing"_s)) << beside.join(u'|').toStdString();
    EXPECT_TRUE(beside.contains(u"Say how few."_s));
    EXPECT_TRUE(beside.contains(u"Please ring"_s));
    EXPECT_TRUE(beside.contains(
        u"What reviewers say is advice. It stands beside the themes and is never counted as data."_s));
    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(resultsOf(project, round).empty());
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(resultsOf(project, round).size(), 1U);
}

TEST_F(Reviews, WhatChangedBecauseOfAnAnswerStandsBelowItAndOnTheNextPage)
{
    const Id<Round> round = makeRound();
    const Response said =
        recordResponse(project, round, {.theme = subjectId(night), .reviewer = u"Hilda"_s}).value();
    const Shown shown(study.context);
    EXPECT_TRUE(labels(shown->page()).contains(u"Nothing is written down yet."_s));
    std::vector<Response> asked;
    shown->setQuestions(
        {.round = {}, .path = {}, .answer = {}, .change = [&](const std::vector<Response> &answers) {
             asked = answers;
             const ChangeDialog dialog(answers);
             DecisionDraft draft = dialog.draft();
             draft.text = u"We say how few"_s;
             return std::optional(draft);
         }});
    shown->writeDownChange();
    EXPECT_EQ(asked, std::vector{said});
    EXPECT_TRUE(labels(shown->page()).contains(u"We say how few"_s));
    EXPECT_TRUE(reviewPage(*project, round).contains(u"We say how few"_s));
    EXPECT_EQ(evidenceCounts(project, night.uuid()).all(), 0); // advice is never counted
    ASSERT_TRUE(project->undo());
    EXPECT_TRUE(labels(shown->page()).contains(u"Nothing is written down yet."_s));
}

TEST_F(Reviews, TheTableIsWalkedByArrowsAndTheStatementFollows)
{
    makeRound();
    const Shown shown(study.context);
    EXPECT_TRUE(labels(shown->page()).contains(u"Nights are hard."_s));
    shown->page()->setCurrentTheme(subjectId(plan));
    EXPECT_TRUE(labels(shown->page()).contains(u"It has no plain English summary yet."_s));
    EXPECT_EQ(study.navigator.selected(), subjectId(plan));
    ASSERT_TRUE(setTheme(project, plan, {.statement = u"Plans get lost."_s}));
    EXPECT_TRUE(labels(shown->page()).contains(u"Plans get lost."_s));
}

TEST_F(Reviews, WhomToRingIsWrittenInPlace)
{
    const Id<Round> round = makeRound();
    const Shown shown(study.context);
    WordsEdit *ring = nullptr;
    for (WordsEdit *edit : shown->page()->findChildren<WordsEdit *>()) {
        if (edit->accessibleName() == u"Who reviewers can ring"_s)
            ring = edit;
    }
    ASSERT_TRUE(ring);
    ring->setFocus();
    QTest::keyClicks(ring, u"Bisi, weekdays"_s);
    shown->commitPending();
    EXPECT_EQ(project->find(round)->ring, u"Bisi, weekdays"_s);
}

TEST_F(Reviews, TheDialogIsForPeopleWhoSeeAndHitLittle)
{
    const Id<Round> round = makeRound();
    AnswerDialog dialog(*project, round, {subjectId(night), {}}, study.appearance);
    dialog.show();
    QCoreApplication::processEvents();
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        const int least = button->text().isEmpty() ? 0 : 44;
        EXPECT_GE(button->height(), least) << button->text().toStdString();
    }
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        EXPECT_GE(box->height(), 44);
    for (const auto &scheme : {Palette::light(), Palette::darkOne()})
        EXPECT_GE(contrast(scheme.ink, scheme.paper), 7);
    EXPECT_GE(QFontInfo(dialog.findChild<QRadioButton *>()->font()).pixelSize(), 17);
}

TEST_F(Reviews, TheDialogGathersAnAnswer)
{
    const Id<Round> round = makeRound();
    AnswerDialog dialog(*project, round, {subjectId(night), {}}, study.appearance);
    dialog.show();
    auto *keep = [&]() -> QPushButton * {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Keep"_s)
                return button;
        }
        return nullptr;
    }();
    ASSERT_TRUE(keep);
    EXPECT_FALSE(keep->isEnabled());
    QTest::keyClicks(dialog.findChild<QComboBox *>()->lineEdit(), u"Carol"_s);
    EXPECT_FALSE(keep->isEnabled()); // there is no answer that goes without saying
    QTest::keyClick(dialog.findChildren<QRadioButton *>()[1], Qt::Key_Space);
    QTest::keyClick(dialog.findChildren<QCheckBox *>()[0], Qt::Key_Space);
    EXPECT_TRUE(keep->isEnabled());
    const ResponseDraft draft = dialog.draft();
    EXPECT_EQ(draft.theme, subjectId(night));
    EXPECT_EQ(draft.reviewer, u"Carol"_s);
    EXPECT_EQ(draft.answer, Answer::NotQuite);
    EXPECT_TRUE(draft.hard);
    EXPECT_FALSE(draft.ring);
}

TEST_F(Reviews, TheDialogShowsWhatWasSaidBefore)
{
    const Id<Round> round = makeRound();
    ASSERT_TRUE(recordResponse(project, round,
                               {.theme = subjectId(night),
                                .reviewer = u"Hilda"_s,
                                .answer = Answer::Missing,
                                .hard = true,
                                .comment = u"Faith"_s}));
    AnswerDialog dialog(*project, round, {subjectId(night), u"Hilda"_s}, study.appearance);
    EXPECT_EQ(dialog.draft().answer, Answer::Missing);
    EXPECT_TRUE(dialog.draft().hard);
    EXPECT_EQ(dialog.draft().comment, u"Faith"_s);
}

TEST_F(Reviews, AreShownBySubject)
{
    const Id<Round> spring = makeRound();
    const Id<Round> summer = newRound(project, {u"Summer"_s, {subjectId(night)}})->id;
    const Shown shown(study.context);
    EXPECT_TRUE(shown->showSubject(subjectId(spring), {}));
    EXPECT_EQ(shown->page()->round(), spring);
    EXPECT_TRUE(shown->showSubject(subjectId(summer), {}));
    EXPECT_EQ(shown->page()->round(), summer);
    EXPECT_FALSE(shown->showSubject(subjectId(night), {}));
}

} // namespace partsong
