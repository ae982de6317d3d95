// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/passagelines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Of the words before a passage as many as leave it the greater part of the room.
QString nearestWords(const QString &before, int lines)
{
    const int most = lines <= 3 ? 25 : lines * 20;
    if (before.size() <= most)
        return before;
    return u"…"_s + before.right(most).section(u' ', 1);
}

// Far more than there is room for need not be set to be cut.
QString atMostOf(const QString &text, int lines, int width, const QFont &font)
{
    const double narrow = QFontMetricsF(font).averageCharWidth() / 2;
    return text.left(int(lines * (width / std::max(1.0, narrow) + 1)));
}

} // namespace

QString goingOn(QString words)
{
    while (!words.isEmpty() && (words.back().isSpace() || u".,;:…"_s.contains(words.back())))
        words.chop(1);
    return words + u'…';
}

PassageLines::PassageLines(const PassageWords &words, int lines, int width, const QFont &font,
                           const QTextCharFormat &said)
    : m_lines(lines), m_width(width), m_saidLength(int(words.said.size())), m_said(said),
      m_layout(QString(), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_saidFrom = int(words.before.size());
    const QString all = words.before + words.said + words.after;
    const QString room = atMostOf(all, lines, width, font);
    if (room.size() == all.size() && set(all))
        return;
    const QString before = nearestWords(words.before, lines);
    m_saidFrom = int(before.size());
    const QString text = atMostOf(before + words.said + words.after, lines, width, font);
    if (!set(text))
        setCut(text);
}

bool PassageLines::set(const QString &text)
{
    m_layout.clearLayout();
    m_layout.setText(text);
    const int length = std::clamp(int(text.size()) - m_saidFrom, 0, m_saidLength);
    m_layout.setFormats({{m_saidFrom, length, m_said}});
    m_layout.beginLayout();
    const double step = QFontMetricsF(m_layout.font()).lineSpacing();
    int end = 0;
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width);
        line.setPosition({0, i * step});
        end = line.textStart() + line.textLength();
    }
    m_layout.endLayout();
    return end >= text.size();
}

// Leaves words out at the end until the sign that says so has room, too.
void PassageLines::setCut(const QString &text)
{
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    const int line = last.textStart();
    QString cut = text.left(line + last.textLength()).trimmed();
    while (!set(goingOn(cut)) && cut.size() > line) {
        const auto blank = cut.lastIndexOf(u' ');
        cut = (blank > line ? cut.left(blank) : cut.chopped(1)).trimmed();
    }
}

void PassageLines::draw(QPainter &painter, const QPointF &at) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i)
        m_layout.lineAt(i).draw(&painter, at);
}

} // namespace partsong
