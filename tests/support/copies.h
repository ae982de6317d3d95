// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testproject.h"

namespace partsong {

// Copies of one study, as members of a team carry them about: files in one folder.
class Copies {
public:
    // A copy of the study's file, which is closed for the time being and opened again.
    static std::unique_ptr<Project> copyOf(std::unique_ptr<Project> &project, const QString &person = {});
    static std::unique_ptr<Project> copyOf(TestProject &project, const QString &person = {})
    {
        return copyOf(project.pointer(), person);
    }
};

} // namespace partsong
