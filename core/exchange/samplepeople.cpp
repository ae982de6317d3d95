// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplemaker.h"

#include "core/sources/attributes.h"
#include "core/sources/interviews.h"
#include "core/sources/participants.h"
#include "core/sources/speakers.h"

#include <QJsonArray>

// Who took part, what is known of them, how they were found, and who asked.

namespace partsong {

using namespace Qt::StringLiterals;

void SampleMaker::addAttributes()
{
    for (const QJsonValue &value : list("attributes")) {
        const QJsonObject planned = value.toObject();
        const auto kind = enumFromName<AttributeKind>(planned.value("kind"_L1).toString());
        need(defineAttribute(m_project,
                             {planned.value("name"_L1).toString(), kind.value_or(AttributeKind::Text), {}}));
    }
}

void SampleMaker::addParticipants()
{
    std::vector<ParticipantRow> rows;
    for (const QJsonValue &value : list("participants")) {
        const QJsonObject planned = value.toObject();
        ParticipantRow row;
        const auto add = [&](ParticipantField field, QLatin1StringView key) {
            if (const QString typed = planned.value(key).toString(); !typed.isEmpty())
                row.cells.push_back({{field, {}}, typed});
        };
        add(ParticipantField::Name, "name"_L1);
        add(ParticipantField::Group, "group"_L1);
        add(ParticipantField::Site, "site"_L1);
        add(ParticipantField::Within, "within"_L1);
        const QJsonObject known = planned.value("attributes"_L1).toObject();
        for (const QString &name : known.keys()) {
            const auto attribute = attributeCalled(m_project, name);
            if (!attribute)
                return failPlan(u"there is no attribute %1"_s.arg(name));
            row.cells.push_back({{ParticipantField::Attribute, attribute->id}, known.value(name).toString()});
        }
        rows.push_back(row);
    }
    const WrittenParticipants written =
        need(writeParticipants(m_project, rows, PARTSONG_LABEL("Add participants")));
    if (!written.problems.empty())
        fail(written.problems.front().error);
}

void SampleMaker::addRecruitment()
{
    for (const QJsonValue &value : list("recruitment")) {
        const QJsonObject planned = value.toObject();
        RecruitmentGoal goal;
        goal.group = planned.value("group"_L1).toString();
        goal.site = planned.value("site"_L1).toString();
        goal.planned = planned.value("planned"_L1).toInt();
        goal.approached = planned.value("approached"_L1).toInt();
        goal.declined = planned.value("declined"_L1).toInt();
        need(setRecruitmentGoal(m_project, goal));
    }
}

void SampleMaker::nameInterviewers(Id<Source> source)
{
    for (const QJsonValue &name : list("interviewers")) {
        if (const Id<Speaker> speaker = speakerCalled(m_project, source, name.toString()); !speaker.null())
            need(setSpeakerLook(m_project, speaker, {.colour = {}, .interviewer = true}));
    }
}

void SampleMaker::addInterview(Id<Source> source, const QJsonObject &planned)
{
    if (planned.isEmpty())
        return;
    need(setInterview(m_project, source,
                      {planned.value("date"_L1).toString(), planned.value("minutes"_L1).toInt(),
                       planned.value("mode"_L1).toString(), planned.value("place"_L1).toString(),
                       planned.value("interviewer"_L1).toString(), planned.value("present"_L1).toString()}));
}

} // namespace partsong
