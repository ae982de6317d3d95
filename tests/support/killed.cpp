// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/store/schema.h"
#include "tests/support/randomedits.h"

#include <QCoreApplication>

#include <cstdio>

// partsong-killed STUDY SEED EDITS: opens the study and writes so many Edits, telling after each the number
// and id of the step that is now the last. Somebody is going to kill it meanwhile.

using namespace partsong;

namespace {

void acknowledge(const Project &project)
{
    const std::vector<Step> last = project.history(1);
    if (last.empty())
        return;
    std::printf("%lld %s\n", static_cast<long long>(last.front().number), qPrintable(last.front().id.text()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto project = Project::open(arguments.at(1), schema(), Project::Access::Write);
    if (!project) {
        std::fprintf(stderr, "%s\n", qPrintable(project.error().message));
        return 1;
    }
    RandomEdits random(**project, arguments.at(2).toUInt(), RandomEdits::Begin::AsItIs);
    for (int i = arguments.at(3).toInt(); i > 0; --i) {
        random.editOrUndo();
        acknowledge(**project);
    }
    return 0;
}
