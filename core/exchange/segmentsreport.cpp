// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/segmentsreport.h"

#include "core/base/tr.h"
#include "core/coding/codequeries.h"
#include "core/coding/segments.h"
#include "core/exchange/shown.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString whereItStands(const Segment &segment)
{
    const Anchor &anchor = segment.coding.anchor;
    if (anchor.region())
        return Tr::tr("%1, a region of page %2").arg(segment.sourceName).arg(anchor.page);
    if (anchor.range.empty())
        return Tr::tr("%1, words since removed from the text").arg(segment.sourceName);
    return Tr::tr("%1, %2:%3").arg(segment.sourceName).arg(anchor.range.start).arg(anchor.range.end);
}

QString whoCoded(const Segment &segment)
{
    const QString coded = Tr::tr("coded by %1").arg(segment.coder);
    if (!segment.coding.weight)
        return coded;
    return coded + u", "_s + Tr::tr("weight %1").arg(*segment.coding.weight);
}

// The pseudonym where it is known, else as the transcript calls the voice.
QString speakerOf(const Segment &segment)
{
    if (segment.speaker.isEmpty() || segment.speaker == segment.participant)
        return segment.participant;
    return segment.participant.isEmpty() ? segment.speaker
                                         : u"%1 (%2)"_s.arg(segment.speaker, segment.participant);
}

void addSegment(Report &report, const Segment &segment)
{
    const QString words = segment.coding.anchor.region() ? Tr::tr("[part of a picture]") : segment.quote;
    report.add(ReportQuote{words, speakerOf(segment), whereItStands(segment) + u" · "_s + whoCoded(segment)});
    if (!segment.coding.comment.isEmpty())
        report.add(ReportParagraph{plainRun(segment.coding.comment), ReportParagraph::Look::Note});
}

} // namespace

Report segmentsReport(const Project &project, const CodingFilter &filter)
{
    QHash<Id<Code>, std::vector<Segment>> byCode;
    int count = 0;
    for (Segment &segment : segments(project, filter)) {
        byCode[segment.coding.code].push_back(std::move(segment));
        ++count;
    }
    Report report{.language = reportLanguage(),
                  .title = Tr::tr("Extracts"),
                  .above = project.study().title,
                  .subtitle = Tr::tr("%n extract(s)", nullptr, count),
                  .contents = byCode.size() > 1};
    report.cover.facts.emplace_back(Tr::tr("Taken from"), plainRun(asItStood(project)));
    for (const CodebookRow &row : codebook(project)) {
        const auto found = byCode.constFind(row.code.id);
        if (found == byCode.constEnd())
            continue;
        report.add(ReportHeading{2,
                                 {ReportRun{row.path, ReportRun::Look::Plain, row.code.colour}},
                                 u"code-"_s + row.code.id.text()});
        if (!row.code.definition.isEmpty())
            report.add(ReportParagraph{plainRun(row.code.definition), ReportParagraph::Look::Note});
        for (const Segment &segment : *found)
            addSegment(report, segment);
    }
    if (count == 0)
        report.add(ReportParagraph{plainRun(Tr::tr("Nothing is coded here yet."))});
    return report;
}

QString asItStood(const Project &project)
{
    const auto last = project.history(1);
    if (last.empty())
        return Tr::tr("the study as it was made on %1").arg(shownDay(project.study().created));
    return Tr::tr("the study as it stood on %1, after step %2 of its History")
        .arg(shownDay(last.front().time))
        .arg(last.front().number);
}

} // namespace partsong
