// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplemaker.h"

#include "core/base/tr.h"
#include "core/links/decisions.h"
#include "core/links/evidences.h"
#include "core/model/elements.h"
#include "core/model/relations.h"
#include "core/model/versions.h"
#include "core/review/rounds.h"
#include "core/store/edit.h"
#include "core/store/naming.h"
#include "core/themes/theme.h"
#include "core/workshop/canvases.h"
#include "core/workshop/notes.h"
#include "core/workshop/workshops.h"

#include <QDateTime>
#include <QJsonArray>

// What grew from the words: workshops, the model, decisions, evidence, versions, the review.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QPointF pointOf(const QJsonObject &planned)
{
    return {planned.value("x"_L1).toDouble(), planned.value("y"_L1).toDouble()};
}

// Late in the afternoon of that day, when a workshop has settled what it settles.
qint64 afternoonOf(const QString &date)
{
    return QDateTime(QDate::fromString(date, Qt::ISODate), QTime(16, 0), QTimeZone::UTC).toMSecsSinceEpoch();
}

} // namespace

void SampleMaker::addWorkshops()
{
    actAs({});
    for (const QJsonValue &planned : list("workshops"))
        addWorkshop(planned.toObject());
}

void SampleMaker::addWorkshop(const QJsonObject &planned)
{
    WorkshopDraft draft{.name = planned.value("name"_L1).toString(),
                        .aim = planned.value("aim"_L1).toString(),
                        .date = planned.value("date"_L1).toString(),
                        .place = planned.value("place"_L1).toString()};
    for (const QJsonValue &table : planned.value("tables"_L1).toArray())
        draft.tables << table.toString();
    for (const QJsonValue &value : planned.value("attendees"_L1).toArray()) {
        const QJsonObject attendee = value.toObject();
        const auto role = enumFromName<AttendeeRole>(attendee.value("role"_L1).toString());
        draft.attendees.push_back(
            {attendee.value("badge"_L1).toString(), attendee.value("group"_L1).toString(),
             role.value_or(AttendeeRole::Participant), attendee.value("table"_L1).toString()});
    }
    const Workshop workshop = need(partsong::addWorkshop(m_project, draft));
    for (const QJsonValue &canvas : planned.value("canvases"_L1).toArray())
        addCanvas(workshop.id, canvas.toObject());
}

// Frames and cards first: a note is tied to what the cards of its frame show.
void SampleMaker::addCanvas(Id<Workshop> workshop, const QJsonObject &planned)
{
    const QString name = planned.value("name"_L1).toString();
    const Id<Canvas> canvas = need(partsong::addCanvas(m_project, workshop, name)).id;
    m_canvases.insert(name, canvas);
    for (const QJsonValue &value : planned.value("frames"_L1).toArray()) {
        const QJsonObject frame = value.toObject();
        const QSizeF size(frame.value("w"_L1).toDouble(), frame.value("h"_L1).toDouble());
        need(addFrame(m_project, canvas, {pointOf(frame), size}, frame.value("title"_L1).toString()));
    }
    for (const QJsonValue &value : planned.value("cards"_L1).toArray()) {
        const QJsonObject card = value.toObject();
        const QString kind = card.contains("theme"_L1) ? u"theme"_s
            : card.contains("code"_L1)                 ? u"code"_s
                                                       : u"quote"_s;
        need(putCards(m_project, canvas, {subject({{kind, card.value(kind)}})}, pointOf(card)));
    }
    for (const QJsonValue &note : planned.value("notes"_L1).toArray())
        addNote(canvas, note.toObject());
    for (const QJsonValue &value : planned.value("connectors"_L1).toArray()) {
        const QJsonObject connector = value.toObject();
        need(addConnector(m_project, m_noteItems.value(connector.value("from"_L1).toString()),
                          m_noteItems.value(connector.value("to"_L1).toString()),
                          connector.value("label"_L1).toString()));
    }
}

