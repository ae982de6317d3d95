// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/memo.h"
#include "core/store/project.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace partsong {

// A thing that a memo names, as it was called when the words of the memo were written.
struct LinkThen {
    Uuid now; // what it is part of, where it was merged since
    QString kind;
    QStringList path; // in a tree, with the names of those above it
};

// What the names between brackets in the words of a memo mean. A name goes on meaning the thing that it meant
// when the words were written, whatever that thing is called today and whatever else came to be called so;
// nothing of this is written down but the History.
class MemoNames {
public:
    MemoNames(const Project &project, const Memo &memo);

    // The words of the memo with their names as the things are called now.
    QString today() const;
    // Words that somebody wrote who read these: a name means what is called so now, and where nothing is, or
    // several things are, what it meant before.
    QString understood(const QString &text) const;

private:
    QString renamed(const QString &text,
                    const std::function<std::optional<Uuid>(const QString &)> &meaning) const;

    const Project &m_project;
    QString m_text;
    std::vector<LinkThen> m_links;
};

// The words of a memo as they are to be read today.
QString wordsToday(const Project &project, const Memo &memo);

} // namespace partsong
