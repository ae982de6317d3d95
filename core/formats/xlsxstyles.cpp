// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xlsxstyles.h"

#include "core/formats/soundxml.h"

#include <QDateTime>
#include <QXmlStreamReader>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SecondsADay = 86'400;
constexpr double LastDay = 2'958'465; // 31 December 9999
constexpr size_t MostStyles = 100'000;

// Without what is quoted, escaped or padding; of several sections the first, which is that of numbers above
// 0.
QString bareFormat(const QString &format)
{
    static const QRegularExpression quoted(u"\"[^\"]*\"|\\\\.|_.|\\*."_s);
    static const QRegularExpression colour(u"\\[(?![hms]+\\])[^\\]]*\\]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString bare = format;
    bare.remove(quoted).remove(colour);
    return bare.section(u';', 0, 0).toLower();
}

QString plainNumber(double number)
{
    const QString text = QString::number(number, 'g', 15);
    if (!text.contains(u'e'))
        return text;
    QString whole = QString::number(number, 'f', 15);
    while (whole.contains(u'.') && (whole.endsWith(u'0') || whole.endsWith(u'.')))
        whole.chop(1);
    return whole;
}

QString elapsed(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, '0'_L1)
        .arg(seconds % 60, 2, 10, '0'_L1);
}

} // namespace

CellForm formOfFormat(int id, const QString &custom)
{
    if (custom.isEmpty()) {
        const bool time = (id >= 18 && id <= 21) || id == 45 || id == 47;
        const bool date =
            (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return time    ? CellForm::Time
            : date     ? CellForm::Date
            : id == 46 ? CellForm::Elapsed
                       : CellForm::Number;
    }
    const QString format = bareFormat(custom);
    if (format.contains(u'[') && !format.contains("general"_L1))
        return CellForm::Elapsed;
    if (format.contains(u'y') || format.contains(u'd'))
        return CellForm::Date;
    if (format.contains(u'h') || format.contains(u's'))
        return format.contains("general"_L1) ? CellForm::Number : CellForm::Time;
    return format.contains(u'm') ? CellForm::Date : CellForm::Number;
}

Status XlsxStyles::read(const QByteArray &bytes, const QString &fileName)
{
    const auto text = soundXml(bytes, fileName);
    if (!text)
        return std::unexpected(text.error());
    QXmlStreamReader xml(*text);
    bool inStyles = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inStyles = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1)
            m_custom.insert(attributes.value("numFmtId"_L1).toInt(),
                            attributes.value("formatCode"_L1).toString());
        if (inStyles && xml.name() == "xf"_L1 && m_formats.size() < MostStyles)
            m_formats.push_back(attributes.value("numFmtId"_L1).toInt());
    }
    return parsedWhole(xml, fileName);
}

CellForm XlsxStyles::formOf(int style) const
{
    if (style < 0 || static_cast<size_t>(style) >= m_formats.size())
        return CellForm::Number;
    const int format = m_formats[static_cast<size_t>(style)];
    return formOfFormat(format, m_custom.value(format));
}

QString XlsxStyles::shown(double number, int style) const
{
    const CellForm form = formOf(style);
    if (form == CellForm::Number || !std::isfinite(number) || number < 0 || number > LastDay)
        return plainNumber(number);
    const qint64 seconds = std::llround(number * double(SecondsADay));
    if (form == CellForm::Elapsed)
        return elapsed(seconds);
    const qint64 days = seconds / SecondsADay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % SecondsADay));
    const QString clock = time.toString(time.second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (form == CellForm::Time && days == 0)
        return clock;
    // Excel counts a 29 February 1900 that never was.
    const QDate first = m_from1904 ? QDate(1904, 1, 1)
        : days < 60                ? QDate(1899, 12, 31)
                                   : QDate(1899, 12, 30);
    const QString date = first.addDays(days).toString(Qt::ISODate);
    return time == QTime(0, 0) ? date : date + u'T' + clock;
}

} // namespace partsong
