// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/operation.h"

#include <algorithm>

namespace partsong::bench {

// How long each of many like things took.
class Timings {
public:
    template <typename Work> void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_seconds.push_back(secondsOf(timer));
    }

    int count() const { return int(m_seconds.size()); }
    // So many of a hundred took no longer.
    double percentile(int hundredths) const
    {
        if (m_seconds.empty())
            return 0;
        std::vector<double> ordered = m_seconds;
        std::ranges::sort(ordered);
        return ordered[std::min(ordered.size() - 1, ordered.size() * size_t(hundredths) / 100)];
    }
    double longest() const { return percentile(100); }
    // As what else was measured.
    void tell(QJsonObject &more, const QString &name) const
    {
        more.insert(name + QStringLiteral("_p50_ms"), percentile(50) * 1000);
        more.insert(name + QStringLiteral("_p95_ms"), percentile(95) * 1000);
        more.insert(name + QStringLiteral("_max_ms"), longest() * 1000);
    }

private:
    std::vector<double> m_seconds;
};

} // namespace partsong::bench
