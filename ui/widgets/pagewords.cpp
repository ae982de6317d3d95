// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagewords.h"

#include <QTextBoundaryFinder>

#include <cmath>

namespace partsong {

namespace {

constexpr qsizetype MostPages = 100; // whose boxes are kept

bool spoken(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'\'' || c == 0x2019;
}

// How far a point is from a box; rows count more than columns.
double distance(const QRectF &box, const QPointF &point)
{
    const double x = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double y = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return x + 4 * y;
}

bool onLine(const QRectF &line, const QRectF &box)
{
    const double middle = box.center().y();
    const double gap = std::max(box.left() - line.right(), line.left() - box.right());
    return middle >= line.top() && middle <= line.bottom() && gap < 4 * std::max(box.height(), 1.0);
}

} // namespace

void PageWords::set(std::shared_ptr<const TextIndex> text, const QList<TextRange> &pages)
{
    m_text = std::move(text);
    m_pages = pages;
    m_boxes.clear();
}

void PageWords::setBoxes(int page, const QList<QRectF> &boxes)
{
    if (boxes.size() != rangeOf(page).length())
        return;
    m_boxes.insert(page, boxes);
    while (m_boxes.size() > MostPages) { // the page that is farthest from this one is looked up again
        int farthest = page;
        for (const int other : m_boxes.keys())
            farthest = std::abs(other - page) > std::abs(farthest - page) ? other : farthest;
        m_boxes.remove(farthest);
    }
}

int PageWords::pageOf(int position) const
{
    const auto after = std::ranges::upper_bound(m_pages, position, {}, &TextRange::start);
    return std::max(0, static_cast<int>(after - m_pages.begin()) - 1);
}

QRectF PageWords::boxAt(int position) const
{
    const int page = pageOf(position);
    const auto boxes = m_boxes.constFind(page);
    return boxes == m_boxes.constEnd() ? QRectF() : boxes->value(position - rangeOf(page).start);
}

char32_t PageWords::letter(int position) const
{
    const QList<uint> found = words({position, position + 1}).toUcs4();
    return found.isEmpty() ? U'\0' : found.first();
}

QList<QRectF> PageWords::linesOf(int page, const TextRange &range) const
{
    QList<QRectF> lines;
    const auto boxes = m_boxes.constFind(page);
    if (boxes == m_boxes.constEnd())
        return lines;
    const TextRange whole = rangeOf(page);
    QRectF line;
    for (int position = std::max(range.start, whole.start); position < std::min(range.end, whole.end);
         ++position) {
        const QRectF box = boxes->value(position - whole.start);
        if (box.isEmpty())
            continue;
        if (!line.isNull() && !onLine(line, box)) {
            lines.append(line);
            line = {};
        }
        line = line.isNull() ? box : line.united(box);
    }
    if (!line.isNull())
        lines.append(line);
    return lines;
}

std::optional<int> PageWords::positionAt(int page, const QPointF &point) const
{
    const auto boxes = m_boxes.constFind(page);
    if (boxes == m_boxes.constEnd())
        return std::nullopt;
    qsizetype best = -1;
    double least = 0;
    for (qsizetype i = 0; i < boxes->size(); ++i) {
        const QRectF &box = boxes->at(i);
        if (box.isEmpty())
            continue;
        const double far = distance(box, point);
        if (best < 0 || far < least) {
            best = i;
            least = far;
        }
    }
    if (best < 0)
        return std::nullopt;
    const bool behind = point.x() > boxes->at(best).center().x();
    return rangeOf(page).start + static_cast<int>(best) + (behind ? 1 : 0);
}

TextRange PageWords::lineNear(int page, double y, double left, double right) const
{
    const QList<QRectF> boxes = m_boxes.value(page);
    qsizetype best = -1;
    double least = 0;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRectF &box = boxes[i];
        if (box.isEmpty() || box.center().x() < left || box.center().x() > right)
            continue;
        const double far = std::max({box.top() - y, 0.0, y - box.bottom()});
        if (best < 0 || far < least) {
            best = i;
            least = far;
        }
    }
    return best < 0 ? TextRange() : lineAround(rangeOf(page).start + static_cast<int>(best));
}

