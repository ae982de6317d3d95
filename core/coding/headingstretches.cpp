// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/headingstretches.h"

#include "core/base/textindex.h"
#include "core/coding/sentences.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &words)
{
    QString bare = words.simplified().toCaseFolded();
    while (!bare.isEmpty() && (u".:?!"_s.contains(bare.back()) || bare.back().isSpace()))
        bare.chop(1);
    return bare;
}

TextRange withoutBlanks(const TextIndex &text, TextRange range)
{
    const auto words = text.words(range).toUcs4();
    qsizetype first = 0;
    qsizetype end = words.size();
    while (first < end && QChar::isSpace(words[first]))
        ++first;
    while (end > first && QChar::isSpace(words[end - 1]))
        --end;
    return {range.start + int(first), range.start + int(end)};
}

void addWorded(std::vector<TextRange> &stretches, const TextIndex &text, const TextRange &range)
{
    if (const TextRange worded = withoutBlanks(text, range); !worded.empty())
        stretches.push_back(worded);
}

std::vector<StyleRun> headingsOf(const Project &project, Id<Text> text)
{
    std::vector<StyleRun> headings = stylesOf(project, text);
    std::erase_if(headings, [](const StyleRun &run) { return run.style != Style::Heading; });
    return headings;
}

} // namespace

HeadingStretches::HeadingStretches(const Project &project, const QString &wanted, TextFinder find)
    : m_project(&project), m_wanted(wanted), m_find(std::move(find))
{
}

Result<HeadingStretches> HeadingStretches::of(const Project &project, const QString &heading)
{
    const QString wanted = plain(heading);
    Result<TextFinder> find = textFinder({wanted, false, false, false, {}});
    if (!find)
        return std::unexpected(find.error());
    return HeadingStretches(project, wanted, std::move(*find));
}

std::vector<TextRange> HeadingStretches::in(const SourceRow &source) const
{
    const auto text = m_project->text(source.text);
    std::vector<TextRange> stretches;
    if (!source.source.question.isEmpty() && plain(source.source.question) == m_wanted) {
        addWorded(stretches, *text, {0, text->characters()});
        return stretches;
    }
    const std::vector<TextRange> hits = m_find(text->utf8(), text->characters());
    if (hits.empty())
        return stretches;
    stretches = underHeadings(source.text);
    if (stretches.empty())
        stretches = source.turns > 0 ? afterTurns(source.text, hits) : afterLines(source.text);
    return stretches;
}

std::vector<TextRange> HeadingStretches::underHeadings(Id<Text> id) const
{
    const auto text = m_project->text(id);
    const std::vector<StyleRun> headings = headingsOf(*m_project, id);
    std::vector<TextRange> stretches;
    for (auto at = headings.begin(); at != headings.end(); ++at) {
        if (plain(text->words(at->range)) != m_wanted)
            continue;
        const auto next =
            std::find_if(at + 1, headings.end(), [&](const StyleRun &run) { return run.level <= at->level; });
        const int end = next == headings.end() ? text->characters() : next->range.start;
        addWorded(stretches, *text, {at->range.end, end});
    }
    return stretches;
}

bool HeadingStretches::asksIt(Id<Text> text, const TextRange &turn) const
{
    const QString words = m_project->text(text)->words(turn);
    const std::u32string letters = words.toStdU32String();
    return std::ranges::any_of(
        sentencesIn(letters, {0, int(letters.size())}), [&](const TextRange &sentence) {
            return plain(QString::fromUcs4(letters.data() + sentence.start, sentence.length())) == m_wanted;
        });
}

std::vector<TextRange> HeadingStretches::afterTurns(Id<Text> text, const std::vector<TextRange> &hits) const
{
    const std::vector<Turn> turns = turnsOf(*m_project, text);
    std::vector<TextRange> stretches;
    int asked = -1;
    for (const TextRange &hit : hits) {
        const int turn = turnAt(turns, hit.start);
        if (turn <= asked || !asksIt(text, turns[size_t(turn)].range))
            continue;
        asked = turn;
        const Id<Speaker> who = turns[size_t(turn)].speaker;
        for (size_t next = size_t(turn) + 1; next < turns.size() && turns[next].speaker != who; ++next) {
            if (!turns[next].range.empty())
                stretches.push_back(turns[next].range);
        }
    }
    return stretches;
}

std::vector<TextRange> HeadingStretches::afterLines(Id<Text> id) const
{
    const auto text = m_project->text(id);
    std::set<int> headings;
    for (const StyleRun &run : headingsOf(*m_project, id))
        headings.insert(run.range.start);
    std::vector<TextRange> stretches;
    int position = 0;
    int begun = -1; // where the answer begins
    for (const QString &line : QString::fromUtf8(text->utf8()).split(u'\n')) {
        const bool question = line.trimmed().endsWith(u'?');
        if (begun >= 0 && (question || headings.contains(position)))
            addWorded(stretches, *text, {std::exchange(begun, -1), position});
        position += int(line.toUcs4().size()) + 1;
        if (question && plain(line) == m_wanted)
            begun = position;
    }
    if (begun >= 0 && begun < text->characters())
        addWorded(stretches, *text, {begun, text->characters()});
    return stretches;
}

} // namespace partsong
