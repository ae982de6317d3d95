// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/project.h"

#include <QString>
#include <QStringList>

namespace partsong {

// How people name things: by id, by exact name, or, in trees (codes, themes), by a path "Parent/Child" in
// which a slash or backslash of a name is written \/ or \\.

inline constexpr int LongestName = 120;

// The segments of a path; fails with Range where a segment is empty or over 120 characters, blanks aside.
Result<QStringList> splitPath(const QString &path);
QString joinPath(const QStringList &segments);
// A name as it is kept: trimmed, 1 to 120 characters; else fails with Range.
Result<QString> checkedName(const QString &name);

// The row of a table that an id or an exact name names. Fails with NotFound, or Ambiguous with the ids.
Result<Uuid> thingNamed(const Project &project, const RecordType &type, const char *nameColumn,
                        const QString &given);

// The node of a tree (a table with "parent", "name" and "order") that an id, a path, or, where only one has
// it, a last segment names.
Result<Uuid> nodeNamed(const Project &project, const RecordType &type, const QString &given);
// The child of a parent (null: the top level) that has this very name.
std::optional<Uuid> childNamed(const Project &project, const RecordType &type, const Uuid &parent,
                               const QString &name);
QString pathOf(const Project &project, const RecordType &type, const Uuid &id);
// Whether one node lies under another, or is it.
bool liesUnder(const Project &project, const RecordType &type, const Uuid &node, const Uuid &ancestor);
// All nodes in tree order: siblings by "order", then name; each with its depth.
struct TreeNode {
    Uuid id;
    int depth = 0;
};
std::vector<TreeNode> treeOrder(const Project &project, const RecordType &type);
// The place after the last child.
int nextOrder(const Project &project, const RecordType &type, const Uuid &parent);

template <typename T>
Result<Id<T>> named(const Project &project, const QString &given, const char *nameColumn = "name")
{
    return thingNamed(project, T::type(), nameColumn, given).transform([](const Uuid &id) {
        return Id<T>(id);
    });
}

template <typename T> Result<Id<T>> namedInTree(const Project &project, const QString &given)
{
    return nodeNamed(project, T::type(), given).transform([](const Uuid &id) { return Id<T>(id); });
}

// A name as a person would look for it, short enough for a sentence.
QString shortened(const QString &words, int most = 60);

} // namespace partsong
