// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewrecords.h"

#include "core/review/response.h"
#include "core/review/reviewkinds.h"
#include "core/review/round.h"
#include "core/review/roundclaim.h"
#include "core/store/schema.h"

namespace partsong {

const RecordType &Round::type()
{
    static const RecordType type = describe("round", "round",
                                            {
                                                column<&Round::id>("id", Role::Id),
                                                column<&Round::name>("name", Role::Words),
                                                column<&Round::date>("date", Role::Term),
                                                column<&Round::ring>("ring", Role::Name),
                                            });
    return type;
}

const RecordType &RoundClaim::type()
{
    static const RecordType type = describe("roundclaim", nullptr,
                                            {
                                                column<&RoundClaim::id>("id", Role::Id),
                                                link<&RoundClaim::round>("round", "round"),
                                                link<&RoundClaim::claim>("claim", "subject"),
                                                column<&RoundClaim::order>("order", Role::Order),
                                            });
    return type;
}

const RecordType &Response::type()
{
    static const RecordType type = describe("response", "response",
                                            {
                                                column<&Response::id>("id", Role::Id),
                                                link<&Response::round>("round", "round"),
                                                link<&Response::claim>("claim", "subject"),
                                                column<&Response::reviewer>("reviewer", Role::Name),
                                                column<&Response::answer>("answer", Role::Term),
                                                column<&Response::hard>("hard", Role::Flag),
                                                column<&Response::ring>("ring", Role::Flag),
                                                column<&Response::comment>("comment", Role::Words),
                                                link<&Response::person>("person", "person"),
                                                column<&Response::created>("created", Role::Time),
                                            });
    return type;
}

void registerReview(Schema &schema)
{
    schema.add(Round::type());
    schema.add(RoundClaim::type());
    schema.add(Response::type());
    schema.add(roundKind);
    schema.add(responseKind);
}

} // namespace partsong
