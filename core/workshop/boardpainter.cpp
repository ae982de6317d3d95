// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardpainter.h"

#include "core/workshop/boardtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr double NotePadding = 11;
constexpr double NoteLargest = 16;
constexpr double NoteSmallest = 8;
constexpr double FootType = 10;
constexpr double DotRadius = 11;
constexpr double CardPadding = 14;
constexpr double CardStroke = 5;
constexpr double LabelType = 12;

QColor blend(const QColor &under, const QColor &over, float amount)
{
    const auto mix = [amount](float from, float to) { return from + (to - from) * amount; };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + u" · "_s + other;
}

// A dot with its count, its right bottom at a corner. Gives back how wide it is.
double paintDots(QPainter &painter, const QPointF &corner, int dots, const QColor &ink, const QColor &paper)
{
    const QString count = QString::number(dots);
    const QFont font = boardFont(12, QFont::Bold);
    const double width = std::max(2 * DotRadius, QFontMetricsF(font).horizontalAdvance(count) + 12);
    const QRectF pill(corner.x() - width, corner.y() - 2 * DotRadius, width, 2 * DotRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(pill, DotRadius, DotRadius);
    painter.setPen(paper);
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, count);
    return width;
}

// Two rings of a chain: the note is tied to something.
void paintRings(QPainter &painter, const QPointF &left, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(left.x(), left.y() - 2.8, 7.5, 5.6), 2.8, 2.8);
    painter.drawRoundedRect(QRectF(left.x() + 5, left.y() - 2.8, 7.5, 5.6), 2.8, 2.8);
}

// Table, group and ties, at the foot of a note; gives back how high they stand.
double paintFoot(QPainter &painter, const QRectF &room, const NoteLook &note, const QColor &ink)
{
    const double rings = note.links > 0 ? 17 : 0;
    const double width = room.width() - rings;
    const QString line = joined(note.table, note.group);
    if (line.isEmpty() && note.links == 0)
        return 0;
    const QFont font = boardFont(FootType, QFont::Medium);
    const QFontMetricsF metrics(font);
    const bool twoLines = metrics.horizontalAdvance(line) > width && !note.table.isEmpty() && !note.group.isEmpty();
    const QStringList lines = twoLines ? QStringList{note.table, note.group} : QStringList{line};
    const double spacing = std::ceil(metrics.height());
    double baseline = room.bottom() - spacing * (double(lines.size()) - 1) - metrics.descent();
    if (note.links > 0)
        paintRings(painter, {room.left(), room.bottom() - spacing * double(lines.size()) / 2}, ink);
    painter.setFont(font);
    painter.setPen(ink);
    for (const QString &each : lines) {
        painter.drawText(QPointF(room.left() + rings, baseline), metrics.elidedText(each, Qt::ElideRight, width));
        baseline += spacing;
    }
    return spacing * double(lines.size()) + 3;
}

