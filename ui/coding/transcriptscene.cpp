// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptscene.h"

#include "ui/widgets/scale.h"

#include <QFontMetricsF>
#include <QSet>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr double Letters = 70; // in a line, where there is room
constexpr double FewerLetters = 60; // before names of codes give way
constexpr double Leading = 1.4;
constexpr double MostForBrackets = 0.2; // of the width
constexpr int ColumnsAtOnce = 4; // room is made for so many brackets at a time, so that words rarely move

double letterWidth(const QFont &font)
{
    const QString sample =
        u"the words that people say about the care they have had and the nights they remember"_s;
    return QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size());
}

// What could be given up, in this order, until everything fits.
struct Wishes {
    double measure;
    double fewest;
    double side;
    double names;
    double fewestNames;
};

void giveWay(Wishes &wishes, double room)
{
    const auto lacking = [&] { return wishes.measure + wishes.side + wishes.names - room; };
    wishes.measure = std::max(wishes.fewest, wishes.measure - std::max(0.0, lacking()));
    wishes.names = std::max(wishes.fewestNames, wishes.names - std::max(0.0, lacking()));
    if (lacking() > 0)
        wishes.side = 0;
    if (lacking() > 0)
        wishes.names = 0;
    if (lacking() > 0)
        wishes.measure -= lacking();
}

} // namespace

double TranscriptScene::widestLabel(const QFont &small) const
{
    constexpr int Most = 300; // whoever speaks first after so many turns may stand above
    const QFontMetricsF metrics(small);
    QSet<QString> seen;
    double widest = 0;
    for (size_t i = 0; i < m_text.labels().size() && i < Most; ++i) {
        const SpeakerLabel &label = m_text.labels()[i];
        const QString shown = label.written.empty()
            ? label.shownWith(m_layout.times())
            : m_text.words().mid(label.written.start, label.written.length())
                + (m_layout.times() && !label.time.isEmpty() ? u"  "_s + label.time : QString());
        if (seen.contains(shown))
            continue;
        seen.insert(shown);
        widest = std::max(widest, metrics.horizontalAdvance(shown));
    }
    return widest;
}

bool TranscriptScene::fit(double width, const QFont &words, const QFont &small, const Palette &palette,
                          bool force)
{
    const double gap = space(4);
    const double edgeSpace = width < scaled(900) ? space(4) : space(6);
    ReadingColumns columns;
    const int shown = std::min(m_codings.columns(), MostColumns);
    const int room = (shown / ColumnsAtOnce + 1) * ColumnsAtOnce;
    columns.pitch = std::clamp(std::floor(width * MostForBrackets / room), 5.0, double(scaled(9)));
    const double brackets = room * columns.pitch;
    const double label = widestLabel(small);
    const double letter = letterWidth(words);
    Wishes wishes{Letters * letter, FewerLetters * letter,
                  label > 0 ? std::min<double>(label, scaled(150)) + gap : 0, double(scaled(150)),
                  double(scaled(80))};
    const double free = width - 2 * edgeSpace - gap - brackets;
    giveWay(wishes, free);
    columns.side = wishes.side;
    columns.measure = std::floor(std::max(6 * letter, wishes.measure));
    const double used = wishes.side + columns.measure + wishes.names;
    columns.words = std::floor(edgeSpace + wishes.side + std::max(0.0, free - used) / 2);
    columns.brackets = columns.words + columns.measure + gap;
    columns.names = columns.brackets + shown * columns.pitch + space(1);
    columns.namesWidth = wishes.names > 0 ? width - space(2) - columns.names : 0;

    const double natural = QFontMetricsF(words).height();
    const ReadingLook look{words, small, std::ceil(std::max(words.pixelSize() * Leading, natural)),
                           columns.measure, columns.side};
    const bool relaid = force || look != m_layout.look();
    if (relaid)
        m_layout.setLook(look, palette);
    m_codings.setLettersPerLine(m_layout.lettersPerLine());
    const bool moved = relaid || columns != m_columns;
    m_columns = columns;
    return moved;
}

double TranscriptScene::edge(int unit, bool bottom) const
{
    const int index = m_text.paragraphAt(unit);
    const double top = m_layout.heights().top(index);
    if (!m_layout.isSet(index))
        return bottom ? top + m_layout.heights().height(index) : top;
    const SetParagraph &set =
        const_cast<TranscriptLayout &>(m_layout).set(index); // set already, so nothing changes
    const QTextLine line = set.lines->lineForTextPosition(unit - m_text.paragraph(index).start);
    if (!line.isValid())
        return top;
    const auto band = m_layout.band(set, line.lineNumber());
    return top + (bottom ? band.second : band.first);
}

std::pair<double, double> TranscriptScene::band(const Utf16Range &units) const
{
    return {edge(units.start, false), edge(std::max(units.start, units.end - 1), true)};
}

