// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/participants.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace partsong {

class ChangeSet;

// All participants of the study, one a row: what every one of them has, then their attributes. A value that
// is inherited is shown quietly, with from whom. Applies what changes to its own rows; writes through core.
class ParticipantTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Group, Site, Within, FirstAttribute };
    enum Role {
        SortRole = Qt::UserRole + 1,
        KindRole, // int: an AttributeKind, for attributes
        ChoicesRole, // of a Choice, or for groups, sites and names what there is already
        OwnRole, // the value that is no one else's
    };

    explicit ParticipantTableModel(Project &project, QObject *parent = nullptr);

    Id<Participant> participant(int row) const { return m_rows[size_t(row)].id; }
    int rowOf(Id<Participant> participant) const;
    // Nothing for the columns that all have.
    const Attribute *attribute(int column) const;
    ParticipantColumn column(int at) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    // What was typed does not fit.
    void refused(const partsong::Error &error);

private:
    struct Shown {
        QString value;
        Id<Participant> from; // null: its own
    };
    QString own(const Participant &participant, int column) const;
    Shown shown(const Participant &participant, int column) const;
    QString nameOf(Id<Participant> id) const;
    QVariant sortValue(const Participant &participant, int column) const;
    QStringList choices(int column, int row) const;
    bool yesNo(int column) const;
    void apply(const ChangeSet &changes);
    void applyAttributes(const ChangeSet &changes);
    void applyParticipants(const ChangeSet &changes);

    Project &m_project;
    std::vector<Participant> m_rows;
    QHash<Id<Participant>, int> m_places; // of rows
    std::vector<Attribute> m_attributes;
    QHash<std::pair<Uuid, Uuid>, QString> m_values; // by subject and attribute
};

// Narrows the table to rows that hold all words of a filter in any column, and sorts it when asked.
class ParticipantFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ParticipantFilterModel(QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace partsong