void paintPaper(QPainter &painter, const QRectF &rect, const QColor &paper)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 30));
    painter.drawRoundedRect(rect.adjusted(0.5, 1, 0, 2), 3, 3);
    painter.setBrush(paper);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(QPen(blend(paper, noteInk(), 0.14f), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

// Paints words in what room is left from the top, and takes it off the room.
void paintBlock(QPainter &painter, QRectF &room, const BoardText &text, const QColor &ink, double after)
{
    painter.setPen(ink);
    text.paint(painter, room.topLeft());
    room.setTop(room.top() + text.height() + after);
}

void paintCardGround(QPainter &painter, const QRectF &rect, const CardLook &card, const BoardInks &inks)
{
    painter.setPen(QPen(inks.line, 1));
    painter.setBrush(inks.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(card.mark.isValid() ? card.mark : inks.accent);
    painter.drawRoundedRect(QRectF(rect.left() + 6, rect.top() + 10, CardStroke, rect.height() - 20), 2.5, 2.5);
}

} // namespace

QColor noteInk()
{
    return QColor::fromRgb(0x26231C);
}

void paintNote(QPainter &painter, const QRectF &rect, const NoteLook &note)
{
    const QColor quiet = blend(note.paper, noteInk(), 0.76f);
    paintPaper(painter, rect, note.paper);
    QRectF room = rect.adjusted(NotePadding, NotePadding - 2, -NotePadding, -NotePadding + 3);
    double dots = 0;
    if (note.dots > 0)
        dots = paintDots(painter, rect.bottomRight() - QPointF(7, 7), note.dots, noteInk(), note.paper);
    const double foot = paintFoot(painter, room.adjusted(0, 0, dots > 0 ? -dots : 0, 0), note, quiet);
    room.setBottom(room.bottom() - std::max(foot, dots > 0 ? 2 * DotRadius : 0));
    const BoardText words(note.words, room.size(), NoteLargest, NoteSmallest);
    painter.setPen(noteInk());
    words.paint(painter, room.topLeft());
}

void paintCard(QPainter &painter, const QRectF &rect, const CardLook &card, const BoardInks &inks)
{
    paintCardGround(painter, rect, card, inks);
    QRectF room = rect.adjusted(CardPadding + CardStroke + 3, CardPadding - 3, -CardPadding, -CardPadding + 2);
    if (card.dots > 0)
        paintDots(painter, rect.bottomRight() - QPointF(9, 9), card.dots, inks.ink, inks.card);
    paintBlock(painter, room, BoardText(card.kind, {room.width(), 16}, 11, 11, QFont::DemiBold), inks.quietInk, 3);
    if (!card.title.isEmpty())
        paintBlock(painter, room, BoardText(card.title, {room.width(), room.height() * 0.6}, 17, 13, QFont::DemiBold),
                   inks.ink, 5);
    if (!card.detail.isEmpty()) {
        const double width = room.width() - (card.dots > 0 ? 34 : 0);
        const BoardText detail(card.detail, {width, 30}, 11, 10);
        room.setBottom(room.bottom() - detail.height() - 4);
        painter.setPen(inks.quietInk);
        detail.paint(painter, room.bottomLeft() + QPointF(0, 4));
    } else if (card.dots > 0) {
        room.setBottom(room.bottom() - 2 * DotRadius);
    }
    const QString words = card.quoted ? u"“%1”"_s.arg(card.words.simplified()) : card.words.trimmed();
    if (!card.words.isEmpty() && room.height() > 12)
        paintBlock(painter, room, BoardText(words, room.size(), card.quoted ? 16 : 14, 11), inks.ink, 0);
}

void paintFrame(QPainter &painter, const QRectF &rect, const QString &title, const BoardInks &inks, double titleType)
{
    painter.setPen(QPen(inks.line, 1.5));
    painter.setBrush(inks.frame);
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 10, 10);
    const QSizeF room(rect.width() - 32, titleType * 1.5);
    const BoardText words(title.simplified(), room, titleType, std::max(14.0, titleType * 0.7), QFont::DemiBold);
    painter.setPen(inks.ink);
    words.paint(painter, rect.topLeft() + QPointF(16, (52 - words.height()) / 2 + 1));
}

void paintConnector(QPainter &painter, const ConnectorShape &shape, const BoardInks &inks, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(inks.connector, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(shape.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.connector);
    painter.drawPolygon(shape.arrow);
}

QSizeF connectorLabelSize(const QString &title)
{
    const QFontMetricsF metrics(boardFont(LabelType, QFont::Medium));
    return {metrics.horizontalAdvance(title) + 16, std::ceil(metrics.height()) + 6};
}

void paintConnectorLabel(QPainter &painter, const QRectF &rect, const QString &title, const BoardInks &inks)
{
    painter.setPen(QPen(inks.line, 1));
    painter.setBrush(inks.card);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(inks.ink);
    painter.setFont(boardFont(LabelType, QFont::Medium));
    painter.drawText(rect, Qt::AlignCenter, title);
}

} // namespace partsong
