// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/encoding.h"

#include "core/base/tr.h"

#include <KEncodingProber>

#include <QStringDecoder>
#include <QUtf8StringView>

#include <array>
#include <optional>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// How many bytes from here form one valid code point; 0 where they do not, and then `bad` bytes are to be
// replaced by one U+FFFD.
int validLength(const unsigned char *at, qsizetype left, int *bad)
{
    *bad = 1;
    const unsigned char lead = at[0];
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int i = 1; i < length; ++i) {
        unsigned char low = 0x80;
        unsigned char high = 0xBF;
        if (i == 1 && lead == 0xE0)
            low = 0xA0; // overlong
        if (i == 1 && lead == 0xED)
            high = 0x9F; // surrogates
        if (i == 1 && lead == 0xF0)
            low = 0x90;
        if (i == 1 && lead == 0xF4)
            high = 0x8F;
        if (i >= left || at[i] < low || at[i] > high)
            return 0;
        *bad = i + 1;
    }
    return length;
}

struct Utf8Census {
    int letters = 0; // valid sequences of several bytes
    int bad = 0;
};

Utf8Census censusOf(const QByteArray &bytes)
{
    Utf8Census census;
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size();) {
        int bad = 0;
        const int length = validLength(at + i, bytes.size() - i, &bad);
        census.letters += length > 1;
        census.bad += length == 0 ? bad : 0;
        i += length == 0 ? bad : length;
    }
    return census;
}

// UTF-16 without a BOM: zeros in every other byte only. Where they are few, the text is of another script
// than Latin, and the bytes beside them are of few kinds.
bool zerosOfUtf16(const QByteArray &bytes, qsizetype size, int highAt)
{
    std::array<bool, 256> kinds{};
    qsizetype zeros = 0;
    qsizetype strays = 0;
    for (qsizetype i = highAt; i < size; i += 2) {
        zeros += bytes[i] == '\0';
        kinds[static_cast<unsigned char>(bytes[i])] = true;
    }
    for (qsizetype i = 1 - highAt; i < size; i += 2)
        strays += bytes[i] == '\0';
    const bool mostlyLatin = zeros * 10 >= size / 2 * 4;
    const bool fewKinds = std::ranges::count(kinds, true) <= 8;
    return zeros >= 3 && zeros * 50 >= size / 2 && strays * 20 <= zeros && (mostlyLatin || fewKinds);
}

QByteArray utf16Name(const QByteArray &bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 1 << 16) & ~qsizetype(1);
    if (!QByteArrayView(bytes).first(size).contains('\0'))
        return {};
    if (zerosOfUtf16(bytes, size, 0))
        return "UTF-16BE";
    return zerosOfUtf16(bytes, size, 1) ? "UTF-16LE" : QByteArray();
}

struct Bom {
    QByteArray name;
    int length = 0;
};

Bom bomOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {"UTF-8", 3};
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)))
        return {"UTF-32LE", 4};
    if (bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return {"UTF-32BE", 4};
    if (bytes.startsWith("\xFF\xFE"))
        return {"UTF-16LE", 2};
    if (bytes.startsWith("\xFE\xFF"))
        return {"UTF-16BE", 2};
    return {};
}

ReadIssue replacedIssue(const QString &fileName, int count)
{
    return {u"replacedBytes"_s,
            Tr::tr("%n byte(s) of “%1” are not letters in its encoding; the sign � stands in their place.",
                   "", count)
                .arg(fileName)};
}

ReadIssue guessedIssue(const QString &fileName, const QString &encoding)
{
    return {
        u"encodingGuessed"_s,
        Tr::tr(
            "“%1” does not say how its letters are encoded; %2 was taken. If letters look wrong, import it "
            "again and choose the encoding.")
            .arg(fileName, encoding)};
}

DecodedText fromUtf8(const QByteArray &bytes, const QString &fileName)
{
    DecodedText decoded{bytes, u"UTF-8"_s, {}};
    if (QUtf8StringView(bytes).isValidUtf8())
        return decoded;
    int replaced = 0;
    decoded.utf8 = repairedUtf8(bytes, &replaced);
    decoded.issues.append(replacedIssue(fileName, replaced));
    return decoded;
}

// The windows encodings leave a few bytes undefined, which decoders hand through as C1 controls.
void replaceUndefined(QString &text)
{
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = QChar::ReplacementCharacter;
    }
}

// UTF-16 files may hold halves of letters; UTF-8 cannot.
void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

