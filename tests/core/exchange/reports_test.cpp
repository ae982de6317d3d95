// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/blindwork.h"
#include "core/coding/codings.h"
#include "core/coding/quotes.h"
#include "core/exchange/codebookreport.h"
#include "core/exchange/exports.h"
#include "core/exchange/memosreport.h"
#include "core/exchange/segmentsreport.h"
#include "core/exchange/studyjson.h"
#include "core/exchange/studyreport.h"
#include "core/exchange/tables.h"
#include "core/formats/htmlpage.h"
#include "core/links/evidences.h"
#include "core/links/memos.h"
#include "core/model/elements.h"
#include "core/review/rounds.h"
#include "core/store/schema.h"
#include "core/themes/themes.h"
#include "tests/support/testproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// One source, a code, two coded passages and a quote of the first.
struct Small {
    TestProject project;
    Id<Text> text;
    Id<Code> code;
    Id<Coding> quoted;
    Id<Coding> unquoted;
    Id<Quote> quote;

    Small()
    {
        text = project.textOf(project.addSource(u"Talk"_s, u"Nobody came. Everybody slept. 🙂 Morning."_s));
        code = project.addCode(u"Nights"_s);
        quoted = project.addCoding(text, code, 0, 12);
        unquoted = project.addCoding(text, code, 13, 29);
        QuoteFields fields;
        fields.attribution = u"A resident"_s;
        quote = addQuote(project, quoted, fields).value();
    }

    QString page() const { return QString::fromUtf8(htmlPage(studyReport(*project))); }
};

} // namespace

TEST(StudyReport, LeavesOutWhatIsHiddenInBlindWork)
{
    const Small small;
    const auto theme = addTheme(*small.project, u"Who comes"_s);
    ASSERT_TRUE(theme);
    ASSERT_TRUE(setThemeQuotes(*small.project, theme->id, {subjectId(small.quote)}));
    EXPECT_TRUE(small.page().contains(u"A resident"_s));
    lookAs(*small.project, Id<Person>::make());
    EXPECT_FALSE(small.page().contains(u"A resident"_s));
    EXPECT_FALSE(small.page().contains(hiddenWords()));
    lookAs(*small.project, {});
    EXPECT_TRUE(small.page().contains(u"A resident"_s));
}

TEST(MemosReport, KeepsHeadingsListsAndEmphasisAndSaysWhatItIsAbout)
{
    const Small small;
    ASSERT_TRUE(addMemo(
        *small.project,
        {.title = u"Waiting"_s,
         .text =
             u"# First\n\nThey **wait**, *always*. See [[Nights]] 🙂, [[Extract|01A0B1C2-D3E4-7000-8000-000000000001]].\n\n- one\n  - under it\n- two\n"_s,
         .kind = MemoKind::Reflexive,
         .tags = {u"power"_s},
         .on = {SubjectId(small.code.uuid())}}));
    ASSERT_TRUE(addMemo(*small.project, {.text = u"Nobody rang."_s, .kind = MemoKind::Diary}));
    ASSERT_TRUE(addMemo(*small.project, {.title = u"Earlier <b>"_s}));
    const Report report = memosReport(*small.project);
    const QString page = QString::fromUtf8(htmlPage(report));
    const qsizetype analytic = page.indexOf(u">Analytic memos<"_s);
    const qsizetype reflexive = page.indexOf(u">Reflexive memos<"_s);
    EXPECT_GT(analytic, 0);
    EXPECT_GT(reflexive, analytic);
    EXPECT_GT(page.lastIndexOf(u"Research diary"_s), reflexive);
    EXPECT_TRUE(page.contains(u"Earlier &lt;b&gt;"_s));
    EXPECT_TRUE(page.contains(u"<strong>wait</strong>"_s)) << page.toStdString();
    EXPECT_TRUE(page.contains(u"See Nights 🙂, Extract."_s));
    const auto items = std::ranges::find_if(
        report.blocks, [](const ReportBlock &block) { return std::holds_alternative<ReportItems>(block); });
    ASSERT_NE(items, report.blocks.end());
    const auto &list = std::get<ReportItems>(*items).items;
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[1].depth, 1);
    EXPECT_EQ(list[1].text.front().text, u"under it"_s);
    const PlainTable table = memosTable(*small.project);
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[1][3], u"Nights"_s);
    EXPECT_EQ(table.rows[1][4], u"power"_s);
}

TEST(SegmentsReport, TellsTheWordsAndWhereTheyStand)
{
    const Small small;
    const QString page = QString::fromUtf8(htmlPage(segmentsReport(*small.project)));
    EXPECT_TRUE(page.contains(u"Everybody slept."_s));
    EXPECT_TRUE(page.contains(u"Talk, 13:29"_s));
    EXPECT_TRUE(page.contains(u"coded by Ada"_s));
}

