// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/edit.h"

#include <vector>

namespace partsong {

// Brings the rows that link one record to subjects in step with the subjects wanted: those no longer wanted
// go, those missing come, the others stay as they are. `make` makes the row for a subject.
template <typename Link, typename Make>
void setSubjects(Edit &edit, const std::vector<Link> &rows, const std::vector<SubjectId> &wanted, Make make)
{
    std::vector<SubjectId> kept;
    for (const Link &row : rows) {
        const bool stays =
            std::ranges::contains(wanted, row.subject) && !std::ranges::contains(kept, row.subject);
        if (stays)
            kept.push_back(row.subject);
        else
            edit.remove(row.id);
    }
    for (const SubjectId &subject : wanted) {
        if (std::ranges::contains(kept, subject))
            continue;
        kept.push_back(subject);
        edit.insert(make(subject));
    }
}

// Fails the Edit where a subject is not in the study.
void needSubjects(Edit &edit, const std::vector<SubjectId> &subjects);

} // namespace partsong
