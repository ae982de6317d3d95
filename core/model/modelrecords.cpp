// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelrecords.h"

#include "core/model/element.h"
#include "core/model/elementplace.h"
#include "core/model/modelkinds.h"
#include "core/model/modelversion.h"
#include "core/model/relation.h"
#include "core/store/schema.h"

namespace partsong {

const RecordType &Element::type()
{
    static const RecordType type = describe("element", "element",
                                            {
                                                column<&Element::id>("id", Role::Id),
                                                column<&Element::name>("name", Role::Words),
                                                column<&Element::elementType>("type", Role::Term),
                                                column<&Element::description>("description", Role::Words),
                                                column<&Element::created>("created", Role::Time),
                                            });
    return type;
}

const RecordType &Relation::type()
{
    static const RecordType type = describe("relation", "relation",
                                            {
                                                column<&Relation::id>("id", Role::Id),
                                                link<&Relation::from>("from", "element"),
                                                column<&Relation::relationType>("type", Role::Term),
                                                link<&Relation::to>("to", "element"),
                                                column<&Relation::description>("description", Role::Words),
                                                column<&Relation::created>("created", Role::Time),
                                            });
    return type;
}

const RecordType &ElementPlace::type()
{
    static const RecordType type = describe("elementplace", nullptr,
                                            {
                                                column<&ElementPlace::id>("id", Role::Id),
                                                link<&ElementPlace::element>("element", "element"),
                                                column<&ElementPlace::x>("x", Role::Number),
                                                column<&ElementPlace::y>("y", Role::Number),
                                            });
    return type;
}

const RecordType &ModelVersion::type()
{
    static const RecordType type = describe("modelversion", nullptr,
                                            {
                                                column<&ModelVersion::id>("id", Role::Id),
                                                column<&ModelVersion::name>("name", Role::Words),
                                                column<&ModelVersion::time>("time", Role::Time),
                                                column<&ModelVersion::step>("step", Role::Number),
                                                column<&ModelVersion::elements>("elements", Role::Number),
                                                column<&ModelVersion::relations>("relations", Role::Number),
                                                column<&ModelVersion::content>("content", Role::Words),
                                            });
    return type;
}

void registerModel(Schema &schema)
{
    schema.add(Element::type());
    schema.add(Relation::type());
    schema.add(ElementPlace::type());
    schema.add(ModelVersion::type());
    schema.add(elementKind);
    schema.add(relationKind);
}

} // namespace partsong
