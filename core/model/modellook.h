// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/evidences.h"
#include "core/model/element.h"
#include "core/model/layout.h"
#include "core/model/modeltypes.h"
#include "core/model/relation.h"
#include "core/store/project.h"

#include <QFont>
#include <QString>

#include <vector>

namespace partsong {

// What is seen of the model's parts: plain values, so that a view keeps them and paints without asking the
// study.

struct ElementLook {
    QString name;
    ElementType type;
    EvidenceCounts evidence;
};

struct RelationLook {
    QString words; // "leads to"
    EvidenceCounts evidence;
};

struct ElementPart {
    Id<Element> id;
    ElementLook look;
    QRectF rect;
    bool placed = false; // by somebody, not by the layout
};

struct RelationPart {
    Id<Relation> id;
    Id<Element> from;
    Id<Element> to;
    RelationLook look;
    Route route;
};

// The model as it is painted.
struct ModelPicture {
    QString title;
    QRectF bounds;
    std::vector<ElementPart> elements;
    std::vector<RelationPart> relations;
};

ElementLook elementLook(const Project &project, const Element &element);
RelationLook relationLook(const Project &project, const Relation &relation);
// The whole model, laid out with boxes large enough for their words in this font. Takes tens of milliseconds
// for a hundred elements; may be asked for off the GUI thread.
ModelPicture modelPicture(const Project &project, const QFont &font = {});

// "3 for, 1 against"; "No evidence yet" where there is none.
QString evidenceWords(const EvidenceCounts &evidence);
// A part in words, for a screen reader or an outline.
QString described(const ElementLook &look);
QString described(const ModelPicture &picture, const RelationPart &relation);

} // namespace partsong
