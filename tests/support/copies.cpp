// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/copies.h"

#include "core/chapters.h"

#include <QFile>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Project> opened(const QString &path)
{
    auto project = Project::open(path, schema(), Project::Access::Write);
    EXPECT_TRUE(project) << (project ? "" : qPrintable(project.error().message));
    if (!project)
        return nullptr;
    EXPECT_TRUE((*project)->database().execute("PRAGMA synchronous=OFF"));
    return std::move(*project);
}

} // namespace

std::unique_ptr<Project> Copies::copyOf(std::unique_ptr<Project> &project, const QString &person)
{
    static int number = 0;
    const QString path = project->path();
    const QString copyPath = u"%1.copy%2"_s.arg(path).arg(++number);
    const QString acting = project->person().name;
    project.reset();
    EXPECT_TRUE(QFile::copy(path, copyPath));
    project = opened(path);
    project->actAs(acting);
    auto copy = opened(copyPath);
    copy->actAs(person.isEmpty() ? acting : person);
    return copy;
}

} // namespace partsong
