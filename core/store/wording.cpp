// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wording.h"

#include <algorithm>

namespace partsong {

namespace {

int lengthOf(const std::u32string &words)
{
    return static_cast<int>(words.size());
}

// A piece of a text: a stretch of the common text, words put in, or the mark of an Edit that took words out.
struct Piece {
    int from = -1; // in the common text; -1 for words
    int length = 0;
    std::u32string words;
    Uuid edit;
};

class Pieces {
public:
    explicit Pieces(int characters) { m_pieces.push_back({0, characters, {}, {}}); }

    void apply(const Correction &correction);
    std::vector<Reworded> stretches(int characters) const;

private:
    // The index of the piece that begins at the position, which is made to be one.
    size_t cut(int position);

    std::vector<Piece> m_pieces;
};

size_t Pieces::cut(int position)
{
    size_t i = 0;
    for (; i < m_pieces.size() && position > 0; ++i) {
        Piece &piece = m_pieces[i];
        if (position < piece.length) {
            Piece rest = piece;
            rest.length -= position;
            if (piece.from >= 0)
                rest.from += position;
            else
                rest.words.erase(0, static_cast<size_t>(position));
            piece.words.resize(piece.from >= 0 ? 0 : static_cast<size_t>(position));
            piece.length = position;
            m_pieces.insert(m_pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
        }
        position -= m_pieces[i].length;
    }
    return i;
}

void Pieces::apply(const Correction &correction)
{
    const size_t from = cut(correction.at);
    const size_t to = cut(correction.at + lengthOf(correction.removed));
    std::vector<Piece> put{{-1, lengthOf(correction.inserted), correction.inserted, correction.edit}};
    // What earlier Edits put in and this one takes out still tells that they had a hand in it.
    for (size_t i = from; i < to; ++i) {
        if (m_pieces[i].from < 0)
            put.push_back({-1, 0, {}, m_pieces[i].edit});
    }
    const auto begin = m_pieces.begin();
    const auto place = m_pieces.erase(begin + static_cast<std::ptrdiff_t>(from),
                                      begin + static_cast<std::ptrdiff_t>(std::max(from, to)));
    m_pieces.insert(place, put.begin(), put.end());
}

std::vector<Reworded> Pieces::stretches(int characters) const
{
    std::vector<Reworded> found;
    Reworded open;
    const auto close = [&](int end, int next) {
        open.end = end;
        if (open.start < open.end || !open.edits.empty())
            found.push_back(open);
        open = {next, next, {}, {}};
    };
    for (const Piece &piece : m_pieces) {
        if (piece.from < 0) {
            open.words += piece.words;
            open.edits.insert(piece.edit);
        } else if (piece.length > 0) {
            close(piece.from, piece.from + piece.length);
        }
    }
    close(characters, characters);
    return found;
}

// Stretches of both sides that meet, and the part of the common text that they span.
struct Group {
    int start = 0;
    int end = 0;
    std::vector<const Reworded *> first;
    std::vector<const Reworded *> second;

    bool meets(const Reworded &next) const
    {
        return next.start < end || (next.start == start && next.end == end);
    }
};

std::vector<Group> grouped(const std::vector<Reworded> &first, const std::vector<Reworded> &second)
{
    struct Entry {
        const Reworded *stretch;
        bool first;
    };
    std::vector<Entry> entries;
    for (const Reworded &stretch : first)
        entries.push_back({&stretch, true});
    for (const Reworded &stretch : second)
        entries.push_back({&stretch, false});
    std::ranges::stable_sort(
        entries, {}, [](const Entry &entry) { return std::pair(entry.stretch->start, entry.stretch->end); });
    std::vector<Group> groups;
    for (const Entry &entry : entries) {
        if (groups.empty() || !groups.back().meets(*entry.stretch))
            groups.push_back({entry.stretch->start, entry.stretch->end, {}, {}});
        Group &group = groups.back();
        group.end = std::max(group.end, entry.stretch->end);
        (entry.first ? group.first : group.second).push_back(entry.stretch);
    }
    return groups;
}

// How one side words the common text from start to end.
std::u32string wording(const std::u32string &common, const Group &group,
                       const std::vector<const Reworded *> &stretches)
{
    std::u32string words;
    int at = group.start;
    for (const Reworded *stretch : stretches) {
        words += common.substr(static_cast<size_t>(at), static_cast<size_t>(stretch->start - at));
        words += stretch->words;
        at = stretch->end;
    }
    return words + common.substr(static_cast<size_t>(at), static_cast<size_t>(group.end - at));
}

// One side's part in a group.
struct Part {
    std::u32string words;
    bool known = true; // to the other side, with all that it rests on
    bool removesOnly = true;
    Uuid latest;
};

Part partOf(const std::u32string &common, const Group &group, const std::vector<const Reworded *> &stretches,
            const Worded &side)
{
    Part part{wording(common, group, stretches), true, true, {}};
    for (const Reworded *stretch : stretches) {
        part.removesOnly = part.removesOnly && stretch->words.empty();
        for (const Uuid &edit : stretch->edits) {
            part.known = part.known && side.otherKnows(edit);
            part.latest = std::max(part.latest, edit);
        }
    }
    return part;
}

bool removed(int at, const std::vector<const Reworded *> &stretches)
{
    return std::ranges::any_of(
        stretches, [at](const Reworded *stretch) { return stretch->start <= at && at < stretch->end; });
}

class Merger {
public:
    Merger(const std::u32string &common, const Worded &first, const Worded &second)
        : m_common(common), m_first(first), m_second(second)
    {
    }

    MergedText run();

private:
    void decide(const Group &group);
    void removeBoth(const Group &group, const Part &first, const Part &second);
    void removeToo(std::vector<Rewording> &rewordings, const Group &group, bool isFirst,
                   const Uuid &edit) const;
    void keepBoth(const Part &first, const Part &second);
    void settle(const Part &first, const Part &second, const std::u32string &words);
    void reword(std::vector<Rewording> &rewordings, const std::u32string &from, const std::u32string &to,
                const Uuid &edit) const;

    const std::u32string &m_common;
    const Worded &m_first;
    const Worded &m_second;
    MergedText m_merged;
};

// Says what turns one wording into the other, leaving alone what they begin and end with in common.
void Merger::reword(std::vector<Rewording> &rewordings, const std::u32string &from, const std::u32string &to,
                    const Uuid &edit) const
{
    if (from == to)
        return;
    const auto [differs, there] = std::ranges::mismatch(from, to);
    const auto front = differs - from.begin();
    auto back = std::min(from.size(), to.size()) - static_cast<size_t>(front);
    size_t same = 0;
    while (same < back && from[from.size() - 1 - same] == to[to.size() - 1 - same])
        ++same;
    const size_t removed = from.size() - static_cast<size_t>(front) - same;
    const size_t inserted = to.size() - static_cast<size_t>(front) - same;
    // Everything before has been turned already, so the place is that in the merged text.
    rewordings.push_back({lengthOf(m_merged.words) + static_cast<int>(front), static_cast<int>(removed),
                          to.substr(static_cast<size_t>(front), inserted), edit});
}

void Merger::settle(const Part &first, const Part &second, const std::u32string &words)
{
    reword(m_merged.fromFirst, first.words, words, second.latest);
    reword(m_merged.fromSecond, second.words, words, first.latest);
    m_merged.words += words;
}

// Both wordings one after the other; each side's passages stay on its own.
void Merger::keepBoth(const Part &first, const Part &second)
{
    m_merged.conflicts.push_back({first.words, second.words});
    const bool inOrder = first.latest < second.latest;
    const int at = lengthOf(m_merged.words);
    const int afterFirst = at + lengthOf(first.words);
    const int afterSecond = at + lengthOf(second.words);
    m_merged.fromFirst.push_back({inOrder ? afterFirst : at, 0, second.words, second.latest});
    m_merged.fromSecond.push_back({inOrder ? at : afterSecond, 0, first.words, first.latest});
    m_merged.words += inOrder ? first.words + second.words : second.words + first.words;
}

// Takes out of one side's wording what the other took out.
void Merger::removeToo(std::vector<Rewording> &rewordings, const Group &group, bool isFirst,
                       const Uuid &edit) const
{
    int place = lengthOf(m_merged.words);
    int run = 0;
    for (int at = group.start; at <= group.end; ++at) {
        if (at < group.end && removed(at, isFirst ? group.first : group.second))
            continue;
        if (at < group.end && removed(at, isFirst ? group.second : group.first)) {
            ++run;
            continue;
        }
        if (run > 0)
            rewordings.push_back({place, run, {}, edit});
        run = 0;
        ++place;
    }
}

void Merger::removeBoth(const Group &group, const Part &first, const Part &second)
{
    removeToo(m_merged.fromFirst, group, true, second.latest);
    removeToo(m_merged.fromSecond, group, false, first.latest);
    for (int at = group.start; at < group.end; ++at) {
        if (!removed(at, group.first) && !removed(at, group.second))
            m_merged.words += m_common[static_cast<size_t>(at)];
    }
}

void Merger::decide(const Group &group)
{
    const Part first = partOf(m_common, group, group.first, m_first);
    const Part second = partOf(m_common, group, group.second, m_second);
    const std::u32string before =
        m_common.substr(static_cast<size_t>(group.start), static_cast<size_t>(group.end - group.start));
    if (first.words == second.words)
        return settle(first, second, first.words);
    if (first.known
        && second.known) { // one of them knew better; who says nothing of it knew all the other's Edits
        const bool takeFirst = group.first.empty() || (!group.second.empty() && second.latest < first.latest);
        return settle(first, second, takeFirst ? first.words : second.words);
    }
    if (first.known || second.known)
        return settle(first, second, first.known ? second.words : first.words);
    if (first.words == before || second.words == before)
        return settle(first, second, first.words == before ? second.words : first.words);
    if (first.removesOnly && second.removesOnly)
        return removeBoth(group, first, second);
    if (first.words.empty() || second.words.empty()) {
        m_merged.conflicts.push_back({first.words, second.words});
        return settle(first, second, first.words.empty() ? second.words : first.words);
    }
    keepBoth(first, second);
}

MergedText Merger::run()
{
    int at = 0;
    for (const Group &group : grouped(m_first.stretches, m_second.stretches)) {
        m_merged.words += m_common.substr(static_cast<size_t>(at), static_cast<size_t>(group.start - at));
        decide(group);
        at = group.end;
    }
    m_merged.words += m_common.substr(static_cast<size_t>(at));
    return std::move(m_merged);
}

} // namespace

std::vector<Reworded> composed(int characters, const std::vector<Correction> &corrections)
{
    Pieces pieces(characters);
    for (const Correction &correction : corrections)
        pieces.apply(correction);
    return pieces.stretches(characters);
}

MergedText merged(const std::u32string &common, const Worded &first, const Worded &second)
{
    return Merger(common, first, second).run();
}

} // namespace partsong
