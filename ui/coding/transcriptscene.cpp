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
constexpr double FewestLetters = 34; // before names of codes leave the side
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

// Names of codes are worth more than long lines; only where lines would become very short do they leave.
void giveWay(Wishes &wishes, double room, double shortest)
{
    const auto lacking = [&] { return wishes.measure + wishes.side + wishes.names - room; };
    const double longest = wishes.measure;
    wishes.measure = std::max(wishes.fewest, wishes.measure - std::max(0.0, lacking()));
    wishes.names = std::max(wishes.fewestNames, wishes.names - std::max(0.0, lacking()));
    if (lacking() > 0)
        wishes.side = 0;
    wishes.measure = std::max(shortest, wishes.measure - std::max(0.0, lacking()));
    if (lacking() <= 0)
        return;
    wishes.names = 0;
    wishes.measure = std::min(longest, room);
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
        const QString shown = label.written.empty() || (label.holds() && !m_layout.asWritten())
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
    giveWay(wishes, free, FewestLetters * letter);
    columns.side = wishes.side;
    columns.measure = std::floor(std::max(6 * letter, wishes.measure));
    const double used = wishes.side + columns.measure + wishes.names;
    columns.words = std::floor(edgeSpace + wishes.side + std::max(0.0, free - used) / 2);
    columns.brackets = columns.words + columns.measure + gap;
    columns.names = columns.brackets + shown * columns.pitch + space(1);
    columns.namesWidth = wishes.names > 0 ? width - space(2) - columns.names : 0;

    const double natural = QFontMetricsF(words).height();
    const ReadingLook look{
        words,           small,        std::ceil(std::max(words.pixelSize() * Leading, natural)),
        columns.measure, columns.side, columns.namesWidth <= 0};
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

int TranscriptScene::slotAt(const QPointF &point)
{
    const int index = m_layout.heights().itemAt(point.y());
    if (index < 0 || m_folds.hides(index))
        return -1;
    const bool beside = m_columns.namesWidth > 0;
    if (point.x() >= m_columns.brackets - 2 && (!beside || point.x() < m_columns.names)) {
        for (const int slot : m_codings.inParagraph(index)) {
            const double slack = scaled(2);
            if (m_codings.at(slot).column < MostColumns
                && bracket(slot).adjusted(-slack, -slack, slack, slack).contains(point))
                return slot;
        }
    }
    if (beside && point.x() < m_columns.names)
        return -1;
    // A name may stand beside the first line of the next paragraph.
    for (int i = index; i >= std::max(0, index - 1); --i) {
        if (m_folds.hides(i) || (i < index && !m_layout.isSet(i)))
            continue;
        const std::vector<MarginName> names = namesIn(i).names;
        const auto there =
            std::ranges::find_if(names, [&](const MarginName &name) { return name.place.contains(point); });
        if (there != names.end())
            return there->slot;
    }
    return -1;
}

} // namespace partsong
