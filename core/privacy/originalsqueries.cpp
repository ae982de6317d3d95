// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/encoding.h"
#include "core/formats/readdocument.h"
#include "core/privacy/originals.h"
#include "core/sources/otherwords.h"
#include "core/sources/source.h"
#include "core/sources/text.h"
#include "core/store/schema.h"

#include <QStringConverter>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TellingCharacters = 5; // shorter names come about by chance in bytes

using Originals = std::map<QByteArray, KeptOriginal>;

QString wordsAt(const RecordType &type, const Row &row, const char *column)
{
    const int index = type.indexOf(column);
    const QString *words = index < 0 ? nullptr : std::get_if<QString>(&row[static_cast<size_t>(index)]);
    return words ? *words : QString();
}

// The blobs that a row speaks of, under the name that it gives them.
void take(const Project &project, const RecordType &type, const Row &row, bool current, Originals &originals)
{
    for (size_t i = 0; i < row.size(); ++i) {
        const QByteArray *hash = std::get_if<QByteArray>(&row[i]);
        if (type.columns[i].role != Role::BlobHash || !hash || hash->isEmpty())
            continue;
        KeptOriginal &original = originals[*hash];
        original.told.hash = *hash;
        original.told.file = wordsAt(type, row, "file");
        original.told.source = wordsAt(type, row, "name");
        if (!current)
            continue;
        const QString kind = wordsAt(type, row, "kind");
        original.shown =
            original.shown || kind == enumName(SourceKind::Pdf) || kind == enumName(SourceKind::Picture);
        for (const Text &text : project.where<Text>("owner", uuidValue(type.idOf(row))))
            original.texts.push_back(text.id.uuid());
    }
}

bool speaksOfBlobs(const RecordType &type)
{
    return std::ranges::contains(type.columns, Role::BlobHash, &Column::role);
}

void takeFromHistory(const Project &project, Originals &originals)
{
    Statement rows = project.query("SELECT tbl, record, op, payload FROM change WHERE op<>4");
    while (rows.next()) {
        const RecordType *type = project.schema().type(rows.text(0));
        if (!type || !speaksOfBlobs(*type))
            continue;
        const auto entry = LogEntry::fromPayload(project.schema(), static_cast<ChangeOp>(rows.number(2)),
                                                 *type, rows.uuid(1), rows.bytes(3));
        if (!entry)
            continue;
        for (const Row &row : {entry->before, entry->after}) {
            Originals old;
            take(project, *type, row, false, old);
            originals.merge(old); // what a record still speaks of is told by that
        }
    }
}

// Whether the words of a text hold names, or ever did.
bool textEverHeld(const Project &project, const Uuid &text, const NameFinder &finder,
                  const WordRewrite &rewrite)
{
    const auto row = project.find(Id<Text>(text));
    if (row && finder.finds(QString::fromUtf8(row->body)))
        return true;
    Statement changes = project.query("SELECT op, payload FROM change WHERE record=?");
    changes.bind(0, text);
    while (changes.next()) {
        bool held = false;
        WordRewrite::eachWord(changes.bytes(1),
                              [&](const QString &words) { held = held || finder.finds(words); });
        const auto entry = LogEntry::fromPayload(project.schema(), static_cast<ChangeOp>(changes.number(0)),
                                                 project.schema().textType(), text, changes.bytes(1));
        for (const Row &told : entry ? std::vector<Row>{entry->before, entry->after} : std::vector<Row>()) {
            for (const Value &value : told) {
                const QByteArray *hash = std::get_if<QByteArray>(&value);
                held = held
                    || (hash && hash->size() == 32
                        && rewrite.touches(project.blob(*hash).value_or(QByteArray())));
            }
        }
        if (held)
            return true;
    }
    return false;
}

// What a word processor or spreadsheet wrote: zip, rtf and the old binary formats.
bool office(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("{\\rtf")
        || bytes.startsWith("\xD0\xCF\x11\xE0");
}

