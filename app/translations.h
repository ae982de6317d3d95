// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace partsong {

// Lets the application speak the language of locale, where Partsong does; British English elsewhere, with its
// plurals. Called once, when the application object stands and before any window does.
void loadTranslations(const QLocale &locale = QLocale::system());

} // namespace partsong
