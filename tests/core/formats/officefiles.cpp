// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefiles.h"

#include <KZip>

#include <QBuffer>

namespace partsong {

using namespace Qt::StringLiterals;

QByteArray zipOf(const Members &members)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    for (const auto &[name, bytes] : members)
        zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

QByteArray docxOf(const QByteArray &body, const Members &more)
{
    const QByteArray space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                             "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    const QByteArray relation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    Members members{
        {u"_rels/.rels"_s,
         "<Relationships "
         "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
         "Type=\""
             + relation + "\" Target=\"word/document.xml\"/></Relationships>"},
        {u"word/document.xml"_s,
         "<?xml version=\"1.0\"?><w:document " + space + "><w:body>" + body + "</w:body></w:document>"},
        {u"word/styles.xml"_s,
         "<w:styles " + space
             + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang "
               "w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>"
               "<w:style w:type=\"paragraph\" w:styleId=\"berschrift2\"><w:name w:val=\"heading "
               "2\"/><w:rPr><w:b/></w:rPr></w:style>"
               "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn "
               "w:val=\"berschrift2\"/></w:style>"
               "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name "
               "w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>"},
    };
    return zipOf(members + more);
}

QByteArray odtOf(const QByteArray &text, const Members &more)
{
    const QByteArray spaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                              "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                              "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                              "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                              "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                              "xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                              "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
    const Members members{
        {u"content.xml"_s,
         "<office:document-content " + spaces
             + "><office:automatic-styles>"
               "<style:style style:name=\"B\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
               "<style:style style:name=\"I\"><style:text-properties fo:font-style=\"italic\"/></style:style>"
               "</office:automatic-styles><office:body><office:text>"
             + text + "</office:text></office:body></office:document-content>"},
    };
    return zipOf(members + more);
}

} // namespace partsong
