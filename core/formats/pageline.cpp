// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pageline.h"

#include <algorithm>

namespace partsong {

namespace {

constexpr int MinColumnLines = 4;
constexpr int MaxColumnSplits = 4;

using Lines = QList<PageLine>;

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double lineHeight(const Lines &lines)
{
    QList<double> heights;
    for (const PageLine &line : lines)
        heights.append(line.box.height());
    return std::max(median(heights), 1.0);
}

bool rightToLeftScript(const Lines &lines)
{
    int right = 0;
    int left = 0;
    for (const PageLine &line : lines) {
        for (const QChar c : line.words) {
            const auto direction = c.direction();
            right += direction == QChar::DirR || direction == QChar::DirAL;
            left += direction == QChar::DirL;
        }
    }
    return right > left;
}

// Chinese, Japanese and Korean letters in lines that are taller than wide.
bool vertical(const Lines &lines)
{
    int upright = 0;
    int other = 0;
    for (const PageLine &line : lines) {
        const bool ideographs = line.words.size() > 2 && line.words[1].unicode() >= 0x2E80;
        const bool tall = line.box.height() > 2 * line.box.width();
        (ideographs && tall ? upright : other) += static_cast<int>(line.words.size());
    }
    return upright > other;
}

struct Span {
    double from = 0;
    double to = 0;
    double length() const { return to - from; }
};

Span extent(const Lines &lines)
{
    Span span{lines.first().box.top(), lines.first().box.bottom()};
    for (const PageLine &line : lines) {
        span.from = std::min(span.from, line.box.top());
        span.to = std::max(span.to, line.box.bottom());
    }
    return span;
}

Span breadth(const Lines &lines)
{
    Span span{lines.first().box.left(), lines.first().box.right()};
    for (const PageLine &line : lines) {
        span.from = std::min(span.from, line.box.left());
        span.to = std::max(span.to, line.box.right());
    }
    return span;
}

// The stretch across the page that the fewest lines cross, away from its edges.
Span emptiest(const Lines &lines)
{
    QList<std::pair<double, int>> edges;
    double left = lines.first().box.left();
    double right = lines.first().box.right();
    for (const PageLine &line : lines) {
        edges.append({line.box.left(), 1});
        edges.append({line.box.right(), -1});
        left = std::min(left, line.box.left());
        right = std::max(right, line.box.right());
    }
    std::ranges::sort(edges);
    const double margin = (right - left) * 0.15;
    Span best;
    int fewest = static_cast<int>(lines.size());
    int crossing = 0;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        crossing += edges[i].second;
        const Span here{std::max(edges[i].first, left + margin),
                        std::min(edges[i + 1].first, right - margin)};
        if (here.length() <= 0)
            continue;
        if (crossing < fewest || (crossing == fewest && here.length() > best.length())) {
            fewest = crossing;
            best = here;
        }
    }
    return best;
}

// Two columns and what runs across both.
struct Columns {
    Lines left;
    Lines right;
    double at = 0; // where the gutter is
};

Columns splitAt(const Lines &lines, double at)
{
    Columns columns;
    columns.at = at;
    for (const PageLine &line : lines) {
        if (line.box.right() <= at)
            columns.left.append(line);
        else if (line.box.left() >= at)
            columns.right.append(line);
    }
    return columns;
}

// Columns of running text have a gutter, several lines each, much the same width and stand side by side. A
// narrow column beside a wide one is labels and speech, and belongs together row by row.
bool realColumns(const Columns &columns, double height)
{
    if (columns.left.size() < MinColumnLines || columns.right.size() < MinColumnLines)
        return false;
    const Span left = breadth(columns.left);
    const Span right = breadth(columns.right);
    const double narrow = std::min(left.length(), right.length());
    const double wide = std::max(left.length(), right.length());
    const Span a = extent(columns.left);
    const Span b = extent(columns.right);
    const double shared = std::min(a.to, b.to) - std::max(a.from, b.from);
    // A hyphen that juts out narrows a gutter; that many lines keep clear of it still says that it is one.
    const bool many = columns.left.size() >= 10 && columns.right.size() >= 10;
    return right.from - left.to >= height * (many ? 0.2 : 0.5) && narrow >= wide * 0.4
        && shared >= 0.3 * std::min(a.length(), b.length());
}

class LineReader {
public:
    explicit LineReader(bool rightToLeft) : m_rightToLeft(rightToLeft) { }

    void read(Lines lines, int splits);
    QList<SpokenLine> result;

private:
    void readColumns(const Lines &lines, const Columns &columns, int splits);
    void readRows(Lines lines);
    void addRow(Lines row);

