// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/versionchanges.h"

#include "core/model/modellook.h"
#include "core/model/modeltypes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString sayChange(const char *english)
{
    return QCoreApplication::translate("VersionChanges", english);
}

QString nameOf(const ModelContent &content, const Uuid &id)
{
    const auto found = std::ranges::find(content.elements, id, &VersionElement::id);
    return found == content.elements.end() ? QString() : found->name;
}

QString inWords(const ModelContent &, const VersionElement &element)
{
    return u"%1: %2"_s.arg(shownElementType(element.type), element.name);
}

QString inWords(const ModelContent &content, const VersionRelation &relation)
{
    return QStringList{nameOf(content, relation.from), shownRelationType(relation.type),
                       nameOf(content, relation.to)}
        .join(u' ');
}

template <typename T> QString evidenceChange(const T &then, const T &now)
{
    return sayChange("evidence %1, was %2")
        .arg(evidenceWords({now.supports, now.challenges}), evidenceWords({then.supports, then.challenges}));
}

template <typename T> bool sameEvidence(const T &then, const T &now)
{
    return then.supports == now.supports && then.challenges == now.challenges;
}

QStringList differences(const VersionElement &then, const VersionElement &now)
{
    QStringList words;
    if (then.type != now.type)
        words << sayChange("%1, was %2").arg(shownElementType(now.type), shownElementType(then.type));
    if (then.description != now.description)
        words << sayChange("another description");
    if (!sameEvidence(then, now))
        words << evidenceChange(then, now);
    return words;
}

QStringList differences(const VersionRelation &then, const VersionRelation &now)
{
    QStringList words;
    if (then.type != now.type)
        words << sayChange("%1, was %2").arg(shownRelationType(now.type), shownRelationType(then.type));
    if (then.description != now.description)
        words << sayChange("another description");
    if (!sameEvidence(then, now))
        words << evidenceChange(then, now);
    return words;
}

void noteRenamed(VersionChanges &changes, const VersionElement &then, const VersionElement &now)
{
    if (then.name != now.name)
        changes.renamed << u"%1 → %2"_s.arg(then.name, now.name);
}

void noteRenamed(VersionChanges &, const VersionRelation &, const VersionRelation &) { }

template <typename T>
void compare(const ModelContent &then, const std::vector<T> &before, const ModelContent &now,
             const std::vector<T> &after, VersionChanges &changes)
{
    QHash<Uuid, const T *> known;
    for (const T &each : before)
        known.insert(each.id, &each);
    for (const T &each : after) {
        const T *old = known.take(each.id);
        if (!old) {
            changes.added << inWords(now, each);
            continue;
        }
        noteRenamed(changes, *old, each);
        if (const QStringList words = differences(*old, each); !words.isEmpty())
            changes.changed << u"%1: %2"_s.arg(inWords(now, each), words.join(u"; "_s));
    }
    for (const T &each : before) {
        if (known.contains(each.id))
            changes.removed << inWords(then, each);
    }
}

} // namespace

VersionChanges changesSince(const ModelContent &then, const ModelContent &now)
{
    VersionChanges changes;
    compare(then, then.elements, now, now.elements, changes);
    compare(then, then.relations, now, now.relations, changes);
    return changes;
}

QStringList heldIn(const ModelContent &content)
{
    QStringList words;
    for (const VersionElement &element : content.elements)
        words << inWords(content, element);
    for (const VersionRelation &relation : content.relations)
        words << inWords(content, relation);
    return words;
}

} // namespace partsong
