// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/themesrecords.h"

#include "core/store/schema.h"
#include "core/themes/theme.h"
#include "core/themes/themecode.h"
#include "core/themes/themekind.h"
#include "core/themes/themequote.h"

namespace partsong {

const RecordType &Theme::type()
{
    static const RecordType type = describe("theme", "theme",
                                            {
                                                column<&Theme::id>("id", Role::Id),
                                                link<&Theme::parent>("parent", "theme"),
                                                column<&Theme::name>("name", Role::Words),
                                                column<&Theme::narrative>("narrative", Role::Words),
                                                column<&Theme::statement>("statement", Role::Words),
                                                column<&Theme::state>("state", Role::Term),
                                                column<&Theme::reason>("reason", Role::Words),
                                                column<&Theme::order>("order", Role::Order),
                                            });
    return type;
}

const RecordType &ThemeCode::type()
{
    static const RecordType type = describe("themecode", nullptr,
                                            {
                                                column<&ThemeCode::id>("id", Role::Id),
                                                link<&ThemeCode::theme>("theme", "theme"),
                                                link<&ThemeCode::code>("code", "code"),
                                                column<&ThemeCode::order>("order", Role::Order),
                                            });
    return type;
}

const RecordType &ThemeQuote::type()
{
    static const RecordType type = describe("themequote", nullptr,
                                            {
                                                column<&ThemeQuote::id>("id", Role::Id),
                                                link<&ThemeQuote::theme>("theme", "theme"),
                                                link<&ThemeQuote::quote>("quote", "quote"),
                                                column<&ThemeQuote::order>("order", Role::Order),
                                            });
    return type;
}

void registerThemes(Schema &schema)
{
    schema.add(Theme::type());
    schema.add(ThemeCode::type());
    schema.add(ThemeQuote::type());
    schema.add(themeKind);
}

} // namespace partsong
