// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplemaker.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/quotes.h"
#include "core/coding/regions.h"
#include "core/formats/readerpool.h"
#include "core/links/memos.h"
#include "core/links/subjects.h"
#include "core/sources/import.h"
#include "core/sources/phrase.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"
#include "core/store/naming.h"
#include "core/themes/themes.h"
#include "core/workshop/ballot.h"

#include <QJsonArray>

// The words: persons, sources, codes, codings, quotes, themes, memos. Who took part is in samplepeople.cpp,
// what grew of the words in samplechain.cpp.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::pair<qsizetype, qsizetype>> placesIn(QByteArrayView words, QByteArrayView quote)
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (qsizetype at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1))
        places.emplace_back(at, at + quote.size());
    return places;
}

} // namespace

Status SampleMaker::make(const Progress &progress)
{
    using Part = void (SampleMaker::*)();
    const std::vector<Part> parts{
        &SampleMaker::addPersons,     &SampleMaker::addAttributes, &SampleMaker::addParticipants,
        &SampleMaker::addRecruitment, &SampleMaker::addSources,    &SampleMaker::addCodes,
        &SampleMaker::addCodings,     &SampleMaker::addQuotes,     &SampleMaker::addThemes,
        &SampleMaker::addMemos,       &SampleMaker::addWorkshops,  &SampleMaker::addModel,
        &SampleMaker::addReview};
    Edit edit(m_project, PARTSONG_LABEL("Make the sample study"));
    int done = 0;
    for (const Part part : parts) {
        progress.at(done++, static_cast<int>(parts.size()));
        if (progress.cancelled())
            return failure(ErrorKind::Cancelled, Tr::tr("Making the sample study was stopped."));
        (this->*part)();
        if (m_problem)
            return std::unexpected(*m_problem);
    }
    return edit.commit();
}

void SampleMaker::fail(const Error &error)
{
    if (!m_problem)
        m_problem = error;
}

void SampleMaker::failPlan(const QString &detail)
{
    fail({ErrorKind::Damaged,
          Tr::tr("The sample study could not be made; please install Partsong again."),
          detail,
          {},
          {}});
}

QJsonArray SampleMaker::list(const char *name) const
{
    return m_plan.value(QLatin1String(name)).toArray();
}

// What the plan does not say of anybody was done by the first.
void SampleMaker::actAs(const QJsonObject &planned)
{
    m_project.actAs(planned.value("by"_L1).toString(list("persons").first().toString()));
}

void SampleMaker::addPersons()
{
    if (m_plan.isEmpty())
        return failPlan(u"there is no plan"_s);
    Edit edit(m_project, PARTSONG_LABEL("Add team member"));
    for (const QJsonValue &name : list("persons")) {
        if (!m_project.personNamed(name.toString()))
            edit.insert(Person{Id<Person>::make(), name.toString()});
    }
    need(edit.commit());
}

void SampleMaker::addSources()
{
    for (const QJsonValue &planned : list("sources"))
        addSource(planned.toObject());
}

void SampleMaker::addSource(const QJsonObject &planned)
{
    if (m_problem)
        return;
    actAs(planned);
    const QString file = planned.value("file"_L1).toString();
    ReaderPool pool;
    const std::vector<ReadFile> read = readFiles({u":/sample/interviews/"_s + file}, {}, pool);
    if (!read.front().document)
        return fail(read.front().document.error());
    ImportChoices choices{planned.value("folder"_L1).toString(), {}, {}};
    const QString participant = planned.value("participant"_L1).toString();
    if (!participant.isEmpty()) {
        choices.participant = need(named<Participant>(m_project, participant));
        choices.speakers.insert(participant, choices.participant);
    }
    const ImportReport report = need(partsong::addSources(m_project, read, choices));
    if (report.sources.empty())
        return;
    m_sources.insert(file, report.sources.front());
    nameInterviewers(report.sources.front());
    addInterview(report.sources.front(), planned.value("interview"_L1).toObject());
    if (const QString caption = planned.value("caption"_L1).toString(); !caption.isEmpty())
        need(setCaption(m_project, textOf(m_project, report.sources.front()), caption));
}

void SampleMaker::addCodes()
{
    for (const QJsonValue &value : list("codes")) {
        const QJsonObject planned = value.toObject();
        const CodeFields fields{planned.value("colour"_L1).toString(),
                                planned.value("definition"_L1).toString(),
                                planned.value("include"_L1).toString(),
                                planned.value("exclude"_L1).toString(),
                                {}};
        need(addCode(m_project, planned.value("path"_L1).toString(), fields));
    }
}

void SampleMaker::addCodings()
{
    for (const QJsonValue &value : list("codings")) {
        const QJsonObject planned = value.toObject();
        actAs(planned);
        NewCoding coding{need(namedInTree<Code>(m_project, planned.value("code"_L1).toString())),
                         anchorOf(planned),
                         {},
                         planned.value("comment"_L1).toString()};
        if (m_problem)
            return;
        if (planned.contains("weight"_L1))
            coding.weight = planned.value("weight"_L1).toInt();
        m_codings.insert(planned.value("key"_L1).toString(), need(applyCode(m_project, coding)));
    }
}

