// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// Some words and places in them: UTF-16 units, asked for in rising order, become code points in one walk.
class ContextOf {
public:
    static constexpr int Characters = 60;

    explicit ContextOf(const QString &words) : m_words(words) { }

    int positionAt(qsizetype unit)
    {
        if (unit < m_unit)
            m_unit = m_position = 0;
        for (; m_unit < unit; ++m_unit)
            m_position += m_words[m_unit].isLowSurrogate() ? 0 : 1;
        return static_cast<int>(m_position);
    }
    // The words before and after a place, at most so many characters, no half of one.
    QString before(qsizetype unit) const
    {
        qsizetype from = unit;
        for (int i = 0; i < Characters && from > 0; ++i)
            from -= from > 1 && m_words[from - 1].isLowSurrogate() ? 2 : 1;
        return m_words.sliced(from, unit - from);
    }
    QString after(qsizetype unit) const
    {
        qsizetype to = unit;
        for (int i = 0; i < Characters && to < m_words.size(); ++i)
            to += to + 1 < m_words.size() && m_words[to].isHighSurrogate() ? 2 : 1;
        return m_words.sliced(unit, to - unit);
    }

private:
    const QString &m_words;
    qsizetype m_unit = 0;
    qsizetype m_position = 0;
};

} // namespace partsong
