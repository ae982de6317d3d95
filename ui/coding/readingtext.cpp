// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/readingtext.h"

#include "core/base/textindex.h"
#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"
#include "core/sources/writtenname.h"
#include "ui/widgets/palette.h"

#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString clockTime(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QString rest = u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds >= 3600 ? u"%1:%2"_s.arg(seconds / 3600).arg(rest) : rest;
}

QString shownLabel(const QString &speaker, const Turn &turn)
{
    const QString time = turn.from ? clockTime(*turn.from) : QString();
    return speaker.isEmpty() || time.isEmpty() ? speaker + time : speaker + u"  "_s + time;
}

bool saysATime(QStringView words)
{
    static const QRegularExpression clock(u"\\d:\\d\\d"_s);
    return clock.matchView(words).hasMatch();
}

// When a turn begins, where what is written before it does not say so.
QString unsaidTime(const Turn &turn, QStringView written)
{
    return turn.from && !saysATime(written) ? clockTime(*turn.from) : QString();
}

// Where a long line is best cut: after a blank near the end of the piece, never within a character.
int cutBefore(QStringView words, int start, int end)
{
    constexpr int LongestPiece = ReadingText::LongestPiece;
    if (end - start <= LongestPiece)
        return end;
    for (int at = start + LongestPiece; at > start + LongestPiece / 2; --at) {
        if (words[at - 1].isSpace())
            return at;
    }
    const int at = start + LongestPiece;
    return words[at].isLowSurrogate() ? at + 1 : at;
}

} // namespace

ReadingText ReadingText::of(const QString &words)
{
    ReadingText text;
    text.m_words = words;
    text.m_positions = TextPositions(words);
    text.m_wrapped = WrappedLines(words);
    text.cutParagraphs({});
    return text;
}

ReadingText ReadingText::of(const Project &project, Id<Text> id)
{
    ReadingText text;
    text.m_words = QString::fromUtf8(project.text(id)->utf8());
    text.m_positions = TextPositions(text.m_words);
    text.m_wrapped = WrappedLines(text.m_words);
    text.readMarks(project, id);
    text.addMarks();
    return text;
}

void ReadingText::follow(const Project &project, Id<Text> text)
{
    replaceWords(QString::fromUtf8(project.text(text)->utf8()));
    m_wrapped = WrappedLines(m_words);
    readMarks(project, text);
    addMarks();
}

void ReadingText::readMarks(const Project &project, Id<Text> text)
{
    m_storedStyles = m_shownStyles = stylesOf(project, text);
    m_storedTurns = m_shownTurns = turnsOf(project, text);
    m_speakers.clear();
    m_speakerColours.clear();
    const auto source = m_storedTurns.empty() ? std::nullopt : sourceOf(project, text);
    for (const Speaker &speaker :
         source ? project.where<Speaker>("source", source->id) : std::vector<Speaker>())
        learn(speaker);
}

void ReadingText::learn(const Speaker &speaker)
{
    m_speakers.insert(speaker.id, speaker.name);
    if (const QColor colour = QColor::fromString(speaker.colour); colour.isValid())
        m_speakerColours.insert(speaker.id, colour);
}

void ReadingText::addMarks()
{
    m_labels.clear();
    m_turns.clear();
    m_emphasis.clear();
    cutParagraphs(fixedStarts(m_shownStyles, m_shownTurns));
    addStyles(m_shownStyles);
    addTurns(m_shownTurns);
}

QColor SpeakerLabel::inkOn(const Palette &palette) const
{
    return colour.isValid() ? legible(colour, palette.paper, 4.5) : palette.quietInk;
}

int ReadingText::lineStart(int unit) const
{
    return unit <= 0 ? 0 : int(m_words.lastIndexOf(u'\n', unit - 1)) + 1;
}

int ReadingText::nextLine(int unit) const
{
    const auto end = m_words.indexOf(u'\n', unit);
    return end < 0 ? int(m_words.size()) : int(end) + 1;
}

