// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace partsong {

// Limits that this process puts on itself, where the system has them; elsewhere these do nothing and the
// limits that the parent process keeps (time) must do. Used by processes that read files from strangers.

// At most this much memory, and no dump of it on a crash.
void limitOwnMemory(qint64 bytes);
// At most this many more seconds of processor time.
void limitOwnProcessorTime(int seconds);

} // namespace partsong
