// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codingjson.h"

#include "app/cli/command.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

QJsonObject codingJson(const Segment &segment)
{
    const Coding &coding = segment.coding;
    const bool region = coding.anchor.region();
    const QJsonValue none(QJsonValue::Null);
    return {
        {u"id"_s, idOrNull(coding.id)},
        {u"code"_s, segment.codePath},
        {u"source"_s, segment.sourceName},
        {u"sourceId"_s, segment.source.text()},
        {u"start"_s, region ? none : QJsonValue(coding.anchor.range.start)},
        {u"end"_s, region ? none : QJsonValue(coding.anchor.range.end)},
        {u"quote"_s, segment.quote},
        {u"coder"_s, segment.coder},
        {u"weight"_s, numberOrNull(coding.weight)},
        {u"comment"_s, coding.comment},
        {u"orphan"_s, !region && coding.anchor.range.empty()},
        {u"page"_s, region ? QJsonValue(coding.anchor.page) : none},
        {u"rect"_s,
         region ? QJsonArray{coding.anchor.x, coding.anchor.y, coding.anchor.width, coding.anchor.height}
                : QJsonArray()},
        {u"created"_s, timeText(coding.created)},
    };
}

QJsonArray codingsJson(const std::vector<Segment> &segments)
{
    QJsonArray array;
    for (const Segment &segment : segments)
        array.append(codingJson(segment));
    return array;
}

QJsonObject segmentJson(const Segment &segment)
{
    QJsonObject json = codingJson(segment);
    json.insert(u"speaker"_s, segment.speaker);
    json.insert(u"participant"_s, segment.participant);
    json.insert(u"turn"_s, segment.turn < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(segment.turn));
    json.insert(u"before"_s, segment.before);
    json.insert(u"after"_s, segment.after);
    return json;
}

QJsonArray segmentsJson(const std::vector<Segment> &segments)
{
    QJsonArray array;
    for (const Segment &segment : segments)
        array.append(segmentJson(segment));
    return array;
}

} // namespace partsong::cli
