// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables.h"

#include "core/coding/codequeries.h"
#include "core/coding/segments.h"
#include "core/exchange/shown.h"
#include "core/links/evidence.h"
#include "core/store/naming.h"
#include "core/workshop/boardqueries.h"
#include "core/workshop/canvas.h"
#include "core/workshop/workshop.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

QString flag(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QStringList placeCells(const Coding &coding)
{
    const Anchor &anchor = coding.anchor;
    if (!anchor.region())
        return {QString::number(anchor.range.start), QString::number(anchor.range.end), u""_s, u""_s};
    const QStringList rect{number(anchor.x), number(anchor.y), number(anchor.width), number(anchor.height)};
    return {u""_s, u""_s, QString::number(anchor.page), rect.join(u"; "_s)};
}

QStringList segmentRow(const Segment &segment)
{
    const Coding &coding = segment.coding;
    const QStringList place = placeCells(coding);
    return {coding.id.text(),
            segment.codePath,
            segment.sourceName,
            segment.source.text(),
            place[0],
            place[1],
            segment.quote,
            segment.coder,
            coding.weight ? QString::number(*coding.weight) : u""_s,
            coding.comment,
            flag(!coding.anchor.region() && coding.anchor.range.empty()),
            place[2],
            place[3],
            isoTime(coding.created),
            segment.speaker,
            segment.participant,
            segment.turn < 0 ? u""_s : QString::number(segment.turn),
            segment.before,
            segment.after};
}

constexpr int Context = 60;

} // namespace

PlainTable segmentsTable(const Project &project, const CodingFilter &filter)
{
    PlainTable table;
    table.heads = {u"id"_s,          u"code"_s,  u"source"_s, u"sourceId"_s, u"start"_s,
                   u"end"_s,         u"quote"_s, u"coder"_s,  u"weight"_s,   u"comment"_s,
                   u"orphan"_s,      u"page"_s,  u"rect"_s,   u"created"_s,  u"speaker"_s,
                   u"participant"_s, u"turn"_s,  u"before"_s, u"after"_s};
    for (const Segment &segment : segments(project, filter, Context))
        table.rows.push_back(segmentRow(segment));
    return table;
}

PlainTable codesTable(const Project &project, std::optional<Id<Code>> only)
{
    PlainTable table;
    table.heads = {u"id"_s,    u"path"_s,       u"name"_s,    u"parent"_s,  u"colour"_s, u"codings"_s,
                   u"total"_s, u"definition"_s, u"include"_s, u"exclude"_s, u"example"_s};
    for (const CodebookRow &row : codebook(project)) {
        const Code &code = row.code;
        if (only && !liesUnder(project, Code::type(), code.id.uuid(), only->uuid()))
            continue;
        table.rows.push_back({code.id.text(), row.path, code.name, code.parent.text(), code.colour,
                              QString::number(row.codings), QString::number(row.total), code.definition,
                              code.include, code.exclude, code.example.text()});
    }
    return table;
}

PlainTable notesTable(const Project &project)
{
    PlainTable table;
    table.heads = {u"id"_s,       u"text"_s,   u"colour"_s, u"table"_s, u"group"_s, u"answers"_s,
                   u"workshop"_s, u"canvas"_s, u"x"_s,      u"y"_s,     u"dots"_s};
    for (const Note &note : project.all<Note>()) {
        const auto canvas = project.find(note.canvas);
        const auto workshop =
            canvas ? project.find(canvas->workshop) : Result<Workshop>(std::unexpected(canvas.error()));
        const auto place = placeOfNote(project, note);
        table.rows.push_back({note.id.text(), note.text, note.colour, note.table, note.group,
                              note.answers.text(), workshop ? workshop->name : u""_s,
                              canvas ? canvas->name : u""_s, place ? number(place->x) : u""_s,
                              place ? number(place->y) : u""_s, QString::number(dotsOf(project, note.id))});
    }
    return table;
}

PlainTable evidenceTable(const Project &project)
{
    PlainTable table;
    table.heads = {u"id"_s,          u"claim"_s,  u"claimKind"_s, u"subject"_s,
                   u"subjectKind"_s, u"stance"_s, u"note"_s};
    for (const Evidence &row : project.all<Evidence>()) {
        table.rows.push_back({row.id.text(), row.claim.text(), project.kindNameOf(row.claim.uuid()),
                              row.subject.text(), project.kindNameOf(row.subject.uuid()),
                              enumName(row.stance), row.note});
    }
    return table;
}

} // namespace partsong