TEST(Tables, HaveACellForEachHead)
{
    const Small small;
    for (const PlainTable &table : {segmentsTable(*small.project), codesTable(*small.project),
                                    notesTable(*small.project), evidenceTable(*small.project)}) {
        for (const QStringList &row : table.rows)
            EXPECT_EQ(row.size(), table.heads.size());
    }
    const PlainTable segments = segmentsTable(*small.project);
    ASSERT_EQ(segments.rows.size(), 2U);
    EXPECT_EQ(segments.rows[1][segments.heads.indexOf(u"quote"_s)], u"Everybody slept."_s);
    EXPECT_EQ(segments.rows[1][segments.heads.indexOf(u"after"_s)], u" 🙂 Morning."_s);
}

TEST(StudyReport, ShowsQuotesAndNeverPassagesThatNobodyChose)
{
    Small small;
    Project &project = small.project;
    const Theme theme = addTheme(project, u"The night"_s).value();
    ASSERT_TRUE(putCodes(project, theme.id, {small.code}));
    ASSERT_TRUE(setThemeQuotes(project, theme.id, {subjectId(small.quote)}));
    const Element element = addElement(project, {u"One number"_s, u"service"_s}).value();
    ASSERT_TRUE(addEvidence(
        project, {subjectId(element.id), subjectId(small.unquoted), Stance::Challenges, u"Think."_s}));
    ASSERT_TRUE(addEvidence(project, {subjectId(element.id), subjectId(small.code)}));
    const QString page = small.page();
    EXPECT_TRUE(page.contains(u"Nobody came."_s));
    EXPECT_TRUE(page.contains(u"A resident"_s));
    EXPECT_FALSE(page.contains(u"Everybody slept."_s));
    EXPECT_TRUE(page.contains(u"Talk, 13:29"_s));
    EXPECT_TRUE(page.contains(u"<strong>Challenges </strong>"_s));
    EXPECT_TRUE(page.contains(u"Think."_s));
}

TEST(StudyReport, PutsAdviceBesideThemesAndNotAmongTheEvidence)
{
    Small small;
    Project &project = small.project;
    const Theme theme = addTheme(project, u"The night"_s).value();
    const Round round = newRound(project, {u"Spring"_s, {subjectId(theme.id)}}).value();
    ResponseDraft response{subjectId(theme.id), u"Hilda"_s, Answer::NotQuite};
    response.comment = u"Say how few."_s;
    ASSERT_TRUE(recordResponse(project, round.id, response));
    const QString page = small.page();
    EXPECT_TRUE(page.contains(u"Say how few."_s));
    EXPECT_TRUE(page.contains(u"never counted as data"_s));
    EXPECT_FALSE(page.contains(u"What else supports it"_s));
}

TEST(StudyReport, OfAnEmptyStudyIsAPage)
{
    const TestProject project;
    const QString page = QString::fromUtf8(htmlPage(studyReport(*project)));
    EXPECT_TRUE(page.contains(u"</html>"_s));
    EXPECT_TRUE(htmlPage(codebookReport(*project)).contains("</html>"));
    EXPECT_TRUE(htmlPage(segmentsReport(*project)).contains("</html>"));
}

TEST(StudyReport, IsTheSameForTheSameStudy)
{
    const Small small;
    EXPECT_EQ(small.page(), small.page());
}

TEST(StudyJson, HoldsEveryRecordByItsDescription)
{
    const Small small;
    const QJsonObject json = QJsonDocument::fromJson(studyJson(*small.project)).object();
    const QJsonObject tables = json["tables"_L1].toObject();
    EXPECT_EQ(tables.size(), static_cast<qsizetype>(small.project->schema().types().size()));
    const QJsonObject coding = tables["coding"_L1].toArray()[0].toObject();
    EXPECT_EQ(coding["id"_L1].toString(), small.quoted.text());
    EXPECT_EQ(coding["code"_L1].toString(), small.code.text());
    const QJsonObject text = tables["text"_L1].toArray()[0].toObject();
    EXPECT_TRUE(text["body"_L1].toString().contains(u"🙂"_s));
    EXPECT_EQ(text["sha256"_L1].toString().size(), 64);
}

TEST(Exports, NeverWriteOverTheStudyItself)
{
    TestProject project(TestProject::Where::Disk);
    const ExportRequest request{.path = project.path(), .format = ExportFormat::Json, .overwrite = true};
    const auto report = exportFile(*project, request);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Refused);
}

} // namespace partsong
