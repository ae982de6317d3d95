// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/evidence.h"
#include "ui/shell/windowparts.h"

namespace partsong {

struct SubjectKind;

// Answers the Evidence panel from the evidence chain, which every chapter tells its part of.
class KindEvidence : public EvidenceFinder {
public:
    KindEvidence(const Project &project, const WindowParts &parts) : m_project(project), m_parts(parts) { }

    std::optional<EvidenceRow> describe(SubjectId subject) const override;
    std::vector<EvidenceLink> beneath(SubjectId subject) const override;
    std::vector<EvidenceLink> above(SubjectId subject) const override;
    std::vector<EvidenceLink> claims(SubjectId subject) const override;
    std::vector<ShownRow> shownIn(SubjectId subject) const override;
    std::function<QString()> summary(SubjectId subject) const override;

private:
    QString placeTitle(const SubjectKind &kind, SubjectId subject) const;

    const Project &m_project;
    const WindowParts &m_parts;
};

} // namespace partsong
