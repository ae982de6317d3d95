// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptlayout.h"

#include <QFontMetricsF>
#include <QGlyphRun>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr double ParagraphSpace = 0.3; // of a line, below each paragraph
constexpr double EmptyLine = 0.55; // of a line: what an empty one takes

// The words that a speaker's label is followed by begin on a line of their own: a separator stands in for the
// blank.
QString withLabelApart(const QString &words, const ReadingParagraph &paragraph, const ReadingText &text)
{
    if (paragraph.label < 0)
        return words;
    const Utf16Range written = text.label(paragraph.label).written;
    const int length = written.length();
    if (written.empty() || length >= words.size())
        return words;
    QString apart = words;
    apart[length - 1] = QChar::LineSeparator;
    return apart;
}

struct Directions {
    bool left = false;
    bool right = false;
};

Directions directionsOf(const QString &words)
{
    Directions found;
    for (const QChar letter : words) {
        switch (letter.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
            found.right = true;
            break;
        case QChar::DirL:
            found.left = true;
            break;
        default:
            break;
        }
    }
    return found;
}

QTextOption optionsFor(const SetParagraph &set, const ReadingParagraph &paragraph, const QString &words,
                       double measure)
{
    QTextOption options;
    options.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    options.setTextDirection(set.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    options.setAlignment(set.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    if (paragraph.table) {
        const auto cells = words.count(u'\t') + 1;
        options.setTabStopDistance(measure / double(cells));
    }
    return options;
}

double naturalHeight(const QTextLine &line)
{
    return line.ascent() + line.descent();
}

} // namespace

void TranscriptLayout::setLook(const ReadingLook &look, const Palette &palette)
{
    m_look = look;
    m_palette = palette;
    const QString sample =
        u"the words that people say about the care they have had and the nights they remember"_s;
    m_letterWidth = QFontMetricsF(look.words).horizontalAdvance(sample) / double(sample.size());
    m_lettersPerLine = int(look.measure / m_letterWidth * 1.25) + 1;
    reset();
}

void TranscriptLayout::reset()
{
    m_set.clear();
    std::vector<double> guesses;
    guesses.reserve(size_t(m_text.count()));
    for (int i = 0; i < m_text.count(); ++i)
        guesses.push_back(m_folds.hides(i) ? foldedHeight(i) : guessedHeight(m_text.paragraph(i)));
    m_heights.reset(guesses);
}

void TranscriptLayout::forget(int first, int last)
{
    if (last - first < int(m_set.size())) {
        for (int i = first; i <= last; ++i)
            m_set.erase(i);
    } else {
        std::erase_if(m_set, [=](const auto &entry) { return entry.first >= first && entry.first <= last; });
    }
}

// A paragraph that is still one keeps its height until it is set anew.
void TranscriptLayout::follow(const ReadingChange &change)
{
    for (int i = change.first; i < change.first + change.before; ++i)
        m_set.erase(i);
    if (change.before == change.after)
        return;
    std::unordered_map<int, SetParagraph> set;
    for (auto &[index, paragraph] : m_set)
        set.emplace(index < change.first ? index : index + change.after - change.before,
                    std::move(paragraph));
    m_set = std::move(set);
    std::vector<double> guesses;
    for (int i = change.first; i < change.first + change.after; ++i)
        guesses.push_back(m_folds.hides(i) ? foldedHeight(i) : guessedHeight(m_text.paragraph(i)));
    m_heights.replace(change.first, change.before, guesses);
}

// One thin line stands for all turns that are folded together.
double TranscriptLayout::foldedHeight(int index) const
{
    return m_folds.heads(index) ? m_look.step : 0;
}

double TranscriptLayout::spaceBefore(const ReadingParagraph &paragraph) const
{
    if (paragraph.heading > 0)
        return m_look.step * 0.6;
    // Another voice stands apart, where the text itself leaves no line between the two.
    const auto index = &paragraph - m_text.paragraphs().data();
    const bool afterWords = index > 0 && m_text.paragraphs()[size_t(index - 1)].length > 0;
    return paragraph.label >= 0 && afterWords ? m_look.step * 0.45 : 0;
}

double TranscriptLayout::spaceAfter(const ReadingParagraph &paragraph) const
{
    return paragraph.length == 0 ? 0 : m_look.step * ParagraphSpace;
}

double TranscriptLayout::guessedHeight(const ReadingParagraph &paragraph) const
{
    if (paragraph.length == 0)
        return m_look.step * EmptyLine;
    const double lines = std::ceil(paragraph.length * m_letterWidth / std::max(1.0, m_look.measure));
    return spaceBefore(paragraph) + lines * m_look.step + spaceAfter(paragraph);
}

QFont TranscriptLayout::fontOf(const ReadingParagraph &paragraph) const
{
    QFont font = m_look.words;
    if (paragraph.heading > 0) {
        constexpr double Larger[] = {1.5, 1.25, 1.1, 1, 1, 1};
        font.setPixelSize(int(std::lround(font.pixelSize() * Larger[paragraph.heading - 1])));
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QTextCharFormat TranscriptLayout::formatOf(TranscriptSign sign) const
{
    QTextCharFormat format;
    switch (sign) {
    case TranscriptSign::Speaker:
    case TranscriptSign::Heading:
        format.setFontWeight(QFont::DemiBold);
        break;
    case TranscriptSign::Time:
        format.setForeground(m_palette.accent);
        break;
    case TranscriptSign::Fast: // set as they were said
        format.setFontLetterSpacing(94);
        break;
    case TranscriptSign::Slow:
        format.setFontLetterSpacing(112);
        break;
    case TranscriptSign::Uncertain:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_palette.quietInk);
        break;
    case TranscriptSign::Pause:
    case TranscriptSign::Overlap:
    case TranscriptSign::Quiet:
        format.setForeground(m_palette.quietInk);
        break;
    case TranscriptSign::Comment:
        format.setForeground(m_palette.quietInk);
        format.setFontItalic(true);
        break;
    case TranscriptSign::Emphasis:
        format.setFontItalic(true);
        break;
    case TranscriptSign::Loud:
        format.setFontWeight(QFont::Medium);
        format.setFontLetterSpacing(104);
        break;
    case TranscriptSign::Words:
        break;
    }
    return format;
}

QList<QTextLayout::FormatRange> TranscriptLayout::formats(const ReadingParagraph &paragraph,
                                                          const QString &words)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const SignedStretch &part : m_signs.in(words)) {
        if (!m_notation && part.sign != TranscriptSign::Speaker && part.sign != TranscriptSign::Heading)
            continue;
        // What only looks like a label is none where the turns of the transcript are known.
        if (part.sign == TranscriptSign::Speaker && !m_text.labels().empty())
            continue;
        ranges.append({part.start, part.length, formatOf(part.sign)});
    }
    for (const StyledStretch &part : m_text.emphasisIn(paragraph)) {
        QTextCharFormat format;
        if (part.bold)
            format.setFontWeight(QFont::Bold);
        else
            format.setFontItalic(true);
        ranges.append({part.units.start - paragraph.start, part.units.length(), format});
    }
    if (paragraph.label >= 0 && !m_text.label(paragraph.label).written.empty()) {
        QTextCharFormat format;
        format.setFont(m_look.small);
        const SpeakerLabel &label = m_text.label(paragraph.label);
        // The name that holds is drawn in its place.
        format.setForeground(label.holds() && !m_asWritten ? QColor(Qt::transparent)
                                                           : label.inkOn(m_palette));
        const Utf16Range written = m_text.label(paragraph.label).written;
        ranges.append({written.start - paragraph.start, written.length(), format});
    }
    return ranges;
}

