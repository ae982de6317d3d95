// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptpainter.h"

#include "ui/widgets/codecolours.h"
#include "ui/widgets/scale.h"

#include <QCoreApplication>
#include <QPainter>

#include <set>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Behind words that several codes share the tint grows stronger, but never so that ink would be hard to read.
constexpr double OneTint = 0.17;
constexpr double NextTint = 0.05;
constexpr double MostTint = 0.32;

} // namespace

TranscriptPainter::TranscriptPainter(QPainter &painter, TranscriptScene &scene, const Palette &palette,
                                     const Highlights &highlights)
    : m_painter(painter), m_scene(scene), m_palette(palette), m_highlights(highlights)
{
}

const TranscriptPainter::Inks &TranscriptPainter::inks(int slot)
{
    const Id<Code> code = m_scene.codings().at(slot).coding.code;
    auto known = m_inks.constFind(code);
    if (known == m_inks.constEnd()) {
        const CodeLook look = m_scene.codings().look(code);
        const QColor stored = look.stored.isValid() ? look.stored : QColor(Qt::gray);
        known = m_inks.insert(
            code,
            {look.name, stored, shownCodeColour(stored, m_palette), legible(stored, m_palette.paper, 4.5)});
    }
    return *known;
}

void TranscriptPainter::paint(double top, double bottom)
{
    const HeightIndex &heights = m_scene.layout().heights();
    const int first = heights.itemAt(top);
    if (first < 0)
        return;
    int last = first;
    for (double y = heights.top(first); last < heights.count() && y < bottom; ++last) {
        paintParagraph(last);
        y = heights.top(last + 1);
    }
    paintHandles();
    paintCaret();
    paintMargin(first, last, top, bottom);
}

void TranscriptPainter::paintParagraph(int index)
{
    const SetParagraph &set = m_scene.layout().set(index);
    const ReadingParagraph &words = m_scene.text().paragraph(index);
    const double top = m_scene.layout().heights().top(index);
    if (set.folded)
        return paintFold(index, set, top);
    if (!m_scene.codings().inParagraph(index).empty()
        || m_highlights.selection.overlaps({words.start, words.start + words.length + 1})
        || m_highlights.flash.overlaps(words.units()) || m_highlights.composing.overlaps(words.units())
        || hasHits(words))
        paintBehind(words, set, top);
    paintWords(words, set, top);
    paintSide(words, set, top);
    paintTime(words, set, top);
    paintRead(words, set, top);
}

bool TranscriptPainter::hasHits(const ReadingParagraph &words) const
{
    const auto hit = std::ranges::lower_bound(m_highlights.hits, words.start, {}, &Utf16Range::end);
    return hit != m_highlights.hits.end() && hit->start < words.start + words.length;
}

// The hit at hand stands out from all the tints around it: on stronger paper, in a frame.
void TranscriptPainter::paintCurrentHit(const ReadingParagraph &words, const SetParagraph &set, int line,
                                        double top)
{
    if (m_highlights.currentHit < 0 || m_highlights.currentHit >= int(m_highlights.hits.size()))
        return;
    const Utf16Range &hit = m_highlights.hits[size_t(m_highlights.currentHit)];
    if (!hit.overlaps(words.units()))
        return;
    paintStretch(hit, words, set, line, top, m_palette.flash);
    const auto [above, below] = m_scene.layout().band(set, line);
    const double thickness = std::max(1.5, scaled(3) / 2.0);
    const double half = thickness / 2;
    m_painter.setPen(QPen(m_palette.ink, thickness));
    m_painter.setBrush(Qt::NoBrush);
    for (const QRectF &piece : TranscriptLayout::extents(set, set.lines->lineAt(line),
                                                         hit.start - words.start, hit.end - words.start))
        m_painter.drawRect(QRectF(m_scene.columns().words + piece.left() - half, top + above + half,
                                  piece.width() + thickness, below - above - thickness));
}

// What is looked for lies on yellow paper.
void TranscriptPainter::paintHits(const ReadingParagraph &words, const SetParagraph &set, int line,
                                  double top)
{
    const auto &hits = m_highlights.hits;
    auto hit = std::ranges::lower_bound(hits, words.start, {}, &Utf16Range::end);
    for (; hit != hits.end() && hit->start < words.start + words.length; ++hit) {
        QColor paper = m_palette.flash;
        paper.setAlphaF(0.6F);
        paintStretch(*hit, words, set, line, top, paper);
    }
}

