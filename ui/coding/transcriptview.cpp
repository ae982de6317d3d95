// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "core/store/project.h"
#include "ui/coding/transcriptaccessible.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/scale.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBoundaryFinder>
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
    m_caret = m_anchor = 0;
    m_selectedCoding = {};
    m_highlights = {};
    m_flash->stop();
    m_scene.text() = text.null() ? ReadingText::of(QString()) : ReadingText::of(m_project, text);
    m_scene.codings().load(text);
    m_scene.layout().reset();
    verticalScrollBar()->setValue(0);
    fit(false);
    if (!text.null() && QAccessible::isActive()) {
        QAccessibleEvent news(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&news);
    }
    Q_EMIT selectionChanged();
}

// The words were corrected: everything is read again, and what was at the top stays there.
void TranscriptView::followText()
{
    m_scene.text().follow(m_project, m_id);
    m_scene.codings().load(m_id);
    m_scene.layout().reset();
    fit(true);
}

void TranscriptView::apply(const ChangeSet &changes)
{
    if (m_id.null())
        return;
    const TextPositions &positions = m_scene.text().positions();
    TextRange selected{positions.positionOf(m_anchor), positions.positionOf(m_caret)};
    bool corrected = false;
    for (const Splice &splice : changes.splices()) {
        if (splice.text != m_id)
            continue;
        corrected = true;
        selected = {partsong::moved({selected.start, selected.start}, splice).start,
                    partsong::moved({selected.end, selected.end}, splice).start};
    }
    if (corrected) {
        followText();
        m_anchor = positions.unitOf(selected.start);
        m_caret = positions.unitOf(selected.end);
        Q_EMIT selectionChanged();
        return;
    }
    const int columns = m_scene.codings().columns();
    const auto touched = m_scene.codings().apply(changes);
    if (!touched || columns != m_scene.codings().columns())
        return fit(false), viewport()->update();
    for (const Utf16Range &units : *touched)
        updateUnits(units);
    m_highlights.selected = m_scene.codings().slotOf(m_selectedCoding);
    m_highlights.hovered = -1;
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
    const int whole = int(std::ceil(m_scene.layout().heights().total() + 2 * edgeSpace() + viewport()->height() / 3.0));
    verticalScrollBar()->setPageStep(viewport()->height() - int(m_scene.layout().look().step));
    verticalScrollBar()->setSingleStep(int(m_scene.layout().look().step));
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
}

// Sets the paragraphs in sight. Where one turns out taller or lower than was guessed, what is below its upper part
// stays where it is.
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

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Palette &palette = paletteOf(this);
    painter.fillRect(event->rect(), palette.paper);
    painter.translate(0, topOf());
    m_highlights.selection = selectedUnits();
    m_highlights.focused = hasFocus();
    m_highlights.caret = hasFocus() && m_caretOn && !m_id.null() ? m_caret : -1;
    TranscriptPainter(painter, m_scene, palette, m_highlights)
        .paint(event->rect().top() - topOf(), event->rect().bottom() + 1 - topOf());
}

// Everything beside the words may change as well, so whole paragraphs are painted.
void TranscriptView::updateUnits(const Utf16Range &units)
{
    const ReadingText &text = m_scene.text();
    const HeightIndex &heights = m_scene.layout().heights();
    const double top = heights.top(text.paragraphAt(units.start));
    const double bottom = heights.top(text.paragraphAt(std::max(units.start, units.end - 1)) + 1);
    viewport()->update(QRectF(0, top + topOf() - 4, viewport()->width(), bottom - top + 8).toAlignedRect());
}

Utf16Range TranscriptView::selectedUnits() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

TextRange TranscriptView::selection() const
{
    return m_scene.text().positions().rangeOf(selectedUnits());
}

int TranscriptView::caret() const
{
    return m_scene.text().positions().positionOf(m_caret);
}

void TranscriptView::select(const TextRange &range)
{
    selectUnits(m_scene.text().positions().unitsOf(range));
}

QString TranscriptView::wordsIn(const TextRange &range) const
{
    const Utf16Range units = m_scene.text().positions().unitsOf(range);
    return m_scene.text().words().mid(units.start, units.length());
}

