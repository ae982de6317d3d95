// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellsettings.h"

namespace partsong {

ThemeChoice themeChoice(const Settings &settings)
{
    return {settings.value(shellsettings::Scheme), settings.value(shellsettings::TextPercent),
            settings.value(shellsettings::Reading)};
}

void keepThemeChoice(Settings &settings, const ThemeChoice &choice)
{
    settings.setValue(shellsettings::Scheme, choice.scheme);
    settings.setValue(shellsettings::TextPercent, choice.textPercent);
    settings.setValue(shellsettings::Reading, choice.readingFont);
}

} // namespace partsong
