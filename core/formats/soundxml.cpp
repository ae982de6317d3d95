// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/soundxml.h"

#include "core/base/tr.h"
#include "core/formats/encoding.h"

#include <QXmlStreamReader>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestElement = 256;
constexpr int MaxAttributes = 1000;
constexpr qsizetype MaxNode = 16 << 20;

enum class Flaw { None, DocumentType, Size };

// One pass over the markup, ahead of the parser.
class XmlScan {
public:
    explicit XmlScan(QStringView xml) : m_xml(xml) { }

    Flaw run()
    {
        while (m_flaw == Flaw::None && m_at < m_xml.size()) {
            const qsizetype tag = m_xml.indexOf(u'<', m_at);
            const qsizetype end = tag < 0 ? m_xml.size() : tag;
            if (end - m_at > MaxNode)
                return Flaw::Size;
            m_at = end;
            if (tag >= 0)
                scanTag();
        }
        return m_flaw;
    }

private:
    void skipPast(QLatin1StringView closing)
    {
        const qsizetype end = m_xml.indexOf(closing, m_at);
        const qsizetype next = end < 0 ? m_xml.size() : end + closing.size();
        if (next - m_at > MaxNode)
            m_flaw = Flaw::Size;
        m_at = next;
    }

    void scanTag()
    {
        const QStringView rest = m_xml.sliced(m_at);
        if (rest.startsWith("<!--"_L1))
            return skipPast("-->"_L1);
        if (rest.startsWith("<![CDATA["_L1))
            return skipPast("]]>"_L1);
        if (rest.startsWith("<?"_L1))
            return skipPast("?>"_L1);
        if (rest.startsWith("<!"_L1)) {
            m_flaw = Flaw::DocumentType;
            return;
        }
        scanElement(rest.startsWith("</"_L1));
    }

    void scanElement(bool closes)
    {
        const qsizetype begin = m_at;
        int attributes = 0;
        QChar quote;
        for (++m_at; m_at < m_xml.size(); ++m_at) {
            const QChar c = m_xml[m_at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if (c == u'"' || c == u'\'') {
                quote = c;
                ++attributes;
            } else if (c == u'>') {
                break;
            }
        }
        const bool empty = m_at > begin && m_at < m_xml.size() && m_xml[m_at - 1] == u'/';
        m_depth += closes ? -1 : empty ? 0 : 1;
        ++m_at;
        if (m_depth > DeepestElement || attributes > MaxAttributes || m_at - begin > MaxNode)
            m_flaw = Flaw::Size;
    }

    QStringView m_xml;
    qsizetype m_at = 0;
    int m_depth = 0;
    Flaw m_flaw = Flaw::None;
};

// <?xml version="1.0" encoding="..."?>
QString declaredEncoding(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 200));
    const qsizetype end = head.indexOf("?>");
    const qsizetype at = head.indexOf("encoding=");
    if (!head.contains("<?xml") || at < 0 || at > end || at + 11 > head.size())
        return {};
    const qsizetype close = head.indexOf(head[at + 9], at + 10);
    return close < 0 ? QString() : QString::fromLatin1(head.sliced(at + 10, close - at - 10));
}

} // namespace

Result<QString> soundXml(const QByteArray &bytes, const QString &fileName)
{
    const auto decoded = decodeText({bytes, fileName, {}}, declaredEncoding(bytes));
    if (!decoded)
        return std::unexpected(decoded.error());
    QString xml = QString::fromUtf8(decoded->utf8);
    switch (XmlScan(xml).run()) {
    case Flaw::None:
        return xml;
    case Flaw::DocumentType:
        return failure(
            ErrorKind::Format,
            Tr::tr("“%1” holds a document type, which could name other files or grow without end, so it "
                   "was not read. Open it in its own program and save it again.")
                .arg(fileName));
    case Flaw::Size:
        break;
    }
    return failure(
        ErrorKind::TooLarge,
        Tr::tr("“%1” is built deeper or larger than any real document, so it was not read.").arg(fileName));
}

Status parsedWhole(const QXmlStreamReader &xml, const QString &fileName)
{
    if (!xml.hasError())
        return {};
    return failure(
        ErrorKind::Damaged,
        Tr::tr("“%1” is damaged (line %2 of its contents cannot be read). Open it in its own program and "
               "save it again.")
            .arg(fileName)
            .arg(xml.lineNumber()),
        xml.errorString());
}

} // namespace partsong