void TranscriptView::selectUnits(const Utf16Range &units)
{
    const Utf16Range before = selectedUnits();
    const int caretBefore = m_caret;
    m_anchor = units.start;
    m_caret = units.end;
    m_wantedX = -1;
    moved(before, caretBefore);
}

void TranscriptView::setCaretUnit(int unit, bool extend)
{
    const Utf16Range before = selectedUnits();
    const int caretBefore = m_caret;
    m_caret = std::clamp(unit, 0, int(shownWords().size()));
    if (!extend)
        m_anchor = m_caret;
    moved(before, caretBefore);
    showUnit(m_caret);
}

// Paints what the caret left and where it went, and tells screen readers.
void TranscriptView::moved(const Utf16Range &before, int caretBefore)
{
    const Utf16Range now = selectedUnits();
    updateUnits({std::min(before.start, now.start), std::max(before.end, now.end) + 1});
    updateUnits({caretBefore, caretBefore + 1});
    showCaret();
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent news(this, now.start, now.end);
        news.setCursorPosition(m_caret);
        QAccessible::updateAccessibility(&news);
    }
    if (before != now || caretBefore != m_caret)
        Q_EMIT selectionChanged();
}

void TranscriptView::showUnit(int unit)
{
    const QRect caret = caretRect(unit);
    const int room = int(m_scene.layout().look().step);
    int by = 0;
    if (caret.top() < room)
        by = caret.top() - room;
    else if (caret.bottom() > viewport()->height() - room)
        by = caret.bottom() - viewport()->height() + room;
    if (by != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

void TranscriptView::reveal(const TextRange &range)
{
    const Utf16Range units = m_scene.text().positions().unitsOf(range);
    // Heights above are guessed until they have been seen, so it takes a second look to be right.
    for (int look = 0; look < 3; ++look) {
        const QRect place = caretRect(units.start);
        const int wanted = viewport()->height() / 3;
        if (look > 0 ? std::abs(place.top() - wanted) < 2 : viewport()->rect().contains(place) && place.top() < 2 * wanted)
            break;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - wanted);
        layOutVisible();
    }
    selectUnits({units.start, units.start});
    flash(units);
    viewport()->update();
}

void TranscriptView::flash(const Utf16Range &units)
{
    m_flash->stop();
    m_highlights.flash = units;
    m_highlights.flashStrength = 1;
    m_flash->start();
}

QRect TranscriptView::caretRect(int unit)
{
    const QRectF caret = m_scene.layout().caretRect(unit);
    return caret.translated(m_scene.columns().words, topOf()).toAlignedRect();
}

int TranscriptView::unitAt(const QPoint &point)
{
    const QPointF place = toScene(point);
    return m_scene.layout().unitAt({place.x() - m_scene.columns().words, place.y()});
}

QPoint TranscriptView::popupPlace()
{
    const QRect last = caretRect(selectedUnits().end);
    const QRect inside = viewport()->rect().adjusted(0, 0, 0, -scaled(40));
    return {std::clamp(last.left(), inside.left(), inside.right()),
            std::clamp(last.bottom() + space(2), inside.top(), inside.bottom())};
}

std::vector<Id<Coding>> TranscriptView::codingsAt(int position) const
{
    std::vector<Id<Coding>> found;
    for (const int slot : m_scene.codings().covering(m_scene.text().positions().unitOf(position)))
        found.push_back(m_scene.codings().at(slot).coding.id);
    return found;
}

std::vector<Id<Coding>> TranscriptView::codingsIn(const TextRange &range) const
{
    const Utf16Range units = m_scene.text().positions().unitsOf(range);
    const ReadingText &text = m_scene.text();
    std::vector<Id<Coding>> found;
    for (int i = text.paragraphAt(units.start); i < text.count() && text.paragraph(i).start < units.end; ++i) {
        for (const int slot : m_scene.codings().inParagraph(i)) {
            const ShownCoding &here = m_scene.codings().at(slot);
            const bool seen = here.units.start < text.paragraph(i).start && i > text.paragraphAt(units.start);
            if (!seen && here.units.overlaps(units))
                found.push_back(here.coding.id);
        }
    }
    return found;
}

std::optional<ShownCoding> TranscriptView::shown(Id<Coding> coding) const
{
    const int slot = m_scene.codings().slotOf(coding);
    return slot < 0 ? std::nullopt : std::optional(m_scene.codings().at(slot));
}

void TranscriptView::setSelectedCoding(Id<Coding> coding)
{
    if (coding == m_selectedCoding)
        return;
    for (const Id<Coding> id : {m_selectedCoding, coding}) {
        if (const auto known = shown(id))
            updateUnits(known->units);
    }
    m_selectedCoding = coding;
    m_highlights.selected = m_scene.codings().slotOf(coding);
}

Id<Coding> TranscriptView::codingBeyond(int step) const
{
    const ShownCodings &codings = m_scene.codings();
    const std::vector<int> ordered = codings.inOrder();
    const int selected = codings.slotOf(m_selectedCoding);
    const auto known = std::ranges::find(ordered, selected);
    if (selected >= 0 && known != ordered.end()) {
        const auto at = known - ordered.begin() + step;
        return at >= 0 && at < std::ssize(ordered) ? codings.at(ordered[size_t(at)]).coding.id : Id<Coding>();
    }
    const auto after = std::ranges::lower_bound(ordered, m_caret, {}, [&](int slot) { return codings.at(slot).units.start; });
    if (step > 0)
        return after == ordered.end() ? Id<Coding>() : codings.at(*after).coding.id;
    return after == ordered.begin() ? Id<Coding>() : codings.at(*std::prev(after)).coding.id;
}

QString TranscriptView::codeNamesAt(int unit) const
{
    QStringList names;
    for (const int slot : m_scene.codings().covering(unit))
        names << m_scene.codings().look(m_scene.codings().at(slot).coding.code).name;
    return names.join(u", "_s);
}

QString TranscriptView::describe(const ShownCoding &shown) const
{
    const auto person = m_project.find(shown.coding.coder);
    QStringList lines{m_scene.codings().look(shown.coding.code).name};
    if (person)
        lines << tr("Coded by %1").arg(person->name);
    if (!shown.coding.comment.isEmpty())
        lines << shown.coding.comment;
    return lines.join(u'\n');
}

// The words of a paragraph without the speaker's name.
Utf16Range TranscriptView::bodyOf(int index) const
{
    const ReadingParagraph &paragraph = m_scene.text().paragraph(index);
    Utf16Range body = paragraph.units();
    if (paragraph.label >= 0)
        body.start = std::max(body.start, m_scene.text().label(paragraph.label).written.end);
    return body.empty() ? paragraph.units() : body;
}

Utf16Range TranscriptView::sentenceAround(int unit) const
{
    const Utf16Range body = bodyOf(m_scene.text().paragraphAt(unit));
    const QString words = shownWords().mid(body.start, body.length());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
    finder.setPosition(std::clamp(unit - body.start + 1, 0, int(words.size())));
    qsizetype start = std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(std::clamp(unit - body.start, 0, int(words.size())));
    qsizetype end = finder.toNextBoundary();
    end = end < 0 ? words.size() : end;
    while (end > start && words[end - 1].isSpace())
        --end;
    while (start < end && words[start].isSpace())
        ++start;
    return {body.start + int(start), body.start + int(end)};
}

Utf16Range TranscriptView::wordAround(int unit)
{
    const ReadingParagraph &paragraph = m_scene.text().paragraph(m_scene.text().paragraphAt(unit));
    const QString words = m_scene.text().wordsOf(paragraph);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    const int inside = std::clamp(unit - paragraph.start, 0, std::max(0, int(words.size()) - 1));
    finder.setPosition(inside);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const auto start = finder.position();
    const auto end = finder.toNextBoundary();
    return {paragraph.start + int(start), paragraph.start + int(end < 0 ? words.size() : end)};
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int slot = m_scene.slotAt(toScene(help->pos()));
        if (slot >= 0)
            QToolTip::showText(help->globalPos(), describe(m_scene.codings().at(slot)), viewport());
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
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll))
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
    else if (event->timerId() == m_dragScroll.timerId() && !scrollWhileDragging(viewport()->mapFromGlobal(QCursor::pos())))
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
