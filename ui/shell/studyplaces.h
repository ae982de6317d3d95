// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

class Settings;

// What a person has settled about studies that lie in synchronised or network folders: which are opened there
// all the same, and which copies on this machine were made of which.
class StudyPlaces {
public:
    explicit StudyPlaces(Settings &settings) : m_settings(settings) { }

    bool openedAnyway(const QString &path) const;
    void openAnyway(const QString &path);
    // The copy that was made of a study last, while it is there; else "".
    QString copyOf(const QString &path) const;
    // The study that this is a copy of; "" where it is none.
    QString originOf(const QString &copy) const;
    void keepCopy(const QString &path, const QString &copy);

private:
    Settings &m_settings;
};

} // namespace partsong
