// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/privacy/realname.h"

#include <QAbstractTableModel>

#include <vector>

namespace partsong {

class ChangeSet;
class Project;

// How a kind of name is called on the screen.
QString kindWords(RealNameKind kind);
QStringList kindsInWords();

// The names table of a study, with an empty row at its end in which a new name is written: it is added as
// soon as it has a pseudonym.
class NameTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Pseudonym, Kind, ColumnCount };

    explicit NameTableModel(Project &project, QObject *parent = nullptr);

    const std::vector<RealName> &names() const { return m_names; }
    const RealName *nameAt(int row) const;
    // What stands in the empty row so far.
    const RealName &unfinished() const { return m_new; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    // What was typed into the empty row has become one of the list.
    void added(int row);
    void refused(const partsong::Error &error); // what was typed cannot be a name, and is not kept

private:
    void apply(const ChangeSet &changes);
    bool write(int row, const RealName &name);
    int rowOf(Id<RealName> id) const;

    Project &m_project;
    std::vector<RealName> m_names;
    RealName m_new; // in the empty row
    bool m_adding = false; // what was typed into the empty row
};

} // namespace partsong
