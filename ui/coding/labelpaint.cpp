// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptpainter.h"

#include "ui/coding/transcriptscene.h"
#include "ui/widgets/scale.h"

#include <QPainter>
#include <QTextLayout>

// What stands beside the words or above them: who speaks and when, and the signs of lists.

namespace partsong {

using namespace Qt::StringLiterals;

void TranscriptPainter::paintSide(const ReadingParagraph &words, const SetParagraph &set, double top)
{
    const double left = m_scene.columns().words;
    if (words.list > 0 && set.lines->lineCount() > 0) {
        const double indent = (words.list - 0.55) * m_scene.layout().look().step;
        const QTextLine line = set.lines->lineAt(0);
        const double x = set.rightToLeft ? left + m_scene.columns().measure : left + indent;
        m_painter.setPen(m_palette.quietInk);
        m_painter.setFont(m_scene.layout().look().words);
        m_painter.drawText(QPointF(x, top + line.y() + line.ascent()), words.list % 2 ? u"•"_s : u"◦"_s);
    }
    const bool times = m_scene.layout().times();
    if (words.label < 0 || m_scene.text().label(words.label).shownWith(times).isEmpty()
        || set.lines->lineCount() == 0)
        return;
    if (m_scene.text().label(words.label).holds())
        return paintNameThatHolds(words, set, top);
    const QFontMetricsF metrics(m_scene.layout().look().small);
    const QTextLine first = set.lines->lineAt(0);
    const QString shown = m_scene.text().label(words.label).shownWith(times);
    const double above =
        set.rightToLeft ? left + m_scene.columns().measure - metrics.horizontalAdvance(shown) : left;
    const double x = set.hangs ? left - m_scene.columns().side : above;
    const double y = set.hangs ? first.y() + first.ascent() : first.y() - metrics.descent() - 2;
    m_painter.setPen(m_scene.text().label(words.label).inkOn(m_palette));
    m_painter.setFont(m_scene.layout().look().small);
    m_painter.drawText(QPointF(x, top + y), shown);
}

// In place of the one that the text writes, which is drawn in no colour; where that is selected it is seen.
void TranscriptPainter::paintNameThatHolds(const ReadingParagraph &words, const SetParagraph &set, double top)
{
    const SpeakerLabel &label = m_scene.text().label(words.label);
    const Utf16Range &selected = m_highlights.selection;
    if (m_scene.layout().asWritten() || (!selected.empty() && label.written.overlaps(selected)))
        return;
    m_painter.setPen(label.inkOn(m_palette));
    m_painter.setFont(m_scene.layout().look().small);
    const QString shown = label.shownWith(m_scene.layout().times());
    const QTextLine line = set.lines->lineAt(0);
    const QRectF written = line.naturalTextRect();
    const double x = m_scene.columns().words
        + (set.rightToLeft ? written.right() - m_painter.fontMetrics().horizontalAdvance(shown)
                           : written.left());
    m_painter.drawText(QPointF(x, top + line.y() + line.ascent()), shown);
}

// When a turn begins, beside the name that the text itself writes: on its line, or on the next one.
void TranscriptPainter::paintTime(const ReadingParagraph &words, const SetParagraph &set, double top)
{
    if (!m_scene.layout().times() || words.label < 0 || set.lines->lineCount() == 0 || !set.labelled)
        return;
    const QString &time = m_scene.text().label(words.label).time;
    if (time.isEmpty())
        return;
    const QFontMetricsF metrics(m_scene.layout().look().small);
    const QTextLine name = set.lines->lineAt(0);
    const double left = m_scene.columns().words - (set.hangs ? m_scene.columns().side : 0);
    const double after = left + name.naturalTextWidth() + space(2);
    const double width = metrics.horizontalAdvance(time);
    const double right = set.hangs ? m_scene.columns().words - space(2) : left + m_scene.columns().measure;
    double y = top + name.y() + name.ascent();
    const bool beside = after + width <= right;
    if (!beside && set.lines->lineCount() > 2)
        y += m_scene.layout().look().step;
    else if (!beside)
        return;
    m_painter.setPen(m_palette.accent);
    m_painter.setFont(m_scene.layout().look().small);
    m_painter.drawText(QPointF(beside ? after : left, y), time);
}

} // namespace partsong
