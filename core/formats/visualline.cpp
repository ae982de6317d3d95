// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/visualline.h"

#include <algorithm>

namespace partsong {

namespace {

enum class Way { Left, Right, Neutral };

Way wayOf(const QString &letters)
{
    for (const QChar c : letters) {
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
            return Way::Right;
        case QChar::DirL:
        case QChar::DirEN:
        case QChar::DirAN:
            return Way::Left;
        default:
            break;
        }
    }
    return Way::Neutral;
}

struct Atom {
    QString letters;
    Way way = Way::Neutral;
    int place = -1;
};

QList<Atom> atomsOf(const QList<VisualPiece> &pieces)
{
    QList<Atom> atoms;
    for (const VisualPiece &piece : pieces) {
        atoms.append({piece.letters, wayOf(piece.letters), piece.place});
        if (piece.blankBehind)
            atoms.append({QStringLiteral(" "), Way::Neutral, -1});
    }
    return atoms;
}

bool lineFromRight(const QList<Atom> &atoms)
{
    qsizetype right = 0;
    qsizetype left = 0;
    for (const Atom &atom : atoms) {
        right += atom.way == Way::Right ? atom.letters.size() : 0;
        left += atom.way == Way::Left && atom.letters.front().isLetter() ? atom.letters.size() : 0;
    }
    return right > left;
}

// Blanks and signs go with their neighbours where both go one way, else with the line.
void settleNeutrals(QList<Atom> &atoms, Way line)
{
    for (qsizetype i = 0; i < atoms.size();) {
        if (atoms[i].way != Way::Neutral) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < atoms.size() && atoms[end].way == Way::Neutral)
            ++end;
        const Way before = i > 0 ? atoms[i - 1].way : line;
        const Way after = end < atoms.size() ? atoms[end].way : line;
        for (; i < end; ++i)
            atoms[i].way = before == after ? before : line;
    }
}

// Turns every stretch of this way round.
void turnStretches(QList<Atom> &atoms, Way way)
{
    for (qsizetype i = 0; i < atoms.size();) {
        qsizetype end = i;
        while (end < atoms.size() && atoms[end].way == way)
            ++end;
        std::reverse(atoms.begin() + i, atoms.begin() + end);
        i = std::max(end, i + 1);
    }
}

bool shapeLetter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0xFB00 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC);
}

} // namespace

SpokenLine spokenOrder(const QList<VisualPiece> &pieces)
{
    QList<Atom> atoms = atomsOf(pieces);
    const bool anyRight = std::ranges::any_of(atoms, [](const Atom &atom) { return atom.way == Way::Right; });
    if (anyRight) {
        const Way line = lineFromRight(atoms) ? Way::Right : Way::Left;
        settleNeutrals(atoms, line);
        for (Atom &atom : atoms) { // a bracket opens on the other side
            if (atom.way == Way::Right && atom.letters.size() == 1)
                atom.letters[0] = atom.letters[0].mirroredChar();
        }
        if (line == Way::Right)
            std::ranges::reverse(atoms);
        turnStretches(atoms, line == Way::Right ? Way::Left : Way::Right);
    }
    SpokenLine spoken;
    for (const Atom &atom : atoms) {
        spoken.words += atom.letters;
        for (int i = 0; i < atom.letters.size(); ++i)
            spoken.places.append(atom.place < 0 ? -1 : atom.place + i);
    }
    return spoken;
}

SpokenLine plainLetters(const SpokenLine &line)
{
    if (std::none_of(line.words.begin(), line.words.end(), shapeLetter))
        return line;
    SpokenLine plain;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const QString letter(line.words[i]);
        plain.words += shapeLetter(line.words[i]) ? letter.normalized(QString::NormalizationForm_KC) : letter;
        while (plain.places.size() < plain.words.size())
            plain.places.append(line.places.value(i, -1));
    }
    return plain;
}

} // namespace partsong