const SetParagraph &TranscriptLayout::set(int index)
{
    if (const auto known = m_set.find(index); known != m_set.end())
        return known->second;
    const ReadingParagraph &paragraph = m_text.paragraph(index);
    SetParagraph made;
    if (m_folds.hides(index)) {
        made.folded = true;
        made.lines = std::make_unique<QTextLayout>();
        made.height = foldedHeight(index);
    } else {
        setLines(made, paragraph);
        made.below = m_look.namesBelow && m_below ? m_below(index) : 0;
        made.height += made.below;
    }
    const SetParagraph &kept = m_set.insert_or_assign(index, std::move(made)).first->second;
    if (m_heights.height(index) != kept.height)
        m_heights.setHeight(index, kept.height);
    return kept;
}

void TranscriptLayout::setLines(SetParagraph &set, const ReadingParagraph &paragraph)
{
    const QString words = withLabelApart(m_text.wordsOf(paragraph), paragraph, m_text);
    const Directions directions = directionsOf(words);
    // A dash alone stands where the words of the text begin.
    set.rightToLeft = (directions.left || directions.right ? words : m_text.words()).isRightToLeft();
    set.mixed = directions.left && directions.right;
    set.labelled = words.contains(QChar::LineSeparator);
    set.indent = paragraph.list * m_look.step;
    set.before = spaceBefore(paragraph);
    set.lines = std::make_unique<QTextLayout>(words, fontOf(paragraph));
    set.lines->setCacheEnabled(true);
    set.lines->setTextOption(optionsFor(set, paragraph, words, m_look.measure));
    set.lines->setFormats(formats(paragraph, words));
    set.lines->beginLayout();
    double y = set.before + spaceForShownLabel(set, paragraph);
    if (set.labelled)
        y = setLabel(set, paragraph, y);
    for (QTextLine line = set.lines->createLine(); line.isValid(); line = set.lines->createLine()) {
        line.setLineWidth(std::max(40.0, m_look.measure - set.indent));
        const double step = std::max(m_look.step, naturalHeight(line));
        line.setPosition({set.rightToLeft ? 0 : set.indent, y + (step - naturalHeight(line)) / 2});
        y += step;
    }
    set.lines->endLayout();
    const bool empty = paragraph.length == 0;
    set.height = empty ? m_look.step * EmptyLine : y + spaceAfter(paragraph);
}

