// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codingqueries.h"
#include "core/sources/turn.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>

#include <vector>

namespace partsong {

class ChangeSet;
class Project;

// The extracts of some codings, by source and place. It knows where all of them are and reads the words of
// those rows alone that are looked at, so thousands cost nothing. Applies what changes to its own rows.
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
        CommentRole
    };

    explicit SegmentListModel(const Project &project, QObject *parent = nullptr);
    ~SegmentListModel() override;

    void setFilter(const CodingFilter &filter);
    const CodingFilter &filter() const { return m_filter; }
    void clear();
    const CodingPlace &place(int row) const { return m_rows[size_t(row)]; }
    int rowOf(Id<Coding> coding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Extract;
    struct Around;

    void apply(const ChangeSet &changes);
    void applySplices(const ChangeSet &changes);
    void insert(const CodingPlace &place);
    bool passes(const CodingPlace &place, Id<Person> coder) const;
    bool before(const CodingPlace &one, const CodingPlace &other) const;
    QString whoSays(const CodingPlace &place) const;
    const Extract &extract(const CodingPlace &place) const;
    const Around &around(Id<Text> text) const;
    Id<Source> sourceOfText(Id<Text> text) const;
    void learnOrder();
    void forgetWords();

    const Project &m_project;
    CodingFilter m_filter;
    bool m_shown = false;
    std::vector<CodingPlace> m_rows;
    QHash<Id<Source>, int> m_order; // as the sources were added
    mutable QCache<Id<Coding>, Extract> m_extracts;
    mutable QCache<Id<Text>, Around> m_around;
};

} // namespace partsong
