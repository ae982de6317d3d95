// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/segmentcontext.h"
#include "ui/coding/segmentorder.h"
#include "ui/shell/settings.h"

namespace partsong::extractsettings {

// How a person likes extracts to be listed.
inline constexpr SettingKey<SegmentGrouping> Grouping{"extracts/grouping", SegmentGrouping::None};
inline constexpr SettingKey<SegmentSort> Sort{"extracts/sort", SegmentSort::Position};
inline constexpr SettingKey<ContextKind> Context{"extracts/context", ContextKind::Words};
inline constexpr SettingKey<int> Characters{"extracts/characters", 60};

} // namespace partsong::extractsettings
