// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardpainter.h"

#include "core/base/tr.h"
#include "core/workshop/fittedtext.h"
#include "core/workshop/picturefile.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Notes keep their paper in light and dark, so their words are always dark.
const QColor OnPaper(0x24, 0x21, 0x1D);
const QColor FaintOnPaper(0x4E, 0x49, 0x40);

constexpr double NotePadding = 10;
constexpr double NoteLine = 13;
constexpr double CardPadding = 12;
constexpr double DotRadius = 11.5;
constexpr int LabelType = 13;

void fill(QPainter &painter, const QRectF &rect, double radius, const QColor &colour,
          const QPen &pen = Qt::NoPen)
{
    painter.setPen(pen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintShadow(QPainter &painter, const QRectF &rect, double radius)
{
    fill(painter, rect.translated(0, 2), radius, QColor(0, 0, 0, 38));
}

QString noteFoot(const NoteLook &look)
{
    QStringList parts;
    for (const QString &part : {look.table, look.group}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

// Two rings of a chain: the note is tied to what lies beside it.
double paintRings(QPainter &painter, const QRectF &foot)
{
    painter.setPen(QPen(FaintOnPaper, 1.3));
    painter.setBrush(Qt::NoBrush);
    for (const double left : {0.0, 5.0})
        painter.drawRoundedRect(QRectF(foot.left() + left + 0.5, foot.center().y() - 2.8, 7.5, 5.6), 2.8,
                                2.8);
    return 17;
}

// How many dots, as one dot with the number in it, which is read from further off than many.
double paintDots(QPainter &painter, const QPointF &corner, int dots, const QFont &font)
{
    if (dots <= 0)
        return 0;
    const QFont bold = sized(font, 13, true);
    const QString number = QString::number(dots);
    const double width = std::max(2 * DotRadius, QFontMetricsF(bold).horizontalAdvance(number) + 12);
    const QRectF pill(corner.x() - width, corner.y() - 2 * DotRadius, width, 2 * DotRadius);
    fill(painter, pill, DotRadius, OnPaper);
    painter.setPen(Qt::white);
    paintLine(painter, pill, number, bold, Qt::AlignHCenter);
    return width + 4;
}

// Table and group stand in one line, or in two where one is too narrow. Gives back how high the foot is.
double paintNoteFoot(QPainter &painter, const QRectF &inner, const NoteLook &look, const QFont &font)
{
    if (noteFoot(look).isEmpty() && look.dots <= 0 && look.links <= 0)
        return 0;
    const double dots = paintDots(painter, inner.bottomRight() + QPointF(3, 3), look.dots, font);
    const QFont small = sized(font, 11);
    const double rings = look.links > 0 ? 17 : 0;
    const double width = inner.width() - dots - rings;
    const bool fits = QFontMetricsF(small).horizontalAdvance(noteFoot(look)) <= width;
    const QStringList lines = fits || look.table.isEmpty() || look.group.isEmpty()
        ? QStringList{noteFoot(look)}
        : QStringList{look.table, look.group};
    const double height = NoteLine * static_cast<double>(lines.size());
    QRectF line(inner.left() + rings, inner.bottom() + 2 - height, width, NoteLine);
    if (look.links > 0)
        paintRings(painter, QRectF(inner.left(), line.top(), rings, height));
    painter.setPen(FaintOnPaper);
    for (const QString &words : lines) {
        paintLine(painter, line, words, small);
        line.translate(0, NoteLine);
    }
    return std::max(height, dots > 0 ? 2 * DotRadius - 3 : 0.0) + 2;
}

// The sign of a kind, beside its colour: a bar at the left and its name in small letters.
QRectF paintCardHead(QPainter &painter, const QRectF &rect, const CardLook &look, const BoardStyle &style)
{
    const QColor colour = look.colour.isValid() ? look.colour : style.ink.faint;
    QPainterPath bar;
    bar.addRoundedRect(rect, 6, 6);
    QPainterPath edge;
    edge.addRect(QRectF(rect.left(), rect.top(), 6, rect.height()));
    painter.fillPath(bar.intersected(edge), colour);
    const QRectF inner = rect.adjusted(CardPadding + 6, CardPadding - 2, -CardPadding, -CardPadding + 2);
    QFont font = sized(style.font, 11, true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    painter.setPen(style.ink.faint);
    paintLine(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), 16)), look.kind.toUpper(), font);
    return inner.adjusted(0, 20, 0, 0);
}

QRectF paintCardFoot(QPainter &painter, QRectF inner, const CardLook &look, const BoardStyle &style)
{
    const auto footLine = [&](const QString &words, const QColor &colour, bool bold) {
        if (words.isEmpty())
            return;
        painter.setPen(colour);
        paintLine(painter, QRectF(inner.left(), inner.bottom() - 17, inner.width(), 17), words,
                  sized(style.font, 12, bold));
        inner.setBottom(inner.bottom() - 18);
    };
    footLine(look.warning, style.ink.warning, true);
    footLine(look.attribution.isEmpty() ? QString() : u"– "_s + look.attribution, style.ink.faint, false);
    return inner.adjusted(0, 0, 0, -2);
}

QRectF paintCardTitle(QPainter &painter, const QRectF &inner, const CardLook &look, const BoardStyle &style)
{
    if (look.title.isEmpty())
        return inner;
    const double room = look.words.isEmpty() ? inner.height() : std::max(40.0, inner.height() * 0.4);
    const QFont font = sized(style.font, 16, true);
    const FittedText title = fitText(look.title, font, QSizeF(inner.width(), room), 17, 13);
    painter.setPen(style.ink.words);
    paintText(painter, inner, title, font);
    return inner.adjusted(0, title.height() + 4, 0, 0);
}

// Where words stand that neither a connector nor its own words should cover: a note or card, a frame's title.
QRectF wordsPlace(const BoardPart &part)
{
    if (std::holds_alternative<FrameLook>(part.look))
        return frameTitleRect(part.rect);
    return part.rect;
}

ConnectorShape shapeIn(const ConnectorLook &look, const BoardPicture &picture)
{
    std::vector<QRectF> between;
    const QRectF about = connectorRoom(look.from, look.to);
    for (const BoardPart &part : picture.parts) {
        const QRectF place = wordsPlace(part);
        if (place.intersects(about) && part.rect != look.from && part.rect != look.to)
            between.push_back(place);
    }
    return connectorShape(look.from, look.to, between);
}

// How much of a rectangle such words take.
double takenOf(const QRectF &rect, const BoardPicture &picture)
{
    double taken = 0;
    for (const BoardPart &part : picture.parts) {
        const QRectF shared = wordsPlace(part).intersected(rect);
        taken += shared.width() * shared.height();
    }
    return taken / (rect.width() * rect.height());
}

// Where the words of a connector cover least; nowhere where it has none.
QRectF wordsOf(const BoardPart &part, const BoardPicture &picture, const QFont &font)
{
    const auto *connector = std::get_if<ConnectorLook>(&part.look);
    if (!connector || connector->title.isEmpty() || connectorPath(*connector).isEmpty())
        return {};
    return labelPlace(shapeIn(*connector, picture), labelSize(connector->title, font),
                      [&](const QRectF &rect) { return takenOf(rect, picture); });
}

void paintWords(QPainter &painter, const BoardPart &part, const BoardPicture &picture,
                const BoardStyle &style)
{
    if (const QRectF place = wordsOf(part, picture, style.font); !place.isEmpty())
        paintLabel(painter, place, std::get<ConnectorLook>(part.look).title, style);
}

// All of the board, connectors that swing out and their words with it.
QRectF sheetOf(const BoardPicture &picture, const QFont &font)
{
    QRectF bounds = picture.bounds.isEmpty() ? QRectF(0, 0, 320, 200) : picture.bounds;
    for (const BoardPart &part : picture.parts) {
        if (const auto *connector = std::get_if<ConnectorLook>(&part.look);
            connector && !connectorPath(*connector).isEmpty())
            bounds =
                bounds.united(shapeIn(*connector, picture).bounds()).united(wordsOf(part, picture, font));
    }
    return bounds.adjusted(-32, -32, 32, 32);
}

QString inWords(const BoardPicture &picture)
{
    QStringList lines;
    for (const BoardPart &part : picture.parts)
        lines << described(part.look);
    return lines.join(u'\n');
}

} // namespace

BoardInk BoardInk::light()
{
    return {0xFBFAF7, 0xF1EFE9, 0xC9C4B8, 0xFFFFFF, 0xD6D1C6, 0x24211D, 0x5F5A50, 0x8A3B00, 0x4F4A42};
}

BoardInk BoardInk::dark()
{
    return {0x1E1F22, 0x292B2F, 0x4C4F56, 0x33363B, 0x52565D, 0xF1EFEA, 0xB6B2AA, 0xFFB37A, 0xC9C5BD};
}

void paintFrame(QPainter &painter, const QRectF &rect, const FrameLook &look, const BoardStyle &style,
                int titleType)
{
    fill(painter, rect, 10, style.ink.frame, QPen(style.ink.frameLine, 1.25));
    paintFrameTitle(painter, rect, look, style, titleType);
}

QRectF frameTitleRect(const QRectF &frame)
{
    return QRectF(frame.left() + 8, frame.top() + 8, frame.width() - 16, 40);
}

void paintFrameTitle(QPainter &painter, const QRectF &rect, const FrameLook &look, const BoardStyle &style,
                     int titleType)
{
    if (look.title.trimmed().isEmpty())
        return;
    const QRectF head(rect.left() + 16, rect.top() + 6, rect.width() - 32, 44);
    const QFont font = sized(style.font, titleType, true);
    const FittedText title = fitText(look.title.simplified(), font, head.size(), titleType, 13);
    const double width =
        QFontMetricsF(sized(font, title.pixelSize, true)).horizontalAdvance(title.lines.join(u' '));
    QRectF ground(head.left() - 4, 0, std::min(width, head.width()) + 8, title.height() + 2);
    ground.moveCenter({ground.center().x(), head.center().y()});
    painter.fillRect(ground, style.ink.frame);
    painter.setPen(style.ink.words);
    paintText(painter, head, title, font, Qt::AlignLeft | Qt::AlignVCenter);
}

void paintNote(QPainter &painter, const QRectF &rect, const NoteLook &look, const BoardStyle &style)
{
    const QColor paper = look.paper.isValid() ? look.paper : QColor(0xFF, 0xF2, 0xB3);
    paintShadow(painter, rect, 3);
    fill(painter, rect, 3, paper, QPen(paper.darker(118), 1));
    const QRectF inner = rect.adjusted(NotePadding, NotePadding, -NotePadding, -NotePadding + 2);
    const double foot = paintNoteFoot(painter, inner, look, style.font);
    const QRectF box = inner.adjusted(0, 0, 0, -foot);
    const int largest = std::clamp(static_cast<int>(std::min(rect.width(), rect.height()) / 6.8), 12, 48);
    painter.setPen(OnPaper);
    paintText(painter, box, fitText(look.text, style.font, box.size(), largest, 9), style.font);
}

void paintCard(QPainter &painter, const QRectF &rect, const CardLook &look, const BoardStyle &style)
{
    paintShadow(painter, rect, 6);
    fill(painter, rect, 6, style.ink.card, QPen(style.ink.cardLine, 1));
    QRectF inner = paintCardHead(painter, rect, look, style);
    inner = paintCardFoot(painter, inner, look, style);
    inner = paintCardTitle(painter, inner, look, style);
    if (look.words.isEmpty())
        return;
    const QString words = look.spoken ? u"“%1”"_s.arg(look.words) : look.words;
    painter.setPen(style.ink.words);
    paintText(painter, inner, fitText(words, style.font, inner.size(), 17, 10), style.font);
}

QPainterPath connectorPath(const ConnectorLook &look)
{
    if (look.from.intersects(look.to) || look.from.isEmpty() || look.to.isEmpty())
        return {};
    const ConnectorShape shape = connectorShape(look.from, look.to);
    QPainterPath path = shape.line;
    path.addPolygon(shape.arrow);
    return path;
}

void paintConnector(QPainter &painter, const ConnectorLook &look, const BoardStyle &style)
{
    if (!connectorPath(look).isEmpty())
        paintConnector(painter, connectorShape(look.from, look.to), style);
}

void paintConnector(QPainter &painter, const ConnectorShape &shape, const BoardStyle &style, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.ink.line, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(shape.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ink.line);
    painter.drawPolygon(shape.arrow);
}

QSizeF labelSize(const QString &title, const QFont &font)
{
    return QFontMetricsF(sized(font, LabelType)).size(Qt::TextSingleLine, title) + QSizeF(18, 8);
}

void paintLabel(QPainter &painter, const QRectF &rect, const QString &title, const BoardStyle &style)
{
    fill(painter, rect, rect.height() / 2, style.ink.card, QPen(style.ink.frameLine, 1));
    painter.setPen(style.ink.words);
    paintLine(painter, rect, title, sized(style.font, LabelType), Qt::AlignHCenter);
}

void paintPart(QPainter &painter, const BoardPart &part, const BoardStyle &style)
{
    if (const auto *frame = std::get_if<FrameLook>(&part.look))
        paintFrame(painter, part.rect, *frame, style);
    else if (const auto *connector = std::get_if<ConnectorLook>(&part.look))
        paintConnector(painter, *connector, style);
    else if (const auto *note = std::get_if<NoteLook>(&part.look))
        paintNote(painter, part.rect, *note, style);
    else if (const auto *card = std::get_if<CardLook>(&part.look))
        paintCard(painter, part.rect, *card, style);
}

void paintBoard(QPainter &painter, const BoardPicture &picture, const BoardStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    // Frames come first and connectors next, as they are stacked.
    const auto layer = [&](auto wanted) {
        for (const BoardPart &part : picture.parts) {
            if (wanted(part.item.kind))
                paintPart(painter, part, style);
        }
    };
    layer([](CanvasItemKind kind) { return kind == CanvasItemKind::Frame; });
    for (const BoardPart &part : picture.parts) {
        if (const auto *connector = std::get_if<ConnectorLook>(&part.look);
            connector && !connectorPath(*connector).isEmpty())
            paintConnector(painter, shapeIn(*connector, picture), style);
    }
    for (const BoardPart &part : picture.parts) {
        if (const auto *frame = std::get_if<FrameLook>(&part.look))
            paintFrameTitle(painter, part.rect, *frame, style);
    }
    layer([](CanvasItemKind kind) { return kind == CanvasItemKind::Note || kind == CanvasItemKind::Card; });
    for (const BoardPart &part : picture.parts)
        paintWords(painter, part, picture, style);
}

QByteArray boardSvg(const BoardPicture &picture, const QFont &font)
{
    const BoardStyle style{BoardInk::light(), font};
    return svgOf({picture.title, inWords(picture), sheetOf(picture, style.font), style.ink.background},
                 [&](QPainter &painter) { paintBoard(painter, picture, style); });
}

QImage boardImage(const BoardPicture &picture, double scale, const QFont &font)
{
    const BoardStyle style{BoardInk::light(), font};
    return imageOf({picture.title, inWords(picture), sheetOf(picture, style.font), style.ink.background},
                   scale, [&](QPainter &painter) { paintBoard(painter, picture, style); });
}

} // namespace partsong