// A thin line says how many turns are folded away.
void TranscriptPainter::paintFold(int paragraph, const SetParagraph &set, double top)
{
    if (set.height <= 0)
        return;
    const double left = m_scene.columns().words;
    const double middle = top + set.height / 2;
    const QString words = QCoreApplication::translate("TranscriptPainter", "%n turn(s) not shown", nullptr,
                                                      m_scene.folds().turnsFrom(paragraph));
    m_painter.setFont(m_scene.layout().look().small);
    m_painter.setPen(m_palette.quietInk);
    const double width = m_painter.fontMetrics().horizontalAdvance(words);
    m_painter.drawText(QRectF(left, top, width + 2, set.height), Qt::AlignVCenter | Qt::AlignLeft, words);
    const double from = left + width + space(2);
    if (from < left + m_scene.columns().measure)
        m_painter.fillRect(QRectF(from, middle, left + m_scene.columns().measure - from, 1), m_palette.line);
}

void TranscriptPainter::paintBehind(const ReadingParagraph &words, const SetParagraph &set, double top)
{
    const auto &codings = m_scene.codings().inParagraph(m_scene.text().paragraphAt(words.start));
    for (int line = 0; line < set.lines->lineCount(); ++line) {
        paintTints(words, set, line, top, codings);
        paintHits(words, set, line, top);
        if (m_highlights.flashStrength > 0) {
            QColor flash = m_palette.flash;
            flash.setAlphaF(float(m_highlights.flashStrength));
            paintStretch(m_highlights.flash, words, set, line, top, flash);
        }
        QColor selection =
            m_palette.dark ? m_palette.selection : mixed(m_palette.selection, m_palette.accent, 0.18);
        if (!m_highlights.focused)
            selection.setAlphaF(0.7F);
        paintStretch(m_highlights.selection, words, set, line, top, selection);
        paintCurrentHit(words, set, line, top);
        paintComposing(words, set, line, top);
    }
}

// Cuts a line where codings begin and end, and paints each piece in the blend of those that cover it.
void TranscriptPainter::paintTints(const ReadingParagraph &words, const SetParagraph &set, int line,
                                   double top, const std::vector<int> &codings)
{
    const QTextLine at = set.lines->lineAt(line);
    const Utf16Range whole{words.start + at.textStart(), words.start + at.textStart() + at.textLength()};
    std::set<int> cuts;
    std::vector<int> here;
    for (const int slot : codings) {
        const Utf16Range part = m_scene.codings().at(slot).units.clipped(whole);
        if (part.empty() || !tinted(slot))
            continue;
        here.push_back(slot);
        cuts.insert({part.start, part.end});
    }
    for (auto cut = cuts.begin(); cut != cuts.end() && std::next(cut) != cuts.end(); ++cut) {
        const Utf16Range piece{*cut, *std::next(cut)};
        std::vector<int> covering;
        for (const int slot : here) {
            if (m_scene.codings().at(slot).units.overlaps(piece))
                covering.push_back(slot);
        }
        if (covering.empty())
            continue;
        paintStretch(piece, words, set, line, top, blend(covering));
        if (covering.size() > 1)
            paintUnderlines(piece, words, set, line, top, covering);
    }
}

bool TranscriptPainter::tinted(int slot) const
{
    switch (m_highlights.light) {
    case CodeLight::All:
        return true;
    case CodeLight::Chosen:
        return lit(slot) || m_highlights.chosenCodes.contains(m_scene.codings().at(slot).coding.code);
    case CodeLight::None:
        return lit(slot);
    }
    return true;
}

QColor TranscriptPainter::blend(const std::vector<int> &covering)
{
    double red = 0;
    double green = 0;
    double blue = 0;
    bool strong = false;
    for (const int slot : covering) {
        const QColor shown = inks(slot).shown;
        red += shown.redF();
        green += shown.greenF();
        blue += shown.blueF();
        strong |= lit(slot);
    }
    const double count = double(covering.size());
    const QColor middle = QColor::fromRgbF(float(red / count), float(green / count), float(blue / count));
    const double amount = std::min(MostTint, OneTint + NextTint * (count - 1) + (strong ? 0.12 : 0));
    return mixed(m_palette.paper, middle, m_palette.dark ? amount * 1.4 : amount);
}

void TranscriptPainter::paintStretch(const Utf16Range &units, const ReadingParagraph &words,
                                     const SetParagraph &set, int line, double top, const QColor &colour)
{
    const auto [above, below] = m_scene.layout().band(set, line);
    const double left = m_scene.columns().words;
    for (const QRectF &piece : TranscriptLayout::extents(set, set.lines->lineAt(line),
                                                         units.start - words.start, units.end - words.start))
        m_painter.fillRect(QRectF(left + piece.left(), top + above + 1, piece.width(), below - above - 2),
                           colour);
}

