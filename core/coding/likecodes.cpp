// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/likecodes.h"

#include "core/base/tr.h"
#include "core/coding/codequeries.h"
#include "core/coding/codingqueries.h"
#include "core/coding/wordstems.h"

#include <map>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestShared = 3;

using Pair = std::pair<Id<Code>, Id<Code>>; // the lesser id first

Pair pairOf(Id<Code> one, Id<Code> other)
{
    return one < other ? Pair(one, other) : Pair(other, one);
}

// Letters and digits alone, without accents, in small letters, one blank between words.
QString plainName(const QString &name)
{
    QString letters;
    for (const QChar sign : name.normalized(QString::NormalizationForm_KD)) {
        if (sign.isLetterOrNumber() || sign.isSurrogate())
            letters += sign.toCaseFolded();
        else if (!sign.isMark())
            letters += u' ';
    }
    return letters.simplified();
}

QString stemmed(WordStems &stems, const QString &plain)
{
    QStringList words;
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts))
        words << stems.stem(word);
    words.sort();
    return words.join(u' ');
}

// Damerau's four slips: a letter too many, too few, another, or two the wrong way round; at most `most` of
// them. (Optimal string alignment, see Wagner and Fischer 1974.)
bool within(const QString &one, const QString &other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return false;
    const auto width = size_t(other.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = size_t(j);
            const int change = one[i - 1] == other[j - 1] ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + change});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = above;
        above = row;
    }
    return above.back() <= most;
}

// In a short name one letter makes another word: "ward", "card".
bool slip(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    const auto digits = [](const QString &words) {
        return std::ranges::any_of(words, [](QChar sign) { return sign.isDigit(); });
    };
    if (shorter < 6 || digits(one) || digits(other))
        return false;
    return within(one, other, shorter < 12 ? 1 : 2);
}

struct NamedCode {
    Id<Code> id;
    QString plain;
    QString stems;
};

std::vector<NamedCode> namedCodes(const std::vector<CodebookRow> &book)
{
    WordStems stems(u""_s);
    std::vector<NamedCode> codes;
    for (const CodebookRow &row : book) {
        const QString name = plainName(row.code.name);
        codes.push_back({row.code.id, name, stemmed(stems, name)});
    }
    return codes;
}

// How many passages each pair of codes shares.
std::map<Pair, int> sharedPassages(const Project &project)
{
    std::map<std::tuple<Uuid, int, int>, std::vector<Id<Code>>> passages;
    for (const CodingPlace &place : codingPlaces(project, {})) {
        if (place.page > 0 || place.range.empty())
            continue;
        auto &codes = passages[{place.text.uuid(), place.range.start, place.range.end}];
        if (!std::ranges::contains(codes, place.code)) // two persons may have coded it
            codes.push_back(place.code);
    }
    std::map<Pair, int> shared;
    for (const auto &[place, codes] : passages) {
        for (size_t i = 0; i < codes.size(); ++i) {
            for (size_t j = i + 1; j < codes.size(); ++j)
                ++shared[pairOf(codes[i], codes[j])];
        }
    }
    return shared;
}

// Finds the pairs, each for its first reason.
class LikeFinder {
public:
    explicit LikeFinder(const Project &project) : m_book(codebook(project)), m_shared(sharedPassages(project))
    {
        for (const CodebookRow &row : m_book)
            m_counts.insert(row.code.id, row.codings);
    }

    bool findByName(const Progress &progress)
    {
        const std::vector<NamedCode> codes = namedCodes(m_book);
        for (size_t i = 0; i < codes.size(); ++i) {
            if (progress.cancelled())
                return false;
            progress.at(int(i), int(codes.size()));
            for (size_t j = i + 1; j < codes.size(); ++j) {
                if (codes[i].plain == codes[j].plain)
                    add(LikeBy::SameName, codes[i].id, codes[j].id);
                else if (codes[i].stems == codes[j].stems || slip(codes[i].plain, codes[j].plain))
                    add(LikeBy::NearName, codes[i].id, codes[j].id);
            }
        }
        return true;
    }

    void findByPassages()
    {
        for (const auto &[pair, shared] : m_shared) {
            const int least = std::min(m_counts.value(pair.first), m_counts.value(pair.second));
            if (shared >= FewestShared && 5 * shared >= 4 * least)
                add(LikeBy::SamePassages, pair.first, pair.second);
        }
    }

    std::vector<LikeCodes> sorted() const
    {
        std::vector<LikeCodes> pairs;
        pairs.reserve(m_found.size());
        for (const auto &[pair, like] : m_found)
            pairs.push_back(like);
        std::ranges::stable_sort(pairs, {},
                                 [](const LikeCodes &like) { return std::pair(like.by, -like.shared); });
        return pairs;
    }

private:
    void add(LikeBy by, Id<Code> one, Id<Code> other)
    {
        if (m_counts.value(other) > m_counts.value(one))
            std::swap(one, other);
        const Pair pair = pairOf(one, other);
        const auto shared = m_shared.find(pair);
        m_found.try_emplace(
            pair,
            LikeCodes{by, one, other, shared == m_shared.end() ? 0 : shared->second, m_counts.value(other)});
    }

    std::vector<CodebookRow> m_book;
    std::map<Pair, int> m_shared;
    QHash<Id<Code>, int> m_counts;
    std::map<Pair, LikeCodes> m_found;
};

} // namespace

Result<std::vector<LikeCodes>> likeCodes(const Project &project, const Progress &progress)
{
    LikeFinder finder(project);
    if (!finder.findByName(progress))
        return failure(ErrorKind::Cancelled, Tr::tr("Looking for duplicates was cancelled."));
    finder.findByPassages();
    return finder.sorted();
}

} // namespace partsong
