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

#include <array>
#include <cmath>

namespace partsong {

namespace {

constexpr std::array Steps{0.1, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0};
constexpr double MostFitted = 3;
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

int PageView::page() const
{
    if (m_alone)
        return m_page;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::max(0, m_layout.pageAt(middle));
}

void PageView::setZoom(double zoom, std::optional<QPointF> anchor)
{
    m_fit = Fit::Free;
    const QPointF still = anchor.value_or(QRectF(viewport()->rect()).center());
    const PageRegion there = at(still);
    m_zoom = std::clamp(zoom, LeastZoom, MostZoom);
    layOut();
    const QPointF now = shownRect(there).topLeft() - still;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(now.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(now.y())));
    wantParts();
    Q_EMIT zoomed(m_zoom);
}

void PageView::zoomIn()
{
    const auto next = std::ranges::find_if(Steps, [this](double step) { return step > m_zoom * 1.01; });
    setZoom(next == Steps.end() ? MostZoom : *next);
}

void PageView::zoomOut()
{
    const auto next =
        std::find_if(Steps.rbegin(), Steps.rend(), [this](double step) { return step < m_zoom * 0.99; });
    setZoom(next == Steps.rend() ? LeastZoom : *next);
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    fitNow();
}

// Keeps what is at the top where it is.
void PageView::fitNow()
{
    if (count() == 0 || viewport()->width() < 20)
        return layOut();
    const PageRegion top = at(QPointF(0, 0));
    if (m_fit != Fit::Free) {
        const QSizeF size = m_alone ? m_layout.size(m_page) : m_layout.largest();
        const double gaps = 2.0 * space(4);
        const double room = viewport()->width() - gaps - m_side - 1; // a pixel for what is rounded up
        const double across = room / size.width() / unitScale();
        const double down = (viewport()->height() - gaps) / size.height() / unitScale();
        const double wanted = m_fit == Fit::Width ? across : std::min(across, down);
        m_zoom = std::clamp(wanted, LeastZoom, MostFitted);
    }
    layOut();
    const QPointF now = shownRect(top).topLeft();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(now.y())));
    Q_EMIT zoomed(m_zoom);
}

void PageView::setAlone(bool alone)
{
    if (alone == m_alone)
        return;
    const int shown = page();
    m_alone = alone;
    m_page = shown;
    layOut();
    fitNow();
    goToPage(shown);
}

void PageView::goToPage(int page, double y)
{
    if (page < 0 || page >= count())
        return;
    if (m_alone && page != m_page) {
        m_page = page;
        layOut();
    }
    const QRectF place = m_layout.fromPage(page, QRectF(0, y, 1, 1));
    verticalScrollBar()->setValue(int(place.top()) - space(4));
    wantParts();
    viewport()->update();
    Q_EMIT pageChanged(page);
}

void PageView::bringIntoSight(const QRectF &rect)
{
    const QRectF room = QRectF(viewport()->rect()).adjusted(space(4), space(6), -space(4), -space(6));
    if (rect.top() < room.top() || rect.bottom() > room.bottom()) {
        const double to =
            rect.height() > room.height() ? rect.top() - room.top() : rect.center().y() - room.center().y();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(to));
    }
    if (rect.left() < room.left() || rect.right() > room.right()) {
        const double to =
            rect.width() > room.width() ? rect.left() - room.left() : rect.center().x() - room.center().x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(to));
    }
}

void PageView::showRange(const TextRange &range)
{
    const int there = m_words.pageOf(range.start);
    if (m_alone && there != m_page)
        goToPage(there);
    const QList<QRectF> lines = m_words.linesOf(there, range);
    if (!lines.isEmpty())
        return bringIntoSight(shownRect({there, lines.first()}));
    // Where its words stand is not known yet: about so far down the page.
    const TextRange whole = m_words.rangeOf(there);
    const double part = whole.empty() ? 0 : double(range.start - whole.start) / whole.length();
    const QRectF guess(0, part * m_layout.size(there).height(), m_layout.size(there).width(), 1);
    bringIntoSight(shownRect({there, guess}));
}

void PageView::showRegion(const PageRegion &region)
{
    if (m_alone && region.page != m_page)
        goToPage(region.page);
    bringIntoSight(shownRect(region));
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

void PageView::setHits(const QList<TextRange> &hits, int current)
{
    m_hits = hits;
    m_hit = current;
    if (current >= 0 && current < hits.size())
        showRange(hits[current]);
    viewport()->update();
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
