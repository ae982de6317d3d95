// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/readdocument.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/formats/captions.h"
#include "core/formats/docx.h"
#include "core/formats/html.h"
#include "core/formats/leftout.h"
#include "core/formats/markdown.h"
#include "core/formats/odt.h"
#include "core/formats/pdf.h"
#include "core/formats/picture.h"
#include "core/formats/plaintext.h"
#include "core/formats/readtable.h"
#include "core/formats/rtf.h"
#include "core/formats/utf8.h"

#include <QFileInfo>
#include <QLocale>
#include <QUtf8StringView>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Megabyte = 1 << 20;

FileFormat byExtension(const QString &extension)
{
    static const QHash<QString, FileFormat> formats{
        {u"txt"_s, FileFormat::PlainText},     {u"md"_s, FileFormat::Markdown},
        {u"markdown"_s, FileFormat::Markdown}, {u"vtt"_s, FileFormat::WebVtt},
        {u"srt"_s, FileFormat::Srt},           {u"docx"_s, FileFormat::Docx},
        {u"docm"_s, FileFormat::Docx},         {u"odt"_s, FileFormat::Odt},
        {u"ott"_s, FileFormat::Odt},           {u"rtf"_s, FileFormat::Rtf},
        {u"html"_s, FileFormat::Html},         {u"htm"_s, FileFormat::Html},
        {u"xhtml"_s, FileFormat::Html},        {u"pdf"_s, FileFormat::Pdf},
        {u"png"_s, FileFormat::Picture},       {u"jpg"_s, FileFormat::Picture},
        {u"jpeg"_s, FileFormat::Picture},      {u"webp"_s, FileFormat::Picture},
        {u"tif"_s, FileFormat::Picture},       {u"tiff"_s, FileFormat::Picture},
        {u"xlsx"_s, FileFormat::Xlsx},         {u"xlsm"_s, FileFormat::Xlsx},
    };
    return formats.value(extension, FileFormat::Unknown);
}

// Office containers: a zip or an OLE file is what its extension says.
FileFormat container(FileFormat named)
{
    const bool known = named == FileFormat::Docx || named == FileFormat::Odt || named == FileFormat::Xlsx;
    return known ? named : FileFormat::Unknown;
}

// The beginning in small letters, without an XML declaration.
QByteArray headOf(const QByteArray &bytes)
{
    QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).trimmed().toLower();
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    if (head.startsWith("<?xml"))
        head.remove(0, std::max<qsizetype>(head.indexOf("?>"), 0) + 2);
    return head.trimmed();
}

bool looksLikeHtml(const QByteArray &bytes)
{
    const QByteArray head = headOf(bytes);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
}

// Other XML has a format of its own, and its document type is a trap at worst.
bool looksLikeXmlWithType(const QByteArray &bytes)
{
    return headOf(bytes).startsWith("<!doctype");
}

bool looksBinary(const QByteArray &bytes)
{
    for (const char *magic : {"\x89PNG", "GIF8", "\xFF\xD8\xFF", "RIFF", "ID3", "OggS", "fLaC", "\x1F\x8B",
                              "7z\xBC\xAF", "Rar!"}) {
        if (bytes.startsWith(magic))
            return true;
    }
    return bytes.sliced(std::min<qsizetype>(bytes.size(), 4)).startsWith("ftyp");
}

Error unknownFormat(const QString &fileName)
{
    return {
        ErrorKind::Format,
        Tr::tr(
            "“%1” is not in a format that Partsong reads. Save it as text, Word (docx), OpenDocument (odt) "
            "or PDF, a picture as PNG or JPEG, and import that.")
            .arg(fileName),
        {},
        {},
        {}};
}

Error emptyFile(const QString &fileName)
{
    return {
        ErrorKind::Empty, Tr::tr("“%1” has no words in it, so it was not taken.").arg(fileName), {}, {}, {}};
}