QRectF TranscriptScene::bracket(int slot) const
{
    const ShownCoding &shown = m_codings.at(slot);
    const auto [top, bottom] = band(shown.units);
    const double inset = 2;
    return {m_columns.brackets + shown.column * m_columns.pitch, top + inset,
            std::max(2.0, m_columns.pitch - scaled(4)), std::max(4.0, bottom - top - 2 * inset)};
}

QRectF TranscriptScene::handle(const Utf16Range &units, bool end)
{
    const int index = m_text.paragraphAt(end ? std::max(0, units.end - 1) : units.start);
    if (!m_layout.isSet(index))
        return {};
    const QRectF edge = end ? m_layout.endRect(units.end) : m_layout.caretRect(units.start);
    const double width = std::max(2.0, scaled(2) * 1.0);
    return {m_columns.words + edge.left() - (end ? 0 : width), edge.top(), width, edge.height()};
}

// Each name gets the first line of its coding that no other has; what is left over is counted at the last
// line.
TranscriptScene::Named TranscriptScene::named(int index)
{
    Named found;
    if (m_columns.namesWidth <= 0)
        return found;
    const ReadingParagraph &paragraph = m_text.paragraph(index);
    const SetParagraph &set = m_layout.set(index);
    std::vector<bool> taken(size_t(set.lines->lineCount()), false);
    const int topLine =
        set.labelled && set.hangs && set.lines->lineCount() > 1 ? 1 : 0; // beside it hangs the speaker
    for (const int slot : m_codings.inParagraph(index)) {
        const Utf16Range units = m_codings.at(slot).units;
        if (units.start < paragraph.start)
            continue; // it began further up and has its name there
        const int last =
            std::max(0, std::min(units.end, paragraph.start + paragraph.length) - paragraph.start - 1);
        const QTextLine from = set.lines->lineForTextPosition(units.start - paragraph.start);
        const QTextLine to = set.lines->lineForTextPosition(last);
        if (!from.isValid() || !to.isValid())
            continue;
        int line = std::max(topLine, from.lineNumber());
        const int end = std::max(topLine, to.lineNumber());
        while (line <= end && taken[size_t(line)])
            ++line;
        if (line > end) {
            found.more.slotsThere.push_back(slot);
            found.more.line = std::max(found.more.line, end);
            continue;
        }
        taken[size_t(line)] = true;
        found.names.push_back({slot, line});
    }
    return found;
}

std::vector<MarginName> TranscriptScene::namesIn(int index)
{
    return named(index).names;
}

MarginMore TranscriptScene::moreIn(int index)
{
    return named(index).more;
}

QRectF TranscriptScene::moreRect(int paragraph, const MarginMore &more)
{
    const auto band = m_layout.band(m_layout.set(paragraph), more.line);
    const QFontMetricsF metrics(m_layout.look().small);
    const double height = std::min(band.second - band.first - 2, metrics.height() + 2);
    const double width = metrics.horizontalAdvance(u"+%1"_s.arg(more.slotsThere.size()))
        + std::max<double>(height, space(3)) / 1.5;
    const double middle = m_layout.heights().top(paragraph) + (band.first + band.second) / 2;
    return {m_columns.names + m_columns.namesWidth - width, middle - height / 2, width, height};
}

std::vector<int> TranscriptScene::countedAt(const QPointF &point)
{
    const int index = m_layout.heights().itemAt(point.y());
    if (index < 0 || m_columns.namesWidth <= 0 || point.x() < m_columns.names)
        return {};
    const MarginMore more = moreIn(index);
    return !more.slotsThere.empty() && moreRect(index, more).contains(point) ? more.slotsThere
                                                                             : std::vector<int>();
}

QRectF TranscriptScene::nameRect(int paragraph, const MarginName &name)
{
    const auto band = m_layout.band(m_layout.set(paragraph), name.line);
    const MarginMore more = moreIn(paragraph);
    const bool counted = !more.slotsThere.empty() && more.line == name.line;
    const double width = m_columns.namesWidth - (counted ? moreRect(paragraph, more).width() + space(1) : 0);
    return {m_columns.names, m_layout.heights().top(paragraph) + band.first, width, band.second - band.first};
}

int TranscriptScene::slotAt(const QPointF &point)
{
    const int index = m_layout.heights().itemAt(point.y());
    if (index < 0 || point.x() < m_columns.brackets - 2)
        return -1;
    if (point.x() < m_columns.names) {
        for (const int slot : m_codings.inParagraph(index)) {
            const double slack = scaled(2);
            if (m_codings.at(slot).column < MostColumns
                && bracket(slot).adjusted(-slack, -slack, slack, slack).contains(point))
                return slot;
        }
        return -1;
    }
    for (const MarginName &name : namesIn(index)) {
        if (nameRect(index, name).contains(point))
            return name.slot;
    }
    return -1;
}

} // namespace partsong
