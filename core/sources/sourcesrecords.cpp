// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcesrecords.h"

#include "core/sources/attribute.h"
#include "core/sources/attributevalue.h"
#include "core/sources/cue.h"
#include "core/sources/interview.h"
#include "core/sources/participant.h"
#include "core/sources/readmark.h"
#include "core/sources/recruitmentgoal.h"
#include "core/sources/source.h"
#include "core/sources/sourcesubjects.h"
#include "core/sources/speaker.h"
#include "core/sources/stylerun.h"
#include "core/sources/text.h"
#include "core/sources/turn.h"
#include "core/store/schema.h"

namespace partsong {

const RecordType &Participant::type()
{
    static const RecordType type =
        describe("participant", "participant",
                 {
                     column<&Participant::id>("id", Role::Id),
                     column<&Participant::name>("name", Role::Name),
                     column<&Participant::group>("group", Role::Name),
                     column<&Participant::site>("site", Role::Name),
                     column<&Participant::created>("created", Role::Time),
                     link<&Participant::within>("within", "participant", OnRemove::Clear),
                 });
    return type;
}

const RecordType &Source::type()
{
    static const RecordType type =
        describe("source", "source",
                 {
                     column<&Source::id>("id", Role::Id),
                     column<&Source::name>("name", Role::Name),
                     column<&Source::kind>("kind", Role::Term),
                     column<&Source::folder>("folder", Role::Name),
                     column<&Source::file>("file", Role::Name),
                     column<&Source::language>("language", Role::Term),
                     column<&Source::encoding>("encoding", Role::Term),
                     column<&Source::original>("original", Role::BlobHash),
                     column<&Source::pages>("pages", Role::Number),
                     link<&Source::participant>("participant", "participant", OnRemove::Clear),
                     column<&Source::created>("created", Role::Time),
                     column<&Source::question>("question", Role::Words),
                 });
    return type;
}

const RecordType &Text::type()
{
    static const RecordType type = describe("text", nullptr,
                                            {
                                                column<&Text::id>("id", Role::Id),
                                                link<&Text::owner>("owner", "subject"),
                                                column<&Text::characters>("characters", Role::Characters),
                                                column<&Text::sha256>("sha256", Role::BodyHash),
                                                column<&Text::body>("body", Role::Body),
                                            });
    return type;
}

const RecordType &Speaker::type()
{
    static const RecordType type =
        describe("speaker", "speaker",
                 {
                     column<&Speaker::id>("id", Role::Id),
                     link<&Speaker::source>("source", "source"),
                     column<&Speaker::name>("name", Role::Name),
                     link<&Speaker::participant>("participant", "participant", OnRemove::Clear),
                     column<&Speaker::colour>("colour", Role::Term),
                     column<&Speaker::interviewer>("interviewer", Role::Flag),
                 });
    return type;
}

const RecordType &Turn::type()
{
    static const RecordType type = describe("turn", nullptr,
                                            {
                                                column<&Turn::id>("id", Role::Id),
                                                textLink<&Turn::text>("text"),
                                                link<&Turn::speaker>("speaker", "speaker", OnRemove::Clear),
                                                column<&Turn::range, &TextRange::start>("start", Role::Start),
                                                column<&Turn::range, &TextRange::end>("end", Role::End),
                                                column<&Turn::from>("from", Role::Number),
                                                column<&Turn::to>("to", Role::Number),
                                            });
    return type;
}

const RecordType &Cue::type()
{
    static const RecordType type = describe("cue", nullptr,
                                            {
                                                column<&Cue::id>("id", Role::Id),
                                                link<&Cue::turn>("turn", "turn"),
                                                textLink<&Cue::text>("text"),
                                                column<&Cue::range, &TextRange::start>("start", Role::Start),
                                                column<&Cue::range, &TextRange::end>("end", Role::End),
                                                column<&Cue::from>("from", Role::Number),
                                                column<&Cue::to>("to", Role::Number),
                                            });
    return type;
}

const RecordType &StyleRun::type()
{
    static const RecordType type =
        describe("stylerun", nullptr,
                 {
                     column<&StyleRun::id>("id", Role::Id),
                     textLink<&StyleRun::text>("text"),
                     column<&StyleRun::range, &TextRange::start>("start", Role::Start),
                     column<&StyleRun::range, &TextRange::end>("end", Role::End),
                     column<&StyleRun::style>("style", Role::Term),
                     column<&StyleRun::level>("level", Role::Number),
                 });
    return type;
}

const RecordType &Attribute::type()
{
    static const RecordType type = describe("attribute", nullptr,
                                            {
                                                column<&Attribute::id>("id", Role::Id),
                                                column<&Attribute::name>("name", Role::Name),
                                                column<&Attribute::kind>("kind", Role::Term),
                                                column<&Attribute::choices>("choices", Role::Name),
                                                column<&Attribute::order>("order", Role::Order),
                                            });
    return type;
}

const RecordType &AttributeValue::type()
{
    static const RecordType type = describe("attributevalue", nullptr,
                                            {
                                                column<&AttributeValue::id>("id", Role::Id),
                                                link<&AttributeValue::attribute>("attribute", "attribute"),
                                                link<&AttributeValue::subject>("subject", "subject"),
                                                column<&AttributeValue::value>("value", Role::Name),
                                            });
    return type;
}

const RecordType &Interview::type()
{
    static const RecordType type = describe("interview", nullptr,
                                            {
                                                column<&Interview::id>("id", Role::Id),
                                                link<&Interview::source>("source", "source"),
                                                column<&Interview::date>("date", Role::Words),
                                                column<&Interview::minutes>("minutes", Role::Number),
                                                column<&Interview::mode>("mode", Role::Words),
                                                column<&Interview::place>("place", Role::Name),
                                                column<&Interview::interviewer>("interviewer", Role::Name),
                                                column<&Interview::present>("present", Role::Name),
                                            });
    return type;
}

const RecordType &RecruitmentGoal::type()
{
    static const RecordType type =
        describe("recruitmentgoal", nullptr,
                 {
                     column<&RecruitmentGoal::id>("id", Role::Id),
                     column<&RecruitmentGoal::group>("group", Role::Name),
                     column<&RecruitmentGoal::site>("site", Role::Name),
                     column<&RecruitmentGoal::planned>("planned", Role::Number),
                     column<&RecruitmentGoal::approached>("approached", Role::Number),
                     column<&RecruitmentGoal::declined>("declined", Role::Number),
                 });
    return type;
}

const RecordType &ReadMark::type()
{
    static const RecordType type =
        describe("readmark", nullptr,
                 {
                     column<&ReadMark::id>("id", Role::Id),
                     link<&ReadMark::person>("person", "person"),
                     textLink<&ReadMark::text>("text"),
                     column<&ReadMark::range, &TextRange::start>("start", Role::Start),
                     column<&ReadMark::range, &TextRange::end>("end", Role::End),
                 });
    return type;
}

void registerSources(Schema &schema)
{
    schema.add(Participant::type());
    schema.add(Source::type());
    schema.add(Text::type());
    schema.add(Speaker::type());
    schema.add(Turn::type());
    schema.add(Cue::type());
    schema.add(StyleRun::type());
    schema.add(Attribute::type());
    schema.add(AttributeValue::type());
    schema.add(Interview::type());
    schema.add(RecruitmentGoal::type());
    schema.add(ReadMark::type());
    schema.add(sourceKind());
    schema.add(participantKind());
    schema.add(speakerKind());
}

} // namespace partsong
