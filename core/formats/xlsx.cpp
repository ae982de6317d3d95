// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsx.h"

#include "core/base/tr.h"
#include "core/formats/csvreader.h"
#include "core/formats/soundxml.h"
#include "core/formats/xlsxstyles.h"
#include "core/formats/zipfile.h"

#include <QXmlStreamReader>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Of everything together; a cell in the last corner of a sheet must not make millions of empty ones.
constexpr qsizetype MostLetters = 64 << 20;

// "xl/worksheets/sheet1.xml" from where another part stands and what it calls its target.
QString memberAt(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList path = part.split(u'/');
    path.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1)
            path << step;
    }
    return path.join(u'/');
}

// Letters that XML cannot hold are written _x000D_ (22.9.2.19).
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    qsizetype at = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).sliced(at, match.capturedStart() - at);
        const QChar letter(match.captured(1).toUShort(nullptr, 16));
        if (letter >= u' ' || letter == u'\n' || letter == u'\t')
            plain += letter;
        at = match.capturedEnd();
    }
    return plain.append(QStringView(text).sliced(at));
}

// The column of a reference such as "BC12", from 0; -1 where there is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
        if (column > MostColumns)
            return MostColumns;
    }
    return column - 1;
}

class XlsxReader {
public:
    XlsxReader(const ReadInput &input, ZipFile zip) : m_input(input), m_zip(std::move(zip)) { }

    Result<ReadDocument> run()
    {
        for (Status (XlsxReader::*step)() :
             {&XlsxReader::findWorkbook, &XlsxReader::findParts, &XlsxReader::readStrings,
              &XlsxReader::readStyles, &XlsxReader::readSheet}) {
            if (Status done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        if (m_rows.empty())
            return failure(ErrorKind::Empty,
                           Tr::tr("The first sheet of “%1” has no words in it.").arg(m_input.fileName));
        ReadDocument document;
        document.text = csvText(m_rows).toUtf8();
        return document;
    }

private:
    // Calls for each element that begins in a part; a part that is not there has none.
    template <typename Each> Status walk(const QString &member, Each each)
    {
        if (!m_zip.has(member))
            return {};
        const auto bytes = m_zip.read(member);
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto text = soundXml(*bytes, m_input.fileName);
        if (!text)
            return std::unexpected(text.error());
        QXmlStreamReader xml(*text);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                each(xml);
            if (m_letters > MostLetters || m_rows.size() > size_t(MostRows))
                return failure(
                    ErrorKind::TooLarge,
                    Tr::tr("“%1” is larger than a table that Partsong reads. Split it and import the parts.")
                        .arg(m_input.fileName));
        }
        return parsedWhole(xml, m_input.fileName);
    }

    Status findWorkbook()
    {
        Status walked = walk(u"_rels/.rels"_s, [this](QXmlStreamReader &xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "Relationship"_L1 && attributes.value("Type"_L1).endsWith("/officeDocument"_L1))
                m_workbook = memberAt({}, attributes.value("Target"_L1).toString());
        });
        if (walked && !m_zip.has(m_workbook))
            return std::unexpected(damagedFile(m_input.fileName, u"no workbook"_s));
        return walked;
    }

    Status findParts()
    {
        QString sheet;
        Status walked = walk(m_workbook, [&](QXmlStreamReader &xml) {
            if (xml.name() == "workbookPr"_L1) {
                const QStringView from = xml.attributes().value("date1904"_L1);
                m_styles.setFrom1904(from == "1"_L1 || from == "true"_L1);
            }
            if (xml.name() == "sheet"_L1 && sheet.isEmpty()) {
                for (const QXmlStreamAttribute &attribute : xml.attributes())
                    sheet = attribute.name() == "id"_L1 ? attribute.value().toString() : sheet;
            }
        });
        if (!walked)
            return walked;
        const qsizetype slash = m_workbook.lastIndexOf(u'/') + 1;
        const QString relations =
            m_workbook.left(slash) + u"_rels/"_s + m_workbook.sliced(slash) + u".rels"_s;
        return walk(relations, [&](QXmlStreamReader &xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView type = attributes.value("Type"_L1);
            const QString target = memberAt(m_workbook, attributes.value("Target"_L1).toString());
            if (attributes.value("Id"_L1) == sheet)
                m_sheet = target;
            else if (type.endsWith("/sharedStrings"_L1))
                m_stringsPart = target;
            else if (type.endsWith("/styles"_L1))
                m_stylesPart = target;
        });
    }

