// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pdf.h"

#include "core/base/tr.h"
#include "core/formats/pdffile.h"
#include "core/formats/pdfwords.h"
#include "core/formats/textbuilder.h"
#include "core/formats/turns.h"
#include "core/formats/utf8.h"

#include <poppler-qt6.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

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
    const PdfWords words = wordsOf(*page, m_lineNumbers);
    m_replaced += words.replaced;
    m_text += words.page.text;
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
    if (const int attached = static_cast<int>(m_pdf.embeddedFiles().size()); attached > 0) {
        document.issues.append(
            {u"format"_s,
             Tr::tr("“%1” has %n attached file(s), which were not read. To code them, save "
                    "them out of it and import them.",
                    "", attached)
                 .arg(m_input.fileName)});
    }
}

Result<ReadDocument> PdfReader::run()
{
    const int pages = m_pdf.numPages();
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
    const auto document = openPdf(input);
    if (!document)
        return std::unexpected(document.error());
    return PdfReader(input, **document).run();
}

} // namespace partsong
