// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codingsubjects.h"

#include "core/base/flowing.h"
#include "core/base/tr.h"
#include "core/coding/code.h"
#include "core/coding/coding.h"
#include "core/coding/codingqueries.h"
#include "core/coding/quotes.h"
#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"

// A code rests on its codings and the codes under it, a quote on its coding, a coding on the words
// themselves.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString codeTitle(const Project &project, const Uuid &id)
{
    return pathOf(project, Code::type(), id);
}

QString codeExcerpt(const Project &project, const Uuid &id)
{
    const auto code = project.find(Id<Code>(id));
    return code ? code->definition : QString();
}

Place codePlace(const Project &, const Uuid &id)
{
    return {u"coding"_s, id, {}};
}

std::vector<EvidenceStep> codeRests(const Project &project, const Uuid &id)
{
    std::vector<EvidenceStep> steps;
    for (const Code &child : project.where<Code>("parent", Id<Code>(id)))
        steps.push_back({child.id.uuid(), Stance::Supports, {}});
    CodingFilter filter;
    filter.codes = {Id<Code>(id)};
    for (const CodingPlace &place : codingPlaces(project, filter))
        steps.push_back({place.id.uuid(), Stance::Supports, {}});
    return steps;
}

std::vector<EvidenceStep> codeSupports(const Project &project, const Uuid &id)
{
    const auto code = project.find(Id<Code>(id));
    if (!code || code->parent.null())
        return {};
    return {{code->parent.uuid(), Stance::Supports, {}}};
}

QString codingTitle(const Project &project, const Uuid &id)
{
    const auto coding = project.find(Id<Coding>(id));
    if (coding && coding->anchor.region()) {
        const auto source = sourceOf(project, coding->anchor.text);
        if (source && source->kind == SourceKind::Picture)
            return Tr::tr("A region of “%1”").arg(source->name);
        return Tr::tr("A region of page %1").arg(coding->anchor.page);
    }
    return shortened(flowing(codedWords(project, Id<Coding>(id))));
}

QString codingExcerpt(const Project &project, const Uuid &id)
{
    return codedWords(project, Id<Coding>(id));
}

Place codingPlace(const Project &project, const Uuid &id)
{
    const auto coding = project.find(Id<Coding>(id));
    if (!coding)
        return {};
    const Uuid source = sourceIdOf(project, coding->anchor.text).uuid();
    if (coding->anchor.region())
        return {u"coding"_s, source, {}};
    return {u"coding"_s, source, coding->anchor.range};
}

// The source, and who is speaking there: by name where nobody knows which participant that is.
std::vector<EvidenceStep> codingOrigins(const Project &project, const Uuid &id)
{
    std::vector<EvidenceStep> steps;
    for (const CodingVoice &voice : voicesOf(project, {Id<Coding>(id)})) {
        steps.push_back({voice.source.uuid(), Stance::Supports, {}});
        const Uuid who = voice.participant.null() ? voice.speaker.uuid() : voice.participant.uuid();
        if (!who.null())
            steps.push_back({who, Stance::Supports, {}});
    }
    return steps;
}

// The passages that a source or a speaker gave.
std::vector<EvidenceStep> codingsFrom(const Project &project, const Uuid &subject)
{
    std::vector<EvidenceStep> steps;
    for (const Id<Coding> &coding : codingsIn(project, Id<Source>(subject)))
        steps.push_back({coding.uuid(), Stance::Supports, {}});
    for (const Id<Coding> &coding : codingsSpokenBy(project, Id<Speaker>(subject)))
        steps.push_back({coding.uuid(), Stance::Supports, {}});
    return steps;
}

std::vector<EvidenceStep> codingSupports(const Project &project, const Uuid &id)
{
    std::vector<EvidenceStep> steps;
    const auto coding = project.find(Id<Coding>(id));
    if (coding)
        steps.push_back({coding->code.uuid(), Stance::Supports, {}});
    for (const Quote &quote : project.where<Quote>("coding", Id<Coding>(id)))
        steps.push_back({quote.id.uuid(), Stance::Supports, {}});
    return steps;
}

// Sources and speakers, whether anything of them is coded or not.
std::vector<Uuid> givers(const Project &project)
{
    std::vector<Uuid> subjects;
    for (const Source &source : project.all<Source>())
        subjects.push_back(source.id.uuid());
    for (const Speaker &speaker : project.all<Speaker>())
        subjects.push_back(speaker.id.uuid());
    return subjects;
}

QString quoteTitle(const Project &project, const Uuid &id)
{
    return shortened(quoteWords(project, Id<Quote>(id)));
}

QString quoteExcerpt(const Project &project, const Uuid &id)
{
    return quoteWords(project, Id<Quote>(id));
}

Place quotePlace(const Project &project, const Uuid &id)
{
    const auto quote = project.find(Id<Quote>(id));
    return quote ? codingPlace(project, quote->coding.uuid()) : Place();
}

std::vector<EvidenceStep> quoteRests(const Project &project, const Uuid &id)
{
    const auto quote = project.find(Id<Quote>(id));
    if (!quote)
        return {};
    return {{quote->coding.uuid(), Stance::Supports, {}}};
}

} // namespace

const SubjectKind &codeKind()
{
    static const SubjectKind kind{"code",    "tag",       [] { return Tr::tr("Code"); },
                                  codeTitle, codeExcerpt, codePlace,
                                  codeRests, codeSupports};
    return kind;
}

const SubjectKind &codingKind()
{
    static const SubjectKind kind{.name = "coding",
                                  .icon = "draw-highlight",
                                  .shownName = [] { return Tr::tr("Coded passage"); },
                                  .title = codingTitle,
                                  .excerpt = codingExcerpt,
                                  .place = codingPlace,
                                  .restsOn = nullptr,
                                  .supports = codingSupports,
                                  .tiesUp = codingsFrom,
                                  .origins = codingOrigins,
                                  .tiedUp = givers,
                                  .supportedBy = codesAndQuotesOf};
    return kind;
}

const SubjectKind &quoteKind()
{
    static const SubjectKind kind{"quote",
                                  "format-text-blockquote",
                                  [] { return Tr::tr("Quote"); },
                                  quoteTitle,
                                  quoteExcerpt,
                                  quotePlace,
                                  quoteRests,
                                  nullptr};
    return kind;
}

} // namespace partsong
