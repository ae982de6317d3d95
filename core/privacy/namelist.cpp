// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/formats/encoding.h"
#include "core/privacy/names.h"

#include <QFile>
#include <QFileInfo>

#include <array>

// A list of names as a file or a spreadsheet's clipboard holds it.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024;

// The separator of the first line: what a spreadsheet copies is parted by tabs, and some save semicolons.
QChar separatorOf(const QString &table)
{
    const QStringView first = QStringView(table).first(std::max<qsizetype>(0, table.indexOf(u'\n')));
    const QStringView line = first.isEmpty() ? QStringView(table) : first;
    for (const QChar separator : {u'\t', u';'}) {
        if (line.contains(separator) && !line.contains(u','))
            return separator;
    }
    return u',';
}

// Reads cells between separators, in quotation marks or not.
class Cells {
public:
    explicit Cells(const QString &table) : m_table(table), m_separator(separatorOf(table)) { }

    std::vector<QStringList> rows()
    {
        while (m_at < m_table.size())
            row();
        std::erase_if(m_rows, [](const QStringList &row) { return row.join(QString()).trimmed().isEmpty(); });
        return m_rows;
    }

private:
    void row()
    {
        QStringList cells;
        for (;;) {
            cells << cell().trimmed();
            if (m_at >= m_table.size() || m_table[m_at++] == u'\n')
                break;
        }
        m_rows.push_back(cells);
    }

    // Stands at the separator or line end after it.
    QString cell()
    {
        QString words;
        bool quoted = m_at < m_table.size() && m_table[m_at] == u'"';
        if (quoted)
            ++m_at;
        for (; m_at < m_table.size(); ++m_at) {
            const QChar letter = m_table[m_at];
            if (quoted && letter == u'"') {
                if (m_at + 1 < m_table.size() && m_table[m_at + 1] == u'"')
                    ++m_at;
                else {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (letter == m_separator || letter == u'\n')) {
                break;
            }
            words += letter;
        }
        return words;
    }

    const QString &m_table;
    QChar m_separator;
    qsizetype m_at = 0;
    std::vector<QStringList> m_rows;
};

// Where name, pseudonym and kind stand: as the heads say, or in this order.
std::optional<std::array<qsizetype, 3>> columnsOf(const QStringList &heads)
{
    std::array<qsizetype, 3> columns{-1, -1, -1};
    const QStringList wanted{u"name"_s, u"pseudonym"_s, u"kind"_s};
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const qsizetype which = wanted.indexOf(heads[i].toLower());
        if (which >= 0)
            columns[static_cast<size_t>(which)] = i;
    }
    if (columns[0] < 0 || columns[1] < 0)
        return std::nullopt;
    return columns;
}

RealNameKind kindOf(const QString &word)
{
    if (word.isEmpty())
        return RealNameKind::Person;
    return enumFromName<RealNameKind>(word.toLower()).value_or(RealNameKind::Other);
}

} // namespace

Result<std::vector<RealName>> namesFromTable(const QString &table)
{
    QString plain = table;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    std::vector<QStringList> rows = Cells(plain).rows();
    if (rows.empty())
        return failure(ErrorKind::Empty, Tr::tr("There is no name in the list."));
    const auto heads = columnsOf(rows.front());
    const std::array<qsizetype, 3> columns = heads.value_or(std::array<qsizetype, 3>{0, 1, 2});
    if (heads)
        rows.erase(rows.begin());
    std::vector<RealName> names;
    for (const QStringList &row : rows) {
        const auto cell = [&](size_t which) {
            return columns[which] < 0 ? QString() : row.value(columns[which]);
        };
        const RealName name{Id<RealName>::make(), cell(0).simplified(), cell(1).simplified(),
                            kindOf(cell(2))};
        const auto same = std::ranges::find(names, name.name, &RealName::name);
        if (same != names.end() && same->pseudonym == name.pseudonym)
            continue;
        names.push_back(name);
    }
    if (Status sound = checkedNames(names); !sound)
        return std::unexpected(sound.error());
    return names;
}

Result<std::vector<RealName>> namesFromFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       Tr::tr("“%1” is not there. Check the name and the folder.").arg(name));
    if (!info.isFile())
        return failure(ErrorKind::NotAFile, Tr::tr("“%1” is a folder. Choose a file with names.").arg(name));
    QFile file(path);
    if (info.suffix().compare(u"partsong"_s, Qt::CaseInsensitive) == 0)
        return failure(ErrorKind::Format, Tr::tr("“%1” is a study, not a list of names.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       Tr::tr("“%1” could not be read. Check that you may open it.").arg(name));
    if (file.size() > LargestFile)
        return failure(ErrorKind::TooLarge, Tr::tr("“%1” is too large for a list of names.").arg(name));
    const auto decoded = decodeText({file.readAll(), name, {}});
    if (!decoded)
        return std::unexpected(decoded.error());
    return namesFromTable(QString::fromUtf8(decoded->utf8)).transform_error([&](Error error) {
        error.message = Tr::tr("“%1”: %2").arg(name, error.message);
        return error;
    });
}

} // namespace partsong
