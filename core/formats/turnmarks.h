// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace partsong {

// What is found in a transcript before it is known which of it are speakers and times.
namespace turnmarks {

// What is known of one name over the whole file.
struct Label {
    QByteArrayView name;
    int seen = 0;
    int timed = 0; // lines where a time stands with it
    int words = 0;
    bool capital = true;
    bool comma = false;
    bool heading = false; // a heading without a colon
    qsizetype first = 0;
    bool speaker = false;
};

// A line that may begin a turn, or that ends one.
struct Mark {
    qsizetype line = 0; // where the line begins
    qsizetype words = 0; // where the speech begins
    qsizetype plain = 0; // where it begins if the name is none
    int label = -1;
    std::optional<qint64> from;
    std::optional<qint64> to;
    bool bare = false; // a time without brackets and without a name: perhaps only "10:30 we met"
    bool hours = false;
    bool alone = false; // a time with nothing else on its line
    bool ends = false; // nobody's words: a heading, a tier of notes
};

// Says which names are those of speakers, and whether times without brackets are times.
class Judge {
public:
    Judge(std::vector<Label> &labels, const std::vector<Mark> &marks, bool chat, qsizetype textSize)
        : m_labels(labels), m_marks(marks), m_chat(chat), m_textSize(textSize)
    {
    }

    void run();
    // Whether a mark begins a turn, or ends one.
    bool standing(const Mark &mark) const;

private:
    void settleTimes();
    void settleLabels();
    void settleSeenOnce(qsizetype first);
    void settleHeadings();
    bool namesAlternate() const;

    std::vector<Label> &m_labels;
    const std::vector<Mark> &m_marks;
    bool m_chat;
    qsizetype m_textSize;
    bool m_bareTimes = false; // times without brackets are times, not prose
    bool m_times = false;
};

} // namespace turnmarks
} // namespace partsong
