// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/pagecodingview.h"

#include "core/coding/codingqueries.h"
#include "core/coding/regions.h"
#include "core/store/changeset.h"
#include "core/store/project.h"
#include "ui/coding/codingmime.h"
#include "ui/coding/transcriptview.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QVariantAnimation>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int RegionFlashTime = 1200; // ms until the light has gone

} // namespace

PageCodingView::PageCodingView(const Project &project, TranscriptView &words, QWidget *parent)
    : PageView(parent), m_project(project), m_words(words), m_flash(new QVariantAnimation(this))
{
    m_flash->setStartValue(1.0);
    m_flash->setEndValue(0.0);
    m_flash->setDuration(RegionFlashTime);
    m_flash->setEasingCurve(QEasingCurve::InQuad);
    connect(m_flash, &QVariantAnimation::valueChanged, this, [this] { viewport()->update(); });
    // Somebody went to these words, perhaps to where the caret is already though the page is not.
    connect(&words, &TranscriptView::flashed, this, [this](const TextRange &shown) {
        if (count() > 0 && this->words().any())
            showRange(shown);
        flash(shown);
    });
    setAcceptDrops(true);
    connect(&project, &Project::changed, this, &PageCodingView::apply);
    connect(this, &PageView::regionChanged, this, &PageCodingView::regionShaped);
}

void PageCodingView::showCodings(Id<Text> text)
{
    m_text = text;
    m_regions.clear();
    m_chosen = {};
    m_marks.clear();
    m_flashWaits = false;
    m_flash->stop();
    setSide(text.null() ? 0 : usualSide());
    if (!text.null()) {
        for (const Coding &coding : codingsOf(m_project, text)) {
            if (coding.anchor.region())
                m_regions.push_back(coding);
        }
    }
    viewport()->update();
}

void PageCodingView::apply(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Coding>()) {
        const Id<Coding> id = before ? before->id : after->id;
        const auto known = std::ranges::find(m_regions, id, &Coding::id);
        const bool here = after && after->anchor.text == m_text && after->anchor.region();
        if (known != m_regions.end() && here)
            *known = *after;
        else if (known != m_regions.end())
            m_regions.erase(known);
        else if (here)
            m_regions.push_back(*after);
        if (id == m_chosen)
            choose(here ? id : Id<Coding>());
    }
    viewport()->update();
}

std::optional<Coding> PageCodingView::region(Id<Coding> id) const
{
    const auto known = std::ranges::find(m_regions, id, &Coding::id);
    return known == m_regions.end() ? std::nullopt : std::optional(*known);
}

// A coded rectangle that is chosen can be moved; so it becomes the one at hand.
void PageCodingView::choose(Id<Coding> coding)
{
    const auto known = region(coding);
    if (known) {
        m_chosen = coding;
        setRegion(PageRegion{known->anchor.page - 1, rectOf(known->anchor)});
    } else if (!m_chosen.null() || !coding.null()) {
        m_chosen = {};
        setRegion({});
    }
    viewport()->update();
}

void PageCodingView::regionShaped()
{
    const auto shaped = PageView::region();
    const auto known = region(m_chosen);
    if (known && shaped)
        Q_EMIT regionMoved(m_chosen, shaped->rect);
    else if (!shaped && known)
        m_chosen = {};
}

void PageCodingView::reveal(const Coding &coding)
{
    if (coding.anchor.region()) {
        showRegion({coding.anchor.page - 1, rectOf(coding.anchor)});
        flash({}, coding.id);
    } else {
        showRange(coding.anchor.range);
    }
}

void PageCodingView::flash(const TextRange &words, Id<Coding> region)
{
    m_flashWords = words;
    m_flashRegion = region;
    m_flashWaits = count() == 0;
    m_flash->stop();
    if (!m_flashWaits && (!words.empty() || !region.null()))
        m_flash->start();
}

void PageCodingView::flashWaiting()
{
    if (!m_flashWaits)
        return;
    if (!m_flashWords.empty()) // it comes before the page that somebody was on last
        showRange(m_flashWords);
    flash(m_flashWords, m_flashRegion);
}

// By page, then by how far down: rectangles and words as they come.
Id<Coding> PageCodingView::codingBeyond(int step) const
{
    struct Place {
        int page;
        double down;
        Id<Coding> coding;
    };
    std::vector<Place> places;
    const ShownCodings &codings = m_words.scene().codings();
    for (const int slot : codings.inOrder()) {
        const TextRange range = codings.at(slot).coding.anchor.range;
        const int page = words().pageOf(range.start);
        const TextRange whole = words().rangeOf(page);
        const double part = whole.empty() ? 0 : double(range.start - whole.start) / whole.length();
        const QList<QRectF> lines = words().linesOf(page, range);
        places.push_back({page, lines.isEmpty() ? part * sizeOf(page).height() : lines.first().top(),
                          codings.at(slot).coding.id});
    }
    for (const Coding &coding : m_regions) {
        if (!codings.wanted().has(coding))
            continue;
        places.push_back({coding.anchor.page - 1, coding.anchor.y, coding.id});
    }
    std::ranges::stable_sort(places, {},
                             [](const Place &place) { return std::pair(place.page, place.down); });
    const Id<Coding> now = m_chosen.null() ? m_words.selectedCoding() : m_chosen;
    const auto known = std::ranges::find(places, now, &Place::coding);
    if (known != places.end()) {
        const auto at = known - places.begin() + step;
        return at >= 0 && at < std::ssize(places) ? places[size_t(at)].coding : Id<Coding>();
    }
    const auto after =
        std::ranges::find_if(places, [this](const Place &place) { return place.page >= page(); });
    if (step > 0)
        return after == places.end() ? Id<Coding>() : after->coding;
    return after == places.begin() ? Id<Coding>() : std::prev(after)->coding;
}

