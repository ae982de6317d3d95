// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modellook.h"

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace partsong {

// Paints the model: the one painter of the window's scene, of pictures and of print. A claim without evidence
// is drawn with a broken line, and what is for and against it stands in words. Selection and focus are the
// scene's own.

struct ModelInk {
    QColor background;
    QColor words;
    QColor faint;
    QColor line;
    bool dark = false;

    static ModelInk light();
    static ModelInk darkened();
};

struct ModelStyle {
    ModelInk ink = ModelInk::light();
    QFont font = {};
};

// The room that an element's words take, and that a relation's do.
QSizeF elementSize(const ElementLook &look, const QFont &font);
QSizeF relationLabelSize(const RelationLook &look, const QFont &font);
// The outline of an element, for hit tests and focus.
QPainterPath elementOutline(const QRectF &rect, ElementShape shape);

void paintElement(QPainter &painter, const QRectF &rect, const ElementLook &look, const ModelStyle &style);
// The line and its arrow head, which lie beneath the elements, and the words, which lie above everything.
void paintRelation(QPainter &painter, const Route &route, const RelationLook &look, const ModelStyle &style);
void paintRelationWords(QPainter &painter, const Route &route, const RelationLook &look,
                        const ModelStyle &style);
QRectF relationWordsRect(const Route &route, const RelationLook &look, const QFont &font);
void paintModel(QPainter &painter, const ModelPicture &picture, const ModelStyle &style);

// Pictures of the whole model with a margin, always with light ink. An empty model gives an empty sheet.
QByteArray modelSvg(const ModelPicture &picture, const QFont &font = {});
QImage modelImage(const ModelPicture &picture, double scale = 2, const QFont &font = {});

} // namespace partsong
