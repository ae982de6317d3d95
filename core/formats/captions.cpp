// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/captions.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/formats/encoding.h"
#include "core/formats/entities.h"
#include "core/formats/speakerlabel.h"
#include "core/formats/timecode.h"
#include "core/formats/utf8.h"

#include <QHash>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Arrow = "-->"_L1;

std::optional<qint64> timeOf(QStringView field)
{
    const QByteArray bytes = field.trimmed().toLatin1();
    const auto time = readTime(bytes.begin(), bytes.end(), true);
    const bool alone = time && (time->after == bytes.end() || *time->after == ' ' || *time->after == '\t');
    return alone ? std::optional(time->milliseconds) : std::nullopt;
}

// The payload of one caption while its markup is read.
class CaptionMarkup {
public:
    CaptionMarkup(QList<Caption> &captions, const Caption &times) : m_captions(captions), m_current(times) { }

    void read(QStringView payload);

private:
    bool tag(QStringView inside);
    void flush();
    void startSpeaker(const QString &name);

    QList<Caption> &m_captions;
    Caption m_current;
};

void CaptionMarkup::flush()
{
    m_current.words = m_current.words.trimmed();
    if (!m_current.words.isEmpty())
        m_captions.append(m_current);
    m_current.words.clear();
}

void CaptionMarkup::startSpeaker(const QString &name)
{
    flush();
    m_current.speaker = name;
}

// Only markup that the formats know is markup: transcribers write <[?]> and <laughs> as words.
bool CaptionMarkup::tag(QStringView inside)
{
    const bool closes = inside.startsWith(u'/');
    const QStringView rest = closes ? inside.sliced(1) : inside;
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != u' ' && rest[end] != u'.' && rest[end] != u'\t'
           && rest[end] != u'\n')
        ++end;
    const QString name = rest.first(end).toString().toLower();
    if (name == u"v"_s) {
        const qsizetype blank = rest.indexOf(u' ');
        startSpeaker(closes || blank < 0 ? QString() : withoutEntities(rest.sliced(blank)).simplified());
        return true;
    }
    static const QStringList known{u"c"_s,    u"i"_s,  u"b"_s,    u"u"_s,   u"s"_s,
                                   u"ruby"_s, u"rt"_s, u"lang"_s, u"font"_s};
    return known.contains(name) || timeOf(rest).has_value();
}

void CaptionMarkup::read(QStringView payload)
{
    for (qsizetype at = 0; at < payload.size();) {
        const QChar c = payload[at];
        if (c == u'<') {
            const qsizetype close =
                payload.sliced(at, std::min<qsizetype>(payload.size() - at, 400)).indexOf(u'>');
            if (close > 0 && tag(payload.sliced(at + 1, close - 1))) {
                at += close + 1;
                continue;
            }
        } else if (c == u'&') {
            if (const QString letters = readEntity(payload, at); !letters.isEmpty()) {
                m_current.words += letters;
                continue;
            }
        } else if (c == u'{' && payload.sliced(at).startsWith("{\\an"_L1)) { // SRT's place on the screen
            const qsizetype close =
                payload.sliced(at, std::min<qsizetype>(payload.size() - at, 16)).indexOf(u'}');
            if (close > 0) {
                at += close + 1;
                continue;
            }
        }
        m_current.words += c == u'\n' ? QChar(u' ') : c;
        ++at;
    }
    flush();
}

// Collects the lines of captions. A line with an arrow begins one, even where the blank line before it is
// missing.
class CaptionBlocks {
public:
    explicit CaptionBlocks(QList<Caption> &captions) : m_captions(captions) { }

    void line(QStringView line);
    void end();
    int badTimes() const { return m_badTimes; }

private:
    void begin(QStringView times, qsizetype arrow);

    QList<Caption> &m_captions;
    Caption m_times;
    QStringList m_payload;
    bool m_inCaption = false;
    int m_badTimes = 0;
};

void CaptionBlocks::begin(QStringView times, qsizetype arrow)
{
    // The line before may be this caption's number, caught as words of the last one.
    bool number = false;
    if (m_inCaption && !m_payload.isEmpty())
        m_payload.last().toUInt(&number);
    if (number)
        m_payload.removeLast();
    end();
    m_times = {};
    m_times.from = timeOf(times.first(arrow));
    m_times.to = timeOf(times.sliced(arrow + 3));
    if (!m_times.from || !m_times.to || *m_times.to < *m_times.from) {
        ++m_badTimes;
        m_times.to.reset();
    }
    m_inCaption = true;
}

void CaptionBlocks::line(QStringView line)
{
    if (const qsizetype arrow = line.indexOf(Arrow); arrow >= 0)
        begin(line, arrow);
    else if (line.trimmed().isEmpty())
        end();
    else if (m_inCaption)
        m_payload.append(line.trimmed().toString());
}

