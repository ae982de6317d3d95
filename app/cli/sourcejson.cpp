// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourcejson.h"

#include "core/sources/attributevalues.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

SourcePrinter::SourcePrinter(const Project &project) : m_project(project), m_known(project)
{
    for (const Interview &interview : project.all<Interview>())
        m_interviews.insert(interview.source, interview);
}

QJsonObject SourcePrinter::interviewJson(Id<Source> source) const
{
    const Interview interview = m_interviews.value(source);
    return {{u"date"_s, interview.date},
            {u"minutes"_s, interview.minutes > 0 ? QJsonValue(interview.minutes) : QJsonValue()},
            {u"mode"_s, interview.mode},
            {u"place"_s, interview.place},
            {u"interviewer"_s, interview.interviewer},
            {u"present"_s, interview.present}};
}

QJsonObject SourcePrinter::attributesJson(Id<Source> source) const
{
    QJsonObject json;
    for (const Attribute &attribute : m_known.attributes()) {
        if (const auto value = m_known.own(subjectId(source), attribute.id))
            json.insert(attribute.name, jsonOf(attribute.kind, *value));
    }
    return json;
}

QJsonObject SourcePrinter::json(const SourceRow &row) const
{
    const auto participant = row.source.participant.null() ? Result<Participant>(std::unexpected(Error()))
                                                           : m_project.find(row.source.participant);
    return {
        {u"id"_s, row.source.id.text()},
        {u"name"_s, row.source.name},
        {u"kind"_s, enumName(row.source.kind)},
        {u"folder"_s, row.source.folder},
        {u"characters"_s, row.characters},
        {u"sha256"_s, QString::fromLatin1(row.sha256.toHex())},
        {u"turns"_s, row.turns},
        {u"language"_s, row.source.language},
        {u"encoding"_s, row.source.encoding},
        {u"file"_s, row.source.file},
        {u"pages"_s, row.source.pages},
        {u"participant"_s, participant ? participant->name : u""_s},
        {u"interview"_s, interviewJson(row.source.id)},
        {u"attributes"_s, attributesJson(row.source.id)},
    };
}

QJsonArray SourcePrinter::json(const std::vector<SourceRow> &rows) const
{
    QJsonArray array;
    for (const SourceRow &row : rows)
        array.append(json(row));
    return array;
}

QJsonArray sourcesJson(const Project &project, const QSet<Id<Source>> &wanted)
{
    std::vector<SourceRow> rows = sourceRows(project);
    std::erase_if(rows, [&wanted](const SourceRow &row) { return !wanted.contains(row.source.id); });
    return SourcePrinter(project).json(rows);
}

} // namespace partsong::cli
