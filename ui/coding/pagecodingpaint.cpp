// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/pagecodingview.h"

#include "core/coding/regions.h"
#include "ui/coding/margincolumns.h"
#include "ui/coding/transcriptview.h"
#include "ui/widgets/codecolours.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QPainter>
#include <QVariantAnimation>

#include <cmath>

// How codings look on pages and beside them.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr double Tint = 0.24; // behind coded words; pages are white in light and dark
constexpr double ChosenTint = 0.42;
constexpr int MostColumns = 12;
constexpr int UsualColumns = 3; // that room is kept for beside the pages
constexpr double MostSide = 0.22; // of the width
constexpr int LeastForNames = 520; // px at 100 %

Qt::PenStyle penStyle(const QColor &stored)
{
    switch (bracketPattern(stored)) {
    case BracketPattern::Dashed:
        return Qt::DashLine;
    case BracketPattern::Dotted:
        return Qt::DotLine;
    case BracketPattern::DashDot:
        return Qt::DashDotLine;
    default:
        return Qt::SolidLine;
    }
}

} // namespace

CodeLook PageCodingView::look(Id<Code> code) const
{
    CodeLook look = m_words.scene().codings().look(code);
    if (!look.stored.isValid())
        look.stored = Qt::gray;
    return look;
}

bool PageCodingView::isChosen(Id<Coding> coding) const
{
    return coding == m_chosen || (m_chosen.null() && coding == m_words.selectedCoding());
}

double PageCodingView::columnPitch() const
{
    return scaled(10);
}

// Room for brackets and names, as far as the page itself stays the larger part; for brackets alone where
// names would take it away.
double PageCodingView::usualSide() const
{
    const double brackets = UsualColumns * columnPitch();
    if (viewport()->width() < scaled(LeastForNames))
        return brackets;
    return std::min(brackets + scaled(130), viewport()->width() * MostSide);
}

void PageCodingView::paintOn(QPainter &painter, int page)
{
    const ShownCodings &codings = m_words.scene().codings();
    const TextRange whole = words().rangeOf(page);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const int slot : codings.inOrder()) {
        const Coding &coding = codings.at(slot).coding;
        const TextRange range = wordsOf(coding);
        if (range.overlaps(whole) && (m_words.lights(coding.code) || isChosen(coding.id)))
            paintTint(painter, page, coding, range);
    }
    paintFlash(painter, page);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    std::vector<QRectF> framed;
    for (const Coding &coding : regionsOf(page)) {
        const QRectF rect = rectOf(coding.anchor);
        const auto same = std::ranges::count_if(framed, [&rect](const QRectF &other) {
            return (rect.topLeft() - other.topLeft()).manhattanLength() < 3
                && (rect.bottomRight() - other.bottomRight()).manhattanLength() < 3;
        });
        framed.push_back(rect);
        paintFrame(painter, coding, int(same));
    }
    paintHandles(painter, page);
}

// Words that are selected as well keep the lighter tint of the two, so that they can be read under both.
void PageCodingView::paintTint(QPainter &painter, int page, const Coding &coding, const TextRange &range)
{
    const QColor colour = shownCodeColour(look(coding.code).stored, Palette::light());
    const auto fill = [&](const TextRange &part, double strength) {
        for (const QRectF &line : words().linesOf(page, part))
            painter.fillRect(shownRect({page, line}).adjusted(0, -1, 0, 1),
                             mixed(Qt::white, colour, strength));
    };
    const TextRange chosen = selection();
    if (!isChosen(coding.id) || !chosen.overlaps(range))
        return fill(range, isChosen(coding.id) ? ChosenTint : Tint);
    fill({range.start, chosen.start}, ChosenTint);
    fill({std::max(range.start, chosen.start), std::min(range.end, chosen.end)}, Tint);
    fill({chosen.end, range.end}, ChosenTint);
}

void PageCodingView::paintFlash(QPainter &painter, int page)
{
    if (m_flash->state() != QAbstractAnimation::Running)
        return;
    QColor light = Palette::light().flash;
    light.setAlphaF(m_flash->currentValue().toFloat());
    if (m_flashWords.overlaps(words().rangeOf(page))) {
        for (const QRectF &line : words().linesOf(page, m_flashWords))
            painter.fillRect(shownRect({page, line}).adjusted(-2, -2, 2, 2), light);
    }
    if (const auto shining = region(m_flashRegion); shining && shining->anchor.page == page + 1)
        painter.fillRect(shownRect({page, rectOf(shining->anchor)}), light);
}

// A frame in the colour and pattern of the code, on white, so that it is seen on any picture. Rectangles at
// the same place are framed one within the other.
void PageCodingView::paintFrame(QPainter &painter, const Coding &coding, int within)
{
    const QColor stored = look(coding.code).stored;
    const QColor colour = shownCodeColour(stored, Palette::light());
    const QRectF rect = shownRect({coding.anchor.page - 1, rectOf(coding.anchor)});
    QColor veil = colour;
    veil.setAlphaF(isChosen(coding.id) ? 0.16F : 0.08F);
    painter.fillRect(rect, veil);
    const double width = std::max(2.0, scaled(4) / 2.0);
    const double inset = std::min(within * (width + 2), std::min(rect.width(), rect.height()) / 3);
    const QRectF frame = rect.adjusted(inset, inset, -inset, -inset);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, width + 2));
    painter.drawRect(frame);
    painter.setPen(QPen(colour, width, penStyle(stored)));
    painter.drawRect(frame);
}

