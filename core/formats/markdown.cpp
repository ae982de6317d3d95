// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/markdown.h"

#include "core/base/tr.h"
#include "core/formats/encoding.h"
#include "core/formats/markdowninline.h"
#include "core/formats/textbuilder.h"
#include "core/formats/turns.h"

#include <vector>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MaxListDepth = 50;

int columnsOf(QStringView line, qsizetype *letters)
{
    int columns = 0;
    qsizetype at = 0;
    for (; at < line.size() && (line[at] == u' ' || line[at] == u'\t'); ++at)
        columns = line[at] == u'\t' ? (columns / 4 + 1) * 4 : columns + 1;
    *letters = at;
    return columns;
}

bool onlyOf(QStringView text, QChar sign)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [sign](QChar c) { return c == sign; });
}

// * * *, ---, ___
bool ruler(QStringView text)
{
    if (text.isEmpty() || !u"*-_"_s.contains(text.front()))
        return false;
    int signs = 0;
    for (const QChar c : text) {
        if (c == text.front())
            ++signs;
        else if (c != u' ' && c != u'\t')
            return false;
    }
    return signs >= 3;
}

int headingLevel(QStringView text)
{
    int level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    const bool heading = level >= 1 && level <= 6 && (level == text.size() || text[level].isSpace());
    return heading ? level : 0;
}

QStringView headingWords(QStringView text, int level)
{
    QStringView words = text.sliced(level).trimmed();
    qsizetype end = words.size();
    while (end > 0 && words[end - 1] == u'#')
        --end;
    if (end == 0)
        return {};
    return end < words.size() && words[end - 1].isSpace() ? words.first(end).trimmed() : words;
}

struct ListMarker {
    qsizetype length = 0; // with the blanks behind it
    bool interrupts = false; // may stand right below a paragraph's line
};

std::optional<ListMarker> listMarker(QStringView text)
{
    qsizetype at = 0;
    bool one = true;
    if (!text.isEmpty() && u"-+*"_s.contains(text.front())) {
        at = 1;
    } else {
        while (at < text.size() && at < 9 && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        if (at == 0 || at >= text.size() || (text[at] != u'.' && text[at] != u')'))
            return std::nullopt;
        one = text.first(at) == u"1"_s;
        ++at;
    }
    if (at < text.size() && !text[at].isSpace())
        return std::nullopt;
    const bool empty = text.sliced(at).trimmed().isEmpty();
    qsizetype after = at;
    while (after < text.size() && after < at + 4 && text[after].isSpace())
        ++after;
    return ListMarker{after, one && !empty};
}

// | --- | :---: |
bool tableRuler(QStringView line)
{
    const QStringView text = line.trimmed();
    if (!text.contains(u'-') || !text.contains(u'|'))
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return u"|-: \t"_s.contains(c); });
}

QStringList tableCells(QStringView line)
{
    QStringView text = line.trimmed();
    if (text.startsWith(u'|'))
        text = text.sliced(1);
    if (text.endsWith(u'|') && !text.endsWith("\\|"_L1))
        text.chop(1);
    QStringList cells(1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'|')
            cells.last() += text[++i];
        else if (text[i] == u'|')
            cells.append(QString());
        else
            cells.last() += text[i];
    }
    return cells;
}

// [label]: target
QString definedLabel(QStringView line)
{
    const QStringView text = line.trimmed();
    if (!text.startsWith(u'[') || text.startsWith("[^"_L1))
        return {};
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 300)).indexOf("]:"_L1);
    const bool target = end > 1 && !text.sliced(end + 2).trimmed().isEmpty();
    return target ? text.sliced(1, end - 1).toString().simplified().toLower() : QString();
}

class MarkdownReader {
public:
    explicit MarkdownReader(const QString &text) : m_lines(QStringView(text).split(u'\n')) { }

