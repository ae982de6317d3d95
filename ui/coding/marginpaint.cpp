// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptpainter.h"

#include "ui/widgets/codecolours.h"
#include "ui/widgets/scale.h"

#include <QPainter>
#include <QPainterPath>

#include <set>

// Brackets, and the names of codes beside or below the words.

namespace partsong {

using namespace Qt::StringLiterals;

void TranscriptPainter::paintMargin(int first, int last, double top, double bottom)
{
    std::set<int> slotsInSight;
    for (int i = first; i < last; ++i) {
        if (!m_scene.folds().hides(i))
            slotsInSight.insert(m_scene.codings().inParagraph(i).begin(),
                                m_scene.codings().inParagraph(i).end());
    }
    for (const int slot : slotsInSight)
        paintBracket(slot, top, bottom);
    m_painter.setFont(m_scene.layout().look().small);
    // A name may stand beside the first line of the next paragraph.
    for (int i = std::max(0, first - 1); i < last; ++i) {
        if (m_scene.folds().hides(i) || m_scene.codings().inParagraph(i).empty())
            continue;
        if (i < first && !m_scene.layout().isSet(i))
            continue; // setting it now would move what is being painted
        const MarginNames names = m_scene.namesIn(i);
        for (const MarginName &name : names.names)
            paintName(name);
        paintMore(names.more);
    }
}

void TranscriptPainter::paintBracket(int slot, double top, double bottom)
{
    if (m_scene.codings().at(slot).column >= TranscriptScene::MostColumns)
        return; // counted beside the words
    const QRectF whole = m_scene.bracket(slot);
    const QRectF seen = whole.intersected(QRectF(whole.left(), top - 40, whole.width(), bottom - top + 80));
    if (seen.isEmpty())
        return;
    const QColor stored = inks(slot).stored;
    const QColor colour = inks(slot).shown;
    if (lit(slot)) {
        const double halo = scaled(2);
        m_painter.fillRect(seen.adjusted(-halo, -halo, halo, halo), mixed(m_palette.paper, colour, 0.3));
    }
    drawBracketStroke(m_painter, seen, stored, m_palette);
    const double tick = std::max(1.5, scaled(2) * 1.0);
    const double reach = std::min<double>(scaled(3), m_scene.columns().pitch - whole.width());
    for (const double y : {whole.top(), whole.bottom() - tick})
        m_painter.fillRect(QRectF(whole.left() - reach, y, reach + whole.width(), tick), colour);
}

// How many more there are than have a bracket and a name beside this paragraph.
void TranscriptPainter::paintMore(const MarginMore &more)
{
    if (more.slotsThere.empty())
        return;
    const QRectF rect = more.place;
    const double radius = rect.height() / 2;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_palette.controlLine, 1));
    m_painter.setBrush(m_palette.raised);
    m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    m_painter.setPen(m_palette.ink);
    m_painter.drawText(rect, Qt::AlignCenter, u"+%1"_s.arg(more.slotsThere.size()));
    m_painter.restore();
}

// A little bracket of the same pattern, so that one finds the right one without telling colours apart.
void TranscriptPainter::paintName(const MarginName &name)
{
    const Inks &code = inks(name.slot);
    const QRectF swatch = m_scene.swatch(name.place);
    if (lit(name.slot)) {
        const double reach = space(1);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mixed(m_palette.paper, code.shown, m_palette.dark ? 0.4 : 0.25));
        m_painter.drawRoundedRect(QRectF(name.place.left() - reach, swatch.top() - 2,
                                         name.place.width() + 2 * reach, swatch.height() + 4),
                                  reach, reach);
        m_painter.restore();
    }
    drawBracketStroke(m_painter, swatch, code.stored, m_palette);
    const double sign = m_scene.commentSign(name.slot);
    const QRectF words = name.place.adjusted(swatch.width() + space(1) + 2, 0, -sign, 0);
    const QString shown =
        m_painter.fontMetrics().elidedText(m_scene.nameOf(name.slot), Qt::ElideRight, int(words.width()));
    const QColor ink = lit(name.slot) ? m_palette.ink : code.words;
    m_painter.setPen(ink);
    m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (sign > 0)
        paintCommentSign(
            {words.left() + m_painter.fontMetrics().horizontalAdvance(shown) + space(1), words.center().y()},
            sign - space(1), ink);
}

// What somebody says about the coding: a balloon, its tail to the left.
void TranscriptPainter::paintCommentSign(const QPointF &left, double width, const QColor &ink)
{
    const double height = width * 0.68;
    const QRectF balloon(left.x() + 0.5, left.y() - height / 2 - 0.5, width - 1, height);
    QPainterPath path;
    path.addRoundedRect(balloon, 2, 2);
    QPainterPath tail;
    tail.addPolygon(QPolygonF({{balloon.left() + 2, balloon.bottom() - 1},
                               {balloon.left() + 2, balloon.bottom() + width * 0.26},
                               {balloon.left() + 2 + width * 0.34, balloon.bottom() - 1}}));
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillPath(path.united(tail), ink);
    m_painter.restore();
}

} // namespace partsong
