// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/workshop/canvasitem.h"
#include "core/workshop/note.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace partsong {

// What is seen of things on a board: plain values, so that a view keeps them and paints without asking the
// study.

struct NoteLook {
    QString text;
    QColor paper;
    QString table;
    QString group;
    int dots = 0;
    int links = 0; // what it is tied to
    bool operator==(const NoteLook &) const = default;
};

struct CardLook {
    QString kind; // as shown: "Quote"
    QString title; // "" where the words say it all
    QString words;
    bool spoken = false; // the words are somebody's: they stand in quotation marks
    QString attribution;
    QString warning; // "Not yet approved for workshops", or ""
    QColor colour; // of its code, where it has one
    bool operator==(const CardLook &) const = default;
};

struct FrameLook {
    QString title;
    bool operator==(const FrameLook &) const = default;
};

struct ConnectorLook {
    QString title;
    QRectF from; // where the things lie that it ties
    QRectF to;
    bool operator==(const ConnectorLook &) const = default;
};

using BoardLook = std::variant<FrameLook, ConnectorLook, NoteLook, CardLook>;

struct BoardPart {
    CanvasItem item;
    QRectF rect; // empty for a connector
    BoardLook look;
};

// A board as it is painted: the lowest part first.
struct BoardPicture {
    QString title;
    QRectF bounds;
    std::vector<BoardPart> parts;
};

NoteLook noteLook(const Project &project, Id<Note> id);
CardLook cardLook(const Project &project, const Uuid &subject);
// One item of a board; a connector's ends are looked up.
BoardPart boardPart(const Project &project, const CanvasItem &item);
BoardPicture boardPicture(const Project &project, Id<Canvas> id);

// A look in words, for a screen reader or an outline: "Note of table Kettle, Relatives: We knew. 3 dots."
QString described(const BoardLook &look);

} // namespace partsong
