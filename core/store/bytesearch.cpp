// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bytesearch.h"

#include <QStringConverter>

#include <cstring>

namespace partsong {

namespace {

constexpr int WindowUnits = 16; // UTF-16 units; at most 48 bytes in any of the three encodings
constexpr qsizetype FewestBytes = 8;
constexpr qsizetype WindowsEach = 48;

quint64 startOf(const char *bytes)
{
    quint64 start = 0;
    std::memcpy(&start, bytes, sizeof start);
    return start;
}

quint16 firstTwo(const char *bytes)
{
    quint16 two = 0;
    std::memcpy(&two, bytes, sizeof two);
    return two;
}

QByteArray encoded(QStringView words, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(words);
}

// Places spread evenly from the first to the last where a window fits.
std::vector<qsizetype> spread(qsizetype length, qsizetype window)
{
    const qsizetype last = std::max<qsizetype>(0, length - window);
    const qsizetype count = std::min(WindowsEach, last / window + 2);
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < count; ++i)
        places.push_back(last * i / std::max<qsizetype>(1, count - 1));
    return places;
}

} // namespace

void ByteSearch::add(const QByteArray &bytes, int sample)
{
    if (bytes.size() < FewestBytes)
        return;
    m_byStart[startOf(bytes.constData())].push_back(static_cast<int>(m_patterns.size()));
    m_starts.set(firstTwo(bytes.constData()));
    m_patterns.push_back({bytes, sample});
}

void ByteSearch::addWords(const QString &words)
{
    for (const qsizetype place : spread(words.size(), WindowUnits)) {
        QStringView window =
            QStringView(words).sliced(place, std::min<qsizetype>(WindowUnits, words.size() - place));
        if (!window.isEmpty() && window.front().isLowSurrogate())
            window = window.sliced(1);
        if (!window.isEmpty() && window.back().isHighSurrogate())
            window.chop(1);
        const QByteArray utf8 = window.toUtf8();
        if (utf8.size() < FewestBytes || m_samples.contains(utf8))
            continue;
        const int sample = static_cast<int>(m_samples.size());
        m_samples.insert(utf8, sample);
        add(utf8, sample);
        add(encoded(window, QStringConverter::Utf16LE), sample);
        add(encoded(window, QStringConverter::Utf16BE), sample);
    }
}

void ByteSearch::addBytes(QByteArrayView bytes)
{
    for (const qsizetype place : spread(bytes.size(), WindowUnits)) {
        const QByteArray window =
            bytes.sliced(place, std::min<qsizetype>(WindowUnits, bytes.size() - place)).toByteArray();
        // A stretch of one byte over and over stands in many a file.
        if (window.size() < FewestBytes || window.count(window.front()) > window.size() / 2
            || m_samples.contains(window))
            continue;
        const int sample = static_cast<int>(m_samples.size());
        m_samples.insert(window, sample);
        add(window, sample);
    }
}

void ByteSearch::scan(QByteArrayView bytes, std::set<int> &found) const
{
    for (qsizetype at = 0; at + FewestBytes <= bytes.size(); ++at) {
        const char *here = bytes.data() + at;
        if (!m_starts.test(firstTwo(here)))
            continue;
        const auto candidates = m_byStart.constFind(startOf(here));
        if (candidates == m_byStart.constEnd())
            continue;
        for (const int candidate : *candidates) {
            const Pattern &pattern = m_patterns[static_cast<size_t>(candidate)];
            if (bytes.sliced(at).startsWith(pattern.bytes))
                found.insert(pattern.sample);
        }
    }
}

} // namespace partsong
