// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace partsong {

// The types of elements and of links between them that people choose from. Any other plain word may be used.

// How a type of element is told apart from others: by word, shape, letter and colour together.
enum class ElementShape { Rectangle, Rounded, Pill, Hexagon, Cut, Tab };

struct ElementType {
    QString name; // as stored: "actor"
    QString shown; // translated: "Actor"
    ElementShape shape = ElementShape::Rectangle;
    QString letter;
    QColor light; // of its paper, with dark words on it
    QColor dark; // in a dark window, with light words on it
};

struct RelationType {
    QString name;
    QString shown;
};

const std::vector<ElementType> &elementTypes();
const std::vector<RelationType> &relationTypes();
// A type of any name; one that is not in the list is shown as it is written.
ElementType elementType(const QString &name);
QString shownElementType(const QString &name);
QString shownRelationType(const QString &name);

} // namespace partsong