// A speaker whom the text itself does not name stands at the side, or above and needs a line there.
double TranscriptLayout::spaceForShownLabel(SetParagraph &set, const ReadingParagraph &paragraph) const
{
    if (paragraph.label < 0 || !m_text.label(paragraph.label).written.empty()
        || m_text.label(paragraph.label).shownWith(m_times).isEmpty())
        return 0;
    const QFontMetricsF metrics(m_look.small);
    set.hangs = !set.rightToLeft
        && metrics.horizontalAdvance(m_text.label(paragraph.label).shownWith(m_times)) <= m_look.side;
    return set.hangs ? 0 : metrics.height();
}

// Puts the speaker at the side where there is room for it and for the name that may stand in its place, else
// above; returns where the words begin.
double TranscriptLayout::setLabel(SetParagraph &set, const ReadingParagraph &paragraph, double top)
{
    QTextLine line = set.lines->createLine();
    line.setLineWidth(100'000);
    double width = line.naturalTextWidth();
    if (paragraph.label >= 0 && m_text.label(paragraph.label).holds() && !asWritten())
        width = std::max(
            width,
            QFontMetricsF(m_look.small).horizontalAdvance(m_text.label(paragraph.label).shownWith(m_times)));
    set.hangs = !set.rightToLeft && m_look.side > 0 && width <= m_look.side;
    line.setLineWidth(set.hangs ? m_look.side : m_look.measure);
    const double height = naturalHeight(line);
    const double words = QFontMetricsF(m_look.words).ascent();
    const double wordsHeight = QFontMetricsF(m_look.words).height();
    // On the line of the words, when it hangs.
    const double baseline = (m_look.step - wordsHeight) / 2 + words;
    line.setPosition({set.hangs ? -m_look.side : 0, set.hangs ? top + baseline - line.ascent() : top});
    return set.hangs ? top : top + height;
}

std::pair<double, double> TranscriptLayout::band(const SetParagraph &set, int line) const
{
    const QTextLine at = set.lines->lineAt(line);
    const double middle = at.y() + naturalHeight(at) / 2;
    const double step = std::max(m_look.step, naturalHeight(at));
    const bool small = set.labelled && line == 0 && !set.hangs;
    const double half = (small ? naturalHeight(at) : step) / 2;
    return {middle - half, middle + half};
}

std::vector<QRectF> TranscriptLayout::extents(const SetParagraph &set, const QTextLine &line, int from,
                                              int to)
{
    const int start = std::max(from, line.textStart());
    const QString words = set.lines->text();
    int end = std::min(to, line.textStart() + line.textLength());
    // The blank at which a line was broken is not seen.
    if (end == line.textStart() + line.textLength() && end < words.size() && end > start
        && words[end - 1].isSpace())
        --end;
    if (start >= end)
        return {};
    if (!set.mixed) {
        const double one = line.cursorToX(start);
        const double other = line.cursorToX(end);
        return {QRectF(std::min(one, other), line.y(), std::abs(other - one), naturalHeight(line))};
    }
    std::vector<QRectF> pieces;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
        const QRectF box = run.boundingRect();
        pieces.emplace_back(box.left(), line.y(), box.width(), naturalHeight(line));
    }
    return pieces;
}

