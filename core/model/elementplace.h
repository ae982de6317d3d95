// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

struct Element;

// Where somebody put an element in the diagram; without one the layout decides.
struct ElementPlace {
    Id<ElementPlace> id;
    Id<Element> element;
    double x = 0; // of the centre
    double y = 0;
    bool operator==(const ElementPlace &) const = default;

    static const RecordType &type();
};

} // namespace partsong
