// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/markdowninline.h"

#include "core/formats/entities.h"
#include "core/formats/textbuilder.h"

#include <QHash>

#include <array>
#include <vector>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A stretch of words, or a run of * or _ that may open or close emphasis, or a bracket.
struct Piece {
    enum Kind { Words, Delimiter, Bracket, Break };

    Kind kind = Words;
    QString text;
    QChar sign;
    int count = 0; // signs of a delimiter not yet used
    int length = 0; // signs it had
    bool opens = false;
    bool closes = false;
    int boldOn = 0; // emphasis that begins behind this piece
    int italicOn = 0;
    int boldOff = 0; // and that ends before it
    int italicOff = 0;
};

class InlineReader {
public:
    InlineReader(const QString &text, const QSet<QString> &references)
        : m_text(text), m_references(references), m_patience(4000 + text.size() * 4)
    {
    }

    std::vector<Piece> run();

private:
    void step();
    bool readEscape();
    bool readCode();
    bool readAngle();
    void readDelimiter();
    void closeBracket();
    bool skipTarget();
    bool skipReference(const QString &words);
    void put(QStringView words);
    void add(Piece::Kind kind, const QString &text);
    void put(QChar c) { put(QStringView(&c, 1)); }

    const QString &m_text;
    const QSet<QString> &m_references;
    qsizetype m_at = 0;
    std::vector<Piece> m_pieces;
    std::vector<std::pair<size_t, qsizetype>> m_brackets; // piece of "[" and where its words begin
    QHash<qsizetype, qsizetype> m_lastTicks; // of each length of a run of backticks, where the last one is
    bool m_ticksKnown = false;
    bool m_noComment = false;
    qsizetype m_patience; // steps left for looking ahead, so that odd texts cost no more than others
};

void InlineReader::put(QStringView words)
{
    if (m_pieces.empty() || m_pieces.back().kind != Piece::Words)
        m_pieces.emplace_back();
    m_pieces.back().text += words;
}

void InlineReader::add(Piece::Kind kind, const QString &text)
{
    m_pieces.emplace_back();
    m_pieces.back().kind = kind;
    m_pieces.back().text = text;
}

bool InlineReader::readEscape()
{
    static constexpr QStringView signs = u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    if (m_at + 1 >= m_text.size() || !signs.contains(m_text[m_at + 1]))
        return false;
    put(m_text[m_at + 1]);
    m_at += 2;
    return true;
}

