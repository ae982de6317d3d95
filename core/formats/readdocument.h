// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

enum class FileFormat { PlainText, Markdown, WebVtt, Srt, Docx, Odt, Rtf, Html, Pdf, Picture, Xlsx, Unknown };

// What a file is: by its first bytes where they say it, else by its extension; other text is plain text.
FileFormat formatOf(const QByteArray &bytes, const QString &fileName);

// Formats whose readers are simple enough to run inside the program itself. All others run in worker
// processes.
bool readsInProcess(FileFormat format);

// The largest file of a format that is read.
qint64 largestFile(FileFormat format);

// Reads one file, in this process. Everything that is not plain text should go through ReaderPool instead.
// Fails with Empty where there is not one letter (but a PDF or a picture, whose pages can be looked at),
// Encrypted, Damaged, TooLarge, Format or Encoding.
Result<ReadDocument> readDocument(const QByteArray &bytes, const QString &fileName,
                                  const ReadOptions &options = {});

// Where every range lies inside the text, every time is positive and the text is valid UTF-8.
bool soundDocument(const ReadDocument &document);

// The error that a file is larger than `limit` bytes.
Error fileTooLarge(const QString &fileName, qint64 limit);

} // namespace partsong
