// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boarddrawing.h"

#include "ui/widgets/codecolours.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace partsong {

namespace {

// From which width on the screen a note is drawn with words, or with strokes for words.
constexpr double WordsFrom = 34;
constexpr double StrokesFrom = 13;
// How long one frame may spend on making bitmaps anew; the rest wait for the next one.
constexpr int FrameBudget = 6; // ms
constexpr double LabelsFrom = 0.3; // the zoom from which the words of connectors can be read
constexpr size_t ManyEdges = 400; // beyond which connectors are drawn plain
constexpr double FrameTitleOnScreen = 13; // pixels that a frame's title keeps for as long as there is room
constexpr double LeastFrameTitle = 20;
constexpr double LargestFrameTitle = 27;

bool same(double one, double other)
{
    return std::abs(one - other) < 1e-4;
}

double zoomOf(const QPainter &painter)
{
    return painter.worldTransform().m11();
}

BoardInk inkOf(const Palette &palette)
{
    BoardInk ink = palette.dark ? BoardInk::dark() : BoardInk::light();
    ink.background = palette.dark ? palette.window : mixed(palette.window, palette.paper, 0.2);
    ink.frame = palette.dark ? mixed(palette.window, palette.paper, 0.8) : palette.paper;
    ink.frameLine = mixed(palette.line, palette.ink, palette.dark ? 0.12 : 0.08);
    ink.card = palette.dark ? palette.raised : palette.paper;
    ink.cardLine = mixed(palette.line, palette.ink, palette.dark ? 0.2 : 0.14);
    ink.words = palette.ink;
    ink.faint = palette.quietInk;
    ink.warning = palette.warning;
    ink.line = palette.quietInk;
    return ink;
}

} // namespace

BoardDrawing::BoardDrawing()
{
    restyle();
}

void BoardDrawing::restyle()
{
    m_style.ink = inkOf(paletteOf(nullptr));
    m_style.font = fontOf(TextSize::Body);
    m_style.font.setHintingPreference(QFont::PreferNoHinting);
    m_bitmaps.clear();
}

void BoardDrawing::beginFrame(bool moving)
{
    m_moving = moving;
    m_unfinished = false;
    m_clock.start();
}

QColor BoardDrawing::ground(const BoardThing &thing) const
{
    return thing.note ? QColor(thing.note->colour) : m_style.ink.card;
}

void BoardDrawing::paint(QPainter &painter, const BoardThing &thing, const QSizeF &size, const QPointF &at)
{
    if (!thing.isFrame())
        return paintWords(painter, thing, size, at);
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, QRectF(QPointF(), size), {}, m_style);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

int BoardDrawing::titleType(double zoom)
{
    return int(std::lround(std::clamp(FrameTitleOnScreen / zoom, LeastFrameTitle, LargestFrameTitle)));
}

void BoardDrawing::paintTitle(QPainter &painter, const BoardThing &thing, const QSizeF &size) const
{
    paintFrameTitle(painter, QRectF(QPointF(), size), {thing.item.title}, m_style,
                    titleType(zoomOf(painter)));
}

BoardFar BoardDrawing::farOf(const BoardThing &thing) const
{
    if (thing.isFrame())
        return {};
    const QColor paper = ground(thing);
    const QColor ink = thing.note ? notePaperInk() : m_style.ink.words;
    return {paper, mixed(paper, ink, 0.4), thing.dots > 0 ? ink : QColor(),
            std::clamp(int(thing.textLength()) / 20 + 1, 1, 4)};
}

bool BoardDrawing::isFar(const QPainter &painter, const QSizeF &size)
{
    return size.width() * zoomOf(painter) < WordsFrom;
}

void BoardDrawing::paintFar(QPainter &painter, const BoardFar &far, const QSizeF &size)
{
    painter.fillRect(QRectF(QPointF(), size), far.paper);
    if (size.width() * zoomOf(painter) < StrokesFrom)
        return;
    for (int i = 0; i < far.lines; ++i) {
        const double part = i + 1 == far.lines ? 0.45 : 0.8;
        painter.fillRect(QRectF(12, 14 + 21 * i, (size.width() - 24) * part, 9), far.ink);
    }
    if (far.dot.isValid())
        painter.fillRect(QRectF(size.width() - 34, size.height() - 30, 22, 18), far.dot);
}

