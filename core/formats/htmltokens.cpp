// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/htmltokens.h"

#include "core/formats/entities.h"

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxAttributes = 50;

bool nameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u':' || c == u'_';
}

// Elements whose contents are no words, and hold no tags that we would see.
bool raw(const QString &name)
{
    static const QStringList names{u"script"_s,   u"style"_s,  u"title"_s,    u"iframe"_s, u"noembed"_s,
                                   u"noframes"_s, u"xmp"_s,    u"template"_s, u"svg"_s,    u"math"_s,
                                   u"object"_s,   u"select"_s, u"audio"_s,    u"video"_s,  u"canvas"_s};
    return names.contains(name);
}

} // namespace

// The end of a tag that begins at `from`: the next > outside quotes.
qsizetype HtmlTokens::tagEnd(qsizetype from)
{
    if (!m_noQuotes) {
        QChar quote;
        for (qsizetype at = from; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if ((c == u'"' || c == u'\'') && m_html[at - 1] == u'=') {
                quote = c;
            } else if (c == u'>') {
                return at;
            }
        }
        m_noQuotes = true;
    }
    return m_html.indexOf(u'>', from);
}

bool HtmlTokens::skipComment()
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith("<!--"_L1) && !m_noComments) {
        const qsizetype end = m_html.indexOf("-->"_L1, m_at + 2);
        m_noComments = end < 0;
        if (end >= 0) {
            m_at = end + 3;
            return true;
        }
    }
    if (!rest.startsWith("<!"_L1) && !rest.startsWith("<?"_L1))
        return false;
    const qsizetype end = m_html.indexOf(u'>', m_at);
    m_at = end < 0 ? m_html.size() : end + 1;
    return true;
}

void HtmlTokens::skipRaw(const QString &name)
{
    const QString closing = u"</"_s + name;
    const qsizetype end = m_html.indexOf(closing, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

void HtmlTokens::readAttributes(HtmlToken &token, qsizetype end)
{
    while (m_at < end && token.attributes.size() < MaxAttributes) {
        while (m_at < end && !nameLetter(m_html[m_at]))
            ++m_at;
        const qsizetype begin = m_at;
        while (m_at < end && nameLetter(m_html[m_at]))
            ++m_at;
        const QString name = m_html.sliced(begin, m_at - begin).toString().toLower();
        while (m_at < end && m_html[m_at].isSpace())
            ++m_at;
        QString value;
        if (m_at < end && m_html[m_at] == u'=') {
            ++m_at;
            while (m_at < end && m_html[m_at].isSpace())
                ++m_at;
            const QChar quote =
                m_at < end && (m_html[m_at] == u'"' || m_html[m_at] == u'\'') ? m_html[m_at] : QChar();
            const qsizetype from = quote.isNull() ? m_at : m_at + 1;
            qsizetype to = from;
            while (to < end && (quote.isNull() ? !m_html[to].isSpace() : m_html[to] != quote))
                ++to;
            value = withoutEntities(m_html.sliced(from, std::min<qsizetype>(to - from, 4000)));
            m_at = quote.isNull() ? to : std::min(to + 1, end);
        }
        if (!name.isEmpty())
            token.attributes.insert(name, value);
    }
}

bool HtmlTokens::readTag(HtmlToken &token)
{
    const bool closes = m_at + 1 < m_html.size() && m_html[m_at + 1] == u'/';
    const qsizetype nameAt = m_at + (closes ? 2 : 1);
    if (m_noTags || nameAt >= m_html.size() || !m_html[nameAt].isLetter())
        return false;
    const qsizetype end = tagEnd(nameAt);
    if (end < 0) {
        m_noTags = true;
        return false;
    }
    m_at = nameAt;
    while (m_at < end && nameLetter(m_html[m_at]))
        ++m_at;
    token.kind = closes ? HtmlToken::End : HtmlToken::Start;
    token.name = m_html.sliced(nameAt, std::min<qsizetype>(m_at - nameAt, 40)).toString().toLower();
    token.attributes.clear();
    if (!closes)
        readAttributes(token, end);
    const bool empty = m_html[end - 1] == u'/';
    m_at = end + 1;
    if (!closes && !empty && raw(token.name))
        skipRaw(token.name);
    return true;
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<' && (skipComment()))
            continue;
        if (m_html[m_at] == u'<' && readTag(token))
            return true;
        const qsizetype begin = m_at;
        const qsizetype next = m_html.indexOf(u'<', m_at + 1);
        m_at = next < 0 ? m_html.size() : next;
        token.kind = HtmlToken::Words;
        token.words = m_html.sliced(begin, m_at - begin);
        return true;
    }
    return false;
}

QString declaredHtmlEncoding(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toLower();
    qsizetype at = head.indexOf("charset=");
    if (at < 0)
        at = head.indexOf("encoding=") + 1; // of an XML declaration; "charset=" is one letter shorter
    if (at <= 0)
        return {};
    at += 8;
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' '))
        ++at;
    qsizetype end = at;
    while (end < head.size()
           && (std::isalnum(static_cast<unsigned char>(head[end])) != 0 || head[end] == '-'
               || head[end] == '_' || head[end] == ':'))
        ++end;
    return QString::fromLatin1(head.sliced(at, end - at));
}

} // namespace partsong
