// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplestudy.h"

#include "core/base/textindex.h"
#include "core/chapters.h"
#include "core/coding/codingqueries.h"
#include "core/coding/quotes.h"
#include "core/links/decision.h"
#include "core/links/evidence.h"
#include "core/model/modelversion.h"
#include "core/review/response.h"
#include "core/sources/interviews.h"
#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"
#include "core/store/check.h"
#include "core/store/naming.h"
#include "core/store/schema.h"
#include "core/themes/theme.h"
#include "core/workshop/ballot.h"
#include "core/workshop/canvasitem.h"
#include "core/workshop/note.h"
#include "tests/support/testproject.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

class SampleStudy : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const Status made = makeSampleStudy(path(), schema(), u"Ada"_s);
        ASSERT_TRUE(made) << qPrintable(made.error().message + made.error().detail);
        auto opened = Project::open(path(), schema(), Project::Access::Read);
        ASSERT_TRUE(opened);
        s_project = std::move(*opened);
    }
    static void TearDownTestSuite()
    {
        s_project.reset();
        s_folder.reset();
    }
    static QString path() { return s_folder->filePath(u"sample.partsong"_s); }
    static Project &project() { return *s_project; }
    template <typename T> static int count() { return static_cast<int>(project().all<T>().size()); }

    inline static std::unique_ptr<QTemporaryDir> s_folder;
    inline static std::unique_ptr<Project> s_project;
};

QJsonObject plan()
{
    QFile file(u":/sample/study.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

TEST_F(SampleStudy, HoldsAllOfItsPlan)
{
    const QJsonObject planned = plan();
    const auto in = [&](const QString &list) { return static_cast<int>(planned[list].toArray().size()); };
    EXPECT_EQ(count<Source>(), in(u"sources"_s));
    EXPECT_EQ(count<Code>(), in(u"codes"_s));
    EXPECT_EQ(count<Coding>(), in(u"codings"_s));
    EXPECT_EQ(count<Quote>(), in(u"quotes"_s));
    EXPECT_EQ(count<Theme>(), in(u"themes"_s));
    EXPECT_EQ(count<Decision>(), in(u"decisions"_s));
    EXPECT_EQ(count<ModelVersion>(), in(u"modelVersions"_s));
    EXPECT_EQ(count<Note>(), 43);
    EXPECT_EQ(count<Ballot>(), 2);
    EXPECT_EQ(count<Response>(), 11);
    EXPECT_GE(count<Evidence>(), in(u"evidence"_s));
}

TEST_F(SampleStudy, BeginsWithAnEmptyHistoryAndNothingWrong)
{
    EXPECT_EQ(project().lastStep(), 0);
    const auto report = checkStudy(project());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->ok()) << (report->ok() ? "" : qPrintable(report->issues.front().text));
}

TEST_F(SampleStudy, WasMadeByThoseItNames)
{
    EXPECT_EQ(project().person().name, u"Ada"_s);
    QSet<QString> coders;
    for (const Coding &coding : project().all<Coding>())
        coders.insert(project().find(coding.coder)->name);
    EXPECT_EQ(coders, (QSet<QString>{u"Ines Caldbeck"_s, u"Tomas Averill"_s}));
}

TEST_F(SampleStudy, HasPagesAndAPictureWithRegions)
{
    QStringList places;
    for (const Coding &coding : project().all<Coding>()) {
        if (coding.anchor.region())
            places << sourceOf(project(), coding.anchor.text)->file;
    }
    EXPECT_EQ(places.count(u"Plan - Out of hours.pdf"_s), 4);
    EXPECT_EQ(places.count(u"Sketch - Wilbye Lodge at night.png"_s), 4);
    const auto pages = named<Source>(project(), u"Plan - Out of hours"_s);
    ASSERT_TRUE(pages);
    EXPECT_EQ(project().find(*pages)->pages, 3);
    const auto sketch = named<Source>(project(), u"Sketch - Wilbye Lodge at night"_s);
    ASSERT_TRUE(sketch);
    EXPECT_TRUE(project().text(textOf(project(), *sketch))->utf8().startsWith("Drawn by Tasha"));
}

TEST_F(SampleStudy, KnowsWhoAsksAndWhoTookPart)
{
    int asking = 0;
    for (const Speaker &speaker : project().all<Speaker>()) {
        EXPECT_EQ(speaker.interviewer, speaker.name == "Interviewer"_L1) << qPrintable(speaker.name);
        asking += speaker.interviewer ? 1 : 0;
    }
    EXPECT_EQ(asking, 8);
    EXPECT_EQ(sampleOf(project()).size(), 8U); // the two homes are no people
    const auto mair = named<Participant>(project(), u"Mair"_s);
    ASSERT_TRUE(mair);
    EXPECT_EQ(project().find(project().find(*mair)->within)->name, u"Wilbye Lodge"_s);
}

TEST_F(SampleStudy, QuotesShowWhatThePlanSays)
{
    for (const Quote &quote : project().all<Quote>()) {
        const QString words = quoteWords(project(), quote.id);
        EXPECT_FALSE(words.isEmpty());
        for (const QuoteCut &cut : project().where<QuoteCut>("quote", quote.id)) {
            EXPECT_TRUE(!cut.masked || words.contains(cut.mask)) << qPrintable(words);
        }
    }
}

TEST_F(SampleStudy, ItsModelGrew)
{
    const std::vector<ModelVersion> versions = project().all<ModelVersion>();
    ASSERT_EQ(versions.size(), 3U);
    EXPECT_LT(versions[0].elements, versions[1].elements);
    EXPECT_LT(versions[1].relations, versions[2].relations);
    EXPECT_LT(versions[0].time, versions[2].time);
}

TEST_F(SampleStudy, LeavesNothingElseBehind)
{
    EXPECT_EQ(QDir(s_folder->path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{u"sample.partsong"_s});
    const Status again = makeSampleStudy(path(), schema(), u"Ada"_s);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Exists);
    EXPECT_EQ(makeSampleStudy(s_folder->filePath(u"no/a.partsong"_s), schema(), u"Ada"_s).error().kind,
              ErrorKind::NotFound);
}

TEST_F(SampleStudy, CanBeStopped)
{
    Progress stopped;
    stopped.cancel();
    const Status made =
        makeSampleStudy(s_folder->filePath(u"stopped.partsong"_s), schema(), u"Ada"_s, stopped);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(QDir(s_folder->path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{u"sample.partsong"_s});
}

} // namespace partsong
