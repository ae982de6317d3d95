// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pdfmarks.h"

#include <poppler-annotation.h>
#include <poppler-qt6.h>

#include <cmath>

namespace partsong {

namespace {

constexpr int MaxMarks = 20'000;
constexpr int MaxBoxes = 1'000; // of one mark
constexpr int MaxComment = 20'000;
constexpr int MaxAuthor = 200;

PageMark::Kind kindOf(Poppler::HighlightAnnotation::HighlightType type)
{
    switch (type) {
    case Poppler::HighlightAnnotation::Underline:
    case Poppler::HighlightAnnotation::Squiggly:
        return PageMark::Kind::Underline;
    case Poppler::HighlightAnnotation::StrikeOut:
        return PageMark::Kind::StrikeOut;
    default:
        return PageMark::Kind::Highlight;
    }
}

// Annotations are placed in parts of the page, from 0 to 1; what lies outside is cut off.
void addBox(const QRectF &part, const QSizeF &size, QList<QRectF> &boxes)
{
    const bool finite = std::isfinite(part.x()) && std::isfinite(part.y()) && std::isfinite(part.width())
        && std::isfinite(part.height());
    if (!finite || boxes.size() >= MaxBoxes)
        return;
    const QRectF seen = part.normalized().intersected(QRectF(0, 0, 1, 1));
    if (!seen.isEmpty())
        boxes.append({seen.x() * size.width(), seen.y() * size.height(), seen.width() * size.width(),
                      seen.height() * size.height()});
}

QRectF around(const Poppler::HighlightAnnotation::Quad &quad)
{
    QRectF box(quad.points[0], quad.points[0]);
    for (const QPointF &point : quad.points) {
        box.setLeft(std::min(box.left(), point.x()));
        box.setRight(std::max(box.right(), point.x()));
        box.setTop(std::min(box.top(), point.y()));
        box.setBottom(std::max(box.bottom(), point.y()));
    }
    return box;
}

PageMark markOf(const Poppler::Annotation &annotation, int page, const QSizeF &size)
{
    PageMark mark;
    mark.page = page;
    mark.author = annotation.author().simplified().left(MaxAuthor);
    mark.comment = annotation.contents().trimmed().left(MaxComment);
    mark.colour = annotation.style().color();
    if (annotation.subType() == Poppler::Annotation::AHighlight) {
        const auto &highlight = static_cast<const Poppler::HighlightAnnotation &>(annotation);
        mark.kind = kindOf(highlight.highlightType());
        for (const auto &quad : highlight.highlightQuads())
            addBox(around(quad), size, mark.boxes);
    } else {
        const bool note = annotation.subType() == Poppler::Annotation::AText;
        mark.kind = note ? PageMark::Kind::Note : PageMark::Kind::Area;
        addBox(annotation.boundary(), size, mark.boxes);
    }
    return mark;
}

// A note without words says nothing.
bool tells(const PageMark &mark)
{
    return !mark.boxes.isEmpty() && (mark.kind != PageMark::Kind::Note || !mark.comment.isEmpty());
}

} // namespace

void addMarks(const Poppler::Page &page, int number, const QSizeF &size, QList<PageMark> &marks)
{
    const auto annotations = page.annotations(
        {Poppler::Annotation::AHighlight, Poppler::Annotation::AGeom, Poppler::Annotation::AText});
    for (const auto &annotation : annotations) {
        if (!annotation || marks.size() >= MaxMarks)
            continue;
        PageMark mark = markOf(*annotation, number, size);
        if (tells(mark))
            marks.append(std::move(mark));
    }
}

} // namespace partsong
