// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/boardlook.h"
#include "core/workshop/connectorshape.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace partsong {

// Paints boards: the one painter of the window's scene, of pictures and of print. It paints what it is given,
// where it is told; selection and focus are the scene's own.

struct BoardInk {
    QColor background;
    QColor frame;
    QColor frameLine;
    QColor card;
    QColor cardLine;
    QColor words;
    QColor faint;
    QColor warning;
    QColor line; // of connectors

    static BoardInk light();
    static BoardInk dark();
};

struct BoardStyle {
    BoardInk ink = BoardInk::light();
    QFont font = {};
};

// The title may be in larger type than usual, so that it is read from further off.
void paintFrame(QPainter &painter, const QRectF &rect, const FrameLook &look, const BoardStyle &style,
                int titleType = 20);
// The strip in which a frame's title stands.
QRectF frameTitleRect(const QRectF &frame);
// The title alone with the ground behind it: painted again above connectors, it is not crossed by them.
void paintFrameTitle(QPainter &painter, const QRectF &rect, const FrameLook &look, const BoardStyle &style,
                     int titleType = 20);
void paintNote(QPainter &painter, const QRectF &rect, const NoteLook &look, const BoardStyle &style);
void paintCard(QPainter &painter, const QRectF &rect, const CardLook &look, const BoardStyle &style);
// A connector without its words, which go on top of everything.
void paintConnector(QPainter &painter, const ConnectorLook &look, const BoardStyle &style);
void paintConnector(QPainter &painter, const ConnectorShape &shape, const BoardStyle &style,
                    double width = 1.75);
// Its words, in a rectangle of labelSize().
void paintLabel(QPainter &painter, const QRectF &rect, const QString &title, const BoardStyle &style);
QSizeF labelSize(const QString &title, const QFont &font);
// The line of a connector from edge to edge with its arrow head, for hit tests and bounds; empty where what
// it ties lies on top of one another.
QPainterPath connectorPath(const ConnectorLook &look);
void paintPart(QPainter &painter, const BoardPart &part, const BoardStyle &style);
void paintBoard(QPainter &painter, const BoardPicture &picture, const BoardStyle &style);

// Pictures of a whole board with a margin, always with light ink. An empty board gives an empty sheet.
QByteArray boardSvg(const BoardPicture &picture, const QFont &font = {});
QImage boardImage(const BoardPicture &picture, double scale = 2, const QFont &font = {});

} // namespace partsong