    TextBuilder run();

private:
    qsizetype frontMatter();
    void line(qsizetype index);
    void block(QStringView line, qsizetype index);
    bool inFence(QStringView line);
    bool inTable(QStringView line);
    bool opensFence(QStringView text);
    bool underlines(QStringView text);
    bool beginsTable(QStringView line, qsizetype index);
    bool beginsItem(QStringView text, int columns);
    QStringView withoutQuote(QStringView line);
    void addLine(QStringView line);
    void row(QStringView line);
    void heading(QStringView words, int level);
    void literal(QStringView line);
    void flush(int headingLevel = 0);

    QList<QStringView> m_lines;
    QSet<QString> m_references;
    TextBuilder m_builder;
    QString m_paragraph;
    bool m_open = false;
    bool m_afterBlank = true;
    int m_quote = 0;
    std::vector<int> m_lists; // columns where the words of each open list level begin
    QString m_fence;
    bool m_table = false;
};

void MarkdownReader::flush(int headingLevel)
{
    if (!m_open)
        return;
    m_builder.beginParagraph(headingLevel, static_cast<int>(headingLevel > 0 ? 0 : m_lists.size()));
    while (m_paragraph.endsWith(MarkdownBreak))
        m_paragraph.chop(1);
    addMarkdownWords(m_paragraph, m_references, m_builder);
    m_builder.endParagraph(false);
    m_paragraph.clear();
    m_open = false;
}

void MarkdownReader::heading(QStringView words, int level)
{
    flush();
    m_lists.clear();
    m_paragraph = words.toString();
    m_open = true;
    flush(level);
}

void MarkdownReader::literal(QStringView line)
{
    m_builder.beginParagraph();
    m_builder.words(line);
    m_builder.endParagraph(false);
}

void MarkdownReader::addLine(QStringView line)
{
    if (m_open && beginsLikeTurn(line.toUtf8()))
        flush();
    if (m_open && !m_paragraph.endsWith(MarkdownBreak))
        m_paragraph += u'\n';
    const bool hard = line.endsWith("  "_L1) || line.endsWith(u'\\');
    QStringView words = line.trimmed();
    if (words.endsWith(u'\\'))
        words.chop(1);
    m_paragraph += words;
    if (hard)
        m_paragraph += MarkdownBreak;
    m_open = true;
    m_afterBlank = false;
}

void MarkdownReader::row(QStringView line)
{
    for (const QString &cell : tableCells(line)) {
        m_builder.beginCell();
        addMarkdownWords(cell.trimmed(), m_references, m_builder);
    }
    m_builder.endRow();
}

bool MarkdownReader::inFence(QStringView line)
{
    if (m_fence.isEmpty())
        return false;
    const QStringView text = line.trimmed();
    if (text.size() >= m_fence.size() && onlyOf(text, m_fence.front()))
        m_fence.clear();
    else
        literal(line);
    return true;
}

bool MarkdownReader::opensFence(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] == text.front())
        ++length;
    if (length < 3 || (text.front() != u'`' && text.front() != u'~'))
        return false;
    if (text.front() == u'`' && text.sliced(length).contains(u'`'))
        return false;
    flush();
    m_fence = text.first(length).toString();
    return true;
}

bool MarkdownReader::inTable(QStringView line)
{
    if (!m_table)
        return false;
    if (line.contains(u'|')) {
        if (!tableRuler(line))
            row(line);
        return true;
    }
    m_builder.endTable();
    m_table = false;
    return false;
}

bool MarkdownReader::beginsTable(QStringView line, qsizetype index)
{
    if (m_open || !line.contains(u'|') || index + 1 >= m_lines.size() || !tableRuler(m_lines[index + 1]))
        return false;
    m_builder.beginTable();
    m_table = true;
    row(line);
    return true;
}

// A row of = or - below a paragraph makes it a heading.
bool MarkdownReader::underlines(QStringView text)
{
    if (!m_open || m_paragraph.contains(MarkdownBreak))
        return false;
    const QStringView signs = text.trimmed();
    if (!onlyOf(signs, u'=') && !onlyOf(signs, u'-'))
        return false;
    const int level = signs.front() == u'=' ? 1 : 2;
    m_lists.clear();
    flush(level);
    return true;
}

