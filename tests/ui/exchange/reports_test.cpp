// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quotes.h"
#include "core/links/evidences.h"
#include "core/themes/themes.h"
#include "core/workshop/canvases.h"
#include "core/workshop/workshops.h"
#include "tests/ui/uistudy.h"
#include "ui/exchange/reportactions.h"
#include "ui/exchange/reportdialog.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct Reports : testing::Test {
    UiStudy study;
    TestProject &project = study.project;
    Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked and nobody came."_s);
    Id<Code> code = project.addCode(u"Night"_s);
    Id<Code> otherCode = project.addCode(u"Day"_s);
    Id<Coding> coding = project.addCoding(project.textOf(source), code, 0, 21);
    Id<Theme> theme = addTheme(project, u"Nights"_s)->id;
    Id<Theme> left = addTheme(project, u"Days"_s)->id;

    QString path(const QString &name) const { return study.folder.filePath(name); }
    QByteArray written(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const ExportRequest &request)
    {
        QWidget owner;
        writeReport(&owner, study.context, request);
        while (!study.tasks.running().empty())
            QTest::qWait(5);
    }
};

QPushButton *saveButton(const ReportDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

TEST_F(Reports, EveryKindCanBeSavedInEveryFormatThatCoreKnows)
{
    int combinations = 0;
    for (const ReportKind &kind : reportKinds()) {
        EXPECT_FALSE(kind.formats.empty()) << kind.title.toStdString();
        for (const ExportFormat format : kind.formats)
            EXPECT_TRUE(std::ranges::contains(exportable(format), kind.what));
        combinations += int(kind.formats.size());
    }
    int known = 0;
    for (const auto format : {ExportFormat::Html, ExportFormat::Odt, ExportFormat::Csv, ExportFormat::Svg,
                              ExportFormat::Png, ExportFormat::Json})
        known += int(exportable(format).size());
    EXPECT_EQ(combinations, known);
}

TEST_F(Reports, TheDialogIsWalkedByKeys)
{
    ReportDialog dialog(*project);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto *kinds = dialog.findChild<QListWidget *>();
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down); // coded extracts
    EXPECT_EQ(dialog.request().what, ExportWhat::Segments);
    EXPECT_EQ(dialog.request().format, ExportFormat::Html);
    EXPECT_FALSE(dialog.request().code);
    dialog.narrowTo(code);
    QCoreApplication::processEvents(); // the arrows go by where the buttons lie
    const auto formats = dialog.findChildren<QRadioButton *>();
    ASSERT_EQ(formats.size(), 3);
    formats[0]->setFocus();
    QTest::keyClick(formats[0], Qt::Key_Down);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    EXPECT_EQ(dialog.request().format, ExportFormat::Csv);
    EXPECT_EQ(dialog.request().code, code);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(Reports, ItIsSaidWhyThereIsNothingToSave)
{
    ReportDialog dialog(*project);
    dialog.show();
    dialog.choose(ExportWhat::Canvas);
    EXPECT_FALSE(saveButton(dialog)->isEnabled());
    dialog.choose(ExportWhat::Study);
    EXPECT_TRUE(saveButton(dialog)->isEnabled());
}

TEST_F(Reports, ThemesThatAreNotTickedStayOut)
{
    ReportDialog dialog(*project);
    dialog.show();
    EXPECT_TRUE(dialog.request().themes.empty()); // all of them: the whole study
    for (auto *list : dialog.findChildren<QListWidget *>()) {
        if (list->item(0)->data(Qt::CheckStateRole).isValid())
            list->findItems(u"Days"_s, Qt::MatchExactly).first()->setCheckState(Qt::Unchecked);
    }
    EXPECT_EQ(dialog.request().themes, std::vector{theme});
}

TEST_F(Reports, WhatIsSetAsideIsToldOfButNotAskedAbout)
{
    ASSERT_TRUE(setTheme(project, left, {.state = ThemeState::SetAside, .reason = u"Too thin"_s}));
    ReportDialog dialog(*project);
    dialog.show();
    EXPECT_TRUE(dialog.request().themes.empty());
    dialog.choose(ExportWhat::Review);
    EXPECT_EQ(dialog.request().themes, std::vector{theme});
    dialog.choose(ExportWhat::Study);
    EXPECT_TRUE(dialog.request().themes.empty());
}

TEST_F(Reports, QuotesThatSpeakAgainstAndCardsOnBoardsAreShownToo)
{
    const Id<Quote> quote = *addQuote(project, coding);
    ASSERT_TRUE(addEvidence(project, {subjectId(theme), subjectId(quote), Stance::Challenges}));
    EXPECT_EQ(quotesIn(*project, {.path = {}, .themes = {theme}}), std::vector{quote});
    EXPECT_TRUE(quotesIn(*project, {.path = {}, .themes = {left}}).empty());
    const Id<Workshop> workshop = addWorkshop(project, {.name = u"Spring"_s})->id;
    const Id<Canvas> board = addCanvas(project, workshop, u"One"_s)->id;
    const ExportRequest picture{
        .path = {}, .format = ExportFormat::Svg, .what = ExportWhat::Canvas, .canvas = board};
    EXPECT_TRUE(quotesIn(*project, picture).empty());
    ASSERT_TRUE(putCards(project, board, {subjectId(quote)}));
    EXPECT_EQ(quotesIn(*project, picture), std::vector{quote});
}

TEST_F(Reports, TheFileIsWrittenAndItsQuotesAreNotedAsShown)
{
    const Id<Quote> quote = *addQuote(project, coding);
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(quote)}));
    write({.path = path(u"report.html"_s),
           .format = ExportFormat::Html,
           .what = ExportWhat::Study,
           .overwrite = true});
    EXPECT_TRUE(written(u"report.html"_s).contains("The drawer was locked"));
    ASSERT_EQ(study.told.size(), 1);
    EXPECT_TRUE(study.told.front().contains(u"report.html"_s));
    const auto shown = project->where<QuoteShown>("quote", quote);
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown.front().what, u"Study report (report.html)"_s);
}

TEST_F(Reports, ATableOfExtractsMakesNoStep)
{
    const QString before = project.dump();
    write({.path = path(u"e.csv"_s),
           .format = ExportFormat::Csv,
           .what = ExportWhat::Segments,
           .code = code,
           .overwrite = true});
    EXPECT_TRUE(written(u"e.csv"_s).contains("The drawer was locked"));
    EXPECT_EQ(project.dump(), before);
}

TEST_F(Reports, AFolderThatIsNotThereIsSaid)
{
    write({.path = path(u"no/such/report.html"_s), .format = ExportFormat::Html, .what = ExportWhat::Study});
    ASSERT_EQ(study.told.size(), 1);
    EXPECT_FALSE(study.told.front().contains(u"is saved"_s));
}

TEST_F(Reports, TheActionsAnswerToExport)
{
    QWidget frame;
    addReportActions(&frame, study.context);
    const QAction *action = study.actions.action(u"study.report"_s);
    ASSERT_TRUE(action);
    EXPECT_TRUE(study.actions.keywords(action).contains(u"export"_s));
    EXPECT_TRUE(study.actions.action(u"study.report.segments"_s));
}

} // namespace partsong
