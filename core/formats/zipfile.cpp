// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/zipfile.h"

#include "core/base/tr.h"

#include <KZip>

#include <QBuffer>
#include <QDateTime>

#include <array>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// KArchive asks the system who we are, to own the entries of a new archive: it opens /etc/passwd and asks
// name services. Reading needs no owner, and a reader of strangers' files should open nothing.
class NobodysZip : public KZip {
public:
    using KZip::KZip;

protected:
    bool openArchive(QIODevice::OpenMode mode) override
    {
        setRootDir(new KArchiveDirectory(this, u"/"_s, 0755, QDateTime(), {}, {}, {}));
        return KZip::openArchive(mode);
    }
};

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

// The CRC-32 of zip (PKWARE APPNOTE 4.4.7).
quint32 crc32(const QByteArray &bytes)
{
    static constexpr auto table = makeCrcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

// Lists the members below a folder; false when there are too many.
bool listMembers(const KArchiveDirectory &folder, const QString &path, int depth, QStringList &members)
{
    for (const QString &name : folder.entries()) {
        const KArchiveEntry *entry = folder.entry(name);
        if (entry == nullptr)
            continue;
        if (members.size() >= ZipFile::MaxMembers || depth > 32)
            return false;
        if (entry->isDirectory()) {
            if (!listMembers(*static_cast<const KArchiveDirectory *>(entry), path + name + u'/', depth + 1,
                             members))
                return false;
        } else if (entry->symLinkTarget().isEmpty()) {
            members.append(path + name);
        }
    }
    return true;
}

Error bomb(const QString &fileName)
{
    return {ErrorKind::TooLarge,
            Tr::tr("“%1” unpacks to far more than any real document, so it was not read.").arg(fileName),
            {},
            {},
            {}};
}

} // namespace

ZipFile::ZipFile(const QString &fileName) : m_fileName(fileName), m_buffer(std::make_unique<QBuffer>()) { }
ZipFile::ZipFile(ZipFile &&) noexcept = default;
ZipFile::~ZipFile()
{
    m_zip.reset(); // it reads from the buffer
}

Result<ZipFile> ZipFile::open(const QByteArray &bytes, const QString &fileName)
{
    ZipFile file(fileName);
    file.m_buffer->setData(bytes);
    file.m_buffer->open(QIODevice::ReadOnly);
    file.m_zip = std::make_unique<NobodysZip>(file.m_buffer.get());
    if (!file.m_zip->open(QIODevice::ReadOnly) || file.m_zip->directory() == nullptr)
        return std::unexpected(damagedFile(fileName, file.m_zip->errorString()));
    if (!listMembers(*file.m_zip->directory(), {}, 0, file.m_members))
        return std::unexpected(bomb(fileName));
    return file;
}

bool ZipFile::has(const QString &member) const
{
    return m_members.contains(member);
}

Result<QByteArray> ZipFile::read(const QString &member) const
{
    const KArchiveEntry *entry = m_zip->directory()->entry(member);
    if (entry == nullptr || !entry->isFile())
        return failure(ErrorKind::NotFound, damagedFile(m_fileName).message, u"no member "_s + member);
    const auto *file = static_cast<const KZipFileEntry *>(entry);
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device || !device->isOpen())
        return std::unexpected(damagedFile(m_fileName, u"cannot unpack "_s + member));
    const qint64 packed = std::clamp<qint64>(file->compressedSize(), 1, m_buffer->size());
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (;;) {
        const qint64 count = device->read(piece.data(), piece.size());
        if (count < 0)
            return std::unexpected(damagedFile(m_fileName, u"cannot unpack "_s + member));
        if (count == 0)
            break;
        bytes.append(piece.constData(), count);
        if (bytes.size() > MaxMember || (bytes.size() > RatioFrom && bytes.size() / packed > MaxRatio))
            return std::unexpected(bomb(m_fileName));
    }
    if (bytes.size() != file->size() || crc32(bytes) != static_cast<quint32>(file->crc32()))
        return std::unexpected(damagedFile(m_fileName, u"wrong checksum of "_s + member));
    return bytes;
}

Error damagedFile(const QString &fileName, const QString &detail)
{
    return {ErrorKind::Damaged,
            Tr::tr("“%1” is damaged or not complete. Copy it again, or open it in its own program and save "
                   "it again.")
                .arg(fileName),
            detail,
            {},
            {}};
}

bool looksLikeOle(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Error oleFile(const QByteArray &bytes, const QString &fileName)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray stream(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    if (bytes.contains(stream)) {
        return {
            ErrorKind::Encrypted,
            Tr::tr(
                "“%1” is locked with a password. Open it in its own program, take the password off, save it "
                "and import it again.")
                .arg(fileName),
            {},
            {},
            {}};
    }
    return {ErrorKind::Format,
            Tr::tr("“%1” is in the old Word format. Save it as docx and import that.").arg(fileName),
            {},
            {},
            {}};
}

} // namespace partsong
