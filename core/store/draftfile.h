// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// A hidden file beside the place that it is made for, while it has not its name: ".<UUID>.partsong-<what>".
// Gone again unless it was given its name. Making one also removes those that killed programs left in the
// folder.
class DraftFile {
public:
    DraftFile(const QString &folder, const QString &what);
    ~DraftFile();
    DraftFile(const DraftFile &) = delete;
    DraftFile &operator=(const DraftFile &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

// Removes drafts that nobody has touched for so long: no draft takes an hour to be written and checked.
void sweepDrafts(const QString &folder, int untouchedSeconds = 60 * 60);

} // namespace partsong
