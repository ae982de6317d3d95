// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/voices.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/coding/codingqueries.h"
#include "core/sources/participant.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Pages are parted by form feeds.
std::vector<int> pageStarts(const TextIndex &text)
{
    std::vector<int> starts{0};
    const QByteArray &words = text.utf8();
    for (qsizetype feed = words.indexOf('\f'); feed >= 0; feed = words.indexOf('\f', feed + 1))
        starts.push_back(text.positionAt(feed + 1));
    return starts;
}

} // namespace

const Voices::Known &Voices::of(Id<Text> text) const
{
    const auto found = m_known.constFind(text);
    if (found != m_known.constEnd())
        return **found;
    auto known = std::make_shared<Known>();
    known->source = sourceOf(m_project, text).value_or(Source());
    known->turns = turnsOf(m_project, text);
    for (const Speaker &speaker : m_project.where<Speaker>("source", known->source.id))
        known->speakers.insert(speaker.id, speaker);
    if (known->source.kind == SourceKind::Pdf)
        known->pages = pageStarts(*m_project.text(text));
    return **m_known.insert(text, std::move(known));
}

Voices::Voice Voices::at(const CodingPlace &place) const
{
    const Known &known = of(place.text);
    Voice voice{.speaker = {},
                .participant = known.source.participant,
                .turn = place.page > 0 ? -1 : turnAt(known.turns, place.range.start)};
    if (voice.turn < 0)
        return voice;
    const Speaker speaker = known.speakers.value(known.turns[size_t(voice.turn)].speaker);
    voice.speaker = speaker.name;
    if (!speaker.participant.null() || speaker.interviewer) // what is asked is nobody's data
        voice.participant = speaker.participant;
    return voice;
}

int Voices::page(const CodingPlace &place) const
{
    const Known &known = of(place.text);
    if (place.page > 0)
        return known.source.kind == SourceKind::Picture ? 0 : place.page;
    const auto after = std::ranges::upper_bound(known.pages, place.range.start);
    return static_cast<int>(after - known.pages.begin());
}

QString Voices::citation(const CodingPlace &place) const
{
    const Voice voice = at(place);
    const Known &known = of(place.text);
    const auto participant = m_project.find(voice.participant);
    QStringList parts;
    if (participant)
        parts << participant->name;
    else if (!voice.speaker.isEmpty())
        parts << voice.speaker;
    if (!m_people)
        m_people.emplace(m_project);
    const QString site = participant ? m_people->siteOf(participant->id) : QString();
    parts << (site.isEmpty() ? known.source.name : site);
    if (const int there = page(place); there > 0)
        parts << Tr::tr("page %1").arg(there);
    if (voice.turn >= 0)
        parts << Tr::tr("turn %1").arg(voice.turn + 1);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

} // namespace partsong
