// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardpainter.h"

#include "core/base/tr.h"
#include "core/workshop/arrow.h"
#include "core/workshop/fittedtext.h"
#include "core/workshop/picturefile.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Notes keep their paper in light and dark, so their words are always dark.
const QColor OnPaper(0x24, 0x21, 0x1D);
const QColor FaintOnPaper(0x5A, 0x54, 0x4A);

constexpr double NotePadding = 10;
constexpr double NoteFoot = 16;
constexpr double CardPadding = 12;
constexpr int MostDotsDrawn = 5;

void fill(QPainter &painter, const QRectF &rect, double radius, const QColor &colour, const QPen &pen = Qt::NoPen)
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

// Dots as people stick them, and their number, since nobody counts many.
double paintDots(QPainter &painter, const QRectF &foot, int dots, const QFont &font)
{
    if (dots <= 0)
        return 0;
    const QFont bold = sized(font, 13, true);
    const QString number = QString::number(dots);
    const double numberWidth = QFontMetricsF(bold).horizontalAdvance(number) + 2;
    const int drawn = std::min(dots, MostDotsDrawn);
    const double width = numberWidth + 4 + drawn * 10;
    painter.setPen(Qt::NoPen);
    painter.setBrush(OnPaper);
    for (int i = 0; i < drawn; ++i)
        painter.drawEllipse(QPointF(foot.right() - width + 4 + i * 10, foot.center().y()), 4, 4);
    painter.setPen(OnPaper);
    paintLine(painter, QRectF(foot.right() - numberWidth, foot.top(), numberWidth, foot.height()), number, bold,
              Qt::AlignRight);
    return width + 6;
}

double paintNoteFoot(QPainter &painter, const QRectF &inner, const NoteLook &look, const QFont &font)
{
    const QString words = noteFoot(look);
    if (words.isEmpty() && look.dots <= 0)
        return 0;
    const QRectF foot(inner.left(), inner.bottom() - NoteFoot + 2, inner.width(), NoteFoot);
    const double taken = paintDots(painter, foot, look.dots, font);
    painter.setPen(FaintOnPaper);
    paintLine(painter, foot.adjusted(0, 0, -taken, 0), words, sized(font, 11));
    return NoteFoot + 2;
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

QRectF sheetOf(const BoardPicture &picture)
{
    const QRectF bounds = picture.bounds.isEmpty() ? QRectF(0, 0, 320, 200) : picture.bounds;
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

void paintFrame(QPainter &painter, const QRectF &rect, const FrameLook &look, const BoardStyle &style)
{
    fill(painter, rect, 8, style.ink.frame, QPen(style.ink.frameLine, 1.5));
    painter.setPen(style.ink.words);
    paintLine(painter, QRectF(rect.left() + 16, rect.top() + 12, rect.width() - 32, 28), look.title,
              sized(style.font, 20, true));
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
    return arrowBetween(look.from, look.to).path();
}

void paintConnector(QPainter &painter, const ConnectorLook &look, const BoardStyle &style)
{
    const Arrow arrow = arrowBetween(look.from, look.to);
    if (arrow.empty())
        return;
    painter.setPen(QPen(style.ink.line, 2));
    painter.drawLine(arrow.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ink.line);
    painter.drawPolygon(arrow.head);
    if (look.title.isEmpty())
        return;
    const QFont font = sized(style.font, 14);
    const QSizeF size = QFontMetricsF(font).size(Qt::TextSingleLine, look.title) + QSizeF(12, 6);
    QRectF label(QPointF(), size);
    label.moveCenter(arrow.line.center());
    fill(painter, label, 4, style.ink.background);
    painter.setPen(style.ink.words);
    paintLine(painter, label, look.title, font, Qt::AlignHCenter);
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
    for (const BoardPart &part : picture.parts)
        paintPart(painter, part, style);
}

QByteArray boardSvg(const BoardPicture &picture, const QFont &font)
{
    const BoardStyle style{BoardInk::light(), font};
    return svgOf({picture.title, inWords(picture), sheetOf(picture), style.ink.background},
                 [&](QPainter &painter) { paintBoard(painter, picture, style); });
}

QImage boardImage(const BoardPicture &picture, double scale, const QFont &font)
{
    const BoardStyle style{BoardInk::light(), font};
    return imageOf({picture.title, inWords(picture), sheetOf(picture), style.ink.background}, scale,
                   [&](QPainter &painter) { paintBoard(painter, picture, style); });
}

} // namespace partsong