void SampleMaker::addNote(Id<Canvas> canvas, const QJsonObject &planned)
{
    NoteDraft draft{.canvas = canvas,
                    .text = planned.value("text"_L1).toString(),
                    .table = planned.value("table"_L1).toString(),
                    .group = planned.value("group"_L1).toString()};
    draft.colour = planned.value("colour"_L1).toString();
    draft.at = pointOf(planned);
    if (planned.value("answers"_L1).isObject())
        draft.answers = subject(planned.value("answers"_L1).toObject());
    const PlacedNote placed = need(partsong::addNote(m_project, draft));
    const QString key = planned.value("key"_L1).toString();
    m_notes.insert(key, placed.note.id);
    m_noteItems.insert(key, placed.item.id);
    if (planned.value("dots"_L1).toInt() > 0)
        need(setDots(m_project, placed.note.id, planned.value("dots"_L1).toInt()));
}

// The model grew: from the interviews, then at each workshop. So do its versions.
void SampleMaker::addModel()
{
    m_decisions.resize(static_cast<size_t>(list("decisions").size()));
    for (int phase = 0; phase < Phases; ++phase) {
        addElements(phase);
        addRelations(phase);
        addDecisions(phase);
        addEvidences(phase);
        addVersion(phase);
    }
}

int SampleMaker::phaseOfDay(const QString &date) const
{
    int phase = 0;
    for (const QJsonValue &workshop : list("workshops"))
        phase += workshop.toObject().value("date"_L1).toString() <= date ? 1 : 0;
    return std::min(phase, Phases - 1);
}

// Notes came of the workshop whose board they lie on.
int SampleMaker::phaseOfThing(const QJsonObject &reference) const
{
    if (reference.contains("decision"_L1)) {
        const QJsonValue decision = list("decisions").at(reference.value("decision"_L1).toInt());
        return phaseOfDay(decision.toObject().value("date"_L1).toString());
    }
    const auto note = m_project.find(m_notes.value(reference.value("note"_L1).toString()));
    const auto canvas = note ? m_project.find(note->canvas) : Result<Canvas>(std::unexpected(note.error()));
    const auto workshop =
        canvas ? m_project.find(canvas->workshop) : Result<Workshop>(std::unexpected(canvas.error()));
    return workshop ? phaseOfDay(workshop->date) : 0;
}

// The phase of the first decision that changed it, or -1.
int SampleMaker::decisionThatChanged(const QJsonObject &reference) const
{
    for (const QJsonValue &value : list("decisions")) {
        const QJsonObject decision = value.toObject();
        if (decision.value("changed"_L1).toArray().contains(reference))
            return phaseOfDay(decision.value("date"_L1).toString());
    }
    return -1;
}

// A part of the model was drawn when it was decided on, else when there was first something for it to rest
// on.
int SampleMaker::phaseOfElement(const QString &name) const
{
    const QJsonObject reference{{u"element"_s, name}};
    if (const int decided = decisionThatChanged(reference); decided >= 0)
        return decided;
    int phase = Phases;
    for (const QJsonValue &evidence : list("evidence")) {
        if (evidence.toObject().value("claim"_L1).toObject() == reference)
            phase = std::min(phase, phaseOfThing(evidence.toObject().value("subject"_L1).toObject()));
    }
    return phase == Phases ? 0 : phase;
}

int SampleMaker::phaseOfRelation(const QJsonArray &parts) const
{
    const int decided = decisionThatChanged({{u"relation"_s, parts}});
    return std::max(
        {decided, phaseOfElement(parts.at(0).toString()), phaseOfElement(parts.at(2).toString())});
}

void SampleMaker::addElements(int phase)
{
    for (const QJsonValue &value : list("elements")) {
        const QJsonObject planned = value.toObject();
        const QString name = planned.value("name"_L1).toString();
        if (phaseOfElement(name) != phase)
            continue;
        const Element element = need(addElement(
            m_project,
            {name, planned.value("type"_L1).toString(), planned.value("description"_L1).toString()}));
        need(placeElement(m_project, element.id, planned.value("x"_L1).toDouble(),
                          planned.value("y"_L1).toDouble()));
    }
}

void SampleMaker::addRelations(int phase)
{
    for (const QJsonValue &value : list("relations")) {
        const QJsonObject planned = value.toObject();
        if (phaseOfRelation({planned.value("from"_L1), planned.value("type"_L1), planned.value("to"_L1)})
            != phase)
            continue;
        const auto from = need(named<Element>(m_project, planned.value("from"_L1).toString()));
        const auto to = need(named<Element>(m_project, planned.value("to"_L1).toString()));
        need(addRelation(m_project, from, planned.value("type"_L1).toString(), to,
                         planned.value("description"_L1).toString()));
    }
}

