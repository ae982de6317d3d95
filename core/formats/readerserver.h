// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace partsong {

// What a reading process is told by its parent when it starts, as arguments.
struct ReaderLimits {
    int seconds = 10; // for each file
    int megabytes = 900;
};

// The whole life of a reading process: limits itself, then answers requests until there are no more. Returns
// what the process should exit with.
int serveRequests(QIODevice &in, QIODevice &out, const ReaderLimits &limits);

} // namespace partsong
