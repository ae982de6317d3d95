// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storerecords.h"

#include "core/store/person.h"
#include "core/store/schema.h"
#include "core/store/study.h"

namespace partsong {

const RecordType &Person::type()
{
    static const RecordType type = describe("person", nullptr,
                                            {
                                                column<&Person::id>("id", Role::Id),
                                                column<&Person::name>("name", Role::Name),
                                            });
    return type;
}

const RecordType &Study::type()
{
    static const RecordType type = describe("study", nullptr,
                                            {
                                                column<&Study::id>("id", Role::Id),
                                                column<&Study::title>("title", Role::Words),
                                                column<&Study::unionCodings>("unioncodings", Role::Flag),
                                                column<&Study::created>("created", Role::Time),
                                                column<&Study::sealed>("sealed", Role::Time),
                                            });
    return type;
}

void registerStore(Schema &schema)
{
    schema.add(Study::type());
    schema.add(Person::type());
}

} // namespace partsong