QString PageCodingView::spokenAt(int position) const
{
    QStringList names;
    for (const Id<Coding> id : m_words.codingsAt(position)) {
        if (const auto shown = m_words.shown(id))
            names << look(shown->coding.code).name;
    }
    return names.join(u", "_s);
}

QStringList PageCodingView::spokenOn(int page) const
{
    QStringList lines;
    for (const Beside &mark : besidePage(page)) {
        const auto rectangle = region(mark.coding);
        lines << (rectangle ? tr("Region coded %1").arg(look(mark.code).name)
                            : tr("Words coded %1").arg(look(mark.code).name));
    }
    return lines;
}

Id<Coding> PageCodingView::markAt(const QPoint &point) const
{
    for (const Mark &mark : m_marks) {
        if (mark.place.contains(point))
            return mark.coding;
    }
    return {};
}

std::vector<Coding> PageCodingView::regionsOf(int page) const
{
    const CodingsWanted &wanted = m_words.scene().codings().wanted();
    std::vector<Coding> shown;
    for (const Coding &coding : m_regions) {
        if (coding.anchor.page == page + 1 && wanted.has(coding))
            shown.push_back(coding);
    }
    return shown;
}

std::vector<Id<Coding>> PageCodingView::codingsAt(const PageRegion &place) const
{
    std::vector<Id<Coding>> found;
    if (const auto letter = words().letterAt(place.page, place.rect.topLeft()))
        found = m_words.codingsAt(*letter);
    std::vector<Coding> rectangles = regionsOf(place.page);
    std::erase_if(rectangles, [&place](const Coding &coding) {
        return !rectOf(coding.anchor).contains(place.rect.topLeft());
    });
    std::ranges::stable_sort(rectangles, {},
                             [](const Coding &coding) { return coding.anchor.width * coding.anchor.height; });
    for (const Coding &coding : rectangles)
        found.push_back(coding.id);
    return found;
}

// The first there, and the next at each further click.
Id<Coding> PageCodingView::codingForClick(const PageRegion &place) const
{
    const std::vector<Id<Coding>> there = codingsAt(place);
    if (there.empty())
        return {};
    const auto known = std::ranges::find(there, m_chosen.null() ? m_words.selectedCoding() : m_chosen);
    const bool last = known == there.end() || std::next(known) == there.end();
    return last ? there.front() : *std::next(known);
}

TextRange PageCodingView::stretchAround(int letter, int presses) const
{
    if (presses <= 3)
        return PageView::stretchAround(letter, presses);
    return m_words.stretchAround(
        letter, presses == 4 ? TranscriptView::Grain::Paragraph : TranscriptView::Grain::Turn);
}

bool PageCodingView::press(const QPoint &point)
{
    const Id<Coding> marked = markAt(point);
    if (marked.null())
        return false;
    Q_EMIT codingChosen(marked);
    return true;
}

void PageCodingView::click(const PageRegion &place)
{
    Q_EMIT codingChosen(codingForClick(place));
}

// What lies beneath the chosen rectangle can be reached.
void PageCodingView::clickInRegion(const PageRegion &place)
{
    const Id<Coding> next = codingForClick(place);
    if (!m_chosen.null() && next != m_chosen)
        Q_EMIT codingChosen(next);
}

// It becomes a rectangle of its own, even where one was chosen.
void PageCodingView::drawingBegun()
{
    m_chosen = {};
    m_words.setSelectedCoding({});
    const TextRange caption = m_words.selection(); // of a picture: it is not what is meant now
    if (!caption.empty())
        m_words.select({caption.end, caption.end});
}

// What is coded stays where it is unless Alt is held: whoever looks at it may want to scroll.
bool PageCodingView::arrowsMoveRegion(Qt::KeyboardModifiers modifiers) const
{
    return m_chosen.null() || modifiers & Qt::AltModifier;
}

QString PageCodingView::tipAt(const QPoint &point) const
{
    const PageRegion place = at(point);
    Id<Coding> coding = markAt(point);
    const std::vector<Id<Coding>> there = codingsAt(place);
    if (coding.null() && !there.empty())
        coding = there.front();
    if (const auto rectangle = region(coding))
        return m_words.describe(ShownCoding{*rectangle, {}, 0, {}});
    const auto shown = m_words.shown(coding);
    return shown ? m_words.describe(*shown) : QString();
}

void PageCodingView::resizeEvent(QResizeEvent *event)
{
    setSide(m_text.null() ? 0 : usualSide());
    PageView::resizeEvent(event);
}

void PageCodingView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(CodeMime))
        event->acceptProposedAction();
}

// Words or a rectangle that are selected take the code; without any, the sentence below the pointer is
// selected to take it.
void PageCodingView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!PageView::region() && selection().empty()) {
        const PageRegion place = at(event->position());
        if (const auto letter = words().letterAt(place.page, place.rect.topLeft()))
            select(words().sentenceAround(*letter));
    }
    event->acceptProposedAction();
}

void PageCodingView::dropEvent(QDropEvent *event)
{
    if (const Id<Code> code = takeDropped(*event); !code.null())
        Q_EMIT codeDropped(code);
}

} // namespace partsong
