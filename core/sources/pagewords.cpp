// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/pagewords.h"

#include "core/base/textindex.h"

namespace partsong {

namespace {

constexpr qsizetype MostCompared = 16'000'000; // pairs of letters; beyond, what differs gets no boxes

// The letters that two words lists have in common in the same order, most of them: a longest common
// subsequence (Wagner and Fischer 1974).
void matchBetween(const QList<uint> &now, const QList<uint> &read, qsizetype from, qsizetype nowEnd,
                  qsizetype readEnd, const QList<QRectF> &boxes, QList<QRectF> &placed)
{
    const qsizetype rows = nowEnd - from;
    const qsizetype columns = readEnd - from;
    if (rows <= 0 || columns <= 0 || rows * columns > MostCompared)
        return;
    const qsizetype width = columns + 1;
    std::vector<quint16> common(static_cast<size_t>((rows + 1) * width));
    const auto at = [&](qsizetype row, qsizetype column) -> quint16 & {
        return common[static_cast<size_t>(row * width + column)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            at(i, j) = now[from + i] == read[from + j] ? static_cast<quint16>(at(i + 1, j + 1) + 1)
                                                       : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (now[from + i] == read[from + j]) {
            placed[from + i] = boxes[from + j];
            ++i;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
}

} // namespace

QList<TextRange> pageRanges(const TextIndex &text, int pages)
{
    QList<TextRange> ranges;
    const QByteArray &bytes = text.utf8();
    qsizetype from = 0;
    while (ranges.size() < pages) {
        const qsizetype feed = ranges.size() + 1 < pages ? bytes.indexOf('\f', from) : -1;
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        ranges.append({text.positionAt(from), text.positionAt(end)});
        from = feed < 0 ? bytes.size() : feed + 1;
    }
    return ranges;
}

QList<QRectF> placedWords(QByteArrayView now, const PageText &read)
{
    if (now == read.text)
        return read.boxes;
    const QList<uint> wanted = QString::fromUtf8(now).toUcs4();
    const QList<uint> known = QString::fromUtf8(read.text).toUcs4();
    if (known.size() != read.boxes.size())
        return QList<QRectF>(wanted.size());
    QList<QRectF> placed(wanted.size());
    const qsizetype least = std::min(wanted.size(), known.size());
    qsizetype same = 0;
    for (; same < least && wanted[same] == known[same]; ++same)
        placed[same] = read.boxes[same];
    qsizetype wantedEnd = wanted.size();
    qsizetype knownEnd = known.size();
    while (wantedEnd > same && knownEnd > same && wanted[wantedEnd - 1] == known[knownEnd - 1])
        placed[--wantedEnd] = read.boxes[--knownEnd];
    matchBetween(wanted, known, same, wantedEnd, knownEnd, read.boxes, placed);
    return placed;
}

TextRange wordsUnder(const TextRange &page, const QList<QRectF> &letters, const QList<QRectF> &rectangles)
{
    TextRange found;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QRectF &letter = letters[i];
        const auto on = [&letter](const QRectF &rectangle) { return rectangle.contains(letter.center()); };
        if (letter.isEmpty() || std::ranges::none_of(rectangles, on))
            continue;
        const int position = page.start + static_cast<int>(i);
        found = found.empty() ? TextRange{position, position + 1} : TextRange{found.start, position + 1};
    }
    return found;
}

} // namespace partsong
