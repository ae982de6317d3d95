// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "core/coding/code.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "ui/coding/wordsstandin.h"

#include <QDateTime>
#include <QLocale>

// What can be asked about the codings of the text in sight.

namespace partsong {

using namespace Qt::StringLiterals;

std::vector<Id<Coding>> TranscriptView::codingsAt(int position) const
{
    std::vector<Id<Coding>> found;
    for (const int slot : m_scene.codings().covering(m_scene.text().positions().unitOf(position)))
        found.push_back(m_scene.codings().at(slot).coding.id);
    return found;
}

Id<Coding> TranscriptView::codingForClick(int position) const
{
    const std::vector<Id<Coding>> there = codingsAt(position);
    if (there.empty())
        return {};
    const auto known = std::ranges::find(there, m_selectedCoding);
    const bool last = known == there.end() || std::next(known) == there.end();
    return last ? there.front() : *std::next(known);
}

std::vector<Id<Coding>> TranscriptView::codingsIn(const TextRange &range) const
{
    const Utf16Range units = m_scene.text().positions().unitsOf(range);
    const ReadingText &text = m_scene.text();
    std::vector<Id<Coding>> found;
    for (int i = text.paragraphAt(units.start); i < text.count() && text.paragraph(i).start < units.end;
         ++i) {
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
    if (slot >= 0)
        return m_scene.codings().at(slot);
    const auto rectangle = m_standIn ? m_standIn->coding(coding) : std::nullopt;
    return rectangle ? std::optional(ShownCoding{*rectangle, {}, 0, {}}) : std::nullopt;
}

void TranscriptView::setSelectedCoding(Id<Coding> coding)
{
    if (m_standIn)
        m_standIn->choose(coding);
    if (coding == m_selectedCoding)
        return;
    for (const Id<Coding> id : {m_selectedCoding, coding}) {
        if (const auto known = shown(id))
            updateUnits(known->units);
    }
    m_selectedCoding = coding;
    m_highlights.selected = m_scene.codings().slotOf(coding);
}

Id<Coding> TranscriptView::codingAtHand() const
{
    const auto chosen = shown(m_selectedCoding);
    if (chosen && (chosen->coding.anchor.region() || chosen->coding.anchor.range.touches(selection())))
        return chosen->coding.id;
    const auto here = codingsAt(caret());
    return here.empty() ? Id<Coding>() : here.front();
}

Id<Coding> TranscriptView::codingBeyond(int step) const
{
    if (m_standIn)
        return m_standIn->codingBeyond(step);
    const ShownCodings &codings = m_scene.codings();
    const std::vector<int> ordered = codings.inOrder();
    const int selected = codings.slotOf(m_selectedCoding);
    const auto known = std::ranges::find(ordered, selected);
    if (selected >= 0 && known != ordered.end()) {
        const auto at = known - ordered.begin() + step;
        return at >= 0 && at < std::ssize(ordered) ? codings.at(ordered[size_t(at)]).coding.id : Id<Coding>();
    }
    const auto after = std::ranges::lower_bound(ordered, m_caret, {},
                                                [&](int slot) { return codings.at(slot).units.start; });
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

QString TranscriptView::describeCaret() const
{
    const ShownCodings &codings = m_scene.codings();
    if (m_id.null())
        return {};
    const std::vector<int> here = codings.covering(m_caret);
    QStringList lines;
    for (const int slot : here)
        lines << describe(codings.at(slot)).replace(u'\n', u", "_s);
    QStringList beside;
    for (const int slot : codings.inParagraph(m_scene.text().paragraphAt(m_caret))) {
        if (!std::ranges::contains(here, slot))
            beside << codings.look(codings.at(slot).coding.code).name;
    }
    if (!beside.isEmpty())
        lines << tr("Beside this paragraph: %1").arg(beside.join(u", "_s));
    return lines.join(u'\n');
}

QString TranscriptView::namesOf(const std::vector<int> &codings) const
{
    constexpr size_t Most = 30;
    QStringList names;
    for (size_t i = 0; i < std::min(codings.size(), Most); ++i)
        names << m_scene.codings().look(m_scene.codings().at(codings[i]).coding.code).name;
    if (codings.size() > Most)
        names << u"…"_s;
    return names.join(u'\n');
}

QString TranscriptView::describe(const ShownCoding &shown) const
{
    const auto person = m_project.find(shown.coding.coder);
    QStringList lines{pathOf(m_project, Code::type(), shown.coding.code.uuid())};
    if (person)
        lines << tr("Coded by %1, %2")
                     .arg(person->name,
                          QLocale().toString(QDateTime::fromMSecsSinceEpoch(shown.coding.created).date(),
                                             QLocale::ShortFormat));
    if (shown.coding.weight)
        lines << tr("Weight %1").arg(*shown.coding.weight);
    if (!shown.coding.comment.isEmpty())
        lines << shown.coding.comment;
    if (const QString before = m_scene.codings().wordsBefore(shown.coding.id); !before.isNull())
        lines << tr("Corrected since it was coded. It was: “%1”").arg(before);
    return lines.join(u'\n');
}

QString TranscriptView::spoken(Id<Coding> coding) const
{
    constexpr int Longest = 120; // letters of the words
    const auto known = shown(coding);
    if (!known)
        return {};
    const QString about = describe(*known).replace(u'\n', u", "_s);
    const QString words = shortened(wordsIn(known->coding.anchor.range), Longest);
    return words.isEmpty() ? about : tr("%1; “%2”").arg(about, words);
}

std::vector<Id<Coding>> TranscriptView::codingsInSight() const
{
    const HeightIndex &heights = m_scene.layout().heights();
    std::vector<int> there;
    const double bottom = viewport()->height() - topOf();
    for (int i = std::max(0, heights.itemAt(std::max(0.0, -topOf()))); i < heights.count(); ++i) {
        if (heights.top(i) >= bottom)
            break;
        if (m_scene.folds().hides(i))
            continue;
        const std::vector<int> &here = m_scene.codings().inParagraph(i);
        there.insert(there.end(), here.begin(), here.end());
    }
    std::ranges::sort(there, {},
                      [this](int slot) { return std::pair(m_scene.codings().at(slot).units.start, slot); });
    const auto again = std::ranges::unique(there);
    there.erase(again.begin(), again.end());
    std::vector<Id<Coding>> codings;
    for (const int slot : there)
        codings.push_back(m_scene.codings().at(slot).coding.id);
    return codings;
}

QRect TranscriptView::marginRect(Id<Coding> coding)
{
    const int slot = m_scene.codings().slotOf(coding);
    if (slot < 0)
        return {};
    const QRectF bracket = m_scene.bracket(slot).translated(0, topOf());
    return bracket.toAlignedRect().intersected(viewport()->rect());
}

Id<Coding> TranscriptView::marginCodingAt(const QPoint &point)
{
    const int slot = m_scene.slotAt(toScene(point));
    return slot < 0 ? Id<Coding>() : m_scene.codings().at(slot).coding.id;
}

void TranscriptView::chooseInMargin(Id<Coding> coding)
{
    const auto known = shown(coding);
    if (!known)
        return;
    selectUnits({known->units.start, known->units.start});
    Q_EMIT codingChosen(coding);
}

} // namespace partsong
