// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codingjson.h"
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "core/base/tr.h"
#include "core/coding/markedplaces.h"
#include "core/coding/segments.h"

// What others marked in PDFs: listed, and coded.

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList &markKinds()
{
    static const QStringList kinds{u"highlight"_s, u"underline"_s, u"strikeOut"_s, u"area"_s, u"note"_s};
    return kinds;
}

QString colourText(const QColor &colour)
{
    return colour.isValid() ? colour.name().toUpper() : QString();
}

// A mark of the source, and its number among all of them, from 1.
struct NumberedMark {
    int number = 0;
    MarkedPlace place;
};

QJsonObject markJson(const NumberedMark &mark, const Source &source)
{
    const Anchor &anchor = mark.place.anchor;
    const bool region = anchor.region();
    const QJsonValue none(QJsonValue::Null);
    return {
        {u"number"_s, mark.number},
        {u"source"_s, source.name},
        {u"sourceId"_s, source.id.text()},
        {u"kind"_s, markKinds().at(static_cast<int>(mark.place.kind))},
        {u"page"_s, mark.place.page},
        {u"start"_s, region ? none : QJsonValue(anchor.range.start)},
        {u"end"_s, region ? none : QJsonValue(anchor.range.end)},
        {u"words"_s, mark.place.words},
        {u"rect"_s, region ? QJsonArray{anchor.x, anchor.y, anchor.width, anchor.height} : QJsonArray()},
        {u"author"_s, mark.place.author},
        {u"note"_s, mark.place.comment},
        {u"colour"_s, colourText(mark.place.colour)},
    };
}

bool wanted(const Call &call, const NumberedMark &mark)
{
    const MarkedPlace &place = mark.place;
    if (call.has(u"--author"_s) && place.author != call.option(u"--author"_s).trimmed())
        return false;
    if (call.has(u"--colour"_s) && colourText(place.colour) != call.option(u"--colour"_s).toUpper())
        return false;
    if (call.has(u"--kind"_s) && markKinds().at(static_cast<int>(place.kind)) != call.option(u"--kind"_s))
        return false;
    const QStringList numbers = call.each(u"--mark"_s);
    return numbers.isEmpty() || std::ranges::any_of(numbers, [&mark](const QString &number) {
               return wholeFrom(number) == mark.number;
           });
}

Status checkNumbers(const Call &call, const Source &source, qsizetype marks)
{
    for (const QString &number : call.each(u"--mark"_s)) {
        const int given = wholeFrom(number).value_or(0);
        if (given < 1 || given > marks)
            return failure(
                ErrorKind::NotFound,
                Tr::tr("“%1” has no mark %2. “marks” lists those there are.").arg(source.name, number));
    }
    return {};
}

// The source that --source names, and those of its marks that the other options want.
struct MarksGiven {
    Source source;
    std::vector<NumberedMark> marks;
};

Result<MarksGiven> marksGiven(const Call &call)
{
    const auto id = sourceNamed(call.project(), call.option(u"--source"_s));
    if (!id)
        return std::unexpected(id.error());
    const auto source = call.project().find(*id);
    if (!source)
        return std::unexpected(source.error());
    const auto places = marksIn(call.project(), *source, call.option(u"--password"_s));
    if (!places)
        return std::unexpected(places.error());
    if (const Status known = checkNumbers(call, *source, std::ssize(*places)); !known)
        return std::unexpected(known.error());
    MarksGiven given{*source, {}};
    for (const MarkedPlace &place : *places) {
        const NumberedMark mark{static_cast<int>(&place - places->data()) + 1, place};
        if (wanted(call, mark))
            given.marks.push_back(mark);
    }
    return given;
}

Result<Answer> listMarks(Call &call)
{
    const auto given = marksGiven(call);
    if (!given)
        return std::unexpected(given.error());
    QJsonArray array;
    for (const NumberedMark &mark : given->marks)
        array.append(markJson(mark, given->source));
    return array;
}

QJsonArray codedJson(const Project &project, const std::vector<Id<Coding>> &ids)
{
    std::vector<Coding> codings;
    for (const Id<Coding> id : ids) {
        const auto coding = project.find(id);
        if (coding && std::ranges::find(codings, id, &Coding::id) == codings.end())
            codings.push_back(*coding);
    }
    return codingsJson(segmentsOf(project, codings));
}

Result<Answer> codeMarks(Call &call)
{
    const auto code = codeNamed(call.project(), call.option(u"--code"_s));
    if (!code)
        return std::unexpected(code.error());
    const auto given = marksGiven(call);
    if (!given)
        return std::unexpected(given.error());
    const int marks = static_cast<int>(given->marks.size());
    if (marks == 0)
        return QJsonObject{{u"marks"_s, 0}, {u"codings"_s, QJsonArray()}};
    std::vector<MarkedPlace> places;
    for (const NumberedMark &mark : given->marks)
        places.push_back(mark.place);
    const auto coded = codeMarkedPlaces(call.project(), *code, places);
    if (!coded)
        return std::unexpected(coded.error());
    return QJsonObject{{u"marks"_s, marks}, {u"codings"_s, codedJson(call.project(), coded->codings)}};
}

std::vector<Option> whichMarks()
{
    return {
        {u"--source"_s, Form::Text, u"a PDF, by name or id"_s, false, true},
        {u"--mark"_s, Form::Whole, u"one of them, by its number"_s, true},
        {u"--author"_s, Form::Text, u"those of one person"_s},
        {u"--colour"_s, Form::Colour, u"those of one colour"_s},
        {u"--kind"_s, Form::Choice, u"those of one kind"_s, false, false, markKinds()},
        {u"--password"_s, Form::Text, u"opens an encrypted PDF"_s},
    };
}

} // namespace

CommandList markCommands()
{
    std::vector<Option> coding = whichMarks();
    coding.insert(coding.begin(), {u"--code"_s, Form::Text, u"by path or id"_s, false, true});
    return {
        {u"marks"_s, u"lists what others marked in a PDF"_s, Opens::ForReading, {}, whichMarks(), listMarks},
        {u"marks code"_s, u"codes what others marked in a PDF"_s, Opens::ForWriting, {}, coding, codeMarks},
    };
}

} // namespace partsong::cli
