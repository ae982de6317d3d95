// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/examplesegments.h"

#include "core/coding/code.h"

#include <QSet>

namespace partsong {

std::vector<Segment> exampleSegments(const Project &project, Id<Code> id, int most, int context)
{
    const auto code = project.find(id);
    if (!code || most <= 0)
        return {};
    CodingFilter filter;
    filter.codes = {id};
    std::vector<Coding> left = codings(project, filter);
    std::vector<Coding> chosen;
    QSet<Id<Text>> shown;
    const auto take = [&](const auto &wanted) {
        for (auto at = left.begin(); at != left.end() && std::ssize(chosen) < most;) {
            if (!wanted(*at)) {
                ++at;
                continue;
            }
            shown.insert(at->anchor.text);
            chosen.push_back(*at);
            at = left.erase(at);
        }
    };
    const auto worded = [](const Coding &coding) {
        return !coding.anchor.region() && !coding.anchor.range.empty();
    };
    take([&](const Coding &coding) { return coding.id == code->example; });
    take([&](const Coding &coding) { return worded(coding) && !shown.contains(coding.anchor.text); });
    take(worded);
    take([](const Coding &coding) { return coding.anchor.region(); });
    return segmentsOf(project, chosen, context);
}

} // namespace partsong
