// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include "ui/widgets/scale.h"

#include <QScrollBar>

#include <array>
#include <cmath>

// Where on the pages one is, and how large they are.

namespace partsong {

namespace {

constexpr std::array PageSteps{0.1, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0};
constexpr double MostFitted = 3;
constexpr double LeastFitted = 0.005;

} // namespace

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
    m_zoom = std::clamp(zoom, leastZoom(), MostZoom);
    layOut();
    const QPointF now = shownRect(there).topLeft() - still;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(now.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(now.y())));
    wantParts();
    Q_EMIT zoomed(m_zoom);
}

void PageView::zoomIn()
{
    const auto next = std::ranges::find_if(PageSteps, [this](double step) { return step > m_zoom * 1.01; });
    setZoom(next == PageSteps.end() ? MostZoom : *next);
}

void PageView::zoomOut()
{
    const auto next = std::find_if(PageSteps.rbegin(), PageSteps.rend(),
                                   [this](double step) { return step < m_zoom * 0.99; });
    setZoom(next == PageSteps.rend() ? leastZoom() : *next);
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    fitNow();
}

double PageView::fitting(Fit fit) const
{
    const QSizeF size = m_alone ? m_layout.size(m_page) : m_layout.largest();
    const double gaps = 2.0 * space(4);
    const double room = viewport()->width() - gaps - m_side - 1; // a pixel for what is rounded up
    const double across = room / size.width() / unitScale();
    const double down = (viewport()->height() - gaps) / size.height() / unitScale();
    return std::max(fit == Fit::Width ? across : std::min(across, down), LeastFitted);
}

// The whole of a very large picture can be seen at once.
double PageView::leastZoom() const
{
    return count() > 0 ? std::min(LeastZoom, fitting(Fit::Page)) : LeastZoom;
}

// Keeps what is at the top where it is.
void PageView::fitNow()
{
    if (count() == 0 || viewport()->width() < 20)
        return layOut();
    const PageRegion top = at(QPointF(0, 0));
    if (m_fit != Fit::Free)
        m_zoom = std::min(fitting(m_fit), MostFitted);
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

void PageView::turnTo(int page, double y)
{
    goToPage(page, y);
    bringCaret({page, QRectF(QPointF(0, y), QSizeF())});
}

// Keys go on from what is in sight: the caret comes to the words nearest to a place, as far as it is known
// where they stand.
void PageView::bringCaret(const PageRegion &there, bool extend)
{
    if (!m_words.any() || m_region)
        return;
    const auto near = m_words.positionAt(there.page, there.rect.topLeft());
    setCaret(near.value_or(m_words.rangeOf(there.page).start), extend);
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

// One screen further. The caret stays at its place in the window, as in a text.
void PageView::scrollPage(int step, bool extend)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    const int there = m_words.pageOf(m_caret);
    const QRectF caret = m_words.any() ? shownRect({there, m_words.caret(m_caret)}) : QRectF();
    const bool seen = !caret.isNull() && (!m_alone || there == m_page)
        && viewport()->rect().contains(caret.center().toPoint());
    bar->setValue(before + step * (bar->pageStep() - space(12)));
    if (m_alone && bar->value() == before)
        return turnPage(step, extend);
    bringCaret(at(seen ? caret.center() : QPointF(pageRect(page()).left(), space(6))), extend);
}

// To the beginning of the next page, or the end of the one before.
bool PageView::showBeside(int step)
{
    const int to = page() + step;
    if (to < 0 || to >= count())
        return false;
    goToPage(to);
    if (step < 0 && m_alone)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    return true;
}

void PageView::turnPage(int step, bool extend)
{
    const int to = page() + step;
    if (showBeside(step))
        bringCaret({to, QRectF(0, std::max(-pageRect(to).top(), 0.0) / scale(to), 0, 0)}, extend);
}

void PageView::setHits(const QList<TextRange> &hits, int current)
{
    m_hits = hits;
    m_hit = current;
    if (current >= 0 && current < hits.size())
        showRange(hits[current]);
    viewport()->update();
}

} // namespace partsong
