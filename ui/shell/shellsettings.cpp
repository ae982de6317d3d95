// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellsettings.h"

namespace partsong {

AppearanceChoice appearanceChoice(const Settings &settings)
{
    return {settings.value(shellsettings::Scheme), settings.value(shellsettings::TextPercent),
            settings.value(shellsettings::Reading)};
}

void keepAppearanceChoice(Settings &settings, const AppearanceChoice &choice)
{
    settings.setValue(shellsettings::Scheme, choice.scheme);
    settings.setValue(shellsettings::TextPercent, choice.textPercent);
    settings.setValue(shellsettings::Reading, choice.readingFont);
}

} // namespace partsong