std::optional<DecodedText> fromNamed(const QByteArray &bytes, const QByteArray &name, const QString &fileName,
                                     bool guessed)
{
    QStringDecoder decoder(name.constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    replaceLoneSurrogates(text);
    if (guessed)
        replaceUndefined(text);
    if (text.startsWith(QChar::ByteOrderMark))
        text.removeFirst();
    DecodedText decoded;
    decoded.utf8 = text.toUtf8();
    const QByteArray known = decoder.name() != nullptr ? QByteArray(decoder.name()) : QByteArray();
    decoded.encoding = QString::fromLatin1(known.isEmpty() || name.startsWith("UTF") ? name : known);
    if (const auto bad = static_cast<int>(text.count(QChar::ReplacementCharacter)))
        decoded.issues.append(replacedIssue(fileName, bad));
    if (guessed)
        decoded.issues.prepend(guessedIssue(fileName, decoded.encoding));
    return decoded;
}

// An encoding older than Unicode. Where the prober is not sure, the one that Windows uses in western Europe.
DecodedText guessed(const ReadInput &input)
{
    KEncodingProber prober(KEncodingProber::Universal);
    prober.feed(QByteArrayView(input.bytes).first(std::min<qsizetype>(input.bytes.size(), 1 << 20)));
    const QByteArray name = prober.encoding();
    if (prober.confidence() >= 0.5F && !name.startsWith("UTF")) {
        auto decoded = fromNamed(input.bytes, name, input.fileName, true);
        if (decoded && decoded->issues.size() == 1)
            return *decoded;
    }
    return fromNamed(input.bytes, "windows-1252", input.fileName, true).value_or(DecodedText{});
}

Result<DecodedText> asAsked(const ReadInput &input, const Bom &bom)
{
    const QByteArray name = input.options.encoding.trimmed().toLatin1();
    if (name.compare("utf-8", Qt::CaseInsensitive) == 0 || name.compare("utf8", Qt::CaseInsensitive) == 0)
        return fromUtf8(bom.name == "UTF-8" ? input.bytes.sliced(3) : input.bytes, input.fileName);
    if (auto decoded = fromNamed(input.bytes, name, input.fileName, false))
        return *decoded;
    return failure(ErrorKind::Encoding,
                   Tr::tr("“%1” is not an encoding that Partsong knows; “%2” was not read. Try UTF-8 or "
                          "windows-1252.")
                       .arg(input.options.encoding, input.fileName));
}

} // namespace

QByteArray repairedUtf8(const QByteArray &bytes, int *replaced)
{
    QByteArray good;
    good.reserve(bytes.size());
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size();) {
        int bad = 0;
        const int length = validLength(at + i, bytes.size() - i, &bad);
        if (length > 0) {
            good.append(bytes.constData() + i, length);
            i += length;
        } else {
            good.append("\xEF\xBF\xBD");
            *replaced += bad;
            i += bad;
        }
    }
    return good;
}

Result<DecodedText> decodeText(const ReadInput &input, const QString &declared)
{
    const Bom bom = bomOf(input.bytes);
    if (!input.options.encoding.trimmed().isEmpty())
        return asAsked(input, bom);
    if (bom.name == "UTF-8")
        return fromUtf8(input.bytes.sliced(bom.length), input.fileName);
    if (!bom.name.isEmpty())
        return *fromNamed(input.bytes, bom.name, input.fileName, false);
    if (const QByteArray name = utf16Name(input.bytes); !name.isEmpty())
        return fromNamed(input.bytes, name, input.fileName, true).value_or(DecodedText{});
    if (QUtf8StringView(input.bytes).isValidUtf8())
        return DecodedText{input.bytes, u"UTF-8"_s, {}};
    if (!declared.isEmpty() && !declared.startsWith("utf"_L1, Qt::CaseInsensitive)) {
        if (auto decoded = fromNamed(input.bytes, declared.toLatin1(), input.fileName, false))
            return *decoded;
    }
    // A UTF-8 file with some broken letters stays UTF-8: another encoding would spoil all the others.
    const Utf8Census census = censusOf(input.bytes);
    if (census.letters > census.bad || !declared.isEmpty())
        return fromUtf8(input.bytes, input.fileName);
    return guessed(input);
}

QByteArray withPlainLineEnds(const QByteArray &text)
{
    if (!text.contains('\r'))
        return text;
    QByteArray plain = text;
    plain.replace("\r\n", "\n");
    plain.replace('\r', '\n');
    return plain;
}

Status refuseControls(const QByteArray &text, const QString &fileName)
{
    const bool control = std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\f') || byte == 0x7F;
    });
    if (!control)
        return {};
    return failure(ErrorKind::Format,
                   Tr::tr("“%1” holds control characters, so it is not plain text. Save it as text, Word, "
                          "OpenDocument or PDF and import that.")
                       .arg(fileName));
}

} // namespace partsong