Result<ReadDocument> readAs(FileFormat format, const ReadInput &input)
{
    switch (format) {
    case FileFormat::PlainText:
        return readPlainText(input);
    case FileFormat::Markdown:
        return readMarkdown(input);
    case FileFormat::WebVtt:
    case FileFormat::Srt:
        return readCaptionFile(input);
    case FileFormat::Docx:
        return readDocx(input);
    case FileFormat::Odt:
        return readOdt(input);
    case FileFormat::Rtf:
        return readRtf(input);
    case FileFormat::Html:
        return readHtml(input);
    case FileFormat::Pdf:
        return readPdf(input);
    case FileFormat::Picture:
        return readPicture(input);
    case FileFormat::Xlsx:
        return failure(
            ErrorKind::Format,
            Tr::tr("“%1” is a spreadsheet. Import it as participants or as a survey.").arg(input.fileName));
    case FileFormat::Unknown:
        break;
    }
    return std::unexpected(unknownFormat(input.fileName));
}

} // namespace

FileFormat formatOf(const QByteArray &bytes, const QString &fileName)
{
    const FileFormat named = byExtension(QFileInfo(fileName).suffix().toLower());
    if (bytes.startsWith("%PDF-") || named == FileFormat::Pdf)
        return FileFormat::Pdf;
    if (looksLikePicture(bytes))
        return FileFormat::Picture;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return container(named);
    if (bytes.startsWith("{\\rtf"))
        return FileFormat::Rtf;
    if (named != FileFormat::Unknown)
        return named;
    if (looksBinary(bytes))
        return FileFormat::Unknown;
    if (bytes.startsWith("WEBVTT") || bytes.startsWith("\xEF\xBB\xBFWEBVTT"))
        return FileFormat::WebVtt;
    if (looksLikeHtml(bytes))
        return FileFormat::Html;
    return looksLikeXmlWithType(bytes) ? FileFormat::Unknown : FileFormat::PlainText;
}

bool readsInProcess(FileFormat format)
{
    switch (format) {
    case FileFormat::PlainText:
    case FileFormat::Markdown:
    case FileFormat::WebVtt:
    case FileFormat::Srt:
    case FileFormat::Unknown:
        return true;
    default:
        return false;
    }
}

qint64 largestFile(FileFormat format)
{
    return (readsInProcess(format) ? 64 : 256) * Megabyte;
}

Error fileTooLarge(const QString &fileName, qint64 limit)
{
    const bool picture = byExtension(QFileInfo(fileName).suffix().toLower()) == FileFormat::Picture;
    const QString sentence = picture
        ? Tr::tr("“%1” is larger than %2, the most that Partsong reads. Save it smaller and import that.")
        : Tr::tr("“%1” is larger than %2, the most that Partsong reads. Split it and import the parts.");
    return {ErrorKind::TooLarge, sentence.arg(fileName, QLocale().formattedDataSize(limit)), {}, {}, {}};
}

bool soundDocument(const ReadDocument &document)
{
    if (!QUtf8StringView(document.text).isValidUtf8() || document.pages < 0)
        return false;
    const int characters = TextIndex::countCharacters(document.text);
    const auto inside = [characters](const TextRange &range) {
        return 0 <= range.start && range.start <= range.end && range.end <= characters;
    };
    const auto positive = [](const std::optional<qint64> &time) { return !time || *time >= 0; };
    const bool styles = std::ranges::all_of(document.styles, [&](const ReadStyle &style) {
        return inside(style.range) && style.level >= 0 && style.level <= 1000;
    });
    return styles && std::ranges::all_of(document.turns, [&](const ReadTurn &turn) {
               return inside(turn.range) && positive(turn.from) && positive(turn.to)
                   && std::ranges::all_of(turn.cues, [&](const ReadCue &cue) {
                          return inside(cue.range) && positive(cue.from) && positive(cue.to);
                      });
           });
}

Result<ReadDocument> readDocument(const QByteArray &bytes, const QString &fileName,
                                  const ReadOptions &options)
{
    if (bytes.isEmpty())
        return std::unexpected(emptyFile(fileName));
    const FileFormat format = formatOf(bytes, fileName);
    if (bytes.size() > largestFile(format))
        return std::unexpected(fileTooLarge(fileName, largestFile(format)));
    if (options.table)
        return readTableText({bytes, fileName, options});
    auto document = readAs(format, {bytes, fileName, options});
    if (document && !document->pdf && !document->picture && !hasLetter(document->text))
        return std::unexpected(emptyFile(fileName));
    if (document)
        limitPlaces(*document, fileName);
    return document;
}

} // namespace partsong