// Each coding of a page in a column of its own height, so that no two brackets meet.
std::vector<PageCodingView::Beside> PageCodingView::besidePage(int page) const
{
    std::vector<Beside> found;
    const auto add = [&](const Coding &coding, const QRectF &extent) {
        if (!extent.isEmpty())
            found.push_back({coding.id, coding.code, coding.coder, extent, 0});
    };
    const ShownCodings &codings = m_words.scene().codings();
    const TextRange whole = words().rangeOf(page);
    for (const int slot : codings.inOrder()) {
        const Coding &coding = codings.at(slot).coding;
        const TextRange range = wordsOf(coding);
        if (!range.overlaps(whole))
            continue;
        QRectF extent;
        for (const QRectF &line : words().linesOf(page, range))
            extent = extent.united(shownRect({page, line}));
        add(coding, extent);
    }
    for (const Coding &coding : regionsOf(page))
        add(coding, shownRect({page, rectOf(coding.anchor)}));
    std::ranges::stable_sort(found, {}, [](const Beside &mark) { return mark.extent.top(); });
    MarginColumns columns;
    for (Beside &mark : found)
        mark.column = columns.add({int(mark.extent.top()) - 2, int(std::ceil(mark.extent.bottom())) + 3});
    return found;
}

// A quiet line beside what was read, with a short foot where it ends, as beside the words of a text.
void PageCodingView::paintRead(QPainter &painter, int page)
{
    const TextRange whole = words().rangeOf(page);
    const int read = m_words.readTo();
    if (read <= whole.start)
        return;
    const QRectF shown = pageRect(page);
    const bool ends = read <= whole.end;
    const QRectF caret = ends ? words().caret(read) : QRectF();
    const double bottom = caret.isNull() ? shown.bottom() : shownRect({page, caret}).bottom();
    const Palette &palette = paletteOf(this);
    const QColor colour = mixed(palette.window, palette.quietInk, 0.55);
    const double width = std::max(2.0, scaled(2) * 1.0);
    const double x = shown.left() - scaled(8);
    painter.fillRect(QRectF(x, shown.top(), width, bottom - shown.top()), colour);
    if (ends)
        painter.fillRect(QRectF(x, bottom - width, scaled(14), width), colour);
}

void PageCodingView::paintBeside(QPainter &painter, int page)
{
    paintRead(painter, page);
    const auto [first, last] = pagesInSight();
    if (page == first)
        m_marks.clear();
    const std::vector<Beside> marks = besidePage(page);
    const QRectF shown = pageRect(page);
    int columns = 0;
    for (const Beside &mark : marks)
        columns = std::max(columns, std::min(MostColumns, mark.column + 1));
    const double names = shown.right() + space(2) + columns * columnPitch();
    const QFont font = fontOf(TextSize::Small, QFont::Medium);
    painter.setFont(font);
    const double height = QFontMetricsF(font).height();
    double free = shown.top();
    for (const Beside &mark : marks) {
        const double x = shown.right() + space(2) + std::min(mark.column, MostColumns - 1) * columnPitch();
        const QRectF stroke(x, mark.extent.top(), scaled(4), std::max(mark.extent.height(), 6.0));
        paintBracket(painter, mark, stroke);
        m_marks.push_back({stroke.adjusted(-3, -2, 3, 2), mark.coding, page});
        // A name stands beside its bracket, or as far below as names above it need; else hovering tells it.
        const double top = std::max(mark.extent.top(), free);
        const double room = viewport()->width() - names - 4;
        if (top > std::max(mark.extent.bottom(), mark.extent.top() + height) + 2 * height
            || room < scaled(40))
            continue;
        const QRectF place(names, top, std::min<double>(room, scaled(126)), height);
        paintName(painter, mark, place);
        m_marks.push_back({place, mark.coding});
        free = top + height;
    }
}

void PageCodingView::paintBracket(QPainter &painter, const Beside &mark, const QRectF &stroke)
{
    const Palette &palette = paletteOf(this);
    const QColor stored = look(mark.code).stored;
    const QColor colour = shownCodeColour(stored, palette);
    if (isChosen(mark.coding))
        painter.fillRect(stroke.adjusted(-2, -2, 2, 2), mixed(palette.window, colour, 0.35));
    drawBracketStroke(painter, stroke, stored, palette);
    const double tick = std::max(1.5, scaled(2) * 1.0);
    for (const double y : {stroke.top(), stroke.bottom() - tick})
        painter.fillRect(QRectF(stroke.left() - scaled(3), y, scaled(3), tick), colour);
}

void PageCodingView::paintName(QPainter &painter, const Beside &mark, const QRectF &place)
{
    const Palette &palette = paletteOf(this);
    const CodeLook code = look(mark.code);
    const QString sign = m_words.scene().codings().coderSign(mark.coder);
    const QString whole = sign.isEmpty() ? code.name : u"%1 · %2"_s.arg(sign, code.name);
    painter.setPen(isChosen(mark.coding) ? palette.ink : legible(code.stored, palette.window, 4.5));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(whole, Qt::ElideRight, int(place.width())));
}

} // namespace partsong
