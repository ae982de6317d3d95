// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffiles.h"

#include <QCryptographicHash>

#include <array>

namespace partsong {

namespace {

// Numbers the objects from 1 and writes the table of where they are.
QByteArray assembled(const QByteArrayList &objects, const QByteArray &trailer = {})
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
        + "/Root 1 0 R" + trailer + ">>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArrayList objectsWith(const QByteArrayList &streams, const QByteArray &entries = {})
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
    return QByteArrayList{"<</Type/Catalog/Pages 2 0 R>>",
                          "<</Type/Pages/Count " + QByteArray::number(streams.size()) + "/Kids[" + kids
                              + "]>>",
                          "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"}
    + rest;
}

QByteArray withStreams(const QByteArrayList &streams, const QByteArray &entries = {})
{
    return assembled(objectsWith(streams, entries));
}

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

QByteArray rc4(const QByteArray &key, QByteArray bytes)
{
    std::array<uchar, 256> box;
    for (int i = 0; i < 256; ++i)
        box[size_t(i)] = uchar(i);
    for (int i = 0, j = 0; i < 256; ++i) {
        j = (j + box[size_t(i)] + uchar(key[i % key.size()])) & 255;
        std::swap(box[size_t(i)], box[size_t(j)]);
    }
    int i = 0;
    int j = 0;
    for (char &byte : bytes) {
        i = (i + 1) & 255;
        j = (j + box[size_t(i)]) & 255;
        std::swap(box[size_t(i)], box[size_t(j)]);
        byte = char(uchar(byte) ^ box[(box[size_t(i)] + box[size_t(j)]) & 255]);
    }
    return bytes;
}

// The key of one object of the file (PDF 1.4, section 3.5.1).
QByteArray keyOf(const QByteArray &key, qsizetype object)
{
    return md5(key + char(object & 255) + char(object >> 8) + QByteArray(3, '\0')).first(10);
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

QByteArray pdfWithInfo(const QByteArrayList &pages, const QByteArray &info)
{
    QByteArrayList objects = objectsWith(asStreams(pages));
    objects.append("<<" + info + ">>");
    return assembled(objects, "/Info " + QByteArray::number(objects.size()) + " 0 R");
}

QByteArray pdfWithAttachment(const QByteArrayList &pages)
{
    QByteArrayList objects = objectsWith(asStreams(pages));
    objects.append("<</Type/EmbeddedFile/Length 5>>\nstream\nHello\nendstream");
    const QByteArray stream = QByteArray::number(objects.size());
    objects.append("<</Type/Filespec/F(notes.txt)/EF<</F " + stream + " 0 R>>>>");
    const QByteArray file = QByteArray::number(objects.size());
    objects[0] =
        "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(notes.txt) " + file + " 0 R]>>>>>>";
    return assembled(objects);
}

QByteArray lockedPdf(const QByteArrayList &pages, const QByteArray &password)
{
    const QByteArray filling =
        QByteArray::fromHex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    const QByteArray id = md5("a file");
    const QByteArray padded = (password + filling).first(32);
    const QByteArray owner = rc4(md5(padded).first(5), padded);
    const QByteArray key = md5(padded + owner + QByteArray::fromHex("FCFFFFFF") + id).first(5);
    QByteArrayList streams = pages;
    for (qsizetype i = 0; i < streams.size(); ++i)
        streams[i] = rc4(keyOf(key, 5 + 2 * i), streams[i]);
    return assembled(objectsWith(asStreams(streams)),
                     "/ID[<" + id.toHex() + "><" + id.toHex() + ">]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<"
                         + owner.toHex() + ">/U<" + rc4(key, filling).toHex() + ">>>");
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
