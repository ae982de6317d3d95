// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffiles.h"

namespace partsong {

namespace {

// Numbers the objects from 1 and writes the table of where they are.
QByteArray assembled(const QByteArrayList &objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " + count
        + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray withStreams(const QByteArrayList &streams, const QByteArray &entries = {})
{
    QByteArray kids;
    QByteArrayList rest;
    for (qsizetype i = 0; i < streams.size(); ++i) {
        const QByteArray page = QByteArray::number(4 + 2 * i);
        kids += page + " 0 R ";
        rest.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]" + entries
                    + "/Resources<</Font<</F 3 0 R>>>>/Contents " + QByteArray::number(5 + 2 * i) + " 0 R>>");
        rest.append(streams[i]);
    }
    return assembled(
        QByteArrayList{"<</Type/Catalog/Pages 2 0 R>>",
                       "<</Type/Pages/Count " + QByteArray::number(streams.size()) + "/Kids[" + kids + "]>>",
                       "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"}
        + rest);
}

QByteArrayList asStreams(const QByteArrayList &pages)
{
    QByteArrayList streams;
    for (const QByteArray &page : pages)
        streams.append("<</Length " + QByteArray::number(page.size()) + ">>\nstream\n" + page
                       + "\nendstream");
    return streams;
}

} // namespace

QByteArray pdfOf(const QByteArrayList &pages)
{
    return withStreams(asStreams(pages));
}

QByteArray pdfWithPageEntries(const QByteArrayList &pages, const QByteArray &entries)
{
    return withStreams(asStreams(pages), entries);
}

QByteArray wordsAt(int x, int y, const QByteArray &words)
{
    return "BT /F 12 Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + words
        + ") Tj ET\n";
}

QByteArray pdfBomb(int megabytes)
{
    const QByteArray line = "BT /F 9 Tf 1 1 Td (abcdefgh) Tj ET\n";
    const QByteArray content = line.repeated((qsizetype(megabytes) << 20) / line.size());
    const QByteArray packed = qCompress(content, 9).sliced(4);
    return withStreams({"<</Length " + QByteArray::number(packed.size()) + "/Filter/FlateDecode>>\nstream\n"
                        + packed + "\nendstream"});
}

} // namespace partsong
