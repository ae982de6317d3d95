// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kindevidence.h"

#include "core/base/flowing.h"
#include "core/links/evidence.h"
#include "core/links/evidencechain.h"
#include "core/store/project.h"
#include "core/store/subjectkind.h"

#include <QSet>

namespace partsong {

namespace {

// What was weighed is what an evidence row ties in, for or against; all else is a part.
std::vector<EvidenceLink> linksOf(const std::vector<EvidenceStep> &steps, const QSet<Uuid> &weighed)
{
    std::vector<EvidenceLink> links;
    links.reserve(steps.size());
    for (const EvidenceStep &step : steps) {
        const EvidenceStance stance = step.stance == Stance::Challenges ? EvidenceStance::Challenges
            : weighed.contains(step.subject)                            ? EvidenceStance::Supports
                                                                        : EvidenceStance::Part;
        links.push_back({SubjectId(step.subject), stance, step.note});
    }
    return links;
}

// A title that is cut off, without its ellipsis.
QString firstWords(const QString &title)
{
    QString words = title.simplified();
    if (words.endsWith(u'…'))
        words.chop(1);
    return words.trimmed();
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
    if (kind->title)
        row.title = kind->title(m_project, subject.uuid());
    if (kind->excerpt)
        row.excerpt = kind->excerpt(m_project, subject.uuid());
    // What has no name but its own first words is shown by its words, and where they stand.
    if (const QString words = flowing(row.excerpt); words.startsWith(firstWords(row.title))) {
        row.title = words;
        row.excerpt = placeTitle(*kind, subject);
    }
    return row;
}

QString KindEvidence::placeTitle(const SubjectKind &kind, SubjectId subject) const
{
    const Place place = kind.place ? kind.place(m_project, subject.uuid()) : Place();
    const SubjectKind *other = m_project.kindOf(place.subject);
    if (!other || !other->title || place.subject == subject.uuid())
        return {};
    return other->title(m_project, place.subject);
}

std::vector<EvidenceLink> KindEvidence::beneath(SubjectId subject) const
{
    QSet<Uuid> weighed;
    for (const Evidence &evidence : m_project.where<Evidence>("claim", subject))
        weighed.insert(evidence.subject.uuid());
    std::vector<EvidenceStep> steps = stepsDown(m_project, subject.uuid());
    for (EvidenceStep &origin : originsOf(m_project, subject.uuid()))
        steps.push_back(std::move(origin));
    return linksOf(steps, weighed);
}

std::vector<EvidenceLink> KindEvidence::above(SubjectId subject) const
{
    QSet<Uuid> weighed;
    for (const Evidence &evidence : m_project.where<Evidence>("subject", subject))
        weighed.insert(evidence.claim.uuid());
    return linksOf(stepsUp(m_project, subject.uuid()), weighed);
}

std::vector<EvidenceLink> KindEvidence::claims(SubjectId subject) const
{
    std::vector<EvidenceLink> links;
    for (const Uuid &claim : claimsOver(m_project, subject.uuid()))
        links.push_back({SubjectId(claim)});
    return links;
}

std::vector<ShownRow> KindEvidence::shownIn(SubjectId subject) const
{
    return m_parts.shownIn ? m_parts.shownIn(m_project, subject) : std::vector<ShownRow>();
}

std::function<QString()> KindEvidence::summary(SubjectId subject) const
{
    if (!m_parts.summary)
        return [] { return QString(); };
    return [&project = m_project, work = m_parts.summary, subject] { return work(project, subject); };
}

} // namespace partsong
