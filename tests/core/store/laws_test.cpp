// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "tests/support/randomedits.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// How many seeds a law is tried with; PARTSONG_LAW_ROUNDS multiplies them for a long run.
quint32 seeds(quint32 usual)
{
    const uint rounds = qEnvironmentVariableIntValue("PARTSONG_LAW_ROUNDS");
    return usual * std::max(rounds, 1U);
}

} // namespace

// Random Edits; undo all gives the first dump, redo all the last, whatever was done in between.
TEST(StoreLaw, UndoAllThenRedoAllIsWhereWeWere)
{
    for (quint32 seed = 1; seed <= seeds(12); ++seed) {
        SCOPED_TRACE(seed);
        TestProject project;
        RandomEdits random(project, seed);
        const QString first = project.dump();
        int steps = 0;
        for (int i = 0; i < 60; ++i)
            steps += random.edit() ? 1 : 0;
        const QString last = project.dump();
        const auto undone = project->undo(steps);
        ASSERT_TRUE(undone) << qPrintable(undone.error().detail);
        ASSERT_EQ(project.dump(), first);
        const auto redone = project->redo(steps);
        ASSERT_TRUE(redone) << qPrintable(redone.error().detail);
        ASSERT_EQ(project.dump(), last);
    }
}

// At every moment undo takes back exactly the last Edit, and redo brings exactly it again.
TEST(StoreLaw, UndoAndRedoOneByOneMeetEveryState)
{
    TestProject project;
    RandomEdits random(project, 77);
    QStringList states{project.dump()};
    for (int i = 0; i < 80; ++i) {
        if (random.edit())
            states << project.dump();
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        ASSERT_TRUE(project->undo());
        ASSERT_EQ(project.dump(), states.at(i)) << "state " << i;
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(project->redo());
        ASSERT_EQ(project.dump(), states.at(i)) << "state " << i;
    }
}

// Undo and redo mixed with new Edits never leave a study in which the stored hashes and links are not sound.
TEST(StoreLaw, MixedUndoKeepsEverythingSound)
{
    for (quint32 seed = 100; seed < 100 + seeds(8); ++seed) {
        SCOPED_TRACE(seed);
        TestProject project;
        RandomEdits random(project, seed);
        for (int i = 0; i < 120; ++i) {
            const int choice = random.below(4);
            if (choice == 0)
                (void)project->undo(1 + random.below(3));
            else if (choice == 1)
                (void)project->redo();
            else
                random.edit();
        }
        EXPECT_EQ(random.unsound(), QString());
    }
}

// What two people do in turn, taken back for one of them only, is as if that one had not been there, wherever
// the other did not build on it; and never breaks anything.
TEST(StoreLaw, UndoOfOnePersonKeepsEverythingSound)
{
    quint32 refused = 0;
    for (quint32 seed = 200; seed < 200 + seeds(12); ++seed) {
        SCOPED_TRACE(seed);
        TestProject project;
        RandomEdits random(project, seed);
        for (int i = 0; i < 60; ++i) {
            project->actAs(random.below(2) ? u"Ada"_s : u"Bede"_s);
            random.edit();
        }
        const auto bede = project->personNamed(u"Bede"_s);
        const QString before = project.dump();
        ASSERT_TRUE(bede);
        int undone = 0;
        auto next = project->undo(1, bede->id);
        for (; next; next = project->undo(1, bede->id))
            ++undone;
        EXPECT_GT(undone, 0);
        // Corrections of the same spot by both, taken back out of order, may be refused; then nothing is
        // touched.
        if (next.error().kind != ErrorKind::NothingToDo) {
            EXPECT_EQ(errorKindName(next.error().kind).toStdString(), "refused")
                << qPrintable(next.error().detail);
            ++refused;
        }
        EXPECT_EQ(random.unsound(), QString());
        int redone = 0;
        auto again = project->redo();
        for (; again; again = project->redo())
            ++redone;
        EXPECT_EQ(errorKindName(again.error().kind).toStdString(), "nothingToDo")
            << qPrintable(again.error().detail);
        EXPECT_EQ(random.unsound(), QString());
        EXPECT_TRUE(project.dump() == before) << undone << " undone, " << redone << " redone";
    }
    EXPECT_LE(refused, seeds(12) / 12);
}
