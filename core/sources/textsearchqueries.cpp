// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/sources/phrase.h"
#include "core/sources/textsearch.h"

#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using Ranges = std::vector<TextRange>;

Ranges findPhrase(const AsciiPhrase &phrase, QByteArrayView utf8, int characters)
{
    Ranges ranges;
    const auto hits = phrase.findIn(utf8);
    if (hits.empty())
        return ranges;
    if (characters == utf8.size()) {
        for (const auto &[from, to] : hits)
            ranges.push_back({static_cast<int>(from), static_cast<int>(to)});
        return ranges;
    }
    // Hits come in order, so one walk over the bytes counts the characters before them all.
    qsizetype byte = 0;
    int position = 0;
    const auto positionAt = [&](qsizetype at) {
        position += TextIndex::countCharacters(utf8.sliced(byte, at - byte));
        byte = at;
        return position;
    };
    for (const auto &[from, to] : hits) {
        const int start = positionAt(from);
        ranges.push_back({start, positionAt(to)});
    }
    return ranges;
}

// UTF-16 offsets, in rising order, become code points in one walk.
class Walk {
public:
    explicit Walk(const QString &text) : m_text(text) { }
    int positionAt(qsizetype offset)
    {
        for (; m_offset < offset; ++m_offset)
            m_position += m_text[m_offset].isLowSurrogate() ? 0 : 1;
        return m_position;
    }

private:
    const QString &m_text;
    qsizetype m_offset = 0;
    int m_position = 0;
};

Ranges findExpression(const QRegularExpression &expression, QByteArrayView utf8)
{
    Ranges ranges;
    const QString text = QString::fromUtf8(utf8);
    Walk walk(text);
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        const int start = walk.positionAt(match.capturedStart());
        ranges.push_back({start, walk.positionAt(match.capturedEnd())});
    }
    return ranges;
}

} // namespace

Result<TextFinder> textFinder(const SearchQuery &query)
{
    if (query.text.trimmed().isEmpty())
        return failure(ErrorKind::Range,
                       Tr::tr("There is nothing to look for. Type at least one character."));
    if (!query.regularExpression && AsciiPhrase::can(query.text)) {
        const AsciiPhrase phrase(query.text, query.caseSensitive, query.wholeWords);
        return TextFinder(
            [phrase](QByteArrayView utf8, int characters) { return findPhrase(phrase, utf8, characters); });
    }
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (query.regularExpression)
        options |= QRegularExpression::MultilineOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    QString pattern = query.regularExpression ? query.text : phrasePattern(query.text, query.wholeWords);
    if (query.regularExpression && query.wholeWords)
        pattern = u"\\b(?:%1)\\b"_s.arg(pattern);
    const QRegularExpression expression(pattern, options);
    if (!expression.isValid()) {
        return failure(
            ErrorKind::Format,
            Tr::tr("“%1” is not a regular expression: %2.").arg(query.text, expression.errorString()));
    }
    return TextFinder([expression](QByteArrayView utf8, int) { return findExpression(expression, utf8); });
}

Result<std::vector<SearchHit>> searchTexts(const Project &project, const SearchQuery &query)
{
    const Result<TextFinder> find = textFinder(query);
    if (!find)
        return std::unexpected(find.error());
    std::vector<SearchHit> hits;
    Statement rows = project.query("SELECT source.id, source.name, text.id, characters, body FROM source "
                                   "JOIN text ON text.owner=source.id WHERE (?1 IS NULL OR source.id=?1) "
                                   "ORDER BY source.rowid");
    rows.bind(0, query.source ? query.source->uuid() : Uuid());
    while (rows.next()) {
        const Ranges ranges = (*find)(rows.bytesView(4), rows.number(3));
        for (const TextRange &range : ranges)
            hits.push_back({rows.id<Source>(0), rows.text(1), rows.id<Text>(2), range});
    }
    if (!rows.status())
        return std::unexpected(rows.status().error());
    return hits;
}

} // namespace partsong
