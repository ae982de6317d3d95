// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptscene.h"

#include "ui/widgets/scale.h"

#include <QFontMetricsF>

#include <optional>

// Where the names of codes stand: beside the lines of their words, sharing one where they are short, or below
// the paragraph where large type leaves no room at the side.

namespace partsong {

using namespace Qt::StringLiterals;

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

// The lines of one paragraph, as names fill the room beside them.
class TranscriptScene::Lines {
public:
    Lines(TranscriptScene &scene, int index);

    MarginNames names();

private:
    struct Beginning { // a coding, and the lines of its words
        int slot;
        int from;
        int to;
    };
    std::vector<Beginning> beginnings() const;
    int lineOf(int unit) const; // or -1
    std::pair<double, double> band(int line) const;
    int empty(int from, int to) const;
    int shared(int from, int to, double wanted) const;
    bool put(int slot, int line);
    bool putOn(const Beginning &coding);
    bool putNear(const Beginning &coding);
    void repeat(int slot);
    void count(const std::vector<Beginning> &codings);

    TranscriptScene &m_scene;
    int m_index;
    const ReadingParagraph &m_paragraph;
    const SetParagraph &m_set;
    double m_top;
    double m_width;
    int m_first; // below the line where a speaker hangs
    // Beside the name of who speaks next there is room as well: one line more, where that stands on its own.
    std::optional<std::pair<double, double>> m_next;
    std::vector<double> m_left; // of each line
    MarginNames m_found;
};

TranscriptScene::Lines::Lines(TranscriptScene &scene, int index)
    : m_scene(scene), m_index(index), m_paragraph(scene.m_text.paragraph(index)),
      m_set(scene.m_layout.set(index)), m_top(scene.m_layout.heights().top(index)),
      m_width(scene.m_columns.namesWidth),
      m_first(m_set.labelled && m_set.hangs && m_set.lines->lineCount() > 1 ? 1 : 0),
      m_left(size_t(m_set.lines->lineCount()), m_width)
{
    if (index + 1 >= scene.m_text.count() || scene.m_folds.hides(index + 1))
        return;
    const ReadingParagraph &after = scene.m_text.paragraph(index + 1);
    const SetParagraph &next = scene.m_layout.set(index + 1);
    const bool nameAlone =
        after.label >= 0 && scene.m_text.label(after.label).written.end >= after.start + after.length;
    if (next.hangs || next.lines->lineCount() == 0 || (!next.labelled && !nameAlone))
        return;
    const QTextLine name = next.lines->lineAt(0);
    const int end = after.start + name.textStart() + name.textLength();
    if (std::ranges::any_of(scene.beginningIn(index + 1),
                            [&](int slot) { return scene.m_codings.at(slot).units.start < end; }))
        return; // it has names of its own
    const auto line = scene.m_layout.band(next, 0);
    const double top = scene.m_layout.heights().top(index + 1);
    m_next = {top + line.first, top + line.second};
    m_left.push_back(m_width);
}

std::pair<double, double> TranscriptScene::Lines::band(int line) const
{
    if (line >= m_set.lines->lineCount())
        return m_next.value_or(std::pair(m_top, m_top));
    const auto band = m_scene.m_layout.band(m_set, line);
    return {m_top + band.first, m_top + band.second};
}

MarginNames TranscriptScene::Lines::names()
{
    std::vector<Beginning> waiting;
    for (const Beginning &coding : beginnings()) {
        if (!putOn(coding))
            waiting.push_back(coding);
    }
    std::vector<Beginning> counted;
    for (size_t i = 0; i < waiting.size(); ++i) {
        if (i >= MostTried || !putNear(waiting[i]))
            counted.push_back(waiting[i]);
    }
    for (const int slot : m_scene.m_codings.inParagraph(m_index))
        repeat(slot);
    count(counted);
    return std::move(m_found);
}

std::vector<TranscriptScene::Lines::Beginning> TranscriptScene::Lines::beginnings() const
{
    std::vector<Beginning> found;
    for (const int slot : m_scene.beginningIn(m_index)) {
        const Utf16Range units = m_scene.m_codings.at(slot).units;
        const int from = lineOf(units.start);
        const int to = lineOf(std::min(units.end, m_paragraph.start + m_paragraph.length) - 1);
        if (from >= 0 && to >= 0)
            found.push_back({slot, std::max(m_first, from), std::max(m_first, to)});
    }
    return found;
}

int TranscriptScene::Lines::lineOf(int unit) const
{
    const QTextLine line = m_set.lines->lineForTextPosition(std::max(0, unit - m_paragraph.start));
    return line.isValid() ? line.lineNumber() : -1;
}

// A line among these that no name has, or -1.
int TranscriptScene::Lines::empty(int from, int to) const
{
    for (int line = from; line <= to; ++line) {
        if (m_left[size_t(line)] == m_width)
            return line;
    }
    return -1;
}

// A line where a whole name still fits behind others, or -1.
int TranscriptScene::Lines::shared(int from, int to, double wanted) const
{
    for (int line = from; line <= to; ++line) {
        if (m_left[size_t(line)] >= wanted)
            return line;
    }
    return -1;
}

bool TranscriptScene::Lines::put(int slot, int line)
{
    if (line < 0)
        return false;
    const auto [top, bottom] = band(line);
    const double wanted = m_scene.nameWidth(slot);
    const double begins = m_width - m_left[size_t(line)];
    m_left[size_t(line)] = std::max(0.0, m_left[size_t(line)] - wanted - space(3));
    m_found.names.push_back(
        {slot,
         QRectF(m_scene.m_columns.names + begins, top, std::min(wanted, m_width - begins), bottom - top)});
    return true;
}

bool TranscriptScene::Lines::putOn(const Beginning &coding)
{
    return put(coding.slot, empty(coding.from, coding.to));
}

// At the end of a line of its words that has room, else on a line further down.
bool TranscriptScene::Lines::putNear(const Beginning &coding)
{
    const double wanted = m_scene.nameWidth(coding.slot) + m_scene.badgeSize(99).width();
    return put(coding.slot, shared(coding.from, coding.to, wanted))
        || put(coding.slot, empty(coding.to + 1, int(m_left.size()) - 1));
}

// The name of a long passage comes again, so that one is always in sight.
void TranscriptScene::Lines::repeat(int slot)
{
    const Utf16Range units = m_scene.m_codings.at(slot).units;
    const int period = LinesToRepeat * m_scene.m_layout.lettersPerLine();
    const int end = std::min(units.end, m_paragraph.start + m_paragraph.length);
    const int before = std::max(0, m_paragraph.start - units.start);
    int again = units.start + std::max(1, (before + period - 1) / period) * period;
    for (; again < end; again += period) {
        const int line = lineOf(again);
        if (line >= 0)
            put(slot, empty(std::max(m_first, line), std::min(line + NearLines, lineOf(end - 1))));
    }
}

// What is left over is counted at the last line of its words, and the names there make room.
void TranscriptScene::Lines::count(const std::vector<Beginning> &codings)
{
    if (codings.empty())
        return;
    int line = 0;
    for (const Beginning &coding : codings) {
        m_found.more.slotsThere.push_back(coding.slot);
        line = std::max(line, coding.to);
    }
    const auto [top, bottom] = band(line);
    const QSizeF size = m_scene.badgeSize(int(codings.size())).boundedTo({1e6, bottom - top - 2});
    const QPointF corner(m_scene.m_columns.names + m_width - size.width(),
                         (top + bottom - size.height()) / 2);
    m_found.more.place = QRectF(corner, size);
    for (MarginName &name : m_found.names) {
        if (name.place.top() < m_found.more.place.bottom() && name.place.bottom() > corner.y())
            name.place.setRight(std::min(name.place.right(), corner.x() - space(1)));
    }
}

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
    return std::ceil(swatchWidth() + afterSwatch() + words + commentSign(slot)) + 1;
}

double TranscriptScene::commentSign(int slot) const
{
    if (m_codings.at(slot).coding.comment.isEmpty())
        return 0;
    return QFontMetricsF(m_layout.look().small).ascent() + space(1);
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
    return m_columns.namesWidth > 0 ? Lines(*this, index).names() : below(index);
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
