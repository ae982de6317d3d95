// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/documentcodec.h"

#include "core/formats/readdocument.h"

#include <QUtf8StringView>

namespace partsong {

namespace {

constexpr quint64 Version = 1;

// Numbers are written seven bits at a time, the sign in the lowest bit, so that small ones take one byte.
class Writer {
public:
    void number(qint64 value)
    {
        auto bits = (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
        for (; bits >= 0x80; bits >>= 7)
            bytes.append(static_cast<char>(bits | 0x80));
        bytes.append(static_cast<char>(bits));
    }
    void data(const QByteArray &value)
    {
        number(value.size());
        bytes.append(value);
    }
    void text(const QString &value) { data(value.toUtf8()); }
    void time(const std::optional<qint64> &value)
    {
        number(value ? 1 : 0);
        if (value)
            number(*value);
    }
    void range(const TextRange &value)
    {
        number(value.start);
        number(value.length());
    }

    QByteArray bytes;
};

// Once something is wrong, everything after reads as nothing.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) { }

    bool whole() const { return m_good && m_at == m_bytes.size(); }
    bool good() const { return m_good; }

    qint64 number()
    {
        quint64 bits = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (!m_good || m_at >= m_bytes.size())
                return fail();
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            bits |= static_cast<quint64>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                return static_cast<qint64>(bits >> 1) ^ -static_cast<qint64>(bits & 1);
        }
        return fail();
    }
    int small()
    {
        const qint64 value = number();
        if (value < INT_MIN / 2 || value > INT_MAX / 2)
            return static_cast<int>(fail());
        return static_cast<int>(value);
    }
    // How many entries follow; each takes at least a byte, so there cannot be more than bytes left.
    qsizetype count()
    {
        const qint64 value = number();
        if (value < 0 || value > m_bytes.size() - m_at)
            return fail();
        return value;
    }
    QByteArray data()
    {
        const qsizetype size = count();
        const QByteArray value = m_bytes.sliced(m_at, size).toByteArray();
        m_at += size;
        return value;
    }
    QString text()
    {
        const QByteArray value = data();
        if (!QUtf8StringView(value).isValidUtf8())
            fail();
        return QString::fromUtf8(value);
    }
    std::optional<qint64> time()
    {
        if (number() == 0)
            return std::nullopt;
        return number();
    }
    TextRange range()
    {
        const int start = small();
        const int length = small();
        return {start, start + length};
    }
    qint64 fail()
    {
        m_good = false;
        m_at = m_bytes.size();
        return 0;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

void write(Writer &out, const ReadTurn &turn)
{
    out.text(turn.speaker);
    out.range(turn.range);
    out.time(turn.from);
    out.time(turn.to);
    out.number(turn.cues.size());
    for (const ReadCue &cue : turn.cues) {
        out.range(cue.range);
        out.time(cue.from);
        out.time(cue.to);
    }
}

ReadTurn readTurn(Reader &in)
{
    ReadTurn turn;
    turn.speaker = in.text();
    turn.range = in.range();
    turn.from = in.time();
    turn.to = in.time();
    for (qsizetype left = in.count(); left > 0 && in.good(); --left) {
        ReadCue cue;
        cue.range = in.range();
        cue.from = in.time();
        cue.to = in.time();
        turn.cues.append(cue);
    }
    return turn;
}

void write(Writer &out, const ReadDocument &document)
{
    out.data(document.text);
    out.text(document.encoding);
    out.text(document.language);
    out.number(document.pdf ? 1 : 0);
    out.number(document.pages);
    out.number(document.issues.size());
    for (const ReadIssue &issue : document.issues) {
        out.text(issue.kind);
        out.text(issue.text);
    }
    out.number(document.styles.size());
    for (const ReadStyle &style : document.styles) {
        out.range(style.range);
        out.number(static_cast<int>(style.style));
        out.number(style.level);
    }
    out.number(document.turns.size());
    for (const ReadTurn &turn : document.turns)
        write(out, turn);
}

ReadStyle readStyle(Reader &in)
{
    ReadStyle style;
    style.range = in.range();
    const int kind = in.small();
    if (kind < 0 || kind > static_cast<int>(Style::Table))
        in.fail();
    style.style = static_cast<Style>(kind);
    style.level = in.small();
    return style;
}

ReadDocument readDocumentFrom(Reader &in)
{
    ReadDocument document;
    document.text = in.data();
    document.encoding = in.text();
    document.language = in.text();
    document.pdf = in.number() != 0;
    document.pages = in.small();
    for (qsizetype left = in.count(); left > 0 && in.good(); --left) {
        const QString kind = in.text();
        document.issues.append({kind, in.text()});
    }
    for (qsizetype left = in.count(); left > 0 && in.good(); --left)
        document.styles.append(readStyle(in));
    for (qsizetype left = in.count(); left > 0 && in.good(); --left)
        document.turns.append(readTurn(in));
    return document;
}

} // namespace

QByteArray encodedRequest(const ReadInput &input)
{
    Writer out;
    out.number(Version);
    out.text(input.fileName);
    out.text(input.options.encoding);
    out.text(input.options.password);
    out.data(input.bytes);
    return out.bytes;
}

std::optional<ReadInput> decodedRequest(QByteArrayView bytes)
{
    Reader in(bytes);
    if (in.number() != Version)
        return std::nullopt;
    ReadInput input;
    input.fileName = in.text();
    input.options.encoding = in.text();
    input.options.password = in.text();
    input.bytes = in.data();
    return in.whole() ? std::optional(input) : std::nullopt;
}

QByteArray encodedAnswer(const Result<ReadDocument> &answer)
{
    Writer out;
    out.number(Version);
    out.number(answer ? 1 : 0);
    if (answer) {
        write(out, *answer);
    } else {
        out.number(static_cast<int>(answer.error().kind));
        out.text(answer.error().message);
        out.text(answer.error().detail);
    }
    return out.bytes;
}

std::optional<Result<ReadDocument>> decodedAnswer(QByteArrayView bytes)
{
    Reader in(bytes);
    if (in.number() != Version)
        return std::nullopt;
    if (in.number() != 0) {
        ReadDocument document = readDocumentFrom(in);
        if (!in.whole() || !soundDocument(document))
            return std::nullopt;
        return document;
    }
    const int kind = in.small();
    Error error;
    error.message = in.text();
    error.detail = in.text();
    if (!in.whole() || kind < 0 || kind > static_cast<int>(ErrorKind::Cancelled))
        return std::nullopt;
    error.kind = static_cast<ErrorKind>(kind);
    return std::unexpected(error);
}

QByteArray frameHead(qint64 length)
{
    QByteArray head;
    for (int i = 0; i < FrameHead; ++i)
        head.append(static_cast<char>(length >> (8 * i)));
    return head;
}

qint64 frameLength(QByteArrayView head)
{
    if (head.size() < FrameHead)
        return -1;
    quint64 length = 0;
    for (int i = 0; i < FrameHead; ++i)
        length |= static_cast<quint64>(static_cast<unsigned char>(head[i])) << (8 * i);
    return length <= static_cast<quint64>(LargestFrame) ? static_cast<qint64>(length) : -1;
}

} // namespace partsong
