// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextCharFormat>
#include <QTextLayout>

class QPainter;
class QRect;

namespace partsong {

// Words that go on, with the sign that says so; a full stop before it would look like one dot more.
QString goingOn(QString words);

// The words of a passage and those around it.
struct PassageWords {
    QString before;
    QString said;
    QString after;
};

// Sets a passage in a few lines: all of it where there is room, else as much of the words before it as leave
// it the greater part, and "…" where the last line ends before the words do.
class PassageLines {
public:
    PassageLines(const PassageWords &words, int lines, int width, const QFont &font,
                 const QTextCharFormat &said);

    // What is shown.
    QString text() const { return m_layout.text(); }
    int count() const { return m_layout.lineCount(); }
    // In the pen's colour, but where the format of what is said has its own.
    void draw(QPainter &painter, const QPointF &at) const;

private:
    // Whether it fits.
    bool set(const QString &text);
    void setCut(const QString &text);

    int m_lines;
    int m_width;
    int m_saidFrom = 0;
    int m_saidLength;
    QTextCharFormat m_said;
    QTextLayout m_layout;
};

} // namespace partsong
