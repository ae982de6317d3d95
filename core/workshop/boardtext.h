// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace partsong {

// A font of the board, in its units, that keeps its breaks at every zoom.
QFont boardFont(double pixels, QFont::Weight weight = QFont::Normal);

// Words broken to a width, in the largest type of a range in which they fit a height. At the smallest, what does not
// fit ends in an ellipsis.
class BoardText {
public:
    BoardText(const QString &words, const QSizeF &room, double largest, double smallest,
              QFont::Weight weight = QFont::Normal);

    double height() const { return m_height; }
    double width() const { return m_width; } // of the longest line
    void paint(QPainter &painter, const QPointF &topLeft) const;

private:
    bool lay(const QString &words, const QSizeF &room, double type, QFont::Weight weight, bool last);

    struct Line {
        QString words;
        double baseline = 0;
    };
    QFont m_font;
    QList<Line> m_lines;
    double m_height = 0;
    double m_width = 0;
};

} // namespace partsong