qsizetype runLength(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

bool InlineReader::readCode()
{
    if (!m_ticksKnown) {
        m_ticksKnown = true;
        for (qsizetype at = m_text.indexOf(u'`'); at >= 0;) {
            const qsizetype length = runLength(m_text, at);
            m_lastTicks[length] = at;
            at = m_text.indexOf(u'`', at + length);
        }
    }
    const qsizetype length = runLength(m_text, m_at);
    const qsizetype begin = m_at + length;
    if (m_lastTicks.value(length) > m_at) {
        for (qsizetype at = m_text.indexOf(u'`', begin); at >= 0;) {
            const qsizetype other = runLength(m_text, at);
            if (other == length) {
                put(m_text.sliced(begin, at - begin).replace(u'\n', u' ').trimmed());
                m_at = at + other;
                return true;
            }
            at = m_text.indexOf(u'`', at + other);
        }
    }
    put(QStringView(m_text).sliced(m_at, length));
    m_at = begin;
    return true;
}

// <https://...>, <br>, other tags and comments. What is no tag, like <[?]>, stays.
bool InlineReader::readAngle()
{
    const QStringView rest = QStringView(m_text).sliced(m_at);
    if (rest.startsWith("<!--"_L1) && !m_noComment) {
        const qsizetype end = rest.indexOf("-->"_L1);
        m_noComment = end < 0;
        m_at += end < 0 ? 0 : end + 3;
        return end >= 0;
    }
    const qsizetype end = rest.first(std::min<qsizetype>(rest.size(), 1000)).indexOf(u'>');
    if (end < 2)
        return false;
    const QStringView inside = rest.sliced(1, end - 1);
    const QStringView name = inside.startsWith(u'/') ? inside.sliced(1) : inside;
    if (name.isEmpty() || !name.front().isLetter() || name.front().unicode() > 127 || inside.contains(u'<'))
        return false;
    const qsizetype colon = inside.indexOf(u':');
    const bool address = (colon > 1 || inside.contains(u'@')) && !inside.contains(u' ');
    if (address)
        put(inside);
    else if (name.startsWith("br"_L1, Qt::CaseInsensitive) && (name.size() == 2 || !name[2].isLetter()))
        add(Piece::Break, {});
    m_at += end + 1;
    return true;
}

bool blankOrNothing(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

bool punctuation(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isPunct() || text[at].isSymbol());
}

// CommonMark 0.31, 6.2: which runs can open and close emphasis.
void InlineReader::readDelimiter()
{
    const auto length = static_cast<int>(runLength(m_text, m_at));
    const qsizetype before = m_at - 1;
    const qsizetype after = m_at + length;
    const bool left = !blankOrNothing(m_text, after)
        && (!punctuation(m_text, after) || blankOrNothing(m_text, before) || punctuation(m_text, before));
    const bool right = !blankOrNothing(m_text, before)
        && (!punctuation(m_text, before) || blankOrNothing(m_text, after) || punctuation(m_text, after));
    Piece piece;
    piece.kind = Piece::Delimiter;
    piece.sign = m_text[m_at];
    piece.count = length;
    piece.length = length;
    const bool star = piece.sign == u'*';
    piece.opens = left && (star || !right || punctuation(m_text, before));
    piece.closes = right && (star || !left || punctuation(m_text, after));
    m_pieces.push_back(piece);
    m_at = after;
}

// (target "title") behind the words of a link.
bool InlineReader::skipTarget()
{
    const qsizetype end = std::min<qsizetype>(m_text.size(), m_at + 2000);
    int depth = 0;
    for (qsizetype at = m_at; at < end && m_patience > 0; ++at, --m_patience) {
        const QChar c = m_text[at];
        if (c == u'\\')
            ++at;
        else if (c == u'(')
            ++depth;
        else if (c == u')' && --depth == 0) {
            m_at = at + 1;
            return true;
        }
    }
    return false;
}

bool InlineReader::skipReference(const QString &words)
{
    QString label = words;
    qsizetype after = m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'[') {
        const qsizetype end =
            m_text.sliced(m_at, std::min<qsizetype>(m_text.size() - m_at, 300)).indexOf(u']');
        if (end < 0)
            return false;
        after = m_at + end + 1;
        if (end > 1)
            label = m_text.sliced(m_at + 1, end - 1);
    }
    if (!m_references.contains(label.simplified().toLower()))
        return false;
    m_at = after;
    return true;
}

void InlineReader::closeBracket()
{
    ++m_at;
    if (!m_brackets.empty()) {
        const auto [opener, begin] = m_brackets.back();
        m_brackets.pop_back();
        const bool target = m_at < m_text.size() && m_text[m_at] == u'(' && skipTarget();
        const bool shortWords = m_at - begin < 300;
        if (target || (shortWords && skipReference(m_text.sliced(begin, m_at - 1 - begin)))) {
            m_pieces[opener].text.clear();
            return;
        }
    }
    put(u']');
}

