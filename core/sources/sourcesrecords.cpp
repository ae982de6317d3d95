// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcesrecords.h"

#include "core/sources/cue.h"
#include "core/sources/participant.h"
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
    static const RecordType type = describe("participant", "participant",
                                            {
                                                column<&Participant::id>("id", Role::Id),
                                                column<&Participant::name>("name", Role::Name),
                                                column<&Participant::group>("group", Role::Name),
                                                column<&Participant::site>("site", Role::Name),
                                                column<&Participant::created>("created", Role::Time),
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

void registerSources(Schema &schema)
{
    schema.add(Participant::type());
    schema.add(Source::type());
    schema.add(Text::type());
    schema.add(Speaker::type());
    schema.add(Turn::type());
    schema.add(Cue::type());
    schema.add(StyleRun::type());
    schema.add(sourceKind());
    schema.add(participantKind());
    schema.add(speakerKind());
}

} // namespace partsong
