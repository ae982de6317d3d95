// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testproject.h"

#include <gtest/gtest.h>

namespace partsong {

// Does something that must succeed and be one step of the History, and sees that undo and redo of it give the
// study as it was before and after, row for row. Returns what it did.
template <typename Action> auto oneStep(TestProject &project, Action action)
{
    const QString before = project.dump();
    const qint64 step = project->lastStep();
    auto done = action();
    EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().message + done.error().detail));
    EXPECT_EQ(project->lastStep(), step + 1);
    const QString after = project.dump();
    EXPECT_NE(after, before);
    EXPECT_TRUE(project->undo());
    EXPECT_EQ(project.dump(), before);
    EXPECT_TRUE(project->redo());
    EXPECT_EQ(project.dump(), after);
    return done;
}

// Does something that must fail with this kind, and leave the study and its History as they were.
template <typename Action> void refused(TestProject &project, ErrorKind kind, Action action)
{
    const QString before = project.dump();
    const qint64 step = project->lastStep();
    const auto done = action();
    ASSERT_FALSE(done);
    EXPECT_EQ(errorKindName(done.error().kind), errorKindName(kind)) << qPrintable(done.error().message);
    EXPECT_FALSE(done.error().message.isEmpty());
    EXPECT_EQ(project->lastStep(), step);
    EXPECT_EQ(project.dump(), before);
}

// Does something that succeeds and changes nothing: no step.
template <typename Action> void noStep(TestProject &project, Action action)
{
    const QString before = project.dump();
    const qint64 step = project->lastStep();
    EXPECT_TRUE(action());
    EXPECT_EQ(project->lastStep(), step);
    EXPECT_EQ(project.dump(), before);
}

} // namespace partsong