void CaptionBlocks::end()
{
    if (m_inCaption && !m_payload.isEmpty())
        CaptionMarkup(m_captions, m_times).read(m_payload.join(u'\n'));
    m_payload.clear();
    m_inCaption = false;
}

struct ZoomLabel {
    QString name;
    qsizetype after = 0;
    bool capital = false;
    int words = 0;
};

std::optional<ZoomLabel> zoomLabel(const QString &words)
{
    const QByteArray utf8 = words.first(std::min<qsizetype>(words.size(), 100)).toUtf8();
    const auto label = readSpeakerLabel(utf8.begin(), utf8.end());
    if (!label || label->from)
        return std::nullopt;
    const auto after = QString::fromUtf8(QByteArrayView(utf8).first(label->after - utf8.begin())).size();
    return ZoomLabel{QString::fromUtf8(label->name).simplified(), after, label->capital, label->words};
}

QString languageOf(const QString &text)
{
    const qsizetype end = text.indexOf("\n\n"_L1);
    for (const QStringView line : QStringView(text).first(std::max<qsizetype>(end, 0)).split(u'\n')) {
        if (line.startsWith("Language:"_L1))
            return line.sliced(9).trimmed().toString();
    }
    return {};
}

} // namespace

QList<Caption> readCaptions(const QString &text, int *badTimes)
{
    QList<Caption> captions;
    CaptionBlocks blocks(captions);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        blocks.line(QStringView(text).sliced(at, end - at));
        at = end + 1;
    }
    blocks.end();
    *badTimes = blocks.badTimes();
    return captions;
}

void nameSpeakers(QList<Caption> &captions)
{
    QList<std::optional<ZoomLabel>> labels;
    QHash<QString, int> seen;
    int capitals = 0;
    int labelled = 0;
    for (const Caption &caption : captions) {
        labels.append(caption.speaker.isEmpty() ? zoomLabel(caption.words) : std::nullopt);
        if (!labels.last())
            continue;
        ++seen[labels.last()->name];
        capitals += labels.last()->capital;
        ++labelled;
    }
    // Some people call themselves "stokes": small letters will do where the name comes back or nearly every
    // caption has one.
    const bool usual = capitals * 4 >= captions.size();
    const bool always = labelled * 5 >= captions.size() * 4;
    for (qsizetype i = 0; i < captions.size(); ++i) {
        const auto &label = labels[i];
        if (!label)
            continue;
        const bool comesBack = seen.value(label->name) > 1;
        const bool name =
            label->capital ? usual || comesBack : (label->words <= 2 && usual && (comesBack || always));
        if (!name)
            continue;
        captions[i].speaker = label->name;
        captions[i].words = captions[i].words.sliced(label->after).trimmed();
    }
}

ReadDocument fromCaptions(const QList<Caption> &captions)
{
    ReadDocument document;
    int position = 0;
    for (const Caption &caption : captions) {
        if (caption.words.isEmpty())
            continue;
        const QByteArray words = caption.words.toUtf8();
        const bool joins = !document.turns.isEmpty() && !caption.speaker.isEmpty()
            && document.turns.last().speaker == caption.speaker;
        if (!document.turns.isEmpty()) {
            document.text += joins ? ' ' : '\n';
            ++position;
        }
        if (!joins)
            document.turns.append({caption.speaker, {position, position}, caption.from, caption.to, {}});
        const TextRange range{position, position + TextIndex::countCharacters(words)};
        ReadTurn &turn = document.turns.last();
        turn.range.end = range.end;
        turn.to = caption.to;
        turn.cues.append({range, caption.from, caption.to});
        document.text += words;
        position = range.end;
    }
    if (!document.text.isEmpty())
        document.text += '\n';
    return document;
}

Result<ReadDocument> readCaptionFile(const ReadInput &input)
{
    auto decoded = decodeText(input);
    if (!decoded)
        return std::unexpected(decoded.error());
    const QByteArray utf8 = withPlainLineEnds(decoded->utf8);
    if (const auto clean = refuseControls(utf8, input.fileName); !clean)
        return std::unexpected(clean.error());
    const QString text = QString::fromUtf8(utf8);
    int badTimes = 0;
    QList<Caption> captions = readCaptions(text, &badTimes);
    nameSpeakers(captions);
    ReadDocument document = fromCaptions(captions);
    document.encoding = decoded->encoding;
    document.issues = decoded->issues;
    if (text.startsWith("WEBVTT"_L1))
        document.language = languageOf(text);
    if (badTimes > 0) {
        document.issues.append(
            {u"format"_s,
             Tr::tr("%n caption(s) of “%1” have times that cannot be read; their words were "
                    "taken without them.",
                    "", badTimes)
                 .arg(input.fileName)});
    }
    return document;
}

} // namespace partsong
