// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace partsong {

// Checks the spelling of words with the dictionaries that this machine has. Where there is none, nothing is
// misspelled and dictionary() says so.
class Spelling {
public:
    Spelling();
    ~Spelling();
    Spelling(const Spelling &) = delete;
    Spelling &operator=(const Spelling &) = delete;

    bool available() const;
    // The dictionary in use, as a person knows it: "British English"; "" where there is none.
    QString dictionary() const;
    // Starts and lengths, in UTF-16 units, of the words of a line that are not in the dictionary. Left out
    // are names in capitals, words with digits in them, and what stands between [[ and ]].
    std::vector<std::pair<int, int>> misspelledIn(const QString &line) const;
    QStringList suggestions(const QString &word) const;
    // Keeps a word in the person's own dictionary.
    void learn(const QString &word);

private:
    struct Speller;
    Speller &speller() const;
    bool wrong(const QString &word) const;

    mutable std::unique_ptr<Speller> m_speller; // read from the disk when it is first asked
};

} // namespace partsong
