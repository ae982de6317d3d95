// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/naming.h"

#include "core/base/tr.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Error notFound(const QString &given)
{
    return Error{
        ErrorKind::NotFound,
        Tr::tr("There is no “%1” here. Check the name; capital letters count.").arg(shortened(given)),
        {},
        {},
        {}};
}

Error ambiguous(const QString &given, const std::vector<Uuid> &ids)
{
    Error error{ErrorKind::Ambiguous,
                Tr::tr("“%1” names %2 things. Say which by its id.").arg(shortened(given)).arg(ids.size()),
                {},
                {},
                {}};
    for (const Uuid &id : ids)
        error.ids << id.text();
    return error;
}

std::vector<Uuid> idsWhere(const Project &project, const RecordType &type, const char *column,
                           const Value &value)
{
    std::vector<Uuid> ids;
    Statement rows = project.query("SELECT id FROM " + QByteArray(type.table) + " WHERE \"" + column
                                   + "\" IS ? ORDER BY rowid");
    rows.bind(0, value);
    while (rows.next())
        ids.push_back(rows.uuid(0));
    return ids;
}

Result<Uuid> onlyOne(const QString &given, const std::vector<Uuid> &ids)
{
    if (ids.empty())
        return std::unexpected(notFound(given));
    if (ids.size() > 1)
        return std::unexpected(ambiguous(given, ids));
    return ids.front();
}

std::optional<Uuid> idGiven(const Project &project, const RecordType &type, const QString &given)
{
    const std::optional<Uuid> id = Uuid::fromText(given.trimmed());
    return id && project.findRow(type, *id) ? id : std::nullopt;
}

// A name with blanks around it was stored trimmed; older or imported ones may not have been.
bool sameName(const QString &stored, const QString &given)
{
    return stored == given || stored.trimmed() == given.trimmed();
}

struct Node {
    Uuid parent;
    QString name;
};

std::optional<Node> nodeOf(const Project &project, const RecordType &type, const Uuid &id)
{
    Statement row = project.query("SELECT parent, name FROM " + QByteArray(type.table) + " WHERE id=?");
    row.bind(0, id);
    if (!row.next())
        return std::nullopt;
    return Node{row.uuid(0), row.text(1)};
}

constexpr int DeepestTree = 1000;

} // namespace

QString shortened(const QString &words, int most)
{
    const QString line = words.simplified();
    if (line.size() <= most)
        return line;
    const bool halved = line.at(most - 2).isHighSurrogate();
    return line.left(halved ? most - 2 : most - 1).trimmed() + u"…"_s;
}

Result<QString> checkedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorKind::Range, Tr::tr("A name needs at least one character."));
    if (trimmed.toUcs4().size() > LongestName) {
        return failure(ErrorKind::Range,
                       Tr::tr("“%1” is too long for a name: keep it to %2 characters.")
                           .arg(shortened(trimmed))
                           .arg(LongestName));
    }
    return trimmed;
}

Result<QStringList> splitPath(const QString &path)
{
    QStringList segments{QString()};
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool escape =
            path[i] == u'\\' && i + 1 < path.size() && (path[i + 1] == u'/' || path[i + 1] == u'\\');
        if (path[i] == u'/')
            segments << QString();
        else
            segments.last() += escape ? path[++i] : path[i];
    }
    for (QString &segment : segments) {
        const Result<QString> name = checkedName(segment);
        if (!name)
            return std::unexpected(name.error());
        segment = *name;
    }
    return segments;
}

QString joinPath(const QStringList &segments)
{
    QStringList escaped;
    for (QString segment : segments)
        escaped << segment.replace(u"\\"_s, u"\\\\"_s).replace(u"/"_s, u"\\/"_s);
    return escaped.join(u"/"_s);
}

Result<Uuid> thingNamed(const Project &project, const RecordType &type, const char *nameColumn,
                        const QString &given)
{
    if (const auto id = idGiven(project, type, given))
        return *id;
    const std::vector<Uuid> exact = idsWhere(project, type, nameColumn, given);
    return onlyOne(given, exact.empty() ? idsWhere(project, type, nameColumn, given.trimmed()) : exact);
}

std::optional<Uuid> childNamed(const Project &project, const RecordType &type, const Uuid &parent,
                               const QString &name)
{
    Statement rows =
        project.query("SELECT id, name FROM " + QByteArray(type.table) + " WHERE parent IS ? ORDER BY rowid");
    rows.bind(0, uuidValue(parent));
    while (rows.next()) {
        if (sameName(rows.text(1), name))
            return rows.uuid(0);
    }
    return std::nullopt;
}

Result<Uuid> nodeNamed(const Project &project, const RecordType &type, const QString &given)
{
    if (const auto id = idGiven(project, type, given))
        return *id;
    const Result<QStringList> segments = splitPath(given);
    if (!segments)
        return std::unexpected(notFound(given));
    if (segments->size() == 1) {
        if (const auto top = childNamed(project, type, {}, segments->front()))
            return *top;
        return onlyOne(given, idsWhere(project, type, "name", segments->front()));
    }
    Uuid node;
    for (const QString &segment : *segments) {
        const auto child = childNamed(project, type, node, segment);
        if (!child)
            return std::unexpected(notFound(given));
        node = *child;
    }
    return node;
}

QString pathOf(const Project &project, const RecordType &type, const Uuid &id)
{
    QStringList segments;
    std::optional<Node> node = nodeOf(project, type, id);
    for (int depth = 0; node && depth < DeepestTree; ++depth) {
        segments.prepend(node->name);
        node = node->parent.null() ? std::nullopt : nodeOf(project, type, node->parent);
    }
    return joinPath(segments);
}

bool liesUnder(const Project &project, const RecordType &type, const Uuid &node, const Uuid &ancestor)
{
    Uuid at = node;
    for (int depth = 0; !at.null() && depth < DeepestTree; ++depth) {
        if (at == ancestor)
            return true;
        const std::optional<Node> found = nodeOf(project, type, at);
        at = found ? found->parent : Uuid();
    }
    return false;
}

std::vector<TreeNode> treeOrder(const Project &project, const RecordType &type)
{
    QHash<Uuid, std::vector<Uuid>> children;
    Statement rows = project.query("SELECT id, parent FROM " + QByteArray(type.table)
                                   + " ORDER BY \"order\", name, rowid");
    while (rows.next())
        children[rows.uuid(1)].push_back(rows.uuid(0));
    std::vector<TreeNode> ordered;
    std::vector<TreeNode> open;
    const auto push = [&](const Uuid &parent, int depth) {
        const std::vector<Uuid> below = children.take(parent);
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            open.push_back({*child, depth});
    };
    push({}, 0);
    while (!open.empty()) {
        const TreeNode node = open.back();
        open.pop_back();
        ordered.push_back(node);
        push(node.id, node.depth + 1);
    }
    return ordered;
}

int nextOrder(const Project &project, const RecordType &type, const Uuid &parent)
{
    Statement last = project.query("SELECT coalesce(max(\"order\"), -1) + 1 FROM " + QByteArray(type.table)
                                   + " WHERE parent IS ?");
    last.bind(0, uuidValue(parent));
    return last.next() ? last.number(0) : 0;
}

} // namespace partsong
