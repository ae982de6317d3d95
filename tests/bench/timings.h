// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/operation.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace partsong::bench {

// How long each of many like things took.
class Timings {
public:
    template <typename Work> void time(Work work)
    {
        QElapsedTimer timer;
        const double own = ownSeconds();
        timer.start();
        work();
        m_seconds.push_back(secondsOf(timer));
        m_own.push_back(ownSeconds() - own);
    }

    int count() const { return int(m_seconds.size()); }
    // So many of a hundred took no longer.
    double percentile(int hundredths) const { return percentileOf(m_seconds, hundredths); }
    double longest() const { return percentile(100); }
    // As what else was measured.
    void tell(QJsonObject &more, const QString &name) const
    {
        more.insert(name + QStringLiteral("_p50_ms"), percentile(50) * 1000);
        more.insert(name + QStringLiteral("_p95_ms"), percentile(95) * 1000);
        more.insert(name + QStringLiteral("_max_ms"), longest() * 1000);
        more.insert(name + QStringLiteral("_cpu_p95_ms"), percentileOf(m_own, 95) * 1000);
        more.insert(name + QStringLiteral("_cpu_max_ms"), percentileOf(m_own, 100) * 1000);
    }

private:
    static double percentileOf(std::vector<double> seconds, int hundredths)
    {
        if (seconds.empty())
            return 0;
        std::ranges::sort(seconds);
        return seconds[std::min(seconds.size() - 1, seconds.size() * size_t(hundredths) / 100)];
    }
    // What this thread itself has taken: tells more where the machine has other work as well. 0 where the
    // system does not say.
    static double ownSeconds()
    {
#ifdef Q_OS_LINUX
        timespec taken{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &taken);
        return double(taken.tv_sec) + double(taken.tv_nsec) / 1e9;
#else
        return 0;
#endif
    }

    std::vector<double> m_seconds;
    std::vector<double> m_own;
};

} // namespace partsong::bench