void TranscriptLayout::forgetBut(int first, int last)
{
    constexpr size_t Most = 400;
    constexpr int Near = 100;
    if (m_set.size() <= Most)
        return;
    std::erase_if(m_set,
                  [=](const auto &entry) { return entry.first < first - Near || entry.first > last + Near; });
}

QRectF TranscriptLayout::caretRect(int unit)
{
    const int index = m_text.paragraphAt(unit);
    const SetParagraph &paragraph = set(index);
    const double top = m_heights.top(index);
    const int inside = std::clamp(unit - m_text.paragraph(index).start, 0, m_text.paragraph(index).length);
    const QTextLine line = paragraph.lines->lineForTextPosition(inside);
    if (!line.isValid())
        return {0, top, 1, m_look.step};
    return {line.cursorToX(inside), top + line.y(), 1, naturalHeight(line)};
}

QRectF TranscriptLayout::endRect(int unit)
{
    const int index = m_text.paragraphAt(std::max(0, unit - 1));
    const SetParagraph &paragraph = set(index);
    const int inside = std::clamp(unit - m_text.paragraph(index).start, 0, m_text.paragraph(index).length);
    const QTextLine line = paragraph.lines->lineForTextPosition(std::max(0, inside - 1));
    if (!line.isValid())
        return caretRect(unit);
    return {line.cursorToX(inside), m_heights.top(index) + line.y(), 1, naturalHeight(line)};
}

int TranscriptLayout::unitAt(const QPointF &point)
{
    const int index = m_heights.itemAt(point.y());
    if (index < 0)
        return 0;
    const ReadingParagraph &words = m_text.paragraph(index);
    const SetParagraph &paragraph = set(index);
    const double y = point.y() - m_heights.top(index);
    const int lines = paragraph.lines->lineCount();
    int at = 0;
    while (at + 1 < lines && y >= band(paragraph, at).second)
        ++at;
    if (paragraph.hangs && lines > 1 && (at > 0 || point.x() >= -m_look.side / 8))
        at = std::max(at, 1);
    if (lines == 0)
        return words.start;
    const QTextLine line = paragraph.lines->lineAt(at);
    int unit = line.xToCursor(point.x());
    // The place after the last letter of a line is the beginning of the next one, but for the last.
    if (at + 1 < lines && unit >= line.textStart() + line.textLength())
        unit = paragraph.lines->previousCursorPosition(unit);
    return words.start + std::min(unit, words.length);
}

} // namespace partsong
