// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/privacyrecords.h"

#include "core/privacy/realname.h"
#include "core/store/schema.h"

namespace partsong {

const RecordType &RealName::type()
{
    static const RecordType type = describe("realname", nullptr,
                                            {
                                                column<&RealName::id>("id", Role::Id),
                                                column<&RealName::name>("name", Role::Name),
                                                column<&RealName::pseudonym>("pseudonym", Role::Name),
                                                column<&RealName::kind>("kind", Role::Term),
                                            });
    return type;
}

void registerPrivacy(Schema &schema)
{
    schema.add(RealName::type());
}

} // namespace partsong
