// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pdfwords.h"

#include "core/formats/textbuilder.h"
#include "core/formats/utf8.h"

#include <poppler-qt6.h>

#include <cmath>

namespace partsong {

namespace {

bool fromRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

// Letters that a PDF spells out beside the drawn ones are spread evenly over the word and in spoken order;
// drawn ones have the widths of their shapes and stand as they are seen.
bool spreadEvenly(const Poppler::TextBox &word, qsizetype from, qsizetype to)
{
    const auto widthOf = [&](qsizetype i) { return word.charBoundingBox(static_cast<int>(i)).width(); };
    for (qsizetype i = from + 1; i < to; ++i) {
        if (std::abs(widthOf(i) - widthOf(from)) > 0.05)
            return false;
    }
    return to - from > 2;
}

enum class Script { Right, Blank, Other };

Script scriptOf(QChar c)
{
    return fromRight(c) ? Script::Right : c.isSpace() ? Script::Blank : Script::Other;
}

// Splits a word where its direction changes.
void addPieces(const Poppler::TextBox &word, bool blankBehind, int place, QList<VisualPiece> &pieces)
{
    const QString letters = word.text();
    const auto placeOf = [place](qsizetype letter) { return place + static_cast<int>(letter); };
    for (qsizetype from = 0; from < letters.size();) {
        const Script script = scriptOf(letters[from]);
        qsizetype to = from + 1;
        while (to < letters.size() && (scriptOf(letters[to]) == script || letters[to].isMark()))
            ++to;
        if (script != Script::Right || to - from == 1 || spreadEvenly(word, from, to)) {
            pieces.append({letters.sliced(from, to - from), false, placeOf(from)});
        } else {
            for (qsizetype i = from; i < to; ++i)
                pieces.append({QString(letters[i]), false, placeOf(i)});
        }
        from = to;
    }
    pieces.last().blankBehind = blankBehind;
}

// One box for each UTF-16 unit of the word.
void addBoxes(const Poppler::TextBox &word, QList<QRectF> &boxes)
{
    int letter = -1;
    for (const QChar c : word.text()) {
        if (!c.isLowSurrogate())
            ++letter;
        boxes.append(word.charBoundingBox(letter));
    }
}

using Words = std::vector<std::unique_ptr<Poppler::TextBox>>;

// Puts the words that Poppler chains into one line together.
QList<PageLine> linesOf(const Words &words, QList<QRectF> &boxes)
{
    QList<PageLine> lines;
    QList<VisualPiece> pieces;
    QRectF box;
    const auto addLine = [&] {
        const SpokenLine spoken = plainLetters(spokenOrder(std::exchange(pieces, {})));
        lines.append({std::exchange(box, {}), spoken.words, spoken.places});
    };
    for (const auto &word : words) {
        if (word->text().isEmpty())
            continue;
        const Poppler::TextBox *next = word->nextWord();
        addPieces(*word, next != nullptr && word->hasSpaceAfter(), static_cast<int>(boxes.size()), pieces);
        addBoxes(*word, boxes);
        box = box.united(word->boundingBox());
        if (next != nullptr)
            continue;
        addLine();
    }
    if (!pieces.isEmpty())
        addLine();
    return lines;
}

// Gives each code point of the built line its box: it holds those of the words in their order, some left out.
void addBoxesOf(const SpokenLine &line, QByteArrayView built, const QList<QRectF> &places,
                QList<QRectF> &boxes)
{
    const QList<uint> letters = line.words.toUcs4();
    qsizetype unit = 0;
    qsizetype letter = 0;
    for (const char *at = built.begin(); at < built.end();) {
        const char32_t wanted = nextCodePoint(at);
        QRectF box;
        for (; letter < letters.size(); ++letter) {
            const qsizetype here = unit;
            unit += QChar::requiresSurrogates(letters[letter]) ? 2 : 1;
            const bool replaced =
                wanted == QChar::ReplacementCharacter && QChar::isSurrogate(letters[letter]);
            if (letters[letter] != wanted && !replaced)
                continue;
            box = places.value(line.places.value(here, -1));
            ++letter;
            break;
        }
        boxes.append(box);
    }
}

} // namespace

PdfWords wordsOf(const Poppler::Page &page, LineNumbers &numbers)
{
    PdfWords words;
    QList<QRectF> places;
    const QList<PageLine> lines = linesOf(page.textList(), places);
    for (const SpokenLine &line : readingOrder(lines, numbers)) {
        TextBuilder builder;
        builder.words(line.words);
        builder.endParagraph(false);
        words.replaced += builder.replaced();
        const QByteArray built = builder.finish().text;
        addBoxesOf(line, built, places, words.page.boxes);
        words.page.text += built;
    }
    return words;
}

} // namespace partsong
