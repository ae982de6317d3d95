// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QPaintEvent>
#include <QPainter>

// How pages, selected words and rectangles look.

namespace partsong {

namespace {

constexpr int HandleSide = 8; // px at 100 %

} // namespace

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Palette &palette = paletteOf(this);
    painter.fillRect(event->rect(), palette.window);
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page) {
        if (pageRect(page).adjusted(-4, -4, m_side + space(4), 4).intersects(event->rect()))
            paintPage(painter, page, palette);
    }
    paintRegion(painter, palette);
}

void PageView::paintPage(QPainter &painter, int page, const Palette &palette)
{
    const QRectF shown = pageRect(page);
    painter.setPen(palette.line);
    painter.setBrush(Qt::white);
    painter.drawRect(shown.adjusted(-1, -1, 0, 0));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (const QImage *preview = m_tiles.preview(page))
        painter.drawImage(shown, *preview);
    const double ratio = devicePixelRatioF();
    const QList<PagePart> parts = partsOf(page, QRectF(viewport()->rect()).intersected(shown));
    for (const PagePart &part : parts) {
        const QRectF place(shown.topLeft() + QPointF(part.rect.topLeft()) / ratio,
                           QSizeF(part.rect.size()) / ratio);
        if (const QImage *image = m_tiles.part(part)) {
            painter.drawImage(place, *image);
        } else if (m_tiles.failed(part)) {
            painter.setPen(QColor(Qt::darkGray));
            painter.setFont(fontOf(TextSize::Body));
            painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, tr("This page cannot be shown."));
        }
    }
    painter.save();
    painter.setClipRect(shown);
    paintOn(painter, page);
    paintWords(painter, page, palette);
    painter.restore();
    paintBeside(painter, page);
}

// Light that is laid over the page darkens nothing that is black and keeps words readable.
void PageView::paintWords(QPainter &painter, int page, const Palette &palette)
{
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        const QColor light = i == m_hit ? QColor(255, 190, 90) : QColor(255, 232, 140);
        for (const QRectF &line : m_words.linesOf(page, m_hits[i]))
            painter.fillRect(shownRect({page, line}).adjusted(-1, -1, 1, 1), light);
    }
    const QColor selected = mixed(Qt::white, palette.accent, hasFocus() ? 0.35 : 0.22);
    for (const QRectF &line : m_words.linesOf(page, selection()))
        painter.fillRect(shownRect({page, line}).adjusted(0, -1, 0, 1), selected);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (!hasFocus() || !m_words.any() || m_region || m_words.pageOf(m_caret) != page)
        return;
    const QRectF caret = shownRect({page, m_words.caret(m_caret)});
    if (!caret.isNull())
        painter.fillRect(QRectF(caret.left() - 1, caret.top() - 1, 2, caret.height() + 2),
                         QColor(0x1A, 0x5F, 0xB4));
}

QList<QRectF> PageView::handles() const
{
    QList<QRectF> places;
    if (!m_region)
        return places;
    const QRectF rect = shownRect(*m_region);
    const double side = scaled(HandleSide);
    for (const double y : {rect.top(), rect.center().y(), rect.bottom()}) {
        for (const double x : {rect.left(), rect.center().x(), rect.right()}) {
            places.append({x - side / 2, y - side / 2, side, side});
        }
    }
    return places;
}

void PageView::paintRegion(QPainter &painter, const Palette &palette)
{
    if (!m_region)
        return;
    const QRectF rect = shownRect(*m_region);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 4));
    painter.drawRect(rect);
    painter.setPen(QPen(palette.dark ? palette.accent.darker(150) : palette.accent, 2));
    painter.drawRect(rect);
    const QList<QRectF> places = handles();
    painter.setPen(QPen(palette.dark ? palette.accent.darker(150) : palette.accent, 1));
    painter.setBrush(Qt::white);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (i != places.size() / 2)
            painter.drawRect(places[i]);
    }
}

} // namespace partsong
