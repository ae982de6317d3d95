// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/segments.h"

#include <QJsonArray>
#include <QJsonObject>

namespace partsong::cli {

// Codings as they are printed; SEGMENT is a coding with what stands around it.
QJsonObject codingJson(const Segment &segment);
QJsonArray codingsJson(const std::vector<Segment> &segments);
QJsonObject segmentJson(const Segment &segment);
QJsonArray segmentsJson(const std::vector<Segment> &segments);

inline constexpr int UsualContext = 60; // characters before and after

} // namespace partsong::cli
