// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studyreport.h"

#include "core/base/tr.h"
#include "core/exchange/pictures.h"
#include "core/exchange/shown.h"
#include "core/exchange/studyfacts.h"
#include "core/links/evidences.h"
#include "core/links/subjects.h"
#include "core/model/element.h"
#include "core/model/modeltypes.h"
#include "core/model/modelversion.h"
#include "core/model/relation.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

ReportText number(int value)
{
    return plainRun(QString::number(value));
}

void addElements(Report &report, const StudyFacts &facts)
{
    ReportTable table{
        Tr::tr("The elements of the model and their evidence"),
        {Tr::tr("Element"), Tr::tr("Type"), Tr::tr("Description"), Tr::tr("For"), Tr::tr("Against")},
        {},
        {3, 4}};
    for (const Element &element : facts.project().all<Element>()) {
        const EvidenceCounts counts = evidenceCounts(facts.project(), element.id.uuid());
        const ReportText name{{element.name, ReportRun::Look::Plain, {}, facts.headingOf(element.id.uuid())}};
        table.rows.push_back({name, plainRun(shownElementType(element.elementType)),
                              plainRun(element.description), number(counts.supports),
                              number(counts.challenges)});
    }
    report.add(table);
}

void addRelations(Report &report, const StudyFacts &facts)
{
    const Project &project = facts.project();
    QHash<Id<Element>, QString> names;
    for (const Element &element : project.all<Element>())
        names.insert(element.id, element.name);
    ReportTable table{Tr::tr("The links of the model and their evidence"),
                      {Tr::tr("From"), Tr::tr("Link"), Tr::tr("To"), Tr::tr("For"), Tr::tr("Against")},
                      {},
                      {3, 4}};
    for (const Relation &relation : project.all<Relation>()) {
        const EvidenceCounts counts = evidenceCounts(project, relation.id.uuid());
        const ReportText type{{shownRelationType(relation.relationType),
                               ReportRun::Look::Plain,
                               {},
                               facts.headingOf(relation.id.uuid())}};
        table.rows.push_back({plainRun(names.value(relation.from)), type, plainRun(names.value(relation.to)),
                              number(counts.supports), number(counts.challenges)});
    }
    if (!table.rows.empty())
        report.add(table);
}

void addClaim(Report &report, const StudyFacts &facts, const Uuid &claim, const QString &name)
{
    report.add(ReportHeading{4, plainRun(name), facts.headingOf(claim)});
    const ReportItems evidence = facts.evidenceItems(claim);
    if (evidence.items.empty())
        report.add(ReportParagraph{plainRun(Tr::tr("Nothing yet.")), ReportParagraph::Look::Note});
    else
        report.add(evidence);
}

// A relation is told by the names of its ends and the words on it.
QString sentence(const Project &project, const Relation &relation)
{
    return u"%1 %2 %3"_s.arg(titleOf(project, relation.from.uuid()), shownRelationType(relation.relationType),
                             titleOf(project, relation.to.uuid()));
}

void addWhatItRestsOn(Report &report, const StudyFacts &facts)
{
    const Project &project = facts.project();
    report.add(ReportHeading{3, plainRun(Tr::tr("What the elements rest on"))});
    for (const Element &element : project.all<Element>())
        addClaim(report, facts, element.id.uuid(), element.name);
    const std::vector<Relation> relations = project.all<Relation>();
    if (relations.empty())
        return;
    report.add(ReportHeading{3, plainRun(Tr::tr("What the links rest on"))});
    for (const Relation &relation : relations)
        addClaim(report, facts, relation.id.uuid(), sentence(project, relation));
}

void addVersions(Report &report, const Project &project)
{
    const std::vector<ModelVersion> versions = project.all<ModelVersion>();
    if (versions.empty())
        return;
    ReportTable table{Tr::tr("Versions of the model"),
                      {Tr::tr("Version"), Tr::tr("Day"), Tr::tr("Elements"), Tr::tr("Links")},
                      {},
                      {2, 3}};
    for (const ModelVersion &version : versions)
        table.rows.push_back({plainRun(version.name), plainRun(shownDay(version.time)),
                              number(version.elements), number(version.relations)});
    report.add(table);
}

} // namespace

void addModel(Report &report, const StudyFacts &facts)
{
    if (facts.project().all<Element>().empty())
        return;
    report.add(ReportHeading{2, plainRun(Tr::tr("Model")), u"model"_s});
    if (const auto drawing = modelDrawing(facts.project(), PictureKind::Svg)) {
        report.add(ReportFigure{
            inlineSvg(*drawing), Tr::tr("The model as a drawing; the tables below say the same in words."),
            Tr::tr("The model. Each part says how much evidence it has, for and against; a broken line "
                   "has none.")});
    }
    addElements(report, facts);
    addRelations(report, facts);
    addVersions(report, facts.project());
    addWhatItRestsOn(report, facts);
}

} // namespace partsong
