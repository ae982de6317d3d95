// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/sealedstream.h"

#include "core/base/tr.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>

#include <sodium.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Magic("PARTSONG KEY\n");
constexpr quint8 Version = 1;
constexpr quint8 Argon2id = 1;
// What a file may ask of the machine that opens it: it may come from a stranger.
constexpr quint64 MostOperations = 16;
constexpr quint64 MostMemory = 1024ULL * 1024 * 1024;
constexpr auto Overhead = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr qsizetype LargestMessage = 64 * 1024 * 1024;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Error about(ErrorKind kind, const QString &sentence, const QString &path, const QString &detail = {})
{
    return {kind, sentence.arg(QFileInfo(path).fileName()), detail, {}, {}};
}

Error damaged(const QString &path)
{
    return about(ErrorKind::Damaged,
                 Tr::tr("The key file “%1” is damaged: it was changed or cut short. Use a copy of it."),
                 path);
}

Error cannotWrite(const QString &path, const QFile &file)
{
    return {ErrorKind::Io,
            Tr::tr("The key file could not be written to “%1”. Check that there is room and that you may "
                   "write there.")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
            file.errorString(),
            {},
            {}};
}

} // namespace

struct SealedStream::Secrets {
    unsigned char key[crypto_secretstream_xchacha20poly1305_KEYBYTES] = {};
    crypto_secretstream_xchacha20poly1305_state state = {};

    ~Secrets()
    {
        sodium_memzero(key, sizeof key);
        sodium_memzero(&state, sizeof state);
    }
};

SealedStream::SealedStream(const QString &path) : m_file(path), m_secrets(std::make_unique<Secrets>()) { }

SealedStream::~SealedStream() = default;

// The passphrase in one form, whatever keyboard it came from.
Status SealedStream::deriveKey(const QString &passphrase)
{
    if (sodium_init() < 0)
        return failure(ErrorKind::Io, Tr::tr("The library that seals files (libsodium) does not work here."));
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int derived = crypto_pwhash(m_secrets->key, sizeof m_secrets->key, words.constData(),
                                      static_cast<unsigned long long>(words.size()),
                                      bytesOf(std::as_const(m_salt)), m_hardness.operations,
                                      static_cast<size_t>(m_hardness.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), static_cast<size_t>(words.size()));
    if (derived != 0)
        return failure(ErrorKind::Io,
                       Tr::tr("There is not enough memory to work with a key file. Close other programs."));
    return {};
}

QByteArray SealedStream::header() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData(Magic.data(), static_cast<int>(Magic.size()));
    stream << Version << Argon2id << m_hardness.operations << m_hardness.memory;
    return bytes + m_salt + m_begin;
}