// Words that stand in the source exactly once, in a PDF over line ends too; or a rectangle of a page.
Anchor SampleMaker::anchorOf(const QJsonObject &planned)
{
    const Id<Source> source = m_sources.value(planned.value("source"_L1).toString());
    const Id<Text> text = textOf(m_project, source);
    if (planned.contains("page"_L1)) {
        const QJsonArray rect = planned.value("rect"_L1).toArray();
        return regionAnchor(
            text, planned.value("page"_L1).toInt(),
            {rect.at(0).toDouble(), rect.at(1).toDouble(), rect.at(2).toDouble(), rect.at(3).toDouble()});
    }
    const auto words = m_project.text(text);
    const QString quote = planned.value("quote"_L1).toString();
    const bool pages = need(m_project.find(source)).kind == SourceKind::Pdf;
    const auto places = pages ? AsciiPhrase(quote, true, false).findIn(words->utf8())
                              : placesIn(words->utf8(), quote.toUtf8());
    Anchor anchor;
    if (places.size() == 1) {
        anchor.text = text;
        anchor.range = {words->positionAt(places[0].first), words->positionAt(places[0].second)};
    } else {
        failPlan(u"coding %1 is not there exactly once"_s.arg(planned.value("key"_L1).toString()));
    }
    return anchor;
}

// The first place of the words in the coded passage.
std::vector<TextRange> SampleMaker::rangesIn(const Coding &coding, const QString &words)
{
    const auto text = m_project.text(coding.anchor.text);
    const QByteArrayView passage = text->bytes(coding.anchor.range);
    const qsizetype at = passage.indexOf(words.toUtf8());
    if (at < 0) {
        failPlan(u"“%1” is not in its passage"_s.arg(words));
        return {};
    }
    const int start = coding.anchor.range.start + TextIndex::countCharacters(passage.first(at));
    return {{start, start + TextIndex::countCharacters(words.toUtf8())}};
}

void SampleMaker::addQuotes()
{
    for (const QJsonValue &value : list("quotes")) {
        const QJsonObject planned = value.toObject();
        actAs(planned);
        const Coding coding = need(m_project.find(m_codings.value(planned.value("coding"_L1).toString())));
        if (m_problem)
            return;
        QuoteFields fields;
        fields.attribution = planned.value("attribution"_L1).toString();
        const QJsonArray approved = planned.value("approved"_L1).toArray();
        fields.forWorkshop = approved.contains(u"workshop"_s);
        fields.forPpi = approved.contains(u"ppi"_s);
        fields.forPublication = approved.contains(u"publication"_s);
        fields.cuts.emplace();
        for (const QJsonValue &cut : planned.value("cuts"_L1).toArray())
            std::ranges::copy(rangesIn(coding, cut.toString()), std::back_inserter(*fields.cuts));
        fields.masks.emplace();
        for (const QJsonValue &mask : planned.value("masks"_L1).toArray()) {
            for (const TextRange &range : rangesIn(coding, mask.toObject().value("words"_L1).toString()))
                fields.masks->push_back({range, mask.toObject().value("as"_L1).toString()});
        }
        m_quotes.insert(planned.value("key"_L1).toString(), need(addQuote(m_project, coding.id, fields)));
    }
}

void SampleMaker::addThemes()
{
    actAs({});
    for (const QJsonValue &planned : list("themes"))
        addTheme(planned.toObject());
}

void SampleMaker::addTheme(const QJsonObject &planned)
{
    const ThemeChange words{.narrative = planned.value("narrative"_L1).toString(),
                            .statement = planned.value("statement"_L1).toString()};
    const Theme theme = need(partsong::addTheme(m_project, planned.value("path"_L1).toString(), words));
    std::vector<Id<Code>> codes;
    for (const QJsonValue &code : planned.value("codes"_L1).toArray())
        codes.push_back(need(namedInTree<Code>(m_project, code.toString())));
    need(putCodes(m_project, theme.id, codes));
    std::vector<SubjectId> quotes;
    for (const QJsonValue &quote : planned.value("quotes"_L1).toArray())
        quotes.push_back(subjectId(m_quotes.value(quote.toString())));
    need(setThemeQuotes(m_project, theme.id, quotes));
    const auto state = enumFromName<ThemeState>(planned.value("state"_L1).toString());
    ThemeChange change{.state = state.value_or(ThemeState::Candidate)};
    if (planned.contains("reason"_L1))
        change.reason = planned.value("reason"_L1).toString();
    need(setTheme(m_project, theme.id, change));
}

void SampleMaker::addMemos()
{
    for (const QJsonValue &value : list("memos")) {
        const QJsonObject planned = value.toObject();
        actAs(planned);
        MemoDraft memo{.title = planned.value("title"_L1).toString(),
                       .text = planned.value("text"_L1).toString()};
        memo.kind = enumFromName<MemoKind>(planned.value("kind"_L1).toString()).value_or(MemoKind::Analytic);
        if (planned.contains("on"_L1))
            memo.on = {subject(planned.value("on"_L1).toObject())};
        need(addMemo(m_project, memo));
    }
}

SubjectId SampleMaker::relation(const QJsonArray &parts)
{
    const QString name =
        parts.at(0).toString() + u' ' + parts.at(1).toString() + u' ' + parts.at(2).toString();
    return SubjectId(need(subjectNamed(m_project, name, {u"relation"_s})));
}

SubjectId SampleMaker::subject(const QJsonObject &reference)
{
    const QString kind = reference.keys().value(0);
    const QJsonValue value = reference.value(kind);
    const QString name = value.toString();
    if (kind == "source"_L1)
        return subjectId(m_sources.value(name));
    if (kind == "coding"_L1)
        return subjectId(m_codings.value(name));
    if (kind == "quote"_L1)
        return subjectId(m_quotes.value(name));
    if (kind == "note"_L1)
        return subjectId(m_notes.value(name));
    if (kind == "decision"_L1)
        return m_decisions.at(static_cast<size_t>(value.toInt()));
    if (kind == "relation"_L1)
        return relation(value.toArray());
    if (kind == "ballotOf"_L1) {
        const auto ballots = m_project.where<Ballot>("canvas", m_canvases.value(name));
        return ballots.empty() ? SubjectId() : subjectId(ballots.front().id);
    }
    return SubjectId(need(subjectNamed(m_project, name, {kind})));
}

} // namespace partsong