bool MarkdownReader::beginsItem(QStringView text, int columns)
{
    const auto marker = listMarker(text);
    if (!marker || (m_open && m_lists.empty() && !marker->interrupts))
        return false;
    flush();
    while (!m_lists.empty() && columns < m_lists.back())
        m_lists.pop_back();
    const bool deep = m_lists.size() >= MaxListDepth;
    if (!deep)
        m_lists.push_back(columns + static_cast<int>(marker->length));
    const QStringView rest = text.sliced(marker->length);
    if (!rest.trimmed().isEmpty() && (deep || !beginsItem(rest, m_lists.back())))
        addLine(rest);
    m_afterBlank = false;
    return true;
}

// Takes the > away. A change of their number ends a paragraph.
QStringView MarkdownReader::withoutQuote(QStringView line)
{
    int quote = 0;
    qsizetype letters = 0;
    while (columnsOf(line, &letters) < 4 && letters < line.size() && line[letters] == u'>') {
        line = line.sliced(letters + 1);
        if (line.startsWith(u' '))
            line = line.sliced(1);
        ++quote;
    }
    if (quote != m_quote) {
        flush();
        m_lists.clear();
    }
    m_quote = quote;
    return line;
}

void MarkdownReader::line(qsizetype index)
{
    QStringView line = m_lines[index];
    if (inFence(line))
        return;
    line = withoutQuote(line);
    if (inTable(line))
        return;
    if (line.trimmed().isEmpty()) {
        flush();
        m_afterBlank = true;
        return;
    }
    block(line, index);
}

void MarkdownReader::block(QStringView line, qsizetype index)
{
    qsizetype letters = 0;
    const int columns = columnsOf(line, &letters);
    const QStringView text = line.sliced(letters);
    if (m_afterBlank) {
        while (!m_lists.empty() && columns < m_lists.back() && !listMarker(text))
            m_lists.pop_back();
    }
    const int base = m_lists.empty() ? 0 : m_lists.back();
    if (columns - base >= 4 && !m_open && m_lists.empty())
        return literal(line.trimmed());
    if (opensFence(text) || underlines(text))
        return;
    if (ruler(text))
        return flush();
    if (const int level = headingLevel(text))
        return heading(headingWords(text, level), level);
    if (beginsItem(text, columns) || beginsTable(line, index))
        return;
    if (!m_open && !definedLabel(text).isEmpty())
        return;
    addLine(text);
}

// Keys and values between --- at the very beginning are kept as lines. Returns the first line behind them.
qsizetype MarkdownReader::frontMatter()
{
    if (m_lines.first().trimmed() != u"---"_s)
        return 0;
    for (qsizetype i = 1; i < std::min<qsizetype>(m_lines.size(), 200); ++i) {
        if (m_lines[i].trimmed() != u"---"_s && m_lines[i].trimmed() != u"..."_s)
            continue;
        for (qsizetype inside = 1; inside < i; ++inside)
            literal(m_lines[inside].trimmed());
        return i + 1;
    }
    return 0;
}

TextBuilder MarkdownReader::run()
{
    for (const QStringView line : std::as_const(m_lines)) {
        if (const QString label = definedLabel(line); !label.isEmpty())
            m_references.insert(label);
    }
    for (qsizetype i = frontMatter(); i < m_lines.size(); ++i)
        line(i);
    flush();
    return std::move(m_builder);
}

} // namespace

Result<ReadDocument> readMarkdown(const ReadInput &input)
{
    auto decoded = decodeText(input);
    if (!decoded)
        return std::unexpected(decoded.error());
    const QByteArray utf8 = withPlainLineEnds(decoded->utf8);
    if (const auto clean = refuseControls(utf8, input.fileName); !clean)
        return std::unexpected(clean.error());
    TextBuilder builder = MarkdownReader(QString::fromUtf8(utf8)).run();
    ReadDocument document = builder.finish();
    document.turns = findTurns(document.text, document.styles);
    document.encoding = decoded->encoding;
    document.issues = decoded->issues;
    return document;
}

} // namespace partsong