// Headings, items of lists, tables and turns are never joined with what stands above them, nor with what
// comes after.
std::set<int> ReadingText::fixedStarts(const std::vector<StyleRun> &runs,
                                       const std::vector<Turn> &turns) const
{
    std::set<int> starts;
    for (const StyleRun &run : runs) {
        if (run.style == Style::Bold || run.style == Style::Italic)
            continue;
        const Utf16Range units = m_positions.unitsOf(run.range);
        for (int at = lineStart(units.start); at < units.end; at = nextLine(at))
            starts.insert(at);
        starts.insert(nextLine(std::max(units.start, units.end - 1)));
    }
    int previousEnd = 0;
    for (const Turn &turn : turns) {
        const int start = m_positions.unitOf(turn.range.start);
        const int line = lineStart(start);
        const bool amidLine = previousEnd > line && previousEnd <= start;
        starts.insert(amidLine ? start : line);
        // The line above may name who speaks.
        if (const int above = lineStart(line - 1); line > 0 && above >= previousEnd)
            starts.insert(above);
        previousEnd = m_positions.unitOf(turn.range.end);
    }
    return starts;
}

QString ReadingText::wordsOf(const ReadingParagraph &paragraph) const
{
    return WrappedLines::asOne(m_words.mid(paragraph.start, paragraph.length));
}

void ReadingText::cutParagraphs(const std::set<int> &starts)
{
    m_paragraphs.clear();
    const QStringView words(m_words);
    int first = 0; // of the paragraph that is being put together
    int line = 0;
    for (;;) {
        const auto found = m_words.indexOf(u'\n', line);
        const int end = found < 0 ? int(m_words.size()) : int(found);
        const int next = end + 1;
        const bool last = found < 0;
        const bool joins = !last && m_wrapped.any() && !starts.contains(next)
            && m_wrapped.goesOn(words.sliced(line, end - line), words.sliced(next, nextLine(next) - next));
        if (!joins) {
            addLine(first, end, starts);
            first = next;
        }
        if (last)
            return;
        line = next;
    }
}

void ReadingText::addLine(int start, int end, const std::set<int> &starts)
{
    for (int at = start; at < end || at == start;) {
        const auto turn = starts.upper_bound(at);
        const int cut = cutBefore(m_words, at, turn == starts.end() ? end : std::min(end, *turn));
        ReadingParagraph paragraph;
        paragraph.start = at;
        paragraph.length = cut - at;
        paragraph.continues = at > start;
        m_paragraphs.push_back(paragraph);
        at = std::max(cut, at + 1);
    }
}

int ReadingText::paragraphAt(int unit) const
{
    const auto after = std::ranges::upper_bound(m_paragraphs, unit, {}, &ReadingParagraph::start);
    return std::max(0, int(after - m_paragraphs.begin()) - 1);
}

void ReadingText::addTurns(const std::vector<Turn> &turns)
{
    int previousEnd = 0;
    m_turns.reserve(turns.size());
    for (const Turn &turn : turns) {
        const int top = addTurn(turn, previousEnd, m_speakers.value(turn.speaker));
        const Utf16Range words = m_positions.unitsOf(turn.range);
        m_turns.push_back({turn.id, turn.speaker, words, top, turn.from});
        previousEnd = words.end;
    }
}

int ReadingText::addTurn(const Turn &turn, int previousEnd, const QString &speaker)
{
    const int start = m_positions.unitOf(turn.range.start);
    const int index = paragraphAt(start);
    const QColor colour = m_speakerColours.value(turn.speaker);
    const ReadingParagraph &here = paragraph(index);
    if (here.start != start && (here.continues || (previousEnd > here.start && previousEnd <= start)))
        return start; // it goes on with the line of the turn before
    const QStringView before = QStringView(m_words).mid(here.start, start - here.start);
    if (!before.trimmed().isEmpty()) {
        if (!before.back().isSpace())
            return start;
        addLabel(index, writtenLabel({here.start, start}, turn));
        return here.start;
    }
    // The label may be a line of its own above the words.
    if (index > 0 && !speaker.isEmpty()) {
        const ReadingParagraph &above = paragraph(index - 1);
        if (above.label < 0 && above.start >= previousEnd && above.length > 0
            && namesTheSpeaker(above, speaker, previousEnd > 0)) {
            addLabel(index - 1, writtenLabel(above.units(), turn));
            return above.start;
        }
    }
    if (const QString shown = shownLabel(speaker, turn); !shown.isEmpty())
        addLabel(index, {.written = {}, .shown = shown, .name = speaker, .colour = colour});
    return here.start;
}

