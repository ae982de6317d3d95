// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace partsong {

class ActionTable;
class Navigator;
class Notices;
class Project;
class Settings;
class Tasks;
class Appearance;

// What a workspace or a panel of a study is built with. All of it outlives them; when a study closes,
// everything that was built with its context is destroyed first.
struct StudyContext {
    Project &project;
    Navigator &navigator;
    Notices &notices;
    ActionTable &actions;
    Tasks &tasks;
    Appearance &appearance;
    Settings &settings;
    // Writes what is still being typed in any workspace.
    std::function<void()> commitPending = {};
};

} // namespace partsong
