// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelpainter.h"

#include "core/workshop/arrow.h"
#include "core/workshop/fittedtext.h"
#include "core/workshop/picturefile.h"

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestName = 176;
constexpr double NarrowestName = 96;
constexpr double Padding = 12;
constexpr double HeadHeight = 20;
constexpr double FootHeight = 18;
constexpr int NamePixels = 16;
constexpr int SmallPixels = 12;
constexpr double ArrowLength = 12;

// Shapes whose sides slant keep their words further in.
double sideRoom(ElementShape shape)
{
    return shape == ElementShape::Hexagon || shape == ElementShape::Pill ? 14 : 0;
}

QFont nameFont(const QFont &font)
{
    return sized(font, NamePixels, true);
}

QFont smallFont(const QFont &font)
{
    return sized(font, SmallPixels);
}

FittedText nameLines(const ElementLook &look, const QFont &font)
{
    return fitText(look.name, nameFont(font), QSizeF(WidestName, 400), NamePixels, NamePixels);
}

double widthOf(const QString &words, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(words);
}

QPen outlinePen(const EvidenceCounts &evidence, const QColor &colour, double width)
{
    QPen pen(colour, width, evidence.all() == 0 ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    if (evidence.all() == 0)
        pen.setDashPattern({5, 4});
    return pen;
}

QPolygonF hexagon(const QRectF &rect)
{
    const double in = std::min(16.0, rect.width() / 4);
    return QPolygonF{rect.topLeft() + QPointF(in, 0),          rect.topRight() - QPointF(in, 0),
                     QPointF(rect.right(), rect.center().y()), rect.bottomRight() - QPointF(in, 0),
                     rect.bottomLeft() + QPointF(in, 0),       QPointF(rect.left(), rect.center().y())};
}

QPolygonF cutCorners(const QRectF &rect)
{
    const double in = 10;
    return QPolygonF{rect.topLeft() + QPointF(in, 0),     rect.topRight() - QPointF(in, 0),
                     rect.topRight() + QPointF(0, in),    rect.bottomRight() - QPointF(0, in),
                     rect.bottomRight() - QPointF(in, 0), rect.bottomLeft() + QPointF(in, 0),
                     rect.bottomLeft() - QPointF(0, in),  rect.topLeft() + QPointF(0, in)};
}

QPolygonF foldedCorner(const QRectF &rect)
{
    const double fold = 14;
    return QPolygonF{rect.topLeft(), rect.topRight() - QPointF(fold, 0), rect.topRight() + QPointF(0, fold),
                     rect.bottomRight(), rect.bottomLeft()};
}

QPainterPath closed(const QPolygonF &polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

// The letter of a type in a small disc, and its name.
void paintHead(QPainter &painter, const QRectF &head, const ElementLook &look, const ModelStyle &style)
{
    const QRectF disc(head.left(), head.top(), 18, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ink.words);
    painter.drawEllipse(disc);
    painter.setPen(style.ink.dark ? look.type.dark : look.type.light);
    paintLine(painter, disc, look.type.letter, sized(style.font, look.type.letter.size() > 1 ? 10 : 12, true),
              Qt::AlignHCenter);
    painter.setPen(style.ink.words);
    paintLine(painter, head.adjusted(24, 0, 0, 0), look.type.shown, smallFont(style.font));
}

QString labelWords(const RelationLook &look)
{
    return look.evidence.all() == 0 ? QString() : evidenceWords(look.evidence);
}

Sheet sheetOf(const ModelPicture &picture)
{
    QStringList words;
    for (const ElementPart &part : picture.elements)
        words << described(part.look);
    for (const RelationPart &part : picture.relations)
        words << described(picture, part);
    const QRectF bounds = picture.bounds.isEmpty() ? QRectF(0, 0, 320, 200) : picture.bounds;
    return {picture.title, words.join(u'\n'), bounds.adjusted(-32, -32, 32, 32),
            ModelInk::light().background};
}

} // namespace

ModelInk ModelInk::light()
{
    return {0xFFFFFF, 0x24211D, 0x5A554C, 0x4F4A42, false};
}

ModelInk ModelInk::darkened()
{
    return {0x1E1F22, 0xF4F2ED, 0xC0BCB4, 0xC9C5BD, true};
}

QSizeF elementSize(const ElementLook &look, const QFont &font)
{
    const FittedText name = nameLines(look, font);
    double width = NarrowestName;
    for (const QString &line : name.lines)
        width = std::max(width, widthOf(line.trimmed(), nameFont(font)) + 2);
    width = std::max({width, widthOf(look.type.shown, smallFont(font)) + 26,
                      widthOf(evidenceWords(look.evidence), smallFont(font)) + 2});
    return QSizeF(std::ceil(width + 2 * Padding + 2 * sideRoom(look.type.shape)),
                  std::ceil(name.height() + HeadHeight + FootHeight + 2 * Padding));
}

QSizeF relationLabelSize(const RelationLook &look, const QFont &font)
{
    const QString counts = labelWords(look);
    const double width = std::max(widthOf(look.words, sized(font, 14)), widthOf(counts, sized(font, 11)));
    return QSizeF(std::ceil(width + 12), counts.isEmpty() ? 20 : 36);
}

QPainterPath elementOutline(const QRectF &rect, ElementShape shape)
{
    QPainterPath path;
    switch (shape) {
    case ElementShape::Rectangle:
        path.addRoundedRect(rect, 2, 2);
        return path;
    case ElementShape::Rounded:
        path.addRoundedRect(rect, 14, 14);
        return path;
    case ElementShape::Pill:
        path.addRoundedRect(rect, std::min(rect.height() / 2, 40.0), std::min(rect.height() / 2, 40.0));
        return path;
    case ElementShape::Hexagon:
        return closed(hexagon(rect));
    case ElementShape::Cut:
        return closed(cutCorners(rect));
    case ElementShape::Tab:
        return closed(foldedCorner(rect));
    }
    return path;
}

void paintElement(QPainter &painter, const QRectF &rect, const ElementLook &look, const ModelStyle &style)
{
    const QColor paper = style.ink.dark ? look.type.dark : look.type.light;
    painter.setPen(outlinePen(look.evidence, style.ink.dark ? paper.lighter(190) : paper.darker(165), 1.8));
    painter.setBrush(paper);
    painter.drawPath(elementOutline(rect, look.type.shape));
    const double side = Padding + sideRoom(look.type.shape);
    const QRectF inner = rect.adjusted(side, Padding - 2, -side, -Padding + 2);
    paintHead(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), 18)), look, style);
    const QRectF box = inner.adjusted(0, HeadHeight + 2, 0, -FootHeight);
    const FittedText name = nameLines(look, style.font);
    painter.setPen(style.ink.words);
    paintText(painter, box, name, nameFont(style.font));
    painter.setPen(style.ink.dark ? style.ink.faint : QColor(0x4A, 0x45, 0x3C));
    paintLine(painter, QRectF(inner.left(), inner.bottom() - FootHeight + 2, inner.width(), FootHeight),
              evidenceWords(look.evidence), smallFont(style.font));
}

