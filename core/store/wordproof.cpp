// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordproof.h"

#include "core/base/tr.h"
#include "core/store/project.h"
#include "core/store/schema.h"

#include <QFileInfo>
#include <QStringConverter>

#include <cstring>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int StretchBytes = 4 * 1024 * 1024;
// In so few bytes a word comes about by chance in pictures and hashes: it counts between letters alone.
constexpr qsizetype TellingBytes = 5;

quint16 firstTwo(const char *bytes)
{
    quint16 two = 0;
    std::memcpy(&two, bytes, sizeof two);
    return two;
}

bool letterOrDigit(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code >= '0' && code <= '9') || ((code | 0x20) >= 'a' && (code | 0x20) <= 'z');
}

bool printable(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x20 || code == '\n' || code == '\t';
}

} // namespace

WordProof::WordProof(const Project &project, const WordsToPurge &purged)
    : m_project(project), m_purged(purged), m_rewrite(purged.find)
{
    for (const WordPlace &place : purged.kept)
        m_keptCells.insert({place.record, place.column});
    for (const QString &words : purged.words) {
        addPattern(words.normalized(QString::NormalizationForm_C));
        if (words.normalized(QString::NormalizationForm_D) != words.normalized(QString::NormalizationForm_C))
            addPattern(words.normalized(QString::NormalizationForm_D));
    }
}

void WordProof::addPattern(const QString &words)
{
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(words);
        if (bytes.size() < 2)
            continue;
        m_byStart[firstTwo(bytes.constData())].push_back(m_patterns.size());
        m_starts.set(firstTwo(bytes.constData()));
        m_longest = std::max(m_longest, bytes.size());
        m_patterns.push_back({bytes, encoding == QStringConverter::Utf8});
    }
}

Status WordProof::run() const
{
    QString left = leftInCells();
    if (left.isEmpty())
        left = leftInBlobs();
    if (left.isEmpty()) {
        std::set<size_t> found = foundInFile();
        if (!found.empty())
            forgetWhatStays(found);
        if (!found.empty())
            left = u"the bytes of the file"_s;
    }
    if (left.isEmpty())
        return {};
    return failure(ErrorKind::Damaged,
                   Tr::tr("Some of the sealed names can still be found in “%1”. Check the study and seal "
                          "them again.")
                       .arg(QFileInfo(m_project.path()).fileName()),
                   u"left in %1"_s.arg(left));
}

QStringList WordProof::tables() const
{
    QStringList names;
    Statement rows = m_project.query("SELECT name FROM sqlite_schema WHERE type='table'");
    while (rows.next())
        names << rows.text(0);
    return names;
}

// The table in which a word is left, or "".
QString WordProof::leftInCells() const
{
    for (const QString &table : tables()) {
        if (const QString left = table == "blobchunk"_L1 ? QString() : leftIn(table); !left.isEmpty())
            return left;
    }
    return {};
}

QString WordProof::leftIn(const QString &table) const
{
    QByteArrayList names;
    {
        Statement columns = m_project.query("SELECT name FROM pragma_table_info(?)");
        columns.bind(0, table);
        while (columns.next())
            names << columns.text(0).toUtf8();
    }
    const bool history = table == "change"_L1;
    Statement rows = m_project.query(history ? QByteArray("SELECT payload, tbl FROM change")
                                             : "SELECT * FROM \"" + table.toUtf8() + '"');
    while (rows.next()) {
        if (history && leftInChange(rows))
            return table;
        for (int i = 0; !history && i < rows.columns(); ++i) {
            const Value value = rows.value(i);
            const auto *words = std::get_if<QString>(&value);
            if (words && m_rewrite.touches(*words) && !exempt(table, rows.uuid(0), names.value(i)))
                return table + u'.' + QString::fromUtf8(names.value(i));
        }
    }
    return {};
}

bool WordProof::leftInChange(const Statement &row) const
{
    const RecordType *type = m_project.schema().type(row.text(1));
    if (type && std::ranges::contains(m_purged.spared, type))
        return false;
    bool left = false;
    WordRewrite::eachWord(row.bytes(0),
                          [&](const QString &words) { left = left || m_rewrite.touches(words); });
    return left;
}

// Who is in the team stays, and what was looked at and kept.
bool WordProof::exempt(const QString &table, const Uuid &record, const QByteArray &column) const
{
    if (table == "step"_L1 && column == "personname")
        return true;
    const RecordType *type = m_project.schema().type(table);
    if (!type)
        return false;
    const int index = type->indexOf(column.constData());
    return std::ranges::contains(m_purged.spared, type) || m_keptCells.contains({record, index})
        || (index >= 0 && !holdsWords(type->columns[static_cast<size_t>(index)].role));
}

QString WordProof::leftInBlobs() const
{
    std::vector<QByteArray> hashes;
    {
        Statement rows = m_project.query("SELECT hash FROM blob");
        while (rows.next())
            hashes.push_back(rows.bytes(0));
    }
    for (const QByteArray &hash : hashes) {
        if (m_rewrite.touches(m_project.blob(hash).value_or(QByteArray())))
            return u"blob "_s + QString::fromLatin1(hash.toHex());
    }
    return {};
}

bool WordProof::standsIn(QByteArrayView bytes, qsizetype at, const Pattern &pattern) const
{
    if (!bytes.sliced(at).startsWith(pattern.bytes))
        return false;
    if (!pattern.utf8)
        return true;
    const qsizetype end = at + pattern.bytes.size();
    const char before = at > 0 ? bytes[at - 1] : ' ';
    const char after = end < bytes.size() ? bytes[end] : ' ';
    if (pattern.bytes.size() < TellingBytes && !(printable(before) && printable(after)))
        return false;
    return !letterOrDigit(before) && !letterOrDigit(after);
}

void WordProof::scan(QByteArrayView bytes, std::set<size_t> &found) const
{
    for (qsizetype at = 0; at + 2 <= bytes.size(); ++at) {
        if (!m_starts.test(firstTwo(bytes.data() + at)))
            continue;
        for (const size_t candidate : m_byStart[firstTwo(bytes.data() + at)]) {
            if (!found.contains(candidate) && standsIn(bytes, at, m_patterns[candidate]))
                found.insert(candidate);
        }
    }
}

std::set<size_t> WordProof::foundInFile() const
{
    std::set<size_t> found;
    const Database &database = m_project.database();
    const qint64 end = database.fileBytes();
    for (qint64 from = 0; from < end; from += StretchBytes)
        scan(database.readFile(from, StretchBytes + static_cast<int>(m_longest) + 2), found);
    return found;
}

// Those that are part of something that stays: the name of who is in the team, a longer word, a picture.
void WordProof::forgetWhatStays(std::set<size_t> &found) const
{
    for (const QString &table : tables()) {
        Statement rows = m_project.query("SELECT * FROM \"" + table.toUtf8() + '"');
        while (rows.next() && !found.empty()) {
            for (int i = 0; i < rows.columns(); ++i) {
                const QByteArrayView bytes = rows.bytesView(i);
                std::erase_if(found, [&](size_t one) { return bytes.contains(m_patterns[one].bytes); });
            }
        }
    }
}

} // namespace partsong
