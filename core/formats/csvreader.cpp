// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvreader.h"

#include "core/base/tr.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Takes cells one after the other from text in which a cell may be quoted.
class CsvScan {
public:
    CsvScan(QStringView text, QChar separator) : m_text(text), m_separator(separator) { }

    bool atEnd() const { return m_at >= m_text.size(); }

    QStringList row()
    {
        QStringList cells{cell()};
        while (!atEnd() && m_text[m_at] == m_separator && cells.size() <= MostColumns) {
            ++m_at;
            cells << cell();
        }
        if (!atEnd())
            ++m_at; // the line end
        return cells;
    }

private:
    QString cell()
    {
        QString words;
        if (!atEnd() && m_text[m_at] == u'"')
            words = quoted();
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        return words.append(m_text.sliced(from, m_at - from));
    }
    QString quoted()
    {
        QString words;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] != u'"') {
                words += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                words += m_text[m_at++];
            } else {
                ++m_at;
                break;
            }
        }
        return words;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

// "sep=;" says it; else whichever there is most of in the first line, outside quotes.
QChar separatorOf(QStringView &text)
{
    if (text.startsWith("sep="_L1) && text.size() > 5 && text[5] == u'\n') {
        const QChar said = text[4];
        text = text.sliced(6);
        return said;
    }
    QHash<QChar, int> counts;
    bool quoted = false;
    for (const QChar letter : text) {
        quoted = quoted != (letter == u'"');
        if (letter == u'\n' && !quoted)
            break;
        if (!quoted)
            ++counts[letter];
    }
    QChar best = u',';
    for (const QChar each : {u'\t', u';'})
        best = counts.value(each) > counts.value(best) ? each : best;
    return best;
}

bool blank(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QString withoutMark(const QString &cell)
{
    static const QString starts = u"=+-@\t\r"_s;
    return cell.size() > 1 && cell.front() == u'\'' && starts.contains(cell[1]) ? cell.sliced(1) : cell;
}

// A row may end in columns that nobody named and nobody filled.
QStringList headsFrom(QStringList heads)
{
    while (!heads.isEmpty() && heads.last().trimmed().isEmpty())
        heads.removeLast();
    QHash<QString, int> known;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        QString name = heads.at(i).simplified();
        if (name.isEmpty())
            name = Tr::tr("Column %1").arg(i + 1);
        const int times = ++known[name];
        heads[i] = times > 1 ? u"%1 (%2)"_s.arg(name).arg(times) : name;
    }
    return heads;
}

Error tooLarge(const QString &fileName)
{
    return {ErrorKind::TooLarge,
            Tr::tr("“%1” is larger than a table that Partsong reads. Split it and import the parts.")
                .arg(fileName),
            {},
            {},
            {}};
}

QStringList fitted(QStringList row, qsizetype columns)
{
    row.resize(columns);
    for (QString &cell : row)
        cell = withoutMark(cell);
    return row;
}

} // namespace

Result<PlainTable> tableFromCsv(const QString &text, const QString &fileName)
{
    QStringView rest(text);
    const QChar separator = separatorOf(rest);
    CsvScan scan(rest, separator);
    PlainTable table;
    while (!scan.atEnd()) {
        const QStringList row = scan.row();
        if (row.size() > MostColumns || table.rows.size() >= MostRows
            || qint64(table.rows.size() + 1) * table.heads.size() > MostCells)
            return std::unexpected(tooLarge(fileName));
        if (blank(row))
            continue;
        if (table.heads.isEmpty())
            table.heads = headsFrom(row);
        else
            table.rows.push_back(fitted(row, table.heads.size()));
    }
    if (!table.heads.isEmpty())
        return table;
    return failure(ErrorKind::Empty, Tr::tr("“%1” has no words in it, so it was not taken.").arg(fileName));
}

std::vector<QStringList> cellsFromClipboard(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    CsvScan scan(plain, u'\t');
    std::vector<QStringList> rows;
    while (!scan.atEnd() && rows.size() < size_t(MostRows))
        rows.push_back(scan.row());
    return rows;
}

QString clipboardText(const std::vector<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool special = cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
            cells << (special ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString csvText(const std::vector<QStringList> &rows)
{
    QString text = u"sep=,\n"_s;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row)
            cells << u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        text += cells.join(u',') + u'\n';
    }
    return text;
}

} // namespace partsong
