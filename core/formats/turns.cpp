// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/turns.h"

#include "core/formats/positionwalk.h"
#include "core/formats/speakerlabel.h"
#include "core/formats/timecode.h"
#include "core/formats/turnmarks.h"
#include "core/formats/utf8.h"

#include <QHash>

#include <cstring>
#include <vector>

namespace partsong {

using turnmarks::Judge;
using TurnLabel = turnmarks::Label;
using turnmarks::Mark;

namespace {

// In CHAT, times stand at the end of a line: 8_536, in milliseconds. Cuts them off and returns them.
std::optional<std::pair<qint64, qint64>> takeChatTimes(QByteArrayView &line)
{
    const qsizetype blank = line.lastIndexOf(' ');
    const QByteArrayView last = line.sliced(blank + 1);
    const qsizetype low = last.indexOf('_');
    if (low <= 0 || last.size() > 24)
        return std::nullopt;
    bool fromOk = false;
    bool toOk = false;
    const qint64 from = last.first(low).toLongLong(&fromOk);
    const qint64 to = last.sliced(low + 1).toLongLong(&toOk);
    if (!fromOk || !toOk || from < 0 || to < from)
        return std::nullopt;
    line = line.first(std::max<qsizetype>(blank, 0));
    return std::pair(from, to);
}

QByteArrayView trimmedWords(QByteArrayView words)
{
    const char *begin = skipBlanks(words.begin(), words.end());
    while (begin < words.end() && (*begin == '\n' || *begin == '\f'))
        begin = skipBlanks(begin + 1, words.end());
    const char *end = words.end();
    while (end > begin && (end[-1] == '\n' || end[-1] == '\f' || end[-1] == ' ' || end[-1] == '\t'))
        --end;
    return QByteArrayView(begin, end - begin);
}

class TurnFinder {
public:
    TurnFinder(const QByteArray &text, const QList<ReadStyle> &styles);
    QList<ReadTurn> run();

private:
    void scan();
    void scanLine(const char *begin, const char *end, bool heading);
    void scanChatLine(const char *begin, const char *end);
    void addLabelled(Mark mark, const SpeakerLabel &found, bool heading);
    bool aloneAbove(qsizetype line) const;
    int labelFor(const SpeakerLabel &found, bool heading, qsizetype line);

    QList<ReadTurn> build(const Judge &judge) const;

    const QByteArray &m_text;
    const char *m_begin;
    std::vector<qsizetype> m_headings; // bytes where headings begin
    std::vector<Mark> m_marks;
    std::vector<TurnLabel> m_labels;
    QHash<QByteArrayView, int> m_known;
    bool m_chat = false;
};

TurnFinder::TurnFinder(const QByteArray &text, const QList<ReadStyle> &styles)
    : m_text(text), m_begin(text.constData()),
      m_chat(text.startsWith("@UTF8") || text.startsWith("@Begin") || text.startsWith("@Font"))
{
    std::optional<TextIndex> index;
    for (const ReadStyle &style : styles) {
        if (style.style != Style::Heading)
            continue;
        if (!index)
            index.emplace(text);
        m_headings.push_back(index->byteAt(style.range.start));
    }
    std::ranges::sort(m_headings);
}

QList<ReadTurn> TurnFinder::run()
{
    scan();
    if (m_marks.empty())
        return {};
    Judge judge(m_labels, m_marks, m_chat, m_text.size());
    judge.run();
    return build(judge);
}

void TurnFinder::scan()
{
    const char *end = m_begin + m_text.size();
    auto heading = m_headings.begin();
    for (const char *at = m_begin; at < end;) {
        const auto *lineEnd = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at)));
        if (lineEnd == nullptr)
            lineEnd = end;
        while (heading != m_headings.end() && *heading < at - m_begin)
            ++heading;
        const bool isHeading = heading != m_headings.end() && *heading < lineEnd - m_begin;
        if (m_chat)
            scanChatLine(at, lineEnd);
        else
            scanLine(at, lineEnd, isHeading);
        at = lineEnd + 1;
    }
}

void TurnFinder::scanChatLine(const char *begin, const char *end)
{
    Mark mark;
    mark.line = begin - m_begin;
    if (begin < end && *begin == '*') {
        if (const auto found = readSpeakerLabel(begin, end))
            addLabelled(mark, *found, false);
    } else if (begin < end && (*begin == '%' || *begin == '@')) {
        mark.ends = true;
        m_marks.push_back(mark);
    }
}

// Past "### " in plain text that was written as Markdown, past dashes and bars between time and name.
const char *skipSigns(const char *at, const char *end, const char *signs)
{
    const char *next = at;
    while (next < end && std::strchr(signs, *next) != nullptr)
        ++next;
    return next > at && next < end && *next == ' ' ? skipBlanks(next, end) : at;
}

void TurnFinder::scanLine(const char *begin, const char *end, bool heading)
{
    const char *at = skipBlanks(begin, end);
    while (at < end && *at == '\f')
        at = skipBlanks(at + 1, end);
    at = skipSigns(at, end, "#");
    if (at == end)
        return;
    Mark mark;
    mark.line = begin - m_begin;
    auto time = readTimeMark(at, end);
    if (time && time->bare && time->after < end && skipBlanks(time->after, end) == time->after)
        time.reset();
    bool tab = false;
    if (time) {
        tab = time->after < end && *time->after == '\t';
        at = skipSigns(skipBlanks(time->after, end), end, "-|>");
        mark.from = time->from;
        mark.to = time->to;
        mark.bare = time->bare;
        mark.hours = time->hours;
        mark.alone = at == end;
    }
    mark.plain = at - m_begin;
    if (const auto found = readSpeakerLabel(at, end, tab ? LabelEnd::ColonOrTab : LabelEnd::Colon)) {
        addLabelled(mark, *found, false);
    } else if (heading) {
        if (const auto name = readBareName(at, end))
            return addLabelled(mark, *name, true);
        mark.ends = true;
        m_marks.push_back(mark);
    } else if (time) {
        m_marks.push_back(mark);
    }
}

