// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/evidence.h"
#include "ui/shell/windowparts.h"

namespace partsong {

// Answers the Evidence panel from what the chapters tell of their kinds of subject.
class KindEvidence : public EvidenceFinder {
public:
    KindEvidence(const Project &project, const WindowParts &parts) : m_project(project), m_parts(parts) { }

    std::optional<EvidenceRow> describe(SubjectId subject) const override;
    std::vector<EvidenceRow> beneath(SubjectId subject) const override;
    std::vector<EvidenceRow> above(SubjectId subject) const override;
    std::vector<ShownRow> shownIn(SubjectId subject) const override;
    QString summary(SubjectId subject) const override;

private:
    const Project &m_project;
    const WindowParts &m_parts;
};

} // namespace partsong
