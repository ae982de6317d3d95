// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace partsong {

// The one translation context of core. What is stored is never a translated text.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Core)
};

// What a step of the History is called. The English words are stored and translated when they are shown;
// they never carry a name or other words of people. Made with PARTSONG_LABEL so that translators see it.
struct Label {
    const char *english;

    static QString shown(const QString &stored) { return Tr::tr(stored.toUtf8().constData()); }
};

} // namespace partsong

#define PARTSONG_LABEL(text) (partsong::Label{QT_TRANSLATE_NOOP("Core", text)})
