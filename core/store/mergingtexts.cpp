// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging.h"

#include "core/base/textindex.h"
#include "core/store/project.h"
#include "core/store/schema.h"

#include <QCryptographicHash>

// How the merge of two copies brings their texts together: from the latest revision that both had.

namespace partsong {

namespace {

QByteArray hashOf(const std::u32string &words)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(words.data()),
                               static_cast<qsizetype>(words.size() * sizeof(char32_t)));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// Takes a correction back; false where its words do not stand there.
bool takeBack(std::u32string &words, const Correction &correction)
{
    const auto place = static_cast<size_t>(correction.at);
    if (place > words.size() || words.compare(place, correction.inserted.size(), correction.inserted) != 0)
        return false;
    words.replace(place, correction.inserted.size(), correction.removed);
    return true;
}

// The hash of each revision, by the number of corrections that it has; null where it cannot be had.
std::vector<QByteArray> revisions(std::u32string words, const std::vector<Correction> &corrections)
{
    std::vector<QByteArray> hashes(corrections.size() + 1);
    for (size_t i = corrections.size();; --i) {
        hashes[i] = hashOf(words);
        if (i == 0 || !takeBack(words, corrections[i - 1]))
            return hashes;
    }
}

std::u32string revision(std::u32string words, const std::vector<Correction> &corrections, size_t number)
{
    for (size_t i = corrections.size(); i > number; --i)
        (void)takeBack(words, corrections[i - 1]);
    return words;
}

// How many of the first corrections the other side knows, before the first that it does not.
size_t knownFirst(const std::vector<Correction> &corrections, const CopyHistory &other)
{
    const auto unknown =
        std::ranges::find_if(corrections, [&](const Correction &made) { return !other.knows(made.edit); });
    return static_cast<size_t>(unknown - corrections.begin());
}

struct Common {
    bool found = false;
    std::array<size_t, 2> number{};
};

// The latest revision that both copies had while all that led to it is known to both.
Common commonRevision(const std::array<std::vector<QByteArray>, 2> &hashes,
                      const std::array<size_t, 2> &known)
{
    Common best;
    QHash<QByteArray, size_t> first;
    for (size_t i = 0; i <= known[0]; ++i) {
        if (!hashes[0][i].isNull())
            first.insert(hashes[0][i], i);
    }
    for (size_t i = 0; i <= known[1]; ++i) {
        const auto same = first.constFind(hashes[1][i]);
        if (same == first.constEnd() || (best.found && *same + i < best.number[0] + best.number[1]))
            continue;
        best = {true, {*same, i}};
    }
    return best;
}

std::set<Uuid> editsOf(const std::vector<Correction> &corrections)
{
    std::set<Uuid> edits;
    for (const Correction &made : corrections)
        edits.insert(made.edit);
    return edits;
}

} // namespace

MergedText Merging::wordingsOf(const std::array<std::u32string, 2> &words,
                               const std::array<std::vector<Correction>, 2> &corrections) const
{
    std::array<Worded, 2> sides;
    for (const size_t side : {0U, 1U})
        sides[side].otherKnows = [this, side](const Uuid &edit) {
            return knows(static_cast<int>(1 - side), edit);
        };
    // Who is ahead has settled all there is: what else was done is known there.
    if (ahead() >= 0) {
        sides[static_cast<size_t>(ahead())].otherKnows = [](const Uuid &) { return false; };
        sides[static_cast<size_t>(1 - ahead())].otherKnows = [](const Uuid &) { return true; };
    }
    const Common common =
        commonRevision({revisions(words[0], corrections[0]), revisions(words[1], corrections[1])},
                       {knownFirst(corrections[0], *m_sides[1]), knownFirst(corrections[1], *m_sides[0])});
    if (common.found) {
        const std::u32string base = revision(words[0], corrections[0], common.number[0]);
        for (const size_t side : {0U, 1U}) {
            const auto from = corrections[side].begin() + static_cast<std::ptrdiff_t>(common.number[side]);
            sides[side].stretches = composed(static_cast<int>(base.size()), {from, corrections[side].end()});
        }
        return merged(base, sides[0], sides[1]);
    }
    // No revision in common is left in the History: what they begin and end with alike is common, the rest
    // differs.
    const auto [differs, there] = std::ranges::mismatch(words[0], words[1]);
    const auto front = static_cast<size_t>(differs - words[0].begin());
    size_t back = 0;
    while (back < std::min(words[0].size(), words[1].size()) - front
           && words[0][words[0].size() - 1 - back] == words[1][words[1].size() - 1 - back])
        ++back;
    for (const size_t side : {0U, 1U}) {
        const int place = static_cast<int>(front);
        sides[side].stretches = {{place, place, words[side].substr(front, words[side].size() - front - back),
                                  editsOf(corrections[side])}};
    }
    return merged(words[0].substr(0, front) + words[0].substr(words[0].size() - back), sides[0], sides[1]);
}

void Merging::mergeText(const Uuid &text)
{
    std::array<std::u32string, 2> words;
    std::array<std::vector<Correction>, 2> corrections;
    for (const size_t side : {0U, 1U}) {
        const Project &project = m_sides[side]->project();
        words[side] = QString::fromUtf8(project.text(Id<Text>(text))->utf8()).toStdU32String();
        corrections[side] = m_sides[side]->corrections(text);
    }
    MergedText made = wordingsOf(words, corrections);
    MergedWords &mergedWords = m_texts[text];
    mergedWords.words = std::move(made.words);
    mergedWords.from = {std::move(made.fromFirst), std::move(made.fromSecond)};
    for (const size_t side : {0U, 1U}) {
        for (const Rewording &rewording : mergedWords.from[side]) {
            mergedWords.splices[side].push_back({Id<Text>(text), rewording.at, rewording.removed,
                                                 static_cast<int>(rewording.inserted.size())});
        }
    }
    for (const WordingConflict &conflict : made.conflicts) {
        disagree(Disagreement::Wording, m_records.at(text), -1, QString::fromStdU32String(conflict.first),
                 QString::fromStdU32String(conflict.second));
    }
}

} // namespace partsong
