// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

#include <functional>
#include <vector>

namespace partsong {

class MainWindow;
class Project;

// Something that the tour shows besides the workspaces as they open: what a person has done to see it, and a
// picture of it. It leaves the window as it found it, but for what is selected.
struct TourScene {
    QString name;
    std::function<Result<QImage>(MainWindow &)> picture;
};
std::vector<TourScene> tourScenes();

// What the scenes need of a study besides the sample: a source that is coded all over, names that were not
// yet replaced, a codebook that has changed.
Status fillForScenes(Project &project);

// Lets layouts, timers and work off the thread come to rest.
void settle(MainWindow &window);

} // namespace partsong
