// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace partsong {

QFont boardFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

BoardText::BoardText(const QString &words, const QSizeF &room, double largest, double smallest, QFont::Weight weight)
{
    for (double type = largest; type > smallest; type -= 1) {
        if (lay(words, room, type, weight, false))
            return;
    }
    lay(words, room, smallest, weight, true);
}

// False where the words do not fit, unless this is the last size to try.
bool BoardText::lay(const QString &words, const QSizeF &room, double type, QFont::Weight weight, bool last)
{
    m_font = boardFont(type, weight);
    m_lines.clear();
    m_height = m_width = 0;
    const QFontMetricsF metrics(m_font);
    const double spacing = std::ceil(metrics.height() * 1.08);
    for (const QString &paragraph : words.split(u'\n')) {
        QTextLayout layout(paragraph, m_font);
        QTextOption option;
        option.setWrapMode(last ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room.width());
            const bool overflows = m_height + spacing > room.height() + 0.5 && !m_lines.isEmpty();
            if (!last && (overflows || line.naturalTextWidth() > room.width() + 0.5))
                return false;
            if (overflows) {
                Line &end = m_lines.last();
                end.words = metrics.elidedText(end.words + u'…', Qt::ElideRight, room.width());
                if (!end.words.endsWith(u'…'))
                    end.words += u'…';
                return true;
            }
            m_lines.push_back({paragraph.mid(line.textStart(), line.textLength()).trimmed(),
                               m_height + metrics.ascent()});
            m_width = std::max(m_width, line.naturalTextWidth());
            m_height += spacing;
        }
    }
    return true;
}

void BoardText::paint(QPainter &painter, const QPointF &topLeft) const
{
    painter.setFont(m_font);
    for (const Line &line : m_lines)
        painter.drawText(topLeft + QPointF(0, line.baseline), line.words);
}

} // namespace partsong
