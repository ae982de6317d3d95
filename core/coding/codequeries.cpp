// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codequeries.h"

#include "core/store/naming.h"
#include "core/store/sight.h"

namespace partsong {

std::vector<CodebookRow> codebook(const Project &project)
{
    QHash<Uuid, Code> codes;
    for (const Code &code : project.all<Code>())
        codes.insert(code.id.uuid(), code);
    const QHash<Id<Code>, int> counts = codingCounts(project);
    std::vector<CodebookRow> rows;
    QStringList trail;
    for (const TreeNode &node : treeOrder(project, Code::type())) {
        const Code code = codes.value(node.id);
        trail.resize(node.depth);
        trail << code.name;
        const int own = counts.value(code.id);
        rows.push_back({code, node.depth, joinPath(trail), own, own});
    }
    // In tree order, what lies under a row follows it, deeper than it.
    std::vector<size_t> open;
    for (size_t i = 0; i < rows.size(); ++i) {
        while (!open.empty() && rows[open.back()].depth >= rows[i].depth)
            open.pop_back();
        for (const size_t ancestor : open)
            rows[ancestor].total += rows[i].codings;
        open.push_back(i);
    }
    return rows;
}

QHash<Id<Code>, int> codingCounts(const Project &project, std::optional<Id<Person>> coder)
{
    QHash<Id<Code>, int> counts;
    Statement rows =
        project.query("SELECT code, count(*) FROM coding WHERE (?1 IS NULL OR coder=?1) GROUP BY code");
    const auto whose = onlyCoderSeen(project) ? onlyCoderSeen(project) : coder;
    rows.bind(0, whose ? whose->uuid() : Uuid());
    while (rows.next())
        counts.insert(rows.id<Code>(0), rows.number(1));
    return counts;
}

QHash<Id<Code>, qint64> lastCoded(const Project &project)
{
    QHash<Id<Code>, qint64> times;
    Statement rows =
        project.query("SELECT code, max(created) FROM coding WHERE (?1 IS NULL OR coder=?1) GROUP BY code");
    rows.bind(0, onlyCoderSeen(project).value_or(Id<Person>()).uuid());
    while (rows.next())
        times.insert(rows.id<Code>(0), rows.integer(1));
    return times;
}

std::vector<Id<Code>> codesUnder(const Project &project, Id<Code> code)
{
    std::vector<Id<Code>> codes{code};
    Statement children = project.query("SELECT id FROM code WHERE parent=? ORDER BY \"order\", rowid");
    for (size_t i = 0; i < codes.size(); ++i) {
        children.bind(0, codes[i].uuid());
        while (children.next())
            codes.push_back(children.id<Code>(0));
        children.reset();
    }
    return codes;
}

} // namespace partsong
