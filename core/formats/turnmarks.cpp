// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/turnmarks.h"

#include <QByteArray>
#include <QSet>

#include <algorithm>

namespace partsong::turnmarks {

void Judge::run()
{
    settleTimes();
    settleLabels();
}

// Times without brackets count when they come back and mostly go up. "10:30" needs more of that than
// "00:10:30".
void Judge::settleTimes()
{
    int count = 0;
    int hours = 0;
    int rising = 0;
    qint64 last = -1;
    for (const Mark &mark : m_marks) {
        if (!mark.from)
            continue;
        if (!mark.bare) {
            m_times = true;
            continue;
        }
        ++count;
        hours += mark.hours;
        rising += *mark.from > last || (mark.hours && *mark.from == last);
        last = *mark.from;
    }
    m_bareTimes = count >= (hours > 0 ? 2 : 3) && rising * 4 >= count * 3;
    m_times = m_times || m_bareTimes;
}

// In a conversation speakers take turns; a report comes back to "Learning and discussion:" without another.
bool Judge::namesAlternate() const
{
    int repeated = 0;
    int changes = 0;
    int last = -1;
    for (const Mark &mark : m_marks) {
        if (mark.label < 0 || m_labels[static_cast<size_t>(mark.label)].seen < 2)
            continue;
        ++repeated;
        changes += last >= 0 && mark.label != last;
        last = mark.label;
    }
    return changes * 3 >= repeated - 1 && changes >= 2;
}

void Judge::settleLabels()
{
    int timed = 0;
    int timedNames = 0;
    for (const Mark &mark : m_marks) {
        timed += mark.from.has_value();
        timedNames += mark.from && mark.label >= 0;
    }
    const bool namedTimes = timedNames * 2 >= timed;
    const bool alternate = m_times || namesAlternate();
    qsizetype first = m_textSize;
    for (Label &label : m_labels) {
        if (label.heading)
            continue;
        const bool plain = !label.comma && label.words <= 3; // "care home manager" written small
        const bool repeated = label.seen > 1 && (label.capital || (plain && alternate));
        const bool withTime = label.timed > 0 && (label.capital || (namedTimes && plain));
        label.speaker = m_chat || repeated || withTime;
        if (label.speaker)
            first = std::min(first, label.first);
    }
    settleSeenOnce(first);
    if (first == m_textSize)
        settleHeadings();
}

// A name seen once. Among times, one that comes after the first speaker is one too, and what stands above is
// the head of the transcript. "CRAIG BREADEN:" is one where "BREADEN:" is.
void Judge::settleSeenOnce(qsizetype first)
{
    QSet<QByteArray> surnames;
    for (const Label &label : m_labels) {
        if (label.speaker)
            surnames.insert(label.name.toByteArray().toLower());
    }
    for (Label &label : m_labels) {
        if (label.speaker || label.heading || !label.capital)
            continue;
        const QByteArray last = label.name.sliced(label.name.lastIndexOf(' ') + 1).toByteArray().toLower();
        label.speaker = (m_times && label.first > first) || (label.words > 1 && surnames.contains(last));
    }
}

// Headings such as "### Audrey Tang" are speakers when nothing else is, and nearly all of them come back.
void Judge::settleHeadings()
{
    int all = 0;
    int repeated = 0;
    int names = 0;
    for (const Mark &mark : m_marks)
        all += mark.ends || (mark.label >= 0 && m_labels[static_cast<size_t>(mark.label)].heading);
    for (const Label &label : m_labels) {
        if (label.heading && label.seen > 1) {
            repeated += label.seen;
            ++names;
        }
    }
    if (names < 2 || repeated * 5 < all * 4)
        return;
    for (Label &label : m_labels)
        label.speaker = label.heading && label.seen > 1;
}

bool Judge::standing(const Mark &mark) const
{
    if (mark.ends)
        return true;
    if (mark.label >= 0) {
        const Label &label = m_labels[static_cast<size_t>(mark.label)];
        if (label.speaker || label.heading)
            return true;
    }
    if (!mark.from)
        return false;
    return !mark.bare || m_bareTimes;
}

} // namespace partsong::turnmarks
