// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spelling.h"

#include <QTextBoundaryFinder>

#ifdef PARTSONG_SONNET
#include <Sonnet/Speller>
#endif

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

#ifdef PARTSONG_SONNET

struct Spelling::Speller {
    mutable Sonnet::Speller words;

    // The language of the machine where there is a dictionary of it, else English.
    Speller()
    {
        if (words.isValid() || words.availableDictionaries().isEmpty())
            return;
        const QStringList languages = words.availableLanguages();
        for (const QString &wanted : {u"en_GB"_s, u"en_US"_s, languages.value(0)}) {
            if (languages.contains(wanted)) {
                words.setLanguage(wanted);
                return;
            }
        }
    }
    bool valid() const { return words.isValid(); }
    QString name() const { return words.availableDictionaries().key(words.language(), words.language()); }
    bool wrong(const QString &word) const { return words.isMisspelled(word); }
    QStringList suggest(const QString &word) const { return words.suggest(word); }
    void learn(const QString &word) { words.addToPersonal(word); }
};

#else

// Built without Sonnet: as on a machine without a dictionary.
struct Spelling::Speller {
    bool valid() const { return false; }
    QString name() const { return {}; }
    bool wrong(const QString &) const { return false; }
    QStringList suggest(const QString &) const { return {}; }
    void learn(const QString &) { }
};

#endif

Spelling::Spelling() = default;

Spelling::~Spelling() = default;

Spelling::Speller &Spelling::speller() const
{
    if (!m_speller)
        m_speller = std::make_unique<Speller>();
    return *m_speller;
}

bool Spelling::available() const
{
    return speller().valid();
}

QString Spelling::dictionary() const
{
    return available() ? speller().name() : QString();
}

bool Spelling::wrong(const QString &word) const
{
    const bool words = word.size() > 1 && std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
    return words && word != word.toUpper() && speller().wrong(word);
}

std::vector<std::pair<int, int>> Spelling::misspelledIn(const QString &line) const
{
    std::vector<std::pair<int, int>> found;
    if (!available())
        return found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; start = end, end = finder.toNextBoundary()) {
        const QString word = line.sliced(start, end - start);
        if (!word.front().isLetter())
            continue;
        const bool linked = line.lastIndexOf(u"[["_s, start) > line.lastIndexOf(u"]]"_s, start);
        if (!linked && wrong(word))
            found.emplace_back(int(start), int(word.size()));
    }
    return found;
}

QStringList Spelling::suggestions(const QString &word) const
{
    return available() ? speller().suggest(word) : QStringList();
}

void Spelling::learn(const QString &word)
{
    if (available())
        speller().learn(word);
}

} // namespace partsong
