// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codingqueries.h"

#include <QColor>
#include <QHash>
#include <QString>

#include <vector>

namespace partsong {

class Project;
class Voices;

// What a list of segments is put together by, and in which order segments of one group stand.
enum class SegmentGrouping { None, Source, Code, Participant, Coder, Group };
enum class SegmentSort { Position, Newest, Weight, Length };

// One row: a segment, or the heading over a group of them.
struct SegmentRow {
    CodingPlace place;
    int group = 0;
    qint64 key = 0; // what it is sorted by within its group
    int source = 0; // the rank of its source
    int page = 0; // of a PDF, where it begins: rectangles stand among the words of their page
    bool heading = false;
    bool operator==(const SegmentRow &) const = default;
};

// Knows which group a segment belongs to, what the groups are called and in which order they stand: sources
// as they were added, codes as in the codebook, everything else by name, and what nobody knows last.
class SegmentOrder {
public:
    SegmentOrder(const Project &project, const Voices &voices);

    void set(SegmentGrouping grouping, SegmentSort sort);
    SegmentGrouping grouping() const { return m_grouping; }
    SegmentSort sort() const { return m_sort; }
    // Asks the study again for the groups and their order.
    void learn();

    SegmentRow rowFor(const CodingPlace &place) const;
    static SegmentRow heading(const SegmentRow &first);
    static bool before(const SegmentRow &one, const SegmentRow &other);
    bool grouped() const { return m_grouping != SegmentGrouping::None; }
    QString nameOf(int group) const;
    QColor colourOf(int group) const;

private:
    struct Group {
        QString name;
        QColor colour;
    };
    void add(const Uuid &id, const QString &name, const QColor &colour = {});
    template <typename T> void addByName();
    void learnGroups();
    int groupOf(const CodingPlace &place) const;
    qint64 keyOf(const CodingPlace &place) const;

    const Project &m_project;
    const Voices &m_voices;
    SegmentGrouping m_grouping = SegmentGrouping::None;
    SegmentSort m_sort = SegmentSort::Position;
    QHash<Id<Source>, int> m_sources;
    QSet<Id<Source>> m_paged; // PDFs
    std::vector<Group> m_groups;
    QHash<Uuid, int> m_ranks;
    QHash<Id<Participant>, int> m_ofParticipant; // for Group
};

} // namespace partsong
