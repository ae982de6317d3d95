// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/code.h"
#include "core/sources/attributevalue.h"
#include "core/sources/participant.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/sources/text.h"
#include "core/store/project.h"
#include "ui/coding/regionthumbnails.h"
#include "ui/coding/segmentlistmodel.h"

// How the list of segments takes in what changed in the study.

namespace partsong {

namespace {

constexpr int Many = 100; // changes at once, from which on the rows are put in order once for all

} // namespace

void SegmentListModel::headingChanged(int group)
{
    const auto at = std::ranges::find_if(
        m_rows, [group](const SegmentRow &row) { return row.heading && row.group == group; });
    if (at == m_rows.end())
        return;
    const QModelIndex heading = index(int(at - m_rows.begin()));
    Q_EMIT dataChanged(heading, heading);
}

void SegmentListModel::insert(const CodingPlace &place)
{
    const SegmentRow made = m_order.rowFor(place);
    const auto at = std::ranges::upper_bound(m_rows, made, SegmentOrder::before);
    const int row = int(at - m_rows.begin());
    const bool first = m_order.grouped() && !m_counts.value(made.group);
    beginInsertRows({}, row, row + (first ? 1 : 0));
    const auto inserted = m_rows.insert(at, made);
    if (first)
        m_rows.insert(inserted, SegmentOrder::heading(made));
    ++m_counts[made.group];
    ++m_extractCount;
    endInsertRows();
    if (m_order.grouped() && !first)
        headingChanged(made.group);
}

void SegmentListModel::remove(int row)
{
    const int group = m_rows[size_t(row)].group;
    const bool last = m_order.grouped() && m_counts.value(group) == 1;
    const int from = last ? row - 1 : row;
    beginRemoveRows({}, from, row);
    m_rows.erase(m_rows.begin() + from, m_rows.begin() + row + 1);
    --m_counts[group];
    --m_extractCount;
    endRemoveRows();
    if (m_order.grouped() && !last)
        headingChanged(group);
}

void SegmentListModel::applyOne(const std::optional<Coding> &before, const std::optional<Coding> &after,
                                const SegmentSieve &sieve)
{
    const Id<Coding> id = before ? before->id : after->id;
    forgetWords(id);
    const int row = rowOf(id);
    const auto now =
        after ? std::optional(placeOf(*after, sourceIdOf(m_project, after->anchor.text))) : std::nullopt;
    const bool stays = now && sieve.passes(*now);
    if (row >= 0 && stays) {
        // One that keeps its place keeps its selection too.
        SegmentRow moved = m_order.rowFor(*now);
        const SegmentRow &was = m_rows[size_t(row)];
        if (!SegmentOrder::before(moved, was) && !SegmentOrder::before(was, moved)) {
            m_rows[size_t(row)] = moved;
            Q_EMIT dataChanged(index(row), index(row));
            return;
        }
    }
    if (row >= 0)
        remove(row);
    if (stays)
        insert(*now);
}

void SegmentListModel::applyMany(const ChangeSet &changes, const SegmentSieve &sieve)
{
    QHash<Id<Coding>, std::optional<Coding>> changed;
    for (const auto &[before, after] : changes.of<Coding>())
        changed.insert(before ? before->id : after->id, after);
    std::vector<SegmentRow> rows = segmentsOnly();
    std::erase_if(rows, [&changed](const SegmentRow &row) { return changed.contains(row.place.id); });
    for (const auto &after : std::as_const(changed)) {
        if (!after)
            continue;
        const CodingPlace place = placeOf(*after, m_voices.of(after->anchor.text).source.id);
        if (sieve.passes(place))
            rows.push_back(m_order.rowFor(place));
    }
    setRows(arranged(std::move(rows)));
}

void SegmentListModel::apply(const ChangeSet &changes)
{
    if (!m_shown)
        return;
    Q_EMIT aboutToApply();
    for (const Splice &splice : changes.splices())
        m_voices.forget(splice.text);
    const bool voices = changes.touches<Speaker>() || changes.touches<Turn>()
        || changes.touches<Participant>() || changes.touches<Source>();
    if (voices)
        m_voices.forget();
    // Who speaks decides what is in the list at all: that is asked anew.
    const bool asks = (m_filter.asksForVoices() && (voices || changes.touches<AttributeValue>()))
        || (!m_filter.words.isEmpty() && !changes.splices().empty());
    if (asks)
        return setFilter(SegmentFilter(m_filter));
    applySplices(changes);
    const bool names = voices || changes.touches<Code>() || changes.touches<Person>();
    if (names)
        m_order.learn();
    const SegmentSieve sieve(m_project, m_filter, m_voices);
    const auto codings = changes.of<Coding>();
    if (std::ssize(codings) > Many) {
        applyMany(changes, sieve);
    } else {
        for (const auto &[before, after] : codings)
            applyOne(before, after, sieve);
    }
    if (names || !changes.splices().empty())
        rearrange();
    Q_EMIT counted();
}

// Codings that only moved along are not listed as changed.
void SegmentListModel::applySplices(const ChangeSet &changes)
{
    if (changes.splices().empty())
        return;
    QSet<Id<Coding>> listed;
    for (const auto &[before, after] : changes.of<Coding>())
        listed.insert(before ? before->id : after->id);
    for (SegmentRow &row : m_rows) {
        for (const Splice &splice : changes.splices()) {
            if (!row.heading && splice.text == row.place.text && !listed.contains(row.place.id))
                row.place.range = moved(row.place.range, splice);
        }
    }
}

} // namespace partsong
