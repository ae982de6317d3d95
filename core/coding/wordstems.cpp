// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/wordstems.h"

#include <libstemmer.h>

namespace partsong {

using namespace Qt::StringLiterals;

struct WordStems::Stemmer {
    sb_stemmer *snowball = nullptr; // null where the language has none

    explicit Stemmer(const QString &language)
        : snowball(sb_stemmer_new(language.section(u'-', 0, 0).toLower().toLatin1().constData(), "UTF_8"))
    {
    }
    ~Stemmer() { sb_stemmer_delete(snowball); }
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;
};

struct WordStems::Word {
    QString letters;
    TextRange range;
    bool afterBlank = true; // nothing but blanks stands between it and the word before
};

WordStems::WordStems(const QString &language)
    : m_stemmer(std::make_unique<Stemmer>(language.isEmpty() ? u"en"_s : language))
{
}

WordStems::~WordStems() = default;

QString WordStems::stem(const QString &word)
{
    const QString small = word.toLower().replace(u'’', u'\'');
    if (!m_stemmer->snowball)
        return small;
    auto known = m_known.find(small);
    if (known == m_known.end()) {
        const QByteArray bytes = small.toUtf8();
        const sb_symbol *stem = sb_stemmer_stem(
            m_stemmer->snowball, reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
        known = m_known.insert(small,
                               stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem),
                                                        sb_stemmer_length(m_stemmer->snowball))
                                    : small);
    }
    return *known;
}

std::vector<WordStems::Word> WordStems::wordsOf(const QString &text) const
{
    const auto letter = [&text](qsizetype at) {
        const QChar sign = text[at];
        return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
    };
    const auto within = [&](qsizetype at) { // an apostrophe between letters
        return (text[at] == u'\'' || text[at] == u'’') && at + 1 < text.size() && letter(at + 1);
    };
    std::vector<Word> words;
    int position = 0;
    bool blanks = true;
    for (qsizetype at = 0; at < text.size();) {
        if (!letter(at)) {
            blanks = blanks && text[at].isSpace();
            ++position;
            ++at;
            continue;
        }
        const qsizetype first = at;
        const int start = position;
        for (; at < text.size() && (letter(at) || within(at)); ++at)
            position += text[at].isLowSurrogate() ? 0 : 1;
        words.push_back({text.sliced(first, at - first), {start, position}, blanks});
        blanks = true;
    }
    return words;
}

std::vector<TextRange> WordStems::find(const QString &phrase, const QString &text)
{
    QStringList wanted;
    for (const Word &word : wordsOf(phrase))
        wanted << stem(word.letters);
    std::vector<TextRange> found;
    if (wanted.isEmpty())
        return found;
    const std::vector<Word> words = wordsOf(text);
    const auto count = static_cast<size_t>(wanted.size());
    for (size_t at = 0; at + count <= words.size();) {
        size_t same = 0;
        while (same < count && (same == 0 || words[at + same].afterBlank)
               && stem(words[at + same].letters) == wanted[qsizetype(same)])
            ++same;
        if (same == count)
            found.push_back({words[at].range.start, words[at + count - 1].range.end});
        at += same == count ? count : 1;
    }
    return found;
}

} // namespace partsong
