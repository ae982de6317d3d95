// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/segmentcontext.h"
#include "core/coding/segmentfilter.h"
#include "core/coding/voices.h"
#include "ui/coding/segmentorder.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>

#include <vector>

namespace partsong {

class ChangeSet;
class Project;
class RegionThumbnails;

// The extracts that pass a filter, in groups and an order of a person's choice. It knows where all of them
// are and reads the words of those rows alone that are looked at, so thousands cost nothing. Applies what
// changes to its own rows.
class SegmentListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        WordsRole = Qt::UserRole + 1,
        BeforeRole,
        AfterRole,
        PlaceRole,
        CodeNameRole,
        ColourRole,
        CommentRole,
        HeadingRole, // bool: the name of a group, over its rows
        CountRole, // of a heading: how many extracts stand under it
        WeightRole, // "70", or ""
        ThumbnailRole // QImage: what a region shows, once it has been drawn; else null
    };

    explicit SegmentListModel(const Project &project, QObject *parent = nullptr);
    ~SegmentListModel() override;

    // Asks the study for the extracts.
    void setFilter(const SegmentFilter &filter);
    // Takes extracts that were asked for elsewhere with this filter.
    void setPlaces(const SegmentFilter &filter, std::vector<CodingPlace> places);
    const SegmentFilter &filter() const { return m_filter; }
    void arrange(SegmentGrouping grouping, SegmentSort sort);
    SegmentGrouping grouping() const { return m_order.grouping(); }
    SegmentSort sort() const { return m_order.sort(); }
    void setContext(const ContextWish &wish);
    const ContextWish &context() const { return m_context; }

    // Of a heading: a place without a coding.
    const CodingPlace &place(int row) const { return m_rows[size_t(row)].place; }
    bool heading(int row) const { return m_rows[size_t(row)].heading; }
    int rowOf(Id<Coding> coding) const;
    // How many extracts there are, headings aside.
    int extracts() const { return m_extractCount; }
    // The words of a row, whole, and where they are from: "Nurse 2, Home B, turn 14".
    QString wholeWords(int row) const;
    QString citation(int row) const { return m_voices.citation(place(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void aboutToApply(); // a change of the study; counted() follows
    void counted(); // how many extracts there are may have changed

private:
    struct Extract;

    void apply(const ChangeSet &changes);
    void applySplices(const ChangeSet &changes);
    void applyOne(const std::optional<Coding> &before, const std::optional<Coding> &after,
                  const SegmentSieve &sieve);
    void applyMany(const ChangeSet &changes, const SegmentSieve &sieve);
    std::vector<SegmentRow> arranged(std::vector<SegmentRow> segments) const;
    std::vector<SegmentRow> segmentsOnly() const;
    void rearrange();
    void setRows(std::vector<SegmentRow> rows);
    void recount();
    void insert(const CodingPlace &place);
    void remove(int row);
    void headingChanged(int group);
    QString whoSays(const CodingPlace &place) const;
    const Extract &extract(const CodingPlace &place) const;
    void readWords(Extract &extract, const CodingPlace &place) const;
    QVariant headingData(const SegmentRow &row, int role) const;
    QVariant thumbnail(const CodingPlace &place) const;
    void forgetWords();
    void forgetWords(Id<Coding> coding);

    const Project &m_project;
    Voices m_voices;
    SegmentOrder m_order;
    SegmentFilter m_filter;
    ContextWish m_context;
    bool m_shown = false;
    std::vector<SegmentRow> m_rows;
    QHash<int, int> m_counts; // of each group
    int m_extractCount = 0;
    mutable QCache<Id<Coding>, Extract> m_extracts;
    RegionThumbnails *m_thumbnails;
};

} // namespace partsong
