// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "core/sources/readmark.h"
#include "core/sources/speaker.h"
#include "core/sources/turn.h"
#include "core/store/project.h"
#include "ui/coding/transcriptaccessible.h"
#include "ui/coding/typingtarget.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/scale.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QVariantAnimation>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int FlashTime = 1200; // ms until the light on words has gone

double edgeSpace()
{
    return space(6);
}

} // namespace

TranscriptView::TranscriptView(const Project &project, const Appearance &appearance, QWidget *parent)
    : QAbstractScrollArea(parent), m_project(project), m_appearance(appearance), m_scene(project),
      m_flash(new QVariantAnimation(this))
{
    installTranscriptAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAcceptDrops(true);
    setAccessibleName(tr("Words of the source"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_flash->setStartValue(1.0);
    m_flash->setEndValue(0.0);
    m_flash->setDuration(FlashTime);
    m_flash->setEasingCurve(QEasingCurve::InQuad);
    connect(m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_highlights.flashStrength = value.toDouble();
        updateUnits(m_highlights.flash);
    });
    connect(&project, &Project::changed, this, &TranscriptView::apply);
    connect(&appearance, &Appearance::changed, this, [this] { fit(true); });
    fit(true);
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::showText(Id<Text> text)
{
    if (text == m_id)
        return;
    m_id = text;
    m_draft.clear();
    m_handed.clear();
    m_known = text.null() ? nullptr : m_project.text(text);
    m_scene.folds().set({});
    m_caret = m_anchor = 0;
    m_selectedCoding = {};
    Highlights fresh;
    fresh.light = m_highlights.light;
    fresh.chosenCodes = m_highlights.chosenCodes;
    m_highlights = fresh;
    m_edgeDrag.reset();
    m_grown.clear();
    m_flash->stop();
    m_scene.text() = text.null() ? ReadingText::of(QString()) : ReadingText::of(m_project, text);
    m_scene.codings().load(text);
    m_scene.layout().reset();
    verticalScrollBar()->setValue(0);
    followReading();
    fit(false);
    if (!text.null() && QAccessible::isActive()) {
        QAccessibleEvent news(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&news);
    }
    Q_EMIT textShown();
    Q_EMIT selectionChanged();
}

// The words were corrected: everything is read again, and what was at the top stays there.
void TranscriptView::followText()
{
    m_known = m_project.text(m_id);
    m_scene.text().follow(m_project, m_id);
    m_scene.codings().load(m_id);
    m_scene.layout().reset();
    followReading();
    fit(true);
}

void TranscriptView::apply(const ChangeSet &changes)
{
    if (m_id.null())
        return;
    follow(changes);
    showTakenBack(changes);
}

void TranscriptView::follow(const ChangeSet &changes)
{
    endEdgeDrag(false);
    if (!changes.of<ReadMark>().empty())
        followReading();
    std::vector<Splice> splices;
    std::ranges::copy_if(changes.splices(), std::back_inserter(splices),
                         [this](const Splice &splice) { return splice.text == m_id; });
    const bool written = !m_handed.empty();
    if (!splices.empty() && !isDraft(written ? m_handed : m_draft, splices))
        return followSplices(splices, changes);
    if (!splices.empty())
        written ? settleHanded() : settleDraft();
    else if (turnsChanged(changes))
        return followText();
    followCodings(changes);
}

// Whether turns of this text, or what speakers are called, are others than before.
bool TranscriptView::turnsChanged(const ChangeSet &changes) const
{
    const auto ofThisText = [this](const auto &change) {
        return (change.before && change.before->text == m_id) || (change.after && change.after->text == m_id);
    };
    return !m_typing && (changes.touches<Speaker>() || std::ranges::any_of(changes.of<Turn>(), ofThisText));
}

void TranscriptView::followCodings(const ChangeSet &changes)
{
    const int columns = m_scene.codings().columns();
    const auto touched = m_scene.codings().apply(changes);
    if (!touched || columns != m_scene.codings().columns()) {
        m_scene.namesChanged();
        return fit(false), viewport()->update();
    }
    for (const Utf16Range &units : *touched) {
        m_scene.namesChanged(units);
        updateUnits(units);
    }
    m_highlights.selected = m_scene.codings().slotOf(m_selectedCoding);
    m_highlights.hovered = -1;
    if (m_scene.layout().look().namesBelow) {
        layOutVisible();
        viewport()->update();
    }
}

void TranscriptView::fit(bool force)
{
    const HeightIndex &heights = m_scene.layout().heights();
    // What is at the top stays at the top.
    const double y = std::max(0.0, verticalScrollBar()->value() - edgeSpace());
    const int first = heights.itemAt(y);
    const double inside = first < 0 ? 0 : (y - heights.top(first)) / std::max(1.0, heights.height(first));
    const QFont small = fontOf(TextSize::Small, QFont::Medium);
    if (!m_scene.fit(viewport()->width(), m_appearance.readingFont(), small, m_appearance.palette(), force)
        && heights.count() == m_scene.text().count() && m_scene.layout().isSet(0) && !force) {
        updateScrollBar();
        layOutVisible();
        return viewport()->update();
    }
    m_highlights.selected = m_scene.codings().slotOf(m_selectedCoding);
    m_highlights.hovered = -1;
    updateScrollBar();
    if (first > 0 && first < heights.count()) {
        const QSignalBlocker quiet(verticalScrollBar());
        verticalScrollBar()->setValue(int(heights.top(first) + inside * heights.height(first) + edgeSpace()));
    }
    layOutVisible();
    viewport()->update();
}

double TranscriptView::topOf() const
{
    return edgeSpace() - verticalScrollBar()->value();
}

QPoint TranscriptView::scrollOffset() const
{
    return {int(m_scene.columns().words), int(topOf())};
}

QPointF TranscriptView::toScene(const QPointF &point) const
{
    return {point.x(), point.y() - topOf()};
}

void TranscriptView::updateScrollBar()
{
    const int whole =
        int(std::ceil(m_scene.layout().heights().total() + 2 * edgeSpace() + viewport()->height() / 3.0));
    verticalScrollBar()->setPageStep(viewport()->height() - int(m_scene.layout().look().step));
    verticalScrollBar()->setSingleStep(int(m_scene.layout().look().step));
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
}

// Sets the paragraphs in sight. Where one turns out taller or lower than was guessed, what is below its upper
// part stays where it is.
void TranscriptView::layOutVisible()
{
    const HeightIndex &heights = m_scene.layout().heights();
    if (heights.count() == 0)
        return;
    double y = verticalScrollBar()->value() - edgeSpace();
    const double given = y;
    int first = heights.itemAt(std::max(0.0, y));
    int last = first;
    for (; last < heights.count() && heights.top(last) < y + viewport()->height(); ++last) {
        const double top = heights.top(last);
        const double before = heights.height(last);
        m_scene.layout().set(last);
        if (top < y && last == first)
            y += heights.height(last) - before;
    }
    // What was taller than guessed may have made room above.
    while (first > 0 && heights.top(first) > y) {
        const double before = heights.height(--first);
        m_scene.layout().set(first);
        y += heights.height(first) - before;
    }
    // Its names may reach into sight.
    if (first > 0 && !m_scene.layout().isSet(first - 1)) {
        const double before = heights.height(first - 1);
        m_scene.layout().set(first - 1);
        y += heights.height(first - 1) - before;
    }
    m_scene.layout().forgetBut(first, last);
    const QSignalBlocker quiet(verticalScrollBar());
    updateScrollBar();
    if (y != given)
        verticalScrollBar()->setValue(int(std::lround(y + edgeSpace())));
}

void TranscriptView::scrollContentsBy(int, int dy)
{
    const int value = verticalScrollBar()->value();
    layOutVisible();
    if (verticalScrollBar()->value() == value)
        viewport()->scroll(0, dy);
    else
        viewport()->update();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit(false);
}

// A bar that comes or goes above must not move the words: they stay where somebody reads them.
void TranscriptView::moveEvent(QMoveEvent *event)
{
    QAbstractScrollArea::moveEvent(event);
    const int by = event->pos().y() - event->oldPos().y();
    const bool bar = isVisible() && event->pos().x() == event->oldPos().x() && std::abs(by) < height() / 3;
    if (!bar || verticalScrollBar()->value() == 0)
        return;
    const bool inSight = viewport()->rect().contains(caretRect(m_caret));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
    if (inSight && caretRect(m_caret).top() < 0)
        showUnit(m_caret); // but no bar hides the caret
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Palette &palette = paletteOf(this);
    painter.fillRect(event->rect(), palette.paper);
    painter.translate(0, topOf());
    m_highlights.selection = selectedUnits();
    m_highlights.focused = hasFocus();
    m_highlights.handles = !m_project.readOnly() && !m_typing;
    m_highlights.caret = hasFocus() && m_caretOn && !m_id.null() ? m_caret : -1;
    TranscriptPainter(painter, m_scene, palette, m_highlights)
        .paint(event->rect().top() - topOf(), event->rect().bottom() + 1 - topOf());
}

// Everything beside the words may change as well, so whole paragraphs are painted, and the line after them.
void TranscriptView::updateUnits(const Utf16Range &units)
{
    const ReadingText &text = m_scene.text();
    const HeightIndex &heights = m_scene.layout().heights();
    const double top = heights.top(text.paragraphAt(units.start));
    const double bottom = heights.top(text.paragraphAt(std::max(units.start, units.end - 1)) + 1);
    viewport()->update(
        QRectF(0, top + topOf() - 4, viewport()->width(), bottom - top + 8 + 2 * m_scene.layout().look().step)
            .toAlignedRect());
}

void TranscriptView::flash(const Utf16Range &units)
{
    m_flash->stop();
    updateUnits(m_highlights.flash); // or what shone a moment ago would go on
    m_highlights.flash = units;
    m_highlights.flashStrength = 1;
    m_flash->start();
    Q_EMIT flashed(m_scene.text().positions().rangeOf(units));
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int slot = m_scene.slotAt(toScene(help->pos()));
        const std::vector<int> counted = m_scene.countedAt(toScene(help->pos()));
        if (slot >= 0 || !counted.empty())
            QToolTip::showText(help->globalPos(),
                               slot >= 0 ? describe(m_scene.codings().at(slot)) : namesOf(counted),
                               viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return QAbstractScrollArea::viewportEvent(event);
}

bool TranscriptView::event(QEvent *event)
{
    // Keys of reading belong to this view before they belong to any menu.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        constexpr QKeySequence::StandardKey Reading[] = {
            QKeySequence::Copy,           QKeySequence::SelectAll,
            QKeySequence::MoveToNextWord, QKeySequence::MoveToPreviousWord,
            QKeySequence::SelectNextWord, QKeySequence::SelectPreviousWord,
            QKeySequence::SelectNextLine, QKeySequence::SelectPreviousLine};
        if (std::ranges::any_of(Reading, [key](auto standard) { return key->matches(standard); })
            || (m_typing && m_typing->wants(*key)))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void TranscriptView::showCaret()
{
    m_caretOn = true;
    const int period = QApplication::cursorFlashTime();
    if (hasFocus() && period > 0)
        m_blink.start(period / 2, this);
}

void TranscriptView::blink()
{
    m_caretOn = !m_caretOn;
    viewport()->update(caretRect(m_caret).adjusted(-3, -1, 3, 1));
}

void TranscriptView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blink.timerId())
        blink();
    else if (event->timerId() == m_dragScroll.timerId()
             && !scrollWhileDragging(viewport()->mapFromGlobal(QCursor::pos())))
        m_dragScroll.stop();
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    showCaret();
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_blink.stop();
    viewport()->update();
}

} // namespace partsong
