// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/pages.h"

#include "core/base/tr.h"
#include "core/formats/pagereader.h"

#include <QLocale>

#include <cmath>

namespace partsong {

namespace {

constexpr double Largest = 200'000; // points or pixels, where a page's size is not known
constexpr double Rounding = 0.01; // how far a rectangle may stand out that was worked out elsewhere

QString lengthText(double length)
{
    return QLocale::c().toString(length, 'g', 8);
}

Error outside(const Source &source, int page, const QRectF &rect, const QSizeF &size)
{
    const QString width = lengthText(size.width());
    const QString height = lengthText(size.height());
    const QString place = source.kind == SourceKind::Picture
        ? Tr::tr("“%1”, which is %2 × %3 pixels").arg(source.name, width, height)
        : Tr::tr("page %1 of “%2”, which is %3 × %4 points")
              .arg(QString::number(page), source.name, width, height);
    return {ErrorKind::Range,
            Tr::tr("The region %1,%2,%3,%4 is not inside %5.")
                .arg(lengthText(rect.x()), lengthText(rect.y()), lengthText(rect.width()),
                     lengthText(rect.height()), place),
            {},
            {},
            {}};
}

} // namespace

bool hasPages(const Source &source)
{
    return source.kind == SourceKind::Pdf || source.kind == SourceKind::Picture;
}

std::function<Result<QByteArray>()> originalOf(const Project &project, const Source &source)
{
    return [&project, hash = source.original, name = source.name]() -> Result<QByteArray> {
        if (hash.isEmpty()) // it left when names were sealed
            return failure(ErrorKind::NotFound,
                           Tr::tr("What “%1” looks like is not in this study: it holds names, and went into "
                                  "the key file when they were sealed.")
                               .arg(name));
        return project.blob(hash);
    };
}

Result<PagesInfo> pagesOf(const Project &project, const Source &source, const QString &password)
{
    if (!hasPages(source))
        return failure(ErrorKind::Format, Tr::tr("“%1” is a text and has no pages.").arg(source.name));
    return PageReader(originalOf(project, source), source.file, password).open();
}

Status checkRegion(const Source &source, int page, const QRectF &rect, const QSizeF &size)
{
    if (!hasPages(source))
        return failure(ErrorKind::Range,
                       Tr::tr("“%1” is a text and has no pages. Code a range of it.").arg(source.name));
    if (page < 1 || page > source.pages)
        return failure(ErrorKind::Range,
                       Tr::tr("“%1” has no page %2: its pages are 1 to %3.")
                           .arg(source.name)
                           .arg(page)
                           .arg(source.pages));
    const bool finite = std::isfinite(rect.x()) && std::isfinite(rect.y()) && std::isfinite(rect.width())
        && std::isfinite(rect.height());
    if (!finite || rect.width() <= 0 || rect.height() <= 0)
        return failure(ErrorKind::Range, Tr::tr("A region needs a width and a height above 0."));
    const QSizeF most = size.isEmpty() ? QSizeF(Largest, Largest) : size;
    const QRectF whole(-Rounding, -Rounding, most.width() + 2 * Rounding, most.height() + 2 * Rounding);
    if (!whole.contains(rect))
        return std::unexpected(outside(source, page, rect, most));
    return {};
}

} // namespace partsong
