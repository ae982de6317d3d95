// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pdf.h"

#include "core/base/tr.h"
#include "core/formats/pageline.h"
#include "core/formats/textbuilder.h"
#include "core/formats/turns.h"
#include "core/formats/utf8.h"
#include "core/formats/visualline.h"
#include "core/formats/zipfile.h"

#include <poppler-qt6.h>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxPages = 20'000;

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
void addPieces(const Poppler::TextBox &word, bool blankBehind, QList<VisualPiece> &pieces)
{
    const QString letters = word.text();
    for (qsizetype from = 0; from < letters.size();) {
        const Script script = scriptOf(letters[from]);
        qsizetype to = from + 1;
        while (to < letters.size() && (scriptOf(letters[to]) == script || letters[to].isMark()))
            ++to;
        if (script != Script::Right || to - from == 1 || spreadEvenly(word, from, to)) {
            pieces.append({letters.sliced(from, to - from), false});
        } else {
            for (qsizetype i = from; i < to; ++i)
                pieces.append({QString(letters[i]), false});
        }
        from = to;
    }
    pieces.last().blankBehind = blankBehind;
}

using Words = std::vector<std::unique_ptr<Poppler::TextBox>>;

// Puts the words that Poppler chains into one line together.
QList<PageLine> linesOf(const Words &words)
{
    QList<PageLine> lines;
    QList<VisualPiece> pieces;
    QRectF box;
    for (const auto &word : words) {
        if (word->text().isEmpty())
            continue;
        const Poppler::TextBox *next = word->nextWord();
        addPieces(*word, next != nullptr && word->hasSpaceAfter(), pieces);
        box = box.united(word->boundingBox());
        if (next != nullptr)
            continue;
        lines.append({box, plainLetters(spokenOrder(pieces))});
        pieces.clear();
        box = {};
    }
    if (!pieces.isEmpty())
        lines.append({box, plainLetters(spokenOrder(pieces))});
    return lines;
}

Status refuseLocked(Poppler::Document &document, const ReadInput &input)
{
    if (!document.isLocked())
        return {};
    const QByteArray password = input.options.password.toUtf8();
    const QByteArray latin = input.options.password.toLatin1();
    if (!password.isEmpty() && (!document.unlock(password, password) || !document.unlock(latin, latin)))
        return {};
    const QString sentence = password.isEmpty()
        ? Tr::tr("“%1” is locked with a password. Import it again and give the password.")
        : Tr::tr("The password does not open “%1”. Import it again with the right one.");
    return failure(ErrorKind::Encrypted, sentence.arg(input.fileName));
}

class PdfReader {
public:
    PdfReader(const ReadInput &input, Poppler::Document &document) : m_input(input), m_pdf(document) { }

    Result<ReadDocument> run();

private:
    void readPage(int number);
    void addIssues(ReadDocument &document) const;

    const ReadInput &m_input;
    Poppler::Document &m_pdf;
    QByteArray m_text;
    LineNumbers m_lineNumbers;
    int m_badPages = 0;
    int m_replaced = 0;
};

void PdfReader::readPage(int number)
{
    const std::unique_ptr<Poppler::Page> page = m_pdf.page(number);
    if (!page) {
        ++m_badPages;
        return;
    }
    TextBuilder builder;
    for (const QString &line : readingOrder(linesOf(page->textList()), m_lineNumbers)) {
        builder.words(line);
        builder.endParagraph(false);
    }
    m_replaced += builder.replaced();
    m_text += builder.finish().text;
}

void PdfReader::addIssues(ReadDocument &document) const
{
    if (document.text.isEmpty()) {
        document.issues.append(
            {u"noText"_s,
             Tr::tr("“%1” has no text that can be read, as when pages were scanned. Its pages can "
                    "be looked at and regions of them coded.")
                 .arg(m_input.fileName)});
    }
    if (m_badPages > 0) {
        document.issues.append(
            {u"damaged"_s,
             Tr::tr("%n page(s) of “%1” could not be read.", "", m_badPages).arg(m_input.fileName)});
    }
    if (m_replaced > 0) {
        document.issues.append(
            {u"replacedBytes"_s,
             Tr::tr("%n letter(s) of “%1” cannot be shown; the sign � stands in their place.", "", m_replaced)
                 .arg(m_input.fileName)});
    }
}

Result<ReadDocument> PdfReader::run()
{
    const int pages = m_pdf.numPages();
    if (pages <= 0)
        return std::unexpected(damagedFile(m_input.fileName, u"no pages"_s));
    if (pages > MaxPages) {
        return failure(ErrorKind::TooLarge,
                       Tr::tr("“%1” has more than %2 pages. Split it and import the parts.")
                           .arg(m_input.fileName)
                           .arg(MaxPages));
    }
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            m_text += '\f';
        readPage(number);
        if (m_text.size() > TextBuilder::MaxBytes)
            return failure(ErrorKind::TooLarge,
                           Tr::tr("“%1” holds more text than can be read at once.").arg(m_input.fileName));
    }
    ReadDocument document;
    document.pdf = true;
    document.pages = pages;
    if (hasLetter(m_text))
        document.text = m_text;
    document.turns = findTurns(document.text);
    addIssues(document);
    return document;
}

} // namespace

Result<ReadDocument> readPdf(const ReadInput &input)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(input.bytes);
    if (!document)
        return std::unexpected(damagedFile(input.fileName, u"Poppler cannot open it"_s));
    if (const auto open = refuseLocked(*document, input); !open)
        return std::unexpected(open.error());
    return PdfReader(input, *document).run();
}

} // namespace partsong