// One thin line for each of the first codes, each always at its own height, so that two codes look like two.
void TranscriptPainter::paintUnderlines(const Utf16Range &units, const ReadingParagraph &words,
                                        const SetParagraph &set, int line, double top,
                                        const std::vector<int> &covering)
{
    constexpr int Heights = 3;
    const double thickness = std::max(1.5, scaled(3) / 2.0);
    const auto band = m_scene.layout().band(set, line);
    const double left = m_scene.columns().words;
    const auto pieces = TranscriptLayout::extents(set, set.lines->lineAt(line), units.start - words.start,
                                                  units.end - words.start);
    for (const int slot : covering) {
        const int height = m_scene.codings().at(slot).column % Heights;
        const QColor colour = inks(slot).shown;
        const double y = top + band.second - 1 - (height + 1) * (thickness + 0.5);
        for (const QRectF &piece : pieces)
            m_painter.fillRect(QRectF(left + piece.left(), y, piece.width(), thickness), colour);
    }
}

void TranscriptPainter::paintComposing(const ReadingParagraph &words, const SetParagraph &set, int line,
                                       double top)
{
    const double y = top + m_scene.layout().band(set, line).second - 2;
    const Utf16Range &units = m_highlights.composing;
    for (const QRectF &piece : TranscriptLayout::extents(set, set.lines->lineAt(line),
                                                         units.start - words.start, units.end - words.start))
        m_painter.fillRect(QRectF(m_scene.columns().words + piece.left(), y, piece.width(), 1.5),
                           m_palette.accent);
}

void TranscriptPainter::paintWords(const ReadingParagraph &words, const SetParagraph &set, double top)
{
    QList<QTextLayout::FormatRange> selections;
    const Utf16Range selected = m_highlights.selection.clipped(words.units());
    const bool found = m_highlights.currentHit >= 0 && m_highlights.currentHit < int(m_highlights.hits.size())
        && m_highlights.hits[size_t(m_highlights.currentHit)] == m_highlights.selection;
    if (!selected.empty() && !found) {
        QTextCharFormat format;
        format.setForeground(m_palette.selectionInk);
        selections.append({selected.start - words.start, selected.length(), format});
    }
    if (!selected.empty() && found) { // a name that is looked for is seen, though another one holds
        QTextCharFormat format;
        format.setForeground(m_palette.ink);
        selections.append({selected.start - words.start, selected.length(), format});
    }
    m_painter.setPen(m_palette.ink);
    set.lines->draw(&m_painter, {m_scene.columns().words, top}, selections);
}

// A quiet line beside what was read, with a short foot where it ends.
void TranscriptPainter::paintRead(const ReadingParagraph &words, const SetParagraph &set, double top)
{
    if (m_highlights.readTo <= words.start)
        return;
    const double x = scaled(5);
    const double width = std::max(2.0, scaled(2) * 1.0);
    const bool ends = m_highlights.readTo <= words.start + words.length;
    double height = set.height;
    if (ends) {
        const QTextLine line = set.lines->lineForTextPosition(m_highlights.readTo - words.start);
        height = line.isValid() ? m_scene.layout().band(set, line.lineNumber()).second : set.height;
    }
    const QColor colour = mixed(m_palette.paper, m_palette.quietInk, 0.55);
    m_painter.fillRect(QRectF(x, top, width, height), colour);
    if (ends)
        m_painter.fillRect(QRectF(x, top + height - width, scaled(10), width), colour);
}

// A bar with a knob at either edge of the chosen coding: above where it begins, below where it ends.
void TranscriptPainter::paintHandles()
{
    if (!m_highlights.handles || m_highlights.selected < 0)
        return;
    const Utf16Range units = m_scene.codings().at(m_highlights.selected).units;
    const QColor colour = inks(m_highlights.selected).words;
    const double radius = scaled(7) / 2.0;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const bool end : {false, true}) {
        const QRectF bar = m_scene.handle(units, end);
        if (bar.isEmpty())
            continue;
        m_painter.fillRect(bar, colour);
        m_painter.setPen(QPen(m_palette.paper, 1));
        m_painter.setBrush(colour);
        m_painter.drawEllipse(QPointF(bar.center().x(), end ? bar.bottom() : bar.top()), radius, radius);
    }
    m_painter.restore();
}

void TranscriptPainter::paintCaret()
{
    if (m_highlights.caret < 0)
        return;
    const QRectF caret = m_scene.layout().caretRect(m_highlights.caret);
    const double width = std::max(1.5, scaled(3) / 2.0);
    m_painter.fillRect(
        QRectF(m_scene.columns().words + caret.left() - width / 2, caret.top(), width, caret.height()),
        m_palette.accent);
}

} // namespace partsong
