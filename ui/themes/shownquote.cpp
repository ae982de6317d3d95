// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/shownquote.h"

#include "core/base/textindex.h"
#include "core/coding/blindwork.h"
#include "core/links/evidences.h"
#include "core/links/subjects.h"
#include "core/themes/themequeries.h"
#include "ui/themes/wordorigins.h"

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

void addRun(std::vector<WordRun> &runs, const QString &words, WordRun::Kind kind)
{
    if (!words.isEmpty())
        runs.push_back({words, kind});
}

// Line ends, tabs and runs of blanks are shown as one blank, also where two runs meet.
std::vector<WordRun> simplified(std::vector<WordRun> runs)
{
    bool blankBefore = true;
    for (WordRun &run : runs) {
        QString words;
        for (const QChar letter : std::as_const(run.words)) {
            const bool blank = letter.isSpace();
            if (!blank || !blankBefore)
                words += blank ? u' ' : letter;
            blankBefore = blank;
        }
        run.words = words;
    }
    std::erase_if(runs, [](const WordRun &run) { return run.words.isEmpty(); });
    if (!runs.empty() && runs.back().words.endsWith(u' '))
        runs.back().words.chop(1);
    return runs;
}

ShownQuote shownPassage(const Project &project, const Coding &coding, std::vector<QuoteCut> cuts,
                        WordOrigins &origins)
{
    ShownQuote shown;
    shown.subject = subjectId(coding.id);
    if (!seesCodingsOf(project, coding.coder)) {
        addRun(shown.runs, hiddenWords(), WordRun::Kind::Plain);
        return shown;
    }
    if (coding.anchor.range.empty())
        addRun(shown.runs, coding.orphanWords.simplified(), WordRun::Kind::Plain);
    else
        shown.runs = runsOf(project, coding.anchor, std::move(cuts));
    shown.origin = origins.of(coding.anchor);
    return shown;
}

ShownQuote shownQuote(const Project &project, Id<Quote> id, WordOrigins &origins)
{
    const auto quote = project.find(id);
    const auto coding = quote ? project.find(quote->coding) : Result<Coding>(std::unexpected(quote.error()));
    if (!coding)
        return {};
    ShownQuote shown = shownPassage(project, *coding, project.where<QuoteCut>("quote", id), origins);
    shown.subject = subjectId(id);
    shown.quote = true;
    shown.attribution = quote->attribution;
    shown.forWorkshop = quote->forWorkshop;
    shown.forPpi = quote->forPpi;
    shown.forPublication = quote->forPublication;
    return shown;
}

ShownQuote shownOther(const Project &project, const Uuid &subject)
{
    ShownQuote shown;
    shown.subject = SubjectId(subject);
    const QString words = excerptOf(project, subject);
    addRun(shown.runs, (words.isEmpty() ? titleOf(project, subject) : words).simplified(),
           WordRun::Kind::Plain);
    const SubjectKind *kind = project.kindOf(subject);
    shown.origin = kind ? kind->shownName() : QString();
    return shown;
}

ShownQuote shownSubject(const Project &project, const Uuid &subject, WordOrigins &origins)
{
    const QString kind = project.kindNameOf(subject);
    if (kind == u"quote")
        return shownQuote(project, Id<Quote>(subject), origins);
    const auto coding =
        kind == u"coding" ? project.find(Id<Coding>(subject)) : failure(ErrorKind::NotFound, {});
    return coding ? shownPassage(project, *coding, {}, origins) : shownOther(project, subject);
}

} // namespace

QString wordsOf(const ShownQuote &quote)
{
    QString words;
    for (const WordRun &run : quote.runs)
        words += run.words;
    return words;
}

std::vector<WordRun> runsOf(const Project &project, const Anchor &anchor, std::vector<QuoteCut> cuts)
{
    std::ranges::sort(cuts, {}, [](const QuoteCut &cut) { return cut.range.start; });
    const auto text = project.text(anchor.text);
    std::vector<WordRun> runs;
    int at = anchor.range.start;
    for (const QuoteCut &cut : cuts) {
        if (cut.range.end <= at || cut.range.empty())
            continue;
        if (cut.range.start >= anchor.range.end) // the passage once reached further
            break;
        addRun(runs, text->words({at, std::max(at, cut.range.start)}), WordRun::Kind::Plain);
        addRun(runs, cut.masked ? cut.mask : u" […] "_s,
               cut.masked ? WordRun::Kind::Masked : WordRun::Kind::Cut);
        at = cut.range.end;
    }
    addRun(runs, text->words({at, std::max(at, anchor.range.end)}), WordRun::Kind::Plain);
    return simplified(std::move(runs));
}

std::vector<ShownQuote> shownQuotesOf(const Project &project, Id<Theme> theme, WordOrigins &origins)
{
    std::vector<ShownQuote> shown;
    for (const Id<Quote> &quote : quotesOf(project, theme))
        shown.push_back(shownQuote(project, quote, origins));
    return shown;
}

std::vector<ShownQuote> shownAgainst(const Project &project, Id<Theme> theme, WordOrigins &origins)
{
    std::vector<ShownQuote> shown;
    for (const Evidence &evidence : evidenceOf(project, theme.uuid())) {
        if (evidence.stance != Stance::Challenges)
            continue;
        ShownQuote made = shownSubject(project, evidence.subject.uuid(), origins);
        made.evidence = evidence.id;
        made.note = evidence.note;
        shown.push_back(made);
    }
    return shown;
}

} // namespace partsong