Result<std::unique_ptr<SealedStream>> SealedStream::create(const QString &path, const QString &passphrase,
                                                           const KeyHardness &hardness)
{
    std::unique_ptr<SealedStream> stream(new SealedStream(path));
    stream->m_hardness = hardness.operations != 0
        ? hardness
        : KeyHardness{crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
    stream->m_salt.resize(crypto_pwhash_SALTBYTES);
    stream->m_begin.resize(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (sodium_init() >= 0)
        randombytes_buf(stream->m_salt.data(), static_cast<size_t>(stream->m_salt.size()));
    if (Status derived = stream->deriveKey(passphrase); !derived)
        return std::unexpected(derived.error());
    crypto_secretstream_xchacha20poly1305_init_push(&stream->m_secrets->state, bytesOf(stream->m_begin),
                                                    stream->m_secrets->key);
    if (!stream->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return std::unexpected(cannotWrite(path, stream->m_file));
    stream->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (stream->m_file.write(stream->header()) < 0)
        return std::unexpected(cannotWrite(path, stream->m_file));
    return stream;
}

Result<std::unique_ptr<SealedStream>> SealedStream::open(const QString &path, const QString &passphrase)
{
    if (!QFileInfo::exists(path))
        return std::unexpected(
            about(ErrorKind::NotFound, Tr::tr("“%1” is not there. Check the name and the folder."), path));
    if (!QFileInfo(path).isFile())
        return std::unexpected(about(ErrorKind::NotAFile, Tr::tr("“%1” is a folder, not a key file."), path));
    std::unique_ptr<SealedStream> stream(new SealedStream(path));
    if (!stream->m_file.open(QIODevice::ReadOnly))
        return std::unexpected(
            about(ErrorKind::Io, Tr::tr("“%1” could not be read. Check that you may open it."), path));
    if (stream->m_file.read(Magic.size()) != Magic)
        return std::unexpected(
            about(ErrorKind::Foreign, Tr::tr("“%1” is not a key file of Partsong."), path));
    QDataStream head(&stream->m_file);
    head.setByteOrder(QDataStream::LittleEndian);
    quint8 version = 0;
    quint8 derivation = 0;
    head >> version >> derivation >> stream->m_hardness.operations >> stream->m_hardness.memory;
    stream->m_salt = stream->m_file.read(crypto_pwhash_SALTBYTES);
    stream->m_begin = stream->m_file.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (version > Version)
        return std::unexpected(
            about(ErrorKind::Newer,
                  Tr::tr("“%1” was made by a newer version of Partsong. Install the newest "
                         "version to open it."),
                  path));
    const bool whole = stream->m_begin.size() == crypto_secretstream_xchacha20poly1305_HEADERBYTES;
    if (!whole || version != Version || derivation != Argon2id
        || stream->m_hardness.operations < crypto_pwhash_OPSLIMIT_MIN
        || stream->m_hardness.operations > MostOperations
        || stream->m_hardness.memory < crypto_pwhash_MEMLIMIT_MIN || stream->m_hardness.memory > MostMemory)
        return std::unexpected(damaged(path));
    if (Status derived = stream->deriveKey(passphrase); !derived)
        return std::unexpected(derived.error());
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &stream->m_secrets->state, bytesOf(std::as_const(stream->m_begin)), stream->m_secrets->key)
        != 0)
        return std::unexpected(damaged(path));
    return stream;
}

// The first message is sealed together with the header, so that neither can be exchanged.
Status SealedStream::write(const QByteArray &message, bool last)
{
    const QByteArray with = m_first ? header() : QByteArray();
    m_first = false;
    QByteArray sealed(message.size() + Overhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_secrets->state, bytesOf(sealed), nullptr, bytesOf(message),
                                               static_cast<unsigned long long>(message.size()), bytesOf(with),
                                               static_cast<unsigned long long>(with.size()),
                                               last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                    : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    QByteArray length;
    QDataStream stream(&length, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << static_cast<quint32>(sealed.size());
    const bool written = m_file.write(length) == length.size() && m_file.write(sealed) == sealed.size();
    if (!written || (last && !m_file.flush()))
        return std::unexpected(cannotWrite(m_file.fileName(), m_file));
    return {};
}

Result<QByteArray> SealedStream::read(bool &last)
{
    const QByteArray with = m_first ? header() : QByteArray();
    QDataStream stream(&m_file);
    stream.setByteOrder(QDataStream::LittleEndian);
    quint32 length = 0;
    stream >> length;
    if (length < Overhead || length > LargestMessage + Overhead || length > m_file.bytesAvailable())
        return std::unexpected(damaged(m_file.fileName()));
    const QByteArray sealed = m_file.read(length);
    QByteArray message(sealed.size() - Overhead, Qt::Uninitialized);
    unsigned char tag = 0;
    const int opened = crypto_secretstream_xchacha20poly1305_pull(
        &m_secrets->state, bytesOf(message), nullptr, &tag, bytesOf(sealed),
        static_cast<unsigned long long>(sealed.size()), bytesOf(with),
        static_cast<unsigned long long>(with.size()));
    if (opened != 0 && m_first)
        return std::unexpected(
            about(ErrorKind::Encrypted,
                  Tr::tr("The passphrase does not open the key file “%1”. Check it, and use "
                         "another copy of the file if it is right."),
                  m_file.fileName()));
    if (opened != 0)
        return std::unexpected(damaged(m_file.fileName()));
    m_first = false;
    last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return message;
}

} // namespace partsong
