// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#define PARTSONG_HAS_LIMITS
#endif

namespace partsong {

#ifdef PARTSONG_HAS_LIMITS

void limitOwnMemory([[maybe_unused]] qint64 bytes)
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // which reserves far more address space than it uses
    const rlimit most{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    setrlimit(RLIMIT_AS, &most);
#endif
}

void limitOwnProcessorTime(int seconds)
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    rlimit limit{};
    getrlimit(RLIMIT_CPU, &limit);
    limit.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + seconds + 1);
    setrlimit(RLIMIT_CPU, &limit);
}

#else

void limitOwnMemory(qint64) { }
void limitOwnProcessorTime(int) { }

#endif

} // namespace partsong