void BoardDrawing::paintWhole(QPainter &painter, const BoardThing &thing, const QSizeF &size) const
{
    if (thing.isNote())
        paintNote(painter, QRectF(QPointF(), size), thing.noteLook(), m_style);
    else
        paintCard(painter, QRectF(QPointF(), size), cardLook(thing), m_style);
}

// The colour of a code as it is shown in light or dark; a theme takes the accent.
CardLook BoardDrawing::cardLook(const BoardThing &thing) const
{
    const Palette &palette = paletteOf(nullptr);
    CardLook look = thing.card;
    look.colour = look.colour.isValid() ? shownCodeColour(look.colour, palette)
        : look.spoken                   ? palette.controlLine
                                        : palette.accent;
    return look;
}

BoardBitmap BoardDrawing::drawn(const BoardThing &thing, const QSizeF &size, double scale) const
{
    const QSizeF wanted = (size + QSizeF(2 * Margin, 2 * Margin)) * scale;
    BoardBitmap bitmap{QPixmap(wanted.toSize() + QSize(1, 1)), scale, size, thing.revision};
    bitmap.pixmap.fill(Qt::transparent);
    QPainter painter(&bitmap.pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(Margin, Margin);
    paintWhole(painter, thing, size);
    return bitmap;
}

// The bitmap of a thing: as it should be while there is time, else as it was last drawn, else none.
const BoardBitmap *BoardDrawing::bitmapFor(const BoardThing &thing, const QSizeF &size, double scale)
{
    const BoardBitmap *known = m_bitmaps.find(thing.item.id);
    const bool current = known && known->revision == thing.revision && known->size == size;
    if (current && same(known->scale, scale))
        return known;
    const bool usable = current && m_moving;
    if (usable || m_clock.elapsed() >= FrameBudget) {
        m_unfinished = true;
        return current ? known : nullptr;
    }
    return m_bitmaps.put(thing.item.id, drawn(thing, size, scale));
}

void BoardDrawing::paintWords(QPainter &painter, const BoardThing &thing, const QSizeF &size, const QPointF &)
{
    const double scale = zoomOf(painter) * painter.device()->devicePixelRatioF();
    const BoardBitmap *bitmap = bitmapFor(thing, size, scale);
    if (!bitmap)
        return paintFar(painter, farOf(thing), size);
    const QTransform before = painter.worldTransform();
    const QPointF corner = before.map(QPointF(-Margin, -Margin));
    const double ratio = painter.device()->devicePixelRatioF();
    painter.setWorldTransform({});
    if (same(bitmap->scale, scale)) {
        const QPointF pixel(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio);
        painter.drawPixmap(QRectF(pixel, QSizeF(bitmap->pixmap.size()) / ratio), bitmap->pixmap,
                           QRectF(QPointF(), bitmap->pixmap.size()));
    } else {
        const QSizeF shown = QSizeF(bitmap->pixmap.size()) * (scale / bitmap->scale) / ratio;
        painter.drawPixmap(QRectF(corner, shown), bitmap->pixmap, QRectF(QPointF(), bitmap->pixmap.size()));
    }
    painter.setWorldTransform(before);
}

void BoardDrawing::paintConnectors(QPainter &painter,
                                   const std::vector<const ConnectorLayer::Edge *> &edges) const
{
    const double zoom = zoomOf(painter);
    if (edges.size() <= ManyEdges && zoom > 0.12) {
        for (const ConnectorLayer::Edge *edge : edges)
            paintConnector(painter, edge->shape, m_style, std::max(1.75, 1 / zoom));
        return;
    }
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_style.ink.line, 0));
    QList<QLineF> lines;
    lines.reserve(qsizetype(edges.size()));
    for (const ConnectorLayer::Edge *edge : edges)
        lines.push_back({edge->shape.from(), edge->shape.to()});
    painter.drawLines(lines);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

void BoardDrawing::paintLabels(QPainter &painter,
                               const std::vector<const ConnectorLayer::Edge *> &edges) const
{
    for (const ConnectorLayer::Edge *edge : edges) {
        if (!edge->title.isEmpty())
            paintLabel(painter, edge->label, edge->title, m_style);
    }
}

bool BoardDrawing::showsLabels(const QPainter &painter)
{
    return zoomOf(painter) >= LabelsFrom;
}

QSizeF BoardDrawing::labelSize(const QString &title)
{
    return partsong::labelSize(title, fontOf(TextSize::Body));
}

} // namespace partsong
