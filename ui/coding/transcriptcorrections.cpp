// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "core/base/textindex.h"
#include "core/sources/speaker.h"
#include "core/store/project.h"
#include "ui/coding/transcriptaccessible.h"
#include "ui/coding/typingtarget.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QScrollBar>
#include <QVariantAnimation>

// Words that are typed are shown before the study has them; corrections made elsewhere are followed.

namespace partsong {

void TranscriptView::setTyping(TypingTarget *target)
{
    endEdgeDrag(false);
    m_typing = target;
    m_composing = {};
    setAttribute(Qt::WA_InputMethodEnabled, target != nullptr);
    m_scene.layout().setAsWritten(target != nullptr);
    if (m_scene.text().namesOthers())
        fit(true);
    QGuiApplication::inputMethod()->update(Qt::ImQueryAll);
    if (QAccessible::isActive()) {
        QAccessible::State changed;
        changed.readOnly = changed.editable = true;
        QAccessibleStateChangeEvent news(this, changed);
        QAccessible::updateAccessibility(&news);
    }
    viewport()->update();
}

void TranscriptView::replaceShown(const Utf16Range &units, const QString &words)
{
    const QString removed = shownWords().mid(units.start, units.length());
    m_draft.replace(units, words, shownWords(), m_scene.text().positions());
    showReplaced(units, words, m_draft.typed(m_id), TurnEdges::GoOn);
    placeCaret(units.start + int(words.size()));
    tellReplaced(units.start, removed, words);
}

void TranscriptView::dropDraft()
{
    if (m_draft.empty())
        return m_draft.clear();
    const QString words = m_draft.removed();
    replaceShown(m_draft.units(), words);
    m_draft.clear();
}

// The study has what was typed.
void TranscriptView::settleDraft()
{
    m_draft.clear();
    m_known = m_project.text(m_id);
    m_scene.text().settle();
    m_scene.codings().settle();
    followReading();
}

TextDraft TranscriptView::handOver()
{
    m_handed = std::exchange(m_draft, {});
    m_scene.text().settle();
    m_scene.codings().settle();
    m_highlights.selected = m_scene.codings().slotOf(m_selectedCoding);
    m_highlights.hovered = -1;
    return m_handed;
}

// The study has what was handed over. Words that were typed since still move what stands behind them.
void TranscriptView::settleHanded()
{
    m_handed.clear();
    m_known = m_project.text(m_id);
    if (m_draft.empty())
        followReading();
}

bool TranscriptView::takesDraftBack() const
{
    return m_draft.empty() || m_handed.touches(m_draft.removedUnits());
}

void TranscriptView::takeDraftBack()
{
    if (!m_handed.empty())
        followSplices({}, {});
    m_handed.clear();
}

// All that the study does not have. What was typed far from what was handed over cannot stand in one draft
// with it.
TextDraft TranscriptView::wholeDraft(QString &lost)
{
    const TextDraft later = std::exchange(m_draft, {});
    TextDraft whole = std::exchange(m_handed, {});
    if (whole.empty())
        return later;
    if (!later.empty() && whole.touches(later.removedUnits()))
        whole.add(later, shownWords());
    else if (!later.empty())
        lost = later.inserted();
    return whole;
}

void TranscriptView::showReplaced(const Utf16Range &units, const QString &words, const TypedWords &typed,
                                  TurnEdges edges)
{
    m_flash->stop();
    m_highlights.flashStrength = 0;
    m_highlights.hovered = -1;
    const int columns = m_scene.codings().columns();
    const ReadingChange change = m_scene.text().replace(units, words, typed, edges);
    const bool nothing = typed.removed == typed.inserted;
    m_scene.codings().follow(change, nothing ? Splice() : typed.splice());
    m_scene.layout().follow(change);
    if (m_highlights.readTo > units.start)
        m_highlights.readTo = std::max(m_highlights.readTo + change.shift(), units.start);
    if (columns != m_scene.codings().columns())
        fit(false);
    else
        paintAgain(change);
}

// The changed paragraphs, and what is below them where they have become higher or lower.
void TranscriptView::paintAgain(const ReadingChange &change)
{
    const HeightIndex &heights = m_scene.layout().heights();
    const int scrolled = verticalScrollBar()->value();
    const auto bottom = [&] { return heights.top(change.first + change.after); };
    const double before = bottom();
    layOutVisible();
    const bool moved = change.before != change.after || before != bottom();
    if (verticalScrollBar()->value() != scrolled)
        return viewport()->update();
    const double top = heights.top(change.first) + topOf() - 4;
    const double end = moved ? viewport()->height() : bottom() + topOf() + 4;
    viewport()->update(QRectF(0, top, viewport()->width(), end - top).toAlignedRect());
}

void TranscriptView::placeCaret(int unit)
{
    m_anchor = m_caret = unit;
    m_wantedX = -1;
    showCaret();
    showUnit(m_caret);
    QGuiApplication::inputMethod()->update(Qt::ImQueryInput);
    Q_EMIT selectionChanged();
}

void TranscriptView::tellReplaced(int unit, const QString &removed, const QString &words)
{
    if (!QAccessible::isActive() || removed == words)
        return;
    const auto news = replacementNews(this, unit, removed, words);
    news->setCursorPosition(m_caret);
    QAccessible::updateAccessibility(news.get());
}

void TranscriptView::setComposing(const Utf16Range &units)
{
    m_composing = units;
    m_highlights.composing = units;
    updateUnits(units);
}

int TranscriptView::unitBeyond(int unit, bool word, int step)
{
    return word ? wordBeyond(unit, step) : letterBeyond(unit, step);
}

QString TranscriptView::drawnWords(const Utf16Range &units) const
{
    const ReadingText &text = m_scene.text();
    const ReadingParagraph &paragraph = text.paragraph(text.paragraphAt(units.start));
    if (units.end > paragraph.start + paragraph.length)
        return shownWords().mid(units.start, units.length());
    return text.wordsOf(paragraph).mid(units.start - paragraph.start, units.length());
}

// Whether the study was corrected as the draft says, and has nothing else that is not in sight.
bool TranscriptView::isDraft(const TextDraft &draft, const std::vector<Splice> &splices) const
{
    if (draft.empty() || splices.size() != 1 || splices.front() != draft.typed(m_id).splice())
        return false;
    const TextRange there{splices.front().at, splices.front().at + splices.front().inserted};
    const auto text = m_project.text(m_id);
    const int since = &draft == &m_draft ? 0 : m_draft.typed(m_id).splice().shift();
    return text->characters() == m_scene.text().positions().characters() - since
        && text->words(there) == draft.inserted();
}

void TranscriptView::followSplices(const std::vector<Splice> &splices, const ChangeSet &changes)
{
    const bool marks = changes.touches<Turn>() || changes.touches<StyleRun>() || changes.touches<Speaker>();
    const bool plain = m_draft.empty() && m_handed.empty() && splices.size() == 1;
    if (plain && !marks && followOne(splices.front(), changes))
        return;
    QString lost;
    TextDraft draft = wholeDraft(lost);
    const bool kept = draft.follow(splices);
    const TextPositions &positions = m_scene.text().positions();
    TextRange selected{positions.positionOf(m_anchor), positions.positionOf(m_caret)};
    for (const Splice &splice : splices) {
        selected = {partsong::moved({selected.start, selected.start}, splice).start,
                    partsong::moved({selected.end, selected.end}, splice).start};
    }
    followText();
    m_anchor = positions.unitOf(selected.start);
    m_caret = positions.unitOf(selected.end);
    if (m_typing && splices.size() == 1)
        placeCaret(positions.unitOf(splices.front().at + splices.front().inserted));
    if (kept && !draft.empty())
        replaceShown(positions.unitsOf(draft.range()), draft.inserted());
    else if (!draft.empty())
        lost = draft.inserted() + lost;
    if (!lost.isEmpty() || (!kept && !draft.empty()))
        Q_EMIT draftLost(lost);
    Q_EMIT selectionChanged();
}

// One correction is followed where it is, however long the text. False: the text is not what the correction
// makes of the one in sight, as it may be when another came after.
bool TranscriptView::followOne(const Splice &splice, const ChangeSet &changes)
{
    const auto text = m_project.text(m_id);
    const TextPositions &positions = m_scene.text().positions();
    const Utf16Range units = positions.unitsOf({splice.at, splice.at + splice.removed});
    const TypedWords typed{m_id, splice.at, shownWords().mid(units.start, units.length()),
                           text->words({splice.at, splice.at + splice.inserted})};
    QString now = shownWords();
    now.replace(units.start, units.length(), typed.inserted);
    if (typed.splice() != splice || now != QString::fromUtf8(text->utf8()))
        return false;
    m_known = text;
    const Utf16Range before = selectedUnits();
    const auto carried = [&](int unit) {
        const int shift = int(typed.inserted.size()) - units.length();
        return unit <= units.start ? unit : unit >= units.end ? unit + shift : units.start;
    };
    showReplaced(units, typed.inserted, typed, TurnEdges::StayOutside);
    settleDraft();
    m_anchor = carried(m_anchor);
    m_caret = carried(m_caret);
    tellReplaced(units.start, typed.removed, typed.inserted);
    if (m_typing)
        placeCaret(units.start + int(typed.inserted.size()));
    followCodings(changes);
    updateUnits(before);
    Q_EMIT selectionChanged();
    return true;
}

void TranscriptView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!m_typing)
        return QAbstractScrollArea::inputMethodEvent(event);
    m_typing->composed(*event);
    event->accept();
}

QVariant TranscriptView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return m_typing ? m_typing->composing(query) : QAbstractScrollArea::inputMethodQuery(query);
}

} // namespace partsong
