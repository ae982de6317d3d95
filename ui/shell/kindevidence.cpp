// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kindevidence.h"

#include "core/store/project.h"
#include "core/store/subjectkind.h"

namespace partsong {

namespace {

std::vector<EvidenceRow> rowsOf(const KindEvidence &finder, const std::vector<EvidenceStep> &steps)
{
    std::vector<EvidenceRow> rows;
    for (const EvidenceStep &step : steps) {
        auto row = finder.describe(SubjectId(step.subject));
        if (!row)
            continue;
        row->stance =
            step.stance == Stance::Challenges ? EvidenceStance::Challenges : EvidenceStance::Supports;
        if (!step.note.isEmpty())
            row->note = step.note;
        rows.push_back(*row);
    }
    return rows;
}

} // namespace

std::optional<EvidenceRow> KindEvidence::describe(SubjectId subject) const
{
    const SubjectKind *kind = m_project.kindOf(subject.uuid());
    if (!kind)
        return {};
    EvidenceRow row;
    row.subject = subject;
    row.kind = kind->shownName();
    row.iconName = QString::fromLatin1(kind->icon);
    row.title = kind->title(m_project, subject.uuid());
    row.excerpt = kind->excerpt(m_project, subject.uuid());
    row.range = kind->place(m_project, subject.uuid()).range;
    return row;
}

std::vector<EvidenceRow> KindEvidence::beneath(SubjectId subject) const
{
    const SubjectKind *kind = m_project.kindOf(subject.uuid());
    return kind && kind->restsOn ? rowsOf(*this, kind->restsOn(m_project, subject.uuid()))
                                 : std::vector<EvidenceRow>();
}

std::vector<EvidenceRow> KindEvidence::above(SubjectId subject) const
{
    const SubjectKind *kind = m_project.kindOf(subject.uuid());
    return kind && kind->supports ? rowsOf(*this, kind->supports(m_project, subject.uuid()))
                                  : std::vector<EvidenceRow>();
}

std::vector<ShownRow> KindEvidence::shownIn(SubjectId subject) const
{
    return m_parts.shownIn ? m_parts.shownIn(m_project, subject) : std::vector<ShownRow>();
}

QString KindEvidence::summary(SubjectId subject) const
{
    return m_parts.summary ? m_parts.summary(m_project, subject) : QString();
}

} // namespace partsong