// As UTF-16, in which properties are often written.
bool wideBytesHold(const QByteArray &bytes, const std::vector<RealName> &names)
{
    const auto has = [&bytes](const QString &name, QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
        return bytes.contains(QByteArray(encoder.encode(name)));
    };
    return std::ranges::any_of(names, [&has](const RealName &name) {
        return has(name.name, QStringConverter::Utf16LE) || has(name.name, QStringConverter::Utf16BE);
    });
}

bool bytesHold(const QByteArray &bytes, const NameFinder &finder)
{
    std::vector<RealName> telling = finder.names();
    std::erase_if(telling, [](const RealName &name) { return name.name.size() < TellingCharacters; });
    const NameFinder longer(telling);
    return longer.finds(QString::fromLatin1(bytes)) || longer.finds(QString::fromUtf8(bytes))
        || wideBytesHold(bytes, telling);
}

// A PDF may begin with other bytes than its own, as those of a mail.
bool isPdf(const QByteArray &bytes, const QString &file)
{
    return formatOf(bytes, file) == FileFormat::Pdf;
}

// Files that a PDF carries along are nowhere read. What says so mostly stands in the open, also where the
// rest is packed or locked; where it is packed too, the reading process tells.
bool carriesFiles(const QByteArray &bytes, const QString &file)
{
    return isPdf(bytes, file) && bytes.contains("/EmbeddedFile");
}

// A PDF that cannot be looked into, as it is locked or damaged, may hold any name, and so may a file in it. A
// picture has its words in the open.
bool otherWordsHold(const QByteArray &bytes, const QString &file, const NameFinder &finder)
{
    const auto words = otherWordsIn(bytes, file);
    if (!words)
        return isPdf(bytes, file);
    return words->carriesFiles
        || std::ranges::any_of(words->words, [&](const QString &one) { return finder.finds(one); });
}

bool fileHolds(const QByteArray &bytes, const KeptOriginal &original, const NameFinder &finder,
               FilesWithNames &known)
{
    if (const auto looked = known.find(original.told.hash); looked != known.end())
        return looked->second;
    const QString &file = original.told.file;
    const bool holds =
        carriesFiles(bytes, file) || bytesHold(bytes, finder) || otherWordsHold(bytes, file, finder);
    known.emplace(original.told.hash, holds);
    return holds;
}

} // namespace

std::map<QByteArray, KeptOriginal> originalsIn(const Project &project)
{
    Originals originals;
    for (const RecordType *type : project.schema().types()) {
        if (!speaksOfBlobs(*type))
            continue;
        for (const Row &row : project.rows(*type))
            take(project, *type, row, true, originals);
    }
    takeFromHistory(project, originals);
    Statement sizes = project.query("SELECT hash, bytes FROM blob");
    while (sizes.next()) {
        const auto known = originals.find(sizes.bytes(0));
        if (known != originals.end())
            known->second.told.bytes = sizes.integer(1);
    }
    std::erase_if(originals, [&](const auto &entry) { return !project.blob(entry.first); });
    return originals;
}

bool holdsNames(const Project &project, const KeptOriginal &original, const NameFinder &finder,
                FilesWithNames &known)
{
    const QByteArray bytes = project.blob(original.told.hash).value_or(QByteArray());
    const FileFormat format = formatOf(bytes, original.told.file);
    if (office(bytes))
        return true;
    const WordRewrite rewrite([&finder](const QString &words) { return finder.standIns(words); });
    if (std::ranges::any_of(original.texts,
                            [&](const Uuid &text) { return textEverHeld(project, text, finder, rewrite); }))
        return true;
    if (format == FileFormat::Pdf || format == FileFormat::Picture || format == FileFormat::Unknown)
        return !original.shown || fileHolds(bytes, original, finder, known);
    const auto decoded = decodeText({bytes, original.told.file, {}});
    return !decoded || finder.finds(QString::fromUtf8(decoded->utf8)) || rewrite.touches(bytes);
}

} // namespace partsong
