// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/diagramcommands.h"

#include "core/links/evidences.h"
#include "core/model/elements.h"
#include "core/model/relations.h"
#include "core/store/edit.h"
#include "ui/model/asking.h"
#include "ui/model/diagram.h"
#include "ui/model/diagramselection.h"
#include "ui/model/elementdialog.h"
#include "ui/model/makeelement.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"

#include <QSet>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr double Below = 120; // from one element to the next where several are made at once

SubjectId subjectFrom(const QString &text)
{
    return SubjectId(Uuid::fromText(text).value_or(Uuid()));
}

} // namespace

DiagramCommands::DiagramCommands(StudyContext &context, Diagram &diagram, DiagramSelection &selection,
                                 QWidget *over)
    : QObject(over), m_context(context), m_diagram(diagram), m_selection(selection), m_over(over)
{
}

bool DiagramCommands::editable() const
{
    return !m_context.project.readOnly();
}

void DiagramCommands::addElement(std::optional<QPointF> at)
{
    if (!editable())
        return;
    const auto make = [this, at](const ElementDraft &draft, Stance) -> Status {
        Edit edit(m_context.project, PARTSONG_LABEL("Add element"));
        const Result<Element> element = partsong::addElement(m_context.project, draft);
        if (!element)
            return std::unexpected(element.error());
        if (at)
            (void)placeElement(m_context.project, element->id, at->x(), at->y());
        const Status done = edit.commit();
        if (done)
            m_selection.select(subjectId(element->id));
        return done;
    };
    (new ElementDialog(tr("Add element"), make, m_over))->open();
}

void DiagramCommands::addRelationFrom(Id<Element> from, const QPoint &askAt)
{
    const DiagramElement *row = m_diagram.element(from);
    if (!row || !editable())
        return;
    ask(m_over, askAt, {tr("“%1” is tied to…").arg(row->element.name), elementItems(m_context.project, from)},
        [this, from, askAt](const QString &id) {
            addRelationBetween(from, Id<Element>(subjectFrom(id).uuid()), askAt);
        });
}

void DiagramCommands::addRelationBetween(Id<Element> from, Id<Element> to, const QPoint &askAt)
{
    const DiagramElement *first = m_diagram.element(from);
    const DiagramElement *second = m_diagram.element(to);
    if (!first || !second || !editable())
        return;
    ask(m_over, askAt,
        {.placeholder = tr("How they are tied: needs, helps…"),
         .items = relationTypeItems(),
         .hint = tr("%1 … %2").arg(first->element.name, second->element.name),
         .createText = tr("Use “%1”")},
        [this, from, to](const QString &type) { relate(from, type, to); });
}

void DiagramCommands::relate(Id<Element> from, const QString &type, Id<Element> to)
{
    const Result<Relation> relation = addRelation(m_context.project, from, type, to);
    if (m_context.notices.report(relation))
        m_selection.select(subjectId(relation->id));
}

void DiagramCommands::addEvidenceTo(SubjectId claim, QWidget *over, const QPoint &askAt)
{
    if (!editable() || !m_diagram.knows(claim))
        return;
    ask(over, askAt,
        {.placeholder = tr("Find a theme, code, quote, note, ballot or decision"),
         .items = evidenceItems(m_context.project, claim)},
        [this, claim, over, askAt](const QString &id) {
            ask(over, askAt, {tr("For or against?"), stanceItems()},
                [this, claim, id](const QString &stance) {
                    m_context.notices.report(
                        addEvidence(m_context.project, {claim, subjectFrom(id), stanceOf(stance), {}}));
                });
        });
}

void DiagramCommands::addEvidenceTo(SubjectId claim, const std::vector<SubjectId> &subjects,
                                    const QPoint &askAt)
{
    if (!editable() || subjects.empty())
        return;
    ask(m_over, askAt, {tr("For or against?"), stanceItems()},
        [this, claim, subjects](const QString &stance) {
            Edit edit(m_context.project, PARTSONG_LABEL("Add evidence"));
            for (const SubjectId &subject : subjects) {
                if (!m_context.notices.report(
                        addEvidence(m_context.project, {claim, subject, stanceOf(stance), {}})))
                    return;
            }
            m_context.notices.report(edit.commit());
        });
}

