// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/segmentorder.h"

#include "core/coding/codequeries.h"
#include "core/coding/voices.h"
#include "core/sources/participant.h"
#include "core/store/person.h"
#include "core/store/project.h"

#include <QCollator>
#include <QCoreApplication>

#include <map>

namespace partsong {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SegmentOrder)
};

} // namespace

SegmentOrder::SegmentOrder(const Project &project, const Voices &voices)
    : m_project(project), m_voices(voices)
{
}

void SegmentOrder::set(SegmentGrouping grouping, SegmentSort sort)
{
    m_grouping = grouping;
    m_sort = sort;
    learn();
}

void SegmentOrder::learn()
{
    m_sources.clear();
    m_paged.clear();
    for (const Source &source : m_project.all<Source>()) {
        m_sources.insert(source.id, int(m_sources.size()));
        if (source.kind == SourceKind::Pdf)
            m_paged.insert(source.id);
    }
    m_groups.clear();
    m_ranks.clear();
    m_ofParticipant.clear();
    learnGroups();
}

void SegmentOrder::add(const Uuid &id, const QString &name, const QColor &colour)
{
    m_ranks.insert(id, int(m_groups.size()));
    m_groups.push_back({name, colour});
}

template <typename T> void SegmentOrder::addByName()
{
    std::vector<T> all = m_project.all<T>();
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(
        all, [&collator](const T &a, const T &b) { return collator.compare(a.name, b.name) < 0; });
    for (const T &each : all)
        add(each.id.uuid(), each.name);
}

void SegmentOrder::learnGroups()
{
    switch (m_grouping) {
    case SegmentGrouping::None:
        return;
    case SegmentGrouping::Source:
        for (const Source &source : m_project.all<Source>())
            add(source.id.uuid(), source.name);
        return;
    case SegmentGrouping::Code:
        for (const CodebookRow &row : codebook(m_project))
            add(row.code.id.uuid(), row.path, QColor::fromString(row.code.colour));
        return;
    case SegmentGrouping::Participant:
        return addByName<Participant>();
    case SegmentGrouping::Coder:
        return addByName<Person>();
    case SegmentGrouping::Group:
        break;
    }
    std::map<QString, std::vector<Id<Participant>>> groups;
    for (const Participant &participant : m_project.all<Participant>()) {
        if (!participant.group.isEmpty())
            groups[participant.group].push_back(participant.id);
    }
    for (const auto &[name, participants] : groups) {
        for (const Id<Participant> id : participants)
            m_ofParticipant.insert(id, int(m_groups.size()));
        m_groups.push_back({name, {}});
    }
}

int SegmentOrder::groupOf(const CodingPlace &place) const
{
    const int unknown = int(m_groups.size());
    switch (m_grouping) {
    case SegmentGrouping::None:
        return 0;
    case SegmentGrouping::Source:
        return m_ranks.value(place.source.uuid(), unknown);
    case SegmentGrouping::Code:
        return m_ranks.value(place.code.uuid(), unknown);
    case SegmentGrouping::Coder:
        return m_ranks.value(place.coder.uuid(), unknown);
    case SegmentGrouping::Participant:
        return m_ranks.value(m_voices.at(place).participant.uuid(), unknown);
    case SegmentGrouping::Group:
        return m_ofParticipant.value(m_voices.at(place).participant, unknown);
    }
    return unknown;
}

// Ascending, so what shall come first is the least.
qint64 SegmentOrder::keyOf(const CodingPlace &place) const
{
    switch (m_sort) {
    case SegmentSort::Position:
        return 0;
    case SegmentSort::Newest:
        return -place.created;
    case SegmentSort::Weight:
        return place.weight ? -*place.weight : 1;
    case SegmentSort::Length:
        return -place.range.length();
    }
    return 0;
}

SegmentRow SegmentOrder::rowFor(const CodingPlace &place) const
{
    const int page = m_paged.contains(place.source) ? m_voices.page(place) : place.page;
    return {place, groupOf(place), keyOf(place), m_sources.value(place.source, int(m_sources.size())),
            page,  false};
}

SegmentRow SegmentOrder::heading(const SegmentRow &first)
{
    SegmentRow row;
    row.group = first.group;
    row.heading = true;
    return row;
}

bool SegmentOrder::before(const SegmentRow &one, const SegmentRow &other)
{
    const auto rank = [](const SegmentRow &row) {
        return std::tuple(row.group, !row.heading, row.key, row.source, row.page, row.place.page,
                          row.place.range.start, row.place.range.end);
    };
    return rank(one) < rank(other);
}

QString SegmentOrder::nameOf(int group) const
{
    if (group >= 0 && group < std::ssize(m_groups))
        return m_groups[size_t(group)].name;
    return m_grouping == SegmentGrouping::Participant ? Words::tr("Nobody known")
        : m_grouping == SegmentGrouping::Group        ? Words::tr("No group")
                                                      : QString();
}

QColor SegmentOrder::colourOf(int group) const
{
    return group >= 0 && group < std::ssize(m_groups) ? m_groups[size_t(group)].colour : QColor();
}

} // namespace partsong
