// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/element.h"
#include "core/store/project.h"

#include <QAbstractListModel>

#include <vector>

namespace partsong {

// The elements of the conceptual model as a list, by type and name, each with how much evidence it rests on.
// Keeps its own rows and follows changes of the study.
class ElementListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, TypeRole };

    explicit ElementListModel(Project &project, QObject *parent = nullptr);

    Id<Element> elementAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Element> id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct ListedElement {
        Element element;
        int supports = 0;
        int challenges = 0;
    };
    void apply(const ChangeSet &changes);
    void add(const Element &element);
    void remove(Id<Element> id);
    void recount(const ChangeSet &changes);
    ListedElement listed(const Element &element) const;
    QString countsOf(const ListedElement &row) const;

    Project &m_project;
    std::vector<ListedElement> m_rows;
};

} // namespace partsong
