// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "core/sources/speaker.h"
#include "core/sources/turn.h"
#include "core/store/project.h"

#include <QHash>
#include <QString>

#include <vector>

namespace partsong {

// Says who said coded words, and where: "Ruth · Interview 3". Keeps the turns of each text that it was asked
// about, so it is for one refresh, or until the study changes.
class WordOrigins {
public:
    explicit WordOrigins(const Project &project) : m_project(project) { }

    QString of(const Anchor &anchor);
    void forget() { m_origins.clear(); }

private:
    struct Origin {
        QString place; // the source, or what kind of thing owns the text
        QString person; // whose words all of it are, where that is known
        std::vector<Turn> turns;
    };
    const Origin &originOf(Id<Text> text);
    Origin load(Id<Text> text) const;
    QString nameOf(Id<Speaker> speaker);

    const Project &m_project;
    QHash<Id<Text>, Origin> m_origins;
    QHash<Id<Speaker>, QString> m_names;
};

} // namespace partsong