void DiagramCommands::makeElements(const std::vector<SubjectId> &subjects, const QPointF &at,
                                   const QPoint &askAt)
{
    std::vector<SubjectId> fitting;
    std::ranges::copy_if(subjects, std::back_inserter(fitting),
                         [this](SubjectId id) { return canMakeElement(m_context, id); });
    if (fitting.size() == 1) {
        return askToMakeElement(m_context, fitting.front(), m_over,
                                [this](Id<Element> made) { m_selection.select(subjectId(made)); });
    }
    if (fitting.empty())
        return;
    ask(m_over, askAt, {tr("What type are they?"), elementTypeItems()},
        [this, fitting, at](const QString &type) {
            Edit edit(m_context.project, PARTSONG_LABEL("Make elements from evidence"));
            QPointF place = at;
            for (const SubjectId &subject : fitting) {
                const Result<Element> made = makeElement(m_context.project, subject.uuid(), type);
                if (!m_context.notices.report(made))
                    return;
                (void)placeElement(m_context.project, made->id, place.x(), place.y());
                place.ry() += Below;
            }
            m_context.notices.report(edit.commit());
        });
}

bool DiagramCommands::move(const QHash<Id<Element>, QPointF> &centres)
{
    if (!editable() || centres.isEmpty())
        return false;
    Edit edit(m_context.project, PARTSONG_LABEL("Move elements"));
    for (const auto &[id, centre] : centres.asKeyValueRange()) {
        if (!m_context.notices.report(placeElement(m_context.project, id, centre.x(), centre.y())))
            return false;
    }
    return m_context.notices.report(edit.commit());
}

std::vector<Id<Element>> DiagramCommands::selectedElements() const
{
    std::vector<Id<Element>> ids;
    for (const SubjectId &id : m_selection.ids()) {
        if (m_diagram.element(Id<Element>(id.uuid())))
            ids.push_back(Id<Element>(id.uuid()));
    }
    return ids;
}

bool DiagramCommands::canLayOutAgain() const
{
    return editable() && std::ranges::any_of(m_diagram.elements(), [this](Id<Element> id) {
               return m_diagram.element(id)->place.has_value();
           });
}

void DiagramCommands::layOutAgain()
{
    if (!editable())
        return;
    const std::vector<Id<Element>> chosen = selectedElements();
    Edit edit(m_context.project, PARTSONG_LABEL("Lay out the model again"));
    for (const Id<Element> &id : chosen.empty() ? m_diagram.elements() : chosen) {
        if (m_diagram.element(id)->place && !m_context.notices.report(unplaceElement(m_context.project, id)))
            return;
    }
    m_context.notices.report(edit.commit());
}

// "“Night nurse” was removed, with 3 relations and 2 pieces of evidence."
QString DiagramCommands::whatGoes() const
{
    QSet<Id<Relation>> relations;
    int evidence = 0;
    const std::vector<Id<Element>> elements = selectedElements();
    for (const Id<Element> &id : elements) {
        evidence += m_diagram.element(id)->evidence.all();
        for (const Id<Relation> &relation : m_diagram.relationsOf(id))
            relations.insert(relation);
    }
    for (const SubjectId &id : m_selection.ids()) {
        if (m_diagram.relation(Id<Relation>(id.uuid())))
            relations.insert(Id<Relation>(id.uuid()));
    }
    for (const Id<Relation> &id : relations)
        evidence += m_diagram.relation(id)->evidence.all();
    QStringList parts;
    if (elements.size() == 1)
        parts << tr("“%1”").arg(m_diagram.element(elements.front())->element.name);
    else if (!elements.empty())
        parts << tr("%n element(s)", nullptr, static_cast<int>(elements.size()));
    if (!relations.isEmpty())
        parts << tr("%n relation(s)", nullptr, static_cast<int>(relations.size()));
    if (evidence > 0)
        parts << tr("%n piece(s) of evidence", nullptr, evidence);
    return tr("Removed: %1.").arg(parts.join(u", "_s));
}

void DiagramCommands::removeSelected()
{
    if (!editable() || m_selection.empty())
        return;
    const QString gone = whatGoes();
    const QList<SubjectId> ids = m_selection.ids();
    Edit edit(m_context.project, PARTSONG_LABEL("Remove from the model"));
    for (const SubjectId &id : ids) {
        const Id<Relation> relation(id.uuid());
        if (m_diagram.relation(relation)
            && !m_context.notices.report(removeRelation(m_context.project, relation)))
            return;
    }
    for (const Id<Element> &element : selectedElements()) {
        if (!m_context.notices.report(removeElement(m_context.project, element)))
            return;
    }
    if (!m_context.notices.report(edit.commit()))
        return;
    offerUndo(m_context, gone);
}

} // namespace partsong
