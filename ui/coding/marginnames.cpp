// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptscene.h"

#include "ui/widgets/scale.h"

#include <QFontMetricsF>

// Where the names of codes stand: beside the lines of their words, sharing one where they are short, or below
// the paragraph where large type leaves no room at the side.

namespace partsong {

using namespace Qt::StringLiterals;

// The lines of a paragraph, and how much of each is left for names.
class TranscriptScene::Lines {
public:
    Lines(const SetParagraph &set, double width)
        : m_set(set), m_left(size_t(set.lines->lineCount()), width), m_width(width)
    {
    }

    // A line of its own among these, or -1.
    int empty(int from, int to) const
    {
        for (int line = from; line <= to; ++line) {
            if (m_left[size_t(line)] == m_width)
                return line;
        }
        return -1;
    }
    // A line where a whole name still fits behind others, or -1.
    int shared(int from, int to, double wanted) const
    {
        for (int line = from; line <= to; ++line) {
            if (m_left[size_t(line)] >= wanted)
                return line;
        }
        return -1;
    }
    // Takes up room; returns where it begins.
    double take(int line, double wanted)
    {
        const double begins = m_width - m_left[size_t(line)];
        m_left[size_t(line)] = std::max(0.0, m_left[size_t(line)] - wanted - space(3));
        return begins;
    }
    int last() const { return m_set.lines->lineCount() - 1; }

private:
    const SetParagraph &m_set;
    std::vector<double> m_left;
    double m_width;
};

namespace {

constexpr int MostTried = 60; // where there are more, no room is looked for
constexpr int LinesToRepeat = 14; // after so many long lines a name comes again
constexpr int NearLines = 4; // it may stand so much further down
constexpr int MostRows = 4; // of names below a paragraph

double swatchWidth()
{
    return scaled(4);
}

double afterSwatch()
{
    return space(1) + 2;
}

} // namespace

QString TranscriptScene::nameOf(int slot) const
{
    const Coding &coding = m_codings.at(slot).coding;
    const QString name = m_codings.look(coding.code).name;
    const QString marked = m_codings.wordsBefore(coding.id).isNull() ? name : u"≠ "_s + name;
    const QString sign = m_codings.coderSign(coding.coder);
    return sign.isEmpty() ? marked : u"%1 · %2"_s.arg(sign, marked);
}

double TranscriptScene::nameWidth(int slot) const
{
    const double words = QFontMetricsF(m_layout.look().small).horizontalAdvance(nameOf(slot));
    return std::ceil(swatchWidth() + afterSwatch() + words) + 1;
}

double TranscriptScene::rowHeight() const
{
    return std::ceil(QFontMetricsF(m_layout.look().small).height()) + space(1);
}

QRectF TranscriptScene::swatch(const QRectF &name) const
{
    const double height =
        std::min(name.height() - 4, QFontMetricsF(m_layout.look().small).ascent() + scaled(2));
    return {name.left(), name.center().y() - height / 2, swatchWidth(), height};
}

// Those that began further up have their name there.
std::vector<int> TranscriptScene::beginningIn(int index) const
{
    std::vector<int> slotsHere;
    for (const int slot : m_codings.inParagraph(index)) {
        if (m_codings.at(slot).units.start >= m_text.paragraph(index).start)
            slotsHere.push_back(slot);
    }
    return slotsHere;
}

MarginNames TranscriptScene::namesIn(int index)
{
    return m_columns.namesWidth > 0 ? besides(index) : below(index);
}

// Each name gets the first line of its coding that no other has, else the end of one that has room, else a
// line further down; what is left over is counted at the last line of its words.
MarginNames TranscriptScene::besides(int index)
{
    MarginNames found;
    const ReadingParagraph &paragraph = m_text.paragraph(index);
    const SetParagraph &set = m_layout.set(index);
    const double top = m_layout.heights().top(index);
    Lines lines(set, m_columns.namesWidth);
    const int topLine =
        set.labelled && set.hangs && set.lines->lineCount() > 1 ? 1 : 0; // beside it hangs the speaker
    struct Waiting {
        int slot;
        int from;
        int to;
    };
    std::vector<Waiting> waiting;
    const auto put = [&](int slot, int line) {
        const auto band = m_layout.band(set, line);
        const double width = nameWidth(slot);
        const double x = lines.take(line, width);
        found.names.push_back({slot,
                               QRectF(m_columns.names + x, top + band.first,
                                      std::min(width, m_columns.namesWidth - x), band.second - band.first)});
    };
    for (const int slot : beginningIn(index)) {
        const Utf16Range units = m_codings.at(slot).units;
        const int last =
            std::max(0, std::min(units.end, paragraph.start + paragraph.length) - paragraph.start - 1);
        const QTextLine from = set.lines->lineForTextPosition(units.start - paragraph.start);
        const QTextLine to = set.lines->lineForTextPosition(last);
        if (!from.isValid() || !to.isValid())
            continue;
        const Waiting one{slot, std::max(topLine, from.lineNumber()), std::max(topLine, to.lineNumber())};
        if (const int line = lines.empty(one.from, one.to); line >= 0)
            put(slot, line);
        else
            waiting.push_back(one);
    }
    const double badge = badgeSize(99).width();
    std::vector<Waiting> counted;
    for (const Waiting &one : waiting) {
        const bool tried = &one - waiting.data() < MostTried;
        int line = tried ? lines.shared(one.from, one.to, nameWidth(one.slot) + badge) : -1;
        if (line < 0 && tried)
            line = lines.empty(one.to + 1, lines.last());
        if (line >= 0)
            put(one.slot, line);
        else
            counted.push_back(one);
    }
    // The name of a long passage comes again, so that one is always in sight.
    const int period = LinesToRepeat * m_layout.lettersPerLine();
    for (const int slot : m_codings.inParagraph(index)) {
        const Utf16Range units = m_codings.at(slot).units;
        const int end = std::min(units.end, paragraph.start + paragraph.length);
        const int before = std::max(0, paragraph.start - units.start);
        for (int again = units.start + std::max(1, (before + period - 1) / period) * period; again < end;
             again += period) {
            const QTextLine there = set.lines->lineForTextPosition(again - paragraph.start);
            const QTextLine to = set.lines->lineForTextPosition(end - 1 - paragraph.start);
            if (!there.isValid() || !to.isValid())
                break;
            const int line = lines.empty(std::max(topLine, there.lineNumber()),
                                         std::min(there.lineNumber() + NearLines, to.lineNumber()));
            if (line >= 0)
                put(slot, line);
        }
    }
    int at = 0;
    for (const Waiting &one : counted) {
        found.more.slotsThere.push_back(one.slot);
        at = std::max(at, one.to);
    }
    if (counted.empty())
        return found;
    const auto band = m_layout.band(set, at);
    const QSizeF size = badgeSize(int(counted.size())).boundedTo({1e6, band.second - band.first - 2});
    found.more.place = QRectF(QPointF(m_columns.names + m_columns.namesWidth - size.width(),
                                      top + (band.first + band.second - size.height()) / 2),
                              size);
    for (MarginName &name : found.names) {
        if (name.place.top() < found.more.place.bottom() && name.place.bottom() > found.more.place.top())
            name.place.setRight(std::min(name.place.right(), found.more.place.left() - space(1)));
    }
    return found;
}

// One after the other in a few rows, relative to where they begin; what is left over is counted.
MarginNames TranscriptScene::flowed(int index) const
{
    const double room = m_columns.brackets - m_columns.words - space(2);
    MarginNames found;
    double x = 0;
    int row = 0;
    for (const int slot : beginningIn(index)) {
        if (!found.more.slotsThere.empty()) {
            found.more.slotsThere.push_back(slot);
            continue;
        }
        const double kept = row + 1 == MostRows ? badgeSize(99).width() + space(3) : 0; // to count the rest
        const double width = std::min(nameWidth(slot), room - kept);
        if (x > 0 && x + width > room - kept) {
            x = row + 1 == MostRows ? x : 0;
            ++row;
        }
        if (row == MostRows) {
            found.more.slotsThere.push_back(slot);
            continue;
        }
        found.names.push_back({slot, QRectF(x, row * rowHeight(), width, rowHeight())});
        x += width + space(3);
    }
    if (!found.more.slotsThere.empty()) {
        const QSizeF badge = badgeSize(int(found.more.slotsThere.size()));
        found.more.place =
            QRectF(QPointF(x, (MostRows - 1) * rowHeight() + (rowHeight() - badge.height()) / 2), badge);
    }
    return found;
}

QSizeF TranscriptScene::badgeSize(int count) const
{
    const QFontMetricsF metrics(m_layout.look().small);
    const double height = metrics.height() + 2;
    return {metrics.horizontalAdvance(u"+%1"_s.arg(count)) + std::max<double>(height, space(3)) / 1.5,
            height};
}

double TranscriptScene::heightBelow(int index) const
{
    const std::vector<MarginName> names = flowed(index).names;
    return names.empty() ? 0 : names.back().place.bottom() + space(1);
}

MarginNames TranscriptScene::below(int index)
{
    const SetParagraph &set = m_layout.set(index);
    if (set.folded)
        return {};
    MarginNames found = flowed(index);
    const double top = m_layout.heights().top(index) + set.height - set.below;
    for (MarginName &name : found.names)
        name.place.translate(m_columns.words, top);
    found.more.place.translate(m_columns.words, top);
    return found;
}

std::vector<int> TranscriptScene::countedAt(const QPointF &point)
{
    const int index = m_layout.heights().itemAt(point.y());
    if (index < 0 || (m_columns.namesWidth > 0 && point.x() < m_columns.names))
        return {};
    const MarginMore more = namesIn(index).more;
    return more.place.contains(point) ? more.slotsThere : std::vector<int>();
}

void TranscriptScene::namesChanged(const Utf16Range &units)
{
    if (m_layout.look().namesBelow)
        m_layout.forget(m_text.paragraphAt(units.start),
                        m_text.paragraphAt(std::max(units.start, units.end)));
}

void TranscriptScene::namesChanged()
{
    if (m_layout.look().namesBelow)
        m_layout.forget(0, m_text.count() - 1);
}

} // namespace partsong