void SampleMaker::addDecisions(int phase)
{
    const QJsonArray decisions = list("decisions");
    for (qsizetype i = 0; i < decisions.size() && !m_problem; ++i) {
        const QJsonObject planned = decisions.at(i).toObject();
        const QString date = planned.value("date"_L1).toString();
        if (phaseOfDay(date) != phase)
            continue;
        DecisionDraft draft{.text = planned.value("text"_L1).toString(),
                            .why = planned.value("why"_L1).toString(),
                            .by = planned.value("by"_L1).toString()};
        for (const QJsonValue &on : planned.value("on"_L1).toArray())
            draft.on.push_back(subject(on.toObject()));
        for (const QJsonValue &changed : planned.value("changed"_L1).toArray())
            draft.changed.push_back(subject(changed.toObject()));
        Decision decision = need(addDecision(m_project, draft));
        m_decisions[static_cast<size_t>(i)] = subjectId(decision.id);
        decision.time = afternoonOf(date);
        Edit edit(m_project, PARTSONG_LABEL("Change decision"));
        edit.update(decision);
        need(edit.commit());
    }
}

void SampleMaker::addEvidences(int phase)
{
    QJsonArray rows = list("evidence");
    for (const QJsonValue &theme : list("themes")) {
        const QJsonObject claim{{u"theme"_s, theme.toObject().value("path"_L1)}};
        for (const QJsonValue &quote : theme.toObject().value("against"_L1).toArray())
            rows.append(QJsonObject{{u"claim"_s, claim},
                                    {u"subject"_s, QJsonObject{{u"quote"_s, quote}}},
                                    {u"stance"_s, u"challenges"_s}});
    }
    for (const QJsonValue &value : rows) {
        const QJsonObject planned = value.toObject();
        const QJsonObject claim = planned.value("claim"_L1).toObject();
        const int claimed = claim.contains("element"_L1)
            ? phaseOfElement(claim.value("element"_L1).toString())
            : claim.contains("relation"_L1) ? phaseOfRelation(claim.value("relation"_L1).toArray())
                                            : 0;
        if (std::max(claimed, phaseOfThing(planned.value("subject"_L1).toObject())) != phase)
            continue;
        const auto stance = enumFromName<Stance>(planned.value("stance"_L1).toString());
        const auto added =
            addEvidence(m_project,
                        {subject(claim), subject(planned.value("subject"_L1).toObject()),
                         stance.value_or(Stance::Supports), planned.value("note"_L1).toString()});
        // A quote that challenges a theme may be told of twice.
        if (!added && added.error().kind != ErrorKind::Exists)
            fail(added.error());
    }
}

void SampleMaker::addVersion(int phase)
{
    const QJsonArray workshops = list("workshops");
    const QString first = workshops.first().toObject().value("date"_L1).toString();
    const QString day = phase == 0 ? QDate::fromString(first, Qt::ISODate).addDays(-7).toString(Qt::ISODate)
                                   : workshops.at(phase - 1).toObject().value("date"_L1).toString();
    ModelVersion version = need(saveVersion(m_project, list("modelVersions").at(phase).toString()));
    version.time = afternoonOf(day);
    Edit edit(m_project, PARTSONG_LABEL("Change version"));
    edit.update(version);
    need(edit.commit());
}

void SampleMaker::addReview()
{
    const QJsonObject planned = m_plan.value("review"_L1).toObject();
    RoundDraft draft{.name = planned.value("name"_L1).toString(),
                     .themes = {},
                     .ring = planned.value("ring"_L1).toString(),
                     .date = planned.value("date"_L1).toString()};
    for (const QJsonValue &theme : planned.value("themes"_L1).toArray())
        draft.themes.push_back(subject({{u"theme"_s, theme}}));
    const Round round = need(newRound(m_project, draft));
    for (const QJsonValue &value : planned.value("responses"_L1).toArray()) {
        const QJsonObject response = value.toObject();
        const auto answer = enumFromName<Answer>(response.value("answer"_L1).toString());
        need(recordResponse(m_project, round.id,
                            {subject({{u"theme"_s, response.value("theme"_L1)}}),
                             response.value("reviewer"_L1).toString(), answer.value_or(Answer::Right),
                             response.value("hard"_L1).toBool(), response.value("ring"_L1).toBool(),
                             response.value("comment"_L1).toString()}));
    }
}

} // namespace partsong
