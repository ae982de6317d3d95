// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace partsong {

class Project;
struct Source;
struct Text;

namespace bench {

// A study with one very long transcript and many codings, made up, and a short note that is shown at first.
// It is made at the path; where something is there already it is left alone, and the study stands beside it
// until this goes.
class LargeStudy {
public:
    LargeStudy(const QString &wanted, int words, int codings);

    const QString &path() const { return m_path; }
    Id<Source> source() const { return m_source; }
    Id<Text> text() const { return m_text; }
    const QString &words() const { return m_words; }
    int codings() const { return m_codings; }

private:
    void fill(Project &project);
    void addCodes(Project &project);

    std::unique_ptr<QTemporaryDir> m_beside;
    QString m_path;
    Id<Source> m_source;
    Id<Text> m_text;
    QString m_words;
    int m_codings = 0;
};

// Words in the manner of an interview: two voices, an empty line between their turns.
QString inventedInterview(int words);

} // namespace bench
} // namespace partsong