    // The words of an <si> or <is>: its own or those of its runs, without what says how they are pronounced.
    QString richText(QXmlStreamReader &xml)
    {
        QString words;
        while (xml.readNextStartElement()) {
            if (xml.name() == "t"_L1)
                words += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == "r"_L1)
                words += richText(xml);
            else
                xml.skipCurrentElement();
        }
        m_letters += words.size();
        return unescaped(words);
    }

    Status readStrings()
    {
        return walk(m_stringsPart, [this](QXmlStreamReader &xml) {
            if (xml.name() == "si"_L1)
                m_strings.push_back(richText(xml));
        });
    }

    Status readStyles()
    {
        if (!m_zip.has(m_stylesPart))
            return {};
        const auto bytes = m_zip.read(m_stylesPart);
        return bytes ? m_styles.read(*bytes, m_input.fileName) : std::unexpected(bytes.error());
    }

    Status readSheet()
    {
        if (!m_zip.has(m_sheet))
            return std::unexpected(damagedFile(m_input.fileName, u"no sheet"_s));
        return walk(m_sheet, [this](QXmlStreamReader &xml) {
            if (xml.name() == "row"_L1) {
                m_rows.emplace_back();
                m_column = 0;
            } else if (xml.name() == "c"_L1 && !m_rows.empty()) {
                readCell(xml);
            }
        });
    }

    void readCell(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        QStringList &row = m_rows.back();
        const int said = columnOf(attributes.value("r"_L1));
        const qsizetype column = said < 0 ? m_column : said;
        m_column = column + 1;
        QString held;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1)
                held = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == "is"_L1)
                held = richText(xml);
            else
                xml.skipCurrentElement();
        }
        const QString words = wordsOf(type, held, style);
        m_letters += words.size() + 1;
        if (words.isEmpty() || column >= MostColumns)
            return;
        if (column >= row.size()) {
            m_letters += column - row.size();
            row.resize(column + 1);
        }
        row[column] = words;
    }

    QString wordsOf(const QString &type, const QString &held, int style) const
    {
        if (type == "s"_L1) {
            bool number = false;
            const size_t at = held.toUInt(&number);
            return number && at < m_strings.size() ? m_strings[at] : QString();
        }
        if (type == "inlineStr"_L1)
            return held;
        if (type == "str"_L1 || type == "d"_L1)
            return unescaped(held);
        if (type == "b"_L1)
            return held == "1"_L1 ? u"true"_s : u"false"_s;
        bool number = false;
        const double value = held.toDouble(&number);
        return type == "e"_L1 || !number ? QString() : m_styles.shown(value, style);
    }

    const ReadInput &m_input;
    ZipFile m_zip;
    QString m_workbook;
    QString m_sheet;
    QString m_stringsPart;
    QString m_stylesPart;
    XlsxStyles m_styles;
    std::vector<QString> m_strings;
    std::vector<QStringList> m_rows;
    qsizetype m_column = 0; // of the next cell, where it does not say
    qsizetype m_letters = 0;
};

} // namespace

Result<ReadDocument> readXlsx(const ReadInput &input)
{
    if (looksLikeOle(input.bytes))
        return std::unexpected(oleFile(input.bytes, input.fileName));
    auto zip = ZipFile::open(input.bytes, input.fileName);
    if (!zip)
        return std::unexpected(zip.error());
    return XlsxReader(input, std::move(*zip)).run();
}

} // namespace partsong
