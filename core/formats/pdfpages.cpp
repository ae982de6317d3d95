// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pdfpages.h"

#include "core/base/tr.h"
#include "core/formats/pdffile.h"
#include "core/formats/pdfmarks.h"
#include "core/formats/pdfotherwords.h"
#include "core/formats/pdfwords.h"

#include <poppler-qt6.h>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxOutline = 5'000;
constexpr int MaxDepth = 12;
constexpr int MaxTitle = 300;
constexpr double LongestSide = 200'000; // points; a longer page is taken for a mistake
constexpr double PointsPerInch = 72;

class PdfPages : public PageFile {
public:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document) : m_pdf(std::move(document))
    {
        m_pdf->setRenderHint(Poppler::Document::Antialiasing);
        m_pdf->setRenderHint(Poppler::Document::TextAntialiasing);
        m_pdf->setRenderHint(Poppler::Document::ThinLineShape);
    }

    PagesInfo info() override;
    Result<QImage> image(const PageTile &tile) override;
    PageText words(int page) override;
    QList<PageMark> marks() override;
    FileWords otherWords() override { return otherWordsOf(*m_pdf); }

private:
    QSizeF sizeOf(int page) const;
    void addOutline(const QList<Poppler::OutlineItem> &items, int depth, const QList<QSizeF> &sizes,
                    QList<OutlineEntry> &outline) const;
    LineNumbers &numbersBefore(int page);

    std::unique_ptr<Poppler::Document> m_pdf;
    std::vector<LineNumbers> m_numbers; // what is known before each page, as far as pages were read in order
};

QSizeF PdfPages::sizeOf(int page) const
{
    const std::unique_ptr<Poppler::Page> found = m_pdf->page(page);
    const QSizeF size = found ? found->pageSizeF() : QSizeF();
    const auto side = [](double length) {
        return std::isfinite(length) && length >= 1 && length <= LongestSide ? length : 1;
    };
    return {side(size.width()), side(size.height())};
}

PagesInfo PdfPages::info()
{
    PagesInfo info;
    for (int page = 0; page < m_pdf->numPages(); ++page)
        info.sizes.append(sizeOf(page));
    addOutline(m_pdf->outline(), 0, info.sizes, info.outline);
    return info;
}

void PdfPages::addOutline(const QList<Poppler::OutlineItem> &items, int depth, const QList<QSizeF> &sizes,
                          QList<OutlineEntry> &outline) const
{
    for (const Poppler::OutlineItem &item : items) {
        if (outline.size() >= MaxOutline)
            return;
        OutlineEntry entry{item.name().simplified().left(MaxTitle), -1, 0, depth};
        const auto destination = item.destination();
        const bool inHere = destination && item.externalFileName().isEmpty() && item.uri().isEmpty();
        if (inHere && destination->pageNumber() >= 1 && destination->pageNumber() <= sizes.size()) {
            entry.page = destination->pageNumber() - 1;
            const double top = destination->isChangeTop() ? destination->top() : 0;
            entry.y = std::isfinite(top) ? std::clamp(top, 0.0, 1.0) * sizes[entry.page].height() : 0;
        }
        if (!entry.title.isEmpty())
            outline.append(entry);
        if (depth < MaxDepth && item.hasChildren())
            addOutline(item.children(), depth + 1, sizes, outline);
    }
}

Result<QImage> PdfPages::image(const PageTile &tile)
{
    const std::unique_ptr<Poppler::Page> page = m_pdf->page(tile.page);
    if (!page)
        return failure(ErrorKind::Damaged,
                       Tr::tr("Page %1 is damaged and cannot be shown.").arg(tile.page + 1));
    const double resolution = PointsPerInch * tile.scale;
    const QImage image = page->renderToImage(resolution, resolution, tile.rect.x(), tile.rect.y(),
                                             tile.rect.width(), tile.rect.height());
    if (image.size() != tile.rect.size())
        return failure(ErrorKind::Damaged,
                       Tr::tr("Page %1 is damaged and cannot be shown.").arg(tile.page + 1));
    return image.convertToFormat(QImage::Format_RGB32);
}

// The numbers of lines go on from page to page. A page that is looked at before the one in front of it is
// read as if it were the first; whoever shows it fits its words to the text.
LineNumbers &PdfPages::numbersBefore(int page)
{
    if (m_numbers.empty())
        m_numbers.resize(static_cast<size_t>(m_pdf->numPages()) + 1);
    return m_numbers[static_cast<size_t>(page)];
}

PageText PdfPages::words(int page)
{
    const std::unique_ptr<Poppler::Page> found = m_pdf->page(page);
    if (!found)
        return {};
    LineNumbers numbers = numbersBefore(page);
    PdfWords words = wordsOf(*found, numbers);
    numbersBefore(page + 1) = numbers;
    return std::move(words.page);
}

QList<PageMark> PdfPages::marks()
{
    QList<PageMark> marks;
    for (int page = 0; page < m_pdf->numPages(); ++page) {
        if (const std::unique_ptr<Poppler::Page> found = m_pdf->page(page))
            addMarks(*found, page, sizeOf(page), marks);
    }
    return marks;
}

} // namespace

Result<std::unique_ptr<PageFile>> openPdfPages(const ReadInput &input)
{
    auto document = openPdf(input);
    if (!document)
        return std::unexpected(document.error());
    return std::make_unique<PdfPages>(*std::move(document));
}

} // namespace partsong
