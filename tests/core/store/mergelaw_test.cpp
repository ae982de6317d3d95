// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"
#include "core/store/merge.h"
#include "core/store/schema.h"
#include "tests/support/copies.h"
#include "tests/support/randomedits.h"

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// How many seeds a law is tried with; PARTSONG_LAW_ROUNDS multiplies them for a long run.
quint32 mergeSeeds(quint32 usual)
{
    const uint rounds = qEnvironmentVariableIntValue("PARTSONG_LAW_ROUNDS");
    return usual * std::max(rounds, 1U);
}

void work(Project &project, quint32 seed, int edits)
{
    RandomEdits random(project, seed, RandomEdits::Begin::AsItIs);
    while (!random.edit()) { } // so that whoever works here has joined the team
    for (int i = 0; i < edits; ++i)
        random.editOrUndo();
}

MergeReport take(Project &ours, const Project &other)
{
    const auto report = mergeStudy(ours, other);
    EXPECT_TRUE(report) << (report ? ""
                                   : qPrintable(report.error().message + u" "_s + report.error().detail));
    return report.value_or(MergeReport{});
}

QString unsound(const Project &project)
{
    const auto report = checkStudy(project);
    if (report && report->ok())
        return {};
    return report->issues.front().table + u" "_s + report->issues.front().text;
}

// The first lines in which two dumps differ.
std::string difference(const QString &one, const QString &other)
{
    const QStringList first = one.split(u'\n');
    const QStringList second = other.split(u'\n');
    QStringList lines;
    for (const QString &line : first) {
        if (!second.contains(line))
            lines << u"- "_s + line;
    }
    for (const QString &line : second) {
        if (!first.contains(line))
            lines << u"+ "_s + line;
    }
    return lines.mid(0, 12).join(u'\n').toStdString();
}

class MergeLaw : public testing::Test {
protected:
    // Two copies that went apart at random.
    void part(quint32 seed, int before, int after)
    {
        study = std::make_unique<TestProject>(TestProject::Where::Disk);
        RandomEdits random(*study, seed);
        for (int i = 0; i < before; ++i)
            random.editOrUndo();
        bede = Copies::copyOf(*study, u"Bede"_s);
        work(*study, seed + 1000, after);
        work(*bede, seed + 2000, after);
    }

    Project &ada() const { return *study->pointer(); }

    std::unique_ptr<TestProject> study;
    std::unique_ptr<Project> bede;
};

} // namespace

TEST_F(MergeLaw, EitherWayRoundIsTheSameStudyAndTwiceIsOnce)
{
    int conflicts = 0;
    for (quint32 seed = 1; seed <= mergeSeeds(20); ++seed) {
        SCOPED_TRACE(seed);
        part(seed, 8, 14);
        const auto adaBefore = Copies::copyOf(*study);
        const QString before = dumpOf(ada());
        const MergeReport first = take(ada(), *bede);
        const MergeReport second = take(*bede, *adaBefore);
        EXPECT_GT(first.taken, 0);
        EXPECT_EQ(first.conflicts.size(), second.conflicts.size());
        conflicts += static_cast<int>(first.conflicts.size());
        const QString merged = dumpOf(ada());
        ASSERT_TRUE(merged == dumpOf(*bede)) << difference(merged, dumpOf(*bede));
        ASSERT_EQ(unsound(ada()), QString());
        EXPECT_EQ(take(*bede, *adaBefore).taken, 0);
        EXPECT_EQ(take(ada(), *bede).taken, 0);
        EXPECT_EQ(dumpOf(ada()), merged);
        const auto undone = ada().undo();
        ASSERT_TRUE(undone) << (undone ? "" : qPrintable(undone.error().message + undone.error().detail));
        ASSERT_TRUE(dumpOf(ada()) == before) << difference(before, dumpOf(ada()));
        const auto redone = ada().redo();
        ASSERT_TRUE(redone) << (redone ? "" : qPrintable(redone.error().message + redone.error().detail));
        ASSERT_TRUE(dumpOf(ada()) == merged) << difference(merged, dumpOf(ada()));
    }
    EXPECT_GT(conflicts, 0);
}

TEST_F(MergeLaw, AMergeThatWasUndoneCanBeTakenAgain)
{
    for (quint32 seed = 5000; seed < 5000 + mergeSeeds(8); ++seed) {
        SCOPED_TRACE(seed);
        part(seed, 8, 10);
        const MergeReport first = take(ada(), *bede);
        const QString merged = dumpOf(ada());
        const auto undone = ada().undo();
        ASSERT_TRUE(undone) << (undone ? "" : qPrintable(undone.error().message + undone.error().detail));
        EXPECT_EQ(take(ada(), *bede).taken, first.taken);
        ASSERT_TRUE(dumpOf(ada()) == merged) << difference(merged, dumpOf(ada()));
    }
}

// Work and merges in turn, now this way, now that: both copies stay sound, and come together in the end.
TEST_F(MergeLaw, ManyRoundsComeTogether)
{
    for (quint32 seed = 10000; seed < 10000 + mergeSeeds(8); ++seed) {
        SCOPED_TRACE(seed);
        part(seed, 6, 6);
        QRandomGenerator random(seed);
        for (quint32 round = 1; round <= 4; ++round) {
            SCOPED_TRACE(round);
            const bool toAda = random.bounded(2) == 0;
            take(toAda ? ada() : *bede, toAda ? *bede : ada());
            ASSERT_EQ(unsound(toAda ? ada() : *bede), QString());
            work(ada(), seed + 10 * round, static_cast<int>(random.bounded(6)));
            work(*bede, seed + 10 * round + 5000, static_cast<int>(random.bounded(6)));
        }
        const auto adaBefore = Copies::copyOf(*study);
        take(ada(), *bede);
        take(*bede, *adaBefore);
        ASSERT_TRUE(dumpOf(ada()) == dumpOf(*bede)) << difference(dumpOf(ada()), dumpOf(*bede));
        EXPECT_EQ(take(ada(), *bede).taken, 0);
        ASSERT_EQ(unsound(ada()), QString());
    }
}

// Three copies: what comes by way of another is not taken twice.
TEST_F(MergeLaw, ByWayOfAThirdCopy)
{
    for (quint32 seed = 15000; seed < 15000 + mergeSeeds(6); ++seed) {
        SCOPED_TRACE(seed);
        part(seed, 6, 6);
        const auto cerys = Copies::copyOf(*study, u"Cerys"_s);
        work(*cerys, seed + 7000, 6);
        take(*cerys, *bede);
        ASSERT_EQ(unsound(*cerys), QString());
        take(ada(), *cerys);
        EXPECT_EQ(take(ada(), *bede).taken, 0);
        take(*bede, ada());
        EXPECT_TRUE(dumpOf(ada()) == dumpOf(*bede)) << difference(dumpOf(ada()), dumpOf(*bede));
        ASSERT_EQ(unsound(*bede), QString());
    }
}
