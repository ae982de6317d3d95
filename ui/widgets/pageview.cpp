// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include "ui/widgets/pageaccessible.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/picturekeys.h"
#include "ui/widgets/scale.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <cmath>

namespace partsong {

namespace {

constexpr int SettleTime = 700; // ms after the last key

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent), m_settled(new QTimer(this))
{
    installPageAccessible();
    setFrameShape(QFrame::NoFrame);
    setGround(viewport(), Ground::Window);
    viewport()->setBackgroundRole(QPalette::Window); // the bars are drawn on it too
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Pages"));
    m_settled->setSingleShot(true);
    m_settled->setInterval(SettleTime);
    connect(m_settled, &QTimer::timeout, this, &PageView::regionChanged);
}

void PageView::showPages(const ViewedPages &pages)
{
    m_pages = pages;
    m_tiles.clear();
    m_words.set(pages.text, pages.ranges);
    m_wanted.clear();
    m_wantedWords.clear();
    m_region.reset();
    m_offered = false;
    m_hits.clear();
    m_hit = -1;
    m_anchor = m_caret = 0;
    m_page = 0;
    m_drag = Drag::None;
    m_settled->stop();
    layOut();
    fitNow();
    verticalScrollBar()->setValue(0);
    if (QAccessible::isActive()) {
        QAccessibleEvent news(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&news);
    }
    Q_EMIT pageChanged(0);
    Q_EMIT selectionChanged();
}

void PageView::changeWords(std::shared_ptr<const TextIndex> text, const QList<TextRange> &ranges)
{
    m_words.set(std::move(text), ranges);
    m_wantedWords.clear();
    m_hits.clear();
    m_anchor = std::min(m_anchor, m_words.characters());
    m_caret = std::min(m_caret, m_words.characters());
    wantParts();
    viewport()->update();
}

double PageView::unitScale() const
{
    return m_pages.unit * textScale();
}

void PageView::layOut()
{
    PageLayout::Look look;
    look.scale = m_zoom * unitScale();
    look.gap = space(4);
    look.side = m_side;
    look.width = viewport()->width();
    look.alone = m_alone ? m_page : -1;
    m_layout.set(m_pages.sizes, look);
    const QSizeF whole = m_layout.whole();
    const QSignalBlocker quietly(verticalScrollBar());
    const QSignalBlocker quietlyToo(horizontalScrollBar());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(space(10));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.height())) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(space(10));
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.width())) - viewport()->width()));
    wantParts();
    viewport()->update();
}

QPointF PageView::offset() const
{
    return QPointF(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRectF PageView::pageRect(int page) const
{
    return m_layout.rect(page).translated(offset());
}

QRectF PageView::shownRect(const PageRegion &region) const
{
    return m_layout.fromPage(region.page, region.rect).translated(offset());
}

PageRegion PageView::at(const QPointF &point) const
{
    const QPointF there = point - offset();
    const int page = std::max(0, m_layout.pageAt(there.y()));
    return {page, QRectF(m_layout.toPage(page, there), QSizeF())};
}

std::pair<int, int> PageView::pagesInSight() const
{
    return m_layout.between(verticalScrollBar()->value(),
                            verticalScrollBar()->value() + viewport()->height());
}

void PageView::setSide(double pixels)
{
    if (std::abs(pixels - m_side) < 0.5)
        return;
    m_side = pixels;
    fitNow();
}

QList<PagePart> PageView::partsOf(int page, const QRectF &seen) const
{
    const double scale = m_layout.scale(page) * devicePixelRatioF();
    const QSizeF shown = m_layout.size(page) * scale;
    const QSize size(std::max(1, int(std::lround(shown.width()))),
                     std::max(1, int(std::lround(shown.height()))));
    const QRectF here = seen.translated(-pageRect(page).topLeft());
    const QRect pixels =
        QRectF(here.topLeft() * devicePixelRatioF(), here.size() * devicePixelRatioF()).toAlignedRect();
    return PageTiles::covering(page, scale, size, pixels);
}

// What is in sight comes first, then the pages before and behind, so that a page is there when it is turned
// to.
void PageView::wantParts()
{
    const auto [first, last] = pagesInSight();
    QList<PagePart> wanted;
    const auto add = [&](int page, const QRectF &seen) {
        for (const PagePart &part : partsOf(page, seen)) {
            if (!m_tiles.part(part) && !m_tiles.failed(part))
                wanted.append(part);
        }
    };
    for (int page = first; page <= last; ++page)
        add(page, QRectF(viewport()->rect()).intersected(pageRect(page)));
    for (const int page : {last + 1, first - 1}) {
        if (page >= 0 && page < count() && partsOf(page, {}).size() == 1)
            add(page, {});
    }
    QList<int> words;
    for (const int page : {first, first + 1, last, last + 1, first - 1}) {
        if (page >= 0 && page < count() && !m_words.hasBoxes(page) && !m_words.rangeOf(page).empty()
            && !words.contains(page))
            words.append(page);
    }
    if (wanted == m_wanted && words == m_wantedWords)
        return;
    m_wanted = wanted;
    m_wantedWords = words;
    Q_EMIT partsWanted(wanted, words);
}

void PageView::askAgain()
{
    Q_EMIT partsWanted(m_wanted, m_wantedWords);
}

void PageView::setImage(const PagePart &part, const QImage &image)
{
    const QSizeF whole = m_layout.size(part.page) * part.scale;
    m_tiles.add(part, image, QSize(int(std::lround(whole.width())), int(std::lround(whole.height()))));
    m_wanted.removeAll(part);
    viewport()->update(pageRect(part.page).toAlignedRect());
}

void PageView::setFailed(const PagePart &part)
{
    m_tiles.addFailed(part);
    m_wanted.removeAll(part);
    viewport()->update(pageRect(part.page).toAlignedRect());
}

void PageView::setBoxes(int page, const QList<QRectF> &boxes)
{
    m_words.setBoxes(page, boxes);
    m_wantedWords.removeAll(page);
    viewport()->update();
}

bool PageView::complete() const
{
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page) {
        for (const PagePart &part : partsOf(page, QRectF(viewport()->rect()).intersected(pageRect(page)))) {
            if (!m_tiles.part(part))
                return false;
        }
    }
    return last >= first;
}

bool PageView::event(QEvent *event)
{
    // Keys of reading belong to this view before they belong to any menu.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isZoomKey(*key) || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)
            || (key->key() == Qt::Key_Escape && m_region)
            || (m_region && key->modifiers() & Qt::AltModifier && !arrowDirection(key->key()).isNull()))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitNow();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitNow();
}

void PageView::scrollContentsBy(int, int)
{
    const int shown = page();
    wantParts();
    viewport()->update();
    if (shown != m_page && !m_alone) {
        m_page = shown;
        Q_EMIT pageChanged(shown);
    }
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_settled->isActive()) {
        m_settled->stop();
        Q_EMIT regionChanged();
    }
    viewport()->update();
}

} // namespace partsong
