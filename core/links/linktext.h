// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QString>

#include <optional>
#include <vector>

namespace partsong {

// Links in written words: [[Name]], or where several things have that name [[kind: Name]], or where a thing
// has no name [[some words|its id]].

struct NamedLink {
    qsizetype start = 0; // in UTF-16 units, of the first bracket
    qsizetype length = 0; // with the brackets
    QString name; // what stands between them
};
std::vector<NamedLink> linksIn(const QString &text);
// The link that the place between two letters lies in.
std::optional<NamedLink> linkAt(const QString &text, qsizetype place);

// What a name between brackets means: one thing, or nothing.
std::optional<Uuid> linkedSubject(const Project &project, const QString &name);
// The things that a text names, each once.
std::vector<SubjectId> namedIn(const Project &project, const QString &text);
// What to write between brackets so that it means this thing and no other: its name, or that with its kind
// before it, or at last some words and its id: what people said is never among them. "" where there is no
// such thing.
QString nameForLink(const Project &project, const Uuid &subject);

// Words as one would read them aloud: without the marks of Markdown and the brackets of links. For titles and
// lists.
QString withoutMarks(const QString &text);

} // namespace partsong