// Whether a line above a turn says who speaks, be it by a name that the speaker had once.
bool ReadingText::namesTheSpeaker(const ReadingParagraph &above, const QString &speaker, bool amidTurns) const
{
    const QString words = wordsOf(above);
    return words.contains(speaker)
        || ((amidTurns || saysATime(words)) && above.heading == 0 && !writtenName(words).isEmpty());
}

SpeakerLabel ReadingText::writtenLabel(const Utf16Range &units, const Turn &turn) const
{
    const QStringView words = QStringView(m_words).mid(units.start, units.length());
    SpeakerLabel label{
        .written = units, .time = unsaidTime(turn, words), .colour = m_speakerColours.value(turn.speaker)};
    const QString speaker = m_speakers.value(turn.speaker);
    const QString written = speaker.isEmpty() ? QString() : writtenName(words);
    if (written.isEmpty() || written.compare(speaker, Qt::CaseInsensitive) == 0)
        return label;
    label.shown = shownLabel(speaker, turn);
    label.name = speaker;
    label.time.clear();
    return label;
}

int ReadingText::turnAt(int unit) const
{
    const auto after = std::ranges::upper_bound(m_turns, unit, {}, &ReadingTurn::top);
    if (after == m_turns.begin())
        return -1;
    const auto turn = std::prev(after);
    return unit < turn->words.end ? int(turn - m_turns.begin()) : -1;
}

void ReadingText::addLabel(int paragraph, const SpeakerLabel &label)
{
    m_paragraphs[size_t(paragraph)].label = int(m_labels.size());
    m_labels.push_back(label);
}

void ReadingText::addStyles(const std::vector<StyleRun> &runs)
{
    for (const StyleRun &run : runs) {
        const Utf16Range units = m_positions.unitsOf(run.range);
        if (run.style == Style::Bold || run.style == Style::Italic) {
            addEmphasis(units, run.style == Style::Bold);
            continue;
        }
        for (int i = paragraphAt(units.start); i < count() && paragraph(i).start < units.end; ++i) {
            ReadingParagraph &touched = m_paragraphs[size_t(i)];
            if (run.style == Style::Heading)
                touched.heading = std::clamp(run.level, 1, 6);
            else if (run.style == Style::List)
                touched.list = std::max(run.level, 1);
            else
                touched.table = true;
        }
    }
    std::ranges::stable_sort(m_emphasis, {}, [](const StyledStretch &part) { return part.units.start; });
}

void ReadingText::addEmphasis(const Utf16Range &units, bool bold)
{
    for (int i = paragraphAt(units.start); i < count() && paragraph(i).start < units.end; ++i) {
        const Utf16Range part = units.clipped(paragraph(i).units());
        if (!part.empty())
            m_emphasis.push_back({part, bold});
    }
}

std::vector<StyledStretch> ReadingText::emphasisIn(const ReadingParagraph &paragraph) const
{
    const auto start = [](const StyledStretch &part) { return part.units.start; };
    const auto first = std::ranges::lower_bound(m_emphasis, paragraph.start, {}, start);
    const auto last = std::ranges::lower_bound(m_emphasis, paragraph.start + paragraph.length, {}, start);
    return {first, last};
}

void ReadingText::replaceWords(const QString &now)
{
    const auto common = [&now, this](qsizetype most, auto at) {
        qsizetype count = 0;
        while (count < most && at(m_words, count) == at(now, count))
            ++count;
        return count;
    };
    const qsizetype shorter = std::min(m_words.size(), now.size());
    qsizetype head = common(shorter, [](const QString &s, qsizetype i) { return s[i]; });
    if (head > 0 && m_words[head - 1].isHighSurrogate())
        --head;
    qsizetype tail =
        common(shorter - head, [](const QString &s, qsizetype i) { return s[s.size() - 1 - i]; });
    if (tail > 0 && now[now.size() - tail].isLowSurrogate())
        --tail;
    const int from = m_positions.positionOf(int(head));
    const int to = m_positions.positionOf(int(m_words.size() - tail));
    m_positions.splice(from, to - from, QStringView(now).mid(head, now.size() - tail - head));
    m_words = now;
}

} // namespace partsong