std::optional<int> PageWords::letterAt(int page, const QPointF &point) const
{
    const QList<QRectF> boxes = m_boxes.value(page);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes[i].contains(point))
            return rangeOf(page).start + static_cast<int>(i);
    }
    return std::nullopt;
}

QRectF PageWords::caret(int position) const
{
    const QRectF here = boxAt(position);
    if (!here.isEmpty())
        return {here.left(), here.top(), 0, here.height()};
    const TextRange page = rangeOf(pageOf(position));
    for (int before = position - 1; before >= page.start; --before) {
        if (const QRectF box = boxAt(before); !box.isEmpty())
            return {box.right(), box.top(), 0, box.height()};
        if (before + 1 < position && letter(before) == U'\n')
            break;
    }
    for (int after = position; after < page.end; ++after) {
        if (const QRectF box = boxAt(after); !box.isEmpty())
            return {box.left(), box.top(), 0, box.height()};
    }
    return {};
}

int PageWords::beyond(int position, int step) const
{
    return std::clamp(position + step, 0, characters());
}

int PageWords::wordBeyond(int position, int step) const
{
    const auto here = [&](int at) { return spoken(letter(step > 0 ? at : at - 1)); };
    const int end = step > 0 ? characters() : 0;
    int at = position;
    while (at != end && !here(at))
        at += step;
    while (at != end && here(at))
        at += step;
    return at;
}

TextRange PageWords::lineAround(int position) const
{
    const auto ends = [this](int at) { return letter(at) == U'\n' || letter(at) == U'\f'; };
    TextRange line{position, position};
    while (line.start > 0 && !ends(line.start - 1))
        --line.start;
    while (line.end < characters() && !ends(line.end))
        ++line.end;
    return line;
}

bool PageWords::rightToLeft(int position) const
{
    return words(lineAround(position)).isRightToLeft();
}

// To the next line of the text, which is the next in the order of reading: the end of a column leads to the
// top of the one beside it.
int PageWords::lineBeyond(int position, int step) const
{
    const TextRange line = lineAround(position);
    const double x = caret(position).left();
    int into = step > 0 ? line.end + 1 : line.start - 1;
    while (into > 0 && into < characters() && letter(into) == U'\f')
        into += step;
    if (into < 0 || into > characters())
        return position;
    const TextRange other = lineAround(into);
    int best = other.start;
    double least = std::numeric_limits<double>::max();
    for (int at = other.start; at <= other.end; ++at) {
        const QRectF there = caret(at);
        if (const double far = std::abs(there.left() - x); far < least && !there.isNull()) {
            least = far;
            best = at;
        }
    }
    return best;
}

// Words and sentences go on over the end of a line.
TextRange PageWords::bounded(int position, bool sentence) const
{
    const TextRange page = rangeOf(pageOf(position));
    if (page.empty())
        return {position, position};
    QString flow = words(page);
    flow.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const auto unitOf = [&](int at) { return static_cast<qsizetype>(words({page.start, at}).size()); };
    QTextBoundaryFinder finder(sentence ? QTextBoundaryFinder::Sentence : QTextBoundaryFinder::Word, flow);
    const qsizetype unit = std::min<qsizetype>(unitOf(std::min(position, page.end)), flow.size() - 1);
    finder.setPosition(unit);
    const qsizetype start =
        finder.isAtBoundary() ? unit : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(unit);
    const qsizetype next = finder.toNextBoundary();
    const qsizetype end = next < 0 ? flow.size() : next;
    const auto positionOf = [&](qsizetype at) {
        return page.start + static_cast<int>(QStringView(flow).first(at).toUcs4().size());
    };
    TextRange found{positionOf(start), positionOf(end)};
    while (sentence && found.end > found.start && QChar::isSpace(letter(found.end - 1)))
        --found.end;
    return found;
}

TextRange PageWords::wordAround(int position) const
{
    return bounded(position, false);
}

TextRange PageWords::sentenceAround(int position) const
{
    return bounded(position, true);
}

} // namespace partsong
