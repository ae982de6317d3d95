// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/attributevalues.h"
#include "core/store/project.h"

#include <QStringList>

#include <vector>

namespace partsong {

// What can be done to attributes and to the values that participants and sources have of them. Each is one
// Edit.

struct AttributeDraft {
    QString name;
    AttributeKind kind = AttributeKind::Text;
    QStringList choices = {}; // of a Choice
    bool operator==(const AttributeDraft &) const = default;
};

// In the order that people gave them.
std::vector<Attribute> attributesOf(const Project &project);
std::optional<Attribute> attributeCalled(const Project &project, const QString &name);

// Fails with Exists where there is one of that name, or where the name is one of the fields that every
// participant has: group, site, within.
Result<Id<Attribute>> defineAttribute(Project &project, const AttributeDraft &draft);
Status renameAttribute(Project &project, Id<Attribute> id, const QString &name);
// Values are written as the new kind writes them. Refused, with the first of them, where some do not fit it;
// a Choice without choices gets those that are in use.
Status setAttributeKind(Project &project, Id<Attribute> id, AttributeKind kind,
                        const QStringList &choices = {});
// Name, kind and choices at once.
Status changeAttribute(Project &project, Id<Attribute> id, const AttributeDraft &draft);
// Puts it at another place in the order, from 0.
Status moveAttribute(Project &project, Id<Attribute> id, int place);
// With all values of it.
Status removeAttribute(Project &project, Id<Attribute> id);

// A value as it was typed; "" takes it away.
struct AttributeSetting {
    Id<Attribute> attribute;
    SubjectId subject; // a participant or a source
    QString typed;
};
// All or none; fails with Format where words do not fit the kind.
Status setAttributes(Project &project, const std::vector<AttributeSetting> &settings);

} // namespace partsong
