// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QRectF>
#include <QString>

namespace partsong {

struct Canvas;

enum class CanvasItemKind { Note, Card, Frame, Connector };

// A placement on a board: of a subject (note, card), or a frame or connector that is only there.
struct CanvasItem {
    Id<CanvasItem> id;
    Id<Canvas> canvas;
    CanvasItemKind kind = CanvasItemKind::Note;
    SubjectId subject; // null for frames and connectors
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    int order = 0; // later ones lie on top
    QString title; // of a frame or connector
    Id<CanvasItem> from; // of a connector
    Id<CanvasItem> to;
    bool operator==(const CanvasItem &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::CanvasItemKind> {
    static constexpr const char *names[] = {"note", "card", "frame", "connector"};
};
