// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "core/coding/codingqueries.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

// The words or region that a coding covers, with what stands around it.
struct Segment {
    Coding coding;
    Id<Source> source;
    QString sourceName;
    QString codePath;
    QString coder;
    QString quote; // the text's own words; the old ones of an orphan; "" for a region
    QString before;
    QString after;
    QString speaker; // of the turn that holds the start, or ""
    QString participant; // pseudonym, or ""
    Id<Participant> participantId; // null: not known, or an interviewer's words
    int turn = -1; // its index, or -1
};

// The segments of the codings that pass the filter, by source name, start, end, each text read once.
// `context` is in code points.
std::vector<Segment> segments(const Project &project, const CodingFilter &filter, int context = 0);
// The segments of these codings, in their order; quick where those of one text stand together. They need not
// be in the study yet.
std::vector<Segment> segmentsOf(const Project &project, const std::vector<Coding> &codings, int context = 0);

} // namespace partsong