void paintRelation(QPainter &painter, const Route &route, const RelationLook &look, const ModelStyle &style)
{
    if (route.empty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(outlinePen(look.evidence, style.ink.line, 1.8));
    painter.drawPath(route.path());
    const QPointF back = route.curve.back() == route.tip && route.curve.size() > 1
        ? route.curve.at(route.curve.size() - 2)
        : route.curve.back();
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ink.line);
    painter.drawPolygon(arrowHead(back, route.tip, ArrowLength));
}

QRectF relationWordsRect(const Route &route, const RelationLook &look, const QFont &font)
{
    QRectF label(QPointF(), relationLabelSize(look, font));
    label.moveCenter(route.label);
    return label;
}

void paintRelationWords(QPainter &painter, const Route &route, const RelationLook &look,
                        const ModelStyle &style)
{
    if (route.empty())
        return;
    const QRectF label = relationWordsRect(route, look, style.font);
    QColor behind = style.ink.background;
    behind.setAlpha(240);
    painter.setPen(Qt::NoPen);
    painter.setBrush(behind);
    painter.drawRoundedRect(label, 4, 4);
    const QString counts = labelWords(look);
    const double line = counts.isEmpty() ? label.height() : label.height() / 2;
    painter.setPen(style.ink.words);
    paintLine(painter, QRectF(label.topLeft(), QSizeF(label.width(), line)), look.words,
              sized(style.font, 14), Qt::AlignHCenter);
    painter.setPen(style.ink.faint);
    if (!counts.isEmpty())
        paintLine(painter, label.adjusted(0, line, 0, -2), counts, sized(style.font, 11), Qt::AlignHCenter);
}

void paintModel(QPainter &painter, const ModelPicture &picture, const ModelStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RelationPart &part : picture.relations)
        paintRelation(painter, part.route, part.look, style);
    for (const ElementPart &part : picture.elements)
        paintElement(painter, part.rect, part.look, style);
    for (const RelationPart &part : picture.relations)
        paintRelationWords(painter, part.route, part.look, style);
}

QByteArray modelSvg(const ModelPicture &picture, const QFont &font)
{
    const ModelStyle style{ModelInk::light(), font};
    return svgOf(sheetOf(picture), [&](QPainter &painter) { paintModel(painter, picture, style); });
}

QImage modelImage(const ModelPicture &picture, double scale, const QFont &font)
{
    const ModelStyle style{ModelInk::light(), font};
    return imageOf(sheetOf(picture), scale, [&](QPainter &painter) { paintModel(painter, picture, style); });
}

} // namespace partsong