// Whether a time stands on a line of its own right above.
bool TurnFinder::aloneAbove(qsizetype line) const
{
    if (m_marks.empty() || !m_marks.back().alone)
        return false;
    const qsizetype from = m_marks.back().plain;
    return trimmedWords(QByteArrayView(m_text).sliced(from, line - from)).isEmpty();
}

void TurnFinder::addLabelled(Mark mark, const SpeakerLabel &found, bool heading)
{
    const char *end = m_begin + m_text.size();
    const char *after = found.after;
    if (!mark.from && found.from) {
        mark.from = found.from;
        mark.to = found.to;
    } else if (!mark.from && after < end) { // NAME: [00:01:02] words
        const char *at = skipBlanks(after, end);
        if (const auto time = at < end ? readTimeMark(at, end) : std::nullopt; time && !time->bare) {
            mark.from = time->from;
            mark.to = time->to;
            after = time->after;
        }
    }
    if (!mark.from && aloneAbove(mark.line)) {
        mark.from = m_marks.back().from;
        mark.to = m_marks.back().to;
    }
    mark.words = after - m_begin;
    mark.label = labelFor(found, heading, mark.line);
    m_labels[static_cast<size_t>(mark.label)].timed += mark.from.has_value();
    m_marks.push_back(mark);
}

int TurnFinder::labelFor(const SpeakerLabel &found, bool heading, qsizetype line)
{
    const auto known = m_known.constFind(found.name);
    if (known != m_known.constEnd()) {
        TurnLabel &label = m_labels[static_cast<size_t>(*known)];
        ++label.seen;
        label.heading = label.heading && heading;
        return *known;
    }
    const int index = static_cast<int>(m_labels.size());
    m_labels.push_back({found.name, 1, 0, found.words, found.capital, found.comma, heading, line, false});
    m_known.insert(found.name, index);
    return index;
}

// Goes through the marks that stand and makes the turns between them.
class TurnMaker {
public:
    TurnMaker(const QByteArray &text, bool chat) : m_text(text), m_walk(text), m_chat(chat) { }

    void mark(const Mark &mark, const TurnLabel *label, qsizetype end);
    const QList<ReadTurn> &turns() const { return m_turns; }

private:
    void add(const Mark &mark, QByteArrayView words);

    const QByteArray &m_text;
    PositionWalk m_walk;
    bool m_chat;
    QList<ReadTurn> m_turns;
    QString m_speaker;
};

void TurnMaker::mark(const Mark &mark, const TurnLabel *label, qsizetype end)
{
    const bool named = label != nullptr && label->speaker;
    if (mark.ends || (label != nullptr && label->heading && !named)) {
        m_speaker.clear();
        return;
    }
    if (named)
        m_speaker = QString::fromUtf8(label->name).simplified();
    else if (!mark.alone) // a time alone on a line within a speech does not end it
        m_speaker.clear();
    const qsizetype begin = named ? mark.words : mark.plain;
    const QByteArrayView words = trimmedWords(QByteArrayView(m_text).sliced(begin, end - begin));
    if (!words.isEmpty())
        add(mark, words);
}

void TurnMaker::add(const Mark &mark, QByteArrayView words)
{
    ReadTurn turn{m_speaker, {}, mark.from, mark.to, {}};
    if (m_chat) {
        QByteArrayView firstLine = words.first(std::max<qsizetype>(words.indexOf('\n'), 0));
        const auto begun = takeChatTimes(firstLine);
        const auto ended = takeChatTimes(words);
        turn.from = begun ? begun->first : ended ? std::optional(ended->first) : std::nullopt;
        turn.to = ended ? std::optional(ended->second) : std::nullopt;
    }
    turn.range.start = m_walk.at(words.begin() - m_text.constData());
    turn.range.end = m_walk.at(words.end() - m_text.constData());
    if (turn.from)
        turn.cues.append({turn.range, turn.from, turn.to});
    m_turns.append(turn);
}

QList<ReadTurn> TurnFinder::build(const Judge &judge) const
{
    std::vector<const Mark *> standingMarks;
    for (const Mark &mark : m_marks) {
        if (judge.standing(mark))
            standingMarks.push_back(&mark);
    }
    TurnMaker maker(m_text, m_chat);
    for (size_t i = 0; i < standingMarks.size(); ++i) {
        const Mark &mark = *standingMarks[i];
        const qsizetype end = i + 1 < standingMarks.size() ? standingMarks[i + 1]->line : m_text.size();
        maker.mark(mark, mark.label >= 0 ? &m_labels[static_cast<size_t>(mark.label)] : nullptr, end);
    }
    return maker.turns();
}

} // namespace

QList<ReadTurn> findTurns(const QByteArray &text, const QList<ReadStyle> &styles)
{
    return TurnFinder(text, styles).run();
}

bool beginsLikeTurn(QByteArrayView line)
{
    const char *at = skipBlanks(line.begin(), line.end());
    if (const auto time = readTimeMark(at, line.end())) {
        const bool apart = time->after == line.end() || skipBlanks(time->after, line.end()) != time->after;
        if (!time->bare || apart)
            return true;
    }
    const auto label = readSpeakerLabel(at, line.end());
    return label && label->capital;
}

} // namespace partsong
