// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/sourcetext.h"

#include <QRegularExpression>

namespace partsong::layers {
namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

class Lexer {
public:
    explicit Lexer(const QByteArray &source) : m_source(source), m_uncommented(source)
    {
        m_result.code = source;
    }

    SourceText run()
    {
        while (m_at < m_source.size())
            step();
        findIncludes();
        return std::move(m_result);
    }

private:
    char at(qsizetype index) const { return index < m_source.size() ? m_source[index] : '\0'; }

    void step()
    {
        const char c = at(m_at);
        if (c == '/' && at(m_at + 1) == '/')
            comment(m_source.indexOf('\n', m_at));
        else if (c == '/' && at(m_at + 1) == '*')
            comment(m_source.indexOf("*/", m_at + 2), 2);
        else if (c == '"')
            m_at > 0 && m_source[m_at - 1] == 'R' ? rawString() : string();
        else if (c == '\'' && !separatesDigits())
            character();
        else
            ++m_at;
    }

    bool separatesDigits() const
    {
        return m_at > 0 && isHexDigit(m_source[m_at - 1]) && isHexDigit(at(m_at + 1)) && at(m_at + 2) != '\'';
    }

    void comment(qsizetype end, qsizetype length = 0)
    {
        end = end < 0 ? m_source.size() : end + length;
        blank(m_uncommented, m_at, end);
        blank(m_result.code, m_at, end);
        m_at = end;
    }

    qsizetype closing(char quote) const
    {
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source[end] != quote && m_source[end] != '\n')
            end += m_source[end] == '\\' ? 2 : 1;
        return std::min(end, m_source.size());
    }

    void character()
    {
        const qsizetype end = closing('\'');
        blank(m_result.code, m_at + 1, end);
        m_at = end + 1;
    }

    void string()
    {
        const qsizetype end = closing('"');
        literal(m_at + 1, end);
        m_at = end + 1;
    }

    void rawString()
    {
        const qsizetype open = m_source.indexOf('(', m_at);
        const QByteArray close = ')' + m_source.mid(m_at + 1, open - m_at - 1) + '"';
        const qsizetype end = open < 0 ? -1 : m_source.indexOf(close, open);
        if (end < 0) {
            m_at = m_source.size();
            return;
        }
        literal(open + 1, end);
        m_at = end + close.size();
    }

    void literal(qsizetype begin, qsizetype end)
    {
        const QByteArray text = m_source.mid(begin, end - begin);
        if (continuesLast())
            m_result.literals.back().text += text;
        else
            m_result.literals.push_back({lineOf(m_at), text});
        blank(m_result.code, begin, end);
        m_lastEnd = end + 1;
    }

    // Only blanks, a suffix of the one and a prefix of the other stand between two literals that are one.
    bool continuesLast() const
    {
        if (m_result.literals.empty())
            return false;
        static const QRegularExpression between(QStringLiteral("^(\\)\\w*\")?\\w*\\s+(u8|u|U|L)?R?$"));
        const QByteArray code = m_result.code.mid(m_lastEnd, m_at - m_lastEnd);
        return between.match(QString::fromUtf8(code)).hasMatch();
    }

    int lineOf(qsizetype index) const { return int(m_source.left(index).count('\n')) + 1; }

    static void blank(QByteArray &text, qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < std::min(end, text.size()); ++i) {
            if (text[i] != '\n')
                text[i] = ' ';
        }
    }

    void findIncludes()
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"));
        int line = 0;
        for (const QByteArray &text : m_uncommented.split('\n')) {
            ++line;
            const auto match = include.match(QString::fromUtf8(text));
            if (match.hasMatch())
                m_result.includes.push_back({line, match.captured(1).toUtf8()});
        }
    }

    const QByteArray m_source;
    QByteArray m_uncommented;
    SourceText m_result;
    qsizetype m_at = 0;
    qsizetype m_lastEnd = 0;
};

} // namespace

SourceText takeApart(const QByteArray &source)
{
    return Lexer(source).run();
}

} // namespace partsong::layers