    bool m_rightToLeft;
};

void LineReader::read(Lines lines, int splits)
{
    if (lines.isEmpty())
        return;
    if (splits < MaxColumnSplits && lines.size() >= 2 * MinColumnLines) {
        const Span gutter = emptiest(lines);
        if (gutter.length() > 0) {
            const Columns columns = splitAt(lines, (gutter.from + gutter.to) / 2);
            if (realColumns(columns, lineHeight(lines)))
                return readColumns(lines, columns, splits + 1);
        }
    }
    readRows(std::move(lines));
}

// What runs across both columns parts the page into bands, each with its own pair of columns.
void LineReader::readColumns(const Lines &lines, const Columns &columns, int splits)
{
    Lines ordered = lines;
    std::ranges::stable_sort(ordered, {}, [](const PageLine &line) { return line.box.center().y(); });
    Lines left;
    Lines right;
    Lines across;
    const auto flushColumns = [&] {
        read(m_rightToLeft ? right : left, splits);
        read(m_rightToLeft ? left : right, splits);
        left.clear();
        right.clear();
    };
    for (const PageLine &line : ordered) {
        const bool isLeft = line.box.right() <= columns.at;
        const bool isRight = line.box.left() >= columns.at;
        if (!isLeft && !isRight) {
            flushColumns();
            across.append(line);
            continue;
        }
        readRows(std::exchange(across, {}));
        (isLeft ? left : right).append(line);
    }
    flushColumns();
    readRows(across);
}

void LineReader::readRows(Lines lines)
{
    std::ranges::stable_sort(lines, {}, [](const PageLine &line) { return line.box.center().y(); });
    Lines row;
    Span height;
    for (const PageLine &line : lines) {
        const double shared = std::min(height.to, line.box.bottom()) - std::max(height.from, line.box.top());
        const bool same = !row.isEmpty() && shared >= 0.5 * std::min(height.length(), line.box.height());
        if (!same) {
            addRow(std::exchange(row, {}));
            height = {line.box.top(), line.box.bottom()};
        }
        row.append(line);
    }
    addRow(row);
}

void LineReader::addRow(Lines row)
{
    if (row.isEmpty())
        return;
    std::ranges::stable_sort(row, [this](const PageLine &a, const PageLine &b) {
        return m_rightToLeft ? a.box.right() > b.box.right() : a.box.left() < b.box.left();
    });
    SpokenLine whole{row.first().words, row.first().places};
    for (qsizetype i = 1; i < row.size(); ++i) {
        const double gap = m_rightToLeft ? row[i - 1].box.left() - row[i].box.right()
                                         : row[i].box.left() - row[i - 1].box.right();
        whole.words += gap > 1.5 * row[i].box.height() ? u'\t' : u' ';
        whole.words += row[i].words;
        whole.places += -1;
        whole.places += row[i].places;
    }
    result.append(whole);
}

int lineNumber(const PageLine &line)
{
    bool ok = false;
    const int number = line.words.size() <= 5 ? line.words.trimmed().toInt(&ok) : 0;
    return ok && number >= 0 ? number : -1;
}

// Whether a page's first number follows the last one before. The number of a paragraph that a page break
// divides may come twice.
bool goesOn(int number, const LineNumbers &known)
{
    return known.next >= 0 && (number == known.next || number + 1 == known.next);
}

// The longest beginning run of numbers that count upwards, each below the one before.
Lines countingRun(Lines numbers, const LineNumbers &known)
{
    std::ranges::stable_sort(numbers, {}, [](const PageLine &line) { return line.box.top(); });
    Lines run;
    for (const PageLine &line : numbers) {
        const bool aligned =
            run.isEmpty() || std::abs(line.box.right() - run.last().box.right()) < line.box.height();
        const bool next = !run.isEmpty() && lineNumber(line) == lineNumber(run.last()) + 1;
        if (next && aligned)
            run.append(line);
        else if (run.size() < 5 && (run.isEmpty() || !goesOn(lineNumber(run.first()), known)))
            run.assign(1, line);
    }
    const bool follows = !run.isEmpty() && goesOn(lineNumber(run.first()), known);
    return run.size() >= 5 || follows ? run : Lines();
}

// On a page where the numbers are not apart from the words, they still go on from the page before.
void dropLeadingNumbers(Lines &lines, LineNumbers &known)
{
    if (known.next < 0)
        return;
    std::ranges::stable_sort(lines, {}, [](const PageLine &line) { return line.box.top(); });
    for (PageLine &line : lines) {
        const QString number = QString::number(known.next) + u' ';
        if (!line.words.startsWith(number))
            continue;
        line.words.remove(0, number.size());
        line.places.remove(0, std::min(number.size(), line.places.size()));
        ++known.next;
    }
}

// Numbers 1, 2, 3... down the margin, left of everything that stands beside them. On a later page, fewer will
// do where they go on from the page before.
void dropLineNumbers(Lines &lines, LineNumbers &known)
{
    Lines numbers;
    for (const PageLine &line : lines) {
        if (lineNumber(line) >= 0)
            numbers.append(line);
    }
    const Lines run = countingRun(numbers, known);
    if (run.isEmpty())
        return dropLeadingNumbers(lines, known);
    const double top = run.first().box.top();
    const double bottom = run.last().box.bottom();
    const auto numbered = [&](const PageLine &line) {
        return std::ranges::any_of(
            run, [&](const PageLine &other) { return other.box == line.box && other.words == line.words; });
    };
    const bool alone = std::ranges::all_of(lines, [&](const PageLine &line) {
        const bool beside = line.box.top() >= top && line.box.bottom() <= bottom;
        return !beside || line.box.left() >= run.last().box.right() || numbered(line);
    });
    if (!alone)
        return;
    known.next = lineNumber(run.last()) + 1;
    lines.removeIf(numbered);
}

// Seen from the side, vertical writing is rows from top to bottom.
void turn(Lines &lines)
{
    for (PageLine &line : lines) {
        const QRectF box = line.box;
        line.box = QRectF(box.top(), -box.right(), box.height(), box.width());
    }
}

} // namespace

QList<SpokenLine> readingOrder(QList<PageLine> lines, LineNumbers &numbers)
{
    if (vertical(lines))
        turn(lines);
    else
        dropLineNumbers(lines, numbers);
    LineReader reader(rightToLeftScript(lines));
    reader.read(std::move(lines), 0);
    return reader.result;
}

} // namespace partsong
