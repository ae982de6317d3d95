// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modeltypes.h"

#include "core/base/tr.h"

namespace partsong {

using namespace Qt::StringLiterals;

const std::vector<ElementType> &elementTypes()
{
    static const std::vector<ElementType> types{
        {u"actor"_s, Tr::tr("Actor"), ElementShape::Pill, Tr::tr("A", "letter of actor"), 0xD6E8FA, 0x1D4468},
        {u"need"_s, Tr::tr("Need"), ElementShape::Rounded, Tr::tr("N", "letter of need"), 0xFFD9C7, 0x6B3316},
        {u"barrier"_s, Tr::tr("Barrier"), ElementShape::Cut, Tr::tr("B", "letter of barrier"), 0xFFD6E0,
         0x6B1F35},
        {u"enabler"_s, Tr::tr("Enabler"), ElementShape::Hexagon, Tr::tr("E", "letter of enabler"), 0xDFF2CF,
         0x2F5219},
        {u"activity"_s, Tr::tr("Activity"), ElementShape::Rectangle, Tr::tr("Ac", "letters of activity"),
         0xFFF2B3, 0x5C4A06},
        {u"touchpoint"_s, Tr::tr("Touchpoint"), ElementShape::Tab, Tr::tr("T", "letter of touchpoint"),
         0xE6DCF7, 0x43306B},
        {u"outcome"_s, Tr::tr("Outcome"), ElementShape::Rounded, Tr::tr("O", "letter of outcome"), 0xD3F0EC,
         0x0F5249},
        {u"tool"_s, Tr::tr("Tool"), ElementShape::Tab, Tr::tr("To", "letters of tool"), 0xECE7DF, 0x4A453C},
    };
    return types;
}

const std::vector<RelationType> &relationTypes()
{
    static const std::vector<RelationType> types{
        {u"needs"_s, Tr::tr("needs")},
        {u"provides"_s, Tr::tr("provides")},
        {u"informs"_s, Tr::tr("informs")},
        {u"helps"_s, Tr::tr("helps")},
        {u"hinders"_s, Tr::tr("hinders")},
        {u"leadsTo"_s, Tr::tr("leads to")},
        {u"partOf"_s, Tr::tr("is part of")},
        {u"handsOverTo"_s, Tr::tr("hands over to")},
        {u"refersTo"_s, Tr::tr("refers to")},
        {u"pays"_s, Tr::tr("pays for")},
        {u"contradicts"_s, Tr::tr("contradicts")},
        {u"relatesTo"_s, Tr::tr("relates to")},
    };
    return types;
}

ElementType elementType(const QString &name)
{
    const auto found = std::ranges::find(elementTypes(), name, &ElementType::name);
    if (found != elementTypes().end())
        return *found;
    return {name, name, ElementShape::Rectangle, name.left(1).toUpper(), 0xF1F1EE, 0x3D3D3A};
}

QString shownElementType(const QString &name)
{
    return elementType(name).shown;
}

QString shownRelationType(const QString &name)
{
    const auto found = std::ranges::find(relationTypes(), name, &RelationType::name);
    return found == relationTypes().end() ? name : found->shown;
}

} // namespace partsong
