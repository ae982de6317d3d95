// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"
#include "ui/widgets/appearance.h"

namespace partsong::shellsettings {

inline constexpr SettingKey<ColourScheme> Scheme{"look/scheme", ColourScheme::System};
inline constexpr SettingKey<int> TextPercent{"look/textPercent", 100};
inline constexpr SettingKey<ReadingFont> Reading{"look/readingFont", ReadingFont::Serif};
inline const SettingKey<QByteArray> Geometry{"window/geometry", {}};
inline const SettingKey<QByteArray> Layout{"window/layout", {}}; // one for each workspace
inline const SettingKey<QString> LastWorkspace{"window/workspace", {}};
inline const SettingKey<QStringList> RecentStudies{"studies/recent", {}};
inline const SettingKey<QStringList> OpenedAnyway{"studies/openedAnyway", {}}; // though synchronised
inline const SettingKey<QStringList> WorkingCopies{"studies/workingCopies",
                                                   {}}; // a study, its copy, a study...
inline const SettingKey<QString> LastFolder{"studies/folder", {}};
inline const SettingKey<QString> PersonName{"person/name", {}}; // at this machine, as a rule
inline const SettingKey<QByteArray> ActedAs{"person/inStudy", {}}; // one for each study

} // namespace partsong::shellsettings

namespace partsong {

AppearanceChoice appearanceChoice(const Settings &settings);
void keepAppearanceChoice(Settings &settings, const AppearanceChoice &choice);

} // namespace partsong