void InlineReader::step()
{
    const QChar c = m_text[m_at];
    switch (c.unicode()) {
    case u'\\':
        if (readEscape())
            return;
        break;
    case u'`':
        readCode();
        return;
    case u'<':
        if (readAngle())
            return;
        break;
    case u'*':
    case u'_':
        readDelimiter();
        return;
    case u'!':
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'[')
            break;
        add(Piece::Bracket, u"!["_s);
        m_at += 2;
        m_brackets.emplace_back(m_pieces.size() - 1, m_at);
        return;
    case u'[':
        add(Piece::Bracket, u"["_s);
        ++m_at;
        m_brackets.emplace_back(m_pieces.size() - 1, m_at);
        return;
    case u']':
        closeBracket();
        return;
    case u'~':
        if (runLength(m_text, m_at) == 2) { // struck out words are still there
            m_at += 2;
            return;
        }
        break;
    case u'&':
        if (const QString letters = readEntity(m_text, m_at); !letters.isEmpty()) {
            put(letters);
            return;
        }
        break;
    case u'\n':
        put(u' ');
        ++m_at;
        return;
    case MarkdownBreak.unicode():
        add(Piece::Break, {});
        ++m_at;
        return;
    default:
        break;
    }
    put(c);
    ++m_at;
}

std::vector<Piece> InlineReader::run()
{
    while (m_at < m_text.size())
        step();
    return std::move(m_pieces);
}

// Pairs delimiters from the left, each with the nearest opener before it. What was searched in vain is not
// searched again, so that the work stays in proportion.
class Emphasis {
public:
    explicit Emphasis(std::vector<Piece> &pieces) : m_pieces(pieces) { }

    void pair()
    {
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].kind != Piece::Delimiter)
                continue;
            if (m_pieces[i].closes)
                close(i);
            if (m_pieces[i].opens && m_pieces[i].count > 0)
                m_openers.push_back(i);
        }
    }

private:
    void close(size_t index)
    {
        Piece &closer = m_pieces[index];
        size_t &bottom = m_bottoms[(closer.sign == u'*' ? 6U : 0U) + (closer.opens ? 3U : 0U)
                                   + static_cast<size_t>(closer.length % 3)];
        while (closer.count > 0) {
            size_t at = m_openers.size();
            while (at > bottom && !matches(m_pieces[m_openers[at - 1]], closer))
                --at;
            if (at <= bottom) {
                bottom = m_openers.size();
                return;
            }
            join(m_pieces[m_openers[at - 1]], closer);
            m_openers.resize(m_pieces[m_openers[at - 1]].count > 0 ? at : at - 1);
            for (size_t &other : m_bottoms)
                other = std::min(other, m_openers.size());
        }
    }

    static bool matches(const Piece &opener, const Piece &closer)
    {
        if (opener.sign != closer.sign)
            return false;
        const bool both = opener.closes || closer.opens;
        return !both || (opener.length + closer.length) % 3 != 0
            || (opener.length % 3 == 0 && closer.length % 3 == 0);
    }

    static void join(Piece &opener, Piece &closer)
    {
        const int used = opener.count >= 2 && closer.count >= 2 ? 2 : 1;
        opener.count -= used;
        closer.count -= used;
        (used == 2 ? opener.boldOn : opener.italicOn) += 1;
        (used == 2 ? closer.boldOff : closer.italicOff) += 1;
    }

    std::vector<Piece> &m_pieces;
    std::vector<size_t> m_openers;
    std::array<size_t, 12> m_bottoms{};
};

} // namespace

void addMarkdownWords(const QString &text, const QSet<QString> &references, TextBuilder &builder)
{
    std::vector<Piece> pieces = InlineReader(text, references).run();
    Emphasis(pieces).pair();
    int bold = 0;
    int italic = 0;
    const auto show = [&] {
        builder.setBold(bold > 0);
        builder.setItalic(italic > 0);
    };
    for (const Piece &piece : pieces) {
        bold -= piece.boldOff;
        italic -= piece.italicOff;
        show();
        if (piece.kind == Piece::Break)
            builder.lineBreak();
        else
            builder.words(piece.kind == Piece::Delimiter ? QString(piece.count, piece.sign) : piece.text);
        bold += piece.boldOn;
        italic += piece.italicOn;
        show();
    }
    builder.setBold(false);
    builder.setItalic(false);
}

} // namespace partsong
