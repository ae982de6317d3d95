// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/element.h"
#include "core/store/project.h"
#include "core/store/subjectkind.h"

#include <optional>
#include <vector>

namespace partsong {

struct ElementDraft {
    QString name;
    QString type;
    QString description = {};
};

// What to set; nothing stays as it is.
struct ElementChange {
    std::optional<QString> name = {};
    std::optional<QString> type = {};
    std::optional<QString> description = {};
};

// The model's parts. Fails with Exists, naming it, where there is one of that name and type, and with Range
// where name or type is none.
Result<Element> addElement(Project &project, const ElementDraft &draft);
Result<Element> setElement(Project &project, Id<Element> id, const ElementChange &change);
// Removes an element with its links and its evidence.
Status removeElement(Project &project, Id<Element> id);
// Makes an element that rests on a subject. Without a name it takes the subject's own.
Result<Element> makeElement(Project &project, const Uuid &subject, const QString &type,
                            const QString &name = {}, Stance stance = Stance::Supports);

// Puts an element somewhere in the diagram, by its centre, or leaves its place to the layout again.
Status placeElement(Project &project, Id<Element> id, double x, double y);
Status unplaceElement(Project &project, Id<Element> id);

} // namespace partsong
