// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace partsong {

// A PDF with one page for each of these streams of drawing commands; /F is Helvetica.
QByteArray pdfOf(const QByteArrayList &pages);
// The same, with more entries in each page: /Rotate 90, /Annots[...].
QByteArray pdfWithPageEntries(const QByteArrayList &pages, const QByteArray &entries);
// The command that writes these words with their left end at a place, from the page's bottom left.
QByteArray wordsAt(int x, int y, const QByteArray &words);
// The same as pdfOf, locked with a password (RC4 with 40 bits, as the oldest readers know it).
QByteArray lockedPdf(const QByteArrayList &pages, const QByteArray &password);
// With properties: "/Author(Ann)/Title<FEFF...>".
QByteArray pdfWithInfo(const QByteArrayList &pages, const QByteArray &info);
// With a file "notes.txt" inside.
QByteArray pdfWithAttachment(const QByteArrayList &pages);
// One page whose stream is packed; unpacked it is so many megabytes of text commands.
QByteArray pdfBomb(int megabytes);

} // namespace partsong
